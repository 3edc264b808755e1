import { isKnownOutlet } from '../../text/outlets'
import { onlooker } from './bodyReference'
import { kindNamed, saidInGeneral } from './bodyWords'
import type { Draft } from './coreference'
import type { NameForm } from '../form'
import type { Reference } from './references'

/** An organisation that was named, and what it is known to be. */
interface Standing {
  readonly draft: Draft
  readonly kinds: Set<string>
  /** Words about companies hardly mean whoever reports them. */
  readonly isOutlet: boolean
  /** Whether it was named only as the house of somebody who speaks of others: "an analyst at Vireo". */
  looksOn: boolean
  sentence: number
  order: number
}

/** How an organisation is written, and what the words beside it call it. */
export interface BodyTold {
  readonly form: NameForm
  readonly body?: string | undefined
}

/**
 * Which organisation "the company" or "the ministry" means, only where it is sure: the one lately named of that kind, with no
 * other of the kind told of since. An organisation whose kind nothing tells may be a company, if it stands alone. Sees names and
 * references in order of the text.
 */
export class Bodies {
  /** Of which nothing is known yet: only words that mean a body ask. */
  private named: [draft: Draft, sentence: number, told: BodyTold][] = []
  private readonly known = new Map<Draft, Standing>()
  /** Those lately named, the last at the end. */
  private recent: Standing[] = []
  /** By kind when one that nobody names was last told of. */
  private readonly rivals = new Map<string, number>()
  private order = 0

  /** An organisation's name in sentence `sentence` of the text. */
  saw(draft: Draft, sentence: number, told: BodyTold): void {
    this.named.push([draft, sentence, told])
  }

  /** Takes up the names seen since the last time. */
  private takeUp(): void {
    for (const [draft, sentence, told] of this.named) this.place(draft, sentence, told)
    this.named = []
  }

  private place(draft: Draft, sentence: number, { form, body }: BodyTold): void {
    let one = this.known.get(draft)
    if (!one) {
      one = { draft, kinds: new Set(), isOutlet: isKnownOutlet(draft.entity.name), looksOn: true, sentence, order: 0 }
      this.known.set(draft, one)
    }
    const own = kindNamed(form)
    if (own) one.kinds.add(own)
    if (body !== onlooker) one.looksOn = false
    if (body && body !== onlooker) one.kinds.add(body)
    this.note(one, sentence)
    const at = this.recent.indexOf(one)
    if (at >= 0) this.recent.splice(at, 1)
    else if (this.recent.length >= most) this.recent.shift()
    this.recent.push(one)
  }

  /** The one meant in sentence `sentence`, or undefined where that is not sure. */
  resolve({ kind, head, quoted }: Reference, sentence: number): Draft | undefined {
    this.takeUp()
    if (kind === 'rival') {
      this.rivals.set(head, this.order++)
      return undefined
    }
    const found = this.find(head, quoted, sentence)
    if (!found || found.order < (this.rivals.get(head) ?? -1)) return undefined
    if (!saidInGeneral.has(head)) this.note(found, sentence)
    return found.draft
  }

  private find(head: string, quoted: boolean, sentence: number): Standing | undefined {
    const near = this.recent.filter((one) => sentence - one.sentence <= reach)
    const nearOfKind = near.filter(({ kinds }) => kinds.has(head))
    if (saidInGeneral.has(head)) return quoted ? undefined : only(nearOfKind)
    const ofKind = this.recent.filter(({ kinds }) => kinds.has(head))
    const alone = standingAlone.get(head)
    if (!alone) return only(ofKind) ?? only(nearOfKind)
    const isSuch = ({ kinds }: Standing): boolean => [...kinds].every((kind) => alone.includes(kind))
    const [first] = ofKind
    if (!first)
      return only(
        near.filter(({ isOutlet }) => !isOutlet),
        (one) => isSuch(one) && !one.looksOn,
      )
    const isAnother = this.recent.some((one) => one.order > first.order && !one.isOutlet && isSuch(one))
    return isAnother ? undefined : only(ofKind)
  }

  private note(one: Standing, sentence: number): void {
    one.sentence = sentence
    one.order = this.order++
  }
}

/** The one in a list of one, where it is such. */
const only = ([one, ...others]: readonly Standing[], is?: (one: Standing) => boolean): Standing | undefined =>
  one && !others.length && (!is || is(one)) ? one : undefined

/** Words for whoever stands alone, though the text does not say its kind, and the other kinds that it may be of. */
const standingAlone: ReadonlyMap<string, readonly string[]> = new Map([
  ['company', []],
  ['bloc', ['union', 'organization']],
])

/** Sentences back that are near. */
const reach = 2
/** Bounds the search for who is meant. */
const most = 12
