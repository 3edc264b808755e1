import assert from 'node:assert/strict'
import type { MeetingCue } from '../../../../src/parser/meetings/cue'
import { gather } from '../../../../src/parser/meetings/merging/merge'
import type { Teller, Told, ToldPart } from '../../../../src/parser/meetings/meaning/told'
import type { Entity, MeetingTime } from '../../../../src/parser/model'
import { finish } from '../../../../src/parser/steps'

/** Everybody and every place by the index of the entity; a person with a country acts for it. */
const cast: { name: string; kind: Entity['kind']; nation?: string }[] = [
  { name: 'Lund', kind: 'person', nation: 'norway' },
  { name: 'Weber', kind: 'person', nation: 'germany' },
  { name: 'Laurent', kind: 'person', nation: 'france' },
  { name: 'Sund', kind: 'person' },
  { name: 'Norway', kind: 'place', nation: 'norway' },
  { name: 'Germany', kind: 'place', nation: 'germany' },
  { name: 'France', kind: 'place', nation: 'france' },
  { name: 'Oslo', kind: 'place' },
  { name: 'Bergen', kind: 'place' },
  { name: 'Villa Rosa', kind: 'place' },
]

const indexOf = (name: string): number => cast.findIndex((one) => one.name === name)

const teller = {
  entity: (index: number) => cast[index] as unknown as Entity,
  nation: (index: number) => cast[index]?.nation ?? '',
  isGone: () => false,
} as unknown as Teller

interface Telling extends Partial<Omit<MeetingCue, 'parts' | 'places' | 'time'>> {
  who?: string
  at?: string
  /** A day, or a month for its days. */
  on?: string
  block?: number
  sentenceAt?: number
  headline?: boolean
}

const day = (value: string): MeetingTime =>
  value.length === 10
    ? { value, earliest: value, latest: value, start: 0, end: 1 }
    : { value, earliest: `${value}-01`, latest: `${value}-28`, start: 0, end: 1 }

function part(name: string): ToldPart {
  const index = indexOf(name)
  if (index < 0) throw new Error(`${name} is not in the cast`)
  return { entity: `e${index}`, index, role: 'member', start: 0, end: 1 }
}

/** A mention that says what is given, by default by a verb and as held; each stands in a paragraph of its own. */
function told({ who = '', at = '', on, block = 0, sentenceAt, headline = false, ...cue }: Telling, n: number): Told {
  const parts = who.split(' ').filter(Boolean).map(part)
  const isPerson = ({ index }: ToldPart): boolean => cast[index]?.kind === 'person'
  const start = sentenceAt ?? 100 * n
  const whole = {
    kind: 'meeting',
    status: 'held',
    ground: 'said',
    pointing: 'verb',
    plural: false,
    order: 0,
    other: false,
  }
  return {
    cue: { ...whole, ...cue } as unknown as MeetingCue,
    block: block || n,
    trigger: { start, end: start + 3 },
    sentence: { start, end: start + 90 },
    topic: undefined,
    headline,
    plain: cue.pointing === 'definite',
    when: false,
    attended: false,
    beside: false,
    starts: false,
    next: false,
    during: false,
    also: false,
    remote: false,
    named: false,
    there: false,
    here: false,
    about: '',
    ahead: false,
    presupposed: false,
    under: false,
    loose: false,
    gone: 0,
    meal: 'none',
    proposed: false,
    lower: false,
    own: false,
    company: [],
    parts,
    places: at.split('+').filter(Boolean).map(part),
    time: on === undefined ? undefined : day(on),
    vaguely: undefined,
    described: undefined,
    persons: new Set(parts.filter(isPerson).map(({ index }) => index)),
    sides: new Set(parts.filter((one) => !isPerson(one)).map(({ index }) => cast[index]?.nation ?? '')),
  }
}

/** How the mentions fall together: "1 1 2" where the first two are of one meeting. */
function merged(...tellings: Telling[]): string {
  const all = tellings.map((one, i) => told(one, i + 1))
  const meetings = finish(gather(all, teller))
  return all.map((one) => meetings.findIndex((meeting) => meeting.told.includes(one)) + 1).join(' ')
}

const pair = { who: 'Lund Weber' }
const the = { pointing: 'definite', ground: 'none', kind: 'talks' } as const

describe('gather', () => {
  it('makes no meeting of nothing', () => assert.deepEqual(finish(gather([], teller)), []))

  it('takes the same people told again for one meeting, and others for another', () => {
    assert.equal(merged(pair, pair), '1 1')
    assert.equal(merged(pair, { who: 'Lund Laurent' }, pair), '1 2 1')
    assert.equal(merged(pair, { who: 'Laurent Sund' }), '1 2')
  })

  it('keeps the same people apart by day, but not where one told day lies in the other', () => {
    assert.equal(merged({ ...pair, on: '2024-05-09' }, { ...pair, on: '2024-06-20' }), '1 2')
    assert.equal(merged({ ...pair, on: '2024-05' }, { ...pair, on: '2024-05-09' }), '1 1')
    assert.equal(merged({ ...pair, on: '2024-05-09' }, { ...pair }), '1 1')
  })

  it('takes two near days at one place for one meeting told with two dates', () => {
    const at = { ...pair, at: 'Oslo' }
    assert.equal(merged({ ...at, on: '2024-05-09' }, { ...at, on: '2024-05-10' }), '1 1')
    assert.equal(merged({ ...at, on: '2024-05-09' }, { ...at, on: '2024-05-19' }), '1 2')
    assert.equal(merged({ ...pair, on: '2024-05-09' }, { ...pair, on: '2024-05-10' }), '1 2')
  })

  it('keeps the same people apart by town, but not a town from its country or a house', () => {
    assert.equal(merged({ ...pair, at: 'Oslo' }, { ...pair, at: 'Bergen' }), '1 2')
    assert.equal(merged({ ...pair, at: 'Oslo' }, { ...pair, at: 'Norway' }), '1 1')
    assert.equal(merged({ ...pair, at: 'Oslo' }, { ...pair, at: 'Villa Rosa' }), '1 1')
  })

  it('takes two towns on one day between the same people for one meeting told in two places', () => {
    const on = { ...pair, on: '2024-05-09' }
    assert.equal(merged({ ...on, at: 'Oslo' }, { ...on, at: 'Bergen' }), '1 1')
  })

  it('keeps meetings apart by their order, and joins those of one order', () => {
    assert.equal(merged({ ...pair, order: 1 }, { ...pair, order: 2 }), '1 2')
    assert.equal(merged({ ...pair, order: 2 }, { ...pair, order: 2 }), '1 1')
    assert.equal(merged({ ...pair, order: 1 }, pair), '1 1')
  })

  it('takes “another meeting” for a new one', () => {
    assert.equal(merged(pair, { ...pair, other: true }), '1 2')
  })

  it('keeps a sum of meetings apart from each of them, and takes meetings that nobody counts for the one', () => {
    assert.equal(merged({ ...pair, plural: true, count: 2 }, pair), '1 2')
    assert.equal(merged({ ...pair, plural: true }, { ...pair, order: 1 }), '1 2')
    assert.equal(merged({ ...pair, plural: true }, pair), '1 1')
    assert.equal(merged({ ...pair, plural: true }, { ...pair, plural: true }), '1 1')
  })

  it('keeps calls and visits apart from meetings, and talks and summits not', () => {
    assert.equal(merged(pair, { ...pair, kind: 'call' }), '1 2')
    assert.equal(merged(pair, { ...pair, kind: 'visit' }), '1 2')
    assert.equal(merged(pair, { ...pair, kind: 'talks' }, { ...pair, kind: 'summit' }), '1 1 1')
  })

  it('keeps what is denied apart from what was held, and joins a plan to what came of it', () => {
    assert.equal(merged(pair, { ...pair, status: 'denied' }), '1 2')
    assert.equal(merged({ ...pair, status: 'planned' }, pair), '1 1')
    assert.equal(merged({ ...pair, status: 'proposed' }, { ...pair, status: 'planned' }), '1 1')
    assert.equal(merged({ ...pair, status: 'planned' }, { ...pair, status: 'cancelled' }), '1 1')
    assert.equal(merged(pair, { ...pair, status: 'proposed' }), '1 2')
  })

  it('keeps what is planned for a day apart from what was told twice as held', () => {
    const planned = { ...pair, status: 'planned', on: '2024-07-04' } as const
    assert.equal(merged(pair, { ...pair, ...the }, planned), '1 1 2')
    assert.equal(merged(pair, planned), '1 1')
    assert.equal(merged(pair, { ...pair, ...the }, { ...pair, status: 'planned' }), '1 1 1')
  })

  it('takes “the talks” for those told last, and not “talks” of nobody', () => {
    assert.equal(merged(pair, { who: 'Laurent Sund' }, the), '1 2 2')
    assert.equal(merged(pair, { ...the, pointing: 'indefinite' }), '1 2')
  })

  it('no longer reaches back when much was told between', () => {
    assert.equal(merged({ ...pair, block: 1 }, { ...the, block: 5 }), '1 1')
    assert.equal(merged({ ...pair, block: 1 }, { ...the, block: 30 }), '1 2')
  })

  it('takes persons for the countries they act for, and no others', () => {
    const sides = { who: 'Norway Germany' }
    assert.equal(merged({ ...sides, on: '2024-05-09' }, { ...pair, on: '2024-05-09' }), '1 1')
    assert.equal(merged({ ...sides, on: '2024-05-09' }, { who: 'Lund Laurent', on: '2024-05-09' }), '1 2')
    assert.equal(merged(sides, { who: 'Norway France' }), '1 2')
    assert.equal(merged(sides, sides), '1 1')
  })

  it('lets a headline without people be told by the text', () => {
    assert.equal(merged({ headline: true }, pair), '1 1')
    assert.equal(merged({}, pair), '1 2')
  })

  it('joins one of two to the meeting only where the words refer to it', () => {
    assert.equal(merged(pair, { who: 'Lund', pointing: 'definite' }), '1 1')
    assert.equal(merged(pair, { who: 'Lund', pointing: 'indefinite' }), '1 2')
    assert.equal(merged({ ...pair, at: 'Oslo' }, { who: 'Lund', at: 'Oslo' }), '1 1')
  })

  it('loses no mention, however many meetings there are', () => {
    const many = Array.from({ length: 200 }, (_, i): Telling => ({ ...pair, on: `${1000 + 3 * i}-05-09` }))
    assert.equal(merged(...many), many.map((_, i) => i + 1).join(' '))
  })
})
