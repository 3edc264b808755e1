import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

const ledger = (text: string): string[] => ledgerOf(analyze(text, { published: '2024-03-13' })).map(lineOf)

describe('a meeting beside an event', () => {
  it('is where and when that was, be it told in front or behind', () => {
    assert.equal(
      ledger(
        'Ivo Petrov and Ana Kovac have met once since then, on the sidelines of the G20 summit in Accra on March 8.',
      )[0],
      'meeting | held | Ivo Petrov, Ana Kovac | Accra | 2024-03-08',
    )
    assert.equal(
      ledger(
        'Ivo Petrov is due to visit Accra on May 24 for the Harbour summit, on the sidelines of which he will meet the envoy, Ana Kovac.',
      ).at(-1),
      'meeting | planned | Ivo Petrov, Ana Kovac | Accra | 2024-05-24',
    )
    assert.equal(
      ledger(
        'Ivo Petrov will travel to Ghana on 20 May to attend a forum, where he is scheduled to meet Ana Kovac.',
      ).at(-1),
      'meeting | planned | Ivo Petrov, Ana Kovac | Ghana | 2024-05-20',
    )
  })
  it('is in the month of the tour it is told with', () => {
    const tour =
      'Ivo Petrov made his first trip to the region in early January. In Accra he held talks with Ana Kovac; '
    assert.deepEqual(ledger(`${tour}in Lagos he was received by Adam Mensah.`).slice(1), [
      'talks | held | Ivo Petrov, Ana Kovac | Accra | 2024-01',
      'meeting | held | Ivo Petrov, Adam Mensah | Lagos | 2024-01',
    ])
    assert.equal(
      ledger('Ivo Petrov visited Ghana in January. In Accra, Adam Mensah met Ana Kovac.').at(-1),
      'meeting | held | Adam Mensah, Ana Kovac | Accra |',
    )
  })
  it('keeps its own day', () => {
    assert.equal(
      ledger('Ivo Petrov arrived in Lagos on Monday from Accra, where he met Ana Kovac.').at(-1),
      'meeting | held | Ivo Petrov, Ana Kovac | Accra |',
    )
    assert.equal(
      ledger('Ivo Petrov flew to Accra on Monday, where he met Ana Kovac on Tuesday.').at(-1),
      'meeting | held | Ivo Petrov, Ana Kovac | Accra | 2024-03-12',
    )
  })
})
