import assert from 'node:assert/strict'
import { speaks } from '../../src/features/attribution'
import { sentenceAt } from '../../src/features/sentence'
import { marked } from '../support/marked'

describe('who speaks', () => {
  const judge = (source: string): boolean => {
    const { text, marks } = marked(source)
    return speaks(text, sentenceAt(text, marks[0]!.start), marks[0]!)
  }

  for (const source of [
    '[[name Lavrov]] said it was over.',
    '[[name Lavrov]] later told reporters.',
    '[[name Lavrov]], the foreign minister of Russia, added that it was over.',
    '"It is over," said [[name Lavrov]].',
    '“It is over,” said Foreign Minister [[name Sergei Lavrov]] in Geneva.',
    'It was over, according to Foreign Minister [[name Lavrov]].',
    'It was over. [[name Lavrov]] also said so on Monday.',
  ])
    it(`hears ${source}`, () => assert.equal(judge(source), true))

  for (const source of [
    'Blinken said [[name Lavrov]] was late.',
    'Blinken told [[name Lavrov]] to come.',
    '[[name Lavrov]] met Blinken, who said nothing.',
    'The report on [[name Lavrov]] was long.',
    'He spoke to [[name Lavrov]].',
  ])
    it(`does not hear ${source}`, () => assert.equal(judge(source), false))
})

describe('the sentence around an offset', () => {
  const check = (source: string, expected: string): void => {
    const { text, cursor } = marked(source)
    const { start, end } = sentenceAt(text, cursor!)
    assert.equal(text.slice(start, end), expected)
  }

  it('ends at a stop, not at an abbreviation', () =>
    check('One. Gen. Mark Milley vi$0sited. Three.', 'Gen. Mark Milley visited.'))
  it('ends with its line, of any kind', () => check('headline\r\nOne wo$0rd\rthree', 'One word'))
  it('is bounded in a text without ends', () => {
    const text = 'word '.repeat(100_000)
    const { start, end } = sentenceAt(text, 250_000)
    assert.ok(end - start < 4000 && start <= 250_000 && end > 250_000)
  })
})
