import type { NameKind, NameSpan } from '../../names/span'
import type { BlockReading } from '../../reading'
import { isComma, lowerAt, type Tokens } from '../../text/tokens'
import { entriesOf, WordTable } from '../../text/wordTable'
import { nounKinds, talkingConferences, telephones, verbSenses } from '../lexicon'
import { guests } from '../who/officer'
import { isNobodyBehind } from './objectBehind'
import { phoneWords } from './telephone'

const told = 1
/** Told by a verb that many sentences have, and a meeting only where it leads to a place. */
const leads = 2
/** A person, or an officer: "called Ito", "called on Ito". */
const calls = 3
/** With somebody as its object: "received Ito", and not "received treatment". */
const receives = 4
/** "has seen Ito" */
const hasSeen = 5
/** Either, by the word right behind: "came to Accra", "came together with Ito", "is due in Accra". */
const comes = 6
/** "The second, which took place in Accra", "the third, also in Accra". */
const seconds = 7
/** "speaking with Ito", "speaking to him by telephone": with somebody, or over the telephone. */
const speaks = 8
/** "an audience with the Pope", "granted an audience", "had a conversation", "a conversation between the two", "a telephone conversation". */
const between = 9
/** "a call with Ito", "a telephone call", and "call Ito". */
const call = 10
/** "a stop in Accra", and not "to stop it". */
const stops = 11
/** "a conference on fish", and not "a news conference". */
const confers = 12
/** A person by name behind it; "saw the minister", "saw each other", "whom she saw". */
const saw = 13
/** The same, whom no name tells only where somebody will see him. */
const sees = 14
/** "The next one will be held in Accra". */
const ones = 15
/** "The next will be in Accra" */
const nexts = 16
/** "spent two days in Accra", "spent an hour with Ito" */
const spends = 17
/** Told with whom: "had coffee with Ito". */
const shared = 18
/** With a person, or those of a country, or somewhere, or by telephone: "discussed it with a Ghanaian delegation", "the two discussed it in Accra". */
const discusses = 19
/** "compared notes with Ito" */
const compares = 20
/** "The two will get together in Accra". */
const gets = 21
/** "brought together Ito and Mensah", "brought Ito together with Mensah". */
const unites = 22
/** The same, or on a day: "arrived in Accra", "arrived on Monday". */
const arrives = 23
/** "was in Accra", "spent two days in Accra" */
const stays = 24
/** "reached Accra", and not "reached a deal" */
const reaches = 25
/** "set foot in Accra" */
const feet = 26

/** Words that are seldom a meeting, which the words around them tell. */
const seldom: ReadonlyMap<string, number> = new Map([
  ...entriesOf(['speaking', 'speaks', 'talking', 'talk'], speaks),
  ...entriesOf(['audience', 'conversation', 'conversations'], between),
  ...entriesOf(['call', 'calls'], call),
  ...entriesOf(['stop', 'stopover'], stops),
  ...entriesOf(['conference', 'conferences'], confers),
  ...entriesOf(['coffee', 'tea'], shared),
  ...entriesOf(['appointment', 'appointments'], between),
  ['see', sees],
  ['saw', saw],
  ['seen', hasSeen],
  ['compared', compares],
])

function triggerOf(word: string): number {
  const sense = nounKinds.has(word) ? undefined : verbSenses.get(word)
  if (sense === 'unite') return unites
  if (word === 'reached') return reaches
  if (sense === 'receive') return receives
  if (sense === 'stay') return word === 'spent' ? spends : stays
  if (sense === 'travel' && /^g[eo]t/.test(word)) return gets
  if (sense === 'travel' && word.startsWith('arriv')) return arrives
  if (sense === 'travel') return /^(?:c(?:ame|om)|return|due|expected)/.test(word) ? comes : leads
  if (sense === 'discuss') return seldom.get(word) ?? discusses
  return seldom.get(word) ?? (sense === 'call' ? calls : told)
}

const triggers = new WordTable(
  [...verbSenses.keys(), ...nounKinds.keys(), 'round']
    .map((word): [string, number] => [word, triggerOf(word)])
    .concat(['first', 'second', 'third', 'fourth', 'fifth'].map((word) => [word, seconds]))
    .concat([['one', ones]])
    .concat([['foot', feet]])
    .concat(['next', 'last', 'previous'].map((word) => [word, nexts])),
)

const behindComing = new WordTable(entriesOf('to in on at back together with again for here face'.split(' '), 1))
/** Before "see" that may tell of a meeting whoever is seen. */
const seesWhom = new WordTable(entriesOf('to will would not also'.split(' '), 1))
const seen = new WordTable(entriesOf([...guests, 'other', 'another'], 1))
const beforeOne = new WordTable(
  entriesOf('next second third fourth fifth new last previous following latest'.split(' '), 1),
)
const behindNext = new WordTable(entriesOf(['will', 'is', 'was'], 1))
const company = new WordTable(entriesOf(['with', 'between', 'among'], 1))
const partner = new WordTable([['with', 1], ...entriesOf(phoneWords, 1)])
const phones = new WordTable(entriesOf(['phone', 'telephone', 'hotline'], 1))
const grants = new WordTable(entriesOf(['granted', 'grants', 'gave', 'gives', 'given', 'had', 'held'], 1))
/** "made a call to the president", "took a call from the president": before the call, and behind it. */
const takes = new WordTable(
  entriesOf('take takes took taken place places placed receive received got made'.split(' '), 1),
)
const towards = new WordTable(entriesOf(['to', 'from'], 1))
const here = new WordTable([['here', 1]])
const days = new WordTable(
  entriesOf('on last late yesterday monday tuesday wednesday thursday friday saturday sunday'.split(' '), 1),
)
const region = new WordTable([['region', 1]])
const known = new WordTable(entriesOf(['the', 'that', 'this', 'their'], 1))
const someone = new WordTable([...entriesOf(['him', 'her', 'them', 'me', 'us'], 1)])
const together = new WordTable([['together', 1]])
const united = new WordTable(entriesOf(['together', 'roof', 'table'], 1))
/** "spent an hour alone" */
const aside = new WordTable(entriesOf(['alone', 'together'], 1))
const setting = new WordTable(entriesOf(['set', 'sets', 'setting'], 1))
const capital = new WordTable([['capital', 1]])
const inside = new WordTable([['in', 1]])
const within = new WordTable(entriesOf(['in', 'at'], 1))
const overWires = new WordTable(entriesOf(telephones, 1))
const toThePress = new WordTable(entriesOf(talkingConferences, 1))

/** How many words may stand between "whom" and the verb. */
const longestWhom = 20

/**
 * Which words of a block may tell of a meeting, asked in their order. Four in five sentences with such a word tell of none, and
 * parsing one costs more than all else that is asked of it: what the rules of a word need beside it is looked for first.
 */
export class Triggers {
  private readonly tokens: Tokens
  private readonly places: NamesBehind
  private readonly persons: NamesBehind
  private readonly peoples: NamesBehind

  constructor(private readonly reading: Omit<BlockReading, 'meetings'>) {
    const { tokens, names } = reading
    this.tokens = tokens
    this.places = new NamesBehind(names, 'place')
    this.persons = new NamesBehind(names, 'person')
    this.peoples = new NamesBehind(names, 'group')
  }

  /** Whether token `t` may tell of a meeting in a sentence that ends before token `end`. */
  at(t: number, end: number): boolean {
    const trigger = triggers.letters(this.tokens, t)
    return trigger !== 0 && this.asks(trigger, t, end)
  }

  /** What most words are not asked stands by itself, so that the loop over them all stays short. */
  private asks(trigger: number, t: number, end: number): boolean {
    const { tokens, places, persons, peoples } = this
    switch (trigger) {
      case told:
        return true
      case leads:
        return this.leadsSomewhere(t, end) || lowerAt(tokens, t + 1) === 'there'
      case arrives:
        return days.at(tokens, t + 1) !== 0 || this.leadsSomewhere(t, end)
      case receives:
        return !isNobodyBehind(this.reading, t, end) || this.isWhom(t)
      case calls:
        return (lowerAt(tokens, t + 1) === 'on' || !isNobodyBehind(this.reading, t, end)) && this.isOfSomeone(t, end)
      case hasSeen:
        return this.isOfSomeone(t, end)
      case comes:
        return behindComing.at(tokens, t + 1) !== 0 && (places.in(t, end) || persons.in(t, end) || this.isToCapital(t))
      case spends:
        return (
          places.in(t, end) || persons.in(t, end) || this.isToCapital(t) || this.has(aside, t, Math.min(end, t + 6))
        )
      case stays:
        return inside.at(tokens, t + 1) !== 0 && places.in(t, end)
      case reaches:
        return places.in(t, t + 2)
      case gets:
        return together.at(tokens, t + 1) !== 0
      case unites:
        return this.has(united, t, end)
      case seconds:
        return isComma(tokens, t + 1) && lowerAt(tokens, t + 2) === 'which'
      case speaks:
        return this.has(partner, t, end)
      case between:
        return (
          this.has(company, t, end) ||
          overWires.at(tokens, t - 1) !== 0 ||
          grants.at(tokens, t - 2) !== 0 ||
          known.at(tokens, t - 1) !== 0
        )
      case call:
        return (
          this.has(company, t, end) ||
          overWires.at(tokens, t - 1) !== 0 ||
          persons.in(t, end) ||
          (takes.at(tokens, t - 2) !== 0 && towards.at(tokens, t + 1) !== 0) ||
          known.at(tokens, t - 1) !== 0
        )
      case feet:
        return setting.at(tokens, t - 1) !== 0 && (places.in(t, end) || this.has(capital, t, Math.min(end, t + 6)))
      case stops:
        return this.has(within, t, end)
      case confers:
        return toThePress.at(tokens, t - 1) === 0
      case sees:
        if (persons.in(t, end)) return true
        return (seesWhom.at(tokens, t - 1) !== 0 || seesWhom.at(tokens, t - 2) !== 0) && this.isSeen(t, end)
      case saw:
        return persons.in(t, end) || someone.at(tokens, t + 1) !== 0 || this.isSeen(t, end)
      case discusses:
        return persons.in(t, end) || peoples.in(t, end) || places.in(t, end) || this.has(phones, t, end)
      case compares:
        return lowerAt(tokens, t + 1) === 'notes'
      case shared:
        return lowerAt(tokens, t + 1) === 'with'
      case nexts:
        return behindNext.at(tokens, t + 1) !== 0 && lowerAt(tokens, t - 1) === 'the'
      case ones:
        return beforeOne.at(tokens, t - 1) !== 0
      default:
        return false
    }
  }

  /** "flew to Accra", "flew here", "flew to the region". */
  private leadsSomewhere(t: number, end: number): boolean {
    const { places, tokens } = this
    return places.in(t, end) || here.at(tokens, t + 1) !== 0 || this.isToCapital(t) || this.has(region, t, end)
  }

  /** "came to the Ghanaian capital": a place that no name tells, right behind the verb at token `t`. */
  private isToCapital(t: number): boolean {
    const { tokens } = this
    if (lowerAt(tokens, t + 1) !== 'to') return false
    for (let i = t + 3; i < t + 6; i++) if (lowerAt(tokens, i) === 'capital') return true
    return false
  }

  /** Whether the words beside token `t` tell somebody without a name who may be seen, or "whom" one saw. */
  private isSeen(t: number, end: number): boolean {
    return this.has(seen, t, end) || this.isWhom(t)
  }

  /** Whether a person is named behind token `t`, or somebody told of right behind it. */
  private isOfSomeone(t: number, end: number): boolean {
    const { tokens } = this
    return (
      this.persons.in(t, end) ||
      someone.at(tokens, t + 1) !== 0 ||
      ((seen.at(tokens, t + 2) !== 0 || seen.at(tokens, t + 3) !== 0) && lowerAt(tokens, t + 1) === 'the')
    )
  }

  /** "whom | she received" */
  private isWhom(t: number): boolean {
    for (let i = t - 1; i >= 0 && i > t - longestWhom; i--) if (lowerAt(this.tokens, i) === 'whom') return true
    return false
  }

  /** Whether a word of the table stands between token `t` and the end. */
  private has(table: WordTable, t: number, end: number): boolean {
    for (let i = t + 1; i < end; i++) if (table.at(this.tokens, i)) return true
    return false
  }
}

/** Whether something of a kind is named behind a token, asked in their order: linear in the names. */
class NamesBehind {
  private next = 0

  constructor(
    private readonly names: BlockReading['names'],
    private readonly kind: NameKind,
  ) {}

  /** Whether such a name begins between token `from` and the end of its sentence. */
  in(from: number, end: number): boolean {
    for (; this.next < this.names.length; this.next++) {
      const { kind, first } = this.names[this.next] as NameSpan
      if (first > from && kind === this.kind) return first < end
    }
    return false
  }
}
