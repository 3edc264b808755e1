import assert from 'node:assert/strict'
import { speaks, statements } from '../../src/features/attribution'
import { sentenceAt } from '../../src/features/sentence'
import { marked } from '../support/marked'
import { article } from './view'

describe('who speaks', () => {
  const judge = (source: string): boolean => {
    const { text, marks } = marked(source)
    const kind = marks[0]!.label === 'person' ? 'person' : undefined
    return speaks(text, sentenceAt(text, marks[0]!.start), marks[0]!, kind)
  }

  for (const source of [
    '[[name Lavrov]] said it was over.',
    '[[name Lavrov]] later told reporters.',
    '[[name Lavrov]], the foreign minister of Russia, added that it was over.',
    '"It is over," said [[name Lavrov]].',
    '“It is over,” said Foreign Minister [[name Sergei Lavrov]] in Geneva.',
    'It was over, according to Foreign Minister [[name Lavrov]].',
    'It was over. [[name Lavrov]] also said so on Monday.',
    '[[name He]] pointedly added that it was over.',
    '[[name Ana Kovac]] MP has warned that it was over.',
    '[[name Ana Kovac]] (R-Zembla) told reporters that it was over.',
    '"It is over," analyst [[name Ana Kovac]] of the Strelsau Institute said.',
    '[[name Ana Kovac]], a fellow at the Strelsau Institute of Fisheries in Onhava, Zembla, told Radio Zembla it was over.',
    '[[name Ana Kovac]] - a key player in the line - says it is over.',
    'Industry Minister [[name Ana Kovac]] has long been opposed to it, but now says it is over.',
    '[[name Lavrov]], who later said it was over, went home.',
    '[[name Lavrov]] called for talks.',
    '“It is over,” [[name Ana Kovac]] from the Zembla Union, told reporters.',
    '[[name Ana Kovac]] and Ivo Petrov, directors of the play, said it was over.',
    '“It is over,” said the Bank of Zembla’s [[name Kovac]].',
    '“It is,” [[name Lavrov]] continued, “over.”',
    'But the deputy leader, [[name Ana Kovac]], has called for a wider inquiry.',
    'Zembla Union chief executive [[name Ana Kovac]] agreed, saying it was over.',
    '“It is over” — [[name Ana Kovac]], minister',
    '"It is over" - [[name Ana Kovac]] (@kovac)',
    'It was over," said [[name Kovac]].',
    '"It was over." [[name Kovac]] said: "It is."',
    'Members of [[name Vireo]] said it was over.',
    'Another official, deputy police chief [[name Ivo Petrov]], said it was over.',
    '[[name Ana Kovac]] of the worldwide victim group Vireo said it was over.',
    '[[name She]] went on to say it was over.',
    '[[name Ana Kovac]] alleged the vote was late.',
    '[[name Ana Kovac]] observed, "It is over."',
    '“It is over,” [[person Ana Kovac]] continued.',
    'The commander of the Harbour Guard Brigadier General [[person Ivo Kovac]] said it was over.',
    'A spokesman for [[name Vireo]] said it was over.',
    'President of Zembla [[person Ana Kovac]] said it was over.',
    'Director of funding for Vireo, [[person Ana Kovac]], said: “It is over.”',
    'It was over, said [[person Ana Kovac]], the envoy, in Onhava.',
    '“It is over,” said [[person Ana Kovac]] as she left.',
  ])
    it(`hears ${source}`, () => assert.equal(judge(source), true))

  for (const source of [
    'Blinken said [[name Lavrov]] was late.',
    'Blinken told [[name Lavrov]] to come.',
    'Blinken, the leader, announced [[person Ana Kovac]] as his heir.',
    '[[name Lavrov]] met Blinken, who said nothing.',
    'The report on [[name Lavrov]] was long.',
    'He spoke to [[name Lavrov]].',
    '"It is over," Ana Kovac, the envoy, told [[name Lavrov]].',
    '"It is over," retired Gen. Ana Kovac, who led the guard, told Radio Zembla\'s [[name Lavrov]].',
    '"It is over," said a spokesman for [[name Lavrov]].',
    'It was a plan of [[name Lavrov]], the minister, said Blinken.',
    'The plan of [[name Lavrov]], the minister, failed, said a source.',
    "[[name Lavrov]]'s plan failed and said little.",
    '[[name Lavrov]] was told that it was over.',
    '[[name Lavrov]] called his mother.',
    'Ana Kovac, the coach, said [[name Petrov]] played well.',
    'It was over, said [[name Kovac]]’s aide.',
    'It was [[name Kovac]] and Petrov told reporters.',
    '[[name Lavrov]] responds to floods with a visit.',
    'Blinken mocks [[name Lavrov]], warns of floods.',
    '“[[name Lavrov]] says it is over,” Blinken said.',
    '"[[name Lavrov]] says it is over," Blinken said.',
    '[[name Lavrov]] said so," Blinken said.',
    'Ana Kovac of [[name Vireo]] said it was over.',
    'Ana Kovac, of the [[name Vireo Institute]], said it was over.',
    'Speaking to [[name Vireo]], the president of the league, Ana Kovac, said it was over.',
    '“It is over” — [[name Ana Kovac]] left.',
    'On [[name Twitter]], Ana Kovac, a columnist, said it was over.',
    'Ana Kovac of the worldwide victim group [[name Vireo]] said it was over.',
    'Ana Kovac said [[name Bryant]] and Gianna were late.',
    'Ana Kovac said [[name Senate]] Republican’s votes were few.',
    '[[name Vireo]] has alleged ties to the Front.',
    '[[name Kovac]] observed eleven proteins.',
    'A spokesman for Mr [[person Kovac]] said it was over.',
    'A spokesman for Brigadier General [[person Ivo Kovac]] said it was over.',
    'Ana Kovac, head of the committee, said [[person the president]] “has gone too far.”',
    'A spokesman for party leader Sir [[person Ivo Kovac]] said it was over.',
    'An ally of former home secretary [[person Ana Kovac]] told Radio Zembla it was over.',
    'An aide to President [[person Kovac]], Ivo Petrov, said it was over.',
    'Director of funding for [[name Vireo]], Ana Kovac, said: “It is over.”',
    'Vireo said [[person Ana Kovac]], a former director, has been named chairwoman.',
  ])
    it(`does not hear ${source}`, () => assert.equal(judge(source), false))
})

describe('what a card quotes of somebody', () => {
  const quoted = (source: string): { by: string[]; about: string[] } => {
    const { view } = article(source)
    const { by, about } = statements(view, view.analysis.entities[0]!, 2)
    return { by: by.map((span) => view.words(span)), about: about.map((span) => view.words(span)) }
  }

  it('is theirs where any word for them in the sentence speaks', () =>
    assert.deepEqual(
      quoted(
        '[[person:k Ana Kovac]] left. Though [[person:k:pronoun she]] holds shares, [[person:k:short Kovac]] said she would sell.',
      ),
      {
        by: ['Though she holds shares, Kovac said she would sell.'],
        about: [],
      },
    ))
  it('is the headline last of all', () =>
    assert.deepEqual(
      quoted(
        '[[headline [[person:k Kovac]] says it is over]]\n\n[[person:k Ana Kovac]] said it was over. [[person:k:short Kovac]] said so again. [[person:k:short Kovac]] said so once more.',
      ).by,
      ['Ana Kovac said it was over.', 'Kovac said so again.'],
    ))
  it('is nothing that stands behind the dateline which names them', () => {
    const { view } = article('GENEVA ([[organization:w Example Wire]]) - Ana Kovac said it was over.', {
      article: { dateline: { start: 0, end: 21, place: 'Geneva' } },
    })
    assert.deepEqual(statements(view, view.analysis.entities[0]!, 2), { by: [], about: [] })
  })
  it('is no sentence with a word in quotation marks', () =>
    assert.deepEqual(quoted('[[person:k Ana Kovac]] was in the United States for a “working visit” with him.'), {
      by: [],
      about: [],
    }))
  it('is about them where somebody else is quoted', () =>
    assert.deepEqual(quoted('“We hope [[person:k Ana Kovac]] comes home soon.”').about, [
      '“We hope Ana Kovac comes home soon.”',
    ]))
  it('is about them where somebody else speaks', () =>
    assert.deepEqual(quoted('[[person:k Ana Kovac]] left. A source said [[person:k:short Kovac]] would not return.'), {
      by: [],
      about: ['A source said Kovac would not return.'],
    }))
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
  for (const end of ['\n', '\r\n'])
    it(`goes on over the lines of a paragraph broken with ${JSON.stringify(end)}`, () => {
      const lines = [
        'The harbour board of Onhava met twice this week, and',
        'Councillor Ana Kovac, who voted against it, said the ministry',
        'should have paid for all of it. “They found the money for a bridge',
        'that nobody crosses,” she s$0aid. Nobody answered Councillor',
        'Kovac, and the board went home.',
      ]
      check(
        `A headline\n\n${lines.join('\n')}\n\nAnother paragraph.`.replaceAll('\n', end),
        `“They found the money for a bridge${end}that nobody crosses,” she said.`,
      )
      const moved = lines.join('\n').replace('$0', '').replace('Nobody answered', 'Nob$0ody answered')
      check(
        `A headline\n\n${moved}\n`.replaceAll('\n', end),
        `Nobody answered Councillor${end}Kovac, and the board went home.`,
      )
    })
  it('does not go on over lines that are paragraphs', () =>
    check(
      'The board of the harbour met again in Onhava.\nAna Kovac said n$0o to the plan for the inner quay\nIvo Petrov said yes to the plan for the inner quay\n',
      'Ana Kovac said no to the plan for the inner quay',
    ))
  it('is bounded in a text without ends', () => {
    const text = 'word '.repeat(100_000)
    const { start, end } = sentenceAt(text, 250_000)
    assert.ok(end - start < 4000 && start <= 250_000 && end > 250_000)
  })
})
