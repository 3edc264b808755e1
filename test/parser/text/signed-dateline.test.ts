import assert from 'node:assert/strict'
import { readDateline } from '../../../src/parser/text/dateline'

const read = (head: string): string => {
  const found = readDateline(`${head} The foreign minister met his colleague on Tuesday, his ministry said.`)
  if (!found) return 'none'
  const { place, outlet, date } = found
  return [place ?? '-', outlet ?? '-', date ? `${date.month}/${date.day}` : '-', date?.year].filter(Boolean).join(' | ')
}

describe('a dateline that no dash parts from the text', () => {
  for (const [head, said] of [
    ['New York, Nov 3 (IANS)', 'New York | IANS | 11/3'],
    ['Islamabad, Nov 3 (APP):', 'Islamabad | APP | 11/3'],
    ['Abuja, Nov. 3, 2021 (NAN)', 'Abuja | NAN | 11/3 | 2021'],
    ['Addis Ababa November 3/2021 (ENA)', 'Addis Ababa | ENA | 11/3 | 2021'],
    ['SARAJEVO (Bosnia and Herzegovina), November 3 (SeeNews) -', 'Sarajevo | SeeNews | 11/3'],
    ['KIGALI, Rwanda, November 3, 2021/APO Group/ --', 'Kigali | APO Group | 11/3 | 2021'],
    ['Brasília, 3 Nov (EFE).-', 'Brasília | EFE | 11/3'],
    ['Accra, Nov. 3, GNA -', 'Accra | GNA | 11/3'],
    ['YEREVAN, NOVEMBER 3, ARMENPRESS.', 'Yerevan | ARMENPRESS | 11/3'],
    ['Kyiv. November 3. UNN.', 'Kyiv | UNN | 11/3'],
    ['Kathmandu, November 3:', 'Kathmandu | - | 11/3'],
    ['[Nairobi, 3 November 2021]', 'Nairobi | - | 11/3 | 2021'],
    ['(Beirut, November 3, 2021) –', 'Beirut | - | 11/3 | 2021'],
    ['(Beirut) -', 'Beirut | - | -'],
    ['3 November 2021, Geneva –', 'Geneva | - | 11/3 | 2021'],
    ['November 3, 2021 (KHARTOUM) -', 'Khartoum | - | 11/3 | 2021'],
    ['Baghdad/ Shafaq News:', 'Baghdad | Shafaq News | -'],
    ['Shafaq News/', '- | Shafaq News | -'],
    ['COLOMBO (News 1st) -', 'Colombo | News 1st | -'],
  ] as const)
    it(`reads “${head}”`, () => {
      assert.equal(read(head), said)
    })

  for (const head of [
    'In Geneva, March 12 (Tuesday)',
    'On November 3, 2021 (Wednesday)',
    'Ana Kovac, November 3',
    'Geneva, November 3, and',
    'The Geneva talks of November 3, UN',
    '(Kovac) -',
    'Kovac/ Holm:',
    'Note:',
    'Tessel News/Onhava Video',
  ])
    it(`leaves “${head}”`, () => {
      assert.equal(read(head), 'none')
    })
})
