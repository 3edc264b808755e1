import { l10n, window } from 'vscode'
import { roleOfOne } from '../../protocol/roles'
import { plainLabel } from '../plain'
import { mentionedAt, type Mentioned } from '../spans'
import type { Node } from '../views/node'
import { articleInFront, type ArticleInFront } from './command'
import type { Readout } from '../extension'

/** A name and the article in front. */
export interface Target extends ArticleInFront {
  thing: Mentioned
}

/** What a command is about: the line of a view it was called on, the name at the cursor, else the reader is asked. */
export async function targetOf(readout: Readout, given: unknown): Promise<Target | undefined> {
  const front = await articleInFront(readout)
  if (!front) return undefined
  const line = given as Partial<Node> | undefined
  const thing = line?.thing ?? mentionedAt(front.article.analysis, front.offset) ?? (await askForPerson(front))
  return thing && { ...front, thing }
}

/** Lets the reader pick one of the article's people. */
export async function askForPerson({ article }: ArticleInFront): Promise<Mentioned | undefined> {
  const people = article.analysis.entities.filter(({ kind }) => kind === 'person')
  const items = people.map((person) => ({
    label: `$(person) ${plainLabel(person.name)}`,
    description: String(person.mentions.length),
    detail: plainLabel(person.roles.map(roleOfOne).join(' · ')),
    person,
  }))
  const options = { placeHolder: l10n.t('Select a person'), matchOnDetail: true }
  return (await window.showQuickPick(items, options))?.person
}
