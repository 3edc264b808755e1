import { l10n, Range, type TextDocument } from 'vscode'
import type { Analysis, Entity, EntityKind, Instrument, Mention, Span } from '../../protocol/analysis'
import { roleOfOne } from '../../protocol/roles'
import type { Article } from '../articles'
import { meetingsOf, namesOf } from '../lookup'
import { statusLabels } from '../meeting-labels'
import { isUndecoded, shortened } from '../plain'
import { words, type Mentioned } from '../spans'
import type { Content } from './article-tree'
import { whenOf, whenSaid } from './days'
import type { Node } from './node'

const icons: Record<EntityKind, string> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'globe',
  event: 'milestone',
  instrument: 'law',
}

/** The people in order of appearance, then everything else that is named, kind by kind, folded. */
export function people(article: Article, filter: string): Content {
  const { entities, instruments } = article.analysis
  const named = entities.filter((entity) => entity.mentions.some(({ uncertain }) => !uncertain))
  const wanted = (thing: Mentioned): boolean => fits(thing, filter)
  const everybody = named.filter(({ kind }) => kind === 'person')
  const persons = everybody.filter(wanted)
  const kinds: [EntityKind, string][] = [
    ['organization', l10n.t('Organisations')],
    ['place', l10n.t('Places')],
    ['group', l10n.t('Peoples')],
    ['event', l10n.t('Events')],
  ]
  const groups = kinds.map(([kind, label]) =>
    group(
      kind,
      label,
      named.filter((entity) => entity.kind === kind && wanted(entity)).map((entity) => entityNode(article, entity)),
    ),
  )
  const cited = instruments.filter(wanted).map((instrument) => instrumentNode(article, instrument))
  const nodes = [
    ...persons.map((person) => entityNode(article, person)),
    ...groups.flat(),
    ...group('instrument', l10n.t('Resolutions, Laws and Treaties'), cited).flat(),
  ]
  const message = isUndecoded(openingOf(article.document))
    ? l10n.t(
        'Characters of this file were lost (�), and names with them. Change File Encoding, Reopen with Encoding brings them back.',
      )
    : ''
  return { nodes, count: persons.length, ...(filter && { of: everybody.length }), ...(message && { message }) }
}

/** As much of a text as tells how it was decoded. */
const openingOf = (document: TextDocument): string => document.getText(new Range(0, 0, 200, 0))

/** Whether the name, another form of it or a role holds the words of the filter, in any case. */
export function fits(thing: Mentioned, filter: string): boolean {
  const sought = filter.trim().toLowerCase()
  if (!sought) return true
  const said = 'roles' in thing ? [thing.name, ...thing.aliases, ...thing.roles.map(({ text }) => text)] : [thing.name]
  return said.some((text) => text.toLowerCase().includes(sought))
}

function group(kind: EntityKind, label: string, children: Node[]): Node[] {
  if (children.length === 0) return []
  return [{ id: `kind:${kind}`, label, description: String(children.length), icon: icons[kind], children }]
}

function entityNode(article: Article, entity: Entity): Node {
  const { analysis } = article
  const roles = entity.roles.map((role) => shortened(roleOfOne(role)))
  const [role] = roles
  const count = entity.mentions.length
  const counted = count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count)
  const first = entity.mentions.find(({ form }) => form === 'full') ?? entity.mentions[0]
  const lines = [
    entity.name,
    ...new Set(roles),
    entity.aliases.length ? l10n.t('Also: {0}', entity.aliases.join(', ')) : '',
    counted,
  ]
  return {
    id: `${entity.kind}:${entity.name}`,
    label: entity.name,
    description: role ? `${count} · ${role}` : String(count),
    tooltip: lines.filter(Boolean).join('\n'),
    icon: icons[entity.kind],
    color: entity.kind,
    spoken: [entity.name, role, counted].filter(Boolean).join(', '),
    context: entity.kind === 'person' ? 'person' : 'entity',
    thing: entity,
    spans: entity.mentions,
    ...(first ? { target: first } : {}),
    children: [
      ...meetingNodes(article, analysis, entity),
      ...entity.mentions.map((mention) => mentionNode(article, mention)),
    ],
  }
}

/** The meetings that somebody took part in, with day and counterparts. */
function meetingNodes({ document }: Article, analysis: Analysis, entity: Entity): Node[] {
  const names = namesOf(analysis)
  return meetingsOf(analysis, entity).flatMap((meeting): Node[] => {
    const [told] = meeting.mentions
    if (!told) return []
    const others = meeting.participants.filter((part) => part.entity !== entity.id)
    const who = [...new Set(others.flatMap((part) => names.get(part.entity) ?? []))].join(', ')
    const day = meeting.time && whenOf(meeting.time)
    const status = meeting.status === 'held' ? '' : statusLabels()[meeting.status]
    return [
      {
        id: `meeting:${meeting.kind}:${who}`,
        label: [day, who || words(document, told.trigger)].filter(Boolean).join(' · '),
        description: [day ? '' : whenSaid(document, meeting.time), status].filter(Boolean).join(' · '),
        tooltip: words(document, told.sentence, 400),
        icon: 'comment-discussion',
        color: 'meeting',
        target: told.sentence,
      },
    ]
  })
}

function instrumentNode(article: Article, instrument: Instrument): Node {
  const { name, symbol, title, adopted, mentions } = instrument
  const [first] = mentions
  return {
    id: `instrument:${name}`,
    label: name,
    description: symbol ?? '',
    tooltip: [
      symbol ?? name,
      title,
      adopted && l10n.t('Adopted {0}', whenOf({ value: adopted, earliest: adopted, latest: adopted })),
    ]
      .filter(Boolean)
      .join('\n'),
    icon: icons.instrument,
    color: 'instrument',
    context: 'entity',
    thing: instrument,
    spans: mentions,
    ...(first ? { target: first } : {}),
    children: mentions.map((mention) => mentionNode(article, mention)),
  }
}

function mentionNode({ document }: Article, mention: Mention | Span): Node {
  const line = document.positionAt(mention.start).line
  const lineEnd = document.offsetAt(document.lineAt(line).range.end)
  const around = { start: mention.start, end: Math.min(mention.end + 60, lineEnd) }
  const said = words(document, around, Infinity)
  return {
    id: `mention:${words(document, mention)}`,
    label: around.end < lineEnd ? cut(said) : said,
    description: l10n.t('line {0}', line + 1),
    icon: 'form' in mention && mention.form === 'pronoun' ? 'dash' : 'quote',
    target: mention,
  }
}

/** Words that go on, up to the last that is whole. */
function cut(said: string): string {
  const end = said.lastIndexOf(' ')
  return `${end > 0 ? said.slice(0, end) : said}…`
}
