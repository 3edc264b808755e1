import type { Meeting } from '../model'
import type { JoinedNames } from '../names/join'
import type { DocumentReading } from '../reading'
import type { JoinedTimes } from '../time/join'

/** Merges what the document says of each meeting. Provisional: merges none. */
export function joinMeetings(_document: DocumentReading, _names: JoinedNames, _times: JoinedTimes): Meeting[] {
  return []
}
