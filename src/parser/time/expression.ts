import type { TimeType } from '../model'
import type { Unit } from './lexicon'

/**
 * What an expression means before it is anchored. Meanings nest: "the last week of next month" is a part of a unit. A
 * meaning knows nothing of the article, so that it can be kept with its paragraph.
 */
export type Meaning =
  | DateMeaning
  /** "Wednesday", "last Friday"; `which` says that the words choose. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which?: Which
      readonly in?: Meaning
      /** Which of the weekdays of a month: -1 for its last. */
      readonly nth?: number
      /** "on the Tuesday": of what is being told. */
      readonly told?: true
    }
  /** Yesterday (-1), today, tomorrow (1). */
  | { readonly kind: 'day'; readonly offset: number }
  /** "last week", "this year", "the following day": a whole unit, `offset` units from the one of `from`. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly offset: number; readonly from: From }
  /** "two weeks ago", "three days later": as far from a point. `count` undefined where it is vague. */
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      readonly count: number | undefined
      readonly sign: 1 | -1
      readonly from: From
      /** "exactly two years ago", "a week from today": to the day. */
      readonly exact?: true
    }
  /** "the third quarter", "the first half of 1998", "fiscal 1990". */
  | {
      readonly kind: 'share'
      readonly share: 'Q' | 'H'
      readonly number: number
      readonly in?: Meaning
      readonly fiscal?: true
    }
  | { readonly kind: 'fiscal'; readonly year?: number; readonly offset?: number }
  | { readonly kind: 'season'; readonly season: string; readonly which?: Which; readonly in?: Meaning }
  /** "the 1990s" (199), "the '60s" (6 with `short`). */
  | { readonly kind: 'decade'; readonly decade: number; readonly short?: true }
  | { readonly kind: 'century'; readonly century: number; readonly era?: 'BC' }
  | { readonly kind: 'holiday'; readonly name: string; readonly which?: Which; readonly in?: Meaning }
  /** "Friday night", "9 a.m. Monday"; without `in`, the day is told elsewhere. */
  | { readonly kind: 'part'; readonly part: string; readonly in?: Meaning }
  | {
      readonly kind: 'clock'
      readonly hour: number
      readonly minute?: number
      /** It stands at the head of a line. */
      readonly stamp?: true
      readonly zone?: string
      readonly in?: Meaning
    }
  /** "the last week of March", "the first two days of 1998". */
  | { readonly kind: 'nth'; readonly number: number; readonly unit: Unit; readonly in?: Meaning }
  /** "on the second day", of what the text told to begin. */
  | { readonly kind: 'event-day'; readonly number: number }
  /** "the same day", "that month", "the quarter": the unit that was spoken of. */
  | { readonly kind: 'same'; readonly unit: Unit | 'period'; readonly years?: number }
  /** Needs no anchor: durations, sets and references to past, present and future. */
  | { readonly kind: 'fixed'; readonly value: string; readonly why: string; readonly span?: Span }

/** A length that lies before or after publication: "the past two weeks". */
export interface Span {
  readonly unit: Unit
  readonly count: number
  readonly sign: 1 | -1
}

export interface DateMeaning {
  readonly kind: 'date'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** The weekday written beside it. */
  readonly weekday?: number
  /** "last July", "next May". */
  readonly which?: Which
  readonly in?: Meaning
  readonly era?: 'BC'
  /** The first two numbers of "4/5/2001", whose order the article decides. */
  readonly numbers?: readonly [number, number]
  /** Which number is written first, where the expression itself shows it: "15/9/2021", "15 September". */
  readonly order?: 'day' | 'month'
}

export type Which = 'last' | 'next' | 'coming' | 'this' | 'that'

/** From publication, or from the time being told. */
export type From = 'now' | 'then'

/** What the governing verb or a word before the expression says about its side of publication. */
export type Tense = 'past' | 'present' | 'future' | 'none'

/**
 * A time expression as the words give it, before it is anchored: the offsets `[start, end)` within its block. All have all
 * fields, for engines read those fastest.
 */
export interface TimeExpression {
  readonly start: number
  readonly end: number
  readonly type: TimeType
  readonly meaning: Meaning
  readonly tense: Tense
  /** The word that says the tense: a verb or a signal such as "until". */
  readonly cue: string | undefined
  /** Whether the governing verb reports ("said"): reports are of the day itself. */
  readonly reports: boolean
  /** Whether the words before and the verb tell it as something past, no report and no plan. */
  readonly told: boolean
  /** "early", "late": part of what is named; the value stays coarse. */
  readonly stage: 'early' | 'mid' | 'late' | 'before' | 'after' | undefined
  /** The sentence of the block it stands in. */
  readonly sentence: number
}
