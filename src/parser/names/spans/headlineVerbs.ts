import type { Tokens } from '../../text/tokens'
import { entriesOf, isCapital, WordTable } from '../../text/wordTable'
import type { NameSpan } from '../span'

const Verb = {
  /** Part of no name. */
  any: 1,
  /** Part of no person's. */
  persons: 2,
} as const

/** What headlines say that somebody does, with a capital where all words have one. */
const verbs = new WordTable([
  ...entriesOf(
    `accuses addresses admits agrees announces appoints approves arrives asks attacks attends backs bans begins believes blames blasts
    boots boycotts brags briefs calls cancels chairs condemns concludes declines defends delays denies departs discusses eases embraces
    ends extends faces fears fires flames flies gets gives greets hails heads hints holds hosts insists invites joins keeps knows
    lands launches leaves lifts loses makes meets mourns offers opens orders passes phones picks pledges postpones praises prepares
    presses promises pushes quits reaches receives refuses rejects renews resigns returns reveals reviews rips risks sacks says
    scoffs seeks sees sends shakes shows shuns signals signs skips slams snubs starts stops strikes takes taps tells thanks
    threatens tries unveils urges vetoes visits vows wants warns welcomes wraps`.split(/\s+/),
    Verb.any,
  ),
  ...entriesOf('agree confer discuss exchange hold meet review shake'.split(' '), Verb.persons),
])

/** What the recogniser took with a verb for one name may be of another kind: the rest of the document tells. */
const doubted = 0.6

/** Takes the verbs out of names in headlines whose words all begin with a capital: "| Kovac | Welcomes | Petrov |". Linear. */
export function withoutVerbs(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let parts: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    const verb = verbIn(tokens, name)
    if (verb < 0) {
      parts?.push(name)
      continue
    }
    parts ??= names.slice(0, n)
    const score = Math.min(name.score, doubted)
    if (verb > name.first) parts.push({ ...name, last: verb, score })
    if (verb + 1 < name.last && isCapital(tokens, verb + 1)) parts.push({ ...name, first: verb + 1, score })
  }
  return parts ?? names
}

function verbIn(tokens: Tokens, { kind, first, last }: NameSpan): number {
  if (last < first + 2) return -1
  const either = kind === 'person' ? Verb.any | Verb.persons : Verb.any
  for (let i = first; i < last; i++) if (verbs.at(tokens, i) & either) return i
  return -1
}
