import assert from 'node:assert/strict'
import { recognise } from '../../../../src/parser/names/recogniser/recognise'
import { trained } from '../../../../src/parser/names/recogniser/trained'
import { WordSums } from '../../../../src/parser/names/recogniser/wordSums'
import { splitSentences } from '../../../../src/parser/text/sentences'
import { tokenize } from '../../../../src/parser/text/tokens'

const namesIn = (text: string, wordSums: WordSums) => {
  const tokens = tokenize(text)
  return recognise(tokens, splitSentences(tokens), 'body', { ...trained(), wordSums })
}

describe('sums of words met lately', () => {
  it('are told apart by letters, by how the word is written and by what it is', () => {
    const sums = new WordSums()
    const place = (text: string, look = 4): number => sums.placeOf(tokenize(text), 0, look)
    const first = place('Velmora')
    assert.ok(first < 0)
    assert.equal(place('Velmora'), ~first)
    assert.equal(place('Velmora met Ostrand'), ~first)
    for (const other of ['VELMORA', 'velmora', 'Velmor', 'Velmoras', 'Vèlmora'])
      assert.ok(place(other) < 0 && place(other) >= 0, other)
    assert.ok(place('Velmora', 5) < 0)
    const long = 'Llanvelmoragogerych'
    assert.ok(place(long) < 0 && place(long) < 0)
  })

  it('leave nothing of what was read before in what is read', () => {
    const syllables = ['Vel', 'Os', 'Tar', 'Quin', 'Bel', 'Mor', 'Ish', 'Dra', 'Kel', 'Un', 'Zor', 'Ape', 'Lin', 'Hes']
    const words = syllables.flatMap((a) =>
      syllables.flatMap((b) => syllables.map((c) => a + b.toLowerCase() + c.toLowerCase())),
    )
    const texts: string[] = []
    for (let i = 0; i + 4 < words.length; i += 5) {
      const [a = '', b = '', c = '', d = '', e = ''] = words.slice(i, i + 5)
      const line = `President ${a} ${b} of ${c} met ${d} ${b} of the ${e} Bank, and ${a} left for ${c}-${d}.`
      texts.push(i % 3 ? line : line.toUpperCase())
    }
    const sums = new WordSums()
    const reading = [...texts, ...texts.slice().reverse()]
    const found = reading.map((text) => namesIn(text, sums))
    assert.deepEqual(
      found,
      reading.map((text) => namesIn(text, new WordSums())),
    )
    assert.ok(found.every((names) => names.length > 0))
  })
})
