/** UTF-8, and UTF-16 where a byte order mark says so. The mark stays: offsets count from the text as given. */
const keeping = { ignoreBOM: true }
const utf8 = new TextDecoder('utf-8', keeping)

/**
 * A file's bytes as text. Old texts that are no UTF-8 anywhere are Windows-1252, as browsers take them; a single broken
 * character in UTF-8 stays one.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', keeping).decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', keeping).decode(bytes)
  const text = utf8.decode(bytes)
  return text.includes('\ufffd') && !/[\u0080-\ufffc]/.test(text) ? windows1252(bytes) : text
}

/** What Windows-1252 has in place of the control characters from 0x80 on; Node's own decoder leaves these as they are. */
const special = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (char) => special.charAt(char.charCodeAt(0) - 0x80))
}
