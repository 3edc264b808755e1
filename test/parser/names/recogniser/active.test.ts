import assert from 'node:assert/strict'
import { activeTokens } from '../../../../src/parser/names/recogniser/active'
import { trained } from '../../../../src/parser/names/recogniser/trained'
import { readWords } from '../../../../src/parser/names/recogniser/words'
import { splitSentences } from '../../../../src/parser/text/sentences'
import { tokenize, tokenText } from '../../../../src/parser/text/tokens'

/** The tokens that a name may cover, with a bar between those that do not touch. */
function active(text: string): string {
  const tokens = tokenize(text)
  const isActive = activeTokens(readWords(tokens, splitSentences(tokens), trained()))
  const words = Array.from({ length: tokens.count }, (_, i) => (isActive[i] ? tokenText(tokens, i) : '|'))
  return words.join(' ').replace(/(?:^| )\|(?: \|)*(?: |$)/g, '|')
}

describe('the tokens that a name may cover', () => {
  const sentences: [text: string, tokens: string][] = [
    ['Envoys of Zembla met Kovac.', 'Envoys of Zembla|Kovac|'],
    ['the delegation of van der Marsh left Channel 4', '|van der Marsh|Channel 4'],
    // A word that only begins its sentence is none, unless it stands beside one or is all in capitals.
    ['The talks began. In Strelsau it rained. But nobody left.', '|In Strelsau|'],
    ['The Hague hosts them. A Zemblan came.', 'The Hague|A Zemblan|'],
    ['“We talked.” They left WHO early. WHO staff agreed.', '|WHO|WHO|'],
    ['At Strelsau -- Kovac left. Envoys met Ki-moon.', 'At Strelsau|Kovac|Envoys|Ki - moon|'],
    ['IT workers met us. It rained.', 'IT|'],
  ]
  for (const [text, tokens] of sentences) it(text, () => assert.equal(active(text), tokens))
})
