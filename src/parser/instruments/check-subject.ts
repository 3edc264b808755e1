import { resolutionFacts } from '../knowledge/security-council'
import type { Check } from '../findings'
import type { Finding } from '../model'
import { councilNumber, wordsAfter } from './recite'

/** Countries as the Council's agenda names them: two of them are two subjects. */
const countries =
  `Afghanistan|Angola|Bosnia|Burundi|Cambodia|Central African Republic|Chad|Colombia|Croatia|Cyprus|Côte d'Ivoire|
  Democratic Republic of the Congo|East Timor|El Salvador|Eritrea|Ethiopia|Georgia|Guatemala|Guinea-Bissau|Haiti|Iran|Iraq|Kosovo|
  Kuwait|Lebanon|Liberia|Libya|Mali|Mozambique|Myanmar|Namibia|Nepal|Nicaragua|Rwanda|Sierra Leone|Somalia|South Sudan|Sudan|Syria|
  Tajikistan|Timor-Leste|Ukraine|Western Sahara|Yemen|Yugoslavia`
    .split('|')
    .map((name) => name.trim())

const subject = /^\s?(?:on|regarding|concerning|about)\s(?:the\s)?(?:situation\sin\s)?/

/** A resolution said to be about one country where the agenda says another. */
export const checkResolutionSubject: Check = ({ instruments }, text) => {
  const findings: Finding[] = []
  for (const instrument of instruments) {
    const facts = resolutionFacts(councilNumber(instrument) ?? 0)
    const known = facts ? countries.filter((name) => facts.topic.includes(name)) : []
    if (!facts || !known.length) continue
    for (const mention of instrument.mentions) {
      const after = wordsAfter(text, mention)
      const opening = subject.exec(after)
      const rest = opening ? after.slice(opening[0].length) : ''
      const said = opening ? countries.find((name) => rest.startsWith(name)) : undefined
      if (opening === null || said === undefined || related(said, facts.topic, known)) continue
      const start = mention.end + opening[0].length
      findings.push({
        code: 'resolution-subject-conflict',
        severity: 'information',
        message: `Security Council resolution ${facts.number} is on “${facts.topic}”.`,
        spans: [mention, { start, end: start + said.length }],
      })
    }
  }
  return findings
}

/** Countries that the Council treats together under one of their names. */
const neighbours = [
  ['Sudan', 'South Sudan', 'Chad'],
  ['Kosovo', 'Yugoslavia', 'Bosnia', 'Croatia'],
  ['East Timor', 'Timor-Leste'],
  ['Iraq', 'Kuwait', 'Syria'],
  ['Eritrea', 'Ethiopia', 'Somalia'],
]

function related(said: string, topic: string, known: readonly string[]): boolean {
  if (topic.includes(said)) return true
  return neighbours.some((group) => group.includes(said) && known.some((name) => group.includes(name)))
}
