import type { Entity } from '../../model'
import type { PartCue } from '../cue'
import type { ToldPart } from './told'
import type { MeetingCue } from '../cue'

/** How many blocks later the guest is still the one told of last, and how many where no other came so far. */
const farthest = 6
const farthestAlone = 20

/** Who came last: whom "the guest", "the visiting minister" means. */
export class Visitor {
  private person = -1
  private block = -1
  private alone = true

  constructor(private readonly entities: readonly Entity[]) {}

  /** Keeps who visits, or whom a host receives where that is one person. */
  note(b: number, { kind }: MeetingCue, present: readonly ToldPart[]): void {
    const guests = present.filter(({ index, role }) => role !== 'host' && this.entities[index]?.kind === 'person')
    const [guest] = guests
    const received = guests.length === 1 && present.length > 1 && present.some(({ role }) => role === 'host')
    if (!guest || !(received || (kind === 'visit' && guest === present[0]))) return
    this.alone &&= this.person < 0 || this.person === guest.index
    this.person = guest.index
    this.block = b
  }

  /** The last one who came, or -1. */
  before(b: number): number {
    return b - this.block <= (this.alone ? farthestAlone : farthest) ? this.person : -1
  }
}

/** "the guest", "the visiting dignitary": one who came from elsewhere, told by that alone. */
export const isVisitor = (words: string, { head }: PartCue): boolean =>
  /^the (?:distinguished |high )?(?:guest|visitor)$/i.test(words) ||
  (!head.endsWith('s') && /^the visiting\b/i.test(words))
