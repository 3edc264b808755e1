import type { InstrumentKind, IsoDay } from '../model'
import { named as table } from './named.table'

/** A law, treaty, agreement or case known by name. */
export interface NamedInstrument {
  readonly kind: InstrumentKind
  /** The full name. */
  readonly name: string
  /** Set only where the date was confirmed. */
  readonly adopted?: IsoDay
}

/** One written form of a known instrument. */
export interface WrittenForm {
  readonly form: string
  /** Absent where the form stands for more than one instrument ("Minsk agreements"). */
  readonly instrument?: NamedInstrument
  readonly kind: InstrumentKind
  /** Whether the form also means other things, so that it counts only beside a sure mention ("CAT", "Road Map"). */
  readonly weak: boolean
}

/** What news cites as often and the table does not have, as one of its lines; signed, not adopted, so that no date is told. */
const more: Readonly<Record<string, string>> = {
  law: 'Patient Protection and Affordable Care Act|Affordable Care Act|Obamacare',
  treaty: `North American Free Trade Agreement|NAFTA|Nafta
Central America Free Trade Agreement|CAFTA
Trans-Pacific Partnership|TPP
Transatlantic Trade and Investment Partnership|TTIP
Comprehensive Economic and Trade Agreement|CETA`,
  agreement: `Plaza Accord|Plaza Agreement
Louvre Accord|Louvre Agreement`,
}

/** Forms that mean other things at least as often. */
const weakForms = new Set(
  `TRA|IRA|CAT|CRC|CCM|ATT|INF|TEU|TCA|IWT|MDT|CPA|DSA|AP I|ECHR|ASPA|ILSA|CERD|TIAR|Road Map|Geneva I|grain deal|
  sectoral sanctions|AECA|PEESA|REPO Act|AUKUS|Military Technical Agreement|Agreed Framework|Korean armistice|Minsk I|CBAM|
  2020 ceasefire agreement`
    .split('|')
    .map((form) => form.trim()),
)

/** Kinds of the table whose members the contract files elsewhere. */
function kindOf(kind: string, name: string): InstrumentKind {
  return /\bCharter of the United Nations\b/.test(name) ? 'charter' : (kind as InstrumentKind)
}

let forms: WrittenForm[] | undefined

/** Every written form of the table, with its common variants ("U.N." for "UN", without the year). Unpacked at first use. */
export function writtenForms(): readonly WrittenForm[] {
  return (forms ??= unpack())
}

function unpack(): WrittenForm[] {
  const byForm = new Map<string, WrittenForm>()
  for (const [kind, lines] of [...Object.entries(table.names), ...Object.entries(more)]) {
    for (const line of lines.split('\n')) {
      const [names = '', adopted] = line.split('=')
      const [name = '', ...aliases] = names.split('|')
      const known = kindOf(kind, name)
      const instrument = { kind: known, name, ...(adopted === undefined ? {} : { adopted }) }
      for (const form of new Set([name, ...aliases].flatMap(variants))) {
        // Two parties are a case only where a court is near: the pattern of case names sees to that.
        if (form.includes(' v. ')) continue
        const shared = byForm.get(form)
        const weak = weakForms.has(form)
        byForm.set(form, shared ? { form, kind: known, weak } : { form, kind: known, weak, instrument })
      }
    }
  }
  return [...byForm.values()]
}

/** "Arms Act (ARMS) of 1996" is also written without its brackets, without its year, and with "United Nations" for "UN". */
function variants(form: string): string[] {
  const bare = form.replace(/ \([^()]*\)/, '')
  const undated = bare.replace(/ (?:of|for Fiscal Year) (?:19|20)\d\d$/, '')
  const spelled = undated
    .replace(/\bUN\b/, 'United Nations')
    .replace(/\bUS\b/, 'United States')
    .replace(/\bEU\b/, 'European Union')
  const of = /^(?:Treaty of|Charter of the) (.+)$/.exec(undated)
  const turned = of ? [`${of[1] ?? ''} ${undated.startsWith('Treaty') ? 'Treaty' : 'Charter'}`] : []
  const the = undated.startsWith('The ') ? [undated.slice(4)] : []
  return [...new Set([form, bare, undated, spelled, ...turned, ...the])]
}
