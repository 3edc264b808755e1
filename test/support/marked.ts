/** A stretch that the test's author marked: `[[label words]]`; the label is the first word. */
export interface Mark {
  label: string
  start: number
  end: number
}

export interface MarkedText {
  /** The text without its marks. */
  text: string
  /** In order of `start`; marks may nest. Offsets are UTF-16 code units of `text`. */
  marks: Mark[]
  /** The offset of `$0`, where there is one. */
  cursor?: number
}

/**
 * Reads a fixture with marks: `[[person Brett McGurk]] met $0him`. Throws when a mark is not closed, so that a mistaken
 * fixture fails its test.
 */
export function marked(source: string): MarkedText {
  const marks: Mark[] = []
  const open: Mark[] = []
  let text = ''
  let cursor: number | undefined
  for (let i = 0; i < source.length;) {
    const label = source.startsWith('[[', i) ? /^\[\[(\S+)\s/.exec(source.slice(i, i + 80)) : null
    if (label) {
      const mark = { label: label[1]!, start: text.length, end: -1 }
      marks.push(mark)
      open.push(mark)
      i += label[0].length
    } else if (source.startsWith(']]', i) && open.length) {
      open.pop()!.end = text.length
      i += 2
    } else if (source.startsWith('$0', i)) {
      cursor = text.length
      i += 2
    } else text += source[i++]!
  }
  if (open.length) throw new Error(`mark not closed: [[${open[0]!.label} at ${open[0]!.start}`)
  return cursor === undefined ? { text, marks } : { text, marks, cursor }
}

/** Renders spans back into a text as marks, for comparing whole results at once: the inverse of {@link marked}. */
export function render(text: string, marks: readonly Mark[]): string {
  const edges = marks.flatMap((mark) => [
    { at: mark.start, close: false, insert: `[[${mark.label} `, order: -mark.end },
    { at: mark.end, close: true, insert: ']]', order: -mark.start },
  ])
  edges.sort((a, b) => a.at - b.at || Number(b.close) - Number(a.close) || a.order - b.order)
  let out = ''
  let from = 0
  for (const edge of edges) {
    out += text.slice(from, edge.at) + edge.insert
    from = edge.at
  }
  return out + text.slice(from)
}
