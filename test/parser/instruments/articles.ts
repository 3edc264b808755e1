/** Invented articles with every citation marked by its symbol (without spaces) or its kind. */
export const articles: string[] = [
  `Envoys return to Lake Varna as aid deadline nears

GENEVA — Diplomats from nine countries met on Tuesday to prepare a vote on the [[resolution draft resolution on winter aid]], which expires in January.

The text builds on [[S/RES/2254(2015) UN Security Council resolution 2254]] and repeats demands of [[S/RES/2165(2014) resolutions 2165]] and [[S/RES/2191(2014) 2191]]. A European envoy called the [[resolution aid resolution]] a test of good faith.

“We will not accept a [[resolution resolution]] that forgets the camps,” said the envoy, Marta Lindqvist. Her government wants sanctions under the [[law Caesar Act]] eased first.

The head of the relief office, Tomas Okoye, said the resolution of the conflict was far off. High-resolution satellite images showed new trenches, he said.

Under [[charter Article 99 of the UN Charter]], the secretary-general may bring any matter before the Council. He has used the [[un-security-council-resolution Security Council resolution on Mali]] as a model.`,

  `Parliament debates pact with island neighbour

The government of Premier Odile Marchetti asked lawmakers on Monday to approve the [[agreement Corvo Agreement]], signed in March after a year of talks.

Opposition leader Henrik Vass said the [[agreement agreement]] broke the [[law Coastal Fisheries Protection Act]] and [[treaty Article 5 of the Varna Convention]]. The premier answered that the [[treaty Paris Agreement]] and the [[treaty UN Convention on the Law of the Sea]] came first.

The [[bill Harbour Reform Bill]] is to be read next week. “This is not an act of charity,” Vass said, adding that no treaty was ever perfect. Convention holds that the speaker abstains.

Brussels pointed to [[Regulation(EU)2016/679 Regulation (EU) 2016/679]] and to [[Decision2013/255/CFSP Council Decision 2013/255/CFSP]], which both apply on the islands.`,

  `Senators revive sanctions bill

WASHINGTON (Varna Wire) — A group of senators introduced [[bill S. 1605]] on Thursday, a companion to [[bill H.R. 2267]] in the House.

The [[bill bill]] would amend [[Pub.L.116-92 Public Law 116-92]] and the [[law Global Magnitsky Act]]. Its sponsor, Senator Paul Reyes, cited the [[law War Powers Resolution]] and [[Pub.L.107-40 Pub. L. 107-40]].

Last year the House passed [[resolution H.Res. 755]], a [[resolution nonbinding resolution]]. The Senate adopted a [[resolution resolution]] condemning the raids.

“My New Year's resolution was to read every bill that lands on my desk,” Reyes joked at the Democratic National Convention. The restaurant bill for the dinner came to $400.`,

  `Court in The Hague hears island states

Judges at the International Court of Justice opened hearings on Monday in [[case Corvo v. Vassland]], which turns on the [[treaty Genocide Convention]] and on [[A/RES/ES-11/1 General Assembly resolution ES-11/1]].

Counsel also read from [[A/RES/76/262 A/RES/76/262]], from [[A/RES/3379(XXX) resolution 3379 (XXX)]] and from [[S/PRST/2013/15 presidential statement S/PRST/2013/15]]. The prosecutor of another court keeps a file, [[ICC-01/22 ICC-01/22]].

Vassland says the [[treaty Treaty of Corvo]] ended in 1990; its neighbour replies that the [[treaty treaty]] was renewed by the [[agreement Lisbon Accords]]. Dispute resolution had failed twice.

Peace should rest on [[S/RES/242(1967) resolutions 242 (1967)]] and [[S/RES/338(1973) 338 (1973)]], counsel said, and on [[S/RES/1701(2006) UNSCR 1701]].`,
]
