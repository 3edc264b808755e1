import { l10n } from 'vscode'
import type { TimeType } from '../../protocol/analysis'
import type { Article } from '../articles'
import { words } from '../spans'
import type { Content } from './article-tree'
import { byDay, dayLabel, whenOf } from './days'
import type { Node } from './node'

const icons: Record<TimeType, string> = { DATE: 'calendar', TIME: 'clock', DURATION: 'watch', SET: 'sync' }

/** The day of publication, then what the text dates, in order of time. */
export function dates({ document, analysis }: Article): Content {
  const { published } = analysis.article
  const issued: Node[] = published
    ? [
        {
          id: 'published',
          label: l10n.t('Published'),
          description: dayLabel(published.value),
          tooltip: l10n.t('The day that words such as “yesterday” count from.'),
          icon: 'book',
          ...(published.start !== undefined && published.end !== undefined
            ? { target: { start: published.start, end: published.end } }
            : {}),
        },
      ]
    : []
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
        description: when,
        tooltip: [when, time.why, l10n.t('line {0}', line)].filter(Boolean).join('\n'),
        icon: icons[time.type],
        color: 'date',
        spoken: l10n.t('{0}: {1}, line {2}', said, when, line),
        target: time,
        spans: [time],
      }
    })
  return { nodes: [...issued, ...told], count: told.length }
}
