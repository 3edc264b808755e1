import type { NameKind } from '../../src/parser/names/span'
import { wordLists } from '../../src/parser/names/recogniser/lists'
import type { Document, Paragraph } from './corpus'
import { wireNames } from './wireNames'

// Newswire in the formats that the sets hold little of: datelines, headlines, results and tables, market reports, digests of
// newspapers. Templates of our own; people, places and firms are those that the training's own labels name, at random.

interface Slot {
  kind: NameKind | undefined
  draw: () => string
}

export type Slots = Readonly<Record<string, Slot>>

const bars = (names: string): string[] => names.split('|').map((name) => name.replace(/\s+/g, ' ').trim())
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const countries = wordLists.country
  .split(/\s+/)
  .filter(
    (word) => !/\.|^(?:us|usa|uk|uae|drc|prc|ussr|new|papua_new|united_arab|arab_emirates|central_african)$/.test(word),
  )
  .map((word) => word.split('_').map(capital).join(' '))

const given = wordLists.given.split(/\s+/).filter((word) => word.length > 2)

const companyEnd =
  /\b(?:Corp|Inc|Ltd|Co|Plc|PLC|AG|SA|NV|AB|SpA|Group|Holdings|Bank|Industries|Airlines|Airways|Motors|Steel|Oil|Petroleum|Energy|Electric|Financial|Securities|Technologies|Systems|Pharmaceuticals|Bancorp|Foods|Stores|International|Insurance|Telecom|Chemical|Mining|Resources)\.?$/
/** First words of firms that call no firm alone. */
const common = new Set(
  `first new united general national international american the bank royal standard great north south east west western eastern
  northern southern central federal pacific atlantic global world universal public city state community home life`.split(
    /\s+/,
  ),
)
const known = new Set(
  [wordLists.organisation, wordLists.people, wordLists.region, wordLists.city, wordLists.country, wordLists.given]
    .join(' ')
    .split(/\s+/),
)
const peoples = wordLists.people.split(/\s+/).filter((word) => /(?:ish|ian|ese|an|ch)$/.test(word) && word.length > 4)
const ships = bars(
  `Sea Empress Star|Nordic Trader|Atlantic Pride|Princess Marissa|Global Venture|Al Nasser|Ocean Breeze|Queen Ingrid|Pacific Harvest|Stella Maris|Baltic Carrier|Golden Crest`,
)

/** What fills the templates: names of the labels that are learned from, and those written down. */
export function wireSlots(docs: readonly Document[], draw: () => number): Slots {
  const counts = new Map<string, number>()
  const surnames = new Set<string>()
  const firms = new Set<string>()
  for (const { text, labels } of docs)
    for (const { start, end, kind } of labels) {
      const name = text.slice(start, end)
      if (kind === 'person' && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u.test(name) && name !== name.toUpperCase())
        surnames.add(name.slice(name.lastIndexOf(' ') + 1))
      else if (kind === 'place' && /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(name))
        counts.set(name, (counts.get(name) ?? 0) + 1)
      else if (kind === 'organization' && companyEnd.test(name) && name.includes(' ') && name.length < 40)
        firms.add(name)
    }
  const nations = new Set(countries)
  const towns = [...counts].filter(([name, n]) => n > 2 && !nations.has(name)).map(([name]) => name)
  const pick = (from: readonly string[]): string => from[Math.floor(draw() * from.length)] ?? ''
  const families = [...surnames]
  const surname = (): string => pick(families)
  const first = (): string => capital(pick(given))
  const full = (): string =>
    `${first()}${draw() < 0.1 ? ` ${first()}` : draw() < 0.05 ? ` ${first().charAt(0)}.` : ''} ${surname()}${draw() < 0.04 ? `-${surname()}` : ''}`
  const initials = (): string => `${first().charAt(0)}.${draw() < 0.2 ? `${first().charAt(0)}.` : ''} ${surname()}`
  const mascots = bars(wireNames.mascot)
  const franchises = bars(wireNames.franchise)
  const callable = [...firms].flatMap((firm) => {
    const [word = ''] = firm.split(' ')
    const lower = word.toLowerCase()
    return word.length > 2 && /^\p{Lu}\p{L}+$/u.test(word) && !common.has(lower) && !known.has(lower) ? [word] : []
  })
  const oneOf = (kind: NameKind | undefined, names: readonly string[]): Slot => ({ kind, draw: () => pick(names) })
  return {
    P: { kind: 'person', draw: full },
    S: { kind: 'person', draw: surname },
    I: { kind: 'person', draw: initials },
    N: oneOf('place', countries),
    C: oneOf('place', towns),
    R: oneOf(
      'place',
      bars(
        'N.Y.|Calif.|S.C.|N.C.|Mass.|Texas|Ohio|Ariz.|Conn.|Fla.|Ga.|Pa.|Minn.|Md.|Va.|N.J.|Ill.|Mich.|Tenn.|Wash.|Ore.|La.|Mo.|Wis.',
      ),
    ),
    T: oneOf('organization', bars(wireNames.club)),
    F: oneOf('organization', bars(wireNames.county)),
    U: oneOf('organization', franchises),
    M: oneOf('organization', mascots),
    V: { kind: 'organization', draw: () => `${pick(franchises)} ${pick(mascots)}` },
    O: oneOf('organization', [...firms]),
    K: oneOf('organization', callable),
    G: oneOf('group', peoples.map(capital)),
    B: oneOf('organization', bars(wireNames.body)),
    Y: oneOf('organization', bars(wireNames.party)),
    W: oneOf('organization', bars(wireNames.paper)),
    A: oneOf('organization', bars(wireNames.agency)),
    D: oneOf('organization', bars(wireNames.sponsor)),
    Z: oneOf(undefined, ships),
  }
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|')

/** `#` is a digit, `%m` a month, `%d` a weekday; `^` before a template writes it in capitals. */
const templates = [
  // Datelines and credits.
  ...bars(`^{C} 199#-0#-2#|^{N} 199#-1#-0#|{c} ({A}) -- The {B} said on %d that {P} had left {C}.|{c}, {N} ({A}) — {P}, the {N} envoy, flew home to {C} on %d.
|{c}, %m # ({A}) -- {N} and {N} signed a treaty in {C} today.|{c}, %m 1# ({A}) - {O} said it would close its plant in {C}.
|{c} ({A}) - Police in {C} arrested {P}, a former aide of {S}.|{c}, {R} ({A}) _ {P} was sworn in as mayor.|{c}, {R} -- A jury in {C} convicted {P}, 4#, of fraud.
|{c}. %m 2# ({A}) - {K} and {K} have agreed on a price, {P} told {A}.|{c}, {N}: The {B} called on {S} to resign.|{c}/{c} ({A}) - {N} closed its border with {N}.
|({P} in {C} contributed to this report.)|-- {C} newsroom +##-#-###-####|-- {C} bureau, +## # ### ####|-- {P}, {C} newsroom +## ## ### ####|-- {P}, {A}|-- By {P}, {A}
|Reporting by {P} in {C}; editing by {P}|Additional reporting by {P} in {C} and {P} in {C}|Compiled by {P}|(c) {A} 199#|By {P}|By {P} and {P}|By {P}, {A} Sports Writer
|{c} ({A}) - {T} beat {T} #-# on %d.|{c}, %m ## /{A}/ - {Y} leader {P} met {S} in {C}.|{P} reports from {C}.`),
  // Headlines.
  ...bars(`^{N} FREES ## AFTER RIOTS IN {C}|^{K} TO CUT ### JOBS AT {C} PLANT|^{S} OUSTED AS {K} CHIEF|^{N}, {N} SIGN GAS DEAL|^{B} SAYS #,### FLEE {C}|^SOCCER - {T} SACK {S}
|^SOCCER - {T} HELD BY {T}|^SOCCER - {N} BEAT {N} IN {C}|^TENNIS - {S} BEATS {S} TO REACH FINAL|^TENNIS - {S} OUT OF {C} OPEN|^GOLF - {S} LEADS IN {C}|^GOLF - LEADING SCORES IN {C}
|^CRICKET - {N} ALL OUT FOR ###|^CRICKET - {F} V {F} SCOREBOARD|^CRICKET - {S} HITS CENTURY AS {F} WIN|^ATHLETICS - {S} WINS IN {C}|^BASEBALL - {M} EDGE {M}|^BASEBALL - {S} HOMERS AS {M} WIN AGAIN
|^BASKETBALL - {U} BEAT {U}|^RUGBY UNION - {N} NAME TEAM TO FACE {N}|^RUGBY LEAGUE - {T} WIN AT {T}|^CYCLING - {S} WINS STAGE IN {N}|^BOXING - {S} STOPS {S} IN {C}|^MOTOR RACING - {S} FASTEST IN {C}
|^{N} PREMIER {S} QUITS|^{N} PRESIDENT {S} TO VISIT {C}|^{S} SAYS {N} MUST WITHDRAW|^{S} MEETS {S} IN {C}|^{O} BUYS {K}|^{K} SAYS PROFIT UP ## PCT|^{K} SEES LOSS|^QUAKE HITS {C}, NO CASUALTIES
|^BOMB KILLS ## IN {C}|^{Y} WINS {C} POLL|^{Y} LEADER {S} HELD IN {C}|^POLICE SEIZE DRUGS IN {C}|^{C} STOCKS CLOSE HIGHER|^{C} SHARES END LOWER, {K} FALLS|^{N} SHUTS {C} PORT|^{Y} REBELS FREE HOSTAGES - {A}
|^PRESS DIGEST - {N}|PRESS DIGEST - {N} - %m #|PRESS DIGEST - {W} - %m #|FOCUS - {K} profit jumps|FOCUS-{K} sees higher sales|FEATURE - In {C}, fishermen wait for rain|{C} stocks - Factors to watch - %m #
|{C} stocks close higher, {K} leads|{C} shares end lower|WRAPUP # - {B} meets, {N} objects|UPDATE # - {K} to buy {K}|RESEARCH ALERT - {K} cut|{N}'s {S} Meets {K} Bosses in {C}
|{S} Quits {T}|{S} Wins in {C}|{S}, {S} Advance in {C}|{K} Strike Spreads to {C}|{O} Names {P} as Finance Chief|{K} Halts Exports From {C}, Cites Cost|{C} Mayor Denies Link to {K}|Tearful {S} Leaves {T}
|{N} Rebels Near {C}, {B} Warns|Ex-Aide {S} to Testify Before {B}|{P} Wins Second Term in {N} Vote|{K}, {K} End Merger Talks|{Y} Picks {S} to Lead in {C}|{S} Says {N} Ready for Talks|{S} accuses {S} over {C} vote|{N} says {N} broke truce
|{K} sees #### net up|{K} unit to build plant in {N}|{K} in talks with {K}|{T} sign {S} from {T}|{T} fire coach {S}|{C} court frees {S}|{N} central bank raises rates|{S} retires at ##`),
  // Ball games.
  ...bars(`{T} # {T} #|{T} # {T} #|{T} ## {T} ##|{T} v {T}|{T} vs. {T}|{T} ## ## # # ## ## ##|{T} ## ## # # ## ## ##|{T} # # # # # # #|{N} # # # # # # #|{N} # {N} #|{N} # {N} # (halftime #-#)|{N} ## {N} ##|{N} v {N}
|{T} # ({S} ##, {S} ##) {T} # ({S} ##). Attendance ##,###.|{T} # ({S} ## penalty) {T} #. Halftime #-#.|{T} (#) # ({S} #, ##, {S} ## pen)|{N} (#) # ({S} ##)|Scorers:|Scorers: {S} (#), {S} (##)
|{T} - {S} (##, ##)|{N} - {P} (##th minute)|{N} - {P} (##th), {P} (##nd)|{T} - {P} ##, {S} ##|Scorers: {T} - {S} ##th minute, {S} ##rd|{N} - {S} ##, {S} ##|Sent off: {P} ({T}) ##|Sent off: {S} ({N}), ##|Yellow cards: {S}, {S}, {S}
|Referee: {P} ({N})|Referee - {P} ({N})|{P}, {N}, referee|{T}, {T} and {T} were relegated.|{T} go top with a #-# win at {T}.|{T} striker {P} scored twice as {T} beat {T} #-# in {C}.
|{P} joined {T} from {T} for # million pounds.|{T} have signed {P} and {P} from {T}.|{T} coach {P} said {S} would miss the match against {T}.|{P} put {T} ahead but {S} levelled for {T}.|{N} coach {P} has named {S} and {S} for the match against {N} in {C}.
|{N} beat {N} #-# (halftime #-#) in a World Cup qualifier in {C} on %d.|Goalkeepers - {P} ({T}), {P} ({T}).|Defenders - {P} ({T}), {P} ({T}), {P} ({T}), {P} ({T}).|Midfielders - {P} ({T}), {P} ({T}), {P} ({T}).
|Forwards - {P} ({T}), {P} ({T}).|Goalkeepers: {P}, {P}. Defenders: {P}, {P}, {P}.|Squad: {P}, {P} ({T}), {P}, {P} ({T}).|{N} - #-{P}; #-{P}, #-{P}, ##-{P}; #-{P}, #-{P}|{N} - {P}; {P}, {P}, {P}; {P}, {P}
|{T}: {S}, {S}, {S} ({S} ##), {S}, {S}, {S}|{T} - {S}; {S}, {S}, {S}, {S}; {S}, {S}|{N}: {S}, {S}, {S}, {S} ({S} ##).|{N}: ##-{P}, ##-{P}, ##-{P}, ##-{P} (captain)|Substitutes: {P}, {P}, {S}.
|Results of {G} first division matches on %d:|Standings (tabulate under played, won, drawn, lost, goals for, against, points):|Playing on %d: {T} v {T}, {T} v {T}, {T} v {T}
|{U} ## {U} ##|{U} ### {U} ##|{U} # {U} #|{U} # {U} # (10 innings)|{U} ### {U} ### (OT)|^{U} AT {U}|^{U} AT {U}|{U} at {U}|{U} at {U}, #:## p.m.|^{U} ## ## .### -|^{U} ## ## .### # 1/2|{U} ## ## .### ##|{U} # # # ## ## #
|In {C}, {P} hit a two-run homer as the {M} beat the {M} #-#.|At {C}, {P} allowed three hits and the {M} blanked the {V}.|{P} scored ## points for {U}, which won its third straight.|{P} had ## points and {S} added ## as {U} beat {U} ##-##.
|The {M} traded {P} to {U} for {P}.|The {V} signed {P} to a two-year contract.|{V} sign {P}; {M} release {S}|{U} guard {P} missed his third game.|{U} outfielder {P} is out for the season.|{M} pitcher {P} (#-#) struck out seven.|{P} scored twice for the {M} in a #-# win at {C}.
|The {M} have won four in a row against {U}.|{U} quarterback {P} threw for ### yards against the {M}.|{T} ## {T} ##; {T} # {T} ##|{N} ## ({P}, {P} tries) {N} ##|Tries: {S}, {S}. Penalties: {S} #.|{T} # {T} # (period by period: #-# #-# #-#)
|{T} # {T} # overtime|{N} coach {P} said his team had been lucky against {N}.|{N}, {N} and {N} qualified.|Group # - {N}, {N}, {N}, {N}|{N} leads {N} #-# after the first day in {C}.`),
  // Cricket.
  ...bars(`{F} ### and ##-#, {F} ### ({I} ##, {I} ##; {I} #-##).|{F} ### ({I} ##, {I} ## not out)|{F} ### ({I} ###; {I} #-##) and ### for four|{F} ### for five ({I} ## not out) v {F}|{F}: {F} ### ({I} ##), {F} ##-#.|{F} beat {F} by ## runs.|{F} beat {F} by an innings.
|{F} won the toss and batted.|{I} c {S} b {S} ##|{I} c and b {S} #|{I} lbw b {S} ##|{I} b {S} ##|{I} run out #|{I} not out ##|{I} st {S} b {S} ##|{P} c {S} b {S} ##|{P} lbw {S} ##|{S} c {S} b {S} ##|{S} not out ##
|Did not bat: {I}, {I}, {I}.|Did not bat: {S}, {S}|To bat: {I}, {I}, {P}|Bowling: {S} ##-#-##-#, {S} ##-#-##-# (w-#), {S} #-#-##-#|Bowling: {S} ##-#-##-#, {S} #-#-##-#|{S} ##-#-##-# (nb-#), {S} ##-#-##-#
|{N} innings|{N} first innings|{N} won by ## runs.|{N} won by six wickets.|{N} ### for seven v {N}|{N} won the toss and elected to bat.|Umpires: {I} ({N}) and {I} ({N}).|Man of the match: {P} ({N})|{S} made ## and {S} ## as {N} reached ### for three.
|{P} hit ### as {N} declared at ### for six against {N} in {C}.|{N} - {P} (captain), {P}, {P}, {P}, {P}.|{F} captain {P} made ## against {F} at {C}.|{F} seamer {P} took five for ## at {C}.|Fall of wickets: #-## #-## #-###|Extras (lb-# w-# nb-#) ##|Total (all out) ###`),
  // People against people: tennis, athletics, lists of placings.
  ...bars(`{P} ({N}) beat {P} ({N}) #-# #-#|{P} ({N}) beat {P} ({N}) #-# #-# (#-#)|#-{P} ({N}) beat {P} ({N}) #-# #-# #-#|{P} ({N}) beat #-{P} ({N}) #-# #-#|##-{P} ({N}) beat {P} ({N}) #-# #-#|{P}, {N}, def. {P} (#), {N}, #-#, #-#.|{P} (#), {N}, def. {P}, {N}, #-#, #-#, #-#.
|{P}, U.S., def. {P}, {N}, #-# (#), #-#.|{P} ({N}) vs. {P} ({N})|{P} ({N}) v {P} ({N})|{P} vs {P}|{P} - {P}|{P} and {P} ({N}) beat {P} and {P} ({N}) #-# #-#|{S} and {P} ({N}/{N}) beat {S}/{S} #-# #-#|{S}/{S} beat {S}/{S} #-# #-#|Doubles: {S} and {S} beat {S}/{S} #-# #-#
|Quarter-finals: {S} bt {S} #-# #-#; {S} bt {S} #-# #-#|Semi-finals: {P} beat {P} #-#; {P} beat {S} #-#|{S} beat {S} ##-## ##-##|Seeded {P} of {N} beat {P} of {N} in straight sets.|Top seed {P} lost to {P} in {C}.|{S} will play {P} or {S} next.|Chess: {S} - {S} 1/2, {S} - {S} 1-0|{S} - {S} #-#
|1. {P} ({N}) #:##.##|2. {P} ({N}) ##.## seconds|3. {P} ({N}) #:##.##|#. {P} ({N}) ##.## metres|#. {P} ({N}) # hours ## minutes ## seconds|#. {P} ({N} / {D}) same time|#. {P} ({N}) {D} ## seconds behind|#. {P} ({N}) {D} #:##.#|#. {P} ({N}) {D}|#. {P}, {N}, {D}, #:##.#
|#. {P}, {N}, ##.##|#. {P} ({N}) ### points|#. {N} (#) ###|#= {P} ({N}), {P} ({N}) #:##.##|##= {P} ({N}), {P} ({N})|#. {N} ({P}, {P}, {P}, {P}) #:##.##|1. {P} ### points 2. {P} ### 3. {S} ###|Overall: 1. {S} ### points 2. {S} ### 3. {S} ##|Standings: 1. {P} ({N}) ## points 2. {P} ({N}) ##
|## {P}|## {P} ({N}), {P} ({N})|## {S}, {S} ({N})|### {P} ## ## ##|### {P} ({N}) ## ## ##, {P} ## ## ##|### {P} ({N}) ## ## ##|{P} ({N}) #-## ##-##|Boxing: {P} ({N}) knocked out {P} ({N}) in round #.|Gold {P}, {N}; silver {P}, {N}; bronze {P}, {N}
|{P} ({N}) beat {P} ({N}) ##-## ##-#|{P} of {N} won the ### metres in ##.## seconds.|{N}'s {P} was second and {P} of {N} third.|Race from {C} to {C}: 1. {P} ({N}) # hours|Leading placings in the ###-km stage from {C} to {C} on %d:|Leading results of the {C} grand prix on %d:|^{C} GRAND PRIX RESULTS|{N} captain {P} said {S} was fit.
|{D} driver {P} of {N} was fastest in {C}, ahead of {P} in a {D}.`),
  // Markets and firms.
  ...bars(`<{O}> 3RD QTR NET|{O} said third quarter net rose to #.# mln dlrs.|{O} Q# pretax profit ### mln|{K} sold its {K} unit in %m.|{K}, {K} and {K} rose; {K} fell # pence.|{K} shares rose #p to ###p after it denied talks with {K}.|{O} named {P} president, succeeding {P}.
|{O} ({C}) said {P} would become chairman.|Analyst {P} of {O} cut {K} to hold.|{P}, an analyst at {K}, said {K} could bid.|Shareholders: {O} #.# percent, {P} ## percent, {O} # percent|{K} holds ## percent of {K}, a filing with the {B} showed.|{c} - {O}, parent forecast in billions of yen
|{O} of {C} and {O} of {C} will merge.|{K} of {N} bought {K}'s plant in {C}, {R}|{K} to sell stake in {K} to {N}'s {K}|{K} board chairman {P} said in {C} that talks with {K} had ended.|^BORROWER {O} AMOUNT ### MLN MATURITY ####|^LEAD MANAGER {B}|^ARRANGERS {O} AND {B}|Lead managers: {B}, {O} and {B}
|The {C} index rose #.# percent, with {K} and {K} in demand.|{C} wheat ended lower on rain in {N}.|Coffee arrivals in {C} reached ###,### bags, the {B} said.|{N} cocoa shipments through {C} slowed.|{C} barges were at $###, and cargoes CIF {C} firmed.|Gold was fixed at $###.## in {C}.|Tin closed at ##.## in {C}; {C} smelters offered ## tonnes.
|{C} - The {Z}, ##,### dwt, from {C} to {C}, {K}.|The {N}-flagged {Z} was fixed from {C} to {C}.|The tanker {Z}, owned by {O}, ran aground off {C}.|The ferry {Z} collided with the trawler {Z} off {C}.|The {B} raised its rate; {B} followed.|{B} cut {O}'s rating.|{O} files for bankruptcy in {C}|{K} to fly from {C} to {C} for {K}
|{C} dealers said the {B} was not in the market.|{N} bought ###,### tonnes of wheat from {N}, traders in {C} said.|{K} ended up # at ###, {K} down ## at ####.|Top gainers: {K}, {K}, {O}.|NOTE: {K} is ## pct owned by {O}.|{O} - Year to %m 31 (in millions of dollars)`),
  // Votes, lists, casualties, courts, front pages, bulletins.
  ...bars(`{Y} ##|{Y} ({Y}) ##|{Y} ##, {Y} ##, {Y} #|{P} ({Y}) ##.#|{P} ({Y}) ##.# percent|{P}, {Y}, ##,### votes|{C} North: {I} ({Y}) ##,###; {I} ({Y}) #,###.|Turnout in {C} was ## percent, in {C} ##.|{Y} won ## percent, {Y} ## and {Y} three.|{Y} leader {P} ruled out a coalition with {Y}.|{Y} ## seats, {Y} ##, {Y} #
|{Y} spokesman {P} told {A} that {S} was ill.|{Y} - {P}, {P}; {Y} - {P}|Prime Minister: {P}|Foreign Minister: {P}|Prime Minister - {P}; Finance - {P}; Tourism - {P}|Foreign Affairs .... {P}|Speaker: {P} ({Y})|President ......... {P}|{P}, {Y}; {P}, {N}; {P}, {N}.|{P} of {N} and {P} of {N} signed.|{N}, {N}, {N}, {N} and {N} abstained.
|Sen. {P} (R-{R}) and Rep. {P} (D-{R}) agreed.|{P}, ##, of {C}; {P}, ##, of {C}; and {P}, ##, no address given.|Killed: {P}, ##, {C}, {R}; {P}, ##, {C}, {R}|Injured: {I}, {I}, both of {C}.|Capt. {P}, ##, pilot, {C}, {R}|{P}, #, and her brother {P}, #, drowned off {C}.|The dead were {P}, ##, and {P}, ##, police in {C} said.
|%m ## - A {K} jet is taken to {C} from {C}.|#### - {P} elected president of {N}.|{K} plane seized on a flight from {C} to {C}.|{P}, soprano, died in {C} aged ##.|{P} v. {O}|In {S} v. {S}, the {B} sided with the widow.|{B} Judge {P} in {C} fined {O} $# million.|{S}'s lawyer, {P}, asked the {B} for bail.|Prosecutor {P} told the court in {C} that {S} had lied.
|^{W}|^{W}|{W}|^{W} -- {S} says budget will pass.|{w} - {S} returns from {C}.|{w} - {K} to open a branch in {C}.|{W} - {K} plans a plant in {C}.|{W}: {S} to meet {S}|{w}: Bus fares to rise in {C}|{w} - {N} shells {C}. {S} meets {S} in {C}.|{w} -- Interview with {P}, head of {Y}.|- {S} says talks with {N} will go on.|- {K} to cut jobs in {C}.|- {N} shells {C}.|-- {S} meets {S}.
|These are leading stories in the {C} press on %d. {A} has not verified these stories and does not vouch for their accuracy.|These are some of the leading stories in {W} on %d.|{W} said {S} had met {S} in {C}.|According to {W}, {P} has left {Y}.|{W} quoted {P} as saying {K} would merge.|The {W}'s {P} reports from {C}.|^{N} - {W}
|URGENT: {S} sworn in as premier of {N}|^URGENT - {S} RESIGNS - {A}|^RTRS - {K} JUNE TRAFFIC UP # PCT|{Y} says troops left {C} - radio|^{Y} SAYS TROOPS LEFT {C} - RADIO|%d, %m #: {c} - Finance Minister {P} presents budget. {c} - {B} meets.|%d: {c} - {K} results (0700 GMT)|President {S} to visit {N} (%m ##-##)|{c} - {S} offers talks; {c} - Police storm {K} branch
|{C} fog, {C} clear, {C} rain|^{N} SAYS {N} SHIPS LEFT {C}|^EVENTS DIARY - {N}|{c} - {B} annual meeting (to %m #)|{C} - {P} on trial|{c} - {N}'s {S} visits (to %m ##)|{Y} fighters and the rival {Y} clashed near {C}.|{Y} rebels attacked {C} on {N}'s coast.|{P}'s {Y} faction seized {C}.|{N}'s {Y} and {P}'s {Y} ({Y}) were absent.
|{Y} and {Y} have both declared ceasefires, {Y}'s {P} said.|{C} and {C} differ over {C}, officials said.|The {B}'s {P} and {N} envoy {P} are due in {C}.|{P} left {C} for {C}, the {B} said.
|Aides prepared a {S}-{S} summit in {C}.|The {S}-{S} meeting in {C} was put off, a spokesman for {S} said.|{N}, {N} prepare {S}-{S} talks|Negotiators met {G} officials before the {S}-{S} call.`),
]

/** Newswire of our own, the same for the same draws. */
export function wireParagraphs(count: number, slots: Slots, draw: () => number): Paragraph[] {
  return Array.from({ length: count }, (_, n) => fill(templates[n % templates.length] ?? '', slots, draw))
}

function fill(template: string, slots: Slots, draw: () => number): Paragraph {
  const isShouted = template.startsWith('^')
  const labels: Paragraph['labels'] = []
  let text = ''
  const pick = (from: readonly string[]): string => from[Math.floor(draw() * from.length)] ?? ''
  for (const part of template.slice(isShouted ? 1 : 0).split(/(\{\w\}|%m|%d|#)/)) {
    const key = /^\{(\w)\}$/.exec(part)?.[1]
    const slot = key === undefined ? undefined : slots[key.toUpperCase()]
    if (!slot) {
      text +=
        part === '#'
          ? String(Math.floor(draw() * 9) + 1)
          : part === '%m'
            ? pick(months)
            : part === '%d'
              ? pick(days)
              : part
      continue
    }
    const drawn = slot.draw()
    const name = isShouted || key !== key?.toUpperCase() ? shouted(drawn) : drawn
    if (slot.kind) labels.push({ start: text.length, end: text.length + name.length, kind: slot.kind })
    text += name
  }
  return { text: isShouted ? shouted(text) : text, headline: !/[.”]$/.test(text) && draw() < 0.4, labels, unsure: [] }
}

const shouted = (text: string): string => {
  const capitals = text.toUpperCase()
  return capitals.length === text.length ? capitals : text
}
