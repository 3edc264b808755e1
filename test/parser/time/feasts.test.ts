import assert from 'node:assert/strict'
import { dayOf } from '../../../src/parser/time/calendar'
import { hanukkah, lunarNewYear, nowruz, orthodoxEaster, passover, roshHashanah } from '../../../src/parser/time/feasts'
import { islamicMonth } from '../../../src/parser/time/umm-al-qura'

const day = (iso: string): number => Date.parse(iso) / 86_400_000

/** The numbers of a day in another calendar. */
function inCalendar(name: string): (at: number) => Record<string, string> {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return (at) => Object.fromEntries(format.formatToParts(at * 86_400_000).map(({ type, value }) => [type, value]))
}

describe('feasts that move', () => {
  it('are where the Unicode libraries have them', () => {
    const [islamic, persian, chinese, hebrew] = ['islamic-umalqura', 'persian', 'chinese', 'hebrew'].map(inCalendar)
    for (let year = 1970; year <= 2040; year++) {
      for (let month = 1; month <= 12; month++) {
        const found = islamicMonth(year, month, 1)
        if (!found) continue
        assert.deepEqual(
          { ...islamic?.(found.first), era: '' },
          { ...islamic?.(found.first), month: `${month}`, day: '1', era: '' },
        )
        assert.equal(islamic?.(found.behind).day, '1')
      }
      assert.ok(islamicMonth(year, 9, 1))
      const first = persian?.(nowruz(year) ?? 0)
      assert.deepEqual([first?.['month'], first?.['day']], ['1', '1'])
      const lunar = chinese?.(lunarNewYear(year) ?? 0)
      assert.deepEqual([lunar?.['month'], lunar?.['day']], ['1', '1'])
      assert.deepEqual(
        [roshHashanah(year), passover(year), hanukkah(year)].map(
          (at) => `${hebrew?.(at)['day']} ${hebrew?.(at)['month']}`,
        ),
        ['1 Tishri', '15 Nisan', '25 Kislev'],
      )
    }
  })

  it('are on the days that people kept', () => {
    assert.equal(islamicMonth(2024, 9, 1)?.first, day('2024-03-11'))
    assert.equal(islamicMonth(2016, 9, 1)?.behind, day('2016-07-06'))
    assert.equal(islamicMonth(1960, 9, 1), undefined)
    assert.equal(orthodoxEaster(2024), day('2024-05-05'))
    assert.equal(orthodoxEaster(2010), day('2010-04-04'))
    assert.equal(passover(2024), day('2024-04-23'))
    assert.equal(hanukkah(2023), day('2023-12-08'))
    assert.equal(lunarNewYear(2025), dayOf(2025, 1, 29))
    assert.equal(nowruz(2024), dayOf(2024, 3, 20))
    assert.equal(lunarNewYear(1900), undefined)
  })
})
