import type { MeetingKind } from '../model'

/** The words that tell of meetings, and the company that gives them another sense. All lower case. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * What a verb asks of its sentence: `meet` takes either a company or a person, `speak` needs a telephone or a named
 * partner, `discuss` a person by name, `phone` and `ring` a person, `receive` a person and a host, `visit` a goal, `gather` people
 * and a place, `convene` a body or a meeting, `confer` a partner, `see` a person and where or when, `travel` a goal and a day, or a country where somebody arrives,
 * `stay` a place and a day.
 */
export type VerbSense =
  | 'meet'
  | 'speak'
  | 'discuss'
  | 'phone'
  | 'call'
  | 'receive'
  | 'visit'
  | 'gather'
  | 'confer'
  | 'travel'
  | 'see'
  | 'summon'
  | 'unite'
  | 'stay'

const verbForms: Record<VerbSense, string> = {
  meet: 'met meet meets meeting',
  speak: 'spoke speak speaks spoken speaking talked talk talking talks conversed converse converses conversing',
  discuss: 'discussed reviewed exchanged compared',
  see: 'saw see seen',
  summon: 'summoned summons',
  unite: 'brought brings bring',
  stay: 'was were been be spent',
  phone: 'phoned phones phone phoning telephoned telephones telephone telephoning rang',
  call: 'called calls call calling',
  receive:
    'received receives receive receiving hosted hosts host hosting welcomed welcomes welcome welcoming greeted greets greet greeting',
  visit: 'visited visits visit visiting toured reached',
  travel:
    'travel travels travelled traveled travelling traveling fly flies flew flown flying go goes gone going went arrive arrives arrived arriving head heads headed heading rush rushes rushed land lands landed landing leave leaves left leaving depart departs departed departing get gets got getting come comes came coming return returns returned returning due expected send sends sent sending dispatch dispatches dispatched dispatching touch touches touched touching drove turned showed accompanied accompanies accompany accompanying',
  gather:
    'gathered gathers gather gathering convened convenes convene convening assembled reconvened reconvene reconvenes',
  confer:
    'conferred confers confer conferring huddled huddle huddles negotiated negotiate negotiates negotiating consulted consults consult consulting parleyed dined dine dines dining lunched breakfasted closeted sat sit sits sitting',
}

export const verbSenses: ReadonlyMap<string, VerbSense> = new Map(
  (Object.entries(verbForms) as [VerbSense, string][]).flatMap(([sense, forms]) =>
    forms.split(' ').map((form): [string, VerbSense] => [form, sense]),
  ),
)

const nounForms: Record<MeetingKind, string> = {
  meeting:
    'meeting meetings encounter encounters face-to-face gathering gatherings conference conferences sit-down sit-downs get-together tête-à-tête tete-a-tete audience dinner lunch luncheon breakfast forum forums retreat roundtable reception banquet supper coffee tea appointment appointments trilateral bilateral quadripartite conclave one-on-one',
  summit: 'summit summits mini-summit',
  talks: 'talks negotiation negotiations discussion discussions consultation consultations parley',
  call: 'call calls conversation conversations phone-call videoconference videoconferences',
  visit: 'visit visits trip trips tour tours swing stop stopover arrival',
  session: 'session sessions sitting',
}

export const nounKinds: ReadonlyMap<string, MeetingKind> = new Map(
  (Object.entries(nounForms) as [MeetingKind, string][]).flatMap(([kind, forms]) =>
    forms.split(' ').map((form): [string, MeetingKind] => [form, kind]),
  ),
)

/** After a noun trigger: "meeting room", "visit website", "session musician". */
export const compoundTails =
  set(`room rooms place places point points house houses hall halls venue minutes ground halfway
  musician musicians show shows shop centre centers center sign signs log logs sheet app button recording cost costs
  visa visas times organiser organizer planner area side body bodies committee commission unit board secretariat`)

/** Before "session(s)": a session of another kind. */
export const otherSessions =
  set(`training trading practice gym photo jam therapy question recording workout study morning's
  afternoon's previous tutoring spin yoga counselling counseling testing drinking shopping writing bargaining lame-duck quiz
  brainstorming karaoke studio listening tasting signing qualifying weekly`)

/** Before or beside "session": a sitting of a body. */
export const sittings =
  set(`emergency special closed-door closed plenary joint urgent extraordinary council assembly parliament
  parliamentary opening bilateral negotiating annual working closing formal informal inaugural public full general final security
  open ordinary regular cabinet committee congressional senate board summit ministerial high-level private afternoon morning evening talks meeting`)

/** Before "call", "calls", "conversation(s)": a call by telephone. */
export const telephones = set(
  'phone telephone video conference joint three-way four-way zoom congratulatory introductory secure',
)

/** Before "conference(s)": one that tells the press, or a company's shareholders. */
export const talkingConferences = set('news press media joint earnings')

/** Before "dinner", "lunch", "breakfast", "audience": a meal or an audience of state. */
export const stateMeals = set('working state official private informal gala business')

/** Before "meeting(s)": sport. */
export const sportsMeetings = set('race athletics track swim swimming racing sports horse')

/** Objects of "meet" that are no company: "met the criteria", "meet demand", "met with criticism". */
export const unmeetable = set(`criteria criterion demand demands need needs target targets deadline deadlines goal goals
  requirement requirements standard standards expectation expectations challenge challenges obligation obligations condition
  conditions commitment commitments cost costs bill bills threshold thresholds promise promises quota quotas test tests terms
  objective objectives rule rules definition resistance opposition approval fate end ends death eye eyes gaze criticism silence
  anger scepticism skepticism outrage condemnation applause derision disapproval hostility praise success failure
  enthusiasm indifference protest protests fury alarm disbelief fierce violence force gunfire boos jeers cheers ridicule
  norms benchmark benchmarks guidelines specifications debt debts expenses liabilities payments repayment repayments payroll bar budget
  budgets schedule schedules pledge pledges duties duty responsibilities aims aspirations ambition ambitions interest interests
  press call calls problem problems crisis emergency qualifications order orders supply forecast forecasts estimates
  estimate market minimum maximum limit limits levels level body ground halfway match favour favor acclaim backlash delay
  delays concern concerns worries fears complaints claims question questions wishes desire desires obstacles obstacle disaster setback setbacks recommendation recommendations agenda tragedy rejection surprise mockery suspicion relief warmth caution fire`)

/** Company that shows a game: the teams of a match "meet" too. */
export const sportsWords =
  set(`final finals semi-final semifinal quarter-final quarterfinal quarterfinals semifinals league cup match
  championship championships playoff playoffs tournament defeated defeat beat goal goals scored score season fixture fixtures
  game games round-of-16 kick-off wimbledon medal innings wicket coach derby team teams bowl players squad striker referee`)

/** Nouns for people who can meet: their country or body takes part where nobody is named. */
export const peopleNouns =
  set(`official officials minister ministers president presidents premier premiers envoy envoys leader
  leaders diplomat diplomats delegation delegations representative representatives negotiator negotiators ambassador ambassadors
  mediator mediators officer officers commander commanders general generals chief chiefs secretary secretaries chancellor chancellors
  king queen prince emir sultan pope spokesman spokeswoman lawmaker lawmakers senator senators governor governors mayor mayors
  counterpart counterparts deputy deputies adviser advisers advisor advisors aide aides rebel rebels fighter fighters insurgent
  insurgents militant militants opposition government governments authorities authority side sides party parties team teams
  group groups member members head heads director directors executive executives activist activists journalist journalists
  families family relatives victims survivors residents elders elder clerics cleric bishops bishop priests priest
  troops soldiers police students student workers union unions farmers protesters campaigners investors businessmen
  bosses ally allies partners partner neighbour neighbor neighbours neighbors states state countries country nations nation powers power people
  men women man woman wife widow husband husband's parents mother father brother son sons daughter daughters children friend friends
  lady ladies politician politicians mps mp legislators legislator judge judges lawyer lawyers attorney attorneys prosecutors prosecutor
  experts expert scientists inspectors inspector teachers refugees migrants prisoners prisoner veterans voters
  commissioners commissioner board cabinet council councils committee committees commission commissions parliament panel staff crew chairman chairwoman chair speaker
  heads-of-state statesman statesmen monarch duke princess sheikh ministers' colleagues colleague guest guests
  visitor visitors stakeholders participants delegates delegate attendees managers manager ceo ceos
  figures figure candidate candidates representation opponent opponents rival rivals critic critics supporters follower followers
  founder founders donors donor creditors lenders trader traders plotters hijackers smugglers rangers peacekeepers
  observers observer reporters correspondents editor editors writers players owners producers exporters vegetarians foreigners
  dignitary dignitaries bankers imams rabbis rabbi imam ayatollah monks nuns servants agents agent attaché attache chargé
  bloc blocs coalition bureau politburo secretariat
  staffers organisers organizers chairs cardinals cardinal patriarch archbishop regulators firms company
  companies ministry ministries agencies agency institutions institution factions faction tribes clan clans
  electorate public community communities someone somebody anyone everybody everyone peers nobel laureates laureate pair trio
  duo dozens hundreds girls girl boys boy person persons tsar monarchs sheikhs princes kings warlord warlords
  pupils pupil grandchildren grandson granddaughter sisters sister brothers cousin cousins spouse spouses leadership administration regime junta military army presidency mission force establishment jihadists separatists unionists loyalists nationalists guerrillas guerrilla gunmen lads inhabitants patients`)

const agents = /(?:ists?|ians?|eers?|men|women|makers?|masters?|holders?|keepers?|crats?|icians?|goers?|leaders?)$/
const noAgents =
  set(`list lists checklist twist twists fist fists gist mist exist exists consist consists resist resists insist insists
  persist persists assist assists enlist enlists waist moist wrist wrists regimen specimen abdomen acumen omen semen ramen
  career careers beer beers deer veer sheer steer pier stakeholder placeholder placeholders shareholding filmmaker peacemakers
  breakthrough meridian obsidian`)

/** Whether a lower-case word ends as words for people do: "economists", "engineers", "policemen". */
export const looksLikePeople = (word: string): boolean => word.length > 5 && agents.test(word) && !noAgents.has(word)

/** Heads that stand for two or more parties told before. */
export const pairs = set(
  'sides leaders men presidents parties ministers officials countries women pair neighbours neighbors generals chiefs allies diplomats nations teams delegations premiers two',
)

/** Of a place: "the Russian capital". */
export const placeNouns =
  set(`capital city town resort village airport palace embassy headquarters hotel region border residence
  base villa castle island kremlin port province state country kingdom republic territory`)

/** Before "of" and a name: "the city of Hangzhou" is Hangzhou. */
export const settlements = set(
  'city town village capital port resort island district suburb municipality region province',
)

/** Where people meet, though no name says where it lies. */
export const venues =
  set(`convention forum ceremony house home office offices room hall school church club restaurant camp court table
  grave ministry ranch retreat compound complex building centre center museum stadium university site station monastery mosque temple farm
  café cafe venue area neighbourhood neighborhood street square garden ship vessel boat plane prison jail hospital lodge estate
  parliament secretariat mansion campus library theatre theater studio consulate mission mountain coast lake beach courtroom
  conference exhibition expo fair rally funeral wedding parade anniversary event reception banquet townhouse apartment flat pub
  cathedral shrine bunker dacha chateau château pavilion outpost checkpoint crossing frontier front tent terminal shop store college
  academy synagogue chapel encampment encampments premises outskirts suburb suburbs countryside lobby chamber chambers lounge
  basement cellar attic canteen cafeteria corridor corridors hallway suite gym arena auditorium bar inn tavern diner market marketplace
  mall plaza clinic barracks warehouse factory warship submarine destroyer yacht car train bus jet aircraft helicopter limousine
  cabin cottage barn kitchen lawn park zone location bank field desert jungle forest cave tunnel valley mountains hills`)

/** Before a trigger: who meets ("a cabinet meeting", "government talks"). */
export const bodies =
  set(`cabinet council committee board government parliament legislature congress senate commission staff party coalition
  family team union faculty directors opposition politburo secretariat assembly panel taskforce ministry
  crew tribe clan group alliance bloc caucus`)

/** Ways of going somewhere: a meeting on one is where it leads. */
export const journeys = set('visit trip tour stop stopover journey visits trips tours')

/** Seats of government that are named like bodies: before a trigger they tell where. */
export const seats = set('white_house kremlin downing_street elysee élysée blue_house chigi bellevue capitol_hill')

/** Who gather, and meet nobody. */
export const crowds =
  set(`protesters crowds crowd supporters demonstrators thousands hundreds dozens mourners families fans
  residents protestors worshippers people spectators onlookers`)
