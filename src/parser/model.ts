/**
 * The analysis contract `readout/1`: what every part of the product, and anyone's pipeline, reads.
 *
 * All positions are UTF-16 code units into the text exactly as given; spans are half-open. Fields may be added, never
 * renamed or dropped. The JSON Schema in `schema/` is generated from this file.
 */

/** A half-open range `[start, end)` of UTF-16 code units in the text as given. */
export interface Span {
  start: number
  end: number
}

/** An ISO calendar day, `YYYY-MM-DD`. */
export type IsoDay = string

/** What the caller knows that the text may not say. */
export interface AnalyzeOptions {
  /** The day of publication (`YYYY-MM-DD`); overrides whatever the text says. An invalid day is ignored. */
  published?: IsoDay
  /** How the text is written: Markdown may carry front matter and emphasis. */
  languageId?: 'article' | 'plaintext' | 'markdown'
  /** The file's name, without folders needed; a date in it is the last resort for the day of publication. */
  fileName?: string
  /** Report names that the recogniser is unsure of too, each mention marked as such. */
  uncertain?: boolean
}

/** Everything Readout found in one text. */
export interface Analysis {
  schema: 'readout/1'
  article: Article
  entities: Entity[]
  /** In order of `start`. */
  times: Time[]
  /** In order of first mention. */
  meetings: Meeting[]
  instruments: Instrument[]
  findings: Finding[]
}

/** The frame of the article: what surrounds the prose. A part that was not found is absent. */
export interface Article {
  /** Whether the text reads as an article at all; when false nothing else is reported. */
  prose: boolean
  headline?: Span
  /** Subheadings inside the body, in order of the text. */
  sections?: Span[]
  published?: Published
  dateline?: Span & { place: string }
  byline?: Span
  source?: Span & { name: string }
  /** The outlet or agency that speaks ("Reuters", "ARK News"). */
  outlet?: string
  language: 'en'
}

/** The day of publication (the document creation time, DCT) and where it was read. Spans only where it is in the text. */
export interface Published {
  value: IsoDay
  from: 'option' | 'front-matter' | 'text' | 'file-name'
  start?: number
  end?: number
}

export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'event' | 'instrument'

/** One person or thing, with all of its mentions in order of the text. */
export interface Entity {
  /** Stable within one analysis. */
  id: string
  kind: EntityKind
  /** The fullest form written in the text. */
  name: string
  /** The other forms written, without repeats. */
  aliases: string[]
  /** In order of the text. */
  roles: Role[]
  mentions: Mention[]
  why: Why
}

/** A post or description that the text gives a person. */
export interface Role extends Span {
  /** The words of the role as written, without the name. */
  text: string
  /** Where the text says so; `late` of the dead, `elect` also of the incoming. */
  status?: 'former' | 'acting' | 'elect' | 'then' | 'outgoing' | 'late'
  /** The office alone ("Foreign Minister"), where told apart. */
  office?: string
  /** The country or body of the office ("Russian", "National Security Council"), where told apart. */
  body?: string
}

/** `full`, `short` (part of the name or an acronym), `nominal` ("the envoy"), `pronoun` ("he"). */
export type MentionForm = 'full' | 'short' | 'nominal' | 'pronoun'

export interface Mention extends Span {
  form: MentionForm
  /** Set where the recogniser is unsure: such a mention is highlighted only when the reader asks for it. */
  uncertain?: true
}

/** The evidence a person can check: the rule's name and the words it rests on. */
export interface Why extends Span {
  rule: string
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A TIMEX3 expression with its ISO-TimeML value. */
export interface Time extends Span {
  type: TimeType
  /** What the words say at the grain they say it, never finer. `''` when it cannot be resolved (see `why`). */
  value: string
  /** First calendar day of the interval, where there is one. */
  earliest?: IsoDay
  /** Last calendar day of the interval, inclusive. */
  latest?: IsoDay
  /** What the expression counts from: the day of publication, another time (its index in `times`), or nothing. */
  anchor: 'published' | 'none' | number
  /** How the value was reached, in words. */
  why: string
  /** The other reading where the evidence leaves one ("Wednesday" told on a Wednesday). */
  other?: { value: string; earliest?: IsoDay; latest?: IsoDay }
  /** Set on the expression that states the day of publication itself. */
  role?: 'publication'
  /** Set where the sentence tells of it as past ("met on 5 May"), not merely reports in the past tense. */
  told?: 'past'
}

export type MeetingKind = 'meeting' | 'summit' | 'talks' | 'call' | 'visit' | 'session'
export type MeetingStatus = 'held' | 'planned' | 'proposed' | 'cancelled' | 'denied'

/** An entity's part in a meeting: who, and the words that say so. */
export interface Part extends Span {
  /** The entity's id. */
  entity: string
}

/** When a meeting was, with the words that say so. */
export interface MeetingTime extends Span {
  value: string
  earliest?: IsoDay
  latest?: IsoDay
}

/** One meeting: the union and the best of its mentions. */
export interface Meeting {
  id: string
  kind: MeetingKind
  status: MeetingStatus
  participants: Part[]
  /** Those the text says stayed away or were left out. */
  absent?: Part[]
  /** Those of the participants who received the others. */
  hosts?: Part[]
  places: Part[]
  time?: MeetingTime
  topic?: Span
  mentions: MeetingMention[]
}

/** One place in the text that speaks of a meeting, and what this one says. */
export interface MeetingMention {
  trigger: Span
  sentence: Span
  participants: Part[]
  places: Part[]
  /** Of a habit or a vague time ("once a year", "recently") the value alone, without days: it dates no meeting. */
  time: MeetingTime | null
  /** Who, where and when by words that stand for nobody, nothing and no day; absent where there are none. */
  described?: Described
}

/** The words of descriptions ("two policemen", "at the airport", "after the vote"). */
export interface Described {
  participants: Span[]
  places: Span[]
  times: Span[]
}

export type InstrumentKind =
  | 'un-security-council-resolution'
  | 'un-general-assembly-resolution'
  | 'un-presidential-statement'
  | 'resolution'
  | 'law'
  | 'bill'
  | 'eu-act'
  | 'treaty'
  | 'agreement'
  | 'case'
  | 'charter'

/** A resolution, law, treaty, agreement or ruling that the text cites. */
export interface Instrument {
  id: string
  kind: InstrumentKind
  /** As the text calls it, fullest form. */
  name: string
  /** The official symbol, "S/RES/2254 (2015)". */
  symbol?: string
  title?: string
  adopted?: IsoDay
  vote?: { for: number; against: number; abstain: number }
  /** How it was adopted where no tally is known. */
  adoption?: 'unanimous' | 'without vote'
  /** The official page; opened only when the reader asks. */
  url?: string
  mentions: Span[]
  /** Set when the facts come from the reader's own workspace file. */
  facts?: 'own'
  /** A reader's own note on the instrument. */
  note?: string
}

export type Severity = 'warning' | 'information' | 'hint'

/** What a careful reader would question, with every span it rests on. */
export interface Finding {
  code: string
  severity: Severity
  message: string
  spans: Span[]
}
