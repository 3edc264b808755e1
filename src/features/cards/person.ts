import type { Entity } from '../../parser/model'
import type { OwnNote } from '../article-view'
import { isWebAddress, line, rule, type Row } from '../markdown'
import * as parts from './parts'

/** Who this is: roles with the words they rest on, whom they met, what was said, and how often the text names them. */
export function personCard({ view }: parts.CardContext, entity: Entity): Row[] {
  return [
    parts.heading(entity.name, 'person'),
    ...noteRows(view.notes.get(entity.id)),
    ...parts.roleRows(view, entity),
    ...parts.section('Meetings', parts.meetingRows(view, entity, parts.takesPart(entity))),
    ...parts.statementRows(view, entity),
    rule,
    ...parts.mentionRows(view, entity.mentions, entity.aliases),
    ...parts.whyRows(view, entity),
  ]
}

/** What the reader's own workspace says, labelled as the reader's. */
function noteRows({ note, link }: OwnNote = {}): Row[] {
  const address = link !== undefined && isWebAddress(link) ? link : undefined
  if (!note && !address) return []
  return [
    ...parts.noteRows(note),
    ...(address ? [line({ url: address })] : []),
    line('This note comes from your workspace.'),
  ]
}
