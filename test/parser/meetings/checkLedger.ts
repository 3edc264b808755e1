import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'
import { ledgerOf, lineOf } from './ledger'

/** Checks the ledger of a text published on that day, one line a meeting. */
export const checkLedger =
  (published: string) =>
  (text: string, ...lines: string[]): void =>
    assert.deepEqual(ledgerOf(analyze(text, { languageId: 'article', published })).map(lineOf), lines)
