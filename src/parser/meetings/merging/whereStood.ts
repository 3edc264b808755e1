import { lowerBound } from '../../lowerBound'
import type { Entity, Span } from '../../model'
import type { JoinedNames } from '../../names/join'
import type { DocumentReading, ReadBlock } from '../../reading'
import type { ToldPart } from '../meaning/told'
import { span } from './daysIn'
import type { Gathered } from './gathered'

/** How many mentions of names before the meeting are asked. */
const asked = 16

/** How many code units before the place its verb may stand, and before that the name of who is there. */
const reach = 90
const farthest = 100

/** How many words may stand between the verb and "in". */
const longestGap = 5

const being = new Set(['is', 'was', 'are', 'were', 'be', 'been'])
const beside = new Set(['also', 'now', 'currently', 'already', 'back', 'still', 'both', 'himself', 'herself'])
const moving = new Set(
  `flew flies fly flown arrived arrives arrive arriving travelled traveled travels travel went goes go came comes come landed lands land
  drove drives drive driven headed heads head spent spends spend stopped stops stop appeared appears began begins begin opened opens attended attends stayed stays`.split(
    /\s+/,
  ),
)
const visiting = new Set(['visits', 'visit', 'visited', 'visiting'])
const into = new Set(['in', 'at', 'to', 'into'])

/** What is said, asked or done by another. */
const others = new Set([
  'said',
  'told',
  'and',
  'but',
  'who',
  'which',
  'that',
  'not',
  'never',
  'after',
  'before',
  'from',
])

const past = /^(?:was|were|flew|came|went|drove|spent|stood|[a-z]+ed)\b/

/** Who leaves a place is met elsewhere, as is who came there "after talks". */
const away =
  /\b(?:left|leav(?:es|ing)|return(?:s|ed|ing)|cross(?:es|ed)|from there|in the latter|went on|flew on)\b|^[^.!?]* (?:after|following) (?:[^\s.!?,]+ ){0,4}$/

/** "There Ito met Mensah", "…, and there the two met": before the trigger, in its clause. */
const opensThere =
  /(?:^|, |; |\band )there,? (?!(?:is|was|were|are|has|have|had|will|would|may|can|could|must|seems|came|remains?) )[^,;:.]{0,80}$/i

/** The words before a place: where the verb that puts somebody there begins, or -1. */
function verbOf(before: string): number {
  const words = before.trimEnd().split(' ')
  let w = words.length - 1
  if (visiting.has(words[w] ?? '')) return before.lastIndexOf(words[w] as string)
  if (words[w] === 'the') w--
  const prep = words[w] ?? ''
  if (!into.has(prep)) return -1
  for (let at = w - 1, gap = 0; at >= 0 && gap <= longestGap; at--, gap++) {
    const word = words[at] as string
    if (others.has(word) || /[,;:.!?]$/.test(word)) return -1
    const there = being.has(word) ? isThere(words, at + 1, w, prep) : moving.has(word)
    if (being.has(word) && !there) return -1
    if (there) return words.slice(0, at).join(' ').length
  }
  return -1
}

/** "is in Accra", "was also in Accra": nothing between that says more. */
const isThere = (words: readonly string[], from: number, to: number, prep: string): boolean =>
  (prep === 'in' || prep === 'at') && words.slice(from, to).every((word) => beside.has(word))

/**
 * Where somebody was just told to be: "Ito flew to Accra. Mensah received her" was there, and so it is in one sentence, where no
 * mention of the meeting tells a place. A few names are asked for each meeting.
 */
export class WhereStood {
  /** @param starts where the mentions of all names begin */
  constructor(
    private readonly document: DocumentReading,
    private readonly names: JoinedNames,
    private readonly starts: readonly number[],
  ) {}

  placesOf({ told, places, persons }: Gathered): readonly ToldPart[] {
    const one = told.find(({ headline }) => !headline)
    if (!one || places.size || told.some(({ cue }) => cue.kind === 'call')) return []
    if (!/^(?:held|planned|proposed)$/.test(one.cue.status)) return []
    const { text } = this.document
    const [from] = span(this.document.blocks[one.block] as ReadBlock, Math.max(0, one.cue.sentence - 1))
    const to = lowerBound(this.starts, one.trigger.start)
    const there = one.there || opensThere.test(text.slice(one.sentence.start, one.trigger.start))
    for (let m = to - 1; m >= Math.max(0, to - asked) && (this.starts[m] as number) >= from; m--) {
      const mention = this.names.mentions[m]
      const index = this.names.mentionEntity[m] as number
      const place = this.names.entities[index]
      if (!mention || place?.kind !== 'place') continue
      if (there) return [toPart(place, index, mention)]
      const before = text.slice(Math.max(from, mention.start - reach), mention.start)
      if (!/\b(?:in|at|In|At|to|into|visit(?:s|ed|ing)?) (?:the )?$/.test(before)) continue
      const verb = verbOf(before)
      const opens =
        mention.start < one.sentence.start &&
        text[mention.end] === ',' &&
        /^(?:In|At) (?:the )?$/.test(text.slice(from, mention.start))
      const who = opens
        ? this.personBehind(mention.end, one.sentence.start)
        : verb < 0
          ? -1
          : this.personBefore(mention.start - before.length + verb, from)
      // "was in Accra. She is due to meet Ito": elsewhere, it may be
      const gone = one.cue.status === 'planned' && verb >= 0 && past.test(before.slice(verb).trimStart())
      if (gone || !persons.has(who) || away.test(text.slice(mention.end, one.trigger.start))) return []
      return [toPart(place, index, mention)]
    }
    return []
  }

  /** The person told of first between two offsets, or -1. */
  private personBehind(from: number, to: number): number {
    const end = Math.min(to, from + farthest)
    for (let m = lowerBound(this.starts, from); (this.starts[m] ?? end) < end; m++) {
      const entity = this.names.mentionEntity[m] as number
      if (this.names.entities[entity]?.kind === 'person') return entity
    }
    return -1
  }

  /** The person told of last between two offsets, or -1. */
  private personBefore(offset: number, from: number): number {
    for (
      let m = lowerBound(this.starts, offset) - 1;
      (this.starts[m] ?? -1) >= Math.max(from, offset - farthest);
      m--
    ) {
      const entity = this.names.mentionEntity[m] as number
      if (this.names.entities[entity]?.kind === 'person') return entity
    }
    return -1
  }
}

const toPart = ({ id }: Entity, index: number, { start, end }: Span): ToldPart => ({
  entity: id,
  index,
  role: 'member',
  start,
  end,
})
