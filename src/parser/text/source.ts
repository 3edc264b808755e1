/** "Source: …": where the article was taken from; offsets within the line. */
export interface SourceLine {
  readonly start: number
  readonly end: number
  readonly name: string
}

const label =
  /^[([*_]*(?:sources?|via|originally published (?:by|in|on|at)|first published (?:by|in|on|at)|this article (?:was )?(?:first |originally )?(?:appeared|published) (?:in|on|at|by))\b[*_]*\s*[:–—-]?\s*/i
const longest = 160

/** Reads a source line, or undefined where the line is none. */
export function readSource(line: string): SourceLine | undefined {
  if (line.length > longest) return undefined
  const labelled = label.exec(line)
  if (!labelled) return undefined
  if (/^[([*_]*(?:source|via)/i.test(line) && !/[:–—-]\s*$/.test(labelled[0])) return undefined
  const name = cleanName(line.slice(labelled[0].length))
  return name ? { start: 0, end: line.length, name } : undefined
}

const kindOfOutlet = /[\s(](?:web ?site|site|webpage|newspaper|online edition)$/i

/** The outlet's name alone: without links, quotes, a closing stop and the word for what it is. */
export function cleanName(written: string): string {
  const link = /^\[([^\]]*)\]\(/.exec(written)
  let name = (link?.[1] ?? written).trim()
  const host = /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,12})(?:[/:?#]|$)/i.exec(name)
  if (host?.[1]) return host[1].toLowerCase()
  name = name.replace(/https?:\S*/, '').replace(/^["'“‘*_(]+/, '')
  for (let before = ''; before !== name;) {
    before = name
    name = trimmed(name).replace(kindOfOutlet, '')
  }
  return name.length <= 80 ? name : ''
}

function trimmed(name: string): string {
  let end = name.length
  while (end > 0 && ' \t."\'”’*_()],;|-–—'.includes(name.charAt(end - 1))) end--
  return name.slice(0, end).trimStart()
}
