import type { MeetingKind, MeetingStatus } from '../model'

/**
 * How the words name somebody: `name` an entity by its name, `side` a country, body or people for which unnamed persons
 * act ("Russian officials"), `pronoun`, `nominal` somebody by description ("the envoy", "the two sides").
 */
export type PartForm = 'name' | 'side' | 'pronoun' | 'nominal'

export type PartRole = 'member' | 'host' | 'absent'

/** Somebody who takes part, as the words say it: the tokens `[first, last)` of the block. */
export interface PartCue {
  readonly first: number
  readonly last: number
  readonly form: PartForm
  readonly role: PartRole
  /** The local name, or -1. */
  readonly name: number
  /** Of a pronoun or a nominal: its head word, lower case. */
  readonly head: string
  /** Local names of the country or body a nominal stands for. */
  readonly sides: readonly number[]
  /** "the foreign ministers of the two countries": those, of each of which one is meant. */
  readonly of?: PartCue
  /** Who it is where the text knows nobody by this description. */
  readonly otherwise?: PartCue
}

/** Where, as the words say it; `name` is the local name, or -1 for a description ("the Russian capital"). */
export interface PlaceCue {
  readonly first: number
  readonly last: number
  readonly name: number
  /** Of a description: the local name of the country it belongs to, or -1. */
  readonly of: number
}

/** Words that say when a meeting was, or for how long, and date nothing ("after the vote"): the tokens `[first, last)`. */
export interface Undated {
  readonly first: number
  readonly last: number
  /** The local time among them that has a value all the same ("once a year", "recently"), or -1. */
  readonly time: number
}

/** How a mention points: at something new, at something known, at any of a kind. */
export type Pointing = 'verb' | 'definite' | 'indefinite' | 'bare'

/** How sure a status is: by the verb of the clause, by a hint around it, by nothing. */
export type StatusGround = 'said' | 'hinted' | 'none'

/** A place in a block that speaks of a meeting: the trigger's offsets `[start, end)` within the block. */
export interface MeetingCue {
  readonly start: number
  readonly end: number
  readonly kind: MeetingKind
  /** The sentence of the block it stands in. */
  readonly sentence: number
  readonly parts: readonly PartCue[]
  readonly places: readonly PlaceCue[]
  /** The local time that dates it, or -1. */
  readonly time: number
  /** The tokens of words that say when and date nothing. */
  readonly undated: readonly Undated[]
  /** Offsets within the block. */
  readonly topic?: { readonly start: number; readonly end: number }
  readonly status: MeetingStatus
  readonly ground: StatusGround
  readonly pointing: Pointing
  /** More than one meeting is meant ("two meetings", "rounds of talks"). */
  readonly plural: boolean
  /** How many, where it is said. */
  readonly count: number
  /** 1 for "first", 2 for "second", …; 0 where none is told. */
  readonly order: number
  /** Told as where or when the meeting of its clause was: "met her at the summit". */
  readonly apart: boolean
  /** "another", "new", "further", "again", "next": none of the meetings told before. */
  readonly other: boolean
  /** Told by the way there: "flew to Accra", "a trip to Accra". */
  readonly journey?: 'verb' | 'noun'
  /**
   * "the next round": of talks told before; "the next one": one more of what was told right before; "the second": of the row that was told
   * right before. Where none was, it is of something else.
   */
  readonly round?: 'talks' | 'any' | 'row'
  /** "the call", "that encounter": one told before, of which the words tell nothing else. Where none was, it is none. */
  readonly known?: true
}
