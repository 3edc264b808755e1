import assert from 'node:assert/strict'
import { roleOfOne } from '../../src/protocol/roles'

const rows: [text: string, office: string | undefined, body: string | undefined, one: string][] = [
  ['actors', 'actor', undefined, 'actor'],
  ['Russian envoys', 'envoy', 'Russian', 'Russian envoy'],
  ['ministers of defence', 'minister of defence', undefined, 'minister of defence'],
  ['the Zemblan and Ruritanian presidents', 'president', 'Zemblan', 'Zemblan president'],
  ['prime ministers of Zembla and Ruritania', 'prime minister', 'Ruritania', 'prime minister of Ruritania'],
  [
    'secretaries of commerce and trade',
    'secretary of commerce and trade',
    undefined,
    'secretaries of commerce and trade',
  ],
  ['foreign minister', 'foreign minister', undefined, 'foreign minister'],
  ['head of the Sports Council', 'head', 'Sports Council', 'head of the Sports Council'],
  ['a tall man in grey', undefined, undefined, 'a tall man in grey'],
]

describe('a role as it is said of one', () => {
  for (const [text, office, body, one] of rows)
    it(text, () =>
      assert.equal(roleOfOne({ text, start: 0, end: 0, ...(office && { office }), ...(body && { body }) }), one),
    )
})
