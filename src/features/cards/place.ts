import type { Entity, Meeting } from '../../parser/model'
import { line, rule, type Row } from '../markdown'
import * as parts from './parts'

/** A place: what happened there and who takes part in its name. */
export function placeCard({ view }: parts.CardContext, entity: Entity): Row[] {
  const isHere = ({ places }: Meeting): boolean => places.some((place) => place.entity === entity.id)
  const { dateline } = view.analysis.article
  const isDateline = dateline && entity.mentions.some(({ start, end }) => start < dateline.end && end > dateline.start)
  return [
    parts.heading(entity.name, 'place'),
    ...(isDateline ? [line('The article was filed from here.')] : []),
    ...parts.section('Meetings here', parts.meetingRows(view, entity, isHere)),
    ...parts.section('Takes part in', parts.meetingRows(view, entity, parts.takesPart(entity))),
    ...parts.section('People', parts.peopleRows(view, entity)),
    rule,
    ...parts.mentionRows(view, entity.mentions, entity.aliases),
    ...parts.whyRows(view, entity),
  ]
}
