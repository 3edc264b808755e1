import { isText, lowerAt, TokenKind, type Tokens } from '../../text/tokens'
import { entriesOf, WordTable } from '../../text/wordTable'
import { Shape, Written } from '../../text/written'
import { fold } from '../fold'
import { isArticle } from '../form'
import { Is, titleWords } from '../roles/titleWords'
import { isPersonal } from './holders'
import type { NameSpan } from '../span'

const Title = {
  /** Nobody bears it as a name: one word behind it is a name. */
  alone: 1,
  /** Some are called so: it is a title before two words and more. */
  honour: 2,
  /** Begins a title of two words. */
  first: 4,
} as const

/** Titles that the texts the recogniser learned from have seldom. */
const titles = new WordTable(
  [
    ...entriesOf(
      `eng engr maitre mawlawi maulvi barrister heval hevale mamosta mamoste patriarch metropolitan mufti counsellor counselor gen maj brig
      commodore catholicos archimandrite sheikha shaikha empress kaiser khedive maulana hojatoleslam hojjatoleslam tunku tengku ooni
      asantehene alhaji alhaja hajah mallam otumfuo subedar datuk dato datin excellency majesty highness holiness eminence beatitude`.split(
        /\s+/,
      ),
      Title.alone,
    ),
    ...entriesOf(
      'sayyid sayyed seyyed sheikh shaikh shaykh hajj hajji haji mullah molla ayatollah imam kak ustad ustaz emir marshal daw seri dasho lyonpo'.split(
        ' ',
      ),
      Title.honour,
    ),
    ...entriesOf(['field', 'air', 'hh', 'amir'], Title.first),
  ],
  fold,
)

/**
 * People without the titles that the recogniser took for the beginning of their names: "Sayyid | Ammar al-Petrov", "Patriarch |
 * Ivo". Of one word only where the title is nobody's name, too: Sultan Petrov may be called so. "Tessel | Ruler" is of a place.
 */
export function withoutTitles(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let bare: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    const cleric = name.kind === 'organization' || name.kind === 'place' ? clericFirst(tokens, name) : 0
    if (cleric) {
      ;(bare ??= names.slice(0, n)).push({ ...name, first: cleric, kind: 'person' })
      continue
    }
    if (name.kind === 'person' && isNobody(tokens, name)) {
      bare ??= names.slice(0, n)
      continue
    }
    if (name.kind === 'person' && name.last - name.first > 1 && isText(tokens, name.last - 1, 'Ruler')) {
      ;(bare ??= names.slice(0, n)).push({ ...name, last: name.last - 1, kind: 'place' })
      continue
    }
    const first = name.last - name.first > 1 && name.kind === 'person' ? bareFirst(tokens, name) : name.first
    if (first > name.first) (bare ??= names.slice(0, n)).push({ ...name, first })
    else bare?.push(name)
  }
  return bare ?? names
}

const clerics = new WordTable(
  entriesOf('patriarch catholicos mufti ayatollah archbishop marshal commodore'.split(' '), 1),
)

/** Where the name begins of a cleric or officer who was taken for a body with his title: "Zemblan Patriarch | Ivo Petrov"; 0 where none was. */
function clericFirst(tokens: Tokens, { first, last }: NameSpan): number {
  for (let i = first; i + 2 < last; i++) if (clerics.at(tokens, i) && isPersonal(tokens, i + 1, last)) return i + 1
  return 0
}

const offices = new WordTable(entriesOf(['ruler', 'amir', 'emir', 'sultan'], 1))

/** "the | Ruler", "H.H. the Amir": an office with no name. */
const isNobody = (tokens: Tokens, { first, last }: NameSpan): boolean =>
  offices.at(tokens, last - 1) !== 0 &&
  lowerAt(tokens, last - 2) === 'the' &&
  (last - first === 1 || (last - first === 3 && titles.at(tokens, first) !== 0))

function bareFirst(tokens: Tokens, { first, last }: NameSpan): number {
  let bare = first
  let title = 0
  let isHigh = false
  for (let is = titles.at(tokens, bare); is && bare + 1 < last; is = titles.at(tokens, ++bare)) {
    isHigh ||= highnesses.at(tokens, bare) !== 0
    title = is
  }
  let words = 0
  for (let i = bare; i < last; i++) if (tokens.kind[i] === TokenKind.word && !isArticle(tokens, i)) words++
  const isTitle = title === Title.alone || (title === Title.honour && (words > 1 || isHigh))
  return isTitle ? bare : behindRuler(tokens, first, last)
}

/** Before them a sheikh is one by title: "H.H. Sheikh | Ivo". */
const highnesses = new WordTable(entriesOf(['hh', 'highness', 'excellency'], 1), fold)

const rulers = new WordTable(entriesOf(['emir', 'sultan', 'shah'], 1))
const sons = new WordTable(entriesOf(['bin', 'ibn', 'bint'], 1))

/**
 * Where the name of a ruler begins, whose title some are called by, too: "Zembla's Emir | Tamir |", "Sultan | Haidar bin Tamir |". So
 * it is with the land before it or the father behind; "Prince | Sultan bin Tamir |" and "| Sultan Al Tamir |" are called so.
 */
function behindRuler(tokens: Tokens, first: number, last: number): number {
  if (!rulers.at(tokens, first) || sons.at(tokens, first + 1) || isArticle(tokens, first + 1)) return first
  const before = titleWords.at(tokens, first - 1)
  if (last - first > 2) return sons.at(tokens, first + 2) && !(before & (Is.head | Is.courtesy)) ? first + 1 : first
  const isOwned = first > 0 && ((tokens.written[first - 1] as number) & Written.shape) === Shape.possessive
  return isOwned || before & Is.nation ? first + 1 : first
}
