import type { Namesakes } from './namesakes'

/**
 * Surnames as they may be misspelt: with a letter too few or too many ("Maurer", "Mauer"), with two swapped ("Petorv"), or, if long,
 * with a wrong one.
 */
export class Slips {
  /** By each of a surname's letters left out. */
  private readonly byLetters = new Map<string, Namesakes>()

  constructor(private readonly bySurname: ReadonlyMap<string, Namesakes>) {}

  /** Makes a surname known that may be misspelt. */
  add(surname: string, bearers: Namesakes | undefined): void {
    if (bearers) for (const less of withoutLetter(surname)) this.byLetters.set(less, bearers)
  }

  /** The bearers of the surname that `key` misspells, where there are any. */
  bearersOf(key: string): Namesakes | undefined {
    const whole = this.byLetters.get(key)
    if (whole) return whole
    for (const less of withoutLetter(key)) {
      const bearers = this.bySurname.get(less)
      if (bearers) return bearers
      const other = this.byLetters.get(less)
      if (other && (key.length >= shortestWrong || isSwapped(key, other))) return other
    }
    return undefined
  }
}

export const shortestMisspelt = 5
const longestMisspelt = 16
/** With one wrong letter a shorter surname may be another. */
const shortestWrong = 8

/** The word with each letter but the first left out; a last "s" may be a plural and stays. */
function withoutLetter(word: string): string[] {
  const out: string[] = []
  if (word.length <= shortestMisspelt || word.length > longestMisspelt) return out
  for (let i = 1; i < word.length; i++)
    if (i < word.length - 1 || !word.endsWith('s')) out.push(word.slice(0, i) + word.slice(i + 1))
  return out
}

const isSwapped = (key: string, { main }: Namesakes): boolean =>
  inOrder(key) === inOrder(main?.forms[0]?.form.words.at(-1) ?? '')

const inOrder = (word: string): string => Array.from(word).sort().join('')
