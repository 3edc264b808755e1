import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseIsoDay } from '../../../src/parser/time/calendar'
import {
  asOf,
  highestPossible,
  newestResolution,
  resolutionFacts,
  resolutionSymbol,
  resolutionUrl,
} from '../../../src/parser/knowledge/security-council'
import { readCsv } from '../../../tools/facts/csv'
import { buildTables } from '../../../tools/facts/build'
import { sharedFile } from '../../support/shared'
import { instrumentsOf } from '../instruments/support'

const folder = join(__dirname, '../../../src/parser/knowledge')

describe('table of Security Council resolutions', () => {
  it('holds every number with a date that never goes back, a topic, an adoption, a symbol and a link', () => {
    assert.equal(newestResolution, 2813)
    let last = 0
    for (let number = 1; number <= newestResolution; number++) {
      const facts = resolutionFacts(number)
      assert.ok(facts, `resolution ${number}`)
      const day = facts.adopted === undefined ? undefined : parseIsoDay(facts.adopted)
      if (number === 2787) assert.equal(facts.adopted, undefined)
      else assert.ok(day !== undefined, `date of ${number}`)
      if (day !== undefined) {
        assert.ok(number === 1 || day >= last, `date of ${number}`)
        assert.equal(facts.year, Number(facts.adopted!.slice(0, 4)))
        last = day
      }
      assert.ok(facts.topic.length > 2)
      assert.ok(Boolean(facts.vote) !== Boolean(facts.adoption), `adoption of ${number}`)
      assert.ok(!facts.vote || facts.vote.for >= 7, `tally of ${number}`)
      assert.equal(resolutionUrl(number, facts.year), `https://undocs.org/S/RES/${number}(${facts.year})`)
      assert.equal(resolutionSymbol(number, facts.year), `S/RES/${number} (${facts.year})`)
    }
  })

  it('gives each cited number its facts', () => {
    for (let number = 1; number <= newestResolution; number++) {
      const [found, ...others] = instrumentsOf(`It cited Security Council resolution ${number}.`)
      const facts = resolutionFacts(number)!
      assert.equal(others.length, 0)
      assert.equal(found?.symbol, `S/RES/${number} (${facts.year})`)
      assert.equal(found.url, `https://undocs.org/S/RES/${number}(${facts.year})`)
      assert.equal(found.adopted, facts.adopted)
      assert.deepEqual([found.title, found.vote, found.adoption], [facts.topic, facts.vote, facts.adoption])
    }
  })

  const known: [number, string | undefined, string, string][] = [
    [1, '1946-01-25', 'without vote', 'Military Staff Committee'],
    [2, '1946-01-30', 'unanimous', 'The Iranian Question'],
    [242, '1967-11-22', '15-0-0', 'Middle East'],
    [1701, '2006-08-11', '15-0-0', 'Middle East: Lebanon'],
    [1973, '2011-03-17', '10-0-5', 'Libya'],
    [2254, '2015-12-18', '15-0-0', 'The situation in the Middle East: Syria'],
    [2787, undefined, '12-0-3', 'Maintenance of international peace and security'],
    [2813, '2026-01-27', '13-0-2', 'The situation in the Middle East'],
  ]
  for (const [number, adopted, how, topic] of known) {
    it(`resolution ${number}`, () => {
      const facts = resolutionFacts(number)!
      const { vote } = facts
      const found = vote ? `${vote.for}-${vote.against}-${vote.abstain}` : facts.adoption
      assert.deepEqual([facts.adopted, found, facts.topic], [adopted, how, topic])
    })
  }

  it('knows nothing outside its numbers', () => {
    for (const number of [0, -1, 2814, 1.5, NaN]) assert.equal(resolutionFacts(number), undefined)
  })

  it('bounds the numbers that can exist on a day', () => {
    assert.equal(highestPossible(parseIsoDay('1946-01-24')!), 0)
    assert.equal(highestPossible(parseIsoDay('2015-12-17')!), 2253)
    assert.ok(highestPossible(parseIsoDay('2015-12-18')!) >= 2254)
    assert.equal(highestPossible(parseIsoDay(asOf)!), newestResolution)
    assert.ok(highestPossible(parseIsoDay('2027-01-27')!) >= newestResolution + 93)
  })

  it('takes at most 40 kB compressed, with the other tables', () => {
    const tables = readdirSync(folder).filter((name) => name.endsWith('.table.ts'))
    const packed = gzipSync(Buffer.concat(tables.map((name) => readFileSync(join(folder, name)))))
    assert.ok(packed.length < 40_000, `${packed.length} bytes`)
  })

  it('is what `npm run facts` writes from the sources, where they are there', async () => {
    const built = await buildTables()
    for (const [name, code] of built ?? []) assert.equal(readFileSync(join(folder, name), 'utf8'), code, name)
  })

  it('says what its source says of dates, tallies, symbols and links', () => {
    const source = sharedFile('facts/unsc-resolutions.csv')
    for (const row of source === undefined ? [] : readCsv(source)) {
      const facts = resolutionFacts(Number(row.number))!
      if (facts.number !== 2787) assert.equal(facts.adopted, row.date)
      if (row.adoption === 'vote') {
        assert.deepEqual(facts.vote, { for: +row.for!, against: +row.against!, abstain: +row.abstain! })
      } else assert.equal(facts.adoption, row.adoption)
      assert.equal(resolutionSymbol(facts.number, facts.year), row.symbol)
      assert.equal(resolutionUrl(facts.number, facts.year), row.link)
    }
  })
})
