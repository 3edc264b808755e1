/** Whole numbers from 0 up in printable characters: base 64, five bits a character, the sixth says that more follow. */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map(Array.from(digits, (digit, value) => [digit.charCodeAt(0), value]))

/** Packs whole numbers of at most 30 bits. */
export function packNumbers(numbers: readonly number[]): string {
  let out = ''
  for (const number of numbers) {
    let rest = number
    while (rest > 31) {
      out += digits.charAt((rest & 31) | 32)
      rest >>>= 5
    }
    out += digits.charAt(rest)
  }
  return out
}

/** Unpacks what {@link packNumbers} packed. */
export function unpackNumbers(packed: string): Int32Array {
  const out = new Int32Array(packed.length)
  let count = 0
  let shift = 0
  for (let i = 0; i < packed.length; i++) {
    const value = values.get(packed.charCodeAt(i)) ?? 0
    out[count] = (out[count] as number) | ((value & 31) << shift)
    shift += 5
    if (value > 31) continue
    count++
    shift = 0
  }
  return out.slice(0, count)
}
