import { reused } from './scratch'

/** Stands for what is behind the end of a text: no character, and of no class. */
const beyond = 0xffff
const unitsOf = reused(Uint16Array)

/**
 * The code units of a text, with some {@link beyond} it: looking ahead needs no care. The next call overwrites these. Where
 * all texts are {@link flat} this takes a fifth of the time.
 */
export function codesOf(text: string): Uint16Array {
  const { length } = text
  const codes = unitsOf(length + 4)
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i)
  codes.fill(beyond, length, length + 4)
  return codes
}
