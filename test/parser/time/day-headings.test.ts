import { strictEqual } from 'node:assert'
import { rendered, withoutMarks } from './support'

const sunday = '2021-10-03'

describe('weekdays that head the days of a week', () => {
  const reads = (name: string, ...lines: string[]): void => {
    it(name, () => {
      const text = lines.join('\n')
      strictEqual(rendered(withoutMarks(text), sunday), text)
    })
  }
  reads(
    'go on from one another',
    '[MONDAY|2021-10-04]',
    'The premier sees the mayor.',
    '[WEDNESDAY|2021-10-06]',
    'The envoy gives a lunch.',
    '[THURSDAY|2021-10-07]:',
    'The council sits.',
    '[SATURDAY|2021-10-09]',
    'They rest.',
  )
  reads(
    'are the days of the hours below them',
    '[Monday|2021-10-04]',
    'The envoy, whom she met on [May 3|2021-05-03], has his slot at [15:00|TIME 2021-10-04T15:00].',
  )
  reads(
    'go back where the last day is told first',
    '[Saturday|2021-10-02]',
    'The premier saw the mayor.',
    '[Friday|2021-10-01]',
    'The envoy gave a lunch.',
  )
  reads(
    'are no headings in a sentence',
    '[MONDAY|2021-10-04]',
    'The council sits.',
    'She met him on [Thursday|2021-09-30].',
  )
})
