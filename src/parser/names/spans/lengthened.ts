import type { NameSpan } from '../span'

/**
 * Names with those made longer that the recogniser cut: a longer one takes in the names that begin within it.
 *
 * @param endOf where the name at that place of the list ends, as a token; its own end where it is whole
 */
export function lengthened(names: NameSpan[], endOf: (n: number) => number): NameSpan[] {
  let whole: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    const last = endOf(n)
    if (last === name.last) {
      whole?.push(name)
      continue
    }
    whole ??= names.slice(0, n)
    whole.push({ ...name, last })
    n = firstFrom(names, n + 1, last) - 1
  }
  return whole ?? names
}

/** The place of the first name, from place `n` on, that does not begin before token `at`. */
export function firstFrom(names: readonly NameSpan[], n: number, at: number): number {
  let next = n
  while (next < names.length && (names[next] as NameSpan).first < at) next++
  return next
}
