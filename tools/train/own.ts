import type { NameKind } from '../../src/parser/names/span'
import type { Paragraph } from './corpus'

// Sentences of our own, where the sets are thin: a name beside a name, lists with titles, hyphens, organisations with "of"
// and "and", newspapers, initials that are no names. Slots are filled by chance from names written down here.
const lists: Record<string, { kind: NameKind; names: string[] }> = {
  P: {
    kind: 'person',
    names:
      split(`Kim Jong-un|Park Geun-hye|Tsai Ing-wen|Lee Hsien-loong|Chung Mong-joon|Roh Moo-hyun|Han Duck-soo|Lien Chan|Ma Ying-jeou
|Carrie Lam|Zhao Lijian|Wang Yi|Hu Jintao|Yoon Suk-yeol|Kang Kyung-wha|Suh Hoon|Chen Shui-bian|Leung Chun-ying|Lee Jae-myung|Hong Joon-pyo
|Cho Tae-yong|Cho Hye-in|Seo Dong-in|Yang Hae-in|Lim Soo-in|Song Min-soon|Lin Chia-lung|Kwon Young-se|Hassan Rouhani|Ali Khamenei|Hossein Amir-Abdollahian|Nabih Berri|Saad al-Hariri
|Moqtada al-Sadr|Haider al-Abadi|Nouri al-Maliki|Abdulaziz bin Salman|Khalid bin Ahmed|Mohammed bin Zayed|Abdullah bin Nasser
|Omar al-Bashir|Walid al-Moallem|Ayman al-Zawahri|Yahya Sinwar|Ismail Haniyeh|Benny Gantz|Ehud Barak|Tzipi Livni|Avigdor Lieberman
|Ahmet Davutoglu|Mevlut Cavusoglu|Hakan Fidan|Sergei Shoigu|Dmitry Peskov|Maria Zakharova|Mikhail Bogdanov|Alexei Navalny|Yulia Svyrydenko
|Dmytro Kuleba|Andriy Yermak|Petro Poroshenko|Viktor Orban|Robert Fico|Donald Tusk|Andrzej Duda|Mateusz Morawiecki|Aleksandar Vucic
|Zoran Zaev|Edi Rama|Kyriakos Mitsotakis|Giorgia Meloni|Matteo Renzi|Mario Draghi|Pedro Sánchez|Mariano Rajoy|Antonio Costa|Mark Rutte
|Wopke Hoekstra|Geert Wilders|Jens Stoltenberg|Mette Frederiksen|Sanna Marin|Kaja Kallas|Olaf Scholz|Annalena Baerbock
|Frank-Walter Steinmeier|Hans-Dietrich Genscher|Jean-Yves Le Drian|Marine Le Pen|Dominique de Villepin|Gérard Larcher|Boris Johnson
|David Cameron|Liz Truss|James Cleverly|Nicola Sturgeon|Leo Varadkar|Micheál Martin|Justin Trudeau|Mélanie Joly|Antony Blinken
|Wendy Sherman|Linda Thomas-Greenfield|Lloyd Austin|Nancy Pelosi|Mitch McConnell|Kevin McCarthy|William J. Burns|H. R. McMaster|John R. Bolton
|Samantha Power|Ketanji Brown Jackson|Dianne Feinstein|Lula da Silva|Jair Bolsonaro|Gustavo Petro|Nicolás Maduro|Daniel Ortega
|Alberto Fernández|Gabriel Boric|Evo Morales|Imran Khan|Shehbaz Sharif|Ashraf Ghani|Hamid Karzai|Zalmay Khalilzad|Sheikh Hasina
|S. Jaishankar|Rajnath Singh|Manmohan Singh|Mahinda Rajapaksa|Joko Widodo|Retno Marsudi|Anwar Ibrahim|Prayuth Chan-ocha|Hun Sen
|Ferdinand Marcos Jr.|Fumio Kishida|Yoshimasa Hayashi|Taro Aso|Scott Morrison|Penny Wong|Jacinda Ardern|Paul Kagame|Yoweri Museveni
|William Ruto|Felix Tshisekedi|Bola Tinubu|Ngozi Okonjo-Iweala|Tedros Adhanom Ghebreyesus|Filippo Grandi|Martin Griffiths|Rosemary DiCarlo
|Hans Grundberg|Volker Perthes|Abdoulaye Bathily|Pope Francis|Charles III|Louis XIV|Pius XII`),
  },
  S: {
    kind: 'person',
    names:
      split(`Rouhani|Zarif|Lavrov|Shoigu|Sherman|Blinken|Sullivan|Kerry|Burns|Grundberg|Griffiths|Hochstein|Malley|Araghchi
|Borrell|Mogherini|Zelenskyy|Kuleba|Poroshenko|Steinmeier|Scholz|Macron|Le Drian|Johnson|Truss|Cleverly|Kishida|Modi|Jaishankar|Khan|Ghani
|Khalilzad|Baradar|Kagame|Ruto|Museveni|Tebboune|Sisi|Shoukry|Hariri|Berri|Aoun|Barzani|Sadr|Kadhimi|Netanyahu|Gantz|Abbas|Erekat
|al-Sadr|bin Salman|Cavusoglu|Fidan|Orban|Tusk|Vucic|Kurti|Escobar|Lajcak|Petro|Maduro|Guaidó|Boric|Trudeau|Joly|Wong|Tsai|Xi
|Yoon|Kim|Bolton|Pompeo|Tillerson|Mattis|Austin|Kurilla|Votel|Verdin|Okafor|Haldane|Morrow|Castellan|Brandt|Ostrova|Lindqvist`),
  },
  O: {
    kind: 'organization',
    names:
      split(`European Commission|European Parliament|European Central Bank|African Union|Arab League|Gulf Cooperation Council|World Bank
|International Monetary Fund|World Trade Organization|International Criminal Court|International Court of Justice|UN General Assembly
|UN Human Rights Council|World Food Programme|UNICEF|UNHCR|OSCE|OPCW|OPEC|ASEAN|NATO|EU|IMF|WHO|IAEA|State Department|Foreign Office
|Ministry of Foreign Affairs|Ministry of Health and Social Protection|Department of Homeland Security|Department of Health and Human Services
|Federal Bureau of Investigation|Federal Aviation Administration|Securities and Exchange Commission|Environmental Protection Agency
|Bureau of Labor Statistics|Office for National Statistics|Bank of Japan|Bank of America|Royal Bank of Scotland|Federal Reserve Bank of New York
|Central Bank of Turkey|National Bank of Ukraine|Supreme Court|High Court|Court of Appeal|House of Commons|House of Representatives|Senate
|Congress|Knesset|Bundestag|State Duma|Politburo|National Assembly|Royal Air Force|Free Syrian Army|Syrian Democratic Forces|Lebanese Army
|Israel Defense Forces|Islamic Revolutionary Guard Corps|Islamic State|Taliban|Hamas|Fatah|Hezbollah|Boko Haram|Wagner Group|Red Crescent
|International Committee of the Red Cross|Doctors Without Borders|Human Rights Watch|Amnesty International|Save the Children
|Committee to Protect Journalists|Council on Foreign Relations|Carnegie Endowment for International Peace|Brookings Institution
|Chatham House|Royal Society|University of California|University of Cape Town|London School of Economics|Johns Hopkins University
|King's College London|Massachusetts Institute of Technology|Labour Party|Conservative Party|Republican Party|Social Democratic Party
|Christian Democratic Union|Justice and Development Party|Law and Justice|Five Star Movement|African National Congress|Muslim Brotherhood
|Washington Post|Wall Street Journal|Financial Times|Guardian|Daily Telegraph|Le Monde|Der Spiegel|Die Welt|El País|Haaretz|Al-Hayat
|Al Jazeera|Al Arabiya|Kommersant|Yomiuri Shimbun|South China Morning Post|Times of India|Sydney Morning Herald|Associated Press
|Agence France-Presse|Reuters|Interfax|Anadolu Agency|Xinhua|BBC|CNN|NBC News|Radio Free Europe|Voice of America|Morgan Stanley|Goldman Sachs
|JPMorgan Chase|Merrill Lynch|Wells Fargo|Charles Schwab|Johnson & Johnson|Procter & Gamble|Smith & Wesson|Marks and Spencer
|Ernst & Young|Eli Lilly|Harley-Davidson|Hewlett-Packard|Philip Morris International|Abbott Laboratories|Lloyd's of London|Deutsche Bank
|BNP Paribas|Credit Suisse Group AG|Royal Dutch Shell|TotalEnergies|Lukoil|Gazprom|Saudi Aramco|Petrobras|Toyota Motor Corp.|General Motors Co.
|Ford Motor Company|Lockheed Martin|Northrop Grumman|Rolls-Royce|Boeing|Airbus|Lufthansa|British Airways|Air France-KLM|Samsung Electronics
|Tata Consultancy Services Ltd.|Huawei|Tencent Holdings|Alibaba Group|Meta|Microsoft|Amazon|Tesla|Pfizer|Manchester United|Real Madrid|Bayern Munich
|Boston Red Sox|Dallas Cowboys|Los Angeles Lakers|Chelsea|Arsenal|FIFA|International Olympic Committee`),
  },
  L: {
    kind: 'place',
    names:
      split(`Syria|Iraq|Iran|Israel|Lebanon|Jordan|Egypt|Libya|Tunisia|Yemen|Saudi Arabia|Qatar|Turkey|Ukraine|Russia|Poland|Hungary|Serbia
|Kosovo|Germany|France|Britain|Spain|Portugal|Ireland|Norway|Finland|Georgia|Armenia|Azerbaijan|Kazakhstan|Afghanistan|Pakistan|India
|Nepal|Myanmar|Thailand|Vietnam|China|Taiwan|Japan|South Korea|North Korea|Australia|New Zealand|Nigeria|Kenya|Ethiopia|Sudan|Chad|Mali|Niger
|Somalia|South Africa|Brazil|Colombia|Venezuela|Mexico|Cuba|Canada|the United States|the United Kingdom|the United Arab Emirates|the Netherlands
|the Philippines|the Middle East|the Gaza Strip|the West Bank|the Golan Heights|the Red Sea|the South China Sea|the Black Sea|the Gulf of Aden
|Moscow|Washington|Geneva|Vienna|Astana|Sochi|Doha|Muscat|Sanaa|Aden|Hodeidah|Marib|Aleppo|Homs|Daraa|Deir ez-Zor|Raqqa|Qamishli|Mosul
|Erbil|Basra|Gaza|Rafah|Khan Younis|Jenin|Nablus|Ramallah|Jerusalem|Tel Aviv|Beirut|Tripoli|Benghazi|Cairo|Sharm el-Sheikh|Kyiv|Kharkiv|Bakhmut
|Kherson|Mariupol|Donetsk|Warsaw|Brussels|The Hague|Paris|London|Berlin|Rome|Madrid|Belgrade|Pristina|Tbilisi|Yerevan|Kabul|Islamabad|New Delhi
|Beijing|Hong Kong|Taipei|Tokyo|Seoul|Pyongyang|Hanoi|Jakarta|Manila|Canberra|Nairobi|Addis Ababa|Khartoum|Abuja|Bamako|Niamey|Pretoria|Bogota
|Caracas|Havana|New York|Los Angeles|California|Texas|Northern Ireland|Catalonia|Crimea|Kashmir|Xinjiang|Tigray|Darfur|al-Bab|al-Shaddadi|Ein Issa`),
  },
  R: {
    kind: 'place',
    names: split(
      `N.Y.|Calif.|S.C.|N.C.|Mass.|Texas|Ohio|Ariz.|W.Va.|Conn.|Fla.|Ga.|Pa.|Minn.|Vt.|Md.|Va.|Utah|Del.|N.J.`,
    ),
  },
  G: {
    kind: 'group',
    names:
      split(`Russian|American|British|French|German|Turkish|Iranian|Israeli|Palestinian|Syrian|Iraqi|Saudi|Egyptian|Qatari|Ukrainian|Polish
|Hungarian|Chinese|Japanese|South Korean|Indian|Pakistani|Afghan|European|Arab|Kurdish|Sunni|Brazilian|Mexican|Canadian|Australian|Nigerian
|Kenyan|Ethiopian|Sudanese|Libyan|Omani|Kuwaiti|Emirati|Lebanese|Jordanian|Norwegian|Swiss|Dutch|Greek|Serbian|North Korean|Vietnamese`),
  },
  E: {
    kind: 'event',
    names:
      split(`World War II|World Cup|Olympic Games|Arab Spring|Munich Security Conference|World Economic Forum|Cold War|Vietnam War|Hurricane Katrina
|Super Bowl|Iran-Iraq War|Six-Day War|Eurovision Song Contest|Battle of Stalingrad|Rose Revolution`),
  },
}

function split(names: string): string[] {
  return names.split('|').map((name) => name.trim())
}

const templates =
  split(`{S}, {S} and the {G} trade minister, {P}, flew home.|{S}, {S} and {S} were present.|The letter from {S} to {S} was never sent.|The {S}-{S} meeting lasted two hours.|A {S}-{S} summit is planned in {L}.|A {G}-{G} border treaty was drafted.
|They hope for a {S}-{S} meeting in {L}.|Before the {S}-{S} talks in {L} nobody spoke.|Aides want another {S}-{S} summit before May.
|The quarrel between {S} and {S} goes on.|The {O} desk officer for {L} {P} answered.|A student at {O} {P} wrote the
letter.|{G} Ambassador to {L} {P} left early.|{U} coordinator for {L} {P} resigned.|Special Representative for {L} {P} resigned.
|{L}-based {O} said so.|The {S}-era law was repealed.|The {S}-led coalition lost.|The {L}-backed rebels retreated.|Pro-{L} candidates won.|The pro-{L} camp lost.
|The anti-{S} protests spread to {L}.|{P} told {O} that he would resign.|{P} told the {O} that talks had failed.|The {O} reported on Monday that {P} would step down.
|According to the {O}, {P} was not there.|In an interview with {O}, {S} rejected the plan.|The recording was first heard by {O}.|The {O} and the {O} declined
to comment.|{O} President {P} said the {O} would act.|{O} chief executive {P} sold shares.|{O}, {O} and {O} reported losses.|Analysts at {O} cut their forecast.
|Shares of {O} fell, while {O} gained.|{P}, an analyst at {O} in {L}, said so.|{P} of the {O} wrote in the {O}.|A spokesman for {O}, {P}, said the {O} was not told.|The {U} envoy, {P}, was briefed.|{U} officials in {L} said {U} aid was late.|A {U} resolution was passed.
|Sen. {P}, D-{R}, voted no.|Rep. {P}, R-{R}, voted yes.|Sens. {P} of {L} and {P} of {L} agreed.|Mr. {S} said Mrs. {S} was wrong.|{S}’s deal with {S} collapsed.
|{P}’s lawyers went to {L}.|President {P} and his {G} counterpart, {P}, spoke by phone.|Prime Minister {P} will not travel to {L}.|Gen. {P} and Gen. {P}
met in {L}.|A {J} report was late.|{G} forces entered {L}.|The {G} army and the {O} fought near {L}.|{G} and {G} officials met in {L}.
|{L} closed its embassy in {L}.|{L}, {L} and {L} signed the treaty.|{L} said {L} had broken the truce.|{L}’s exports to {L} fell.
|The {O} in {L} was closed.|The {O} of {L} was asked.|{L} ({O}) — {P} said on Tuesday.|The {G} {O} said no.|A {G} diplomat said so.|The {G} delegation left {L}.
|The {O}, or {O}, agreed.|The {O} ({O}) agreed.|He was in {L} during {E}.|The {E} in {L} drew crowds.|She wrote about {E}.|Former {O} director {P} joined {O}.
|Then-President {P} fired {S}.|Acting Defense Secretary {P} resigned.|President-elect {P} named {P} to the {O}.|{P} and {P}, both of {L}, were charged.|{S} added: “{L} must act.”
|“We will not stop,” {S} said.|The trial of {P} opened in {L}.|Read more about {P} here.|Photo: {P} / {O}|By {P}|{P} reported from {L}.|Source: {O}
|The CFO and the CTO left {O}.|The SMS was sent by {S}.|He sent an SOS from {L}.|The MP for {L}, {P}, spoke.|Judge {P} of the {O} dismissed the case.|{P} Announces Visit to {L}
|{L} and {L} Sign Fishing Treaty|{S} Meets {S} in {L}|{O} Says {L} Broke the Deal|The End of {G}-{G} Trade|{S}: {L} Will Respond
|{G} Minister Slams {O}|{S} to Visit {L} After Talks With {S}|{O} Warns of Crisis in {L}|Vice President {P} and Secretary of State {P} stood by.|the {G} port of {L} was calm
|King {S} of {L} received {P}.|{P} (pictured) founded {O} in 1987.|{P}, 54, of {L}, {R}, was held.|{P} scored twice as {O} beat {O} 3-1.|{O} beat {O} in {L}.
|{O} striker {P} signed for {O}.|The {O}'s {P} and {O}'s {P} clashed.|{L}'s {P} won gold.|{G} tennis player {P} beat {P} of {L}.`)

/** Paragraphs of our own, the same for the same draws. */
export function ownParagraphs(count: number, draw: () => number): Paragraph[] {
  return Array.from({ length: count }, (_, n) =>
    fill((templates[n % templates.length] ?? '').replace(/\s+/g, ' '), draw),
  )
}

function fill(template: string, draw: () => number): Paragraph {
  const labels: Paragraph['labels'] = []
  let text = ''
  for (const part of template.split(/(\{\w\})/)) {
    const list = /^\{\w\}$/.test(part) ? lists[part.charAt(1)] : undefined
    if (!list) {
      text += part
      continue
    }
    const chosen = list.names[Math.floor(draw() * list.names.length)] ?? ''
    const article = /(?:the|pro-|anti-) ?$/i.test(text) ? '' : (/^the /.exec(chosen)?.[0] ?? '')
    const name = chosen.replace(/^the /, '').replace(/^Pope /, '')
    const written = article && text === '' ? 'The ' : article
    const needsArticle = list.kind === 'event' && !/the $/i.test(text) ? 'the ' : written
    text += needsArticle
    labels.push({ start: text.length, end: text.length + name.length, kind: list.kind })
    text += name
  }
  return { text, headline: !/[.”]$/.test(text), labels, unsure: [] }
}
