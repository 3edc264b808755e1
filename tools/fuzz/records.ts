import fc, { type Arbitrary } from 'fast-check'
import { anyText, mutatedArticle } from './articles'

const record = fc.record(
  {
    id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    text: fc.oneof({ weight: 4, arbitrary: mutatedArticle }, { weight: 1, arbitrary: fc.anything() }),
    published: fc.oneof(fc.constantFrom('2021-09-29', '2021-02-30', ''), fc.string()),
  },
  { requiredKeys: [] },
)
const whole = record.map((value) => JSON.stringify(value))

/** A record that is right, one that is cut off, or anything else. */
export const anyLine: Arbitrary<string> = fc.oneof(
  whole,
  fc.tuple(whole, fc.nat()).map(([line, at]) => line.slice(0, at % (line.length + 1))),
  anyText,
  fc.json(),
)

/** Some lines as bytes, whole or cut off anywhere, with a byte or two that are no UTF-8. */
export const anyRecords: Arbitrary<Uint8Array> = fc
  .tuple(
    fc.array(anyLine, { maxLength: 5 }),
    fc.constantFrom('\n', '\n', '\r\n', '\n\n'),
    fc.option(fc.nat(), { freq: 2 }),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 2 }),
  )
  .map(([lines, between, cut, damage]) => {
    const bytes = new TextEncoder().encode(lines.join(between))
    if (bytes.length) for (const [at, byte] of damage) bytes[at % bytes.length] = byte
    return cut === null ? bytes : bytes.slice(0, cut % (bytes.length + 1))
  })

/** The bytes in pieces of the lengths given, the rest in one. */
export function chunks(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const ends = [...lengths, bytes.length]
  let start = 0
  return ends.map((length) => bytes.subarray(start, (start += length)))
}
