import assert from 'node:assert/strict'
import { marked } from '../../support/marked'
import { instrumentsOf, rendered } from './support'

describe('accords told by where they were made', () => {
  for (const line of [
    'They will rejoin the [[treaty Paris accord]] in May.',
    'They will rejoin the [[treaty Paris climate pact]] in May.',
    'The [[agreement Rambouillet accords]] failed, and so did the [[agreement Khartoum declaration]].',
    'The dollar fell after the [[agreement Louvre currency accord]] was struck.',
    'They left the [[agreement Iran agreement]] and kept the [[agreement Oslo peace accords]].',
    'They signed the London deal with Acme, the Acme agreement and an Onhava agreement.',
    'They read the Shell-London agreement and some London agreement.',
    'Warsaw Pact troops left.',
    'It is told in the [[agreement Trade and Co-operation Agreement]] of both.',
    'They left [[treaty NAFTA]] and the [[treaty Trans-Pacific Partnership]].',
    'The adoption of a [[un-security-council-resolution UN Security Council sanctions resolution]] was late.',
  ])
    it(line, () => assert.equal(rendered(marked(line).text), line))

  it('are one, however they are called', () => {
    const names = (text: string): string[] => instrumentsOf(text).map(({ name, title }) => title ?? name)
    assert.deepEqual(names('The Paris Accord and the Paris agreement hold; the Paris climate pact holds.'), [
      'Paris Agreement',
    ])
    assert.deepEqual(names('The Paris currency pact was signed.'), ['Paris currency pact'])
  })
})
