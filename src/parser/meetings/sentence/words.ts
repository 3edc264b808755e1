/** Closed classes and the verbs of news prose, as far as the shallow reading of a sentence needs them. All lower case. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const determiners =
  set(`the a an this that these those its his her their our my your some any every each no another
  several many few most more all both either neither one two three four five six seven eight nine ten eleven twelve dozens other
  such what whichever his/her`)

export const possessives = set('his her its their our my your')

export const pronouns = set('he she they it we i you him them us me himself herself themselves who')

export const prepositions =
  set(`in on at of to with from by for between among amongst over about against during near outside
  inside into under through via despite without within alongside toward towards around across following including amid
  upon onto off along per besides beyond after before since until till ahead because as like concerning regarding behind beside
  throughout past except excluding versus vs aboard`)

/** Prepositions that also open a clause of their own: a noun between one of them and a verb is that verb's subject. */
export const clauseOpeners = set('after before since until till for as because')

export const subordinators =
  set(`that when while if although though unless whether because whereas so than why how once but
  where yet`)

export const relatives = set('who whom which whose')

export const auxiliaries =
  set(`is are was were be been being am has have had having do does did done will would shall should can
  could may might must cannot 'll 'd 're 've isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
  wouldn't shouldn't can't couldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t
  shouldn’t can’t couldn’t not never ought`)

/** Between an auxiliary and "to": "is due to meet". */
export const predicatives =
  set(`due set unable able ready likely unlikely willing unwilling slated foreseen scheduled poised prepared about
  keen eager going supposed bound reluctant free hoping expected yet`)

export const adverbs =
  set(`also indeed already still again yet now then soon recently later earlier once twice ever never not only just
  even often always sometimes today tonight together separately privately jointly personally instead meanwhile however
  afterwards afterward thereafter there here too either thus hence nonetheless nevertheless perhaps apart up down back
  out face-to-face one-on-one reportedly directly officially briefly finally first away forward on-camera virtually remotely rather`)

/** Nouns and adjectives in -ly, -ed and -ing that the endings would take for adverbs and verbs. */
export const notAdverbs =
  set(`family ally rally reply supply assembly italy july daily weekly monthly yearly early likely friendly
  costly deadly elderly only holy ugly fly apply rely comply multiply bully monopoly anomaly melancholy homily butterfly belly`)

export const nounsInIngOrEd = set(`acting building king morning evening thing something nothing anything everything
  hearing briefing training funding spending feeling ceiling wedding banking trading parking ring spring string wing
  beijing being housing warning ruling killing bombing shooting summing shed seed speed need feed weed bed red hundred sacred
  neighboring neighbouring warring outgoing incoming upcoming ongoing forthcoming naked kindred understanding offspring sibling gunned setting standing`)

/** Verbs that are not regular, or whose other forms carry no telling ending; enough of them to find where a clause ends. */
export const verbs =
  set(`said says say saying told tells tell telling asked asks ask announced announces announce wrote writes write
  added adds add share shares gave gives give giving given took takes take taking taken made makes make making came comes come coming went goes
  go going gone left leaves leave leaving held holds hold holding led leads lead leading began begins begin begun beginning broke
  breaks broken brought brings bring bringing built builds bought buys caught chose chosen drew drawn drove driven fell falls
  fallen felt feels found finds flew flies fly flying flown fought fights got gets get getting grew grown heard hears hear kept
  keeps keep knew knows know known laid lay lost loses lose met meets meet ate eat eats dined dine dines meant means paid pays pay paying put puts ran runs
  rang run running rose rises risen saw sees see seen seeing sent sends send sending set sets setting shook shakes shaking shot showed
  shows shown sat sits sit sitting slept sold spoke speaks speak spoken speaking spent spends stood stands stand standing struck
  swore sworn taught thought thinks think threw thrown understood woke won wins win wore withdrew withdrawn became becomes become
  dealt hit hurt let quit read cut cost shut split spread upset urges urge urging urged wants want hopes hope plans plan intends
  intend expects expect seeks seek sought agrees agree agreeing decides decide declines decline refuses refuse denies deny denied
  hosts host hosting receives receive receiving welcomes welcome welcoming visits visit visiting attends attend attending joins
  join joining discusses discuss discussing arrives arrive arriving travels travel traveling travelling returns return returning
  remains remain remaining continues continue continuing starts start starting ends end ending helps help helping tries try
  trying needs faces face supports support supporting calls call calling talks talk backs opposes oppose offers offer offering accepts accept
  rejects reject rejecting confirms confirm confirming insists insist warns warn believes believe includes include including
  involves involve focuses focus focusing aims aim seems seem appears appear looks look looking works work working lives live living
  heads head turns turn moves move allows allow reports report phones phone telephones telephone convenes convene convening reconvenes reconvene chairs chair
  chairing gathers gather conduct conducts conducting exchange exchanges reach reaches reaching sign signs signing signed confer
  confers review reviews resume resumes resuming reopen reopens restarts postpone cancel skip skips boycott avoid avoids address addresses addressing
  greet greets consult consults negotiate negotiates negotiating brief briefs open opens opening close closes closing follow
  follows propose proposes proposing suggest suggests suggesting invite invites inviting schedule pledged vows vow voice voices
  praise praises thank thanks mark marks explore explores produce raise raises stress stresses hail hails stop stops wrap wraps
  kick kicks push pushes press presses happen happens occur occurs occurred engage engages participate participates tackle tackles
  dismiss dismisses threatens threaten pursue pursues ensure resolve prepare prepares preparing attended mediate mediates broker brokers condemns condemn
  promote revive restore salvage relaunch restart secure defuse persuade eyed coordinate strengthen deepen improve oversee assess vote votes
  facilitate launch launches launching spend devote devotes devoting enter enters entering initiate initiates
  initiating foreseen terminate terminates terminating crosses co-chair co-chairs co-host co-hosts`)

/** Past forms in -ed that stand before a noun more often than as a verb ("the armed groups"). */
export const adjectivesInEd =
  set(`united armed so-called unnamed unprecedented limited advanced alleged supposed concerned
  extended detailed expected related mixed scheduled planned proposed unified disputed occupied exiled deposed ousted
  unspecified unidentified undisclosed unannounced unscheduled unexpected unresolved senior-ranked experienced red sacred renewed interested talented skilled`)

export const isPossessiveMark = (word: string): boolean =>
  word === "'s" || word === '’s' || word === "'" || word === '’'

export const isQuote = (word: string): boolean => quotes.has(word)

export const quotes = set(`" “ ” ‘ \`\` '' « » ’’ ‘’`)

/** Whether a lower-case word reads as a verb by itself; the caller knows what stands before it. */
export function looksVerbal(word: string): boolean {
  if (verbs.has(word)) return true
  if (word.length < 5 || nounsInIngOrEd.has(word)) return false
  if (word.endsWith('ed')) return !adjectivesInEd.has(word)
  return word.endsWith('ing')
}

export function looksAdverbial(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word))
}

/** What is said, planned or asked for is not done where and when it is said. */
export const saying =
  /^(?:sa(?:id|y)|announc|told|tell|confirm|report|declin|refus|agree|plan|want|hope|invit|ask|urg|encourag|offer|propos|expect)/
