import type { Entity } from '../../parser/model'
import { rule, type Row } from '../markdown'
import * as parts from './parts'
import { kindWords } from './words'

/** A body: its people in this article, its meetings, what it said. */
export function organizationCard({ view }: parts.CardContext, entity: Entity): Row[] {
  return [
    parts.heading(entity.name, kindWords.organization),
    ...parts.roleRows(view, entity),
    ...parts.section('People', parts.peopleRows(view, entity)),
    ...parts.section('Meetings', parts.meetingRows(view, entity, parts.takesPart(entity))),
    ...parts.statementRows(view, entity),
    rule,
    ...parts.mentionRows(view, entity.mentions, entity.aliases),
    ...parts.whyRows(view, entity),
  ]
}
