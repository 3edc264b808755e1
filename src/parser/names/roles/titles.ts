import type { Sex } from '../givenNames'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** Courtesy titles: no role, but they tell the sex. Folded, without stop. */
export const courtesy: ReadonlyMap<string, Sex | undefined> = new Map<string, Sex | undefined>([
  ['mr', 'm'],
  ['mister', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['herr', 'm'],
  ['monsieur', 'm'],
  ['senor', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['dame', 'f'],
  ['lady', 'f'],
  ['madam', 'f'],
  ['madame', 'f'],
  ['mme', 'f'],
  ['mlle', 'f'],
  ['frau', 'f'],
  ['senora', 'f'],
  ['alhaja', 'f'],
  ['hajah', 'f'],
  ['mx', undefined],
  ['dr', undefined],
  ['hon', undefined],
  ['honorable', undefined],
  ['honourable', undefined],
  ...words('excellency majesty majesties highness highnesses holiness eminence beatitude hrh hh hm').map(
    (word): [string, undefined] => [word, undefined],
  ),
  ...words(
    'sayyid sayyed seyyed hajj hajji haji alhaji mallam otumfuo kak mamosta mamoste mawlawi maulvi maulana hojatoleslam hojjatoleslam ustad ustaz',
  ).map((word): [string, Sex] => [word, 'm']),
  ...words('eng engr maitre heval hevale datuk dato datin seri tunku tengku').map((word): [string, undefined] => [
    word,
    undefined,
  ]),
])

/** Abbreviated ranks and offices that stand directly before a name. Folded, without stop. */
export const abbreviated: ReadonlySet<string> = new Set(
  words(
    `gen lt col cpl sgt maj capt cmdr cdr adm brig pvt pfc sen rep gov rev fr supt det insp msgr amb atty prof pres sec dep pm fm`,
  ),
)

/** Nouns for a person in an office, a trade or a relation to the public. Folded, singular. */
export const offices: ReadonlySet<string> = new Set(
  words(`president premier chancellor minister secretary undersecretary envoy ambassador emissary negotiator mediator diplomat delegate
  representative commissioner coordinator rapporteur spokesman spokeswoman spokesperson chairman chairwoman chair chairperson chief
  director head leader governor mayor senator congressman congresswoman lawmaker deputy legislator speaker whip councillor councilor
  councilman councilwoman alderman mp mep msp mla parliamentarian politician statesman general colonel major captain lieutenant sergeant
  corporal admiral marshal brigadier commander commandant officer soldier adviser advisor aide assistant strategist counsel attorney
  prosecutor judge justice magistrate lawyer solicitor barrister jurist king queen prince princess emir amir sheikh sheikha sultan emperor empress kaiser khedive catholicos archimandrite commodore
  crown duke duchess earl baron baroness count countess shah tsar czar dictator ruler monarch pope cardinal archbishop bishop priest imam
  ayatollah rabbi patriarch cleric pastor reverend vicar monk dean rector chaplain professor lecturer teacher principal headmaster
  scientist physicist chemist biologist economist historian sociologist psychologist anthropologist political-scientist analyst expert
  researcher scholar academic fellow engineer doctor physician surgeon nurse epidemiologist virologist astronaut astronomer
  mathematician philosopher writer author novelist poet playwright journalist reporter correspondent editor columnist commentator
  blogger broadcaster anchor presenter host producer filmmaker actor actress singer musician composer conductor artist painter sculptor
  architect designer photographer dancer comedian rapper model activist campaigner dissident organizer organiser lobbyist
  businessman businesswoman entrepreneur billionaire millionaire tycoon financier banker investor magnate executive exec vp ceo cfo coo cto
  founder co-founder cofounder owner co-owner manager boss coach striker midfielder defender goalkeeper player footballer
  athlete champion swimmer sprinter pitcher quarterback driver jockey golfer boxer cyclist skipper trainer referee treasurer
  controller comptroller administrator inspector superintendent detective constable sheriff ranger warden agent spy hacker
  trader broker trustee curator librarian archivist publisher vice-president vice-chairman vice-chancellor
  vice-premier candidate nominee hopeful incumbent frontrunner contender challenger member veteran militant fighter warlord rebel
  official bureaucrat supervisor custodian daffaires mufti metropolitan counsellor counselor mukhtar minister-president prime-minister chief-of-staff consul attache rep sen gov mullah caliph rais taoiseach
  victim suspect defendant plaintiff witness survivor resident farmer student pilot sailor fisherman butcher baker
  wife husband widow widower son daughter father mother brother sister nephew niece cousin uncle aunt grandson granddaughter
  stepson stepdaughter partner fiance fiancee girlfriend boyfriend heir successor predecessor ally rival opponent protege
  auditor laureate pioneer inventor explorer developer programmer consultant contractor counterpart peer`),
)

/** Nouns that tell what somebody named is, and that mean nobody by themselves: "the winner" may be a film. */
const callings = words(
  `star winner drummer frontman performer creator choreographer screenwriter songwriter cartoonist illustrator contributor
  chef restaurateur winger wrestler skater runner rider racer climber mountaineer gymnast hurdler batsman bowler instructor
  backbencher assemblyman assemblywoman ombudsman technocrat whistleblower employee worker shareholder mechanic electrician
  firefighter policeman policewoman paramedic midwife veterinarian translator interpreter statistician technician theologian
  grower figure`,
)

/** All these: the head of a role. */
export const heads: ReadonlySet<string> = new Set([...offices, ...callings])

/** Heads that tell the sex. */
export const headSex: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...words(`spokesman chairman congressman councilman alderman statesman king prince duke earl baron count emperor priest imam monk
    actor businessman husband widower son father brother nephew uncle grandson stepson boyfriend pope headmaster fisherman sultan
    emir amir sheikh shah cardinal archbishop ayatollah rabbi`).map((word): [string, Sex] => [word, 'm']),
  ...words(`spokeswoman chairwoman congresswoman councilwoman queen princess duchess baroness countess empress sheikha actress
    businesswoman wife widow daughter mother sister niece aunt granddaughter stepdaughter girlfriend`).map(
    (word): [string, Sex] => [word, 'f'],
  ),
])

/** Heads of kinship: their owner is another person, so that they make no office. */
export const kinship: ReadonlySet<string> = new Set(
  words(`wife husband widow widower son daughter father mother brother sister nephew niece cousin uncle aunt grandson granddaughter
  stepson stepdaughter partner fiance fiancee girlfriend boyfriend heir successor predecessor ally rival opponent protege counterpart`),
)

/** Those of them who often bear the same surname. */
export const family: ReadonlySet<string> = new Set(
  words(`wife husband widow widower son daughter father mother brother sister nephew niece cousin uncle aunt grandson granddaughter
  stepson stepdaughter`),
)

/** Lower-case words that may stand before the head within a role. */
export const modifiers: ReadonlySet<string> = new Set(
  words(`senior junior deputy vice assistant associate chief top special prime foreign interior defense defence finance justice
  health education trade energy oil economy environment agriculture transport labor labour culture sports tourism information
  communications home state national central federal regional local provincial municipal city county district presidential parliamentary
  congressional ministerial diplomatic military naval political economic financial legal judicial religious spiritual supreme
  executive managing general principal founding honorary permanent personal private public acting former ex interim caretaker
  outgoing incoming late then new newly current ruling opposition rebel separatist left-wing right-wing far-right far-left centrist
  conservative liberal socialist communist republican democratic nationalist populist leading prominent veteran longtime long-time
  long-serving one-time two-term three-term famous renowned popular young old elder lead main head press media news
  film theater theatre music fashion tech technology software business real estate property hedge fund investment security
  intelligence police army air force navy marine coast guard border peace climate human rights civil aid relief election
  campaign party union team world olympic football soccer basketball baseball cricket rugby tennis boxing racing golf
  field high ranking high-ranking high-level united joint international nuclear arms disarmament humanitarian refugee trade-union
  constitutional criminal court chief-of-staff attorney major lieutenant brigadier rear vice-admiral crown grand first second
  self-declared self-proclaimed newly-elected newly-appointed ousted deposed exiled jailed imprisoned disgraced embattled retired
  independent appointed elected de facto nobel prize prize-winning award-winning oscar-winning grammy-winning pulitzer-winning
  research science political-science law history economics university school college staff cabinet council board group
  bank company corporate regional-affairs anti-corruption women's child children's youth student climate-change
  pro-democracy pro-russian anti-war anti-apartheid gay transgender black white female male american-born
  charge politburo shadow minority majority committee government hospital nursing management marketing editorial creative commercial operating medical social digital television tv radio`),
)

/** Ranks of officers, written out. */
export const officerRanks: readonly string[] = words('general colonel captain major lieutenant brigadier admiral')

/** What the words before a head say of time. */
export const statusWords: ReadonlyMap<string, 'former' | 'acting' | 'then' | 'outgoing' | 'late' | 'elect'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['one-time', 'former'],
  ['onetime', 'former'],
  ['previous', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['retired', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['then', 'then'],
  ['now-former', 'former'],
  ['outgoing', 'outgoing'],
  ['exiting', 'outgoing'],
  ['late', 'late'],
  ['incoming', 'elect'],
  ['elect', 'elect'],
  ['designate', 'elect'],
])

/** Behind an office and a hyphen: who is to hold it. */
export const chosen: ReadonlySet<string> = new Set(['elect', 'designate'])

const notIst = new Set(words('exist assist insist resist persist consist enlist list twist wrist mist fist'))

/** How surnames end that are no trades: "Lindqvist". */
const swedish = new Set(words('qvist kvist quist'))

/** Whether a folded word is the head of a role: a listed noun, or a trade in "-ist", "-ologist", "ex-…", "co-…". */
export function isHead(folded: string): boolean {
  if (heads.has(folded)) return true
  const dash = folded.indexOf('-')
  if (dash > 0)
    return (
      isHead(folded.slice(dash + 1)) ||
      (chosen.has(folded.slice(folded.lastIndexOf('-') + 1)) && isHead(folded.slice(0, folded.lastIndexOf('-'))))
    )
  return folded.length > 6 && folded.endsWith('ist') && !notIst.has(folded) && !swedish.has(folded.slice(-5))
}

/** Words before a role that are no part of it. */
export const determiners: ReadonlySet<string> = new Set(words('the a an his her its their our my this that one'))

/** What offices are for, beside the words that may also stand before a head. */
export const portfolios: ReadonlySet<string> = new Set(
  words(`affairs state staff defence defense finance justice health education trade energy transport delegation mission operations
  communications security government research policy rights religion culture development environment agriculture industry
  commerce interior planning programs programmes programme program relations intelligence immigration migration welfare
  services forces army navy police parliament congress council committee cabinet opposition party house senate assembly
  commission ministry department mayor bank university institute company group board union region province city country
  presidency nation republic kingdom republics issues matters reform innovation water housing supply expatriates irrigation electricity
  resources antiquities endowments awqaf works municipalities displacement petroleum telecommunications labour labor employment tourism media`),
)

/** Words whose capital at the start of a sentence is never a name's. */
export const functionWords: ReadonlySet<string> = new Set(
  words(`a an the this that these those he she it they we i you his her its their our my your there here in on at by for from with
  without as but and or nor yet so if when while after before since although though however meanwhile moreover instead still
  now then today yesterday tomorrow some many most several both each every another other last next earlier later what who why
  how where which not no under over about according despite during until because once also to of one two three four five six
  seven eight nine ten first second third such all any few more much only even just like than into out up down off through
  across between among against within around amid is are was were be been has have had do does did will would can could may
  might must should shall monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december mr mrs ms dr`),
)
