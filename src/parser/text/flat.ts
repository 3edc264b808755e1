/**
 * A stretch of a text in memory of its own. Engines let a slice point into the text it was cut from, so that what is kept of
 * many versions of a book would keep every one of these versions alive; and what is sometimes such a slice and sometimes
 * not they read one character at a time without ever learning how. Joined from halves it is always whole.
 */
export function flat(text: string, start = 0, end = text.length): string {
  const middle = (start + end) >> 1
  return [text.slice(start, middle), text.slice(middle, end)].join('')
}
