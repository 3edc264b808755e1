/** Combining marks (U+0300–U+036F), left over when a letter is taken apart. */
const marks = /[\u0300-\u036f]/g
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
const inner = "'’‘`ʼʻ."

/** Lower case without diacritics, stops and apostrophes: "O’Brien" → "obrien", "U.S." → "us", "Erdoğan" → "erdogan". */
export function fold(word: string): string {
  let lower = true
  let bare = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 0x7e) {
      // Dashes and quotes, as many words and marks of news have, are no letters to take apart.
      if (code < 0x2010 || code > 0x201f) return foldForeign(word)
      bare = false
    } else if (code <= 0x5a) {
      if (code >= 0x41) lower = false
      else if (code === 0x27 || code === 0x2e) bare = false
    } else if (code === 0x60) bare = false
  }
  const out = lower ? word : word.toLowerCase()
  return bare ? out : withoutInner(out)
}

function foldForeign(word: string): string {
  const apart = word.toLowerCase().normalize('NFD').replace(marks, '')
  return withoutInner(apart.replace(special, (letter) => lettersWithoutParts[letter] as string))
}

/** Without stops and apostrophes: by hand, for most have one or two letters. */
function withoutInner(word: string): string {
  let out = ''
  for (const char of word) if (!inner.includes(char)) out += char
  return out
}

/** Letter groups that one sound is written with, the longest first; the value is what they are taken for. */
const groupsOf: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  a: [
    ['au', 'o'],
    ['a', 'a'],
  ],
  c: [
    ['cz', 'ch'],
    ['ck', 'k'],
    ['ct', 'kt'],
    ['ca', 'ka'],
    ['co', 'ko'],
    ['cu', 'ko'],
    ['c', 'c'],
  ],
  d: [['dh', 'd']],
  e: [
    ['ee', 'i'],
    ['e', 'a'],
  ],
  g: [['gh', 'k']],
  j: [['j', 'i']],
  k: [['kh', 'k']],
  o: [
    ['ou', 'o'],
    ['oo', 'o'],
  ],
  p: [['ph', 'f']],
  q: [['q', 'k']],
  s: [['sch', 'sh']],
  t: [
    ['tsch', 'ch'],
    ['tch', 'ch'],
    ['tz', 'ts'],
  ],
  u: [['u', 'o']],
  w: [['w', 'v']],
  x: [['x', 'ks']],
  y: [['y', 'i']],
}

/** The same by the code of their first letter. */
const groups: (readonly (readonly [string, string])[] | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  Object.hasOwn(groupsOf, String.fromCharCode(code)) ? groupsOf[String.fromCharCode(code)] : undefined,
)

/**
 * A key under which common transliterations of one folded name fall together (Assad/Asad, Lavrov/Lavrow/Lavroff,
 * Mohammed/Muhammad, Zelensky/Zelenskyy/Zelenskiy): vowels in three classes, doubled letters once, the usual pairs of
 * Russian, Ukrainian, Arabic and Persian spellings made equal. '' for words too short to be compared so loosely.
 */
export function soundKey(folded: string): string {
  if (folded.length < 4) return ''
  let word = folded
  if (word.startsWith('ye') || word.startsWith('jel') || word.startsWith('jev')) word = word.slice(1)
  if (word.startsWith('gad') || word.startsWith('gas') || word.startsWith('gaz')) word = `k${word.slice(1)}`
  if (word.endsWith('ah') || word.endsWith('eh')) word = word.slice(0, -1)
  if (word.endsWith('ulla') || word.endsWith('olla')) word = `${word.slice(0, -4)}alla`
  if (word.endsWith('ff')) word = word.slice(0, -1)
  if (word.endsWith('of') || word.endsWith('ef')) word = `${word.slice(0, -1)}v`
  if (word.endsWith('ie')) word = word.slice(0, -1)
  let key = spell(word)
  if (key.endsWith('chov') || key.endsWith('shov')) key = `${key.slice(0, -2)}av`
  else if (key.endsWith('anko') || key.endsWith('anka')) key = key.slice(0, -1)
  return key.length < 4 ? '' : key
}

function spell(word: string): string {
  let key = ''
  let last = ''
  for (let i = 0; i < word.length;) {
    const group = groupAt(word, i)
    const sounds = group ? group[1] : (word[i] as string)
    for (let k = 0; k < sounds.length; k++) {
      if (sounds[k] === last) continue
      last = sounds[k] as string
      key += last
    }
    i += group ? group[0].length : 1
  }
  return key
}

/** The longest group that begins at letter `i`. */
function groupAt(word: string, i: number): readonly [string, string] | undefined {
  const code = word.charCodeAt(i)
  const begun = code < groups.length ? groups[code] : undefined
  if (!begun) return undefined
  for (const group of begun) if (group[0].length === 1 || word.startsWith(group[0], i)) return group
  return undefined
}
