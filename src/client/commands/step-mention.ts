import { l10n } from 'vscode'
import type { Mention, Span } from '../../protocol/analysis'
import { mentionedAt } from '../spans'
import { articleInFront, say, type Command } from './command'
import { select } from './reveal'
import { asStep } from './steps'

/**
 * Goes to the next or the previous mention of what the cursor is on; where it is on nothing, or on a person who is mentioned
 * once, of any person. After the last one comes the first.
 */
const step = (name: string, by: 1 | -1): Command => ({
  name,
  run: asStep(async (readout) => {
    const front = await articleInFront(readout)
    if (!front) return
    const { editor, article, offset } = front
    const people = article.analysis.entities.filter(({ kind }) => kind === 'person')
    const here = mentionedAt(article.analysis, offset)
    // From a byline, whose name stands nowhere else, keys go on as from any other word.
    const thing = here?.mentions.length === 1 && people.some((person) => person === here) ? undefined : here
    const mentions = thing ? thing.mentions : people.flatMap((person): Mention[] => person.mentions)
    const ordered: Span[] = [...mentions].sort((a, b) => a.start - b.start)
    const at = by === 1 ? ordered.findIndex(({ start }) => start > offset) : lastEnding(ordered, offset)
    const index = at >= 0 ? at : by === 1 ? 0 : ordered.length - 1
    const target = ordered[index]
    if (!target) {
      say(l10n.t('Nobody is mentioned here.'))
      return
    }
    select(editor, target)
    const named = thing ?? mentionedAt(article.analysis, target.start)
    if (named) say(l10n.t('{0}: mention {1} of {2}', named.name, place(named.mentions, target), named.mentions.length))
  }),
})

/** The last mention that ends before the cursor; the one that the cursor is on does not. */
function lastEnding(mentions: readonly Span[], offset: number): number {
  return mentions.filter(({ end }) => end < offset).length - 1
}

function place(mentions: readonly Span[], target: Span): number {
  return mentions.findIndex(({ start }) => start === target.start) + 1
}

export const nextMention = step('nextMention', 1)
export const previousMention = step('previousMention', -1)
