import type { Entity } from '../../model'
import { fold } from '../../names/fold'

/** What an office is called where counterparts of several countries meet: the same letter is the same rank. */
const ranks: readonly (readonly [rank: string, titles: RegExp])[] = [
  ['foreign', /\b(?:foreign (?:minister|secretary|affairs minister)|secretary of state|top diplomat|chief diplomat)\b/],
  ['defence', /\b(?:defen[cs]e (?:minister|secretary|chief)|minister of defen[cs]e|pentagon chief)\b/],
  ['head', /\b(?:president|prime minister|premier|chancellor|leader|king|emperor|emir|amir|sultan|ruler|chairman)\b/],
]

/** A vice president or a party's leader heads no country; nor does who is out of office. */
const lesser =
  /\b(?:vice|deputy|former|ex|opposition|party|rebel|council|parliament|committee|company|majority|minority|union)\b/

/** The ranks of an entity's offices. */
function ranksOf(entity: Entity | undefined): string[] {
  const found: string[] = []
  for (const role of entity?.roles ?? []) {
    const text = fold(role.text)
    if (role.status && role.status !== 'acting') continue
    const rank = rankOf(text)
    if (rank) found.push(rank)
  }
  return found
}

/** The rank of a folded title, '' of one that ranks nowhere. */
export function rankOf(title: string): string {
  if (lesser.test(title)) return ''
  return ranks.find(([, titles]) => titles.test(title))?.[0] ?? ''
}

/** Who may be called a diplomat. */
const diplomats = /\b(?:minister|secretary|envoy|ambassador|diplomat|representative|president)\b/

/** A foreign minister, as the news has it. */
const topDiplomat = /\b(?:top|chief) diplomat\b/

/** Who holds which office for which country, as the document's roles tell it. */
export class Holders {
  private readonly byNation = new Map<string, number[]>()

  constructor(
    private readonly entities: readonly Entity[],
    nation: (index: number) => string,
  ) {
    entities.forEach((entity, e) => {
      if (entity.kind !== 'person') return
      const of = nation(e)
      if (!of) return
      const known = this.byNation.get(of)
      if (known) known.push(e)
      else this.byNation.set(of, [e])
    })
  }

  /** The one person of a country who holds an office by name, or a minister or envoy called a diplomat; -1 where nobody is sure. */
  only(nation: string, head: string, partners: readonly number[]): number {
    const any = /^(?:diplomat|dignitary)$/.test(head)
    const holds = (role: string): boolean =>
      any ? diplomats.test(role) : role.split(' ').includes(head) || (head === 'minister' && topDiplomat.test(role))
    const able = (this.byNation.get(nation) ?? []).filter(
      (one) =>
        !partners.includes(one) && this.entities[one]?.roles.some(({ text, status }) => !status && holds(fold(text))),
    )
    return able.length === 1 ? (able[0] as number) : -1
  }

  /**
   * The one person whom "the Russian leader" or "her Russian counterpart" means, -1 where nobody is sure.
   *
   * @param rank of the words themselves; '' of "counterpart", who is of the partners' rank
   */
  find(nation: string, rank: string, partners: readonly number[]): number {
    const wanted = rank ? [rank] : partners.flatMap((partner) => ranksOf(this.entities[partner]))
    const able = (this.byNation.get(nation) ?? []).filter(
      (one) => !partners.includes(one) && ranksOf(this.entities[one]).some((own) => wanted.includes(own)),
    )
    return able.length === 1 ? (able[0] as number) : -1
  }
}
