import type { MeetingCue } from '../cue'

/** Heads of those whom leaders send to talk. */
export const envoys = new Set(
  `delegation delegations official officials negotiator negotiators envoy envoys emissary emissaries diplomat diplomats team teams aide aides expert
  experts representative representatives working-level`.split(/\s+/),
)

const level = /\b(?:working|expert|staff|technical|lower|official)s?[- ]level (?:\S+ )?$/i

/** Whether envoys meet: by who takes part, or by the words right before the trigger ("working-level talks"). */
export const isLower = (cue: MeetingCue, before: string): boolean =>
  level.test(before) ||
  (cue.parts.length > 0 && cue.parts.every(({ form, head }) => form === 'nominal' && envoys.has(head)))
