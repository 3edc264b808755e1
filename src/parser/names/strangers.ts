import { entryOf } from './census'
import type { FormEntry, Person } from './entry'
import type { NameForm } from './form'

/** A bearer of a shared name whom no full form names: "Mrs Kovac" beside two men of that name. */
export const stranger = (entry: FormEntry): Person => (entry.person ??= personOf(entry))

/** Those whom no other mention knows, by the form of their name. */
export class Strangers {
  private readonly byKey = new Map<string, Person>()

  of(form: NameForm): Person {
    let person = this.byKey.get(form.key)
    if (!person) this.byKey.set(form.key, (person = personOf(entryOf(form, this.byKey.size))))
    return person
  }
}

const personOf = (entry: FormEntry): Person => ({
  kind: 'person',
  forms: [entry],
  sex: entry.sex,
  titles: undefined,
  shared: [],
  entity: -1,
})
