import assert from 'node:assert/strict'
import type { EntityKind } from '../../../../src/parser/model'
import { joinNames } from '../../../../src/parser/names/join'
import { documentWith } from '../../../support/document'
import { marked } from '../../../support/marked'

/** The roles of every person, one a line: `Name: words of the role {office; body; status}`. */
function rolesIn(source: string): string[] {
  const { text, marks } = marked(source)
  const names = marks.map(({ label, start, end }) => ({ start, end, kind: label as EntityKind }))
  return joinNames(documentWith(text, names)).entities.flatMap(({ name, roles }) =>
    roles.map((role) => {
      assert.equal(text.slice(role.start, role.end), role.text)
      const parts = [role.office]
      if (role.body ?? role.status) parts.push(role.body ?? '')
      if (role.status) parts.push(role.status)
      return `${name}: ${role.text} {${parts.join('; ')}}`
    }),
  )
}

const table = (title: string, cases: readonly (readonly [source: string, ...roles: string[]])[]): void => {
  describe(title, () => {
    for (const [source, ...roles] of cases) it(source, () => assert.deepEqual(rolesIn(source), roles))
  })
}

table('what an officer commands', [
  [
    'They met Col. [[person Ana Kovac]], the commander of the [[organization Zemblan Guard]], Gen. [[person Li Wei]], and [[person Ivo Petrov]].',
    'Ana Kovac: Col. {Col.}',
    'Ana Kovac: commander of the Zemblan Guard {commander; Zemblan Guard}',
    'Li Wei: Gen. {Gen.}',
  ],
  [
    'They met [[person Ana Kovac]], the head of the [[organization Zemblan Bank]], Gen. [[person Li Wei]], and [[person Ivo Petrov]].',
    'Ana Kovac: head of the Zemblan Bank {head; Zemblan Bank}',
    'Li Wei: Gen. {Gen.}',
  ],
  [
    'They met the head of the [[organization Zemblan Guard]], Lt. Gen. [[person Li Wei]], and the police chief, Brig. [[person Ivo Petrov]].',
    'Li Wei: head of the Zemblan Guard {head; Zemblan Guard}',
    'Li Wei: Lt. Gen. {Lt. Gen.}',
    'Ivo Petrov: police chief {police chief}',
    'Ivo Petrov: Brig. {Brig.}',
  ],
  [
    '[[organization Zemblan Guard]] commander Field Marshal [[person Li Wei]] met the chief of staff of the navy, Rear Adm. [[person Ivo Petrov]].',
    'Li Wei: Zemblan Guard commander {commander; Zemblan Guard}',
    'Li Wei: Field Marshal {Field Marshal}',
    'Ivo Petrov: chief of staff of the navy {chief of staff of the navy}',
    'Ivo Petrov: Rear Adm. {Rear Adm.}',
  ],
  ['They met the president, Gen. [[person Li Wei]] and others.', 'Li Wei: Gen. {Gen.}'],
])

table('two offices in capitals', [
  [
    '[[person Ana Kovac]], Deputy Prime Minister and Minister of Interior, left.',
    'Ana Kovac: Deputy Prime Minister {Deputy Prime Minister}',
    'Ana Kovac: Minister of Interior {Minister of Interior}',
  ],
  [
    '[[person Ana Kovac]], Minister of Trade and Chairwoman of the [[organization Vireo Council]], left.',
    'Ana Kovac: Minister of Trade {Minister of Trade}',
    'Ana Kovac: Chairwoman of the Vireo Council {Chairwoman; Vireo Council}',
  ],
  [
    '[[person Ana Kovac]], Minister of Trade and Industry, left.',
    'Ana Kovac: Minister of Trade and Industry {Minister of Trade and Industry}',
  ],
  [
    '[[person Ana Kovac]], Minister of Trade and Chairman [[person Ivo Petrov]] left.',
    'Ana Kovac: Minister of Trade {Minister of Trade}',
    'Ivo Petrov: Chairman {Chairman}',
  ],
])

table('letters within an office', [
  [
    '[[person Ana Kovac]], a member of the [[organization Ferry Party]] ([[organization FP]]) Central Committee and director of the [[organization Vireo Office]], left.',
    'Ana Kovac: member of the Ferry Party (FP) Central Committee {member; Ferry Party (FP) Central Committee}',
    'Ana Kovac: director of the Vireo Office {director; Vireo Office}',
  ],
  [
    'Chief of Army Staff (CAS) General [[person Li Wei]] left.',
    'Li Wei: Chief of Army Staff {Chief of Army Staff}',
    'Li Wei: General {General}',
  ],
  [
    '[[organization Ferry Intelligence]] ([[organization FI]]) chief [[person Li Wei]] left.',
    'Li Wei: Ferry Intelligence (FI) chief {chief; Ferry Intelligence}',
  ],
])

table('titles before the name', [
  [
    'The [[place Maldives]]’ Foreign Minister [[person Li Wei]] left.',
    'Li Wei: Maldives’ Foreign Minister {Foreign Minister; Maldives}',
  ],
  ['The central bank chief [[person Li Wei]] left.', 'Li Wei: central bank chief {central bank chief}'],
  ['Prime Minister Datuk Seri [[person Li Wei]] left.', 'Li Wei: Prime Minister {Prime Minister}'],
  [
    '[[group Ruritanian]] President [[person Ana Kovac]] spoke.',
    'Ana Kovac: Ruritanian President {President; Ruritanian}',
  ],
  [
    '[[group US]] President [[person Joe Marsh]] and [[group Zemblan]] President [[person Ivo Petrov]]’s envoys met.',
    'Joe Marsh: US President {President; US}',
    'Ivo Petrov: Zemblan President {President; Zemblan}',
  ],
  [
    '[[organization Joint Chiefs of Staff]] Chairman Gen. [[person Mark Ryle]] left.',
    'Mark Ryle: Joint Chiefs of Staff Chairman {Chairman; Joint Chiefs of Staff}',
    'Mark Ryle: Gen. {Gen.}',
  ],
  [
    'Joint Chiefs of Staff Chairman Gen. [[person Mark Ryle]] left.',
    'Mark Ryle: Joint Chiefs of Staff Chairman {Chairman; Joint Chiefs of Staff}',
    'Mark Ryle: Gen. {Gen.}',
  ],
  ['They met Lt. Col. [[person Li Wei]] there.', 'Li Wei: Lt. Col. {Lt. Col.}'],
  ['They met former Sen. [[person Li Wei]] there.', 'Li Wei: former Sen. {Sen.; ; former}'],
  ['It was then-Gov. [[person Li Wei]] who came.', 'Li Wei: then-Gov. {Gov.; ; then}'],
  ['Ex-PM [[person Li Wei]] came.', 'Li Wei: Ex-PM {PM; ; former}'],
  ['And then Sen. [[person Li Wei]] came.', 'Li Wei: Sen. {Sen.}'],
  ['[[group Norwegian]] Maj. Gen. [[person Li Wei]] came.', 'Li Wei: Norwegian Maj. Gen. {Maj. Gen.; Norwegian}'],
  ['They met [[place Zembla]]’s Gen. [[person Li Wei]].', 'Li Wei: Zembla’s Gen. {Gen.; Zembla}'],
  ['They met former [[place Ohio]] Gov. [[person Li Wei]].', 'Li Wei: former Ohio Gov. {Gov.; Ohio; former}'],
  [
    'A bill of [[place Ohio]] [[group Republican]] Sen. [[person Li Wei]]’s failed.',
    'Li Wei: Ohio Republican Sen. {Sen.; Ohio Republican}',
  ],
  ['A bill of [[group Democratic]] Sen. [[person Li Wei]]’s failed.', 'Li Wei: Sen. {Sen.}'],
  ['In [[place Ohio]] Gov. [[person Li Wei]] spoke.', 'Li Wei: Gov. {Gov.}'],
  [
    'Defence Minister Brigadier General [[person Li Wei]] spoke.',
    'Li Wei: Defence Minister {Defence Minister}',
    'Li Wei: Brigadier General {Brigadier General}',
  ],
  ['They met Rear Adm. [[person Li Wei]].', 'Li Wei: Rear Adm. {Rear Adm.}'],
  [
    'They met former [[organization U.S. Army]] Gen. [[person Li Wei]].',
    'Li Wei: former U.S. Army Gen. {Gen.; U.S. Army; former}',
  ],
  ['They met [[place Ohio]] state Sen. [[person Li Wei]].', 'Li Wei: Ohio state Sen. {state Sen.; Ohio}'],
  [
    'They met [[group Zemblan]] joint committee chairman [[person Li Wei]].',
    'Li Wei: Zemblan joint committee chairman {joint committee chairman; Zemblan}',
  ],
  ['Consul General [[person Li Wei]] spoke.', 'Li Wei: Consul General {Consul General}'],
  ['Assistant Professor [[person Li Wei]] spoke.', 'Li Wei: Assistant Professor {Assistant Professor}'],
  ['They came with their sons [[person Li Wei]] and [[person Li Bo]].'],
  ['Secretary of Justice [[person Li Wei]] came.', 'Li Wei: Secretary of Justice {Secretary of Justice}'],
  ['Statement of Vice President [[person Li Wei]] on Peace', 'Li Wei: Vice President {Vice President}'],
  ['Readout of President [[person Li Wei]]’s Call', 'Li Wei: President {President}'],
  [
    'In July, [[organization National Security Council]] senior director for the [[place Northern Isles]] [[person Bret Cole]] came.',
    'Bret Cole: National Security Council senior director for the Northern Isles {senior director for the Northern Isles; National Security Council}',
  ],
  [
    'It was National Security Council senior director for the Northern Isles [[person Bret Cole]] who came.',
    'Bret Cole: National Security Council senior director for the Northern Isles {senior director for the Northern Isles; National Security Council}',
  ],
  [
    '[[group Zemblan]] presidential envoy [[person Ivo Petrov]] came.',
    'Ivo Petrov: Zemblan presidential envoy {presidential envoy; Zemblan}',
  ],
  [
    '[[person Cole]], [[person Petrov]], and Zemblan Deputy Foreign Minister [[person Oleg Sidorov]] met.',
    'Oleg Sidorov: Zemblan Deputy Foreign Minister {Deputy Foreign Minister; Zemblan}',
  ],
  ['UN envoy to Syria [[person Gunnar Dahl]] and others hoped.', 'Gunnar Dahl: UN envoy to Syria {envoy to Syria; UN}'],
  ['Prime Minister [[person Noam Adler]] is expected.', 'Noam Adler: Prime Minister {Prime Minister}'],
  [
    'Then Israeli Foreign Minister [[person Yael Dror]] left.',
    'Yael Dror: Israeli Foreign Minister {Foreign Minister; Israeli}',
  ],
  [
    'Secretary of State for Health [[person Jo Doe]] resigned.',
    'Jo Doe: Secretary of State for Health {Secretary of State for Health}',
  ],
  [
    'White House Chief of Staff [[person Jo Doe]] resigned.',
    'Jo Doe: White House Chief of Staff {Chief of Staff; White House}',
  ],
  [
    '[[organization Bank of England]] Governor [[person Jo Doe]] resigned.',
    'Jo Doe: Bank of England Governor {Governor; Bank of England}',
  ],
  ['Kremlin spokesman [[person Ilya Orlov]] denied it.', 'Ilya Orlov: Kremlin spokesman {spokesman; Kremlin}'],
  ['The president of France [[person Luc Martin]] left.', 'Luc Martin: president of France {president; France}'],
  ['The director of the CIA [[person Will Ames]] left.', 'Will Ames: director of the CIA {director; CIA}'],
  [
    '[[organization European Commission]] President [[person Ursula Berg]] spoke.',
    'Ursula Berg: European Commission President {President; European Commission}',
  ],
  ['Opposition leader [[person Juan Mora]] spoke.', 'Juan Mora: Opposition leader {Opposition leader}'],
  ['The economist [[person Amina Diallo]] spoke.', 'Amina Diallo: economist {economist}'],
  ['Actor and director [[person Ben Stone]] spoke.', 'Ben Stone: Actor and director {Actor and director}'],
  ['Meeting Prime Minister [[person Jo Doe]], he smiled.', 'Jo Doe: Prime Minister {Prime Minister}'],
  ['Moscow-based analyst [[person Petr Volk]] wrote.', 'Petr Volk: Moscow-based analyst {Moscow-based analyst}'],
  ['The 45th President [[person Jo Doe]] spoke.', 'Jo Doe: 45th President {45th President}'],
  [
    'Vice President [[person Mike Lund]] and Vice-President [[person Kay Lund]] met.',
    'Mike Lund: Vice President {Vice President}',
    'Kay Lund: Vice-President {Vice-President}',
  ],
  ['Sen. [[person Tim Ford]] and Rep. [[person Amy Ford]] voted.', 'Tim Ford: Sen. {Sen.}', 'Amy Ford: Rep. {Rep.}'],
  [
    'Presidents [[person Ana Kovac]] and [[person Ivo Petrov]] met.',
    'Ana Kovac: Presidents {President}',
    'Ivo Petrov: Presidents {President}',
  ],
  [
    'Foreign Ministers [[person Ana Kovac]], [[person Ivo Petrov]] and [[person Li Wei]] met.',
    'Ana Kovac: Foreign Ministers {Foreign Minister}',
    'Ivo Petrov: Foreign Ministers {Foreign Minister}',
    'Li Wei: Foreign Ministers {Foreign Minister}',
  ],
  ['Mr [[person Ana Kovac]] met Sir [[person John Smythe]].'],
  [
    '[[place Syria]]’s Foreign Minister [[person Omar Haddad]] spoke.',
    'Omar Haddad: Syria’s Foreign Minister {Foreign Minister; Syria}',
  ],
  ['He told foreign minister [[person Omar Haddad]] so.', 'Omar Haddad: foreign minister {foreign minister}'],
  [
    'Hezbollah leader Sheikh [[person Hadi Nasr]] spoke.',
    'Hadi Nasr: Hezbollah leader {leader; Hezbollah}',
    'Hadi Nasr: Sheikh {Sheikh}',
  ],
])

table('what an office is for', [
  [
    'Minister of Industry, Trade and Supply [[person Ana Kovac]] spoke.',
    'Ana Kovac: Minister of Industry, Trade and Supply {Minister of Industry, Trade and Supply}',
  ],
  [
    '[[person Ana Kovac]], the minister of agriculture, water and housing, spoke.',
    'Ana Kovac: minister of agriculture, water and housing {minister of agriculture, water and housing}',
  ],
  [
    '[[person Ana Kovac]], the minister of health, [[person Ivo Petrov]] and others spoke.',
    'Ana Kovac: minister of health {minister of health}',
  ],
  [
    '[[organization Lib Front]] home affairs spokesman [[person Ana Kovac]] spoke.',
    'Ana Kovac: Lib Front home affairs spokesman {home affairs spokesman; Lib Front}',
  ],
  [
    'Former welfare minister [[person Ana Kovac]] spoke.',
    'Ana Kovac: Former welfare minister {welfare minister; ; former}',
  ],
  [
    '[[group British]] farm minister [[person Ana Kovac]] spoke.',
    'Ana Kovac: British farm minister {farm minister; British}',
  ],
  [
    'He told Energy and Mines Minister [[person Ana Kovac]].',
    'Ana Kovac: Energy and Mines Minister {Energy and Mines Minister}',
  ],
  [
    'He told [[group French]] Social Affairs and Labour Minister [[person Ana Kovac]].',
    'Ana Kovac: French Social Affairs and Labour Minister {Social Affairs and Labour Minister; French}',
  ],
  [
    '[[organization EC]] External Trade Commissioner [[person Ana Kovac]] spoke.',
    'Ana Kovac: EC External Trade Commissioner {External Trade Commissioner; EC}',
  ],
  [
    'The ex-foreign secretary [[person Ana Kovac]] spoke.',
    'Ana Kovac: ex-foreign secretary {foreign secretary; ; former}',
  ],
  ['Shadow home secretary [[person Ana Kovac]] spoke.', 'Ana Kovac: Shadow home secretary {Shadow home secretary}'],
  [
    'He praised his new Commerce Secretary, [[person Ana Kovac]].',
    'Ana Kovac: new Commerce Secretary {Commerce Secretary}',
  ],
  [
    'The former [[organization Labour]] communities minister [[person Ana Kovac]] spoke.',
    'Ana Kovac: former Labour communities minister {communities minister; Labour; former}',
  ],
  ['Zemblan Minister [[person Ana Kovac]] spoke.', 'Ana Kovac: Zemblan Minister {Minister; Zemblan}'],
  ['He says minister [[person Ana Kovac]] spoke.', 'Ana Kovac: minister {minister}'],
])

table('several roles in one apposition, and roles told at length', [
  [
    '[[person Ana Kovac]], an [[group Israeli]] legislator from the [[organization Zion Front]] and a former defence minister, spoke.',
    'Ana Kovac: Israeli legislator from the Zion Front {legislator from the Zion Front; Israeli}',
    'Ana Kovac: former defence minister {defence minister; ; former}',
  ],
  [
    '[[person Ana Kovac]], another former military chief and defence minister, spoke.',
    'Ana Kovac: former military chief and defence minister {military chief and defence minister; ; former}',
  ],
  ['[[person Ana Kovac]], a lawyer from the far end of town, spoke.', 'Ana Kovac: lawyer {lawyer}'],
  [
    '[[person Ana Kovac]], the top spokesman for Senator [[person Ivo Petrov]]’s campaign, spoke.',
    'Ana Kovac: top spokesman {top spokesman}',
    'Ivo Petrov: Senator {Senator}',
  ],
  [
    '[[person Ana Kovac]], [[person Petrov]]’s former press secretary, spoke.',
    'Ana Kovac: former press secretary {press secretary; ; former}',
  ],
  ['[[person Ana Kovac]], [[person Petrov]]’s former wife, spoke.'],
  [
    '[[person Ana Kovac]], chairman of the [[organization Trade Front]] ([[organization TF]]), spoke.',
    'Ana Kovac: chairman of the Trade Front {chairman; Trade Front}',
  ],
  ['The plans of Prime Minister [[person Ana Kovac]] failed.', 'Ana Kovac: Prime Minister {Prime Minister}'],
  [
    'The local government minister [[person Ana Kovac]] spoke.',
    'Ana Kovac: local government minister {local government minister}',
  ],
  ['[[person Ivo Petrov]]’s spokesman, [[person Ana Kovac]], spoke.', 'Ana Kovac: spokesman {spokesman}'],
  [
    'It is done by [[person Ana Kovac]], the president’s security adviser.',
    'Ana Kovac: security adviser {security adviser}',
  ],
  ['[[person Ana Kovac]], made foreign minister by the king, spoke.', 'Ana Kovac: foreign minister {foreign minister}'],
  ['He spoke of the Honorable [[person Ana Kovac]].'],
])

table('appositions and brackets', [
  [
    '[[person Gunnar Dahl]], the UN envoy to [[place Syria]], spoke.',
    'Gunnar Dahl: UN envoy to Syria {envoy to Syria; UN}',
  ],
  ['[[person Ana Kovac]], 54, a lawyer from Ohio, spoke.', 'Ana Kovac: lawyer from Ohio {lawyer from Ohio}'],
  [
    '[[person Ana Kovac]], director of the [[organization World Bank]], spoke.',
    'Ana Kovac: director of the World Bank {director; World Bank}',
  ],
  [
    '[[person Ann Li]], president and chief executive of Acme Corp., spoke.',
    'Ann Li: president and chief executive of Acme Corp. {president and chief executive; Acme Corp.}',
  ],
  ['[[person Ana Kovac]] (chairman of the board) spoke.', 'Ana Kovac: chairman of the board {chairman of the board}'],
  [
    '[[person Ana Kovac]] — the Ruritanian ambassador — spoke.',
    'Ana Kovac: Ruritanian ambassador {ambassador; Ruritanian}',
  ],
  ['The country’s foreign minister, [[person Li Wei]], spoke.', 'Li Wei: foreign minister {foreign minister}'],
  [
    '[[place Germany]]’s chancellor, [[person Olga Schulz]], spoke.',
    'Olga Schulz: Germany’s chancellor {chancellor; Germany}',
  ],
  [
    '[[person Ivo Petrov]], Zemblan Foreign Minister [[person Oleg Sidorov]] and others met.',
    'Oleg Sidorov: Zemblan Foreign Minister {Foreign Minister; Zemblan}',
  ],
  ['[[person Ivo Petrov]], the minister [[person Oleg Sidorov]] and others met.', 'Oleg Sidorov: minister {minister}'],
  ['[[person Ivo Petrov]], the president said, was absent.'],
  ['[[person Ivo Petrov]], his wife and two children came.'],
  [
    '[[person Ana Kovac]], Ruritania’s ambassador to the [[organization United Nations]], spoke.',
    'Ana Kovac: Ruritania’s ambassador to the United Nations {ambassador to the United Nations; Ruritania}',
  ],
  [
    '[[person Ana Kovac]], spokeswoman for the [[organization World Health Organization]], spoke.',
    'Ana Kovac: spokeswoman for the World Health Organization {spokeswoman; World Health Organization}',
  ],
  [
    '[[person Ana Kovac]], head of the armed forces, spoke.',
    'Ana Kovac: head of the armed forces {head of the armed forces}',
  ],
])

table('clauses', [
  [
    '[[person Ana Kovac]], who was then the head of the executive body, spoke.',
    'Ana Kovac: head of the executive body {head of the executive body; ; then}',
  ],
  [
    '[[person Ana Kovac]], who is the minister of defence, spoke.',
    'Ana Kovac: minister of defence {minister of defence}',
  ],
  [
    '[[person Ana Kovac]], who has served as chairman of the [[organization Acme Board]] since 2010, spoke.',
    'Ana Kovac: chairman of the Acme Board {chairman; Acme Board}',
  ],
  [
    '[[person Ana Kovac]] is the minister of foreign affairs.',
    'Ana Kovac: minister of foreign affairs {minister of foreign affairs}',
  ],
  ['[[person Ivo Petrov]] was elected president in May.', 'Ivo Petrov: president {president}'],
  [
    '[[person Ivo Petrov]] became prime minister of [[place Zembla]].',
    'Ivo Petrov: prime minister of Zembla {prime minister; Zembla}',
  ],
  ['[[person Ivo Petrov]] is not the president.'],
  ['[[person Ivo Petrov]] was disappointed.'],
  ['Parliament named [[person Ana Kovac]] as foreign minister.', 'Ana Kovac: foreign minister {foreign minister}'],
  ['The king appointed [[person Ana Kovac]] prime minister.', 'Ana Kovac: prime minister {prime minister}'],
  [
    '[[person Ana Kovac]] has been mayor of [[place Strelsau]] since May.',
    'Ana Kovac: mayor of Strelsau {mayor; Strelsau}',
  ],
])

table('relations and titles of more than one word', [
  ['First Lady [[person Ana Kovac]] spoke.', 'Ana Kovac: First Lady {First Lady}'],
  [
    '[[person Ana Kovac]], the sister of the [[group Zemblan]] leader, spoke.',
    'Ana Kovac: sister of the Zemblan leader {sister; Zemblan leader}',
  ],
  ['[[person Ana Kovac]], the sister of [[person Ivo Petrov]], spoke.'],
  [
    'He met his [[group Zemblan]] counterpart, [[person Ivo Petrov]], on Monday.',
    'Ivo Petrov: Zemblan counterpart {counterpart; Zemblan}',
  ],
  ['He met his counterpart, [[person Ivo Petrov]], on Monday.'],
  ['PM [[person Ana Kovac]] spoke.', 'Ana Kovac: PM {PM}'],
  [
    'The nominal head of the delegation, [[person Ivo Petrov]], left.',
    'Ivo Petrov: nominal head of the delegation {nominal head of the delegation}',
  ],
  [
    '[[person Ana Kovac]], who previously served as ambassador to [[place Zembla]], spoke.',
    'Ana Kovac: ambassador to Zembla {ambassador to Zembla; ; former}',
  ],
  [
    'He blamed [[person Ivo Petrov]] - prime minister at the time - for the delay.',
    'Ivo Petrov: prime minister {prime minister}',
  ],
  [
    '[[person Ana Kovac]], an analyst at the [[organization Institute of Maritime Law]] at the [[organization Strelsau School of Advanced International Studies]], spoke.',
    'Ana Kovac: analyst at the Institute of Maritime Law at the Strelsau School of Advanced International Studies {analyst; Institute of Maritime Law at the Strelsau School of Advanced International Studies}',
  ],
])

table('status', [
  ['Former President [[person Don Marsh]] spoke.', 'Don Marsh: Former President {President; ; former}'],
  ['The ex-president [[person Don Marsh]] spoke.', 'Don Marsh: ex-president {president; ; former}'],
  ['Then-President [[person Don Marsh]] spoke.', 'Don Marsh: Then-President {President; ; then}'],
  ['President-elect [[person Don Marsh]] spoke.', 'Don Marsh: President-elect {President; ; elect}'],
  [
    'Acting Secretary of State [[person Don Marsh]] spoke.',
    'Don Marsh: Acting Secretary of State {Secretary of State; ; acting}',
  ],
  ['The late President [[person Don Marsh]] spoke.', 'Don Marsh: late President {President; ; late}'],
  ['Outgoing mayor [[person Don Marsh]] spoke.', 'Don Marsh: Outgoing mayor {mayor; ; outgoing}'],
  [
    'Interim [[group Libyan]] Prime Minister [[person Abdul Dabbas]] spoke.',
    'Abdul Dabbas: Interim Libyan Prime Minister {Prime Minister; Libyan; acting}',
  ],
  [
    '[[person Don Marsh]], the former US ambassador, spoke.',
    'Don Marsh: former US ambassador {ambassador; US; former}',
  ],
  ['[[person Don Marsh]], then president, spoke.', 'Don Marsh: then president {president; ; then}'],
  ['[[person Don Marsh]] quit as home secretary last week.', 'Don Marsh: home secretary {home secretary; ; former}'],
  [
    '[[person Don Marsh]] stepped down as the mayor of [[place Strelsau]].',
    'Don Marsh: mayor of Strelsau {mayor; Strelsau; former}',
  ],
  ['[[person Don Marsh]] stepped down from the stage.'],
  ['The now-former governor [[person Don Marsh]] spoke.', 'Don Marsh: now-former governor {governor; ; former}'],
])

table('several roles, none twice', [
  [
    '[[group US]] President [[person Joe Marsh]] came. President [[person Marsh]] spoke. President [[person Joe Marsh]] left.',
    'Joe Marsh: US President {President; US}',
  ],
  [
    'President [[person Joe Marsh]] came. [[group American]] President [[person Marsh]] left.',
    'Joe Marsh: American President {President; American}',
  ],
  [
    '[[group US]] President [[person Joe Marsh]] came. [[person Marsh]], a former senator, left.',
    'Joe Marsh: US President {President; US}',
    'Joe Marsh: former senator {senator; ; former}',
  ],
  [
    'The president of [[place Russia]] [[person Ivo Petrov]] came. [[group Russian]] President [[person Petrov]] left.',
    'Ivo Petrov: president of Russia {president; Russia}',
  ],
])

table('words that no list holds, where the others make sure of a role', [
  [
    '[[person Ana Kovac]], a gravitational lensing expert at [[organization Vireo]], spoke.',
    'Ana Kovac: gravitational lensing expert at Vireo {gravitational lensing expert; Vireo}',
  ],
  ['[[person Ana Kovac]], a 52-year-old nurse, spoke.', 'Ana Kovac: nurse {nurse}'],
  ['“Yes,” said keyboard player [[person Ana Kovac]].', 'Ana Kovac: keyboard player {keyboard player}'],
  [
    '[[organization Vireo]]’s editorial director, [[person Ana Kovac]], spoke.',
    'Ana Kovac: Vireo’s editorial director {editorial director; Vireo}',
  ],
  [
    'The president’s own director of national intelligence, [[person Ana Kovac]], spoke.',
    'Ana Kovac: director of national intelligence {director of national intelligence}',
  ],
  [
    '[[person Ana Kovac]], chief [[place UK]] economist at [[organization Vireo]], spoke.',
    'Ana Kovac: chief UK economist at Vireo {economist at Vireo; UK}',
  ],
  [
    '[[person Ana Kovac]], spokesman for the [[organization Vireo Institute]] project, spoke.',
    'Ana Kovac: spokesman for the Vireo Institute project {spokesman; Vireo Institute project}',
  ],
  [
    '[[person Ana Kovac]], a fellow at the [[place U.S.]] think tank [[organization Vireo]], spoke.',
    'Ana Kovac: fellow at the U.S. think tank Vireo {fellow; U.S. think tank Vireo}',
  ],
  [
    '[[person Ana Kovac]], former [[place U.S.]] adviser for nonproliferation deals and such, spoke.',
    'Ana Kovac: former U.S. adviser {adviser; U.S.; former}',
  ],
  [
    '[[person Ana Kovac]] was a candidate in the [[group Zemblan]] primaries this year.',
    'Ana Kovac: candidate {candidate}',
  ],
  [
    'In [[place Oslo]], the president of the [[organization Nordic League]], [[person Ana Kovac]], spoke.',
    'Ana Kovac: president of the Nordic League {president; Nordic League}',
  ],
  ['[[person Ivo Petrov]], the minister, [[person Ana Kovac]] and others spoke.', 'Ivo Petrov: minister {minister}'],
  [
    'The analyst, retired Lt. Col. [[person Ana Kovac]], and aide retired Gen. [[person Ivo Petrov]] spoke.',
    'Ana Kovac: Lt. Col. {Lt. Col.}',
    'Ivo Petrov: aide {aide}',
    'Ivo Petrov: Gen. {Gen.}',
  ],
])

table('two offices of one person', [
  [
    '[[person Ana Kovac]] has served as mayor of [[place Tema]] and governor of [[place Volta]].',
    'Ana Kovac: mayor of Tema {mayor; Tema}',
    'Ana Kovac: governor of Volta {governor; Volta}',
  ],
  [
    '[[person Ana Kovac]], former mayor of [[place Tema]] and governor of [[place Volta]], spoke.',
    'Ana Kovac: former mayor of Tema {mayor; Tema; former}',
    'Ana Kovac: governor of Volta {governor; Volta; former}',
  ],
  [
    '[[person Ana Kovac]] is a consultant and former lecturer.',
    'Ana Kovac: consultant {consultant}',
    'Ana Kovac: former lecturer {lecturer; ; former}',
  ],
])

table('what is no office', [
  ['She met her host [[person Ana Kovac]].'],
  ['It will also star [[person Ana Kovac]].'],
  ['Photo: Getty - Contributor [[person Ana Kovac]] smiled.'],
  ['His older half-sister, [[person Ana Kovac]], spoke.'],
  ['Film star [[person Ana Kovac]] spoke.', 'Ana Kovac: Film star {Film star}'],
])

table('whose adviser', [
  [
    'Senior [[place U.S.]] official [[person Ana Kovac]] spoke.',
    'Ana Kovac: Senior U.S. official {official; Senior U.S.}',
  ],
  ['They met senior [[place U.S.]] official [[person Ana Kovac]].', 'Ana Kovac: senior U.S. official {official; U.S.}'],
  [
    '[[person Ana Kovac]], a retail expert from [[organization Vireo University]], spoke.',
    'Ana Kovac: retail expert from Vireo University {retail expert; Vireo University}',
  ],
  ['Shadow chancellor [[person Ana Kovac]] spoke.', 'Ana Kovac: Shadow chancellor {Shadow chancellor}'],
])

table('what an office is of, in words that no list holds', [
  [
    '[[person Ana Kovac]], director of [[place Zembla]]’s civil aviation agency, told local media.',
    'Ana Kovac: director of Zembla’s civil aviation agency {director; Zembla’s civil aviation agency}',
  ],
  [
    '[[person Ivo Petrov]], vice president and chief operating officer of [[organization Acme]]’s sales arm, left.',
    'Ivo Petrov: vice president and chief operating officer of Acme’s sales arm {vice president and chief operating officer; Acme’s sales arm}',
  ],
  [
    '[[person Ana Kovac]], head of oil and gas research at [[organization Vireo]], spoke.',
    'Ana Kovac: head of oil and gas research at Vireo {head of oil and gas research; Vireo}',
  ],
  [
    '[[person Ana Kovac]], the [[organization UN]] special rapporteur on minorities, told reporters.',
    'Ana Kovac: UN special rapporteur on minorities {special rapporteur on minorities; UN}',
  ],
  [
    '[[person Ivo Petrov]] served as president of [[place Zembla]] for twelve years, then left.',
    'Ivo Petrov: president of Zembla {president; Zembla}',
  ],
  [
    '[[person Ana Kovac]], director of nursing for the [[organization Vireo Board]] told the inquest that it was late.',
    'Ana Kovac: director of nursing for the Vireo Board {director of nursing for the Vireo Board}',
  ],
  ['When asked by [[person Ana Kovac]], the chancellor said no.'],
  [
    '[[person Ana Kovac]], the government’s minister for refugees from [[place Zembla]], spoke.',
    'Ana Kovac: minister for refugees from Zembla {minister for refugees from Zembla}',
  ],
  ['[[person Ana Kovac]], the president of the court decided, was late.'],
])

table('an apposition further from the name', [
  [
    'Senator [[person Ana Kovac]] of [[place Ohio]], the [[group Democratic]] leader, spoke.',
    'Ana Kovac: Senator {Senator}',
    'Ana Kovac: Democratic leader {leader; Democratic}',
  ],
  [
    'Sen. [[person Ana Kovac]] (D-[[place Ohio]]), chairman of the [[organization Relations Committee]], spoke.',
    'Ana Kovac: Sen. {Sen.}',
    'Ana Kovac: chairman of the Relations Committee {chairman; Relations Committee}',
  ],
  [
    'The Archbishop of [[place Strelsau]], Dr [[person Ivo Petrov]], will preside.',
    'Ivo Petrov: Archbishop of Strelsau {Archbishop; Strelsau}',
  ],
])

table('one office beside or over another', [
  [
    '[[person Ana Kovac]], his wife and the chairwoman of the [[organization Vireo Party]], spoke.',
    'Ana Kovac: chairwoman of the Vireo Party {chairwoman; Vireo Party}',
  ],
  ['He met [[person Ana Kovac]] who is the secretary of state.', 'Ana Kovac: secretary of state {secretary of state}'],
  [
    'He met [[group Zemblan]] Deputy Prime Minister and Foreign Minister [[person Ana Kovac]].',
    'Ana Kovac: Zemblan Deputy Prime Minister {Deputy Prime Minister; Zemblan}',
    'Ana Kovac: Foreign Minister {Foreign Minister}',
  ],
  [
    'The Prime Minister and Foreign Minister [[person Ana Kovac]] came.',
    'Ana Kovac: Foreign Minister {Foreign Minister}',
  ],
  [
    'Adviser to the Prime Minister [[person Ana Kovac]] came.',
    'Ana Kovac: Adviser to the Prime Minister {Adviser to the Prime Minister}',
  ],
  [
    '[[organization UN]] Special Envoy of the Secretary-General [[person Ana Kovac]] came.',
    'Ana Kovac: UN Special Envoy of the Secretary-General {Special Envoy of the Secretary-General; UN}',
  ],
  ['An adviser to the Prime Minister [[person Ana Kovac]] came.', 'Ana Kovac: Prime Minister {Prime Minister}'],
  ['The Adviser to the Prime Minister [[person Ana Kovac]] came.', 'Ana Kovac: Prime Minister {Prime Minister}'],
  [
    'He met [[organization Treasury]] Under Secretary [[person Ana Kovac]].',
    'Ana Kovac: Treasury Under Secretary {Under Secretary; Treasury}',
  ],
  [
    '[[person Ana Kovac]], the Under-Secretary-General, spoke.',
    'Ana Kovac: Under-Secretary-General {Under-Secretary-General}',
  ],
  ['Under President [[person Ana Kovac]] it grew.', 'Ana Kovac: President {President}'],
  [
    'The county’s Police and Crime Commissioner [[person Ivo Petrov]] spoke.',
    'Ivo Petrov: Police and Crime Commissioner {Police and Crime Commissioner}',
  ],
  [
    'A [[organization Vireo Party]] constitution spokesman [[person Ivo Petrov]] spoke.',
    'Ivo Petrov: Vireo Party constitution spokesman {constitution spokesman; Vireo Party}',
  ],
  [
    'It was the Top of the Hill presenter [[person Ivo Petrov]] who left.',
    'Ivo Petrov: Top of the Hill presenter {presenter; Top of the Hill}',
  ],
  ['She gave it to her grandson Prince [[person Ivo]].', 'Ivo: Prince {Prince}'],
])

table('an age before it', [
  ['[[person Ivo Petrov]], 54, a carpenter, spoke.', 'Ivo Petrov: carpenter {carpenter}'],
  ['[[person Ivo Petrov]], 54, a steel firm employee.', 'Ivo Petrov: steel firm employee {steel firm employee}'],
  ['[[person Ivo Petrov]], 54, a father of two, spoke.'],
  ['[[person Ivo Petrov]], 54, a father-of-two from Onhava, spoke.'],
  ['[[person Ivo Petrov]], 54, a day later, spoke.'],
])

table('a comma between it and the name', [
  [
    '[[person Ivo Petrov]] told the President of the [[organization Zemblan Parliament]], [[person Ana Kovac]], that it was late.',
    'Ana Kovac: President of the Zemblan Parliament {President; Zemblan Parliament}',
  ],
  [
    '[[organization Vireo]] senior vice-president, [[person Ana Kovac]], yesterday spoke.',
    'Ana Kovac: Vireo senior vice-president {senior vice-president; Vireo}',
  ],
  [
    'Director of funding for the [[organization Vireo Trust]], [[person Ana Kovac]], said so.',
    'Ana Kovac: Director of funding for the Vireo Trust {Director of funding for the Vireo Trust}',
  ],
  [
    '[[organization Vireo]]’s highly respected founder, [[person Ana Kovac]], left.',
    'Ana Kovac: Vireo’s highly respected founder {highly respected founder; Vireo}',
  ],
  [
    'The head of the [[group Zemblan]] delegation, Ambassador [[person Ana Kovac]], spoke.',
    'Ana Kovac: head of the Zemblan delegation {head; Zemblan delegation}',
    'Ana Kovac: Ambassador {Ambassador}',
  ],
  ['The president, Ambassador [[person Ana Kovac]], spoke.', 'Ana Kovac: Ambassador {Ambassador}'],
  [
    'The head of the [[organization Vireo Bank]], Ambassador [[person Ana Kovac]], and the mayor came.',
    'Ana Kovac: Ambassador {Ambassador}',
  ],
  ['[[organization Vireo]] vice-president, [[person Ana Kovac]], and others came.'],
  ['[[person Ivo Petrov]], the minister, [[person Ana Kovac]], and others came.', 'Ivo Petrov: minister {minister}'],
])

table('whatever nouns an office before a comma is of', [
  [
    'The commander of the [[organization Harbour Forces]] ([[organization HF]]), [[person Ana Kovac]], spoke.',
    'Ana Kovac: commander of the Harbour Forces {commander; Harbour Forces}',
  ],
  [
    'It was the head of the parliamentary faction, [[person Ana Kovac]].',
    'Ana Kovac: head of the parliamentary faction {head of the parliamentary faction}',
  ],
  [
    'The leader of the Sunrise bloc, [[person Ana Kovac]], spoke.',
    'Ana Kovac: leader of the Sunrise bloc {leader; Sunrise bloc}',
  ],
  [
    'She met the director of the ministry’s [[place Far East]] department, [[person Ana Kovac]].',
    'Ana Kovac: director of the ministry’s Far East department {director of the ministry’s Far East department}',
  ],
  [
    'The commander of the [[group Zemblan]] forces at [[place Tessel]], Gen. [[person Ana Kovac]], spoke.',
    'Ana Kovac: commander of the Zemblan forces at Tessel {commander; Zemblan forces at Tessel}',
    'Ana Kovac: Gen. {Gen.}',
  ],
  [
    'The chargé d’affaires of the [[group Zemblan]] embassy in [[place Onhava]], [[person Ana Kovac]], spoke.',
    'Ana Kovac: chargé d’affaires of the Zemblan embassy in Onhava {chargé d’affaires; Zemblan embassy in Onhava}',
  ],
  [
    'It was headed by the supervisor of its politburo, [[person Ana Kovac]], who spoke.',
    'Ana Kovac: supervisor of its politburo {supervisor of its politburo}',
  ],
  [
    'The chiefs of the two intelligence services, [[person Ana Kovac]] and [[person Ivo Petrov]], met.',
    'Ana Kovac: chiefs of the two intelligence services {chief of the two intelligence services}',
    'Ivo Petrov: chiefs of the two intelligence services {chief of the two intelligence services}',
  ],
  [
    'The presidents of both countries, [[person Ana Kovac]] and [[person Ivo Petrov]], met.',
    'Ana Kovac: presidents of both countries {president of both countries}',
    'Ivo Petrov: presidents of both countries {president of both countries}',
  ],
  [
    'The head of the mission, Ambassador [[person Ana Kovac]], and the consul of [[place Zembla]], Dr. [[person Ivo Petrov]], met.',
    'Ana Kovac: head of the mission {head of the mission}',
    'Ana Kovac: Ambassador {Ambassador}',
    'Ivo Petrov: consul of Zembla {consul; Zembla}',
  ],
  [
    'It was attended by the consul of [[place Zembla]], [[person Ana Kovac]], the mayor of [[place Tessel]], [[person Ivo Petrov]], and the judge, [[person Li Wei]].',
    'Ana Kovac: consul of Zembla {consul; Zembla}',
    'Ivo Petrov: mayor of Tessel {mayor; Tessel}',
    'Li Wei: judge {judge}',
  ],
  [
    'The visiting [[group Zemblan]] Minister of Economy and Foreign Trade, [[person Ana Kovac]], spoke.',
    'Ana Kovac: Zemblan Minister of Economy and Foreign Trade {Minister of Economy and Foreign Trade; Zemblan}',
  ],
  [
    'The Special Representative of the [[organization UN]] Secretary-General, [[person Ana Kovac]], spoke.',
    'Ana Kovac: Special Representative of the UN Secretary-General {Special Representative; UN Secretary-General}',
  ],
  [
    'It was the special envoy of the president, [[person Ana Kovac]].',
    'Ana Kovac: special envoy of the president {special envoy of the president}',
  ],
  ['The head of the delegation told reporters, [[person Ana Kovac]] wrote.'],
  ['The head of the faction announced, [[person Ana Kovac]] wrote.'],
])

table('what somebody shares with another', [
  [
    'The [[group Zemblan]] and [[group Ruritanian]] foreign ministers, [[person Ana Kovac]] and [[person Ivo Petrov]], met.',
    'Ana Kovac: Zemblan and Ruritanian foreign ministers {foreign minister; Zemblan}',
    'Ivo Petrov: Zemblan and Ruritanian foreign ministers {foreign minister; Ruritanian}',
  ],
  [
    'The presidents of [[place Zembla]] and [[place Ruritania]], [[person Ana Kovac]] and [[person Ivo Petrov]], met.',
    'Ana Kovac: presidents of Zembla and Ruritania {president; Zembla}',
    'Ivo Petrov: presidents of Zembla and Ruritania {president; Ruritania}',
  ],
  [
    'Foreign ministers [[person Ana Kovac]] of [[place France]] and [[person Ivo Petrov]] of [[place Italy]] met.',
    'Ana Kovac: Foreign ministers {Foreign minister; France}',
    'Ivo Petrov: Foreign ministers {Foreign minister; Italy}',
  ],
  [
    'Reps. [[person Ana Kovac]], D-[[place Ohio]], and [[person Ivo Petrov]] ([[place Iowa]]) agreed.',
    'Ana Kovac: Reps. {Rep.}',
    'Ivo Petrov: Reps. {Rep.}',
  ],
  [
    'The leaders in Congress, [[person Ana Kovac]] and [[person Ivo Petrov]], met.',
    'Ana Kovac: leaders in Congress {leader in Congress}',
    'Ivo Petrov: leaders in Congress {leader in Congress}',
  ],
  ['The [[group Zemblan]] and [[group Ruritanian]] ministers, [[person Ana Kovac]], and a few more met.'],
])

table('two posts, and words around a post', [
  [
    '[[person Ana Kovac]], founder and CEO of [[organization Vireo Ferries]], spoke.',
    'Ana Kovac: founder and CEO of Vireo Ferries {founder and CEO; Vireo Ferries}',
  ],
  [
    '[[organization Vireo]]’s co-founder and former CEO [[person Ana Kovac]] left.',
    'Ana Kovac: Vireo’s co-founder and former CEO {co-founder and former CEO; Vireo}',
  ],
  [
    '[[organization Vireo]] chairman and chief executive [[person Ana Kovac]] left.',
    'Ana Kovac: Vireo chairman and chief executive {chairman and chief executive; Vireo}',
  ],
  ['A ticket of [[person Li Wei]] for president and teacher [[person Ana Kovac]] won.', 'Ana Kovac: teacher {teacher}'],
  [
    'Former [[person Wei]] adviser and retired general [[person Ana Kovac]] came.',
    'Ana Kovac: retired general {general; ; former}',
  ],
  [
    'Members of the [[organization House of Representatives]] [[person Ana Kovac]] and [[person Ivo Petrov]] came.',
    'Ana Kovac: Members of the House of Representatives {Member; House of Representatives}',
    'Ivo Petrov: Members of the House of Representatives {Member; House of Representatives}',
  ],
  [
    '[[person Ana Kovac]], co-director of [[place New Onhava]]-based design group The [[organization Vireo Society]], spoke.',
    'Ana Kovac: co-director of New Onhava-based design group The Vireo Society {co-director; New Onhava-based design group The Vireo Society}',
  ],
  [
    '[[person Ana Kovac]], head of the [[place Onhava]]-based design group, spoke.',
    'Ana Kovac: head of the Onhava-based design group {head; Onhava-based design group}',
  ],
  ['[[person Ana Kovac]], head of [[place Onhava]]-based and other groups, spoke.'],
  ['Children’s author [[person Ana Kovac]] spoke.', 'Ana Kovac: Children’s author {Children’s author}'],
  [
    '[[organization Loose Women]] presenter [[person Ana Kovac]] spoke.',
    'Ana Kovac: Loose Women presenter {presenter; Loose Women}',
  ],
  [
    '[[person Ana Kovac]], chief executive of the outgoing ferry operator, spoke.',
    'Ana Kovac: chief executive of the outgoing ferry operator {chief executive of the outgoing ferry operator}',
  ],
  ['[[person Ana Kovac]], a lawyer representing the crew, spoke.', 'Ana Kovac: lawyer {lawyer}'],
  [
    '[[person Ana Kovac]], formerly the [[organization General Ferry Agency]]’s chief of staff, left.',
    'Ana Kovac: General Ferry Agency’s chief of staff {chief of staff; General Ferry Agency; former}',
  ],
  [
    'The [[organization Vireo Liberals]]’ leader [[person Ana Kovac]] spoke.',
    'Ana Kovac: Vireo Liberals’ leader {leader; Vireo Liberals}',
  ],
  [
    '[[organization Vireo]]’s national pool manager [[person Ana Kovac]] spoke.',
    'Ana Kovac: Vireo’s national pool manager {national pool manager; Vireo}',
  ],
  ['The party nominated businessman [[person Ana Kovac]].', 'Ana Kovac: businessman {businessman}'],
])

table('who speaks for somebody', [
  [
    'A spokesman for President [[person Ana Kovac]], [[person Ivo Petrov]], spoke.',
    'Ana Kovac: President {President}',
    'Ivo Petrov: spokesman {spokesman}',
  ],
  [
    '[[person Ivo Petrov]], spokesman for President [[person Ana Kovac]], spoke.',
    'Ivo Petrov: spokesman {spokesman}',
    'Ana Kovac: President {President}',
  ],
  ['[[person Ivo Petrov]], spokesman for [[person Ana Kovac]], spoke.', 'Ivo Petrov: spokesman {spokesman}'],
  ['A spokesman for [[person Ana Kovac]], [[person Ivo Petrov]], and others came.'],
  [
    'They met [[person Ana Kovac]], minister for trade [[person Ivo Petrov]] and others.',
    'Ivo Petrov: minister for trade {minister for trade}',
  ],
])

table('what somebody becomes behind something else that is told', [
  [
    '[[person Ana Kovac]], former head of [[organization Vireo]], has been named chairwoman of [[organization Acme]].',
    'Ana Kovac: former head of Vireo {head; Vireo; former}',
    'Ana Kovac: chairwoman of Acme {chairwoman; Acme}',
  ],
  [
    '[[person Ana Kovac]], who will work from home, is [[organization Acme]]’s vice president.',
    'Ana Kovac: Acme’s vice president {vice president; Acme}',
  ],
  [
    'Ms [[person Kovac]], who was reappointed by [[person Ivo Petrov]] as justice secretary, spoke.',
    'Kovac: justice secretary {justice secretary}',
  ],
  ['[[person Ana Kovac]] has been re-appointed as home secretary.', 'Ana Kovac: home secretary {home secretary}'],
  ['[[person Ana Kovac]] served eight years as mayor of [[place Tema]].', 'Ana Kovac: mayor of Tema {mayor; Tema}'],
  [
    '[[person Ana Kovac]], formerly director of policy at the [[organization Fund]] and now vice-chairwoman of [[organization Acme]], spoke.',
    'Ana Kovac: director of policy at the Fund {director of policy; Fund; former}',
    'Ana Kovac: vice-chairwoman of Acme {vice-chairwoman; Acme}',
  ],
  [
    '[[person Ana Kovac]], who was vice-president of one of [[place Zembla]]’s largest banks, left.',
    'Ana Kovac: vice-president of one of Zembla’s largest banks {vice-president; Zembla’s largest banks}',
  ],
  [
    '[[person Ana Kovac]], then the deputy director of the [[organization Fund]], left.',
    'Ana Kovac: deputy director of the Fund {deputy director; Fund; then}',
  ],
  ['They named [[person Ana Kovac]] to head the mission.'],
  ['“[[person Ana Kovac]] is a serious leader for serious times,” he said.'],
  ['[[person Ana Kovac]], a great chancellor, left.'],
  ['[[person Ana Kovac]], a real estate magnate, left.', 'Ana Kovac: real estate magnate {real estate magnate}'],
  [
    'It was [[place Zembla]]’s previous president, [[person Ana Kovac]].',
    'Ana Kovac: Zembla’s previous president {president; Zembla; former}',
  ],
  [
    'A military court jailed former minister [[person Ana Kovac]] for a year.',
    'Ana Kovac: former minister {minister; ; former}',
  ],
  [
    '[[organization Senate]] minority leader [[person Ana Kovac]] spoke.',
    'Ana Kovac: Senate minority leader {minority leader; Senate}',
  ],
  ['He was named to succeed the head of [[organization Vireo Corp.]] [[person Ana Kovac]] stays.'],
  ['Auditor General [[person Ana Kovac]] left.', 'Ana Kovac: Auditor General {Auditor General}'],
])

table('two things that one is', [
  [
    '[[person Ana Kovac]], a security expert and former assistant director of the [[organization Agency]], spoke.',
    'Ana Kovac: security expert {security expert}',
    'Ana Kovac: former assistant director of the Agency {assistant director; Agency; former}',
  ],
  [
    'Sen. [[person Bo Lund]], a [[group Republican]] and former governor of [[place Ohio]], spoke.',
    'Bo Lund: Sen. {Sen.}',
    'Bo Lund: former governor of Ohio {governor; Ohio; former}',
  ],
  [
    '[[person Bo Lund]], [[place Ohio]] [[group Democrat]] and chairman of the [[organization House]] panel, spoke.',
    'Bo Lund: chairman of the House panel {chairman; House panel}',
  ],
  [
    '[[person Bo Lund]], a frequent traveler to [[place Zembla]] and former [[organization Vireo]] correspondent, spoke.',
    'Bo Lund: former Vireo correspondent {correspondent; Vireo; former}',
  ],
  [
    '[[person Bo Lund]], the [[group Democrats]] and former governor [[person Ivo Petrov]] came.',
    'Ivo Petrov: former governor {governor; ; former}',
  ],
  ['[[person Bo Lund]], a [[group Democrat]] and the governor of [[place Ohio]] met.'],
  [
    '[[person Bo Lund]], a former teacher and son of the minister, spoke.',
    'Bo Lund: former teacher {teacher; ; former}',
  ],
])

table('whose office, and of what', [
  [
    'The [[place United States]] Senator from [[place Vermont]] [[person Bo Lund]] came.',
    'Bo Lund: United States Senator from Vermont {Senator from Vermont; United States}',
  ],
  [
    'He lost to former Senator from [[place New York]] [[person Ana Kovac]].',
    'Ana Kovac: former Senator from New York {Senator from New York; ; former}',
  ],
  [
    'It appointed president and chief executive [[person Bo Lund]] as chairman.',
    'Bo Lund: president and chief executive {president and chief executive}',
  ],
  ['The newly appointed minister [[person Bo Lund]] spoke.', 'Bo Lund: newly appointed minister {appointed minister}'],
  [
    '[[person Bo Lund]], [[organization Vireo]]’s vice president in charge of [[group Asian]], [[group African]] and Export operations, will go.',
    'Bo Lund: Vireo’s vice president {vice president; Vireo}',
  ],
  [
    '[[person Ana Kovac]], president of the performance and security company [[organization Vireo]], spoke.',
    'Ana Kovac: president of the performance and security company Vireo {president of the performance and security company Vireo}',
  ],
  [
    '[[person Ana Kovac]], who succeeded him as Foreign Secretary, came.',
    'Ana Kovac: Foreign Secretary {Foreign Secretary}',
  ],
  [
    '[[person Ana Kovac]] replaced [[person Bo Lund]] as chairman of [[organization Vireo]].',
    'Ana Kovac: chairman of Vireo {chairman; Vireo}',
  ],
  ['[[person Ana Kovac]] replaced the lamp as chairman of the evening.'],
])

table('what is said behind a role', [
  [
    '[[person Ana Kovac]], operations manager at the [[organization Meteor Society]] told [[organization Vireo]] it was late.',
    'Ana Kovac: operations manager at the Meteor Society {operations manager; Meteor Society}',
  ],
])

table('offices that were held', [
  [
    '[[person Ana Kovac]] was sacked as trade minister on Monday.',
    'Ana Kovac: trade minister {trade minister; ; former}',
  ],
  [
    '[[person Ana Kovac]], who was fired as director of the [[organization Agency]], left.',
    'Ana Kovac: director of the Agency {director; Agency; former}',
  ],
  [
    '[[person Ana Kovac]] previously served as mayor of [[place Tema]].',
    'Ana Kovac: mayor of Tema {mayor; Tema; former}',
  ],
  ['[[person Ana Kovac]] was previously mayor of [[place Tema]].', 'Ana Kovac: mayor of Tema {mayor; Tema; former}'],
  [
    '[[person Ana Kovac]], who served as mayor of [[place Tema]] from 2008 to 2012, left.',
    'Ana Kovac: mayor of Tema {mayor; Tema; former}',
  ],
  ['[[person Ana Kovac]] was mayor of [[place Tema]] until 2012.', 'Ana Kovac: mayor of Tema {mayor; Tema; former}'],
  ['[[person Ana Kovac]] is mayor of [[place Tema]] until 2012.', 'Ana Kovac: mayor of Tema {mayor; Tema}'],
  [
    '[[person Ana Kovac]], who is both the mayor and deputy governor, left.',
    'Ana Kovac: mayor and deputy governor {mayor and deputy governor}',
  ],
  [
    'The [[group Zemblan]] ambassador there, [[person Ana Kovac]], left.',
    'Ana Kovac: Zemblan ambassador {ambassador; Zemblan}',
  ],
])

table('ranks behind offices, and of two words', [
  [
    'Deputy commander of the [[organization Harbour Guard]] Brigadier General [[person Ivo Petrov]] spoke.',
    'Ivo Petrov: Deputy commander of the Harbour Guard {Deputy commander; Harbour Guard}',
    'Ivo Petrov: Brigadier General {Brigadier General}',
  ],
  [
    'They met the chairman of the [[organization Joint Chiefs of Staff]] General [[person Ivo Petrov]] there.',
    'Ivo Petrov: chairman of the Joint Chiefs of Staff {chairman; Joint Chiefs of Staff}',
    'Ivo Petrov: General {General}',
  ],
  [
    'They met [[organization Harbour Guard]] Colonel [[person Ivo Petrov]].',
    'Ivo Petrov: Harbour Guard Colonel {Colonel; Harbour Guard}',
  ],
  [
    'They met Lt-Col. [[person Li Wei]] and Rear-Adm. [[person Bo Lund]].',
    'Li Wei: Lt-Col. {Lt-Col.}',
    'Bo Lund: Rear-Adm. {Rear-Adm.}',
  ],
  ['They met field marshal [[person Bo Lund]].', 'Bo Lund: field marshal {field marshal}'],
])

table('whose office it is', [
  ['The wife of the president, [[person Ana Kovac]], left.'],
  [
    'The envoy of the president, [[person Ana Kovac]], left.',
    'Ana Kovac: envoy of the president {envoy of the president}',
  ],
  [
    '[[place Zembla]]’s spokesman at the time, [[person Bo Lund]], left.',
    'Bo Lund: Zembla’s spokesman {spokesman; Zembla}',
  ],
  ['The minister is [[person Ana Kovac]]’s friend.'],
  ['A man who knew the minister is [[person Ana Kovac]].'],
])

table('what an office is for, and when it was held', [
  [
    'The power and energy minister [[person Ana Kovac]] spoke.',
    'Ana Kovac: power and energy minister {power and energy minister}',
  ],
  [
    '[[person Ana Kovac]], who was deputy secretary of State under President [[person Bo Lund]], spoke.',
    'Ana Kovac: deputy secretary of State {deputy secretary of State}',
    'Bo Lund: President {President}',
  ],
  [
    'It failed, said [[person Ana Kovac]], a former arms control official at the [[organization State Department]] under [[person Bo Lund]].',
    'Ana Kovac: former arms control official at the State Department {arms control official; State Department; former}',
  ],
  [
    '[[person Ana Kovac]], a partner at the law firm [[organization Vireo]], spoke.',
    'Ana Kovac: partner at the law firm Vireo {partner at the law firm Vireo}',
  ],
  ['[[person Ana Kovac]], a partner of [[person Bo Lund]], spoke.'],
  ['Exec VP [[person Ana Kovac]] left.', 'Ana Kovac: Exec VP {Exec VP}'],
])

table('offices as desks of the Middle East write them', [
  [
    'Custodian of the Two Holy Mosques King [[person Johann]] spoke.',
    'Johann: Custodian of the Two Holy Mosques {Custodian of the Two Holy Mosques}',
    'Johann: King {King}',
  ],
  [
    'Head of the [[organization Harbour Council]] ([[organization HC]]) Dr. [[person Ivo Petrov]] spoke.',
    'Ivo Petrov: Head of the Harbour Council {Head; Harbour Council}',
  ],
  ['A friend of the minister (left) [[person Ivo Petrov]] spoke.'],
  [
    '[[place Zembla]]’s Prime Minister-designate [[person Ana Kovac]] spoke.',
    'Ana Kovac: Zembla’s Prime Minister-designate {Prime Minister; Zembla; elect}',
  ],
  ['They met Deputy PM [[person Ana Kovac]].', 'Ana Kovac: Deputy PM {Deputy PM}'],
  [
    'The foreign ministers of [[place Zembla]], [[person Ana Kovac]], and [[place Ruritania]], [[person Ivo Petrov]], met.',
    'Ana Kovac: foreign ministers {foreign minister; Zembla}',
    'Ivo Petrov: foreign ministers {foreign minister; Ruritania}',
  ],
  ['The ministers of [[place Zembla]], [[person Ana Kovac]], and [[place Ruritania]] met.'],
  [
    'He met his [[group Zemblan]] and [[group Ruritanian]] counterparts, [[person Ana Kovac]] and [[person Ivo Petrov]], there.',
    'Ana Kovac: Zemblan and Ruritanian counterparts {counterpart; Zemblan}',
    'Ivo Petrov: Zemblan and Ruritanian counterparts {counterpart; Ruritanian}',
  ],
  ['He met his counterparts, [[person Ana Kovac]] and [[person Ivo Petrov]], there.'],
])
