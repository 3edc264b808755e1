import type { WrittenDate } from './written-date'

/** "BEIRUT (Reuters) —": how wire copy opens. Offsets within the paragraph. */
export interface Dateline {
  readonly start: number
  readonly end: number
  /** In ordinary case ("Beirut"); absent where only an outlet or a day opens ("ARK News…"). */
  readonly place?: string
  readonly outlet?: string
  readonly date?: WrittenDate
}

const small = new Set(['of', 'the', 'and', 'on', 'in', 'de', 'la', 'el', 'al', 'near', 'aboard', 'upon'])

/** Whether the words are a place's, as a dateline has it. */
export function isPlaceWords(words: string): boolean {
  const list = words.split(/\s+/)
  return (
    words.length <= 40 &&
    list.length <= 5 &&
    /^\p{Lu}/u.test(words) &&
    list.every((w) => small.has(w) || /^[\p{Lu}'’]|^al-/u.test(w))
  )
}

/** Whether the words are in capitals alone. */
export function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase()
}

/** "UNITED NATIONS" to "United Nations", "AL-TANF BASE" to "Al-Tanf Base"; "U.N." and ordinary case stay. */
export function ordinaryCase(place: string): string {
  if (!isCapitals(place)) return place
  return place.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word, at: number) =>
    word.length === 1 || (place.charAt(at + word.length) === '.' && word.length < 2)
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}

/** The words without the blanks and stops at their end; the stop of an initial stays. */
export function cut(words: string): string {
  let end = words.length
  while (
    end > 0 &&
    ' ,.(\u00a0'.includes(words.charAt(end - 1)) &&
    !/\b\p{Lu}\.$/u.test(words.slice(Math.max(0, end - 2), end))
  )
    end--
  return words.slice(0, end)
}
