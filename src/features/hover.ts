import type { Hover, Position } from 'vscode-languageserver-types'
import type { Entity } from '../parser/model'
import type { ArticleView, Mark } from './article-view'
import { dateCard } from './cards/date'
import { groupCard } from './cards/group'
import { instrumentCard } from './cards/instrument'
import { meetingCard } from './cards/meeting'
import { organizationCard } from './cards/organization'
import type { CardContext } from './cards/parts'
import { personCard } from './cards/person'
import { placeCard } from './cards/place'
import { englishDay, type FormatDay } from './days'
import { toMarkdown, toPlainText, type Row } from './markdown'

export interface HoverOptions {
  /** Whether the client shows Markdown; otherwise the card is plain text. */
  markdown: boolean
  /** How the reader writes a day; English where not given. */
  formatDay?: FormatDay
  /** Whether findings are shown as problems: cards do not say again what the words they stand at are marked with. */
  problems?: boolean
}

/** The card of what stands at a position, or null. */
export function hover(view: ArticleView, position: Position, options: HoverOptions): Hover | null {
  const offset = view.document.offsetAt(position)
  const mark = view.markAt(offset)
  if (!mark) return null
  const { formatDay = englishDay, problems = false } = options
  const rows = card({ view, formatDay, ...(problems && { problemsAt: offset }) }, mark)
  const value = options.markdown ? toMarkdown(rows, view.uri) : toPlainText(rows)
  return { contents: { kind: options.markdown ? 'markdown' : 'plaintext', value }, range: view.range(mark) }
}

/** The rows of the card of a mark. */
export function card(context: CardContext, mark: Mark): Row[] {
  if (mark.kind === 'time') return dateCard(context, mark.time)
  if (mark.kind === 'meeting') return meetingCard(context, mark.meeting)
  if (mark.kind === 'instrument') return instrumentCard(context, mark.instrument)
  return entityCard(context, mark.entity)
}

function entityCard(context: CardContext, entity: Entity): Row[] {
  if (entity.kind === 'person') return personCard(context, entity)
  if (entity.kind === 'organization') return organizationCard(context, entity)
  return entity.kind === 'place' ? placeCard(context, entity) : groupCard(context, entity)
}
