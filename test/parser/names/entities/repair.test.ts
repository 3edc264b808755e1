import assert from 'node:assert/strict'
import type { EntityKind } from '../../../../src/parser/model'
import { joinNames } from '../../../../src/parser/names/join'
import { documentWith } from '../../../support/document'
import { marked } from '../../../support/marked'

/** The entities of a text with marks `[[kind:score name]]`, a score of two digits. */
function entities(source: string): string[] {
  const { text, marks } = marked(source)
  const names = marks.map(({ label, start, end }) => {
    const [kind = '', score = '95'] = label.split(':')
    return { start, end, kind: kind as EntityKind, score: Number(score) / 100 }
  })
  return joinNames(documentWith(text, names)).entities.map(({ kind, name }) => `${kind} ${name}`)
}

describe('the document corrects the recogniser', () => {
  it('where it doubted that the surname of somebody told in full is a place or a body', () => {
    for (const kind of ['place', 'organization'])
      assert.deepEqual(
        entities(
          `[[person Ana Kovac]] came. [[${kind}:60 Kovac]] spoke, [[${kind}:65 Kovac]] sat, [[${kind}:70 Kovac]] left.`,
        ),
        ['person Ana Kovac'],
      )
  })

  it('and not where it was sure of the place', () => {
    assert.deepEqual(entities('[[person Ana Tessel]] came. She left for [[place Tessel]].'), [
      'person Ana Tessel',
      'place Tessel',
    ])
  })

  it('where a word that nobody bears as a surname is a body elsewhere', () => {
    assert.deepEqual(entities('They sued Zembla’s [[organization Gorvath]]. [[person:90 Gorvath]] said no.'), [
      'organization Gorvath',
    ])
    assert.deepEqual(entities('She left [[place Gorvath]]. It rained in [[person:90 Gorvath]].'), ['place Gorvath'])
    assert.deepEqual(entities('They sued [[organization Gorvath]]. Mr [[person:90 Gorvath]] said no.'), [
      'organization Gorvath',
      'person Gorvath',
    ])
  })

  it('by how sure it was of each kind, not by how often it read it', () => {
    assert.deepEqual(
      entities('[[organization:52 Gorvath]] rose. In [[place Gorvath]] it rained. [[organization:52 Gorvath]] fell.'),
      ['place Gorvath'],
    )
  })

  it('where it read the first word of a firm, and nobody of that name is told of, as somebody', () => {
    assert.deepEqual(entities('[[organization Marlo Corp]] rose. [[person Marlo]] said so.'), [
      'organization Marlo Corp',
    ])
    assert.deepEqual(entities('[[organization Marlo Corp]] rose. [[person Ana Marlo]] came. [[person Marlo]] left.'), [
      'organization Marlo Corp',
      'person Ana Marlo',
    ])
  })

  it('or of another body, where it doubted', () => {
    const told = (score: number): string[] =>
      entities(`[[organization Marlo Wanderers]] won. [[person:${score} Marlo]] played.`)
    assert.deepEqual(told(70), ['organization Marlo Wanderers'])
    assert.deepEqual(told(90), ['organization Marlo Wanderers', 'person Marlo'])
  })

  it('where a city that news is sent from is nobody', () => {
    assert.deepEqual(entities('It rained. [[person:80 Bishkek]] slept.'), ['place Bishkek'])
    assert.deepEqual(entities('[[person Ana Bishkek]] came. [[person:80 Bishkek]] slept.'), ['person Ana Bishkek'])
    assert.deepEqual(entities('It rained. Mr [[person:80 Sydney]] slept.'), ['person Sydney'])
  })

  it('where nobody is called so', () => {
    assert.deepEqual(entities('A boat sank off [[person Petrov Shoal]].'), ['place Petrov Shoal'])
    assert.deepEqual(entities('So [[person Agência Petrov]] wrote.'), ['organization Agência Petrov'])
  })

  it('where a palace is no body', () => {
    assert.deepEqual(entities('They met at the [[organization Palais Vert]].'), ['place Palais Vert'])
    assert.deepEqual(entities('They met the [[organization Green Palais]].'), ['organization Green Palais'])
  })

  it('where what it read as one name joins the surnames of two', () => {
    const two = '[[person Ana Kovac]] and [[person Ivo Lund]] came. The [[event:52 Kovac-Lund]] summit began.'
    assert.deepEqual(entities(two), ['person Ana Kovac', 'person Ivo Lund'])
    const other = '[[person Ana Kovac]] came. The [[event:52 Kovac-Lund]] summit began.'
    assert.deepEqual(entities(other), ['person Ana Kovac', 'event Kovac-Lund'])
  })

  it('where a country was read as an event, or its people as somebody', () => {
    assert.deepEqual(entities('After the [[event Italy]] war, [[person Italians]] bristled.'), [
      'place Italy',
      'group Italians',
    ])
    assert.deepEqual(entities('The [[organization Tamils]] came.'), ['group Tamils'])
    assert.deepEqual(entities('Mr [[person Danes]] came.'), ['person Danes'])
  })
})

describe('a surname that is a land or people elsewhere', () => {
  it('is the person where it is told as one', () => {
    assert.deepEqual(
      entities('[[person Ana Tessel]] came. They say that [[place Tessel]] and [[person Ivo Petrov]] met.'),
      ['person Ana Tessel', 'person Ivo Petrov'],
    )
    assert.deepEqual(entities('[[person Ana Tessel]] came. “No,” [[group Tessel]] said.'), ['person Ana Tessel'])
    assert.deepEqual(entities('[[person Ana Tessel]] came. The [[group Tessel]] said no.'), [
      'person Ana Tessel',
      'group Tessel',
    ])
  })
})
