import { entriesOf, WordTable } from '../text/wordTable'

/** What a word of the sentence says of the times beside it, as bit flags. */
export const Verb = {
  /** A present that tells a timetable: "the summit opens on Monday". */
  scheduled: 1,
  future: 1 << 1,
  /** What is planned lies ahead. */
  plan: 1 << 2,
  /** A plan only before "to". */
  toOnly: 1 << 3,
  modal: 1 << 4,
  past: 1 << 5,
  present: 1 << 6,
  /** A past tense that does not end in -ed. */
  irregular: 1 << 7,
  reporting: 1 << 8,
  /** Ends in -ed and is no past tense. */
  noVerb: 1 << 9,
  /** Before an infinitive that looks ahead: "agreed to". */
  ahead: 1 << 10,
  /** After a "to" that leads to a noun. */
  notVerb: 1 << 11,
  to: 1 << 12,
  /** Tells a timetable right behind who keeps it: "the ministers meet on Monday". */
  gathering: 1 << 13,
  /** Tells a timetable before "to": "comes to Lima on Monday". */
  going: 1 << 14,
} as const

const lists: Readonly<Record<keyof typeof Verb, string>> = {
  scheduled:
    'ends expires begins starts opens meets arrives resumes travels embarks departs convenes leaves returns includes',
  future: `will shall 'll ’ll won't won’t wo i'll you'll he'll she'll it'll we'll they'll i’ll you’ll he’ll she’ll it’ll we’ll they’ll`,
  plan: `due scheduled expected set planned slated foreseen poised likely plans planning expects hopes intends intended going about
    bound supposed aims seeks wants proposed prepares preparing ready needs upcoming`,
  toOnly: 'about going likely ready bound set',
  modal: 'would could should might may can must',
  past: `was were had did didn't wasn't weren't hadn't didn’t wasn’t weren’t hadn’t been`,
  present: `is are am has have does do isn't aren't hasn't haven't 's 've 're ’s ’ve ’re be`,
  irregular: `said told met went came took made gave got saw found left held began won lost led sent brought thought became felt
    kept fell rose grew spoke broke chose drew drove flew knew ran sank shot shook stood struck swore taught threw wore wrote
    paid sold bought built fought caught sought put let quit shut spent laid lay arose awoke bore bound bled blew bred burnt
    clung crept dealt dug dreamt drank ate fled flung forbade forgot forgave froze hid hung heard knelt leapt learnt lent lit
    meant overcame proved rode rang sang sat slept slid sped spun split sprang stole stuck stung swept swam swung tore
    understood wept wound withdrew withheld undertook undid`,
  reporting: `said told announced reported added stated declared confirmed warned insisted argued acknowledged denied disclosed
    revealed predicted estimated urged called asked closed rose fell ended finished traded gained lost dropped jumped slipped
    climbed tumbled surged plunged opened released issued`,
  noVerb: `deed reed weed bleed breed sled shed fled aged creed greed steed united red hundred indeed need speed feed seed bed
    led unprecedented so-called ahmed mohammed saeed sacred unexpected alleged wounded armed limited combined advanced based
    concerned detailed naked wicked talented preferred uncrewed`,
  ahead: `agreed plans planned expected scheduled due set decided want wants wanted hope hopes hoped expect intend intends vowed pledged promised
    threatened ready prepared prepares preparing hoping is are was were continue meeting deadline plan agreement date time expects`,
  notVerb: 'the a an its their his her our my your this that these those all some any no both each',
  to: 'to',
  gathering: 'meet hold convene resume gather begin arrive holds visits hosts flies',
  going: 'comes goes flies heads moves sets',
}

/** What a word is: values of {@link Verb}. */
export const verbs = new WordTable(
  Object.entries(Verb).flatMap(([name, flag]) => entriesOf(lists[name as keyof typeof Verb].split(/\s+/), flag)),
)
