import type { Part } from './clause'
import type { Draft } from './coreference'
import type { FormEntry, Person } from '../entities/entry'
import type { NameFact } from '../facts'
import type { Sex } from '../givenNames'
import type { Reference } from './references'

/** Somebody whom a pronoun may mean: a person of the text, or one whom nobody names. */
interface Standing {
  readonly draft: Draft | undefined
  readonly ownSex: Sex | undefined
  /** Where last told of; counted over the whole text. */
  readonly sentence: number
  /** What it was in the sentence before that one. */
  readonly partBefore: Part | undefined
  /** Told of before everybody else in its sentence. */
  readonly first: boolean
  part: Part
  quoted: boolean
  /** Said something in that sentence. */
  voice: boolean
  /** Told of by a pronoun last. */
  pronoun: boolean
  order: number
}

/** What is told of somebody's mention. */
export type Told = Partial<Pick<NameFact, 'part' | 'paired' | 'quoted' | 'voice'> & Pick<Reference, 'sex'>>

/** Of several parts in one sentence the strongest counts. */
const strength: Readonly<Record<Part, number>> = { subject: 5, relative: 4, joined: 3, object: 2, owner: 1, oblique: 0 }

type Weights = Readonly<Record<Part, number>>

/**
 * What speaks for a candidate, as weights of a log-linear ranking of antecedents (Denis and Baldridge, "Specialized models
 * and ranking for coreference resolution", EMNLP 2008). Fitted on the very sets that `npm run score coreference` measures,
 * and rounded: its figures flatter them a little.
 */
const weights = {
  /** By sentences back. */
  distance: [0.9, 0.3, -1, -1.8, -1.8, -2.2, -2.2],
  /** In the sentence of the pronoun: what the pronoun is, then what the candidate is. */
  now: {
    subject: { subject: 0.7, relative: 2, joined: 0.7, object: 0.8, owner: -0.1, oblique: -0.8 },
    owner: { subject: 0.8, relative: 1.8, joined: -0.4, object: 0.6, owner: -0.6, oblique: 0.4 },
    object: { subject: -1.2, relative: -1, joined: 0.1, object: -0.5, owner: -0.9, oblique: -0.9 },
  } satisfies Record<string, Weights>,
  /** In a sentence before. */
  before: { subject: -0.5, relative: -1.2, joined: -1.2, object: -0.4, owner: -0.2, oblique: -0.8 } satisfies Weights,
  /** "He" begins its sentence: what the candidate was in the one before. */
  initial: { subject: 1.4, relative: 0, joined: 0.8, object: 0, owner: 0.2, oblique: 0.8 } satisfies Weights,
  first: { now: 0.5, before: 1.1 },
  /** "In a letter from Kovac, he …": somebody else. */
  fronted: -2,
  pronounBefore: 1.5,
  newest: 1,
  sexKnown: 1.2,
  /** By the logarithm of how often told of so far. */
  often: 0.35,
  /** What the candidate was in the sentence before its last one. */
  was: { subject: 0.6, other: 0.4 },
  otherVoice: -1.1,
  unnamed: -1,
  /** "He added": who said something in the sentence before. */
  voice: 2.5,
  /** "Kovac said he would": the speaker. */
  reported: 1.2,
  /** Whoever a pronoun before meant, where that was not sure. */
  unresolved: -0.5,
  nobody: 0.75,
}

/** Who is as likely as this is meant; below that nobody is. */
const sure = 0.6

/** Who was told of longer ago than this many sentences is nobody's "he". */
const window = 5
/** Bounds the search for who is meant. */
const most = 12

/** Ranks those lately told of as who a pronoun may mean. Sees persons and references in order of the text. */
export class Salience {
  private recent: Standing[] = []
  private order = 0
  private told = 0
  private now = -1
  private narrated = -1

  /** A person, or somebody unnamed, told of in sentence `sentence` of the text. */
  saw(draft: Draft | undefined, sentence: number, mention: Told, pronoun = false): void {
    this.enter(sentence)
    const { part = 'subject', quoted = false, voice = false, paired, sex } = mention
    if (draft) draft.told++
    const at = this.placeOf(draft, pronoun, sex)
    const known = at < 0 ? undefined : this.recent[at]
    const order = this.order++
    const latest = paired && this.recent.at(-1)
    if (latest && latest.sentence === sentence) latest.part = 'joined'
    if (known?.sentence === sentence) {
      if (strength[part] > strength[known.part]) known.part = part
      known.quoted &&= quoted
      known.voice ||= voice
      known.pronoun = pronoun
      known.order = order
      return
    }
    const first = this.told++ === 0
    const partBefore = known?.sentence === sentence - 1 ? known.part : undefined
    if (known) this.recent.splice(at, 1)
    else if (this.recent.length >= most) this.recent.shift()
    this.recent.push({ draft, ownSex: sex, sentence, part, partBefore, first, quoted, voice, pronoun, order })
  }

  /** The sentence is told by somebody who says "I" outside of any quotation: whoever stood before is another's "he". */
  sawNarrator(sentence: number): void {
    this.narrated = sentence
  }

  /** The one person meant by a pronoun in sentence `sentence`, or undefined where that is not sure. `speaker` and `others` are not. */
  resolve(
    pronoun: Reference,
    sentence: number,
    speaker: Person | undefined,
    others: readonly (FormEntry | undefined)[],
  ): Draft | undefined {
    this.enter(sentence)
    // "The spokesman said he held himself …": whoever the subject is, nobody of another sentence.
    const within = pronoun.reflexive && this.recent.some((one) => one.sentence === sentence && one.part === 'subject')
    const able = this.recent.filter(
      (one) =>
        (!speaker || one.draft?.person !== speaker) &&
        !(one.draft && others.some((other) => other?.person === one.draft?.person)) &&
        (sexOf(one) ?? pronoun.sex) === pronoun.sex &&
        (this.narrated !== sentence || one.sentence === sentence) &&
        (!within || one.sentence === sentence) &&
        !(pronoun.inserted && one.sentence === sentence && !one.pronoun && !one.quoted && one.part !== 'oblique'),
    )
    let newest = -1
    for (const { order } of able) newest = Math.max(newest, order)
    let all = Math.exp(weights.nobody)
    let best: Standing | undefined
    let most = 0
    for (const one of able) {
      const odds = Math.exp(this.score(one, pronoun, sentence, newest))
      all += odds
      if (odds > most) [best, most] = [one, odds]
    }
    return most > sure * all ? best?.draft : undefined
  }

  private score(one: Standing, pronoun: Reference, sentence: number, newest: number): number {
    const distance = sentence - one.sentence
    const now = distance === 0
    const part = pronoun.part === 'subject' || pronoun.part === 'owner' ? pronoun.part : 'object'
    let score = weights.distance[distance] ?? 0
    score += now ? weights.now[part][one.part] : weights.before[one.part]
    if (distance === 1 && pronoun.initial && part === 'subject') score += weights.initial[one.part]
    if (now && one.first && one.part === 'oblique' && part === 'subject') score += weights.fronted
    if (one.first) score += now ? weights.first.now : weights.first.before
    if (one.pronoun && !now) score += weights.pronounBefore
    if (one.order === newest) score += weights.newest
    if (now && one.partBefore) score += one.partBefore === 'subject' ? weights.was.subject : weights.was.other
    if (one.quoted !== pronoun.quoted) score += weights.otherVoice
    if (sexOf(one)) score += weights.sexKnown
    if (now && one.draft && one.voice && pronoun.reported) score += weights.reported
    if (distance === 1 && pronoun.voice && one.voice) score += weights.voice
    if (one.draft) return score + weights.often * Math.log(one.draft.told)
    return score + (one.pronoun ? weights.unresolved : weights.unnamed)
  }

  /** Where who is told of stands among the recent, -1 where nowhere; who is unnamed is known by a pronoun alone. */
  private placeOf(draft: Draft | undefined, pronoun: boolean, sex: Sex | undefined): number {
    if (!draft && !pronoun) return -1
    for (let at = 0; at < this.recent.length; at++) {
      const one = this.recent[at] as Standing
      if (one.draft === draft && (draft ?? (one.pronoun && one.ownSex === sex))) return at
    }
    return -1
  }

  /** The recent stand in order of the text. */
  private enter(sentence: number): void {
    if (sentence === this.now) return
    this.now = sentence
    this.told = 0
    while (this.recent[0] && sentence - this.recent[0].sentence > window) this.recent.shift()
  }
}

const sexOf = ({ draft, ownSex }: Standing): Sex | undefined => draft?.person?.sex ?? ownSex
