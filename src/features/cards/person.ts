import type { Entity } from '../../parser/model'
import { rule, type Row } from '../markdown'
import * as parts from './parts'

/** Who this is: roles with the words they rest on, whom they met, what was said, and how often the text names them. */
export function personCard({ view }: parts.CardContext, entity: Entity): Row[] {
  return [
    parts.heading(entity.name, 'person'),
    ...parts.roleRows(view, entity),
    ...parts.section('Meetings', parts.meetingRows(view, entity, parts.takesPart(entity))),
    ...parts.statementRows(view, entity),
    rule,
    ...parts.mentionRows(view, entity.mentions, entity.aliases),
    ...parts.whyRows(view, entity),
  ]
}
