import type { Role } from './analysis'

/**
 * The words of a role as they are said of one who has it: “actor” where the text says “actors” of several, “Zemblan president” where
 * it says “the Zemblan and Ruritanian presidents”.
 */
export function roleOfOne({ text, office = '', body = '' }: Role): string {
  const plural = pluralIn(text, office)
  if (!plural) return text
  const at = text.indexOf(plural)
  const behind = text.slice(at + plural.length)
  const one = text.slice(0, at) + office + behind
  if (!body || !one.includes(' and ')) return one
  return behind ? `${office} of ${body}` : `${body} ${office}`
}

/** The office with an “s” behind one of its words, where the text has it so. */
function pluralIn(text: string, office: string): string | undefined {
  const words = office.split(' ')
  return words
    .map((_, head) => words.map((word, i) => (i === head ? `${word}s` : word)).join(' '))
    .find((plural) => office && ` ${text} `.includes(` ${plural} `))
}
