import type { InstrumentKind } from '../model'
import { datelineCities } from '../text/cities'
import { isOther, knownForm, type Known } from './named'
import type { Found, Pattern, Scan } from './scan'

/** Nouns in small letters that an accord is told by once its place is known, and the kind where no table knows it. */
const heads = new Map<string, InstrumentKind>(
  Object.entries({
    accord: 'agreement',
    accords: 'agreement',
    agreement: 'agreement',
    agreements: 'agreement',
    pact: 'agreement',
    deal: 'agreement',
    treaty: 'treaty',
    protocol: 'treaty',
    declaration: 'agreement',
    memorandum: 'agreement',
  }),
)

/** What such a document is about, between its place and its noun. */
const subjects = new Set('peace climate nuclear currency trade ceasefire truce arms'.split(' '))

/** Places that gave their name to one, and countries whose one deal is meant by it. */
const venues = new Set(
  'dayton rambouillet louvre plaza taif oslo schengen ohrid skhirat algiers prespa iran'.split(' '),
)

/** Businesses have deals in a city too: "the London deal". */
const needsSubject = new Set(['deal', 'memorandum'])

/** "the Paris accord", "the Louvre currency pact", "the Oslo peace accords": by where it was made, in small letters. */
export const placedAccord: Pattern = {
  words: [...heads.keys()],
  read(scan, at) {
    const noun = scan.lower(at)
    const kind = heads.get(noun)
    if (!kind) return []
    const about = subjects.has(scan.lower(at - 1))
    const place = about ? at - 2 : at - 1
    const isDefinite = scan.lower(place - 1) === 'the'
    if (!scan.isCapital(place) || (scan.isCapital(place - 1) && !isDefinite)) return []
    if (scan.glued(place) || scan.glued(place + 1) || isOther(scan, place, at + 1)) return []
    const known = knownAs(scan, place, at, about)
    const city = scan.lower(place)
    // With a capital it is a title, whether or not the place is known.
    if (!known && scan.isCapital(at)) return []
    if (!known && (!(datelineCities.has(city) || venues.has(city)) || (needsSubject.has(noun) && !about))) return []
    if (!known && !isDefinite) return []
    const name = scan.slice(place, at + 1)
    const key = known?.key ?? `named/${city} accord`
    const title = known?.title
    return [
      {
        first: place,
        last: at + 1,
        kind: known?.kind ?? kind,
        form: 'named',
        name,
        key,
        ...(title && title.toLowerCase() !== name.toLowerCase() ? { title } : {}),
      } satisfies Found,
    ]
  },
}

const treaties = ['Treaty']
const accords = ['Agreement', 'Accords', 'Accord', 'Agreements', 'agreement', 'accord', 'deal']

/** The known document that the same place and subject name in another way: "the Paris accord" is the Paris climate accord's. */
function knownAs(scan: Scan, place: number, at: number, about: boolean): Known | undefined {
  const noun = scan.lower(at)
  if (noun === 'protocol' || noun === 'declaration' || noun === 'memorandum') return undefined
  const city = scan.word(place)
  const middle = about ? ` ${scan.lower(at - 1)}` : ''
  for (const other of noun === 'treaty' ? treaties : accords) {
    const found = knownForm(`${city}${middle} ${other}`)
    if (found) return found
  }
  return middle === ' peace' ? knownForm(`${city} Accords`) : undefined
}
