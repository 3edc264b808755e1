import assert from 'node:assert/strict'
import { withoutFeasts } from '../../../../src/parser/names/spans/feasts'
import { namesAfter } from '../../../support/names'

describe('feasts that look like names', () => {
  for (const [source, ...names] of [
    ['They met on [[person Mawlid al-Nabi]] and [[place Newroz]].'],
    ['They met Mr [[person Mawlid]].', 'person Mawlid'],
    ['They met [[person Ashura Tessidi]].', 'person Ashura Tessidi'],
  ] as const)
    it(source, () => assert.deepEqual(namesAfter(withoutFeasts, source), names))
})
