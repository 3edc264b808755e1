import { pair } from './hash'
import { newWeights, RowGatherer, type Rows } from './rows'
import { tagCount } from './tags'
import { weights } from './weights'
import { WordSums } from './wordSums'

/** Slots of the table of word groups, a power of two. */
export const clusterSlots = 1 << 17

/** What was learned, ready to use. Weights are whole numbers, so that sums are the same on every machine. */
export interface Trained {
  readonly rows: Rows
  /** Sums of `rows` that were made before. */
  readonly wordSums: WordSums
  /** From tag times `tagCount` plus to tag. */
  readonly transitions: Int32Array
  /** The packed table behind {@link Trained.cluster}, which training hands on. */
  readonly slots: Uint16Array
  /** The word's group by its company, from 1; 0 where unknown. The hash is of the lower case. */
  cluster(lower: number, upper: boolean): number
}

let loaded: Trained | undefined

/** Unpacks the weights at the first call and keeps them: they never change. */
export function trained(): Trained {
  return (loaded ??= unpack(bytesOf(weights)))
}

/** The weights as bytes: a bundle may hold them so instead of in words. */
const bytesOf = (packed: string | Uint8Array): Uint8Array =>
  typeof packed === 'string' ? decodeBase64(packed) : packed

/** The table of groups as it is packed: a check byte and a group for each slot. */
export function clusterLookup(slots: Uint16Array): Trained['cluster'] {
  return (lower, upper) => {
    const key = pair(lower, upper ? 1 : 0)
    const slot = slots[(key ^ (key >>> 15)) & (clusterSlots - 1)] as number
    return slot >> 10 === ((key >>> 26) & 0x3f) ? slot & 0x3ff : 0
  }
}

/**
 * Layout, little-endian: transitions as int16; then rows as (gap to the bucket before as a varint, a 16-bit set of tags,
 * one int8 for each tag of the set), ended by a gap of 0; then the word groups as (gap as a varint, uint16), ended so.
 */
export function unpack(bytes: Uint8Array): Trained {
  let at = 0
  const byte = (): number => bytes[at++] ?? 0
  const varint = (): number => {
    let value = 0
    let shift = 0
    for (;;) {
      const b = byte()
      value |= (b & 0x7f) << shift
      if (b < 0x80 || shift > 28) return value
      shift += 7
    }
  }
  const transitions = new Int32Array(tagCount * tagCount)
  for (let k = 0; k < transitions.length; k++) transitions[k] = ((byte() | (byte() << 8)) << 16) >> 16
  const gathering = new RowGatherer()
  const row = newWeights()
  let bucket = -1
  for (let gap = varint(); gap && at < bytes.length; gap = varint()) {
    bucket += gap
    const tags = byte() | (byte() << 8)
    for (let t = 0; t < tagCount; t++) row[t] = tags & (1 << t) ? byte() : 0
    gathering.add(bucket, row)
  }
  const slots = new Uint16Array(clusterSlots)
  let slot = -1
  for (let gap = varint(); gap && at < bytes.length; gap = varint()) {
    slot += gap
    slots[slot] = byte() | (byte() << 8)
  }
  return { rows: gathering.rows(), wordSums: new WordSums(), transitions, slots, cluster: clusterLookup(slots) }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function decodeBase64(text: string): Uint8Array {
  const value = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) value[alphabet.charCodeAt(i)] = i
  let length = text.length
  while (length && text.charCodeAt(length - 1) === 0x3d) length--
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < length; i++) {
    held = ((held << 6) | (value[text.charCodeAt(i)] as number)) & 0xffff
    bits += 6
    if (bits >= 8) bytes[at++] = (held >> (bits -= 8)) & 0xff
  }
  return bytes
}
