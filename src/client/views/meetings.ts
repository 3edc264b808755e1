import { l10n, type TextDocument } from 'vscode'
import type { Analysis, Meeting, MeetingKind, MeetingMention, MeetingStatus, Part, Span } from '../../protocol/analysis'
import { describedOf } from '../../protocol/described'
import type { Article } from '../articles'
import { kindLabels, statusLabels } from '../meeting-labels'
import { namesOf } from '../lookup'
import { words } from '../spans'
import type { Content } from './article-tree'
import { byDay, whenOf, whenSaid } from './days'
import type { Node } from './node'

export type MeetingsOrder = 'time' | 'text'

const icons: Record<MeetingKind, string> = {
  meeting: 'comment-discussion',
  summit: 'star-full',
  talks: 'comment-discussion',
  call: 'call-outgoing',
  visit: 'arrow-swap',
  session: 'law',
}

const statuses: readonly MeetingStatus[] = ['held', 'planned', 'proposed', 'cancelled', 'denied']

/** The meetings by status, in order of time or of the text; without groups where all have one status. */
export function meetings(article: Article, order: MeetingsOrder): Content {
  const told = [...article.analysis.meetings]
  if (order === 'time') told.sort((a, b) => byDay(a.time, b.time))
  const groups = statuses.flatMap((status) => {
    const children = told.filter((meeting) => meeting.status === status).map((meeting) => meetingNode(article, meeting))
    return children.length ? [{ status, children }] : []
  })
  const [only, ...more] = groups
  const nodes =
    only && more.length === 0
      ? only.children
      : groups.map(({ status, children }): Node => ({
          id: `status:${status}`,
          label: statusLabels()[status],
          description: String(children.length),
          icon:
            status === 'held'
              ? 'pass'
              : status === 'planned'
                ? 'history'
                : status === 'proposed'
                  ? 'lightbulb'
                  : 'circle-slash',
          open: true,
          children,
        }))
  return { nodes, count: told.length }
}

/** The names of those who take part, without repeats. */
function named(analysis: Analysis, parts: readonly Part[]): string[] {
  const names = namesOf(analysis)
  return [...new Set(parts.flatMap(({ entity }) => names.get(entity) ?? []))]
}

/** One thing that is told of a meeting, and where the words for it stand. */
interface Told {
  words: string
  at: Span | undefined
}

/** Who, where and when: by names and days, else in the words of the text. */
function told(
  document: TextDocument,
  analysis: Analysis,
  meeting: Meeting,
): { who: Told & { isOne: boolean }; where: Told; when: Told } {
  const { participants, places, time } = meeting
  const described = describedOf(meeting, (span) => words(document, span))
  const [moment] = described.times
  const inQuotes = (span: Span): string => `“${words(document, span)}”`
  const who = [...named(analysis, participants), ...described.participants.map(inQuotes)]
  const where = [...named(analysis, places), ...described.places.map(inQuotes)]
  return {
    who: { words: who.join(', '), at: participants[0] ?? described.participants[0], isOne: who.length === 1 },
    where: { words: where.join(', '), at: places[0] ?? described.places[0] },
    when: { words: whenSaid(document, time) || (moment ? inQuotes(moment) : ''), at: time ?? moment },
  }
}

function meetingNode({ document, analysis }: Article, meeting: Meeting): Node {
  const { who, where, when } = told(document, analysis, meeting)
  const kind = kindLabels()[meeting.kind]
  const [first] = meeting.mentions
  // The day comes first: a narrow view cuts lines off behind, and people may meet more than once.
  const day = meeting.time && whenOf(meeting.time)
  // One name alone does not say what it is about: “Uruguay”.
  const alone = who.isOne ? kind : ''
  const description = [alone, day ? '' : when.words, where.words].filter(Boolean).join(' · ')
  const details: Node[] = [
    detail('who', who.words, 'person', who.at),
    detail(
      'absent',
      who.words && meeting.absent ? l10n.t('Without {0}', named(analysis, meeting.absent).join(', ')) : '',
      'circle-slash',
      meeting.absent?.[0],
    ),
    detail('where', where.words, 'location', where.at),
    detail('when', when.words, 'calendar', when.at),
    detail('topic', meeting.topic ? words(document, meeting.topic) : '', 'comment', meeting.topic),
  ].flat()
  const mentions = bySentence(meeting).map(({ trigger, sentence }): Node => ({
    id: `mention:${words(document, trigger)}`,
    label: words(document, sentence, 120),
    description: l10n.t('line {0}', document.positionAt(trigger.start).line + 1),
    tooltip: words(document, sentence, 600),
    icon: 'quote',
    target: sentence,
  }))
  return {
    id: `meeting:${meeting.kind}:${who.words}`,
    label: [day, who.words || kind].filter(Boolean).join(' · '),
    description,
    tooltip: meetingText(document, analysis, meeting),
    icon: icons[meeting.kind],
    color: 'meeting',
    spoken: [kind, statusLabels()[meeting.status], who.words, when.words, where.words].filter(Boolean).join(', '),
    context: 'meeting',
    meeting,
    spans: meeting.mentions.flatMap(({ trigger, sentence }) => [trigger, sentence]),
    ...(first ? { target: first.sentence } : {}),
    children: [...details, ...mentions],
  }
}

/** The first mention in each sentence: one may tell of a meeting twice. */
function bySentence({ mentions }: Meeting): MeetingMention[] {
  const seen = new Set<number>()
  return mentions.filter(({ sentence }) => seen.size < seen.add(sentence.start).size)
}

function detail(id: string, label: string, icon: string, target: Node['target']): Node[] {
  return label ? [{ id, label, icon, ...(target ? { target } : {}) }] : []
}

/** A meeting as a few lines of plain text: what happened, who, where, when, and the words that say so. */
export function meetingText(document: TextDocument, analysis: Analysis, meeting: Meeting): string {
  const { who, where, when } = told(document, analysis, meeting)
  return [
    `${kindLabels()[meeting.kind]} (${statusLabels()[meeting.status].toLowerCase()})`,
    who.words && l10n.t('Who: {0}', who.words),
    where.words && l10n.t('Where: {0}', where.words),
    when.words && l10n.t('When: {0}', when.words),
    meeting.topic && l10n.t('About: {0}', words(document, meeting.topic)),
    ...bySentence(meeting).map(({ sentence }) => `“${words(document, sentence, 600)}”`),
  ]
    .filter(Boolean)
    .join('\n')
}
