import { aliasTable } from './spellings'

/**
 * Countries and peoples, as data: `country names = adjectives and nouns of its people`, forms of one thing separated by `/`.
 * The first name is the one others are taken for; all are folded (lower case, no marks, no stops).
 */
const table = `
united states/us/usa/america/united states of america/u s/u s a=american/americans
united kingdom/uk/britain/great britain/u k=british/briton/britons/brits
russia/russian federation=russian/russians
soviet union/ussr=soviet/soviets
china/people s republic of china/peoples republic of china/prc=chinese
france/french republic=french/frenchman/frenchwoman/frenchmen
germany/federal republic of germany=german/germans
italy=italian/italians
spain=spanish/spaniard/spaniards
portugal=portuguese
netherlands/holland=dutch/dutchman
belgium=belgian/belgians
luxembourg=luxembourgish
switzerland=swiss
austria=austrian/austrians
ireland/republic of ireland=irish/irishman
scotland=scottish/scots/scot
wales=welsh
england=english/englishman
denmark=danish/dane/danes
sweden=swedish/swede/swedes
norway=norwegian/norwegians
finland=finnish/finn/finns
iceland=icelandic/icelander/icelanders
poland=polish/pole/poles
czech republic/czechia=czech/czechs
slovakia/slovak republic=slovak/slovaks/slovakian
hungary=hungarian/hungarians
romania=romanian/romanians
bulgaria=bulgarian/bulgarians
greece/hellenic republic=greek/greeks
turkey/turkiye/republic of turkey/republic of turkiye=turkish/turk/turks
cyprus=cypriot/cypriots
malta=maltese
albania=albanian/albanians
serbia=serbian/serbs/serb/serbians
croatia=croatian/croat/croats/croatians
slovenia=slovenian/slovenians/slovene
bosnia/bosnia and herzegovina/bosnia-herzegovina=bosnian/bosnians
montenegro=montenegrin/montenegrins
kosovo=kosovar/kosovars
north macedonia/macedonia=macedonian/macedonians
moldova=moldovan/moldovans
ukraine=ukrainian/ukrainians
belarus=belarusian/belarusians/belarussian
lithuania=lithuanian/lithuanians
latvia=latvian/latvians
estonia=estonian/estonians
georgia=georgian/georgians
armenia=armenian/armenians
azerbaijan=azerbaijani/azerbaijanis/azeri/azeris
kazakhstan=kazakh/kazakhs/kazakhstani
uzbekistan=uzbek/uzbeks
turkmenistan=turkmen
kyrgyzstan=kyrgyz
tajikistan=tajik/tajiks
afghanistan/islamic emirate of afghanistan/islamic republic of afghanistan=afghan/afghans
pakistan/islamic republic of pakistan=pakistani/pakistanis
india/republic of india=indian/indians
bangladesh=bangladeshi/bangladeshis
sri lanka=sri lankan/sri lankans
nepal=nepalese/nepali/nepalis
bhutan=bhutanese
maldives=maldivian/maldivians
myanmar/burma=burmese
thailand=thai/thais
laos/lao people s democratic republic=laotian/laotians/lao
cambodia=cambodian/cambodians
vietnam/socialist republic of vietnam=vietnamese
malaysia=malaysian/malaysians
singapore=singaporean/singaporeans
indonesia=indonesian/indonesians
philippines=philippine/filipino/filipinos/filipina
brunei=bruneian
timor-leste/east timor=timorese
japan=japanese
south korea/republic of korea/rok/s korea=south korean/south koreans
north korea/dprk/democratic people s republic of korea/n korea=north korean/north koreans
korea=korean/koreans
mongolia=mongolian/mongolians
taiwan=taiwanese
hong kong=hong kongers/hong konger
australia=australian/australians
new zealand=new zealander/new zealanders
fiji=fijian/fijians
papua new guinea=papua new guinean
samoa=samoan/samoans
tonga=tongan/tongans
syria/syrian arab republic=syrian/syrians
lebanon=lebanese
israel/state of israel=israeli/israelis
palestine/palestinian territories/state of palestine=palestinian/palestinians
jordan/hashemite kingdom of jordan=jordanian/jordanians
iraq/republic of iraq=iraqi/iraqis
iran/islamic republic of iran=iranian/iranians
saudi arabia/kingdom of saudi arabia=saudi/saudis/saudi arabian
yemen=yemeni/yemenis
oman=omani/omanis
united arab emirates/uae/emirates=emirati/emiratis
qatar=qatari/qataris
bahrain=bahraini/bahrainis
kuwait=kuwaiti/kuwaitis
egypt/arab republic of egypt=egyptian/egyptians
libya=libyan/libyans
tunisia=tunisian/tunisians
algeria=algerian/algerians
morocco=moroccan/moroccans
sudan=sudanese
south sudan=south sudanese
ethiopia=ethiopian/ethiopians
eritrea=eritrean/eritreans
djibouti=djiboutian
somalia=somali/somalis/somalian
kenya=kenyan/kenyans
uganda=ugandan/ugandans
rwanda=rwandan/rwandans
burundi=burundian/burundians
tanzania=tanzanian/tanzanians
mozambique=mozambican/mozambicans
malawi=malawian/malawians
zambia=zambian/zambians
zimbabwe=zimbabwean/zimbabweans
botswana=botswanan/batswana
namibia=namibian/namibians
south africa=south african/south africans
lesotho=basotho
eswatini/swaziland=swazi
angola=angolan/angolans
democratic republic of congo/drc/dr congo/democratic republic of the congo=congolese
republic of congo/congo-brazzaville=
gabon=gabonese
cameroon=cameroonian/cameroonians
central african republic/car=central african
chad=chadian/chadians
niger=nigerien/nigeriens
nigeria=nigerian/nigerians
benin=beninese
togo=togolese
ghana=ghanaian/ghanaians
ivory coast/cote divoire=ivorian/ivorians
liberia=liberian/liberians
sierra leone=sierra leonean/sierra leoneans
guinea=guinean/guineans
senegal=senegalese
gambia=gambian/gambians
mali=malian/malians
burkina faso=burkinabe
mauritania=mauritanian/mauritanians
cape verde/cabo verde=cape verdean
madagascar=malagasy
mauritius=mauritian/mauritians
seychelles=seychellois
canada=canadian/canadians
mexico=mexican/mexicans
guatemala=guatemalan/guatemalans
honduras=honduran/hondurans
el salvador=salvadoran/salvadorans
nicaragua=nicaraguan/nicaraguans
costa rica=costa rican/costa ricans
panama=panamanian/panamanians
cuba=cuban/cubans
haiti=haitian/haitians
dominican republic=dominican/dominicans
jamaica=jamaican/jamaicans
bahamas=bahamian/bahamians
trinidad and tobago/trinidad=trinidadian
colombia=colombian/colombians
venezuela/bolivarian republic of venezuela=venezuelan/venezuelans
ecuador=ecuadorian/ecuadorean/ecuadorians
peru=peruvian/peruvians
bolivia=bolivian/bolivians
brazil=brazilian/brazilians
paraguay=paraguayan/paraguayans
uruguay=uruguayan/uruguayans
argentina=argentine/argentinian/argentines/argentinians
chile=chilean/chileans
guyana=guyanese
suriname=surinamese
vatican/vatican city/holy see=
europe=european/europeans
africa=african/africans
asia=asian/asians
latin america=latin american/latin americans
scandinavia=scandinavian/scandinavians
balkans=balkan
caribbean=
middle east=
=arab/arabs/arabic
=kurdish/kurd/kurds
=jewish/jew/jews
=muslim/muslims/islamic
=christian/christians
=sunni/sunnis
=shiite/shiites/shia/shias
=druze
=alawite/alawites
=yazidi/yazidis
=rohingya/rohingyas
=uyghur/uyghurs/uighur/uighurs
=tibetan/tibetans
=chechen/chechens
=catalan/catalans
=basque/basques
=hispanic/hispanics
=latino/latinos
=western/westerners/westerner`

/** What a folded form stands for, undefined where it is no such thing. */
interface Known {
  country: string | undefined
  people: string | undefined
  countryOfPeople: string | undefined
  thing: string | undefined
}

/** One table for all questions: what is asked after one kind is mostly asked after the next. */
const knownForms = new Map<string, Known>()

/** All that a folded form stands for, for who asks more than one question; undefined where it is no country, people or known thing. */
export const knownForm = (folded: string): Readonly<Known> | undefined => knownForms.get(folded)

function know(form: string): Known {
  let known = knownForms.get(form)
  if (!known)
    knownForms.set(
      form,
      (known = { country: undefined, people: undefined, countryOfPeople: undefined, thing: undefined }),
    )
  return known
}

for (const line of table.trim().split('\n')) {
  const [left = '', right = ''] = line.split('=')
  const names = left ? left.split('/') : []
  const people = right ? right.split('/') : []
  for (const name of names) know(name).country = names[0]
  for (const word of people) {
    know(word).people = people[0]
    if (names[0]) know(word).countryOfPeople = names[0]
  }
}

/** The country a folded name stands for ("usa" → "united states"), else undefined. */
export const countryNamed = (folded: string): string | undefined => knownForms.get(folded)?.country

/** The people a folded adjective or noun stands for ("russians" → "russian"), else undefined. */
export const peopleNamed = (folded: string): string | undefined => knownForms.get(folded)?.people

const formsThat = (stand: (known: Known) => string | undefined): string[] =>
  Array.from(knownForms).flatMap(([form, known]) => (stand(known) === undefined ? [] : [form]))

/** All folded names of countries. */
export const countryNames = (): Iterable<string> => formsThat(({ country }) => country)

/** All folded adjectives and nouns of peoples. */
export const peopleWords = (): Iterable<string> => formsThat(({ people }) => people)

/** The country whose people a folded word names ("american" → "united states"), else undefined. */
export const countryOfPeople = (folded: string): string | undefined => knownForms.get(folded)?.countryOfPeople

for (const line of aliasTable.trim().split('\n')) {
  const forms = line.split('/')
  for (const form of forms) know(form).thing = forms[0]
}

/** Parts of the world that stand among the countries and are none: nobody's side at a table. */
export const regions: ReadonlySet<string> = new Set(
  'middle east/europe/africa/asia/latin america/south america/north america/central america/balkans/arab world/caucasus/scandinavia/caribbean/west/gulf'.split(
    '/',
  ),
)
