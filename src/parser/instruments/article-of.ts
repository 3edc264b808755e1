import type { InstrumentKind } from '../model'
import { namedInstrument } from './named'
import type { Found, Pattern, Scan } from './scan'
import { titledDocument } from './titled'

/** The document that an article belongs to. */
interface Parent {
  readonly name: string
  readonly key: string
  readonly kind: InstrumentKind
}

const named = (name: string, kind: InstrumentKind): Parent => ({ name, key: `named/${name.toLowerCase()}`, kind })
const alliance = named('North Atlantic Treaty', 'treaty')
const unCharter = named('Charter of the United Nations', 'charter')
const usConstitution = named('United States Constitution', 'law')
const union = named('Maastricht Treaty', 'treaty')

/** Where the text does not say whose article it is: the numbers that a subject nearby decides. */
const bySubject: { numbers: ReadonlySet<number>; words: ReadonlySet<string>; parent: Parent }[] = [
  {
    numbers: new Set([3, 4, 5, 6, 10]),
    words: new Set('nato alliance allies collective mutual allied invoke invoked invoking'.split(' ')),
    parent: alliance,
  },
  {
    numbers: new Set([2, 6, 27, 39, 41, 42, 51, 99, 100]),
    words: new Set('un u.n. charter self-defence self-defense secretary-general council nations'.split(' ')),
    parent: unCharter,
  },
  {
    numbers: new Set([7, 49, 50]),
    words: new Set('eu e.u. brexit bloc brussels withdrawal lisbon hungary european'.split(' ')),
    parent: union,
  },
]

const american = new Set('constitution congress section u.s. us senate president supreme amendment'.split(' '))

const heads = new Map([
  ['article', 'Article'],
  ['articles', 'Article'],
  ['art.', 'Article'],
  ['arts.', 'Article'],
  ['chapter', 'Chapter'],
])
const roman = /^[IVXL]{1,6}$/
const values = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
])

/** "Article 5", "Article 51 of the UN Charter", "NATO's Article 4", "Article 2(4)", "Chapter VII". */
export const articleOf: Pattern = {
  words: [...heads.keys()],
  read(scan, at) {
    const unit = heads.get(scan.lower(at)) as string
    const numbers = readArticles(scan, at + 1)
    if (!numbers.length || isNarrator(scan, at) || (unit === 'Chapter' && !roman.test(numbers[0]?.written ?? '')))
      return []
    const end = numbers.at(-1)?.last ?? at + 1
    const stated = parentAfter(scan, end) ?? parentBefore(scan, at)
    return numbers.map((number, i) => {
      const parent = stated ?? guess(scan, at, unit, number.value)
      const last = i === numbers.length - 1 && stated ? Math.max(number.last, stated.last) : number.last
      const first = i ? number.first : (stated?.first ?? at)
      const article = `${unit} ${number.written}`
      const place = { first, last, number: number.value, name: i ? article : scan.slice(first, last) }
      return parent ? placed(place, article, parent) : { ...place, ...unplaced, name: article }
    })
  },
}

/** "an article | I | wrote": who writes says "I". */
const isNarrator = (scan: Scan, at: number): boolean =>
  scan.is(at + 1, 'I') && !scan.isCapital(at) && scan.isWord(at + 2) && !['of', 'and', 'or'].includes(scan.word(at + 2))

const unplaced = { kind: 'treaty', form: 'bare', key: '', head: 'article', weak: true } as const

type Place = Pick<Found, 'first' | 'last' | 'number' | 'name'>

function placed(place: Place, article: string, parent: Parent): Found {
  const key = `article/${parent.key}/${article.toLowerCase()}`
  return { ...place, kind: parent.kind, form: 'named', key, title: `${parent.name}, ${article}` }
}

interface ArticleNumber {
  readonly written: string
  readonly value: number
  readonly first: number
  readonly last: number
}

/** "5", "2(4)", "V", "41 and 42". */
function readArticles(scan: Scan, at: number): ArticleNumber[] {
  const numbers: ArticleNumber[] = []
  let i = at
  for (;;) {
    const word = scan.word(i)
    const isRoman = roman.test(word)
    if (!isRoman && !/^\d{1,3}$/.test(word)) break
    const paragraph = scan.is(i + 1, '(') && scan.glued(i + 1) && /^\w$/.test(scan.word(i + 2)) && scan.is(i + 3, ')')
    const last = paragraph ? i + 4 : i + 1
    const written = scan.slice(i, last)
    numbers.push({ written, value: isRoman ? romanValue(word) : Number(word), first: i, last })
    i = last
    if (scan.is(i, ',') && scan.is(i + 1, 'and')) i++
    if (![',', 'and', 'or'].includes(scan.word(i))) break
    i++
  }
  return numbers
}

function romanValue(word: string): number {
  let value = 0
  for (let i = 0; i < word.length; i++) {
    const one = values.get(word.charAt(i)) ?? 0
    value += one < (values.get(word.charAt(i + 1)) ?? 0) ? -one : one
  }
  return value
}

type Placed = Parent & { readonly first?: number; readonly last: number }

/** "of the UN Charter", "of the NATO treaty", "of its founding treaty": the words that name the document. */
function parentAfter(scan: Scan, at: number): Placed | undefined {
  if (!['of', 'in', 'under'].includes(scan.word(at))) return undefined
  let i = at + 1
  if (['the', 'its', 'The'].includes(scan.word(i))) i++
  return allianceTreaty(scan, i) ?? constitution(scan, i) ?? document(scan, i)
}

function document(scan: Scan, at: number): Placed | undefined {
  const known = namedInstrument.read(scan, at)[0]
  if (known) return { name: known.title ?? known.name, key: known.key, kind: known.kind, last: known.last }
  for (let i = at; i < at + 10 && scan.isWord(i); i++) {
    const titled = titledDocument.words.includes(scan.lower(i)) ? titledDocument.read(scan, i)[0] : undefined
    if (titled?.first === at) return { name: titled.name, key: titled.key, kind: titled.kind, last: titled.last }
  }
  return undefined
}

const founding = new Set(['founding', 'nato', "nato's", 'alliance', '’s', "'s", 'atlantic', 'north', 'washington'])

function allianceTreaty(scan: Scan, at: number): Placed | undefined {
  let i = at
  while (i - at < 5 && founding.has(scan.lower(i))) i++
  if (i === at || !['treaty', 'charter'].includes(scan.lower(i))) return undefined
  return { ...alliance, last: i + 1 }
}

/** "the Constitution", "the Japanese constitution": a document of its own for each country named. */
function constitution(scan: Scan, at: number): Placed | undefined {
  let i = at
  while (i - at < 4 && (scan.isCapital(i) || scan.is(i, "'s") || scan.is(i, '’s')) && scan.lower(i) !== 'constitution')
    i++
  if (scan.lower(i) !== 'constitution') return undefined
  const name = scan.slice(at, i + 1).replace(/constitution$/, 'Constitution')
  return { ...named(name, 'law'), last: i + 1 }
}

/** "NATO's Article 5", "UN Charter Article 51". */
function parentBefore(scan: Scan, at: number): Placed | undefined {
  let i = at - 1
  if (scan.is(i, ',')) i--
  if (scan.is(i, "'s") || scan.is(i, '’s')) i--
  if (scan.is(i, 'NATO')) return { ...alliance, first: i, last: at + 2 }
  if (scan.is(i, 'Charter')) {
    const un = ['UN', 'U.N.', 'Nations'].includes(scan.word(i - 1))
    return un ? { ...unCharter, first: scan.is(i - 1, 'Nations') ? i - 2 : i - 1, last: at + 2 } : undefined
  }
  return undefined
}

function guess(scan: Scan, at: number, unit: string, number: number): Parent | undefined {
  if (unit === 'Chapter') {
    return number >= 6 && number <= 8 && scan.near(at, councilWords) ? unCharter : undefined
  }
  if (number < 8 && roman.test(scan.word(at + 1)) && scan.near(at, american)) return usConstitution
  return bySubject.find(({ numbers, words }) => numbers.has(number) && scan.near(at, words))?.parent
}

const councilWords = new Set(
  'un u.n. charter council unsc resolution mandate peacekeeping force enforcement'.split(' '),
)
