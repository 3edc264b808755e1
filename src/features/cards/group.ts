import type { Entity } from '../../parser/model'
import { rule, type Row } from '../markdown'
import * as parts from './parts'
import { kindWords } from './words'

/** A people, a nationality or an event: what the text connects with it. */
export function groupCard({ view }: parts.CardContext, entity: Entity): Row[] {
  return [
    parts.heading(entity.name, kindWords[entity.kind]),
    ...parts.section('People', parts.peopleRows(view, entity)),
    ...parts.section('Meetings', parts.meetingRows(view, entity, parts.takesPart(entity))),
    rule,
    ...parts.mentionRows(view, entity.mentions, entity.aliases),
    ...parts.whyRows(view, entity),
  ]
}
