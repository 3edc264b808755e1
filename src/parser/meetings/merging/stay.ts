import { fold } from '../../names/fold'
import { countryNamed } from '../../names/nations'
import type { Teller, Told, ToldPart } from '../meaning/told'

/** How many blocks behind the visit its host is met there. */
const longest = 2

/** How many blocks behind it the visitor may “also” meet others. */
const farthest = 12

/** The visit told last, to a country: whom the visitor then meets of that country he meets there. */
export class Stay {
  places: readonly ToldPart[] = []
  private nation = ''
  private block = 0
  private persons: ReadonlySet<number> = new Set()

  constructor(private readonly teller: Teller) {}

  begin({ block, persons, cue }: Told, places: readonly ToldPart[]): void {
    const lands = places.filter(({ index }) => countryNamed(fold(this.teller.entity(index)?.name ?? '')))
    const [land] = lands
    const stays = land && lands.length === 1 && persons.size && /^(?:held|planned)$/.test(cue.status)
    if (!stays) return
    this.places = [land]
    this.nation = this.teller.nation(land.index)
    this.block = block
    this.persons = persons
  }

  /** Whether a mention tells of the visitor and somebody of the country, who is not of the visitor's own. */
  receives({ cue, block, parts, also }: Told): boolean {
    const far = block - this.block
    if (!this.nation || far > farthest || cue.kind === 'call' || cue.kind === 'visit') return false
    if (!/^(?:held|planned)$/.test(cue.status)) return false
    const visitors = parts.filter(({ index }) => this.persons.has(index))
    // "The president also met the troops"
    if (also && cue.pointing === 'verb' && cue.status === 'held' && visitors[0] && visitors[0] === parts[0]) return true
    if (far > longest) return false
    return (
      visitors.length > 0 &&
      visitors.every(({ index }) => this.teller.nation(index) !== this.nation) &&
      parts.some(({ index }) => !this.persons.has(index) && this.teller.nation(index) === this.nation)
    )
  }
}
