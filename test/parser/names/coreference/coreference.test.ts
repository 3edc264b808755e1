import assert from 'node:assert/strict'
import type { EntityKind } from '../../../../src/parser/model'
import { joinNames } from '../../../../src/parser/names/join'
import { documentWith } from '../../../support/document'
import { marked, render, type Mark } from '../../../support/marked'

const nameKinds = new Set(['person', 'organization', 'place', 'group', 'event'])

/**
 * Checks who is one with whom. A mark is `[[kind:one words]]`: names are given to the joining as `kind`, and must come
 * out in the entity `one`; `pronoun`, `nominal`, `pair` (of `a+b`) and `recalled` must be found. What is not marked must
 * not be linked.
 */
function check(source: string): void {
  const { text, marks } = marked(source)
  const given = marks.filter(({ label }) => nameKinds.has(kindOf(label)))
  const joined = joinNames(
    documentWith(
      text,
      given.map(({ label, start, end }) => ({ start, end, kind: kindOf(label) as EntityKind })),
    ),
  )
  const idAt = new Map(given.map(({ label, start }) => [start, label.slice(label.indexOf(':') + 1)]))
  const used = new Set<string>()
  const ids = joined.entities.map(({ mentions }) => {
    let id = mentions.map(({ start }) => idAt.get(start)).find((one) => one !== undefined) ?? '?'
    while (used.has(id)) id += '*'
    used.add(id)
    return id
  })
  const found: Mark[] = joined.mentions.map(({ start, end, form }, m) => {
    const entity = joined.mentionEntity[m]!
    const named = form === 'full' || form === 'short'
    const kind = !named ? form : idAt.has(start) ? joined.entities[entity]!.kind : 'recalled'
    return { label: `${kind}:${ids[entity]}`, start, end }
  })
  for (const { start, end, entities } of joined.plurals)
    found.push({ label: `pair:${entities.map((e) => ids[e]).join('+')}`, start, end })
  assert.equal(render(text, found), source)
}

const kindOf = (label: string): string => label.slice(0, label.indexOf(':'))

const table = (title: string, sources: readonly string[]): void => {
  describe(title, () => {
    for (const source of sources) it(source.replaceAll('\n', ' ¶ '), () => check(source))
  })
}

table('seats of government', [
  '[[person:a Denzel Washington]] spoke. [[person:a Washington]] left.',
  'Mr [[person:a Washington]] spoke.',
])

describe('a seat of government read as a person', () => {
  it('is a place', () => {
    const { text, marks } = marked('[[person Ana Kovac]] spoke and [[person Washington]] agreed.')
    const { entities } = joinNames(
      documentWith(
        text,
        marks.map(({ start, end }) => ({ start, end, kind: 'person' })),
      ),
    )
    assert.deepEqual(
      entities.map(({ name, kind }) => `${name}: ${kind}`),
      ['Ana Kovac: person', 'Washington: place'],
    )
  })
})

table('what the text says somebody is also called', [
  '[[person:a Ivo Petrov]], known as [[person:a IPK]], left. [[recalled:a IPK]] spoke.',
  '[[person:a Ivo Petrov]], formerly known as [[person:a Abu Lev al-Tessi]], left. [[person:a Tessi]] spoke.',
  '[[person:a Ivo Petrov]] left. [[person:a Petrov]], alias [[person:a Falcon]], spoke.',
  'The [[organization:a Ferry Union]], known as [[organization:a Jatun]], left. In June [[organization:a Jatun]] spoke.',
  '[[person:a Ivo Petrov]], known as [[person:b Kovac]], met [[person:b Ana Kovac]]. [[person:b Kovac]] spoke.',
  '[[person:a Ivo Petrov]] met [[person:b Falcon]], as he was known. [[person:b Falcon]] spoke.',
])

describe('what the text says somebody is also called', () => {
  it('is a person wherever it stands, whose name it does not become', () => {
    const { text, marks } = marked(
      '[[person Ivo Petrov]], known as [[person Abu Lev Tessi]], left. [[organization Abu Lev Tessi]] spoke.',
    )
    const { entities } = joinNames(
      documentWith(
        text,
        marks.map(({ label, start, end }) => ({ start, end, kind: label as EntityKind })),
      ),
    )
    assert.deepEqual(
      entities.map(({ name, kind, aliases }) => `${name}: ${kind} ${aliases.join()}`),
      ['Ivo Petrov: person Abu Lev Tessi'],
    )
  })
})

table('a name in other letters', [
  '[[person:a Abu Lev al-Golding]] left. [[person:a Jolding]] spoke.',
  '[[person:a Ivo Golding]] left. [[person:b Jolding]] spoke.',
  '[[person:a Badr Altessidi]] left. [[person:a Al-Tessidi]] spoke.',
  '[[person:a Badr al-Tessidi]] left. [[person:a Altessidi]] spoke. [[person:a Badr Altessidi]] agreed.',
  '[[person:a Ana Bright]] left. [[person:b Albright]] spoke.',
  '[[person:a Baqer Ghaliband]] left. [[person:a Qaliband]] spoke. [[person:a Bagher Qaliband]] agreed.',
  '[[person:a Ismail Tessiyeh]] left. [[person:a Tessiya]] spoke. [[person:a Ismael Tessiyya]] agreed.',
  '[[person:a Abdullah Tessidi]] left. [[person:a Abdallah Tessidi]] spoke. [[person:a Abdulla Tessidi]] agreed.',
  '[[person:a Abdul Aziz Tessidi]] left. [[person:a Abdelaziz Tessidi]] spoke. [[person:a Abdel Aziz Tessidi]] agreed.',
  '[[person:a Aleksandr Marov]] left. [[person:a Oleksandr Marov]] spoke.',
  '[[person:a Hassan Tessidi]] met [[person:b Hussein Tessidi]].',
  '[[person:a Salman Tessidi]] met [[person:b Suleiman Tessidi]].',
  '[[person:a Viktor Marov]] left. [[person:a Victor Marov]] spoke.',
  '[[place:a Lviv]] is calm. [[place:a Lvov]] was hit.',
  '[[organization:a Hezbollah]] fired. [[organization:a Hizbullah]] said so. [[organization:b Hamas]] did not.',
])

table('an excellency', [
  '[[person:a Ivo Petrov]] met HE [[person:b Adam Novak]].',
  '[[person:a Ivo Petrov]] met [[person:b Ana Kovac]]. [[pronoun:a HE]] left.',
  '[[person:a Ivo Petrov]] met HE Minister of Trade [[person:b Adam Novak]].',
  'Sheikh [[person:a Ivo Petrov]] spoke. [[pronoun:a His Highness]] said the road was open. It rained on [[pronoun:a His Highness]].',
  'Sheikh [[person:a Ivo Petrov]] spoke. His Highness the Crown Prince left. His Highness [[person:b Adam Novak]] left.',
])

table('relatives', [
  'President [[person:a Marsh]] and First Lady Dr. [[person:b Ana Marsh]] came. [[person:a Marsh]] spoke.',
  'Dr. [[person:a Ana Marsh]] came. President [[person:a Marsh]] spoke.',
  'President [[person:a Marsh]] and First Lady [[person:b Ana Marsh]] came. [[person:a Marsh]] spoke.',
  'President [[person:a Marsh]] and [[pronoun:a his]] wife, [[person:b Ana Marsh]], came. [[person:a Marsh]] spoke.',
  '[[person:a Marsh]] spoke of [[pronoun:a his]] daughter [[person:b Ana Marsh]].',
  'First Lady [[person:a Ana Marsh]] came. [[person:a Marsh]] spoke. Mrs [[person:a Marsh]] left.',
  'First Lady [[person:a Ana Marsh]] came. President [[person:b Marsh]] spoke.',
])

table('short and full forms of people', [
  '[[person:a Ben Kovac]] spoke. [[person:a Kovac]] left. [[person:a Ben]] slept.',
  '[[person:a Ana ben Kovac]] spoke. [[person:a Ben Kovac]] left. [[person:a Kovac]] slept.',
  '[[person:a Ana Kovac]] spoke. [[person:a Kovac]] left.',
  '[[person:a Kovac]] warns rivals\n[[person:a Ana Kovac]] spoke on Monday.',
  '[[person:a KOVAC]] WARNS RIVALS\n[[person:a Ana Kovac]] spoke on Monday.',
  '[[person:a Pedro Sánchez Castejón]] won; [[person:a Sánchez]] thanked voters.',
  '[[person:a Xi Jinping]] spoke and [[person:a Xi]] left.',
  '[[person:a Ban Ki-moon]] spoke and [[person:a Ban]] left.',
  '[[person:a Kim Jong-un]] and [[person:b Kim Yo-jong]] came. [[person:b Kim Yo-jong]] spoke.',
  '[[person:a Mohammed bin Salman]] came. [[person:a bin Salman]] spoke.',
  '[[person:a Ursula von der Leyen]] came. [[person:a von der Leyen]] spoke, then [[person:a Leyen]] left.',
  '[[person:a Bashar al-Assad]] came. [[person:a Assad]] spoke and [[person:a al-Assad]] left.',
  '[[person:a Joseph R. Biden Jr.]] came. [[person:a Joe Biden]] spoke.',
  '[[person:a Robert Novak]] came. [[person:a Bob Novak]] spoke. [[person:a R. Novak]] signed.',
  '[[person:a J. Marsh]] signed. [[person:a Jane Marsh]] spoke.',
  '[[person:a Luiz Inácio Lula da Silva]] came. [[person:a Lula da Silva]] spoke and [[person:a Lula]] left.',
  '[[person:a Recep Tayyip Aydin]] came. [[person:a Tayyip Aydin]] spoke. [[person:a Recep Aydin]] left.',
  "[[person:a Conor O’Brien]] came. [[person:a O’Brien]] spoke. [[person:a O'Brien]] left.",
  '[[person:a Zemblan Ambassador Ana Kovac]] spoke. [[person:a Kovac]] left. A [[group:b Zemblan]] cheered.',
  '[[person:a Ana Maria Kovac FRS]] came. [[person:a Ana Kovac]] spoke. [[person:a Kovac]] left.',
  '[[person:a Ben Kovac]] came. [[person:b Ivo Kovac]] stayed.',
  'Prince [[person:a Ivo]] hosted it. [[person:a Ivo]] spoke. Party leader [[person:b Ivo Kovac]] left.',
  'Crown Prince [[person:a Ivo]] hosted it. The envoy met [[person:a Ivo bin Kovac]].',
  '[[person:a Zine Ben Omar]] came. [[person:a Ben Omar]] spoke.',
  '[[person:a Maria Novak]] came. [[person:b Marie Novak]] spoke.',
  '[[person:a K.C. Maurer]] came. [[person:a Mauer]] spoke.',
  '[[person:a Pedro R. Alonso Urrutia]] came. [[person:a Pedro Alonso]] spoke. [[person:a Alonso]] left.',
  '[[person:a Pedro Pierluigi]] came. [[person:a Pierliugi]] spoke.',
  'The [[person:c Marin-Petrov]] talks ended. [[person:a Ana Marin]] spoke, and [[person:b Ivo Petrov]]. [[person:b Petrov]] left.',
  'The [[person:b Marshes]] came after [[person:a Ana Marsh]].',
  'the [[person:a Marin]]-[[person:b Petrov]] meeting\n[[person:a Ana Marin]] met [[person:b Ivo Petrov]].',
])

table('transliterations of one name', [
  '[[person:a Bashar Assad]] came. [[person:a Asad]] left.',
  'Staff chief [[person:a Ivo Lorin]] left. President [[person:b Laurin]] saw [[person:a Lorin]] off. [[person:b Laurin]] and [[person:a Lorin]] met.',
  'President [[person:a Ivo Lorin]] left. President [[person:a Laurin]] came. [[person:a Laurin]] and Ana met. [[person:a Lorin]] spoke.',
  '[[person:a Sergei Lavrov]] came. [[person:a Sergey Lavrow]] left. [[person:a Lavroff]] spoke.',
  '[[person:a Mohammed Karimi]] came. [[person:a Muhammad Karimi]] left.',
  '[[person:a Hussein Omari]] came. [[person:a Husayn Omari]] left.',
  '[[person:a Volodymyr Zelensky]] came. [[person:a Zelenskyy]] spoke. [[person:a Zelenskiy]] left.',
  '[[person:a Recep Erdoğan]] came. [[person:a Erdogan]] left.',
  '[[person:a Kate Lee]] came. [[person:b Kate Li]] left.',
  '[[person:a Paul Martin]] came. [[person:b Desmond Morton]] left. [[person:b Morton]] spoke.',
])

table('namesakes', [
  '[[person:a Joe Marsh]] and [[person:b Hunter Marsh]] came.',
  'Mr [[person:a Adam Novak]] and Mrs [[person:b Eva Novak]] came. Mrs [[person:b Novak]] spoke, Mr [[person:a Novak]] left.',
  '[[person:a Adam Novak]] came. Mrs [[person:b Novak]] stayed at home.',
  '[[person:a Kim Jong-un]] came. [[person:a Kim Jong-un]] spoke. [[person:b Kim Jong-il]] left. Mr [[person:a Kim]] slept.',
  'President [[person:a Adam Novak]] came.\nMayor [[person:b Eric Novak]] stayed.\nPresident [[person:a Novak]] spoke. Mayor [[person:b Novak]] slept.',
  '[[person:a Adam Novak]] came. [[person:a Adam Novak]] spoke.\n[[person:b Eric Novak]] stayed. [[person:b Novak]] slept.\n[[person:a Novak]] left.',
  '[[person:a George W. Marsh]] came. [[person:b George H. Marsh]] stayed.',
  '[[person:a John Ford Jr.]] came. [[person:b John Ford Sr.]] stayed.',
  '[[person:a Johann]] came. [[person:b Johann II]] followed.',
  '[[person:b Johann II]] came. [[person:a Johann Novak]] followed. [[person:a Johann]] spoke.',
  '[[person:a Adam Novak]] came. [[person:a Novak]] spoke and [[person:a Novak]] ate.\n[[person:b Eric Novak]] stayed. [[person:a Novak]] slept.',
  '[[person:a Adam Novak]] came. [[person:a Adam Novak]] spoke.\n[[pronoun:a His]] son [[person:b Eric Novak]] stayed. [[person:a Novak]] slept.',
  '[[person:a Chao]] came. [[person:a Chao]] spoke. [[pronoun:a His]] daughter [[person:b Mei Chao Pian]] left.',
  '[[person:a Maria Santos]] came. [[person:b Mario Santos]] stayed.',
  'President [[person:a Adam Novak]] met Senator [[person:b Eric Novak]]. [[person:a Adam Novak]] spoke.\nSenator [[person:b Novak]] came. [[person:b Novak]] slept.\n[[person:a Novak]] left.',
  'President [[person:a Adam Novak]] met Senator [[person:b Eric Novak]]. [[person:a Adam Novak]] spoke.\nSenator [[person:b Novak]] came. [[person:a Adam Novak]] left. [[person:a Novak]] slept.',
])

table('organisations', [
  'The [[organization:a International Atomic Energy Agency]] ([[organization:a IAEA]]) met. The [[organization:a IAEA]] spoke.',
  'The [[organization:a Zembla Relief Front]] ([[organization:a YPZ]]) met. The [[organization:a YPZ]] spoke.',
  'The [[organization:a Zembla Relief Front]] met. The [[organization:a ZRF]] spoke.',
  'The [[organization:a UN]] met. The [[organization:a United Nations]] spoke. The [[organization:a U.N.]] left.',
  'The [[organization:a EU]] met. The [[organization:a European Union]] spoke.',
  'The [[organization:a Group of Seven]] met. The [[organization:a G-7]] and the [[organization:a G7]] are one.',
  'The [[organization:a United Nations Security Council]] met. The [[organization:a Security Council]] spoke.',
  'The [[organization:a European Commission]] met. The [[organization:a Commission]] spoke.',
  '[[organization:a Acme Corp.]] fell. [[organization:a Acme]] rose.',
  '[[organization:a Zembla Steel Corp]] fell. [[organization:a ZS]] rose.',
  '[[organization:a Vireo]] fell. [[organization:b Vireo Japan]] rose. [[organization:a Vireo]] closed.',
  '[[organization:a Zembla Steel and Shipping Corp.]] fell. [[organization:a ZSS]] rose.',
  '[[organization:a Zembla Steel Corp]] and [[organization:b Zembla Sea Ltd]] fell. [[organization:c ZS]] rose.',
  '[[organization:a U.S. Department of Fisheries]] spoke. [[organization:a USDF]] left.',
  'The [[organization:a U.S. Department of Fisheries]] spoke. The [[organization:a Department of Fisheries]] left.',
  'The [[organization:a United States House of Lords]] spoke. The [[organization:a House of Lords]] left.',
  'The [[organization:a U.S. House of Lords]] and the [[organization:b French House of Lords]] spoke. The [[organization:c House of Lords]] left.',
  'The [[organization:a Treasury Department]] spoke. The [[organization:a Treasury]] left.',
  'The [[organization:a U.S. Treasury]] spoke. The [[organization:a Treasury]] left.',
  '[[organization:a Strelsau Nets]] won. The [[organization:a Nets]] lost.',
  '[[organization:a Zembla News]] reported. The [[organization:b News]] reported.',
  'The [[organization:a Green Brotherhood]] met. The [[organization:a Brotherhood]] spoke.',
  '[[organization:a Unity Nordic]] fell. [[organization:b UN]] met.',
  '[[organization:a Goldberg Sachs]] fell. [[organization:a Goldberg]] rose.',
  'The [[organization:a Ruritanian Foreign Ministry]] and the [[organization:b Zemblan Foreign Ministry]] met; the [[organization:c Foreign Ministry]] spoke.',
  'The [[organization:a Red Sox of Major League Bowling]] ([[organization:b MLB]]) won.',
  'The [[organization:a Zemblan People’s Army]] met. The [[organization:a ZPA]] spoke.',
  'The [[organization:a Supreme Court of Zembla]] met. The [[organization:a Supreme Court]] spoke. The [[organization:a Court]] rose.',
  'The [[organization:a Harbour Standards Authority]] ([[organization:a Hsa]]) met. [[organization:a Hsa]] spoke.',
  'The [[organization:a Harbour Standards Authority]] ([[organization:b Vireo]]) met.',
  'The [[organization:a U.S. Congress]] met. The [[organization:a United States Congress]] spoke.',
  'The [[organization:a Strelsau Pirates]] won. The [[organization:a Pirates]] cheered.',
  'The [[organization:a Church of Zemblology]] met. [[organization:a Zemblology]] grew.',
  'The [[organization:a Air Force ROTX]] met. The [[organization:a ROTX]] spoke.',
  '[[organization:a Strelsau State University in Zembla]] grew. [[organization:a Strelsau State University]] spoke.',
  'The [[organization:a Labour Front]] and the [[organization:b Labour Bank]] met. [[organization:c Labour]] spoke.',
])

table('places and peoples', [
  'They left the [[place:a Zembla Space Station]]. The [[place:a ZSS]] flies.',
  '[[place:a South Zembla]] won. [[place:b ZEMBLA]] lost.',
  'They left the [[place:a Zembla Station]]. The [[place:b Station]] flies.',
  'The [[place:a US]], the [[place:a U.S.]], the [[place:a United States]] and [[place:a America]].',
  '[[place:a Britain]], the [[place:a UK]] and the [[place:a United Kingdom]], but [[place:b France]].',
  'The [[place:a Democratic People’s Republic of Korea]], the [[place:a DPRK]] and [[place:a N. Korea]], but [[place:b S. Korea]].',
  '[[place:a Kyiv]] is [[place:a Kiev]], and [[place:b Minsk]] is not.',
  'A [[group:a Russian]] and two [[group:a Russians]] met an [[group:b American]] and other [[group:b Americans]].',
  '[[place:a Russia]] and the [[group:b Russians]] are two.',
  'The [[group:a Houthi]] side and the [[group:a Houthis]].',
  '[[place:a Washington]] is not the [[place:b US]].',
  '[[place:a Strelsau City]] grew. [[place:a Strelsau]] is old.',
  '[[place:a Mexico City]] grew. [[place:b Mexico]] is old. [[place:c Oklahoma City]] is in [[place:d Oklahoma]].',
])

table('kinds: repaired where the evidence is lopsided, never joined across', [
  '[[person:a George Washington]] left [[place:b Washington]].',
  '[[person:a Henry Ford]] led [[organization:b Ford Motor]]. [[organization:b Ford]] grew.',
])

table('names that only the document knows', [
  '[[person:a Ana Kovac]] came. Then, on Monday, [[recalled:a Kovac]] left.',
  '[[person:a Ana Kovac]] came. [[recalled:a Kovac]] left.',
  '[[person:a Tran Quoc Dat]] came. On Monday, Prime Minister [[recalled:a Dat]] left.',
  '[[person:a Thandi Mokoena]] came. [[recalled:a Thandi]] left.',
  '[[person:a Ana Kovac]] and [[person:b Ana Novak]] came. Ana left.',
  '[[person:a Ana Brown]] came. Brown bears slept.',
  '[[person:a Ana Kovac]] came to Kovac Street.',
  '[[person:a Ana Kovac]] came. The [[organization:b Kovac Bank]] opened.',
])

table('pronouns', [
  '[[person:a Ana Kovac]] came. [[pronoun:a She]] left.',
  '[[person:a Adam Novak]] said [[pronoun:a he]] would take [[pronoun:a his]] time.',
  '[[person:a Adam Novak]] met [[person:b Eric Marsh]]. [[pronoun:a He]] left.',
  '[[person:a Adam Novak]] and [[person:b Eric Marsh]] came. He left.',
  'They spoke with [[person:a Adam Novak]], who thanked [[pronoun:a his]] aides.',
  'It rained on [[person:b Eric Marsh]]. On Monday [[person:a Adam Novak]] thanked [[pronoun:a his]] aides.',
  '[[person:a Adam Novak]], 54, a lawyer from Zembla, came. [[pronoun:a He]] left.',
  '[[person:a Adam Novak]] spoke to [[pronoun:a his]] brother, [[person:b Eric Marsh]], before [[pronoun:a he]] left.',
  '[[person:a Adam Novak]] met [[person:b Ana Kovac]]. [[pronoun:b She]] left.',
  '[[person:a Adam Novak]] met a diplomat. [[pronoun:a He]] left.',
  'A diplomat met [[person:a Adam Novak]]. He left.',
  '[[person:a Adam Novak]] spoke.\n[[pronoun:a He]] left.',
  '[[person:a Adam Novak]] spoke. It rained. [[pronoun:a He]] left.',
  '[[person:a Adam Novak]] spoke. It rained. It snowed. It froze. It thawed. It poured. He left.',
  '[[person:a Adam Novak]] said: "It was long. "It is over." [[pronoun:a He]] left.',
  '[[person:a Adam Novak]] resigned.\nAt his conference, Speaker [[person:b Eric Marsh]] smiled.',
  'At [[pronoun:b his]] conference, Speaker [[person:b Eric Marsh]] smiled.',
  'At his conference, Speaker [[person:b Ana Marsh]] smiled.',
  'Following [[pronoun:b his]] election, [[person:b Eric Marsh]] smiled.',
  '[[person:a Adam Novak]] spoke. [[person:a Novak]] left. Following his election, Mr [[person:b Marsh]] smiled.',
  'When [[pronoun:b he]] came, [[person:b Eric Marsh]] smiled. [[pronoun:b He]] left.',
  'In [[pronoun:b her]] talks with the [[group:r Ruritanian]] minister, Dr [[person:b Ana Marsh]] smiled.',
  'When [[person:a Adam Novak]] left [[pronoun:a his]] house, [[person:b Eric Marsh]] smiled.',
  'In his house, a friend of [[person:b Eric Marsh]] smiled.',
  '[[person:a Adam Novak]] resigned.\nAt [[pronoun:a his]] conference, Speaker [[person:a Novak]] smiled.',
  'A minister came, who said that he was ill. A friend of [[person:a Adam Novak]] drove him home. He slept.',
  '[[person:a Adam Novak]] spoke. I told my father that he was wrong.',
  '[[person:a Adam Novak]] said: “He is wrong.”',
  '[[person:a Adam Novak]] resigned. “[[pronoun:a He]] is right,” [[person:b Ana Kovac]] said.',
  '[[person:a Adam Novak]] resigned. “He is right,” a neighbour said.',
  '[[person:a Adam Novak]] resigned. [[person:b Eric Marsh]] told reporters: “I know that [[pronoun:a he]] is ill.”',
  'In a letter from [[person:a Adam Novak]], he is praised.',
  'Prosecutor [[person:a Adam Novak]] spoke. [[person:b Eric Marsh]] had been arrested, [[pronoun:a he]] said.',
  'When [[person:a Adam Novak]] came, [[pronoun:a he]] said, it rained.',
  '[[person:a Adam Novak]] spoke. The rise is a concern to Mr [[person:a Novak]], but it may be over, [[pronoun:a he]] said.',
  'Mrs [[person:a Kovac]] came. He left.',
  '[[person:a Adam Novak]]’s envoy came; his car broke.',
  '[[person:a Adam Novak]] came with [[pronoun:a his]] sister. She left.',
  'Spokeswoman [[person:a Kim Kovac]] came. [[pronoun:a She]] left.',
])

table('who does something before somebody else is named', [
  'Mr [[person:a Novak]] slept. On October 24 [[pronoun:a he]] called on the governor of Onhava, [[person:b Ivo Petrov]].',
])

table('offices with a capital', [
  '[[group:z Zemblan]] Minister [[person:a Adam Novak]] came. [[nominal:a The [[group:z Zemblan]] Minister]] praised [[pronoun:a his]] [[group:r Ruritanian]] counterpart, [[person:b Ivo Petrov]]. [[nominal:b The [[group:r Ruritanian]] minister]] slept.',
  '[[place:t Tessel Region]] Prime Minister [[person:a Adam Novak]] came. [[nominal:a The Prime Minister]] sat. [[nominal:a The premier]] left.',
  'Consul General [[person:a Adam Novak]] came. [[nominal:a The consul general]] sat.',
  'Speaker [[person:a Adam Novak]] came. [[nominal:a The Speaker]], who is old, sat. [[nominal:a The Speaker]] left.',
  'The Deputy Prime Minister, [[person:a Adam Novak]], came. It rained on [[nominal:a the Deputy Prime Minister]].',
  'Mayor [[person:a Adam Novak]] came. A Mayor left. Speaker [[person:b Ana Kovac]] sat.',
  'Mr [[person:a Novak]] thanks His Excellency the President, [[person:b Ivo Petrov]].',
])

table('nominals and pairs', [
  '[[group:r Ruritanian]] envoy [[person:a Adam Novak]] came. [[nominal:a The [[group:r Ruritanian]] envoy]] spoke.',
  'President [[person:a Adam Novak]] came.\nIt rained.\n[[nominal:a The president]] spoke.',
  'President [[person:a Adam Novak]] met President [[person:b Ana Kovac]]. The president spoke.',
  'Former President [[person:a Adam Novak]] came. The president spoke.',
  'President [[person:a Adam Novak]] met [[organization:x Acme]] President [[person:b Ana Kovac]]. [[nominal:a The president]] spoke.',
  'PM [[person:a Adam Novak]] came.\nIt rained.\n[[nominal:a The prime minister]] spoke.',
  'President [[person:a Adam Novak]] came. They liked [[nominal:a the president]]’s plans.',
  'Governor [[person:a Adam Novak]] came. They met at the governor’s mansion.',
  'The president is ill. President [[person:a Adam Novak]] fell. [[nominal:a The president]] slept.',
  '[[place:s Scotland]]’s first minister spoke. [[person:a Adam Novak]], the first minister of [[place:w Wales]], agreed. The first minister left.',
  '[[place:s Scotland]]’s First Minister [[person:a Adam Novak]] came. [[nominal:a [[place:s Scotland]]’s first minister]] spoke.',
  'Governor [[person:a Adam Novak]] left. [[person:b Ana Kovac]] was sworn in as [[place:p Ohio]]’s new governor.',
  'President [[person:a Adam Novak]] came. [[person:b Ana Kovac]] wants to be the president.',
  'Prime Minister [[person:a Adam Novak]] came. The prime minister role ends.',
  'A diplomat met diplomat [[person:a Adam Novak]]. The diplomat spoke.',
  '[[group:r Ruritanian]] envoy [[person:a Adam Novak]] came. The [[group:z Zemblan]] envoy spoke.',
  '[[person:a Adam Novak]] met [[person:b Ana Kovac]]. [[pair:a+b The two leaders]] spoke.',
  'Talks of [[person:a Adam Novak]] and [[person:b Ana Kovac]] tackled ties between [[pair:a+b the two sides]].',
  '[[place:a Russia]] met [[place:b Iran]]. [[pair:a+b Both countries]] spoke.',
  '[[person:a Adam Novak]], [[person:b Ana Kovac]] and [[person:c Eric Marsh]] met. The two leaders spoke.',
])

describe('kinds that the document repairs', () => {
  const repaired: [string, string][] = [
    ['[[person Ana Kovac]] came. [[organization Kovac]] left. [[person Kovac]] slept.', 'person Ana Kovac ×3'],
    ['[[person Ana Kovac]] came. [[organization Kovac]] left.', 'person Ana Kovac ×2'],
    ['[[place Zembla]], [[place Zembla]] and [[organization Zembla]].', 'place Zembla ×3'],
    ['[[place Zembla]] and [[organization Zembla]].', 'place Zembla ×1, organization Zembla ×1'],
    [
      '[[organization Kovac Bank]] grew. [[person Ana Kovac]] left [[organization Kovac]].',
      'organization Kovac Bank ×2, person Ana Kovac ×1',
    ],
  ]
  for (const [source, expected] of repaired)
    it(source, () => {
      const { text, marks } = marked(source)
      const names = marks.map(({ label, start, end }) => ({ start, end, kind: label as EntityKind }))
      const { entities } = joinNames(documentWith(text, names))
      assert.equal(
        entities.map(({ kind, name, mentions }) => `${kind} ${name} ×${mentions.length}`).join(', '),
        expected,
      )
    })
})

table('what a body is called once it was named', [
  '[[organization:a Vireo Corp]] grew. [[nominal:a The company]] hired more, and [[nominal:a the firm]]’s shares rose.',
  'The airline [[organization:a Skylark]] said that [[nominal:a the carrier]] was late. [[nominal:a The airline]] apologised.',
  '[[organization:a Vireo]], a Strelsau-based software company, grew. It rained. It snowed. [[nominal:a The company]] hired.',
  '[[organization:a Vireo]] grew. It rained. [[nominal:a The company]] hired.',
  '[[organization:a Vireo]] grew. It rained. It snowed. It thundered. The company hired.',
  '[[organization:a Vireo]] sued [[organization:b Skylark]]. The company hired.',
  'It rained, said [[person:p Ana Kovac]], an analyst at [[organization:a Vireo]]. The company hired.',
  'It rained, said [[person:p Ana Kovac]], head of [[organization:a Vireo]]. [[nominal:a The company]] hired.',
  '[[organization:a Vireo Corp]] sued [[organization:b Skylark Inc]] again. The company hired.',
  '[[organization:a Vireo Corp]] supplies [[organization:b Skylark]]. The company hired.',
  '[[organization:a Vireo Corp]] told [[organization:b Reuters]] more. [[nominal:a The company]] hired.',
  '[[organization:a Foreign Ministry]] officials came. [[nominal:a The ministry]] said so.',
  '[[organization:a Foreign Ministry]] and [[organization:b Defence Ministry]] officials came. The ministry said so.',
  '[[organization:a Foreign Ministry]] officials came, then [[organization:b Defence Ministry]] ones. It rained. It snowed. It thundered. [[organization:a Foreign Ministry]] staff left, said [[nominal:a the ministry]].',
  '[[organization:a Bank of Zembla]] rates rose. A bank in the valley closed. The bank said so.',
  '[[organization:a Bank of Zembla]] rates rose. The bank that closed said so. The bank said so.',
  '[[organization:a High Court]] ruled. It rained. It snowed. [[nominal:a The court]] adds reasons.',
  '[[organization:a Reed Party]] won. [[nominal:a The party]] rejoiced.',
  '[[organization:a Reed Party]] won. “The party is over,” somebody said. It rained. It snowed. The party ended.',
  '[[organization:a Vireo Corp]] grew. The company spokesman left, and the company, [[organization:b Skylark]], too.',
  '[[organization:a Vireo]] is huge. [[organization:b Skylark]], the company said, is not.',
  '[[organization:a Nordic Union]] members met. [[nominal:a The bloc]] expanded.',
])

table('the country told of', [
  '[[place:a Italy]] voted. [[nominal:a The country]] waited.',
  '[[place:a Italy]] voted. [[group:b Italian]] envoys left [[nominal:a the country]].',
  '[[place:a Italy]] voted. It rained. The country waited.',
  '[[place:a Italy]] and [[place:b Spain]] voted. The country waited.',
  '[[place:a Italy]] spoke to [[group:b Spanish]] envoys. The country waited.',
  '[[place:a Italy]] spoke to the [[organization:b Parliament of Spain]]. The country waited.',
  '[[place:a Italy]] spoke to the [[organization:b South Korean Parliament]]. The country waited.',
  '[[place:a Europe]] and [[place:b Italy]] voted. [[nominal:b The country]] waited.',
  '[[place:a Italy]] voted, as another country had done. The country waited.',
  '[[place:a Italy]] voted, and “the country waited”, they said.',
  '[[group:a Italian]] envoys left the country.',
])

table('a deputy is not whose deputy it is', [
  'Vice President [[person:a Ana Kovac]] spoke. The president left; [[nominal:a the vice president]] stayed.',
  'Shadow chancellor [[person:a Ana Kovac]] spoke. The chancellor left.',
  'President [[person:a Ivo Petrov]] met Vice President [[person:b Ana Kovac]]. [[nominal:a The president]] left.',
  'Vice President [[person:b Ana Kovac]] met President [[person:a Ivo Petrov]]. [[nominal:a The president]] left.',
  '[[group:r Ruritanian]] President [[person:a Ivo Petrov]] met Vice President [[person:b Ana Kovac]]. The president left.',
])

table('one body or people in two forms', [
  '[[organization:a Ministry of Finance]] staff left, said the [[organization:a Finance Ministry]].',
  'The [[organization:a U.S. Department of Justice]] sued, the [[organization:a Justice Department]] said.',
  '[[organization:a University of Strelsau]] staff left [[organization:a Strelsau University]].',
  '[[organization:a Court of Appeal]] staff left [[organization:b Supreme Court]].',
  'The [[organization:a House of Representatives]] voted; the [[organization:a House]] rose.',
  'The [[organization:a House of Elders]] and the [[organization:b House of Youth]] voted; the [[organization:c House]] rose.',
  '[[group:a Democrats]] and [[group:a Democratic]] voters, [[group:b Tories]] and [[group:b Tory]] ones.',
  '[[event:a Tropical Storm Marlo]] grew; [[event:a Hurricane Marlo]] came; [[event:a Marlo]] went.',
  '[[place:a Pacific Ocean]] winds cross the [[place:a Pacific]].',
])

table('an acronym may leave out whose body it is', [
  '[[organization:a United States Central Mint Agency]] staff left. The [[organization:a CMA]] stayed.',
  'The [[organization:a Zemblan Central Mint Agency]] left. The [[organization:b CMA]] stayed.',
  'The [[organization:a French Central Mint Agency]] left. The [[organization:a CMA]] stayed.',
  'The [[organization:a French Mint Agency]] left. The [[organization:b MA]] stayed.',
])

table('half of a divided country', [
  '[[place:a North Korea]] warned [[place:b South Korea]]: the [[place:a North]] told the [[place:b South]] so.',
  '[[place:a North Carolina]] voters moved to the [[place:b North]].',
  '[[place:a South Africa]] traders moved to the [[place:b South]].',
])

table('who is quoted behind a dash', [
  '[[person:a Eric Marsh]] came. “[[pronoun:a He]] is late” – [[person:b Ivo Petrov]] said.',
  '[[person:a Eric Marsh]] came. “[[pronoun:a He]] is late” — [[person:b Ivo Petrov]], minister.',
])

table('who said something goes on', [
  'Mr [[person:a Petrov]] also said it was bad for Mr [[person:b Lund]] and for a friend of Mr [[person:b Lund]].\n[[pronoun:a He]] added that it was over.',
  'Mr [[person:a Lund]] came. A spokesman for [[person:b Ivo Petrov]] said it was bad for Mr [[person:a Lund]] and that Mr [[person:a Lund]] should go.\nHe said it was over.',
  '[[person:a Ivo Petrov]] came. [[person:a Petrov]] was late.\n“They will go,” [[person:a Petrov]] said.\n“[[person:b Mark Lund]] has no easy way,” [[pronoun:a he]] said. “He has just moved in, and he stays.”',
])

table('“he” behind what somebody says is who says it', [
  '[[person:a Ivo Petrov]] spoke. [[pronoun:a He]] saw [[pronoun:a his]] wife. Judge [[person:b Mark Kovac]] said [[pronoun:b he]] knew [[person:a Petrov]].',
  '[[person:a Ivo Petrov]] spoke. [[pronoun:a He]] saw [[pronoun:a his]] wife. Judge [[person:b Mark Kovac]] told the paper [[pronoun:b he]] knew [[person:a Petrov]].',
  '[[person:a Ivo Petrov]] spoke. [[pronoun:a He]] saw [[pronoun:a his]] wife. Judge [[person:b Sasa Kovac]] said he knew it.',
  '[[person:a Ivo Petrov]] spoke. [[pronoun:a He]] saw [[pronoun:a his]] wife. Judge [[person:b Sasa Kovac]] said [[pronoun:a he]] must pay.',
])

table('“himself” is somebody of the same clause', [
  'Mr [[person:a Petrov]] knew nothing of it. The man said he holds himself to it.',
  'Mr [[person:a Petrov]] said [[pronoun:a he]] holds [[pronoun:a himself]] to it.',
])

table('who speaks behind a label is not “he”', [
  '[[person:a KOVAC]]: Do we expect him tonight?',
  '[[person:a Ivo Petrov]] left.\n[[person:b KOVAC]]: [[pronoun:a He]] was quick.',
])

table('whose president', [
  '[[person:a Ivo Petrov]], the president of the [[organization:f Vireo Fund]], spoke. [[person:b Lund]] left. The president also spoke.',
  '[[person:a Ivo Petrov]], the chairman of the [[organization:f Vireo Fund]], spoke. [[person:b Lund]] left. [[nominal:a The chairman]] also spoke.',
])

table('a subject is none of those whom its clause names behind it', [
  '[[person:a Adam Novak]] spoke. It was bad for Mr [[person:a Novak]].\n[[person:b Eric Marsh]] said [[pronoun:b he]] would stay.\n[[pronoun:b He]] thanked Mr [[person:a Novak]] for his work.',
  '[[person:a Adam Novak]] spoke. He thanked Mr [[person:a Novak]].',
  '[[person:a Adam Novak]] spoke. He said the minister had told Mr [[person:a Novak]].',
  '[[person:a Adam Novak]] spoke. [[pronoun:a He]] may be ill, but Mr [[person:a Novak]] came.',
  '[[person:a Adam Novak]] spoke. After [[pronoun:a he]] left, Mr [[person:a Novak]] smiled.',
  'Mr [[person:a Novak]] denied [[pronoun:a he]] had come before Mr [[person:a Novak]] left.',
  '[[person:a Adam Novak]] spoke. [[pronoun:a He]] is Mr [[person:a Novak]] to all.',
])

table('a surname with swapped letters', [
  '[[person:a Adam Petrov]] came. [[person:a Petorv]] left.',
  '[[person:a Adam Petrovich]] came. Mr [[person:a Petrvoich]] left.',
  '[[person:a Adam Mauer]] came. Mr [[person:a Maurer]] left.',
  '[[person:a Adam Mauer]] came. Ms [[person:b Maurer]] left.',
  '[[person:a Adam Mauer]] came. Senator [[person:b Maurer]] left.',
])

table('offices with capitals', [
  'Prime Minister [[person:a Adam Novak]] came. [[nominal:a The Prime Minister]] left.',
  'President [[person:a Adam Novak]] came. [[person:b Eric Marsh]] thanked [[nominal:a the President]].',
  'President [[person:a Adam Novak]] came. [[person:b Eric Marsh]] thanked the Governor for [[pronoun:b his]] work.',
  'President [[person:a Adam Novak]] came. [[person:b Eric Marsh]] read the President Weekly.',
])

table('a surname that is misspelt whenever it stands alone', [
  '[[person:a Adam Monteith]] came. [[person:a Montieth]] spoke. [[person:a Montieth]] left.',
  '[[person:a Adam Monteith]] came. [[person:a Monteith]] spoke. [[person:b Montieth]] came. [[person:b Montieth]] left.',
])

table('a bare surname beside a wife', [
  '[[person:a Adam Marsh]] came with [[pronoun:a his]] wife [[person:b Ana Marsh]]. [[pronoun:a His]] wife [[person:b Ana Marsh]] smiled. [[person:a Marsh]] spoke.',
])

table('a king and his son', [
  'King [[person:a Faruk]] met Crown Prince [[person:b Hasan bin Faruk]]. Prince [[person:b Hasan]] left.',
  'Crown Prince [[person:b Hasan bin Faruk]] came. King [[person:a Faruk]] left.',
  'King [[person:a Hasan bin Faruk]] came. King [[person:a Faruk]] left.',
])

table('a father and his namesake', [
  'President [[person:a Adam Marsh]] came with [[pronoun:a his]] son, [[person:b Adam Marsh Jr.]]. [[person:a Marsh]] spoke.',
  'President [[person:a Marsh]] came with [[pronoun:a his]] son [[person:b Adam Marsh Jr.]]. [[person:a Adam Marsh]] spoke. [[person:b Marsh Jr.]] left.',
  'President [[person:a Adam Marsh Jr.]] came. [[person:a Adam Marsh]] spoke.',
])
