import { placesOf, WordTable } from '../text/wordTable'

/** What a word may be in a time expression, as bit flags: one word can be several things ("second", "may", "fall"). */
export const Is = {
  month: 1,
  weekday: 1 << 1,
  unit: 1 << 2,
  /** A number word or a number in digits; its value is `number`. */
  number: 1 << 3,
  ordinal: 1 << 4,
  season: 1 << 5,
  /** "morning", "night": a part of the day. */
  part: 1 << 6,
  /** "today", "now", "recently": a whole expression in one word. */
  deictic: 1 << 7,
  /** Digits that may be a year, four of them. */
  year: 1 << 8,
  /** "1990s", "nineties". */
  decade: 1 << 9,
  /** "10:30", "5pm". */
  clock: 1 << 10,
  /** "daily", "annual". */
  often: 1 << 11,
  /** "quarter", "half". */
  share: 1 << 12,
  /** A holiday's name or the first word of one. */
  holiday: 1 << 13,
  /** Digits before a slash, or digits parted by stops: perhaps a date in numbers. */
  numeric: 1 << 14,
  /** "early", "late", "mid". */
  stage: 1 << 15,
  /** "last", "next", "this", "past": which one of its kind. */
  which: 1 << 16,
  the: 1 << 17,
  approx: 1 << 18,
  /** "a.m.", "noon", "o'clock". */
  clockWord: 1 << 19,
  weekend: 1 << 20,
  /** "few", "several": a count that is not told. */
  vague: 1 << 21,
  /** Words that a quantity may have before its unit: "consecutive", "straight". */
  qualifier: 1 << 23,
  /** Shortened names of months and weekdays ("Sept.", "Wed"). */
  short: 1 << 24,
  /** Ordinals in digits up to 31: "14th". */
  nth: 1 << 25,
} as const

export interface Word {
  readonly text: string
  readonly flags: number
  /** Month 1 to 12, weekday 1 to 7, or a number's value, by the flag. */
  readonly month: number | undefined
  readonly weekday: number | undefined
  readonly number: number | undefined
  readonly unit: Unit | undefined
  readonly season: string | undefined
  readonly part: string | undefined
  readonly value: string | undefined
}

/** Units of time, with the ISO 8601 letter they count in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

type Draft = { -readonly [K in keyof Word]: Word[K] }

const drafts = new Map<string, Draft>()

/** Makes all words of one shape: engines read their fields alike. */
function draft(text: string): Draft {
  const none = undefined
  return {
    text,
    flags: 0,
    month: none,
    weekday: none,
    number: none,
    unit: none,
    season: none,
    part: none,
    value: none,
  }
}

function add(list: string, flags: number, more: (index: number) => Partial<Word> = () => ({})): void {
  list
    .trim()
    .split(/\s+/)
    .forEach((text, index) => {
      const word = drafts.get(text) ?? draft(text)
      word.flags |= flags
      drafts.set(text, Object.assign(word, more(index)))
    })
}

const months = 'january february march april may june july august september october november december'
const shortMonths = 'jan feb mar apr - jun jul aug sep oct nov dec'
add(months, Is.month, (i) => ({ month: i + 1 }))
shortMonths.split(' ').forEach((text, i) => {
  if (text !== '-') add(`${text} ${text}.`, Is.month | Is.short, () => ({ month: i + 1 }))
})
add('sept sept.', Is.month | Is.short, () => ({ month: 9 }))
add('monday tuesday wednesday thursday friday saturday sunday', Is.weekday, (i) => ({ weekday: i + 1 }))
add('mon. tue. wed. thu. fri. sat. sun.', Is.weekday | Is.short, (i) => ({ weekday: i + 1 }))
add('mon tue wed thu fri sat sun', Is.weekday | Is.short, (i) => ({ weekday: i + 1 }))
add('tues tues. thur thur. thurs thurs.', Is.weekday | Is.short, (i) => ({ weekday: i < 2 ? 2 : 4 }))

const units: Record<Unit, string> = {
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  week: 'week weeks',
  fortnight: 'fortnight fortnights',
  weekend: 'weekend weekends',
  month: 'month months',
  quarter: 'quarter quarters',
  season: 'season seasons',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
  millennium: 'millennium millennia millenniums',
}
for (const [unit, list] of Object.entries(units)) add(list, Is.unit, () => ({ unit: unit as Unit }))
add('quarter quarters half', Is.share)
add('period time moment', Is.share)
add('q1 q2 q3 q4', Is.share, (i) => ({ number: i + 1 }))
add('h1 h2', Is.share, (i) => ({ number: i + 1 }))
add('weekend weekends', Is.weekend)

add(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  Is.number,
  (i) => ({ number: i }),
)
add('twenty thirty forty fifty sixty seventy eighty ninety', Is.number, (i) => ({ number: 20 + 10 * i }))
add('hundred thousand', Is.number, (i) => ({ number: i ? 1000 : 100 }))
add('dozen', Is.number, () => ({ number: 12 }))
add('single', Is.number, () => ({ number: 1 }))
add('a an', Is.number | Is.the, () => ({ number: 1 }))
add(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  Is.ordinal,
  (i) => ({ number: i + 1 }),
)
add('thirtieth', Is.ordinal, () => ({ number: 30 }))
add('final last', Is.ordinal, () => ({ number: -1 }))
add('few several many some couple dozens hundreds thousands number countless numerous', Is.vague)

const seasons = {
  SP: 'spring springtime',
  SU: 'summer summertime midsummer',
  FA: 'fall autumn',
  WI: 'winter wintertime midwinter',
}
for (const [season, list] of Object.entries(seasons)) add(list, Is.season, () => ({ season }))
const parts = {
  MO: 'morning mornings',
  MI: 'midday lunchtime',
  AF: 'afternoon afternoons',
  EV: 'evening evenings',
  NI: 'night nights overnight',
  DT: 'daytime',
}
for (const [part, list] of Object.entries(parts)) add(list, Is.part, () => ({ part }))

const deictics: Record<string, string> = {
  'today|tonight|yesterday|tomorrow': 'day',
  'now|currently|nowadays|presently': 'PRESENT_REF',
  'recently|lately|formerly|previously': 'PAST_REF',
  future: 'FUTURE_REF',
  'past|present|current|recent|former': 'adjective',
}
for (const [list, value] of Object.entries(deictics)) add(list.replaceAll('|', ' '), Is.deictic, () => ({ value }))

const often: Record<string, string> = {
  P1D: 'daily nightly',
  P1W: 'weekly',
  P2W: 'biweekly fortnightly',
  P1M: 'monthly',
  P1Q: 'quarterly',
  P6M: 'semiannual semiannually biannual',
  P1Y: 'annual annually yearly',
  P2Y: 'biennial',
  PT1H: 'hourly',
}
for (const [value, list] of Object.entries(often)) add(list, Is.often, () => ({ value }))
add('twenties thirties forties fifties sixties seventies eighties nineties', Is.decade, (i) => ({ number: i + 2 }))

add('early late mid middle beginning end start earlier later midst close outset turn', Is.stage)
add(
  'last next this past coming previous following same current that these those upcoming prior preceding each every latest recent subsequent latter entire whole',
  Is.which,
)
add('the its their his her our', Is.the)
add('about around nearly almost over roughly approximately some under least most than up close', Is.approx)
add('a.m. p.m. a.m p.m am pm noon midnight', Is.clockWord)
add(`o'clock o’clock gmt utc est edt cst cdt mst mdt pst pdt cet bst et`, Is.clockWord)
add(
  'consecutive straight more full additional extra trading business working calendar whole successive solid fiscal further long short other past last next previous entire academic crucial critical bloody school non-consecutive',
  Is.qualifier,
)
add(
  `christmas thanksgiving easter halloween ramadan passover hanukkah new labor memorial valentine veterans
   mother father good ash palm columbus presidents martin boxing may groundhog yom rosh april armistice bastille earth
   pentecost diwali eid ramadhan ramazan lunar chinese islamic muslim hijri orthodox coptic persian iranian ashura ashoura arbaeen
   mawlid chanukah purim sukkot shavuot nowruz norouz nauroz newroz maundy holy whit shrove ascension epiphany`,
  Is.holiday,
)

/** All words known, by their index. */
export const words: readonly Word[] = [...drafts.values()]

/** The index in {@link words} of what stands in a text, and one. */
export const wordTable = new WordTable(placesOf(words.map(({ text }) => text)))

/** What each of {@link words} may be. */
export const flagsOfWords = new WordTable(words.map(({ text, flags }) => [text, flags]))
