import { reused } from './scratch'

/** Stands for what is behind the end of a text: no character, and of no class. */
const beyond = 0xffff
const unitsOf = reused(Uint16Array)

/**
 * The code units of `[start, end)` of a text, with some {@link beyond} them: looking ahead needs no care. The next call
 * overwrites these. Strings come in too many forms for V8 to read a letter fast where all of them are met.
 */
export function codesOf(text: string, start = 0, end = text.length): Uint16Array {
  const length = end - start
  const codes = unitsOf(length + 4)
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(start + i)
  codes.fill(beyond, length, length + 4)
  return codes
}
