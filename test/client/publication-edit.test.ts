import { strict as assert } from 'node:assert'
import { publicationEdit } from '../../src/client/commands/publication-edit'
import { analyze } from '../../src/parser'

type Language = 'article' | 'plaintext' | 'markdown'
const body = 'Mayor Beatrice Lindqvist met the minister, Tomas Eklund, in Northport on Tuesday.\n'

function edited(text: string, languageId: Language): string {
  const { article } = analyze(text, { languageId })
  const { start, end, words } = publicationEdit(text, languageId, article, '2024-05-09')
  return text.slice(0, start) + words + text.slice(end)
}

describe('publication edit', () => {
  const cases: [string, Language, string, string][] = [
    ['below the headline', 'article', `Bridge Opens\n\n${body}`, `Bridge Opens\n\nPublished: 2024-05-09\n\n${body}`],
    [
      'over the day that is there',
      'article',
      `Bridge Opens\n\nMay 7, 2024\n\n${body}`,
      `Bridge Opens\n\n2024-05-09\n\n${body}`,
    ],
    [
      'over the weekday in front of it too',
      'article',
      `Bridge Opens\n\nTuesday, May 7, 2024\n\n${body}`,
      `Bridge Opens\n\n2024-05-09\n\n${body}`,
    ],
    [
      'into front matter',
      'markdown',
      `---\ntitle: x\n---\n\n${body}`,
      `---\ndate: 2024-05-09\ntitle: x\n---\n\n${body}`,
    ],
    [
      'as front matter',
      'markdown',
      `# Bridge Opens\n\n${body}`,
      `---\ndate: 2024-05-09\n---\n\n# Bridge Opens\n\n${body}`,
    ],
  ]
  for (const [where, language, before, after] of cases) {
    it(`writes ${where}, where the parser reads it`, () => {
      assert.equal(edited(before, language), after)
      assert.equal(analyze(after, { languageId: language }).article.published?.value, '2024-05-09')
    })
  }
})
