import assert from 'node:assert/strict'
import { readByline } from '../../../src/parser/text/byline'
import { readDateline } from '../../../src/parser/text/dateline'
import { isNoise } from '../../../src/parser/text/noise'
import { readSource } from '../../../src/parser/text/source'

describe('readDateline', () => {
  const shown = (text: string): string => {
    const found = readDateline(text)
    return found
      ? `${found.place ?? '-'} | ${found.outlet ?? '-'} | ${found.date ? `${found.date.month}/${found.date.day}` : '-'}`
      : 'none'
  }
  const cases: [string, string][] = [
    ['BEIRUT (Reuters) — The army said', 'Beirut | Reuters | -'],
    ['WASHINGTON, Sept 21 (Xinhua) -- The president', 'Washington | Xinhua | 9/21'],
    ['GENEVA, 3 May (AP) - Envoys', 'Geneva | AP | 5/3'],
    ['UNITED NATIONS (AP) — The council', 'United Nations | AP | -'],
    ['ST. PETERSBURG, Russia — The leaders', 'St. Petersburg | - | -'],
    ['AL-TANF BASE, Syria (AP) — Soldiers', 'Al-Tanf Base | AP | -'],
    ['Geneva – The envoy said', 'Geneva | - | -'],
    ['GENEVA (29 September 2021) – Experts', 'Geneva | - | 9/29'],
    ['RIYADH: The kingdom', 'Riyadh | - | -'],
    ['MOSCOW, September 29. /TASS/. The minister', 'Moscow | TASS | 9/29'],
    ['(CNN)The president', '- | CNN | -'],
    ['(Reuters) - The president', '- | Reuters | -'],
    ['ARK News… In the past two weeks', '- | ARK News | -'],
    ['UPDATE - The envoy said', 'none'],
    ['ANCHOR: Good evening', 'none'],
    ['The envoy — who was late — said', 'none'],
    ['Freedonia – which has no army – said', 'none'],
    ['He was tired… The talks went on', 'none'],
    ['In 2021 (the last year) - he left', 'none'],
  ]
  for (const [text, expected] of cases) it(`${text}: ${expected}`, () => assert.equal(shown(text), expected))
})

describe('readByline', () => {
  const yes = [
    'By Jane Doe',
    'BY JANE DOE',
    'By Jane Doe and John Roe, Reuters',
    'By: Jane Doe, staff writer',
    'By The Associated Press',
    'Author: Jane Doe',
    'By Jane Doe in Geneva | 29 Sept 2021',
    'Written by Jane van der Doe',
  ]
  const no = [
    'By Wednesday, the talks had ended',
    'By the time they left it was dark',
    'By Monday',
    'By going to Geneva he won time.',
    'Bywater wins',
  ]
  for (const line of yes) it(`reads ${line}`, () => assert.ok(readByline(line)))
  for (const line of no) it(`leaves ${line}`, () => assert.equal(readByline(line), undefined))
})

describe('readSource', () => {
  const cases: [string, string | undefined][] = [
    ['Source: Lakeside Post site', 'Lakeside Post'],
    ['Source: [Lakeside Post](https://lakeside.example/a)', 'Lakeside Post'],
    ['(Source: Hill News Agency)', 'Hill News Agency'],
    ['Source: https://www.lakeside.example/news/1', 'lakeside.example'],
    ['Originally published by Hill Gazette.', 'Hill Gazette'],
    ['Sources close to the talks said so', undefined],
  ]
  for (const [line, name] of cases) it(line, () => assert.equal(readSource(line)?.name, name))
})

describe('isNoise', () => {
  const yes = [
    '589',
    'Page 2 of 3',
    '2/3',
    '- 4 -',
    '1.2k shares',
    '3 min read',
    'Read more: The last talks',
    'Related: Talks in June',
    'Advertisement',
    'Share this',
    'Photo: Jane Doe/AP',
    '(AP Photo/Jane Doe)',
    'Sign up for our newsletter',
    '© 2021 Lakeside Post',
    'Updated 3 hours ago',
    'https://example.org/a',
    '[Read the last report](https://example.org)',
  ]
  const no = [
    'Share prices fell on Monday',
    'Also on Monday, the bank cut its rate',
    'Read the letter he sent her. It is long.',
    'More than 30 people were hurt.',
    '12 people were hurt',
    'Watch towers line the road',
    'The photos',
    'Email was down',
    '2019',
    'Follow the money',
    'Related companies are to pay',
  ]
  for (const line of yes) it(`drops ${line}`, () => assert.ok(isNoise(line)))
  for (const line of no) it(`keeps ${line}`, () => assert.ok(!isNoise(line)))
})
