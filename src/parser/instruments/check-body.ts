import { resolutionFacts } from '../knowledge/security-council'
import type { Check } from '../findings'
import type { Finding, Instrument } from '../model'
import { statedWith } from './recite'

/** A resolution cited as one body's that is the other's, as far as number and year can tell. */
export const checkResolutionBody: Check = ({ instruments }, text) => {
  const ofCouncil = instruments.filter(({ kind }) => kind === 'un-security-council-resolution')
  const byName = new Map(ofCouncil.map((instrument) => [instrument.name, instrument]))
  return instruments.flatMap((instrument) => {
    if (instrument.kind === 'un-general-assembly-resolution')
      return assembly(instrument, byName.get(instrument.name), text)
    return /^Security Council resolution \d+\/\d+$/.test(instrument.name) ? [session(instrument)] : []
  })
}

/**
 * Since its 31st session (1976) the Assembly numbers within sessions: "General Assembly resolution 2254 (2015)" can only be
 * the Council's. The same plain number given to both bodies in one text is questioned too.
 */
function assembly(instrument: Instrument, council: Instrument | undefined, text: string): Finding[] {
  const number = Number(/^resolution (\d+)$/.exec(instrument.name)?.[1] ?? 0)
  const facts = resolutionFacts(number)
  if (!facts) return []
  const dated = instrument.mentions.filter((mention) => statedWith(text, mention)?.year === facts.year)
  const spans = dated.length ? dated : council ? [...council.mentions, ...instrument.mentions] : []
  if (!spans.length) return []
  const message = dated.length
    ? `Resolution ${number} of ${facts.year} is the Security Council's, not the General Assembly's.`
    : `Resolution ${number} is called the Security Council's in one place and the General Assembly's in another.`
  return [{ code: 'resolution-body-conflict', severity: 'warning', message, spans }]
}

function session({ name, mentions }: Instrument): Finding {
  const number = name.slice('Security Council resolution '.length)
  const message = `Resolutions numbered like ${number}, by session, are the General Assembly's; the Security Council counts on from 1.`
  return { code: 'resolution-body-conflict', severity: 'warning', message, spans: mentions }
}
