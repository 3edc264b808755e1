import { isComma, TokenKind, tokenText, type Tokens } from '../../text/tokens'
import { isCapital } from '../../text/wordTable'
import type { RoleWords } from '../roles/roleWords'
import type { RoleCue } from '../roles/roles'
import { Is } from '../roles/titleWords'
import type { NameSpan } from '../span'

/** The person named behind the comma that ends the words before the subject; -1 where the pronoun stands in none such. */
export function subjectAhead(
  tokens: Tokens,
  names: readonly NameSpan[],
  next: number,
  begin: number,
  pronoun: number,
): number {
  if (pronoun - begin > 3 || pronoun === begin || !fronting.has(tokenText(tokens, begin))) return -1
  // "On Monday | he | called on the governor, Ana Kovac": the subject himself.
  const isSubject = /^s?he$/.test(tokenText(tokens, pronoun))
  if (
    isSubject &&
    (isCapital(tokens, pronoun - 1) || tokens.kind[pronoun - 1] === TokenKind.number) &&
    pronoun > begin + 1
  )
    return -1
  const before = names[next - 1]
  if (before?.kind === 'person' && before.first > begin) return -1
  for (let n = next; n < names.length; n++) {
    const { kind, first } = names[n] as NameSpan
    if (first - pronoun > longestFront) return -1
    if (kind !== 'person') continue
    for (let i = first - 1; i > pronoun && i > first - 8; i--) if (isComma(tokens, i)) return n
    return -1
  }
  return -1
}

/**
 * Whether nothing but a title stands between the first comma behind the pronoun and local name `n`; `role` is the first role that
 * may be its own.
 */
export function leads(words: RoleWords, roles: readonly RoleCue[], role: number, pronoun: number, n: number): boolean {
  let at = (words.names[n] as NameSpan).first
  for (let r = role; (roles[r]?.name ?? n + 1) <= n; r++) {
    const { name, first, rule } = roles[r] as RoleCue
    if (name === n && rule === 'title-before-name') at = Math.min(at, first)
  }
  while (words.isListed(at - 1, Is.courtesy | Is.determiner)) at--
  let mark = pronoun + 1
  while (mark < at && !isComma(words.tokens, mark)) mark++
  return mark === at - 1
}

const fronting = new Set(
  'In At On During After Before With For As Like Despite Since Throughout Under Through From By When While Although Though Once Until Following Amid Upon Besides'.split(
    ' ',
  ),
)
const longestFront = 20
