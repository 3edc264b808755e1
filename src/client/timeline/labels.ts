import { l10n } from 'vscode'
import { kindLabels, statusLabels } from '../meeting-labels'
import type { TimelineLabels } from '../../protocol/timeline'

/** The timeline's words in the reader's language. */
export function timelineLabels(): TimelineLabels {
  return {
    timeline: l10n.t('Timeline'),
    lanesByPerson: l10n.t('Lanes by person'),
    lanesByPlace: l10n.t('Lanes by place'),
    filter: l10n.t('Filter by name'),
    zoomIn: l10n.t('Zoom in'),
    zoomOut: l10n.t('Zoom out'),
    fit: l10n.t('Fit'),
    earlier: l10n.t('{0} earlier', '{0}'),
    later: l10n.t('{0} later', '{0}'),
    save: l10n.t('Save as SVG'),
    table: l10n.t('Meetings'),
    matrix: l10n.t('Who met whom'),
    when: l10n.t('When'),
    status: l10n.t('Status'),
    kind: l10n.t('Kind'),
    who: l10n.t('Who'),
    where: l10n.t('Where'),
    dates: l10n.t('Other dates'),
    words: l10n.t('Words'),
    published: l10n.t('Published'),
    nobody: l10n.t('Nobody named'),
    nowhere: l10n.t('No place named'),
    undated: l10n.t('No date'),
    none: l10n.t('The article tells of no meeting.'),
    noneFits: l10n.t('No meeting fits the filter.'),
    keys: l10n.t('Arrow keys go from meeting to meeting, Enter shows the words, plus and minus zoom, 0 shows all.'),
    statuses: statusLabels(),
    kinds: kindLabels(),
  }
}
