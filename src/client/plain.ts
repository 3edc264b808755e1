/**
 * Words of an article as they may stand in a line of VS Code: without control characters, and without those that turn the
 * direction of what stands beside them. Line breaks stay.
 */
export function plain(words: string): string {
  return words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/(?!\n)\p{Cc}/gu, ' ')
}

/** The same where VS Code draws icons for `$(name)`: they stay words. */
export function plainLabel(words: string): string {
  return plain(words).replace(/\$\(/g, '\\$(')
}

/** Words of an article on one line, at most `most` characters. */
export function shortened(words: string, most = 80): string {
  const text = words.replace(/\s+/g, ' ').trim()
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** So many characters that were lost are no slip of whoever wrote them. */
const lost = 3

/** Whether a text was opened in another encoding than its own: characters that it has none for stand as U+FFFD. */
export function isUndecoded(text: string): boolean {
  return text.split('\ufffd', lost + 1).length > lost
}
