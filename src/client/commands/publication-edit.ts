import type { Article } from '../../protocol/analysis'

/** A replacement of `[start, end)` of the text; `words` has plain line feeds. */
export interface PublicationEdit {
  start: number
  end: number
  words: string
}

const weekdayBefore = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?[ \t]{1,2}$/i

/**
 * Where the day of publication is written: over the day that the text states, else in the front matter of Markdown, else
 * on a line of its own below the headline.
 */
export function publicationEdit(text: string, languageId: string, article: Article, day: string): PublicationEdit {
  const { published, headline } = article
  if (published?.start !== undefined && published.end !== undefined) {
    // The weekday in front belongs to the day that goes.
    const weekday = weekdayBefore.exec(text.slice(Math.max(0, published.start - 12), published.start))
    return { start: published.start - (weekday?.[0].length ?? 0), end: published.end, words: day }
  }
  const matter = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (matter && /\n---[ \t]*(?:\r?\n|$)/.test(text.slice(matter[0].length - 1))) {
    return at(matter[0].length, `date: ${day}\n`)
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0
  if (languageId === 'markdown') return at(start, `---\ndate: ${day}\n---\n\n`)
  if (!headline) return at(start, `Published: ${day}\n\n`)
  const lineEnd = /\r?\n|$/.exec(text.slice(headline.end))?.index ?? 0
  return at(headline.end + lineEnd, `\n\nPublished: ${day}`)
}

function at(offset: number, words: string): PublicationEdit {
  return { start: offset, end: offset, words }
}
