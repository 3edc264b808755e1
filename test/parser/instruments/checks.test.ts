import assert from 'node:assert/strict'
import { checkResolutionBody } from '../../../src/parser/instruments/check-body'
import { checkResolutionDate } from '../../../src/parser/instruments/check-date'
import { checkResolutionNumber } from '../../../src/parser/instruments/check-number'
import { checkResolutionSubject } from '../../../src/parser/instruments/check-subject'
import type { Finding } from '../../../src/parser/model'
import { instrumentsOf } from './support'

const checks = [checkResolutionDate, checkResolutionNumber, checkResolutionBody, checkResolutionSubject]

function findings(text: string, published?: string): Finding[] {
  const article = { prose: true, language: 'en' as const }
  const dated =
    published === undefined ? article : { ...article, published: { value: published, from: 'option' as const } }
  const instruments = instrumentsOf(text, published)
  const analysis = { schema: 'readout/1' as const, article: dated, entities: [], times: [], meetings: [], instruments }
  return checks.flatMap((check) => check(analysis, text))
}

describe('what contradicts the table', () => {
  const cases: [string, string, string[], string?][] = [
    ['resolution-date-conflict', 'UN resolution 2254 (2014) was read.', ['UN resolution 2254 (2014)', '2014)']],
    ['resolution-date-conflict', 'Both resolutions 242 (1967) and 338 (1974) hold.', ['338 (1974)', '1974)']],
    [
      'resolution-date-conflict',
      'They read Security Council resolution 2254 of 17 November 2015.',
      ['Security Council resolution 2254', '17 November 2015'],
    ],
    [
      'resolution-date-conflict',
      'UN resolution 1701, which was unanimously adopted by the Council in 2005, ended it.',
      ['UN resolution 1701', '2005'],
    ],
    ['resolution-number-unknown', 'Security Council resolution 9999 says so.', ['Security Council resolution 9999']],
    [
      'resolution-number-unknown',
      'Security Council resolution 2700 says so.',
      ['Security Council resolution 2700'],
      '2021-09-29',
    ],
    [
      'resolution-number-unknown',
      'Security Council resolution 2999 says so.',
      ['Security Council resolution 2999'],
      '2026-03-01',
    ],
    [
      'resolution-body-conflict',
      'General Assembly resolution 2254 (2015) was read.',
      ['General Assembly resolution 2254 (2015)'],
    ],
    [
      'resolution-body-conflict',
      'Security Council resolution 1701 holds. General Assembly resolution 1701 holds.',
      ['Security Council resolution 1701', 'General Assembly resolution 1701'],
    ],
    ['resolution-body-conflict', 'Security Council resolution 76/262 holds.', ['Security Council resolution 76/262']],
    [
      'resolution-subject-conflict',
      'It cited Security Council resolution 2254 on Libya.',
      ['Security Council resolution 2254', 'Libya'],
    ],
  ]
  for (const [code, text, words, published] of cases) {
    it(`${code}: ${text}`, () => {
      const found = findings(text, published)
      assert.deepEqual(
        found.map((one) => [one.code, one.spans.map(({ start, end }) => text.slice(start, end))]),
        [[code, words]],
      )
      assert.ok(found[0]!.message.endsWith('.'))
    })
  }
})

describe('what agrees with the table', () => {
  const sound: [string, string?][] = [
    ['UN resolution 2254 (2015) was adopted.'],
    ['Security Council resolution 2254 of 18 December 2015 holds.'],
    ['Security Council resolution 2254, adopted on December 18, 2015, holds.'],
    ['Security Council resolution 2254, adopted in December 2015, holds.'],
    ['Both resolutions 242 (1967) and 338 (1973), adopted in wars, hold.'],
    ['Security Council resolution 2787, adopted on 17 July 2025, holds.'],
    ['General Assembly resolution 194 (III) of 1948 holds.'],
    ['Security Council resolution 2254 on Syria and resolution 1701 on Lebanon hold.'],
    ['Security Council resolution 242 on the Middle East holds.'],
    ['Security Council resolution 2820 was adopted.', '2026-06-01'],
    ['Security Council resolution 2254 was adopted.', '2015-12-18'],
    ['The city council passed resolution 9999.'],
  ]
  for (const [text, published] of sound) it(text, () => assert.deepEqual(findings(text, published), []))
})
