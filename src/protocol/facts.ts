/**
 * Notification to the server: the reader's own facts for the documents below a folder, as they are written now, unsaved
 * edits included. The client reads the files, since only it reaches virtual workspaces and knows which are trusted; a
 * server that is told nothing knows no facts. Each one takes the place of the folder's last; one without files takes the
 * folder's facts away. Problems of the files are published as diagnostics of their addresses.
 */
export const factsMethod = 'readout/facts'
export interface FactsParams {
  /** The address of the folder. */
  folder: string
  /** `.readout/instruments.yaml`, where there is one. */
  instruments?: FactText
  /** `.readout/people.yaml`, where there is one. */
  people?: FactText
}

/** A file of facts: its address and its text. */
export interface FactText {
  uri: string
  text: string
  /** The file is so long that its text is not sent. */
  tooLong?: boolean
}

/** Where below a folder its facts are, by what they are about. */
export const factFiles = { instruments: '.readout/instruments.yaml', people: '.readout/people.yaml' } as const
export type FactKind = keyof typeof factFiles
