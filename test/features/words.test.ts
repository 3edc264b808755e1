import assert from 'node:assert/strict'
import { instrumentWords, reasonWords } from '../../src/features/cards/words'

describe('what cards call things', () => {
  const because = (kind: 'person' | 'organization', rule: string): string =>
    reasonWords({ kind, why: { rule, start: 0, end: 0 } })

  it('says why in words, and of a rule without words its name', () => {
    assert.equal(because('person', 'role-after-name'), 'Why a person: a role behind the name')
    assert.equal(because('organization', 'learned'), 'Why an organisation: how it is written, and the words beside it')
    assert.equal(because('person', 'some-new-rule'), 'Why a person: some new rule')
    assert.equal(because('person', 'constructor'), 'Why a person: constructor')
  })

  it('writes the letters of bodies as they are written', () =>
    assert.equal(instrumentWords['un-security-council-resolution'], 'UN Security Council resolution'))
})
