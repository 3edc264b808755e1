import assert from 'node:assert/strict'
import {
  articleText,
  meetingsOf,
  readMeetings,
  readStandoff,
  splits,
  standoffs,
  wideSplits,
  type Standoff,
} from '../../../tools/score/ledgers'
import { marked, type Mark } from '../../support/marked'
import { readSample } from '../../support/samples'
import { annotationFiles } from '../../../tools/train/annotated'

const headline = '[[p Sol]] to [[1 see]] Kovač 🐟'
const body =
  '[[p Ana Sol]] [[1 meets]] [[p Jure Kovač]] in Split on [[t:2020-01-02 Thursday]]. They had [[2 spoken]] in [[t:2019 2019]]. (By [[by Ivo Lah]])'
const ledger = '1 | meeting | planned | Ana Sol, Jure Kovač | Split | 2020-01-02\n2 | talks | held | Ana Sol | | 2019\n'
const source = `${headline}\n\n${body}`
const document = { title: marked(headline).text, text: marked(body).text }

/** The marks as they stand in `ledgers/`: places instead of words. */
function apart(): Standoff {
  const { text, ledger: entries, people, credits, times } = readSample('made', `${source}\n=====\n${ledger}`)
  const range = ({ start, end }: Pick<Mark, 'start' | 'end'>): [number, number] => [start, end]
  const standing = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length]
  return {
    id: 'made:1',
    published: '2020-01-01',
    length: text.trimEnd().length,
    people: people.map(range),
    credits: credits.map(range),
    roles: [],
    times: times.map((time) => [...range(time), time.value]),
    ledger: entries.map(({ participants, place, triggers, ...entry }) => ({
      ...entry,
      participants: participants.map(standing),
      place: place.map(standing),
      triggers: triggers.map(range),
    })),
  }
}

describe('ledgers of articles whose text is not ours', () => {
  it('read with the text as the marked article does', () => {
    const sample = readStandoff(apart(), document)
    const written = readSample('made:1', `${source}\n=====\n${ledger}`)
    assert.deepEqual(sample, {
      ...written,
      roles: [],
      text: written.text.trimEnd(),
      ledger: written.ledger.map((entry) => ({
        ...entry,
        triggers: entry.triggers.map(({ start, end }) => ({ start, end })),
      })),
    })
    assert.equal(sample.text.slice(sample.people[2]?.start, sample.people[2]?.end), 'Jure Kovač')
  })

  it('read a role with the name of its bearer', () => {
    const text = 'Mayor Sol met him.'
    const marks: Standoff = { ...apart(), length: text.length, people: [[6, 9]], roles: [[0, 5, 6, 9]], ledger: [] }
    assert.deepEqual(readStandoff(marks, { text }).roles, [{ start: 0, end: 5, bearer: { start: 6, end: 9 } }])
  })

  it('leave out what follows the part that was read', () => {
    const sample = readStandoff(apart(), { ...document, text: `${document.text}\n\nRead more: Split` })
    assert.ok(sample.text.endsWith('Ivo Lah)'))
  })

  it('read the meetings alone where nothing else is marked', () => {
    const { id, published, length, ledger: entries } = apart()
    const sample = readMeetings({ id, published, length, ledger: entries }, document)
    assert.deepEqual(sample, { name: sample.name, text: sample.text, ledger: readStandoff(apart(), document).ledger })
  })

  it('are refused where the text is shorter', () => {
    assert.throws(() => readStandoff(apart(), { ...document, text: document.text.slice(0, 40) }), /were read/)
  })

  it('set the headline above the text once', () => {
    assert.equal(articleText({ title: 'Talks', text: 'They met.' }), 'Talks\n\nThey met.')
    assert.equal(articleText({ title: 'Talks', text: 'Talks\n\nThey met.' }), 'Talks\n\nThey met.')
    assert.equal(articleText({ text: 'They met.' }), 'They met.')
  })

  it('hold a dozen articles at least to develop on and as many others to test on, in order and within the text', () => {
    for (const split of splits) assert.ok(standoffs(split).length >= 12, split)
    for (const split of wideSplits) assert.ok(meetingsOf(split).length >= 50, split)
    const every = [...splits, ...wideSplits].flatMap(meetingsOf)
    assert.equal(new Set(every.map(({ id }) => id)).size, every.length)
    for (const { id, length, ledger: entries } of every) {
      const ranges = entries.flatMap((e) => [...e.participants, ...e.place, ...e.triggers])
      assert.ok(
        ranges.every(([start, end]) => 0 <= start && start < end && end <= length),
        id,
      )
      assert.ok(
        entries.every(({ triggers }) => triggers.length),
        id,
      )
    }
    const all = splits.flatMap(standoffs)
    for (const { id, length, people, roles, credits, times } of all) {
      const ranges = [people, roles, credits, times].flat()
      assert.ok(
        ranges.every(([start, end]) => 0 <= start && start < end && end <= length),
        id,
      )
      const bearers = roles.map(([, , ...bearer]) => bearer)
      assert.ok(
        bearers.every((bearer) => people.some((person) => person.join() === bearer.join())),
        id,
      )
    }
  })

  it('are of articles that the recogniser has not learned from by our labels', () => {
    const learned = new Set(annotationFiles().flatMap(({ lines }) => lines.map((line) => line.split('\t')[0])))
    assert.ok(learned.size > 1000)
    const seen = splits.flatMap(standoffs).filter(({ id }) => learned.has(id))
    assert.deepEqual(
      seen.map(({ id }) => id),
      [],
    )
  })

  it('hold none of the words of an article', () => {
    const kinds = 'meeting|summit|talks|call|visit|session|held|planned|proposed|cancelled|denied'
    const plain = new RegExp(`^(?:${kinds}|[a-z0-9-]+:[\\w/-]+|\\?|\\d[\\dA-Z:-]*|P[\\dA-Z]+|P[A-Z]+_REF)?$`)
    const told: string[] = []
    JSON.stringify([...splits, ...wideSplits].map(meetingsOf), (_, value: unknown) => {
      if (typeof value === 'string') told.push(value)
      return value
    })
    assert.ok(told.length > 100)
    assert.deepEqual(
      told.filter((word) => !plain.test(word)),
      [],
    )
  })
})
