/** Verbs that have a meeting as object, and whose subject takes part. */
export const holding = new Set(
  `held hold holds holding had have has having attended attend attends attending joined join joins joining began begin
  begins begun beginning started start starts starting resumed resume resumes resuming conducted conduct conducts conducting opened open
  opens concluded conclude concludes ended end ends finished continued continue continues wrapped completed kicked scheduled
  schedule planned plan plans arranged arrange cancelled canceled cancel cancels postponed postpone postpones skipped skip skips
  boycotted boycott scrapped left entered enter paid pay pays paying made make makes making engaged engage addressed address
  addresses launched launch restarted restart broke suspended suspend called-off exchanged undertook abandoned quit agreed
  agree agrees undertake took take takes taking cancelling canceling postponing scheduling planning arranging refusing rejecting leaving entering seeking reopen reopened reopens restarts revive revived relaunch relaunched salvage rescue broker brokered mediate mediated
  facilitate facilitated promote reached led lead leads leading seek sought refused rejected
  reject rejects refuse refuses declined delayed missed rearranged renew renews renewed renewing initiate initiates initiated initiating terminate terminates
  terminated terminating received receive receives receiving chaired chair chairs chairing co-chaired co-chair co-chairs co-chairing presided ate eat eats shared share shares`.split(
    /\s+/,
  ),
)

/** Verbs whose subject receives the others. */
export const hosting = new Set(
  'hosted host hosts hosting co-hosted co-host co-hosts co-hosting convened convene convenes convening'.split(' '),
)

/** Verbs of the meeting itself: what stands behind them is the meeting's place, time and company. */
export const happening = new Set(
  `held take took taken takes taking place begin began begun begins start started starts resume resumed resumes
  reopen reopens reopened restart restarts restarted end ended ends failed entered enter conclude concluded concludes collapse collapsed open opened opens scheduled expected cancelled canceled postponed called
  come came continue continued continues include included includes involve involved involves gather gathers gathered bring brings brought
  attended hosted chaired presided convened occur occurred happen happened due set planned pencilled penciled slated foreseen focus focused focuses underway broke
  fell fall falls stalled stall ran run runs go goes went drew produced yielded covered wrapped kick kicks kicked dragged stretched adjourned resulted delayed suspended scrapped shelved aborted axed last lasted lasts follow followed follows eyed mooted floated mulled announced agreed arranged brokered mediated`.split(
    /\s+/,
  ),
)

/** What a meeting that was held may not do: "did not bring them nearer", "have not yielded a text", "was not announced". */
export const yielding = /^(?:br[io]|produc|yield|result|end|conclud|cover|includ|involv|go$|gone$|last|focus|announc)/
