/** Makes the topics of the source, which were typed by many hands, read alike: spelling and capitals, never the sense. */

const misspelt: [RegExp, string][] = [
  [/\bAghanistan\b/, 'Afghanistan'],
  [/\bMidlle\b/, 'Middle'],
  [/\bLeoene\b/, 'Leone'],
  [/\bIncuding\b/, 'Including'],
  [/\bsitution\b/, 'situation'],
  [/\bMarocco\b/, 'Morocco'],
  [/Peopleâ\S*s/, "People's"],
  [/’/g, "'"],
  [/ \[closed\]$| \(private meeting\)$|\*$/, ''],
  [/\( /g, '('],
  [/ \)/g, ')'],
  [/\bS\/ /g, 'S/'],
]

const small = /(?<= )(?:A|An|And|At|By|Between|Concerning|For|From|In|Including|Of|On|Or|The|To|With|Within)(?= )/g

/**
 * The topic as the card shows it. The subtopic column holds slips of its source ("Haiti" under "Syria"): it is kept only
 * under the agenda items that are wider than their subject.
 */
export function topicOf(title: string, subtopic: string): string {
  let topic = title.trim()
  for (const [wrong, right] of misspelt) topic = topic.replace(wrong, right)
  topic = topic.replace(small, (word) => word.toLowerCase()).replace(/(?<=: )the /, 'The ')
  return keepsSubtopic(topic, subtopic) ? `${topic}: ${subtopic}` : topic
}

function keepsSubtopic(topic: string, subtopic: string): boolean {
  if (/^(?:The )?(?:situation in )?(?:the )?Middle East$/i.test(topic))
    return ['Syria', 'Lebanon', 'Yemen'].includes(subtopic)
  return /^Letter dated/i.test(topic) && ['Nepal', 'DPRK'].includes(subtopic)
}
