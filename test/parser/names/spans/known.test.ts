import assert from 'node:assert/strict'
import { withKnown } from '../../../../src/parser/names/spans/known'
import { namesAfter } from '../../../support/names'

describe('names of general knowledge', () => {
  for (const [source, ...names] of [
    [
      '[[person Ivo Petrov]] told [[person Asharq Al-Awsat]] that [[place Lima]] is far.',
      'person Ivo Petrov',
      'organization Asharq Al-Awsat',
      'place Lima',
    ],
    ['A diplomat told al-Arabiya and Der Spiegel so.', 'organization al-Arabiya', 'organization Der Spiegel'],
    ['Sources told [[place Kurdistan]] 24 so.', 'organization Kurdistan 24'],
    ['It told The [[group Hindu]] on [[person Monday]].', 'organization Hindu', 'person Monday'],
    [
      '[[person Petra]] told [[person Petra Kovac]] of [[place Petra]].',
      'person Petra',
      'person Petra Kovac',
      'place Petra',
    ],
    ['In an interview with [[person Petra]], he spoke of [[place Petra]].', 'organization Petra', 'place Petra'],
    ['The [[place Fars]] province is dry; [[place Fars]] reported rain.', 'place Fars', 'organization Fars'],
    [
      '[[organization Al Jazeera English]] and Le Monde left.',
      'organization Al Jazeera English',
      'organization Le Monde',
    ],
    ['Le [[place Monde]] and le monde left.', 'organization Le Monde'],
    ['She met [[person Ana El Pais Ruiz]].', 'person Ana El Pais Ruiz'],
    ['[[place Tartus]] lies near Deir ez-Zor.', 'place Tartus', 'place Deir ez-Zor'],
    ['They accused the [[person Sejm]].', 'organization Sejm'],
    ['[[person Ivo Tartus]] left.', 'person Ivo Tartus'],
    ['[[person Hamas Petrov]] left.', 'person Hamas Petrov'],
    ['[[person Osh]] left.', 'person Osh'],
    ['Il Messaggero', 'organization Il Messaggero'],
  ] as const)
    it(`are ${names.join(', ')}`, () => assert.deepEqual(namesAfter(withKnown, source), names))
})
