import { escapeMarkdown, guardStart } from '../../features/markdown'
import { daysInFigures } from '../../protocol/days'
import type { ExportSource } from './index'
import { inQuotes, ledger, oneLine, people, titleOf } from './ledger'

/** A report for people to read and pass on: who, who met whom, what was cited, what to check. Words of the article are escaped. */
export function markdownReport(source: ExportSource): string {
  const { analysis, text, name } = source
  const { headline, published } = analysis.article
  const title = headline ? text.slice(headline.start, headline.end) : name
  const parts = [
    `# ${escape(title)}`,
    `${published ? `Published ${published.value}. ` : ''}Read from ${escape(name)}.`,
    section(
      'People',
      people(source).map(({ person, roles }) => {
        const times = `${String(person.mentions.length)} ${person.mentions.length === 1 ? 'mention' : 'mentions'}`
        return `**${escape(person.name)}**${roles && `, ${escape(roles)}`} (${times})`
      }),
    ),
    section(
      'Meetings',
      ledger(source).map((entry) => {
        const { from, to, when } = entry
        const words = when === undefined ? 'no date' : escape(inQuotes(when))
        const day = from === undefined ? words : daysInFigures(from, to ?? from)
        return `${day}, ${entry.status}. **${escape(titleOf(entry))}**\n\n  > ${escape(entry.evidence)}`
      }),
    ),
    section(
      'Documents',
      analysis.instruments.map((instrument) => {
        const { symbol, title: topic, adopted } = instrument
        return [instrument.name, symbol, topic, adopted && `adopted ${adopted}`]
          .filter((part): part is string => Boolean(part))
          .map(escape)
          .join(', ')
      }),
    ),
    section(
      'To check',
      analysis.findings.map(({ message }) => escape(message)),
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function section(title: string, items: string[]): string {
  const apart = items.some((item) => item.includes('\n')) ? '\n\n' : '\n'
  return items.length ? `## ${title}\n\n${items.map((item) => `- ${item}`).join(apart)}` : ''
}

/** Article text as plain words in Markdown, wherever in a line it stands. */
const escape = (words: string): string => guardStart(escapeMarkdown(oneLine(words)))
