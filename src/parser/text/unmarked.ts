const blank = (marks: string): string => ' '.repeat(marks.length)

/** "[[Ana Kovac]]", "[[people/Ana Kovac|Kovac]]" in vaults of notes: a page, and what is shown for it. */
const wikiLink = /(!?\[\[)([^[\]|]*\|)?([^[\]|]+)(\]\])/g
/** "[Ana Kovac](https://…)" and pictures. */
const link = /(!?\[)([^[\]]*)(\]\([^()]*\))/g
const footnote = /\[\^[^[\]]*\]/g
const emphasis = /(?<![\w*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*])|\b_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}\b/g

/**
 * A block of Markdown with spaces in place of the marks of links and emphasis, so that what is read is what a reader sees, and
 * every offset stays. A picture's words stand in no sentence. Linear.
 */
export function unmarked(text: string): string {
  if (!/[[*_]/.test(text)) return text
  return text
    .replace(footnote, blank)
    .replace(wikiLink, shownOfPage)
    .replace(link, (all, open: string, words: string, close: string) =>
      open === '![' ? blank(all) : blank(open) + words + blank(close),
    )
    .replace(emphasis, blank)
}

/** What is shown; of "Ana Kovac|Kovac" the page's name, which says more. */
function shownOfPage(all: string, open: string, page: string | undefined, words: string, close: string): string {
  if (open === '![[') return blank(all)
  const name = page?.slice(page.lastIndexOf('/') + 1, -1) ?? ''
  return page && name.endsWith(` ${words}`)
    ? blank(open + page.slice(0, -name.length - 1)) + name + blank(`|${words}${close}`)
    : blank(open + (page ?? '')) + words + blank(close)
}
