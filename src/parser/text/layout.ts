import type { AnalyzeOptions, Article } from '../model'

/** What a stretch of the text is for. Only `headline`, `subheading` and `body` are read for names, times and meetings. */
export type BlockRole = 'headline' | 'subheading' | 'body' | 'byline' | 'date' | 'source' | 'noise' | 'front-matter'

/** One block of the text: a paragraph, a heading, a byline. Blocks are in order and never overlap. */
export interface Block {
  start: number
  end: number
  role: BlockRole
}

/** The frame of the article and its blocks. */
export interface Layout {
  article: Article
  blocks: Block[]
}

/** Reads the structure of a text. Provisional: every line that is not blank is a body block. */
export function readLayout(text: string, options: AnalyzeOptions): Layout {
  const blocks: Block[] = []
  const line = /[^\r\n]+/g
  for (let m = line.exec(text); m; m = line.exec(text)) {
    if (m[0].trim()) blocks.push({ start: m.index, end: m.index + m[0].length, role: 'body' })
  }
  const article: Article = { prose: blocks.length > 0, language: 'en' }
  if (options.published) article.published = { value: options.published, from: 'option' }
  return { article, blocks }
}
