/** News agencies and outlets as they sign datelines and bylines, in lower case without stops. */
const known = new Set(
  `reuters|ap|associated press|the associated press|afp|agence france-presse|agence france presse|upi|xinhua|tass|itar-tass|interfax
  |ria novosti|sputnik|bloomberg|dpa|efe|ansa|anadolu|anadolu agency|aa|apa|kuna|spa|wam|sana|irna|isna|mehr|fars|petra|mena
  |nna|ina|qna|bna|ona|saba|aps|map|tap|lana|suna|ani|pti|ians|app|bernama|antara|yonhap|kyodo|kcna|vna|pna|cna|bbc|bbc news|cnn|npr|abc
  |cbs|nbc|pbs|fox news|sky news|itv|rte|dw|rfi|france 24|euronews|al jazeera|al arabiya|al-arabiya|al-monitor|arab news|the guardian|guardian
  |the new york times|new york times|the washington post|washington post|the wall street journal|wall street journal|financial times
  |the independent|the times|the telegraph|politico|axios|voa|voa news|rfe/rl|rferl|un news|ips|belga|ntb|tt|pap|ctk|mti|apa-ots|ukrinform
  |unian|belta|kazinform|trend|azertac|armenpress|haaretz|jerusalem post|the jerusalem post|times of israel|the national|rudaw|kurdistan 24
  |north press agency|north press|asharq al-awsat|enab baladi|thomson reuters foundation|pa|pa media|press association|canadian press
  |the canadian press|aap|ap news|cgtn|rt|cbc|cbc news|abc news|cbs news|nbc news|the hill|usa today|los angeles times|chicago tribune|newsweek
  |al-quds al-arabi|al-hayat|al-akhbar|an-nahar|al-mayadeen|al-manar|al-ahram|al-thawra|al-watan|al-sumaria|al-hurra|al-ghad
  |al-masry al-youm|zaman al-wasl|hawar news|shafaq news|baghdad today|syria tv|orient tv
  |time|the economist|der spiegel|le monde|wikinews|stl.news|relief web|reliefweb`
    .split('|')
    .map((name) => name.trim()),
)

/** No outlet's name is longer, with stops between its letters as they may be ("U.N. News"). */
const longest = 2 * Math.max(...Array.from(known, (name) => name.length))

const sign =
  /\b(?:news|press|agency|times|post|herald|tribune|journal|gazette|telegraph|radio|television|tv|broadcasting|media|network|wire|newswire|observer|chronicle|monitor|bulletin|courier|daily|weekly|guardian|today|online|newspaper|magazine|bureau|correspondents?)$/i

/** Whether the words are a known outlet, or end as outlets' names do ("Lakeside News", "Hill Country Gazette"). */
export function isOutlet(words: string): boolean {
  const bare = words.replaceAll('.', '').toLowerCase()
  return known.has(bare) || (words.length <= 50 && /^[\p{Lu}\d]/u.test(words) && sign.test(words))
}

/** Only the outlets in the table: safe where the words stand alone. */
export function isKnownOutlet(words: string): boolean {
  return words.length <= longest && known.has(words.replaceAll('.', '').toLowerCase())
}
