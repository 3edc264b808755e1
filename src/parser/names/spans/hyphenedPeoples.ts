import { spaceBefore, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, WordTable } from '../../text/wordTable'
import { combiningForms } from '../combiningForms'
import type { NameSpan } from '../span'

const firsts = new WordTable(entriesOf(combiningForms.keys(), 1))

/**
 * Makes two peoples of what stands on both sides of a hyphen: "a | Franco | - | German | summit", whatever the recogniser made of the
 * first, which is written so only beside another ("Sino", "Anglo").
 */
export function hyphenedPeoples(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let whole: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    const second = name.kind === 'group' ? secondOf(tokens, name) : 0
    if (!second) {
      whole?.push(name)
      continue
    }
    whole ??= names.slice(0, n)
    const first = second - 2
    if (whole.length && (whole[whole.length - 1] as NameSpan).first === first) whole.pop()
    if ((whole[whole.length - 1]?.last ?? 0) <= first) whole.push({ ...name, first, last: first + 1 })
    whole.push({ ...name, first: second })
  }
  return whole ?? names
}

/** Where the second people of the two begins that a name is, or that it is the second of, else 0. */
function secondOf(tokens: Tokens, { first, last }: NameSpan): number {
  const second = last - first > 2 && isHyphen(tokens, first + 1) ? first + 2 : first
  return second > 1 && isHyphen(tokens, second - 1) && isCapital(tokens, second) && firsts.at(tokens, second - 2)
    ? second
    : 0
}

const isHyphen = (tokens: Tokens, i: number): boolean =>
  unitAt(tokens, i) === 0x2d && !spaceBefore(tokens, i) && !spaceBefore(tokens, i + 1)
