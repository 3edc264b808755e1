import type { Entity, Instrument, Span } from '../../parser/model'
import type { Mark } from '../article-view'
import { speaks } from '../attribution'
import { item, isWebAddress, line, rule, type Part, type Row } from '../markdown'
import { sentenceAt } from '../sentence'
import { findingRows, folded, heading, jump, mentionRows, noteRows, section, type CardContext } from './parts'
import { instrumentWords } from './words'

/** A resolution, law or treaty: what it is by the facts at hand, and who invokes it here. */
export function instrumentCard(context: CardContext, instrument: Instrument): Row[] {
  const { view, formatDay } = context
  const { title, adopted, vote, adoption, url, note } = instrument
  const official: Part[] = []
  if (adopted) official.push(`Adopted ${formatDay(adopted)}`)
  if (vote) official.push(official.length ? ', ' : '', `vote ${vote.for}-${vote.against}-${vote.abstain}`)
  else if (adoption) official.push(official.length ? ', ' : '', adoption)
  return [
    heading(instrument.symbol ?? instrument.name, instrumentWords[instrument.kind]),
    ...(title ? [line(title)] : []),
    ...(official.length ? [line(...official)] : []),
    ...noteRows(note),
    ...(instrument.facts === 'own' ? [line('These facts come from your workspace.')] : []),
    ...(url && isWebAddress(url) ? [line({ url })] : []),
    ...section('Invoked by', invokers(view, instrument)),
    rule,
    ...mentionRows(view, instrument.mentions),
    ...findingRows(context, instrument.mentions),
  ]
}

/** How many mentions are looked at for a card. */
const mentionsRead = 20

/** Those who speak in the sentences that cite the instrument. */
function invokers(view: CardContext['view'], { mentions }: Instrument): Row[] {
  const rows = new Map<Entity, Row>()
  for (const mention of mentions.slice(0, mentionsRead)) {
    const sentence = sentenceAt(view.text, mention.start)
    for (const mark of view.marksWithin(sentence)) {
      if (!isSpeaker(view.text, sentence, mark) || rows.has(mark.entity)) continue
      rows.set(mark.entity, item({ bold: mark.entity.name }, ' ', jump(view, mention)))
    }
  }
  return folded([...rows.values()])
}

function isSpeaker(text: string, sentence: Span, mark: Mark): mark is Extract<Mark, { kind: 'entity' }> {
  return mark.kind === 'entity' && mark.entity.kind !== 'group' && speaks(text, sentence, mark, mark.entity.kind)
}
