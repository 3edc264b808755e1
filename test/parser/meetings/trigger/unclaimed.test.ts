import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

const check = (text: string, ...lines: string[]): void =>
  assert.deepEqual(ledgerOf(analyze(text, { languageId: 'article', published: '2024-03-14' })).map(lineOf), lines)

describe('who goes somewhere, by a word at the beginning of a paragraph that no name claims', () => {
  it('is somebody whom the document names', () => {
    check(
      'The envoy, Layla Murad, spoke.\n\nMurad will travel to Ankara next month.',
      'visit | planned | Layla Murad | Ankara | 2024-04',
    )
  })

  it('is somebody whom the document names, though the word alone reads as a town', () => {
    check(
      'The president of Norvia, Rodrigo Valdivieso, spoke.\n\nValdivieso will travel to Ankara next month.',
      'visit | planned | Rodrigo Valdivieso | Ankara | 2024-04',
    )
    check('The envoy, Layla Murad, spoke in Bergen.\n\nBergen will travel to Ankara next month.')
  })

  it('is nobody where it does not', () => {
    check('The envoy, Layla Lund, spoke.\n\nWelcome will travel to Ankara next month.')
  })
})
