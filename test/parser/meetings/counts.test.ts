import assert from 'node:assert/strict'
import { countedAt } from '../../../src/parser/meetings/checks/counted'
import { analyze } from '../../support/analyze'
import { marked } from '../../support/marked'

/** The words of the count findings of an article, published on 30 May 2021. */
function questioned(body: string): string[][] {
  const text = `Ministers confer\n\nPARIS, 30 May 2021 — ${body}`
  const { findings } = analyze(text, { languageId: 'article' })
  return findings
    .filter(({ code }) => code === 'meeting-count-conflict')
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
}

const parties = 'French Foreign Minister Luc Maret'
const other = 'Spanish Foreign Minister Ana Ruiz'

describe('checkMeetingCounts', () => {
  it('questions an order told in full that goes beyond the number', () => {
    const told = 'The first, in Rome, was about water. The second, in Madrid, was about fish.'
    const sum = 'France and Spain have held two rounds of talks.'
    const beyond = `${sum} ${told} The third, by video, was about the other two.`
    assert.deepEqual(questioned(beyond), [['two rounds of talks', 'The third']])
    assert.deepEqual(questioned(`${sum} ${told}`), [])
    assert.deepEqual(questioned(`The two neighbours have a river. ${beyond}`), [['two rounds of talks', 'The third']])
    assert.deepEqual(questioned(beyond.replace('two', 'three')), [])
    assert.deepEqual(questioned(beyond.replace('two', 'four')), [])
  })

  it('questions two numbers of the same meetings', () => {
    const first = 'President Luc Maret and President Ana Ruiz held three meetings last year.'
    const again = (words: string): string => `${first} They said little. ${words}`
    const second = 'The two meetings between Maret and Ruiz last year led nowhere.'
    assert.deepEqual(questioned(again(second)), [['three meetings', 'two meetings']])
    assert.deepEqual(questioned(again(second.replace('two', 'three'))), [])
  })

  it('is silent where the other number is of some of them, of more, or of those at another time', () => {
    const first = 'President Luc Maret and President Ana Ruiz held three meetings last year.'
    for (const words of [
      'The first two meetings between Maret and Ruiz last year were in Rome.',
      'The last two meetings between Maret and Ruiz last year were in Rome.',
      'Maret and Ruiz held two meetings in 2018.',
      'Maret and Ruiz held two more meetings last year.',
      'Maret and Ruiz held at least two meetings last year.',
      'Maret and Ruiz held two meetings a month last year.',
      'Maret and Ruiz will hold two meetings next year.',
      'Maret and Prime Minister Olga Novak held two meetings last year.',
    ])
      assert.deepEqual(questioned(`${first} They said little. ${words}`), [], words)
  })

  it('questions a number when more meetings of the same sides are told with days of that time', () => {
    const sum = 'In May, two meetings were held between French and Spanish officials.'
    const told = [
      `On May 3, ${parties} met ${other} in Paris.`,
      'On May 11, Maret met Ruiz in Madrid.',
      'On May 24, Maret met Ruiz in Rome.',
    ]
    assert.deepEqual(questioned([sum, ...told].join('\n\n')), [['two meetings', 'met', 'met', 'met']])
    assert.deepEqual(questioned([sum, ...told.slice(0, 2)].join('\n\n')), [])
    assert.deepEqual(questioned([sum.replace('two', 'three'), ...told].join('\n\n')), [])
  })

  it('is silent where one of those is at another time, of others, planned, or may be told with two days', () => {
    const sum = 'In May, two meetings were held between French and Spanish officials.'
    const told = [`On May 3, ${parties} met ${other} in Paris.`, 'On May 11, Maret met Ruiz in Madrid.']
    for (const last of [
      'On April 24, Maret met Ruiz in Rome.',
      'On May 24, Maret met Polish President Jan Kot in Rome.',
      'Maret will meet Ruiz in Rome on May 31.',
      'On May 12, Maret met Ruiz in Rome.',
      'On May 24, Maret called Ruiz.',
    ])
      assert.deepEqual(questioned([sum, ...told, last].join('\n\n')), [], last)
  })

  it('is silent where what is told one by one may be something else that is counted', () => {
    const list = 'The first was water. The second was fish. The third was wine.'
    assert.deepEqual(questioned(`France and Spain held two rounds of talks. They had three topics. ${list}`), [])
    assert.deepEqual(questioned(`France and Spain held two rounds of talks on three topics. ${list}`), [])
    const ranks = 'The first country to object was Malta. The second country was Greece. The third country was Cyprus.'
    assert.deepEqual(questioned(`France and Spain held two rounds of talks. ${ranks}`), [])
  })
})

describe('countedAt', () => {
  const count = (source: string): string | undefined => {
    const { text, marks } = marked(source)
    const counted = countedAt(text, marks[0]!)
    return counted && `${counted.number} ${counted.noun}: ${text.slice(counted.span.start, counted.span.end)}`
  }

  it('reads a number in words or figures, over adjectives', () => {
    assert.equal(count('They held two [[m meetings]].'), '2 meeting: two meetings')
    assert.equal(count('After 11 [[m sessions]] they rested'), '11 session: 11 sessions')
    assert.equal(
      count('Three secret and very serious [[m meetings]]'),
      '3 meeting: Three secret and very serious meetings',
    )
    assert.equal(count('after four rounds of [[m talks]]'), '4 round: four rounds of talks')
  })

  it('reads none where the number is of something else', () => {
    for (const source of [
      'two ministers held [[m meetings]]',
      'two hours of [[m meetings]]',
      'two-day [[m talks]]',
      'in network [[m meetings]]',
      'There were two, then [[m meetings]]',
      'a [[m meeting]]',
      'two or three [[m meetings]]',
      'the two [[m meetings]] before the summit',
      'five thousand [[m meetings]] of clubs, 99 [[m visits]]',
      `${'x'.repeat(200)} [[m meetings]]`,
    ])
      assert.equal(count(source), undefined, source)
  })
})
