import type { Entity } from '../../model'
import { fold } from '../../names/fold'
import { combiningForms } from '../../names/combiningForms'
import { countryNamed, countryOfPeople, regions } from '../../names/nations'
import { capitals } from './capitals'

/** The country an entity is, belongs to or speaks for ("Moscow", "the Russians", "Russia" → "russia"); '' where unknown. */
export function nationOf(entity: Entity): string {
  if (entity.kind === 'person') return nationOfRoles(entity)
  return nationNamed(fold(entity.name))
}

/** Countries that are no more, and still told of, by name and people. */
const former: ReadonlyMap<string, string> = new Map(
  ['east', 'west'].flatMap((part) =>
    ['germany', 'german', 'germans'].map((name): [string, string] => [`${part} ${name}`, `${part} germany`]),
  ),
)

/** The country that a folded name is the name of, and not its people's; those that are no more, too. */
export const landNamed = (folded: string): string | undefined =>
  countryNamed(folded) ?? (folded.endsWith('y') ? former.get(folded) : undefined)

const landOf = (folded: string): string | undefined =>
  countryNamed(folded) ??
  countryOfPeople(folded) ??
  former.get(folded) ??
  countryOfPeople(combiningForms.get(folded) ?? '')

/** A country or its people by name, and neither its capital nor a person of it. */
export const isNation = ({ kind, name }: Entity): boolean => kind !== 'person' && landOf(fold(name)) !== undefined

/** The country that a folded name or adjective stands for, capitals included. */
export function nationNamed(folded: string): string {
  const found = landOf(folded) ?? capitals.get(folded) ?? ''
  return regions.has(found) ? '' : found
}

function nationOfRoles(entity: Entity): string {
  for (const role of entity.roles) {
    const words = fold(role.text).split(/[\s,-]+/)
    if (role.body && !role.text.includes(role.body)) words.push(...fold(role.body).split(/[\s-]+/))
    for (let i = 0; i < words.length; i++) {
      const one = words[i] as string
      const found = nationNamed(`${one} ${words[i + 1] ?? ''}`) || nationNamed(one)
      if (found) return found
    }
  }
  return ''
}
