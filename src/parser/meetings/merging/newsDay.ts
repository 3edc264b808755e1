import type { IsoDay, MeetingTime } from '../../model'
import type { DocumentReading, ReadBlock } from '../../reading'
import { parseIsoDay } from '../../time/calendar'
import { wasRecalled } from '../../time/in-passing'
import type { JoinedTimes } from '../../time/join'
import type { Gathered } from './gathered'
import { statusTold } from './settle'
import type { Told } from '../meaning/told'

/** Among how many paragraphs the day of the news is looked for. */
const opening = 3

/** How many mentions of a meeting are asked, and how many times of a paragraph. */
const asked = 3
const mostTimes = 60

/**
 * The day of the news, that of publication or the one before, as the lead tells it: what is told in the simple past and with no
 * other time was then, "The unions ended the strike on Monday. … Ito met their leaders."
 */
export class NewsDay {
  private readonly day: MeetingTime | undefined
  /** The first paragraph. */
  private readonly lead: number
  /** The lead tells no day but that of its dateline. */
  private readonly isDateline: boolean

  constructor(
    private readonly document: DocumentReading,
    private readonly times: JoinedTimes,
  ) {
    this.day = this.dayOfLead()
    this.isDateline = this.day !== undefined && opensText(document, this.day)
    this.lead = document.blocks.findIndex(({ role }) => role === 'body')
  }

  /** The day of a meeting that was held and of which no day is told. */
  dayOf({ told }: Gathered): MeetingTime | undefined {
    if (!this.day || told.some(({ time }) => time) || statusTold(told) !== 'held') return undefined
    if (this.isDateline && !isOccasion(told)) return undefined
    const first = told.slice(0, asked)
    return first.some((one) => one.gone || this.isNews(one)) || (isOccasion(told) && this.isLead(told[0]))
      ? this.day
      : undefined
  }

  /** What the headline or the lead speaks of, with no earlier time around it. */
  private isLead(told: Told | undefined): boolean {
    return (
      told !== undefined &&
      (told.cue.kind !== 'visit' || told.cue.ground !== 'hinted') &&
      (told.headline || told.block === this.lead) &&
      !this.looksBack(told.block)
    )
  }

  /** The first day told that is not still to come. */
  private dayOfLead(): MeetingTime | undefined {
    const published = parseIsoDay(this.document.layout.article.published?.value ?? '')
    if (published === undefined) return undefined
    let left = opening
    for (const [b, { role }] of this.document.blocks.entries()) {
      if (role !== 'body') continue
      if (left-- === 0) return undefined
      for (const time of this.timesIn(b)) {
        const age = time.earliest === time.latest ? published - (parseIsoDay(time.earliest) ?? published) : -1
        if (age >= 0) return age <= 1 ? time : undefined
      }
    }
    return undefined
  }

  private isNews({ cue, headline, remote, own, block: b }: Told): boolean {
    if (headline || remote || own || cue.other) return false
    const block = this.document.blocks[b] as ReadBlock
    return happened(block, cue) && !this.looksBack(b) && !this.looksBack(b - 1)
  }

  /** A paragraph that tells of an earlier time tells what was then. */
  private looksBack(b: number): boolean {
    const from = this.document.blocks[b]?.start ?? 0
    return this.timesIn(b).some(
      ({ earliest, start }) => earliest < (this.day?.earliest ?? '') && !wasRecalled(this.document.text, from, start),
    )
  }

  private timesIn(b: number): (MeetingTime & { earliest: IsoDay })[] {
    const found: (MeetingTime & { earliest: IsoDay })[] = []
    for (const t of this.times.timeOf[b]?.slice(0, mostTimes) ?? []) {
      const time = this.times.times[t]
      if (!time?.earliest || !/^\d/.test(time.value)) continue
      const { start, end, value, earliest, latest } = time
      found.push({ start, end, value: value.slice(0, 10), earliest, ...(latest && { latest }) })
    }
    return found
  }
}

/** "OSLO, March 14 - ": the day stands before the text of the article. */
const opensText = ({ text, blocks }: DocumentReading, { start, end }: MeetingTime): boolean =>
  /^ [-–—]/.test(text.slice(end, end + 2)) &&
  blocks.some((block) => block.role === 'body' && start >= block.start && start - block.start <= longestPlace)

/** How far into a paragraph the day of a dateline begins. */
const longestPlace = 40

/** No mere talks, which go on for as long as they please. */
const isOccasion = (told: readonly Told[]): boolean => told.some(({ cue }) => cue.kind !== 'talks')

/** Whether a mention tells in the simple past what came to pass: "met", "held talks", "said during a breakfast". */
function happened({ reading }: ReadBlock, { start, end, sentence, ground, pointing, kind }: Told['cue']): boolean {
  const { tokens, sentences } = reading
  const before = tokens.text.slice(tokens.start[sentences.starts[sentence] as number], start)
  const behind = tokens.text.slice(
    end,
    Math.min(end + 2 * reach, tokens.start[sentences.starts[sentence + 1] as number] ?? Infinity),
  )
  if (ago.test(before) || onTheWay.test(behind)) return false
  // Who speaks during a visit may have come days before.
  if (pointing !== 'verb' && kind === 'call' && fronted.test(before)) return true
  if (pointing !== 'verb' && ground === 'hinted') return kind !== 'visit' && occasion.test(before.slice(-reach))
  const noun = pointing === 'verb' ? undefined : held.exec(before.slice(-reach))
  const verb = pointing === 'verb' ? tokens.text.slice(start, end) : (noun?.[1] ?? '')
  const ahead = noun ? before.slice(0, before.length - noun[0].length) : before
  return ground === 'said' && past.test(verb) && !setsOut.test(verb) && !elsewhen.test(ahead.slice(-reach))
}

/** How far before the trigger its verb stands. */
const reach = 60

const past = /^(?:met|spoke|held|had|[a-z]+ed)\b/i
/** Whose journey begins has not arrived. */
const setsOut = /^(?:dispatched|travell?ed|departed|headed)\b/i
/** "made history days earlier when" */
const ago = /\b(?:days|weeks|months|years) (?:ago|earlier|before)\b/
/** "met her during his visit": on a day of that. */
const onTheWay = / (?:during|on) (?:his|her|their) (?:\S+ ){0,2}(?:visit|trip|tour|stay)\b/
const held = /\b(held|had|convened|hosted|chaired|attended)(?: \S+){0,3} $/
/** "In a telephone call with Ito, Mensah said" */
const fronted = /^In an?(?: \S+){0,2} $/
const occasion =
  /\b(?:(?:told|addressed|during|at|after) an?(?! series)(?: \S+){0,3}|(?:after|following)(?: (?!(?:day|week|month|year|round|serie)s? )[^\s,;.]+){0,4}) $/i

/** "where she met him", "has recently met", "wanted to be met", "weeks after he met her". */
const elsewhen =
  /\b(?:where|who|(?:day|week|month|year)s? (?:after|before|since)|recently|earlier|previously|once|be|been|to|has|have|had|says?|said)(?: \S+){0,3} $/
