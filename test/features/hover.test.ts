import assert from 'node:assert/strict'
import { ArticleView } from '../../src/features/article-view'
import { englishDay } from '../../src/features/days'
import { hover } from '../../src/features/hover'
import { article, type More } from './view'

/** Compares the card under the cursor, in plain text, with what a reader should see. */
function check(source: string, expected: string, more: More = {}): void {
  const { view, cursor } = article(source, more)
  const found = hover(view, view.document.positionAt(cursor), { markdown: false })
  const contents = found?.contents as { value: string } | undefined
  assert.equal(contents?.value, expected.trim())
}

const meeting = `[[headline [[person:b:short Blinken]] sees [[person:l:short Lavrov]] again]]

[[place:g GENEVA]], [[date:2021-09-29 Sept 29]] -- [[role:l [[group:r Russian]] Foreign Minister]] [[person:l Sergei L$0avrov]] [[meeting:m met]] his [[group:a American]] counterpart [[person:b Antony Blinken]] in [[place:g:short Geneva]] on [[date:2021-09-22 Wednesday]].
"It was useful," [[person:l:short Lavrov]] said. [[person:b:short Blinken]] told reporters that [[person:l:short Lavrov]] had been late.
They [[meeting:n meet]] again on [[date:2021-10-04 Monday]].`

const more: More = {
  entities: { r: { name: 'Russian' } },
  meetings: {
    m: { who: ['l', 'b'], where: ['g'], time: '2021-09-22', kind: 'talks' },
    n: { who: ['l', 'b'], time: '2021-10-04', status: 'planned', hosts: ['b'] },
  },
  times: {
    '2021-09-22': { why: '“Wednesday” + past tense + published 2021-09-29' },
    '2021-09-29': { role: 'publication', why: 'stated after the dateline' },
  },
  article: { published: { value: '2021-09-29', from: 'text' }, dateline: { start: 30, end: 36, place: 'Geneva' } },
}

const at = (words: string): string =>
  meeting.replace('$0', '').replace(words, `${words.slice(0, 1)}$0${words.slice(1)}`)

describe('hover', () => {
  it('on a person says role, meetings, statements, mentions and why', () => {
    check(
      meeting,
      `
Sergei Lavrov · person
- Russian Foreign Minister “GENEVA, Sept 29 -- Russian Foreign Minister Sergei Lavrov met his American counterpart Antony…” line 3
Meetings
- 2021-09-22 talks with Antony Blinken, GENEVA line 3
- 2021-10-04 meeting with Antony Blinken (planned) line 5
Said
- "It was useful," Lavrov said. line 4
Said about
- “Blinken told reporters that Lavrov had been late.” line 4

4 mentions, line 1 to line 4. Also written “Lavrov”
Why a person: a title before the name “Lavrov” line 1
`,
      more,
    )
  })

  it('on a place says that the article was filed there and what happened there', () => {
    check(
      at('GENEVA'),
      `
GENEVA · place
The article was filed from here.
Meetings here
- 2021-09-22 talks with Sergei Lavrov and Antony Blinken line 3

2 mentions, line 3. Also written “Geneva”
Why a place: a title before the name “GENEVA” line 3
`,
      more,
    )
  })

  it('on a group says who holds its offices', () => {
    check(
      at('Russian'),
      `
Russian · people
People
- Sergei Lavrov, Russian Foreign Minister line 3

1 mention, line 3
Why a people: a title before the name “Russian” line 3
`,
      more,
    )
  })

  it('on an organization says its people and what it said', () => {
    check(
      '[[organization:m The mi$0nistry]] said no. [[person:l Ann Lee]], who is [[role:l head of [[organization:m:short the ministry]]]], agreed.',
      `
The ministry · organisation
People
- Ann Lee, head of the ministry line 1
Said
- “The ministry said no.” line 1

2 mentions, line 1. Also written “the ministry”
Why an organisation: a title before the name “The ministry” line 1
`,
    )
  })

  it('on a date says the day, how far from publication, and how it was reached', () => {
    check(
      at('Wednesday'),
      `
Wednesday, 22 September 2021 · date
Value 2021-09-22. 7 days before publication (Wednesday, 29 September 2021)
“Wednesday” + past tense + published 2021-09-29
`,
      more,
    )
  })

  it('on the day of publication says so, however it is told', () => {
    const card = 'Wednesday, 29 September 2021 · date\nValue 2021-09-29. The day of publication\nas written'
    const published: More = { article: { published: { value: '2021-09-29', from: 'text' } } }
    check('[[date:2021-09-29 Wedn$0esday]]', card, published)
    check('[[date:2021-09-29 Wedn$0esday]]', card, { ...published, times: { '2021-09-29': { role: 'publication' } } })
  })

  it('on a date says the other reading, what it counts from and what is wrong with it', () => {
    check(
      'On [[date:2021-09-16 16 September]] they left; [[finding:0 [[date:2021-09-18 two days l$0ater]]]] they met.',
      `
Saturday, 18 September 2021 · date
Value 2021-09-18
as written
Counted from “16 September” line 1
Or: Sunday, 19 September 2021 – Monday, 20 September 2021
- ⚠ A date is odd.
`,
      {
        times: {
          '2021-09-18': { anchor: 0, other: { value: '2021-09', earliest: '2021-09-19', latest: '2021-09-20' } },
        },
        findings: [{ code: 'odd', severity: 'warning', message: 'A date is odd.' }],
      },
    )
  })

  it('leaves out what is wrong with the words themselves where a problem says it there', () => {
    const source = 'They met on [[finding:0 [[date:2021-09-18 the 18$0th]]]], they said.'
    const findings: More['findings'] = [{ code: 'odd', severity: 'warning', message: 'A date is odd.' }]
    const { view, cursor } = article(source, { findings })
    const told = (problems: boolean): string =>
      JSON.stringify(hover(view, view.document.positionAt(cursor), { markdown: false, problems })?.contents)
    assert.match(told(false), /A date is odd/)
    assert.doesNotMatch(told(true), /A date is odd/)
  })

  it('on a date that could not be resolved says why', () => {
    check('[[date:XXXX-WXX-3 Wedn$0esday]]', '“Wednesday” · date\nValue XXXX-WXX-3\nno day of publication', {
      times: { 'XXXX-WXX-3': { anchor: 'none', why: 'no day of publication' } },
    })
  })

  it('on a meeting says when, where, who and where the text says so', () => {
    check(
      at('meet]] again').replace('meet', 'm$0eet').replace('m$0$0', 'm$0'),
      `
Meeting · planned
Monday, 4 October 2021 “Monday” line 5
Participants
- Sergei Lavrov, Russian Foreign Minister line 1
- Antony Blinken (host) line 1

1 mention
- “They meet again on Monday.” line 5
`,
      more,
    )
  })

  it('on a meeting says who, when and where in the words of the text, where no name and no day does', () => {
    const source = `[[who:m Fishermen]] [[meeting:m m$0et]] [[person:d Henrik Dahl]] [[when:m after the vote]], at [[where:m a table in the lobby]].`
    check(
      source,
      `
Meeting · held
“after the vote” line 1, “a table in the lobby” line 1
Participants
- Henrik Dahl line 1
- “Fishermen” line 1

1 mention
- “Fishermen met Henrik Dahl after the vote, at a table in the lobby.” line 1
`,
      { meetings: { m: { who: ['d'] } } },
    )
    check(
      source.replace('m$0et', 'met').replace('Henrik', 'Hen$0rik'),
      `
Henrik Dahl · person
Meetings
- “after the vote” meeting with “Fishermen”, “a table in the lobby” line 1

1 mention, line 1
Why a person: a title before the name “Henrik Dahl” line 1
`,
      { meetings: { m: { who: ['d'] } } },
    )
  })

  it('on a meeting of which nothing is told says that the text gives no day and no place', () => {
    check(
      '[[person:d Henrik Dahl]] [[meeting:m m$0et]] nobody.',
      `
Meeting · held
The text gives no day and no place.

1 mention
- “Henrik Dahl met nobody.” line 1
`,
    )
  })

  it('on a meeting says once a sentence that tells of it twice', () => {
    check(
      '[[person:d Henrik Dahl]] [[meeting:m m$0et]] nobody at the [[meeting:m meeting]].',
      `
Meeting · held
The text gives no day and no place.

2 mentions
- “Henrik Dahl met nobody at the meeting.” line 1
`,
    )
  })

  it('on a document says what the facts say, who invokes it, and whose facts they are', () => {
    check(
      'The envoy [[person:a Ann Lee]] said that [[instrument:i reso$0lution 9]] stands. [[instrument:i It]] does.',
      `
S/RES/9 (1946) · resolution
The example question
Adopted Friday, 18 December 2015, vote 15-0-0
mine
These facts come from your workspace.
https://example.org/9
Invoked by
- Ann Lee line 1

2 mentions, line 1
`,
      {
        instruments: {
          i: {
            symbol: 'S/RES/9 (1946)',
            title: 'The example question',
            adopted: '2015-12-18',
            vote: { for: 15, against: 0, abstain: 0 },
            url: 'https://example.org/9',
            facts: 'own',
            note: 'mine',
          },
        },
      },
    )
  })

  it('on a person says what the reader’s workspace says, labelled, and no address but a web address', () => {
    const { view, cursor } = article('[[person:a Ann L$0ee]] spoke and [[person:b Bo Kim]] did not.')
    const card = (link: string, more = ''): string => {
      const notes = new Map([['a', { note: `[Mallory](command:quit)\n# <b>${more}`, link }]])
      const own = new ArticleView(view.document, view.analysis, notes)
      const contents = hover(own, view.document.positionAt(cursor), { markdown: true })?.contents as { value: string }
      return contents.value
    }
    const label = 'This note comes from your workspace.'
    const note = '\\[Mallory\\](command:quit) \\# \\<b\\>'
    const name = '**Ann Lee** · person'
    const link = 'https://example.org/lee'
    assert.ok(card(link).startsWith(`${name}\n\n${note}\n\n[https\\://example.org/lee](${link})\n\n${label}\n\n`))
    assert.ok(card('command:quit').startsWith(`${name}\n\n${note}\n\n${label}\n\n`))
    assert.ok(card(link, ' and on'.repeat(9000)).length < 1500, 'a card has little room')
    const other = new ArticleView(view.document, view.analysis, new Map([['b', { note: 'mine' }]]))
    const contents = hover(other, view.document.positionAt(cursor), { markdown: true })?.contents as { value: string }
    assert.doesNotMatch(contents.value, /mine|workspace/)
  })

  it('is about what is coloured, then about the inner of two things and about what follows the cursor', () => {
    const over = (source: string): string | undefined => {
      const { view, cursor } = article(source)
      const range = hover(view, view.document.positionAt(cursor), { markdown: true })?.range
      return range && view.document.getText(range)
    }
    assert.equal(over('[[organization:o Bank of [[place:e En$0gland]]]]'), 'England')
    assert.equal(over('[[organization:o Ba$0nk of [[place:e England]]]]'), 'Bank of England')
    assert.equal(over('[[instrument:i UN$0 resolution [[organization:o of the UN]]]]'), 'UN resolution of the UN')
    assert.equal(over('[[instrument:i [[organization:o U$0N]] resolution]]'), 'UN resolution')
    assert.equal(over('[[person:a Putin]]$0[[person:b Assad]]'), 'Assad')
    assert.equal(over('[[person:a Putin]]$0 left'), 'Putin')
    assert.equal(over('[[person:a Putin]] $0left'), undefined)
  })

  it('writes days as the reader does', () => {
    const { view, cursor } = article('[[date:2021-09-22 Wedn$0esday]]')
    const options = { markdown: false, formatDay: (day: string) => `«${day}»` }
    const contents = hover(view, view.document.positionAt(cursor), options)?.contents as { value: string }
    assert.match(contents.value, /^«2021-09-22» · date/)
    assert.equal(englishDay('2021-09-22'), 'Wednesday, 22 September 2021')
    assert.equal(englishDay('2021-W38'), '2021-W38')
  })

  it('shows hostile names as words', () => {
    const { view, cursor } = article('[[person:a [Mallory](command:qu$0it)<b>]] spoke')
    const contents = hover(view, view.document.positionAt(cursor), { markdown: true })?.contents as { value: string }
    assert.match(contents.value, /\*\*\\\[Mallory\\\]\(command:quit\)\\<b\\>\*\*/)
    assert.ok(!('isTrusted' in contents))
  })

  it('folds what a long article has too much of', () => {
    const names = Array.from({ length: 30 }, (_, i) => `[[person:p${i} Envoy ${i}]]`).join(' and ')
    const triggers = Array.from({ length: 12 }, (_, i) => `It [[meeting:m${i} met]].`).join(' ')
    const meetings = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`m${i}`, { who: Array.from({ length: 30 }, (_, p) => `p${p}`) }]),
    )
    const { view } = article(`${names}. ${triggers}`, { meetings })
    const contents = hover(view, { line: 0, character: 2 }, { markdown: false })?.contents as { value: string }
    assert.match(contents.value, /with Envoy 1, Envoy 2, Envoy 3, Envoy 4, Envoy 5, Envoy 6 and 23 more/)
    assert.match(contents.value, /\n- and 7 more\n/)
    assert.ok(contents.value.split('\n').length < 25)
  })
})
