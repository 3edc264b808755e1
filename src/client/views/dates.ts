import { l10n } from 'vscode'
import type { Analysis, TimeType } from '../../protocol/analysis'
import type { Article } from '../articles'
import { words } from '../spans'
import type { Content } from './article-tree'
import { byDay, dayLabel, whenOf } from './days'
import type { Node } from './node'

const icons: Record<TimeType, string> = { DATE: 'calendar', TIME: 'clock', DURATION: 'watch', SET: 'sync' }

/** The day of publication, then what the text dates, in order of time. */
export function dates({ document, analysis }: Article): Content {
  const told = analysis.times
    .filter(({ role }) => role !== 'publication')
    .sort(byDay)
    .map((time): Node => {
      const said = words(document, time)
      const when = whenOf(time)
      const line = document.positionAt(time.start).line + 1
      return {
        id: `time:${said}`,
        label: said,
        description: when === said ? '' : when,
        tooltip: [when, time.why, l10n.t('line {0}', line)].filter(Boolean).join('\n'),
        icon: icons[time.type],
        color: 'date',
        spoken:
          when && when !== said ? l10n.t('{0}: {1}, line {2}', said, when, line) : l10n.t('{0}, line {1}', said, line),
        target: time,
        spans: [time],
      }
    })
  return { nodes: [...issued(analysis), ...told], count: told.length }
}

/** The day of publication; where dates wait for one, a line that asks for it. */
function issued({ article: { published }, times }: Analysis): Node[] {
  const tooltip = l10n.t('The day that words such as “yesterday” count from.')
  if (published) {
    const { value, start, end } = published
    const target = start !== undefined && end !== undefined ? { target: { start, end } } : {}
    return [
      { id: 'published', label: l10n.t('Published'), description: dayLabel(value), tooltip, icon: 'book', ...target },
    ]
  }
  if (!times.some(({ type, value }) => type === 'DATE' && value.startsWith('X'))) return []
  const label = l10n.t('Set Publication Date…')
  return [{ id: 'published', label, tooltip, icon: 'book', command: 'readout.setPublished' }]
}
