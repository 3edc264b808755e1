import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'
import { ledgerOf, lineOf } from './ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(
    ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf),
    lines,
  )

describe('who speaks of his own meeting', () => {
  it('is named behind the quotation', () => {
    check(
      ['“I met with President Vladimir Putin yesterday,” Donald Trump told reporters on Thursday.'],
      'meeting | held | Donald Trump, Vladimir Putin |  | 2024-03-13',
    )
  })

  it('is named behind a verb, or before the quotation', () => {
    check(
      [
        '"We met President Vladimir Putin in Geneva," said Donald Trump.',
        'Emmanuel Macron told reporters: "I met President Xi Jinping in Paris."',
      ],
      'meeting | held | Donald Trump, Vladimir Putin | Geneva |',
      'meeting | held | Emmanuel Macron, Xi Jinping | Paris |',
    )
  })

  it('is named behind what goes on', () => {
    check(
      ['Emmanuel Macron left. "I met President Vladimir Putin in Geneva," Donald Trump continued.'],
      'meeting | held | Donald Trump, Vladimir Putin | Geneva |',
    )
  })

  it('is not who stands in another sentence', () => {
    check(
      ['"I met President Vladimir Putin in Geneva." Donald Trump was not there.'],
      'meeting | held | Vladimir Putin | Geneva |',
    )
  })
})

describe('one person of a meeting told before', () => {
  it('meets the other again as “him”', () => {
    check(
      [
        'Donald Trump said that he would meet North Korean leader Kim Jong Un.',
        '"If it would be appropriate for me to meet with him, I would be honored," Trump said.',
      ],
      'meeting | planned | Donald Trump, Kim Jong Un |  |',
    )
  })

  it('has another one with others, told by what they are', () => {
    check(
      [
        'President Donald Trump will attend a summit of NATO leaders in Brussels on Friday.',
        'He is planning a summit with Russian President Vladimir Putin.',
      ],
      'summit | planned | Donald Trump, NATO | Brussels | 2024-03-15',
      'summit | planned | Donald Trump, Vladimir Putin |  |',
    )
  })
})

describe('who is meant by “he” and “his”', () => {
  it('is not the speaker of the quotation', () => {
    check(
      ['President Petr Novak will travel. "Novak hopes that he will meet Ana Kovac," said spokesman Arne Lunde.'],
      'meeting | proposed | Petr Novak, Ana Kovac |  |',
    )
  })

  it('is the president of whom the sentence speaks', () => {
    check(
      [
        'President Petr Novak left Oslo.',
        'Spokesman Arne Lunde said the president is looking forward to his meeting with Ana Kovac.',
      ],
      'meeting | planned | Petr Novak, Ana Kovac |  |',
    )
  })
})
