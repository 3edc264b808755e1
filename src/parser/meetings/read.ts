import type { BlockReading } from '../reading'
import type { MeetingCue } from './cue'

/** Finds where one block speaks of meetings, from its words, names and times. Provisional: finds none. */
export function readMeetings(_reading: Omit<BlockReading, 'meetings'>): MeetingCue[] {
  return []
}
