import type { Described, Meeting, MeetingMention, Span } from './analysis'

/** Words that point at somebody told of elsewhere, and say nothing by themselves. */
const pointing = new Set(
  `i we you he she it they me us him her them my our your his its their this that these those both one ones others
  later earlier afterwards afterward still`.split(/\s+/),
)

/**
 * What a meeting's mentions tell by description, for a reader: who, beside those named; where and when only if no place is named
 * and no time given. Each once, in order of the text; words that only point elsewhere ("they", "later") are left out.
 *
 * @param words the text of a span
 */
export function describedOf(meeting: Meeting, words: (span: Span) => string): Described {
  const { participants, places, time, mentions } = meeting
  const spans = (part: keyof Described, of: readonly MeetingMention[]): Span[] =>
    distinct(
      of.flatMap(({ described }) => described?.[part] ?? []),
      words,
    )
  // Where two are named, a mention that names nobody ("the leaders") describes them.
  const isOpen = new Set(participants.map(({ entity }) => entity)).size < 2
  const naming = mentions.filter((mention) => isOpen || mention.participants.length > 0)
  return {
    participants: spans('participants', naming),
    places: places.length ? [] : spans('places', mentions),
    times: time ? [] : spans('times', mentions),
  }
}

function distinct(spans: readonly Span[], words: (span: Span) => string): Span[] {
  const seen = new Set<string>(pointing)
  return spans.filter((span) => {
    const key = words(span)
      .toLowerCase()
      .replace(/^(?:the|an?) /, '')
    return !seen.has(key) && seen.add(key)
  })
}
