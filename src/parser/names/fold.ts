/** Combining marks (U+0300–U+036F), left over when a letter is taken apart. */
const marks = /[\u0300-\u036f]/g
const plain = /^[\x20-\x7e]*$/
const lettersWithoutParts: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
const special = /[øłđðþßæœı]/g
const inner = /['’‘`ʼʻ.]/g

/** Lower case without diacritics, stops and apostrophes: "O’Brien" → "obrien", "U.S." → "us", "Erdoğan" → "erdogan". */
export function fold(word: string): string {
  let out = word.toLowerCase()
  if (!plain.test(out)) {
    out = out.normalize('NFD').replace(marks, '')
    out = out.replace(special, (letter) => lettersWithoutParts[letter] as string)
  }
  return out.replace(inner, '')
}

const steps: readonly (readonly [RegExp, string])[] = [
  [/^y(?=e)|^j(?=e[lv])/, ''],
  [/^g(?=a[dsz])/, 'k'],
  [/c(?=[aou]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/(?<=enk)[oa]$/, ''],
  [/[ao]u/g, 'u'],
  [/oo/g, 'u'],
  [/ee/g, 'i'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch/g, 'sh'],
  [/(?:iy|yy|ii|ij|yi|ie|y)$/, 'i'],
  [/[iy]y|ij|yj/g, 'i'],
  [/ph|ff?$/g, 'f'],
  [/kh|ck|q/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/tz/g, 'ts'],
  [/w/g, 'v'],
  [/([oe])f$/, '$1v'],
  [/(?<=ch|sh)ov$/, 'ev'],
  [/[ae]/g, 'a'],
  [/[ou]/g, 'o'],
  [/[iyj]/g, 'i'],
]

/**
 * A key under which common transliterations of one folded name fall together (Assad/Asad, Lavrov/Lavrow/Lavroff,
 * Mohammed/Muhammad, Zelensky/Zelenskyy/Zelenskiy): vowels in three classes, doubled letters once, the usual pairs of
 * Russian, Ukrainian and Arabic spellings made equal. '' for words too short to be compared so loosely.
 */
export function soundKey(folded: string): string {
  if (folded.length < 4) return ''
  let key = folded
  for (const [from, to] of steps) key = key.replace(from, to)
  key = undoubled(key)
  return key.length < 4 ? '' : key
}

function undoubled(word: string): string {
  let out = ''
  for (const letter of word) if (!out.endsWith(letter)) out += letter
  return out
}
