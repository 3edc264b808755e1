import type { Entity, Role, Why } from '../../model'
import { fold } from '../fold'
import { countryNamed, countryOfPeople } from '../nations'
import type { RoleCue } from './roles'

/** Adds a role to an entity unless it is known; one that only lacks the body of another gives way to it. */
export function addRole(entity: Entity, cue: RoleCue, offset: number): void {
  const role: Role = { text: cue.text, start: cue.start + offset, end: cue.end + offset }
  if (cue.status) role.status = cue.status
  if (cue.office) role.office = cue.office
  if (cue.body) role.body = cue.body
  for (let i = 0; i < entity.roles.length; i++) {
    const known = entity.roles[i] as Role
    if (known.status !== role.status || fold(known.office ?? '') !== fold(role.office ?? '')) continue
    if (!role.body || sameBody(known.body, role.body)) return
    if (!known.body) entity.roles.splice(i--, 1)
  }
  if (entity.roles.length < mostRoles) entity.roles.push(role)
}

/** A card of more roles than this is a mistake, and bounds the comparison of roles with each other. */
const mostRoles = 24

function sameBody(a: string | undefined, b: string): boolean {
  return a !== undefined && country(a) === country(b)
}

function country(body: string): string {
  const folded = fold(body)
  return countryOfPeople(folded) ?? countryNamed(folded) ?? folded
}

const strength: Readonly<Record<string, number>> = {
  'title-before-name': 6,
  'role-after-name': 5,
  'acronym-in-brackets': 4,
  dateline: 3,
  'known-nationality': 2,
  'known-country': 2,
  'full-name': 1,
}

/** Whether evidence of a rule is stronger than what is known of an entity: what is not need not be looked for. */
export const isStronger = (rule: string, { why }: Entity): boolean => (strength[rule] ?? 0) > (strength[why.rule] ?? 0)

/** Keeps the strongest evidence seen for an entity, the first among equals. */
export function evidence(entity: Entity, why: Why): void {
  if (isStronger(why.rule, entity)) entity.why = why
}
