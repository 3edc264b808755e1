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

/** How much a rule says: a switch is faster than any table of words. */
function strength(rule: string): number {
  switch (rule) {
    case 'title-before-name':
      return 6
    case 'role-after-name':
      return 5
    case 'acronym-in-brackets':
      return 4
    case 'dateline':
      return 3
    case 'known-nationality':
    case 'known-country':
      return 2
    case 'full-name':
      return 1
    default:
      return 0
  }
}

/** Whether evidence of a rule is stronger than what is known of an entity: what is not need not be looked for. */
export const isStronger = (rule: string, { why }: Entity): boolean => strength(rule) > strength(why.rule)

/** Keeps the strongest evidence seen for an entity, the first among equals. */
export function evidence(entity: Entity, why: Why): void {
  if (isStronger(why.rule, entity)) entity.why = why
}
