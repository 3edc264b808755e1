import type { Position, Range } from 'vscode-languageserver-textdocument'
import type { ArticleText } from '../features/article-view'

/** A replacement of `[start, end)` of the text before it by `length` code units. */
export interface Edit {
  start: number
  end: number
  length: number
}

/** Where an offset of the text before the edits stands after them; what was replaced moves to the replacement's start. */
export function forward(offset: number, edits: readonly Edit[]): number {
  for (const { start, end, length } of edits) {
    if (offset >= end) offset += length - (end - start)
    else if (offset > start) offset = start
  }
  return offset
}

/** Where an offset of the text after the edits stood before them; undefined inside what was written since. */
export function backward(offset: number, edits: readonly Edit[]): number | undefined {
  for (let i = edits.length - 1; i >= 0; i--) {
    const { start, end, length } = edits[i] as Edit
    if (offset >= start + length) offset += end - start - length
    else if (offset >= start) return undefined
  }
  return offset
}

/**
 * An earlier text of a document, with its positions told in the document as it is now: an answer made from the text as it
 * was read leads to the right lines of the text as it is shown. Neither text is searched for lines.
 */
export class EarlierText implements ArticleText {
  private readonly edits: Edit[] = []

  constructor(
    private readonly now: ArticleText,
    private readonly text: string,
  ) {}

  /** Notes an edit that the document has undergone since. */
  add(edit: Edit): void {
    this.edits.push(edit)
  }

  get uri(): string {
    return this.now.uri
  }

  get version(): number {
    return this.now.version
  }

  get lineCount(): number {
    return this.now.lineCount
  }

  getText(range?: Range): string {
    return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text
  }

  /** Where an offset of the text stands in the document as it is now. */
  moved(offset: number): number {
    return forward(offset, this.edits)
  }

  positionAt(offset: number): Position {
    return this.now.positionAt(this.moved(offset))
  }

  /** An offset that no mark holds (-1) for a position inside what was written since. */
  offsetAt(position: Position): number {
    return backward(this.now.offsetAt(position), this.edits) ?? -1
  }
}
