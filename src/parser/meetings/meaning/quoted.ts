import type { JoinedNames } from '../../names/join'
import type { ReadBlock } from '../../reading'
import { lowerBound } from '../../lowerBound'

const saying =
  /\b(?:sa(?:id|ys)|told|tells|added|wrote|tweeted|recalled|explained|noted|stressed|declared|announced|insisted|continued|replied|concluded)\b/

/** How far from a trigger its quotation may begin and end: linear for a text made without an end to it. */
const longestQuotation = 600

/** How far behind the closing quotation mark, or before the opening one, the speaker may stand. */
const longest = 90

/**
 * The person who speaks the quotation around an offset of a block ("“I met Ito,” Berg told reporters"): an entity's index,
 * or -1 where none is told beside it.
 *
 * @param starts where the mentions of all names begin
 */
export function speakerAt(block: ReadBlock, offset: number, names: JoinedNames, starts: readonly number[]): number {
  const { text } = block.reading.tokens
  const from = Math.max(0, offset - longestQuotation)
  const open = openedIn(text.slice(from, offset))
  if (open < 0) return -1
  const rest = text.slice(offset, offset + longestQuotation)
  const closing = rest.search(/["”]/)
  const end = offset + (closing < 0 ? rest.length : closing + 1)
  const after = text.slice(end, end + longest).split(/["“.;]\s/)[0] ?? ''
  if (saying.test(after)) return personIn(block.start + end, after.length, names, starts)
  const start = Math.max(0, from + open - longest)
  const lead = text.slice(start, from + open)
  const sentence = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('” '), lead.lastIndexOf('" ')) + 1
  const before = lead.slice(sentence)
  return /[:,]\s*$/.test(before) && saying.test(before)
    ? personIn(block.start + start + sentence, before.length, names, starts)
    : -1
}

/** Where the quotation opens that a text does not close; -1 where it is in none. */
function openedIn(text: string): number {
  const open = Math.max(text.lastIndexOf('“'), text.lastIndexOf('"'))
  const closed = text.lastIndexOf('”') > open || (text.charAt(open) === '"' && /\S/.test(text.charAt(open - 1)))
  return closed ? -1 : open
}

/** The first person mentioned within a part of the text. */
function personIn(start: number, length: number, names: JoinedNames, starts: readonly number[]): number {
  for (let m = lowerBound(starts, start); (starts[m] ?? Infinity) < start + length; m++) {
    const index = names.mentionEntity[m] as number
    if (names.entities[index]?.kind === 'person') return index
  }
  return -1
}
