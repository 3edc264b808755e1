import type { InlayHint, Range } from 'vscode-languageserver-types'
import type { Time } from '../parser/model'
import type { ArticleView } from './article-view'
import { intervalLabel } from './days'
import { oneLine } from './markdown'

/** The calendar day after each expression of a range that does not say it itself: "Wednesday" becomes "Wednesday 2021-09-22". */
export function inlayHints(view: ArticleView, range: Range): InlayHint[] {
  const from = view.document.offsetAt(range.start)
  const to = view.document.offsetAt(range.end)
  const published = view.analysis.article.published?.value
  return view.analysis.times
    .filter((time) => time.end >= from && time.end <= to && isRelative(time) && !isHourOf(time, published))
    .map((time) => ({
      position: view.document.positionAt(time.end),
      label: intervalLabel(time),
      paddingLeft: true,
      tooltip: oneLine(time.why),
    }))
}

/** Dates that were counted from another day. A duration or a set has no day to show, nor has "now". */
function isRelative({ type, anchor, earliest, latest, role }: Time): boolean {
  const isDate = type === 'DATE' || type === 'TIME'
  return isDate && anchor !== 'none' && role !== 'publication' && earliest !== undefined && latest !== undefined
}

/** An hour of the day of publication: pages that are written on all day say one before each entry. */
const isHourOf = ({ value }: Time, published: string | undefined): boolean =>
  published !== undefined && value.startsWith(`${published}T`) && /^\d/.test(value.slice(published.length + 1))
