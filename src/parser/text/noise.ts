import { isLetter } from './chars'

/**
 * Lines that stand in an article's text but are none of it: links to other articles, buttons, credits of photos, counters.
 * What may follow the line's first word decides; a line that goes on as a sentence is none of these.
 */
const byFirstWord: Record<string, RegExp> = {
  read: /^read(?: ?[:|].{0,160}| (?:more|also|next|full|on|the full story|this)\b[^.!?]{0,100}| in (?:arabic|english|french|spanish|russian))$/i,
  must: /^must[- ](?:read|watch|see)\b.{0,160}$/i,
  you: /^you (?:may|might|could) (?:also )?(?:like|be interested|enjoy|have missed)\b.{0,160}$/i,
  don: /^don['’]t miss ?[:|].{0,160}$/i,
  in: /^in (?:pictures|photos)(?: ?[:|].{0,160})?$/i,
  edited: /^edited by\b.{0,80}$/i,
  editing: /^editing by\b.{0,80}$/i,
  translated: /^translated (?:by|from)\b[^.!?]{0,80}$/i,
  translation: /^translation(?: by|\s*:).{0,80}$/i,
  with: /^with (?:inputs? from |reporting by |information from |files from )?(?:agenc(?:y|ies)|wires?|afp|reuters|ap|pti|ani)\b.{0,60}$/i,
  join: /^join (?:us|our|the conversation|the discussion)\b[^.!?]{0,100}$/i,
  short: /^short (?:link|url)\b.{0,160}$/i,
  next: /^next (?:article|story|post)\b.{0,160}$/i,
  previous: /^previous (?:article|story|post)\b.{0,160}$/i,
  what: /^what to (?:read|watch) next$/i,
  keep: /^keep reading$/i,
  latest: /^latest (?:news|stories|headlines|updates|articles)\s*:?$/i,
  top: /^top (?:stories|news|headlines)\s*:?$/i,
  popular: /^popular (?:stories|news|articles|posts)?\s*:?$/i,
  agencies: /^agencies$/i,
  ap: /^ap photos?\b.{0,120}$/i,
  afp: /^afp photos?\b.{0,120}$/i,
  reuters: /^reuters photos?\b.{0,120}$/i,
  related:
    /^related(?: (?:articles?|stories|story|content|topics|coverage|news|links?|posts?|reading))?\s*(?:[:|–—-]|$)/i,
  advertisement: /^advertisement\b.{0,40}$/i,
  advertising: /^advertising\b.{0,20}$/i,
  sponsored: /^sponsored(?: content| links?)?$/i,
  share: /^share(?: (?:this|on|via|the article)\b.{0,60})?$/i,
  tweet: /^tweet$/i,
  print: /^print(?: this)?(?: article| page)?$/i,
  email: /^e-?mail(?: this)?(?: article)?$/i,
  save: /^save(?: this)?(?: article)?$/i,
  comments: /^comments? ?\(?\d*\)?$/i,
  subscribe: /^subscribe(?: (?:now|today|to|here)\b.{0,120})?$/i,
  sign: /^sign (?:up|in)\b.{0,160}$/i,
  follow:
    /^follow (?:(?:us|our|@|live|the latest)\b.{0,120}|[^.!?]{1,40} on (?:twitter|facebook|x|instagram|telegram|youtube|google news))$/i,
  click: /^click (?:here|to|on|for)\b.{0,120}$/i,
  watch: /^watch(?: now| live| more| the| video)?\s*[:|].{0,160}$/i,
  listen: /^listen(?: now| to this| live)?(?: article| story)?\s*(?:[:|].{0,160})?$|^listen to article \d.{0,60}$/i,
  also: /^also (?:(?:read|see|in the news)(?: ?[:|-].{0,160})?|on [^.!?:]{1,40}:.{0,160})$/i,
  see: /^see (?:also\b[^.!?]{0,160}|more(?: ?[:|-].{0,160})?)$/i,
  more: /^more(?: ?[:|].{0,160}| (?:on|from|about|stories|news|coverage)\b[^.!?]{0,100})$/i,
  most: /^most (?:read|popular|viewed)$/i,
  recommended: /^recommended(?: stories| for you| reading)?\s*:?$/i,
  trending: /^trending(?: now)?\s*:?.{0,60}$/i,
  continue: /^continue reading\b.{0,80}$/i,
  story: /^story (?:continues|highlights)\b.{0,40}$/i,
  article: /^article continues\b.{0,40}$/i,
  skip: /^skip (?:to|past|advertisement|ad)\b.{0,80}$/i,
  photo: /^photo(?:graph)?s?(?: by| credit| courtesy|\s*:|\s*\/)/i,
  photograph: /^photographs?(?: by|\s*:)/i,
  image: /^images?(?: by| credit| source| caption| copyright|\s*:|\s*©)/i,
  picture: /^pictures?(?: by|\s*:)/i,
  credit: /^credits?\s*:/i,
  caption: /^caption\s*:/i,
  file: /^file(?: (?:photo|picture|image)\b|\s*[-–—:] )/i,
  getty: /^getty images\b.{0,60}$/i,
  media: /^media (?:playback|caption|contact)\b.{0,100}$/i,
  copyright: /^copyright\b.{0,160}$/i,
  all: /^all rights reserved\b.{0,60}$/i,
  tags: /^tags?\s*:/i,
  tag: /^tags?\s*:/i,
  topics: /^topics?\s*:/i,
  keywords: /^key ?words?\s*:/i,
  filed: /^filed under\b/i,
  categories: /^categor(?:y|ies)\s*:/i,
  category: /^categor(?:y|ies)\s*:/i,
  updated: /^(?:last )?updated?\b[^.!?]{1,80}\b(?:ago|today|yesterday|now)\b.{0,20}$/i,
  page: /^page \d+(?: of \d+)?$/i,
  views: /^views?\s*(?::\s*)?[\d,.]+k?$/i,
  word: /^word count\s*:/i,
  loading: /^loading\s*(?:…|\.{3})?$/i,
  ends: /^ends$/i,
  end: /^end(?:s| of (?:article|story|text))?$/i,
  home: /^home\s*[>»/|]/i,
  back: /^back to (?:top|home)\b/i,
  download: /^download (?:the|our) .{0,30}app\b/i,
  newsletter: /^newsletters?\b.{0,30}$/i,
  published: /^published\b[^.!?]{1,40}\bago$/i,
  posted: /^posted\b[^.!?]{1,40}\bago$/i,
  editor: /^editor(?:’|')s (?:picks?|choice)$/i,
  reuse: /^reuse (?:this )?content$/i,
}
const firstWords = new Map(Object.entries(byFirstWord))

const counter =
  /^(?:\d{1,7}|\d{1,3}(?:,\d{3})+|[-–—]\s*\d{1,4}\s*[-–—]|\[?\d{1,4}\s*(?:\/|of)\s*\d{1,4}\]?|[\d,.]+\s*(?:[km]\s*)?(?:views?|shares?|comments?|likes?|reads?|words?|min(?:ute)?s?(?: read)?|(?:minutes?|hours?|days?|weeks?) ago))$/i
const yearAlone = /^(?:1[89]|20)\d\d$/
const photoCredit =
  /^[([]?(?:[^()[\]]{0,120}\b(?:via|\/)\s*)?(?:ap|afp|reuters|getty images|epa|file)\b[^()[\]]{1,60}\bphotos?\b[^()[\]]{0,40}[)\]]?$/i
const linkOnly = /^\[[^\]]{1,200}\]\([^()\s]{1,400}\)$/
const address = /^(?:https?:\/\/|www\.)\S+$/i
const arrow = /^(?:>>|[»→▶►➤|]) ?[^.!?]{1,160}$/
const hashtags = /^#[\p{L}\d_]+(?:[ ,]+#[\p{L}\d_]+)*$/u
const inBrackets =
  /^[([](?:with (?:inputs?|reporting|information|files)\b|reporting by\b|editing by\b|agencies\b|afp\b|reuters\b|source\s*:)[^()[\]]{0,120}[)\]]$/i
const sign = /^[©#*•~]/
const handedOut = /^(?:-\s*30\s*-|#{2,}|\*{3,}|_{3,}|©.{0,160}|\(c\) \d{4}.{0,120})$/i
const longest = 220

/** Whether a line is page furniture rather than the article's words. */
export function isNoise(line: string): boolean {
  if (line.length > longest) return false
  const c = line.charCodeAt(0)
  if (c >= 0x30 && c <= 0x39) return counter.test(line) && !yearAlone.test(line)
  if (c === 0x5b || c === 0x28)
    return (
      linkOnly.test(line) || photoCredit.test(line) || counter.test(line) || isPhotoBy(line) || inBrackets.test(line)
    )
  if (!isLetter(c)) {
    if (arrow.test(line) || (c === 0x23 && hashtags.test(line))) return true
    if (c === 0x2d || c === 0x2013 || c === 0x2014 || sign.test(line)) return counter.test(line) || handedOut.test(line)
  }
  const word = firstWordOf(line)
  if (firstWords.get(word)?.test(line)) return true
  if (line.endsWith(' Read more')) return true
  if (word === 'http' || word === 'https' || word === 'www') return address.test(line)
  return line.length < 80 && /photos?$/i.test(line) && photoCredit.test(line)
}

const labelled = /^(?:opinion|analysis|explain(?:er|ed)|live(?: updates?| blog)?|videos?)\s*[:|][^.!?]{1,160}\??$/i

/** "Opinion: The price of the deal": over an article it is the headline, within one a link to another. */
export function isLabelledLink(line: string): boolean {
  return labelled.test(line)
}

const overLinks =
  /^(?:related\b|read (?:more|also|next)|also (?:read|see)|see also|more (?:on|from|about|stories|news|coverage)|most (?:read|popular|viewed)|recommended|trending|latest (?:news|stories|headlines|articles)|top (?:stories|news|headlines)|you (?:may|might|could)|popular|what to read|editor(?:’|')s|don['’]t miss|must[- ]read|keep reading)[^.!?:]{0,40}:?$/i

/** Whether a line of furniture stands over a list of headlines that are links. */
export function opensLinks(line: string): boolean {
  return line.length < 60 && overLinks.test(line) && isNoise(line)
}

/** Whether a line that follows such a list's title is one of its links: no sentence with a stop. */
export function isLink(line: string): boolean {
  return line.length < 180 && !/[.!?;,]["”’')\]]*$/.test(line)
}

/** Whether a line holds nothing but a year: a heading in a chronology, a counter at the end. */
export function isYearAlone(line: string): boolean {
  return yearAlone.test(line)
}

function isPhotoBy(line: string): boolean {
  return /^\((?:photo|image|picture|file photo)\b/i.test(line)
}

function firstWordOf(line: string): string {
  let i = 0
  while (i < 14 && i < line.length && (line.charCodeAt(i) | 0x20) >= 0x61 && (line.charCodeAt(i) | 0x20) <= 0x7a) i++
  return line.slice(0, i).toLowerCase()
}
