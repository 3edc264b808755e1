import type { Time } from '../../parser/model'
import { distance, intervalWords } from '../days'
import { line, type Part, type Row } from '../markdown'
import { findingRows, jump, type CardContext } from './parts'

/** A date: the day or interval, how far from publication, how it was reached, and the other reading. */
export function dateCard(context: CardContext, time: Time): Row[] {
  const { view, formatDay } = context
  const hasDays = time.earliest !== undefined || time.latest !== undefined
  const title = hasDays ? intervalWords(time, formatDay) : `“${view.words(time)}”`
  const rows = [line({ bold: title }, ` · ${kinds[time.type]}`)]
  const published = view.analysis.article.published
  const details: Part[] = []
  details.push(time.value ? `Value ${time.value}` : 'Not resolved')
  const day = time.earliest === time.latest ? time.earliest : undefined
  if (time.role === 'publication' || (day && day === published?.value)) details.push('. ', 'The day of publication')
  else if (day && published) {
    const words = distance(day, published.value)
    if (words) details.push('. ', `${words} (${formatDay(published.value)})`)
  }
  rows.push(line(...details))
  if (time.why) rows.push(line(time.why))
  rows.push(...anchorRows(view, time))
  if (time.other) rows.push(line('Or: ', intervalWords(time.other, formatDay)))
  return [...rows, ...findingRows(context, [time])]
}

const kinds: Record<Time['type'], string> = { DATE: 'date', TIME: 'time', DURATION: 'duration', SET: 'recurring time' }

/** What the expression counts from, where that stands in the text. */
function anchorRows(view: CardContext['view'], { anchor }: Time): Row[] {
  if (typeof anchor !== 'number') return []
  const from = view.analysis.times[anchor]
  return from ? [line('Counted from ', { quote: view.words(from) }, ' ', jump(view, from))] : []
}
