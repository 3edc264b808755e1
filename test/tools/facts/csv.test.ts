import assert from 'node:assert/strict'
import { readCsv } from '../../../tools/facts/csv'
import { topicOf } from '../../../tools/facts/topics'

describe('readCsv', () => {
  it('reads quoted fields, empty fields and both line ends', () => {
    assert.deepEqual(readCsv('a,b,c\r\n1,"x, ""y""",\n,2,3'), [
      { a: '1', b: 'x, "y"', c: '' },
      { a: '', b: '2', c: '3' },
    ])
  })
  it('says where a file is not CSV', () => assert.throws(() => readCsv('a,b\n1"2,3'), /near character 4/))
})

describe('topicOf', () => {
  const cases: [string, string, string][] = [
    ['Reports Of The Secretary-General On The Sudan', '', 'Reports of the Secretary-General on the Sudan'],
    ['Midlle East', 'Lebanon', 'Middle East: Lebanon'],
    ['The situation in the Middle East', 'Syria', 'The situation in the Middle East: Syria'],
    ['The Question Concerning Haiti', 'Syria', 'The Question concerning Haiti'],
    ['Non-proliferation [closed]', '', 'Non-proliferation'],
  ]
  for (const [title, subtopic, expected] of cases) it(expected, () => assert.equal(topicOf(title, subtopic), expected))
})
