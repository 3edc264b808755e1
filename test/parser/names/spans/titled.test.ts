import assert from 'node:assert/strict'
import { withoutTitles } from '../../../../src/parser/names/spans/titled'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names without their titles. */
function bare(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  return withoutTitles(tokens, namesOf(tokens, marks)).map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last - 1]),
  )
}

describe('a title that was read as the beginning of a name', () => {
  for (const [source, ...names] of [
    ['[[person Sayyid Ammar al-Petrov]] met [[person Maître Ana Kovac]].', 'Ammar al-Petrov', 'Ana Kovac'],
    ['[[person Patriarch Ivo]] spoke with [[person Eng. Ana Kovac]].', 'Ivo', 'Ana Kovac'],
    ['[[person Mawlawi Ammar Petrov]] wrote to [[person Barrister Ana Kovac]].', 'Ammar Petrov', 'Ana Kovac'],
    ['[[person Maj. Gen. Ivo Petrov]] left [[person Ana Kovac]].', 'Ivo Petrov', 'Ana Kovac'],
    ['[[person Datuk Seri Ivo Petrov]] met [[person Commodore Kovac]].', 'Ivo Petrov', 'Kovac'],
    ['[[person Emir Sheikh Ivo bin Petr]] met [[person Marshal Ana Kovac]].', 'Ivo bin Petr', 'Ana Kovac'],
    ['[[person Emir Kovac]] left.', 'Emir Kovac'],
    ['[[person H.H. Sheikh Ivo bin Petr]] met [[person HH Amir Sheikh Ana Kovac]].', 'Ivo bin Petr', 'Ana Kovac'],
    [
      '[[person H.H. Sheikh Ivo]] met [[person Sheikh Ivo]] and [[person Amir Petrov]].',
      'Ivo',
      'Sheikh Ivo',
      'Amir Petrov',
    ],
    ['[[person H.H. Kovac]] wrote to [[person Amir Ivo Petrov]].', 'H.H. Kovac', 'Amir Ivo Petrov'],
    ['[[person Tessel Ruler]] receives [[person Ivo Petrov]].', 'Tessel', 'Ivo Petrov'],
    ['The [[person Ruler]] met [[person H.H. the Amir]] and the [[person Emir Kovac]].', 'Emir Kovac'],
    ['[[person Field Marshal Ivo Petrov]] met [[organization Air Marshal Ana Kovac]].', 'Ivo Petrov', 'Ana Kovac'],
    ['[[person Field Petrov]] left.', 'Field Petrov'],
    ['Oman’s [[person Sultan Haidar]] met the Kuwaiti [[person Emir Tamir]].', 'Haidar', 'Tamir'],
    ['[[person Sultan Haidar bin Tamir]] left.', 'Haidar bin Tamir'],
    [
      'Prince [[person Sultan bin Tamir]] met [[person Sultan Ahmed Al Tamir]].',
      'Sultan bin Tamir',
      'Sultan Ahmed Al Tamir',
    ],
    [
      'President [[person Sultan Ahmed bin Tamir]] met the Zemblan [[person Sultan Al Tamir]].',
      'Sultan Ahmed bin Tamir',
      'Sultan Al Tamir',
    ],
    ['[[person Sheikha Mira]] met [[person Empress Ana]] and [[person Catholicos Ivo II]].', 'Mira', 'Ana', 'Ivo II'],
    ['[[person Hojatoleslam Ivo Petrov]] met [[person Alhaji Musa Petrov]].', 'Ivo Petrov', 'Musa Petrov'],
    ['[[person Seri Petrov]] left.', 'Seri Petrov'],
    ['[[person Sayyid al-Petrov]] left.', 'Sayyid al-Petrov'],
    ['[[person Sultan Petrov]] and [[organization Patriarch Ivo]] left.', 'Sultan Petrov', 'Patriarch Ivo'],
    ['[[organization Zemblan Patriarch Ivo al-Petrov]] spoke.', 'Ivo al-Petrov'],
    ['[[organization Patriarch Ivo Foundation]] closed.', 'Patriarch Ivo Foundation'],
    ['[[person Judge Ivo Petrov]] left.', 'Judge Ivo Petrov'],
  ] as const)
    it(source, () => assert.deepEqual(bare(source), names))
})
