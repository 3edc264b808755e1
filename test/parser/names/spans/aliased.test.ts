import assert from 'node:assert/strict'
import { withAliases } from '../../../../src/parser/names/spans/aliased'
import { namesAfter } from '../../../support/names'

describe('what somebody or a body is also called', () => {
  for (const [source, ...names] of [
    ['[[person Ivo Petrov]], widely known as [[organization IPK]], left.', 'person Ivo Petrov', 'person IPK'],
    ['[[person Ivo Petrov]], nicknamed Falcon, left.', 'person Ivo Petrov', 'person Falcon'],
    ['[[person Ivo Petrov]], 54, better known as the “Red Fox”, left.', 'person Ivo Petrov', 'person Red Fox'],
    ['[[person Ivo Petrov]] (aka [[place Tesseh]]) left.', 'person Ivo Petrov', 'person Tesseh'],
    ['[[person Ivo Petrov]], who goes by Falcon, left.', 'person Ivo Petrov', 'person Falcon'],
    ['[[person Ivo Petrov]], who went by the name of Falcon, left.', 'person Ivo Petrov', 'person Falcon'],
    ['[[person Ivo Petrov]], whose nom de guerre is Falcon, left.', 'person Ivo Petrov', 'person Falcon'],
    ['[[person Ivo Petrov]], known by his nom de guerre, Falcon, left.', 'person Ivo Petrov', 'person Falcon'],
    ['[[person Ivo Petrov]] is known to friends as “Falcon.”', 'person Ivo Petrov', 'person Falcon'],
    [
      'The [[organization Ferry Union]], better known by its Zemblan acronym [[person Jatun]], left.',
      'organization Ferry Union',
      'organization Jatun',
    ],
    ['[[person Ana Beatriz Kovac]] (ABK) left.', 'person Ana Beatriz Kovac', 'person ABK'],
    ['[[person Ivo Petrov]], known as a moderate, left.', 'person Ivo Petrov'],
    ['[[person Ivo Petrov]], known as Tesseh hawk, left.', 'person Ivo Petrov'],
    ['[[person Ivo Petrov]], known as [[place Tessel]]’s best friend, left.', 'person Ivo Petrov', 'place Tessel'],
    ['[[person Ivo Petrov]], known for his role as [[place Falcon]], left.', 'person Ivo Petrov', 'place Falcon'],
    ['[[person Ivo Petrov]], whose wife’s name is [[person Ana]], left.', 'person Ivo Petrov', 'person Ana'],
    ['[[person Ivo Petrov]] told of a plan known as Falcon.', 'person Ivo Petrov'],
    ['[[place Tessel]], known as the City of Fog, is calm.', 'place Tessel'],
    ['[[person Ivo Petrov]], known as President, left.', 'person Ivo Petrov'],
    ['[[person Ana Beatriz Kovac]] (ZDP) left.', 'person Ana Beatriz Kovac'],
    [
      '[[person Ivo Petrov]] was known in [[place Tessel]] as [[person Falcon]].',
      'person Ivo Petrov',
      'place Tessel',
      'person Falcon',
    ],
  ] as const)
    it(source, () => assert.deepEqual(namesAfter(withAliases, source), names))
})
