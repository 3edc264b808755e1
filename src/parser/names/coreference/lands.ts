import type { Draft } from './coreference'
import { fold } from '../fold'
import { countryNamed, countryOfPeople, regions } from '../nations'

/**
 * The place that "the country" means after all these were told of: the one country that their names hold, "Zemblan" and
 * "Parliament of Zembla" too; undefined where they hold several, or none by its own name.
 */
export function landMeant(things: readonly Draft[]): Draft | undefined {
  let country: string | undefined
  let land: Draft | undefined
  for (const draft of things) {
    const name = fold(draft.entity.name)
    const whole = countryNamed(name)
    for (const one of whole ? [whole] : countriesIn(name)) {
      if (regions.has(one)) continue
      if (country && country !== one) return undefined
      country = one
      if (whole && draft.entity.kind === 'place') land = draft
    }
  }
  return land
}

/** The countries that the words of a folded name hold, alone or two together. */
function countriesIn(name: string): string[] {
  const words = name.split(/[\s-]/)
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const pair = `${words[i]} ${words[i + 1]}`
    const one = countryNamed(pair) ?? countryOfPeople(pair)
    const country = one ?? countryNamed(words[i] as string) ?? countryOfPeople(words[i] as string)
    if (country) found.push(country)
    if (one) i++
  }
  return found
}
