import assert from 'node:assert/strict'
import { withoutAsking } from '../../../../src/parser/names/spans/asked'
import { namesAfter } from '../../../support/names'

describe('“Will” before a name', () => {
  for (const [source, ...names] of [
    ['[[person Will Kovac]] resign?', 'person Kovac'],
    ['He left. [[person Will Kovac]] go, too?', 'person Kovac'],
    ['[[person Will Kovac]] resigned. Who is next?', 'person Will Kovac'],
    ['Did [[person Will Kovac]] resign?', 'person Will Kovac'],
    ['[[person Will]] resign?', 'person Will'],
    ['[[person Will Smith Kovac]] resign?', 'person Will Smith Kovac'],
  ] as const)
    it(source, () => assert.deepEqual(namesAfter(withoutAsking, source), names))
})
