import assert from 'node:assert/strict'
import { hyphenedPeoples } from '../../../../src/parser/names/spans/hyphenedPeoples'
import { namesAfter } from '../../../support/names'

describe('peoples on both sides of a hyphen', () => {
  for (const [source, ...names] of [
    ['[[person Ivo]] opened Sino-[[group Russian]] talks.', 'person Ivo', 'group Sino', 'group Russian'],
    ['A [[person Franco]]-[[group German]] summit ended.', 'group Franco', 'group German'],
    ['The [[group Anglo-Irish]] accord holds.', 'group Anglo', 'group Irish'],
    ['[[organization FRANCO]]-[[group GERMAN]] SUMMIT ENDS', 'group FRANCO', 'group GERMAN'],
    ['The [[place Indo-Pacific]] is wide.', 'place Indo-Pacific'],
    ['[[person Franco]] - [[group German]] to the bone - left.', 'person Franco', 'group German'],
    ['The Zemblo-[[group Syldavian]] border is quiet.', 'group Syldavian'],
  ] as const)
    it(`are ${names.join(', ')}`, () => assert.deepEqual(namesAfter(hyphenedPeoples, source), names))
})
