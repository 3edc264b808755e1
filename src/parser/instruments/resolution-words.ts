/** The words that tell a resolution that is voted on from the resolving of a conflict, and from that of a screen. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Before "resolution": it is a document. */
export const documentWords = set(`
  draft congressional house senate parliamentary parliament knesset duma bundestag nonbinding non-binding binding ceasefire
  cease-fire truce sanctions aid humanitarian rival competing compromise joint proposed vetoed adopted emergency censure
  impeachment condemnation war-powers powers budget continuing concurrent disapproval no-confidence confidence un u.n. nations
  council assembly tabled anti-war antiwar arms-embargo embargo annual symbolic unanimous landmark veto-proof stopgap
  procedural peacekeeping`)

/** Glued after a drafter's name: "US-drafted". */
export const wordsOfDrafters = set('drafted backed sponsored proposed led authored tabled penned supported initiated')

/** Before "resolution": another sense. */
export const otherSenses = set(`
  conflict dispute disputes crisis alternative image screen display high low higher lower full optical spatial temporal year
  year's peaceful swift speedy quick early diplomatic negotiated lasting friendly amicable satisfactory successful happy firm
  steely dramatic eventual online bankruptcy bank complaint issue problem claims color colour megapixel pixel angular ultra 4k hd
  native maximum default dns name domain better best fine print video camera personal fitness resolute prompt rapid orderly
  grievance debt case investor-state permanent comprehensive just final narrative plot years’ years' tidy satisfying possible
  clean banking single failed-bank political legal military safe mutual`)

/** After "resolution of", "to" or "for": what is settled, not what is voted on. */
export const subjectsOfSettling = set(`
  conflict conflicts crisis crises dispute disputes issue issues problem problems war wars matter matters case cases question
  questions standoff difference differences disagreement disagreements impasse deadlock row tensions situation strike claims
  complaint complaints bank banks banking lawsuit lawsuits mystery plot story hostage stalemate feud grievances debt nightmare
  saga fighting fight lifetime year quarrel puzzle`)

/** After "resolution": what only documents do. */
export const wordsAfter = set(`
  condemning calling demanding urging authorizing authorising extending imposing recognizing recognising supporting backing
  expressing censuring adopted passed approved drafted sponsored tabled submitted introduced proposed condemns condemned demands
  demanded urges urged extends calls authorizes authorises expires expired passed recommending establishing renewing
  reaffirming declaring deploring endorsing endorses honoring honouring blaming lifting banning ending blocking opposing
  rejecting reauthorizing mandating creating disapproving commending requesting requiring impeaching vetoed co-sponsored`)

/** Before "the resolution": what is only done with documents. */
export const governing = set(`
  adopt adopts adopted adopting adoption pass passes passed passing passage veto vetoes vetoed vetoing vote votes voted voting
  approve approves approved approving approval sponsor sponsors sponsored sponsoring co-sponsor co-sponsored table tabled
  tabling draft drafted drafting abstain abstained abstaining violate violates violated violating violation breach breached
  comply complied compliance implementing implementation introduce introduced submit submitted circulate circulated co-author
  renew renewed renewing renewal extension text unanimously debate debated sponsorship sponsors favor favour against`)
