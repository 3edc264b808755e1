import { bucketBits, pair } from '../../src/parser/names/recogniser/hash'
import { tagCount } from '../../src/parser/names/recogniser/tags'
import { hashWord, lowerCode } from '../../src/parser/text/hash'
import { clusterSlots } from '../../src/parser/names/recogniser/trained'
import type { ChainModel } from './chain'

/** Weights are kept in steps of a twentieth. */
const scale = 20
/** Weights of fewer steps than this are dropped. */
const least = 2

/** As many words have a group. */
const mostWords = 60000

/** Word groups as the model looks them up: `WORD <tab> FINE <tab> COARSE` a line, the commonest first. */
export function packClusters(lines: readonly string[]): Uint16Array {
  const slots = new Uint16Array(clusterSlots)
  const rows = lines.slice(0, mostWords).map((line) => line.split('\t'))
  // Neighbouring numbers share a coarse group, so that the high bits of a number are a group of groups.
  const numbers = [...new Set(rows.map(([, fine = '', coarse = '']) => Number(coarse) * 4096 + Number(fine)))]
  const rank = new Map(numbers.sort((a, b) => a - b).map((number, k) => [number, k + 1]))
  for (const [word = '', fine = '', coarse = ''] of rows) {
    const lower = Array.from({ length: word.length }, (_, k) =>
      String.fromCharCode(lowerCode(word.charCodeAt(k))),
    ).join('')
    const key = pair(hashWord(lower), /^\p{Lu}/u.test(word) ? 1 : 0)
    const slot = (key ^ (key >>> 15)) & (clusterSlots - 1)
    const group = rank.get(Number(coarse) * 4096 + Number(fine)) ?? 0
    if (slots[slot] === 0) slots[slot] = (((key >>> 26) & 0x3f) << 10) | group
  }
  return slots
}

/** The bytes that `unpack` reads. */
export function pack(model: ChainModel, slots: Uint16Array): Uint8Array {
  const bytes: number[] = []
  const varint = (value: number): void => {
    let rest = value
    for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
    bytes.push(rest)
  }
  for (const weight of model.transitions) {
    const q = Math.round(weight * scale)
    bytes.push(q & 0xff, (q >> 8) & 0xff)
  }
  let last = -1
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++) {
    let tags = 0
    const row: number[] = []
    for (let t = 0; t < tagCount; t++) {
      const q = Math.max(-127, Math.min(127, Math.round((model.weights[bucket * tagCount + t] as number) * scale)))
      if (Math.abs(q) < least) continue
      tags |= 1 << t
      row.push(q & 0xff)
    }
    if (!tags) continue
    varint(bucket - last)
    bytes.push(tags & 0xff, tags >> 8, ...row)
    last = bucket
  }
  varint(0)
  last = -1
  slots.forEach((value, slot) => {
    if (!value) return
    varint(slot - last)
    bytes.push(value & 0xff, value >> 8)
    last = slot
  })
  varint(0)
  return Uint8Array.from(bytes)
}
