import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A document of the raw text beside the checkout. Some sources keep the headline apart, others begin the text with it. */
export interface RawDocument {
  id: string
  title?: string
  text: string
}

/** The documents of one gzipped file, which holds one as JSON a line. */
export function readRaw(path: string): RawDocument[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as RawDocument)
}
