import assert from 'node:assert/strict'
import { withoutNamed } from '../../../src/parser/time/named'
import { readTimes } from '../../../src/parser/time/read'
import { splitSentences } from '../../../src/parser/text/sentences'
import { tokenize } from '../../../src/parser/text/tokens'
import { namesOf } from '../../support/names'
import { marked } from '../../support/marked'

/** The words of the times that are left, of a text with its names in brackets. */
function left(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  const names = namesOf(tokens, marks)
  return withoutNamed(readTimes(tokens, splitSentences(tokens)), names, tokens).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('times inside a name', () => {
  const cases: [source: string, ...times: string[]][] = [
    ['The [[organization Sunday Courier]] said on Monday that it rained.', 'Monday'],
    ['The [[organization Onhava Daily]] was wrong.'],
    ['They kept the [[event March on Onhava]] in March.', 'March'],
    ['[[person April Lund]] left in April.', 'April'],
    ['The [[event Friday Morning Group]] met this morning.', 'this morning'],
    ['The [[event 2019 Harbour Games]] and the [[organization 5 May Movement]] were told of.', '2019', 'the 5 May'],
    ['[[event Christmas]] was told as an event on [[event Sunday]].', 'Christmas', 'Sunday'],
  ]
  for (const [source, ...times] of cases) it(source, () => assert.deepEqual(left(source), times))
})
