import type { Teller, Told } from '../meaning/told'
import type { Gathered } from './gathered'

/** Offices of which a country has one. */
const office = /\b(?:queen|king|president|premier|chancellor|pope|emperor|emir|sultan)$/

/** "met the queen", and later "his summit with President Kovac": the one by the office, the other by name, who has another. */
export function isWithAnother(told: Told, meeting: Gathered, teller: Teller): boolean {
  if (meeting.persons.size !== 1 || told.persons.size !== 2) return false
  const [company] = meeting.told[0]?.company ?? []
  const head = company ? office.exec(company)?.[0] : undefined
  if (!head) return false
  const [other] = [...told.persons].filter((person) => !meeting.persons.has(person))
  const roles = teller.entity(other ?? -1)?.roles ?? []
  return roles.length > 0 && roles.every(({ text }) => !text.toLowerCase().includes(head))
}
