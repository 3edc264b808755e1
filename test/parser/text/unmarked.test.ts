import { deepEqual, equal } from 'node:assert/strict'
import { analyze } from '../../../src/parser'
import { unmarked } from '../../../src/parser/text/unmarked'

describe('what Markdown marks', () => {
  for (const [source, words] of [
    ['Ana **Kovac** met _Petr_ Novak.', 'Ana   Kovac   met  Petr  Novak.'],
    ['[Ana Kovac](https://example.org) left.', ' Ana Kovac                       left.'],
    ['[[Ana Kovac]] left.', '  Ana Kovac   left.'],
    ['[[people/Ana Kovac|Kovac]] left.', '         Ana Kovac         left.'],
    ['[[Ana Kovac|The minister]] left.', '            The minister   left.'],
    ['![[map.png]] ![A map](map.png) She left.[^1]', '                               She left.    '],
    ['She wrote 3 * 4, file_name and “[the] port”.', 'She wrote 3 * 4, file_name and “[the] port”.'],
  ] as const)
    it(source, () => {
      equal(unmarked(source), words)
      equal(unmarked(source).length, source.length)
    })

  it('parts no title from its name and no meeting from its place', () => {
    const text = `# A visit to Oslo

Minister [[Ana Kovac]] met **Petr Novak** in [Oslo](https://example.org/oslo) on 4 March 2024, and they spoke of fish.

They agreed on nothing, and the minister went home by train in the evening, as she had said she would.`
    const { entities, meetings } = analyze(text, { languageId: 'markdown' })
    const names = new Map(entities.map(({ id, name }) => [id, name]))
    const meeting = meetings.find(({ kind }) => kind === 'meeting')
    deepEqual(
      meeting?.participants.map(({ entity }) => names.get(entity)),
      ['Ana Kovac', 'Petr Novak'],
    )
    deepEqual(
      meeting.places.map(({ entity }) => names.get(entity)),
      ['Oslo'],
    )
    const minister = entities.find(({ name }) => name === 'Ana Kovac')
    equal(minister?.kind === 'person' && minister.roles[0]?.text, 'Minister')
  })
})
