import type { MeetingKind, MeetingStatus, Span } from './analysis'

export type { Span }

/** What the client and the timeline's webview say to each other. */

/** One meeting as the timeline draws it. */
export interface TimelineMeeting {
  id: string
  kind: MeetingKind
  status: MeetingStatus
  /** Names as the article writes them: data, never markup. */
  people: string[]
  places: string[]
  /** First and last calendar day (`YYYY-MM-DD`); absent where the text gives none. */
  days?: { earliest: string; latest: string }
  /** Whether the days are a range that the meeting lies somewhere in. */
  vague: boolean
  /** Who and where by description, in quotes: where no name tells it. */
  described: { people: string[]; places: string[] }
  /** The words of the date, in quotes; empty where there are none. */
  when: string
  /** The first sentence that tells of it. */
  sentence: string
  /** Where the text speaks of it, the first place first. */
  spans: Span[]
}

/** Any other day that the article names. */
export interface TimelineDate {
  days: { earliest: string; latest: string }
  words: string
  span: Span
}

export interface TimelineData {
  title: string
  published?: string
  meetings: TimelineMeeting[]
  dates: TimelineDate[]
}

/** The words of the interface, in the reader's language. */
export interface TimelineLabels {
  timeline: string
  lanesByPerson: string
  lanesByPlace: string
  filter: string
  zoomIn: string
  zoomOut: string
  fit: string
  /** How many meetings are before and after what is in sight, with `{0}` for the number. */
  earlier: string
  later: string
  save: string
  table: string
  matrix: string
  when: string
  status: string
  kind: string
  who: string
  where: string
  dates: string
  /** Heads the words that tell a date. */
  words: string
  published: string
  nobody: string
  nowhere: string
  undated: string
  none: string
  /** Where the filter leaves none of the article's meetings. */
  noneFits: string
  keys: string
  statuses: Record<MeetingStatus, string>
  kinds: Record<MeetingKind, string>
}

/** What the webview keeps for when it, or the window, is loaded anew. */
export interface TimelineState {
  mode: LaneMode
  filter: string
  /** The address of the article that it shows. */
  article?: string
}
export type LaneMode = 'person' | 'place'

/** From the client to the webview. */
export type ToTimeline =
  /** `article` tells one article from another: its address. */
  | { type: 'show'; article: string; data: TimelineData; labels: TimelineLabels }
  /** The cursor stands at this offset of the text. */
  | { type: 'cursor'; offset: number }

/** From the webview to the client. */
export type FromTimeline =
  | { type: 'ready' }
  /** Select these words of the article. */
  | { type: 'reveal'; span: Span }
  /** Save this drawing. */
  | { type: 'save'; svg: string }
