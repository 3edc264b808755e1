import assert from 'node:assert/strict'
import { analyze } from '../../../src/parser'
import { sharedFile } from '../../support/shared'
import { ledgerOf, lineOf } from './ledger'

const text = sharedFile('articles/us-russia-syria.txt')

if (text !== undefined) {
  describe('the article on American-Russian meetings', () => {
    const analysis = analyze(text, { languageId: 'article' })

    it('tells the meetings with people, place, day and status', () => {
      const summary = ledgerOf(analysis).map((entry) => lineOf({ ...entry, kind: '' }))
      assert.deepEqual(summary, [
        ' | held | Brett McGurk, Alexander Lavrentiev, Sergei Vershinin | Geneva | 2021-09-15',
        ' | held | Mark Milley, Valery Gerasimov | Helsinki | 2021-09-22',
        ' | held | Joe Biden, Vladimir Putin | Geneva | 2021-07',
        ' | held | Brett McGurk, Alexander Lavrentiev, Sergei Vershinin | Geneva | 2021-07',
        ' | held | Vladimir Putin, Bashar al-Assad |  | 2021-09',
        ' | held | Yair Lapid | Moscow | 2021-09',
        ' | planned | Naftali Bennett, Vladimir Putin | Moscow |',
      ])
    })

    it('questions the one meeting that has two dates', () => {
      const conflicts = analysis.findings.filter((finding) => finding.code === 'meeting-date-conflict')
      const words = conflicts.map((finding) => finding.spans.map((span) => text.slice(span.start, span.end)))
      assert.deepEqual(words, [['September 15', 'September 16']])
    })
  })
}
