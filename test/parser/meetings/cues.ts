import assert from 'node:assert/strict'
import { readMeetings } from '../../../src/parser/meetings/read'
import { describeCue, localOf } from './local'

/** A marked text, and the cues it gives: `kind trigger status | who | where | when`. */
type Case = [source: string, ...cues: string[]]

/** One test a text: the cues it gives are those told. */
export function check(cases: readonly Case[]): void {
  for (const [source, ...expected] of cases) {
    const local = localOf(source)
    it(local.tokens.text, () => {
      const cues = readMeetings(local).map((cue) => describeCue(local, cue))
      assert.deepEqual(cues, expected)
    })
  }
}

/** {@link check} under a title of its own. */
export const table = (title: string, cases: readonly Case[]): void => {
  describe(title, () => check(cases))
}
