import { l10n } from 'vscode'
import type { MeetingKind, MeetingStatus } from '../protocol/analysis'

/** The statuses of meetings in the reader's language. */
export function statusLabels(): Record<MeetingStatus, string> {
  return {
    held: l10n.t('Held'),
    planned: l10n.t('Planned'),
    proposed: l10n.t('Proposed'),
    cancelled: l10n.t('Cancelled'),
    denied: l10n.t('Denied'),
  }
}

/** The kinds of meetings in the reader's language. */
export function kindLabels(): Record<MeetingKind, string> {
  return {
    meeting: l10n.t('Meeting'),
    summit: l10n.t('Summit'),
    talks: l10n.t('Talks'),
    call: l10n.t('Call'),
    visit: l10n.t('Visit'),
    session: l10n.t('Session'),
  }
}
