import assert from 'node:assert/strict'
import { readMasthead } from '../../../src/parser/text/masthead'

const read = (line: string): string | undefined => {
  const found = readMasthead(line)
  return (
    found && [found.value, found.other, found.updated && 'updated', found.loose && 'loose'].filter(Boolean).join(' ')
  )
}

describe('masthead', () => {
  for (const [line, said] of [
    ['By Jana Moss and Ivo Holm | November 3, 2021 5:14 PM GMT+2 | Updated 2 years ago', '2021-11-03'],
    ['November 3, 20215:46 PM UTC Last Updated 7 days ago', '2021-11-03'],
    ['November 3, 2021 5:46 PM EST · Updated 5 min ago', '2021-11-03'],
    ['By Jana Moss, TNN Updated 1:02 PM ET, Wed November 3, 2021', '2021-11-03 updated'],
    ['Updated 0512 GMT (1312 HKT) November 3, 2021', '2021-11-03 updated'],
    ['Published Nov. 3, 2021Updated Nov. 4, 2021, 9:12 a.m. ET', '2021-11-03'],
    ['Updated November 4, 2021 at 10:02 pm EDT | Published November 3, 2021 at 8:00 am EDT', '2021-11-03'],
    ['3 Nov 2021 |Updated: 4 Nov 2021 05:41 AM (GMT)', '2021-11-03'],
    ['11/03/2021November 3, 2021', '2021-11-03 loose'],
    ['Issued on: 03/11/2021 - 14:32Modified: 03/11/2021 - 14:30', '2021-11-03 2021-03-11'],
    ['Source: Tessel Wire| 2021-11-03 14:32:10|Editor: mz', '2021-11-03'],
    ['3 November، 2021', '2021-11-03 loose'],
    ['Published on 23.11.21', '2021-11-23'],
    ['By Jana Moss @jmoss November 3, 2021', '2021-11-03'],
    ['Nov 3, 2021, 2:32 PM Journalist ID: 3054 News ID: 84529000', '2021-11-03'],
    ['Wednesday, 03 November 2021 2:32 PM [ Last Update: Wednesday, 03 November 2021 2:32 PM ]', '2021-11-03'],
    ['All News 14:32 November 03, 2021', '2021-11-03'],
    ['November 03, 2021 02:32 pm | Updated November 04, 2021 12:12 am IST - TESSEL', '2021-11-03'],
    ['Jana Moss Tessel TRIN November 3, 2021 14:32', '2021-11-03'],
    ['November 3, 2021 6 min read', '2021-11-03'],
    ['November 3, 2021 14:32 The Palace, Tessel', '2021-11-03'],
    ['Council of the Union Press release 3 November 2021 14:32', '2021-11-03'],
    ['Wednesday 1443/3/28 - 2021/11/03', '2021-11-03'],
    ['05 November 2021, Tessel Radio International, English Service', '2021-11-05 loose'],
    ['Published in 03/11/2021 09h12 Updated in 23/11/2021 15h40', '2021-11-03 2021-03-11'],
    ['Date of article: 2021-11-03 | Author: Jana Moss', '2021-11-03'],
    ['November 3rd, 2021 | by our correspondents', '2021-11-03 loose'],
    ['Long read • Jana Moss and Ivo Holm • Posted 3 November 2021 • Updated 4 November 2021', '2021-11-03'],
    ['Issue 1234, 3 November 2021', '2021-11-03'],
    ['For immediate release: 3 November 2021', '2021-11-03'],
    ['Reading time: 4 minutes | 3 November 2021', '2021-11-03'],
    ['Published in The Tessel Times, September 17th, 2022', '2022-09-17'],
  ] as const)
    it(`reads “${line}”`, () => {
      assert.equal(read(line), said)
    })

  for (const line of [
    'Jana Moss in Tessel, 3 November 2021',
    'Protests in Tessel on Wednesday, 3 November 2021',
    'The talks of 3 November 2021 were published in full at 14:32',
    'Published by the ministry, the text was adopted on 3 November 2021',
    'On 3 November 2021 the envoys met in Tessel',
    'Published in autumn 2021',
    'Joint Statement of the Ministers on Forced Labour (Released October 22, 2021)',
    'Statement • Envoys on the Forced Labour of All Children in Tessel Posted October 22, 2021',
    'Statement by President Ivo Holm Through August 31st, 2022',
    '3 November 2021 to 5 November 2021, then 7 November 2021 and 9 November 2021',
    `Published ${'A '.repeat(80)}3 November 2021`,
  ])
    it(`leaves “${line.slice(0, 60)}”`, () => {
      assert.equal(read(line), undefined)
    })
})
