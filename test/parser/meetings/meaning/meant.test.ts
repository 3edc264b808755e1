import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(
    ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf),
    lines,
  )

describe('whom an office means', () => {
  it('is who holds it for the country told behind the name', () => {
    check(
      [
        'President Ana Kovac of Ghana praised the accord in Oslo.',
        'On Tuesday the Ghanaian president met Prime Minister Petr Novak.',
      ],
      'meeting | held | Ana Kovac, Petr Novak |  | 2024-03-12',
    )
  })

  it('are those who hold it for each of the countries', () => {
    check(
      [
        'The presidents of Ghana and Togo met in Accra on Tuesday.',
        'Ghanaian President Ana Kovac and Togolese President Petr Novak spoke for an hour.',
      ],
      'talks | held | Ana Kovac, Petr Novak | Accra | 2024-03-12',
    )
  })

  it('are not the two who met, where three are told of', () => {
    check(
      [
        'Foreign Minister Ana Kovac met President Petr Novak in Accra on Tuesday.',
        'The three men flew to Oslo after their release.',
      ],
      'meeting | held | Ana Kovac, Petr Novak | Accra | 2024-03-12',
    )
  })

  it('are none of those who speak for them', () => {
    check(
      [
        'Foreign Minister Ana Kovac called her Togolese counterpart, Petr Novak, on Tuesday.',
        'Kovac’s spokesman, Joan Abara, said the ministers had spoken by telephone.',
      ],
      'call | held | Ana Kovac, Petr Novak |  | 2024-03-12',
    )
  })

  it('are those who met and have it, whoever met last', () => {
    check(
      [
        'President Ana Kovac met President Petr Novak in Accra on Tuesday.',
        'The ambassadors Mira Sund and Joan Abara met in Lima in February.',
        'An earlier meeting of the presidents was called off.',
      ],
      'meeting | held | Ana Kovac, Petr Novak | Accra | 2024-03-12',
      'meeting | held | Mira Sund, Joan Abara | Lima | 2024-02',
      'meeting | cancelled | Ana Kovac, Petr Novak |  |',
    )
  })

  it('are those who met and of whom it was told together, whoever met last', () => {
    check(
      [
        'The foreign ministers of Ghana and Togo, Ana Kovac and Petr Novak, met in Accra on Tuesday.',
        'Kovac came from Lima, where on Monday she had sat with the commissioner for fish, Mira Sund.',
        'It was the third meeting of the two ministers.',
      ],
      'meeting | held | Ana Kovac, Petr Novak | Accra | 2024-03-12',
      'talks | held | Ana Kovac, Mira Sund | Lima | 2024-03-11',
    )
  })

  it('are the envoys of a country, whoever leads it', () => {
    check(
      [
        'Ghanaian President Ana Kovac and Togolese President Petr Novak stayed at home.',
        'Envoys of Ghana and Togo met in Accra on Tuesday.',
      ],
      'meeting | held | Ghana, Togo | Accra | 2024-03-12',
    )
  })

  it('is the president of whom the text spoke last', () => {
    check(
      [
        'Togolese President Petr Novak did not travel. Ghanaian President Ana Kovac arrived in Oslo on Monday.',
        'On Tuesday the president met Prime Minister Arne Lunde in Oslo.',
      ],
      'visit | held | Ana Kovac | Oslo | 2024-03-11',
      'meeting | held | Ana Kovac, Arne Lunde | Oslo | 2024-03-12',
    )
  })
})

describe('whom an office means of whom the text spoke longer ago', () => {
  const lead = [
    'Foreign Minister Ana Kovac of Ghana returned to Accra after a week. Kovac had been to four towns.',
    'Kovac praised the ferries. The harbour was quiet, and nothing else was told of the trip by her staff.',
  ]
  const lost = 'Togolese Foreign Minister Petr Novak and Beninese Foreign Minister Kari Moe sent fish to the staff.'

  it('is who holds it and is told of most', () => {
    check(
      [...lead, lost, 'Everybody ate fish.', 'The minister met Norwegian Foreign Minister Arne Lunde on Tuesday.'],
      'meeting | held | Ana Kovac, Arne Lunde |  | 2024-03-12',
    )
  })

  it('is nobody where the text tells as much of another', () => {
    const other = 'Finance Minister Kofi Badu stayed at home. Badu wrote a letter. Badu then wrote to Badu’s aunt.'
    check(
      [...lead, other, lost, 'Everybody ate fish.', 'The minister met Arne Lunde, a painter, on Tuesday.'],
      'meeting | held | Arne Lunde |  | 2024-03-12',
    )
  })

  it('is not the prime minister', () => {
    check(
      [
        'Prime Minister Ana Kovac stayed in Accra. Kovac praised the ferries. Kovac slept.',
        lost,
        'Everybody ate fish.',
        'The minister met Arne Lunde, a painter, on Tuesday.',
      ],
      'meeting | held | Arne Lunde |  | 2024-03-12',
    )
  })
})

describe('whom a guest means', () => {
  const came = 'Togolese Foreign Minister Ana Lund arrived in Accra on Monday.'
  const host = 'President Tarek Mensah'
  const arrival = 'visit | held | Ana Lund | Accra | 2024-03-11'

  it('is who came last', () => {
    check(
      [`${came} ${host} received the guest on Tuesday.`],
      arrival,
      'meeting | held | Tarek Mensah, Ana Lund | Accra | 2024-03-12',
    )
  })

  it('is who is visiting', () => {
    check(
      [`${came} The visiting dignitary held talks with ${host} on Tuesday.`],
      arrival,
      'talks | held | Ana Lund, Tarek Mensah | Accra | 2024-03-12',
    )
  })

  it('is whom a host received', () => {
    check(
      [`${host} received Ana Lund on Monday. Envoy Kofi Badu greeted the visitor on Tuesday.`],
      'meeting | held | Tarek Mensah, Ana Lund |  | 2024-03-11',
      'meeting | held | Kofi Badu, Ana Lund |  | 2024-03-12',
    )
  })

  it('is nobody where nobody came', () => {
    check(
      [`Ana Lund stayed in Lome. ${host} received the guest on Tuesday.`],
      'meeting | held | Tarek Mensah |  | 2024-03-12',
    )
  })

  it('is the one minister of the people who may be called a diplomat', () => {
    check(
      [`${came} The Togolese diplomat met ${host} on Tuesday.`],
      arrival,
      'meeting | held | Ana Lund, Tarek Mensah | Accra | 2024-03-12',
    )
  })

  it('is no diplomat where the text tells of two', () => {
    check(
      [`${came} Togolese Ambassador Kofi Badu was there. The Togolese diplomat met ${host} on Tuesday.`],
      arrival,
      'meeting | held | Togolese, Tarek Mensah |  | 2024-03-12',
    )
  })
})

describe('whom a counterpart and “he” mean', () => {
  it('is of the rank of who meets, be that a pronoun', () => {
    check(
      [
        'Ghanaian President Ana Kovac was asked whether she would meet her Togolese counterpart in Oslo.',
        'Togolese President Petr Novak said nothing.',
      ],
      'meeting | proposed | Ana Kovac, Petr Novak | Oslo |',
    )
  })

  it('is an officer whom nobody names', () => {
    check(
      ['The Turkish foreign minister flew to Baku on Tuesday, where he was received by President Petr Novak.'],
      'visit | held | Turkish | Baku | 2024-03-12',
      'meeting | held | Turkish, Petr Novak | Baku | 2024-03-12',
    )
  })
})

describe('whom a pronoun means', () => {
  it('is the subject of the sentence before', () => {
    check(
      ['Ana Kovac, an adviser, did not see the delegation, an official said. She met Petr Novak on Friday.'],
      'meeting | held | Ana Kovac, Petr Novak |  | 2024-03-08',
    )
  })

  it('is no man where it is “she”', () => {
    check(
      ['Mr Petr Novak, an adviser, did not see the delegation, an official said. She met Arne Lunde on Friday.'],
      'meeting | held | Arne Lunde |  | 2024-03-08',
    )
  })

  it('is nobody behind a preposition', () => {
    check(
      ['The minister laid a wreath with Petr Novak, an aide said. He also met Arne Lunde on Friday.'],
      'meeting | held | Arne Lunde |  | 2024-03-08',
    )
  })

  it('are the two named before in the sentence', () => {
    check(
      ['Ana Kovac said on Sunday that the case had been raised with Petr Novak when the two met in Cairo.'],
      'meeting | held | Ana Kovac, Petr Novak | Cairo |',
    )
  })

  it('are the two of whom the sentence speaks', () => {
    check(
      [
        'Israel and Egypt held talks in Cairo on Monday.',
        'Ana Kovac said the two met at the home of Petr Novak on Tuesday.',
      ],
      'talks | held | Israel, Egypt | Cairo | 2024-03-11',
      'meeting | held | Ana Kovac, Petr Novak |  | 2024-03-12',
    )
  })
})

describe('where “the city” is', () => {
  it('is the town of which the text spoke last', () => {
    check(
      ['President Ana Kovac will visit Lima in November. She last visited the city in 2013.'],
      'visit | planned | Ana Kovac | Lima | 2024-11',
      'visit | held | Ana Kovac | Lima | 2013',
    )
  })

  it('is no country', () => {
    check(
      ['President Ana Kovac praised Peru in November. She met Petr Novak in the city on Tuesday.'],
      'meeting | held | Ana Kovac, Petr Novak |  | 2024-03-12',
    )
  })
})

describe('whom “the two leaders” means', () => {
  it('are the two of the last sentence that speaks of two', () => {
    check(
      [
        'Ghanaian President Ana Kovac and her Togolese counterpart Petr Novak have agreed to halt new tariffs.',
        'Togo will buy more cocoa.',
        'It was the first meeting between the two leaders in years.',
      ],
      'meeting | held | Ana Kovac, Petr Novak |  |',
    )
  })

  it('is nobody where the last sentence speaks of three', () => {
    check(
      [
        'Ana Kovac, Petr Novak and Arne Lunde have agreed to halt new tariffs.',
        'It was the first meeting between the two leaders in years.',
      ],
      'meeting | held |  |  |',
    )
  })
})

describe('who tells of a meeting', () => {
  it('was there, under whatever clause', () => {
    check(
      ['Ana Kovac said progress had been made in Oslo during talks with Petr Novak on Tuesday.'],
      'talks | held | Ana Kovac, Petr Novak | Oslo | 2024-03-12',
    )
    check(['Ana Kovac said all was well after meeting Petr Novak.'], 'meeting | held | Ana Kovac, Petr Novak |  |')
  })

  it('was there where it is “the talks with”', () => {
    check(
      ['President Ana Kovac said the talks with Petr Novak gave hope.'],
      'talks | held | Ana Kovac, Petr Novak |  |',
    )
  })

  it('was not where somebody else is spoken for', () => {
    check(['Spokesman Arne Lunde said the talks with Petr Novak gave hope.'], 'talks | held | Petr Novak |  |')
  })
})

describe('mentions far apart become one meeting', () => {
  const filler = Array.from({ length: 14 }, (_, i) => `The harbour was quiet on the ${i + 2} piers of the bay.`)

  it('where “the talks” are in the same town', () => {
    check(
      [
        'French President Marie Laurent and Petr Novak held talks in Kyiv on Tuesday.',
        ...filler,
        'The talks in Kyiv come at a bad time.',
      ],
      'talks | held | Marie Laurent, Petr Novak | Kyiv | 2024-03-12',
    )
  })

  it('where a body’s summit is told with other speakers', () => {
    check(
      [
        'Arne Lunde, speaking at the NATO summit in Wales, praised the plan.',
        'President Petr Novak, who was also at the NATO summit, said it was late.',
      ],
      'summit | held | NATO, Arne Lunde, Petr Novak | Wales |',
    )
  })

  it('where a summit is known by its number', () => {
    check(
      [
        'The COP27 summit opened in Egypt on Sunday.',
        'Prime Minister Petr Novak said he would raise the issue at the COP27 summit.',
      ],
      'summit | held | Petr Novak | Egypt | 2024-03-10',
    )
  })

  it('where a summit is in the same town, whoever is told of', () => {
    check(
      [
        'Leaders of the Gulf Cooperation Council will hold a summit in Mecca on Friday.',
        'The Kuwaiti prime minister will represent his country at the Mecca summit.',
      ],
      'summit | planned | Gulf Cooperation Council, Kuwaiti | Mecca | 2024-03-15',
    )
  })

  it('where negotiators meet in the town of the talks', () => {
    check(
      [
        'The Taliban and Kenya resumed talks in Doha on Tuesday.',
        'Negotiators met at a hotel in Doha. The meeting was short.',
      ],
      'talks | held | Taliban, Kenya | Doha | 2024-03-12',
    )
  })

  it('where somebody mediates between the same countries', () => {
    check(
      ['Envoys from Ghana and Togo met in Oslo on Tuesday in talks mediated by Arne Lunde.'],
      'talks | held | Ghana, Togo, Arne Lunde | Oslo | 2024-03-12',
    )
  })

  it('but not where one met a day after another', () => {
    check(
      ['Ana Kovac met Petr Novak on Tuesday, a day after meeting the Turkish ambassador.'],
      'meeting | held | Ana Kovac, Petr Novak |  | 2024-03-12',
      'meeting | held | Ana Kovac, Turkish |  |',
    )
  })

  it('where a country is spoken of that one of them may be of', () => {
    check(
      [
        'President Ana Kovac and Togolese President Petr Novak held talks in Oslo on Tuesday.',
        'Officials asked why Ghana left the talks.',
      ],
      'talks | held | Ana Kovac, Petr Novak | Oslo | 2024-03-12',
    )
  })

  it('but not with another country than that of the other one', () => {
    check(
      [
        'Togolese President Petr Novak and Ghanaian President Ana Kovac met in Oslo on Tuesday.',
        'It sets the stage for a meeting between the Togolese leader and Kenya.',
      ],
      'meeting | held | Petr Novak, Ana Kovac | Oslo | 2024-03-12',
      'meeting | held | Petr Novak, Kenya |  |',
    )
  })

  it('where a visitor is told by his office, then by name', () => {
    check(
      [
        "Papers about the Ghanaian president's visit to London were found.",
        "They tell of General Petr Novak's visit on Tuesday.",
      ],
      'visit | held | Petr Novak | London | 2024-03-12',
    )
  })

  it('where one met the same body, told as new', () => {
    check(
      [
        'Petr Novak attended a NATO meeting.',
        'Mr Novak resigned over it. Novak had attended a NATO meeting in secret.',
      ],
      'meeting | held | Petr Novak, NATO |  |',
    )
  })

  it('where who was there tells it again', () => {
    check(
      [
        'Vice President Ana Kovac met with the freed girls in Accra on Wednesday.',
        '“I met with those who came back,” Kovac told reporters.',
      ],
      'meeting | held | Ana Kovac | Accra | 2024-03-13',
    )
  })
})

describe('whom "the two countries" means', () => {
  it('are the countries of the last sentence that names so many', () => {
    check(
      ['Ghana and Togo traded threats.', 'Talks between the two countries resumed in Oslo on Monday.'],
      'talks | held | Ghana, Togo | Oslo | 2024-03-11',
    )
    check(
      ['Ghana blocked goods of Togo and Benin. Talks between the three nations resumed in Oslo on Monday.'],
      'talks | held | Ghana, Togo, Benin | Oslo | 2024-03-11',
    )
  })

  it('are none where the sentence names more', () => {
    check(
      ['Ghana, Togo and Benin traded threats. Talks between the two countries resumed in Oslo on Monday.'],
      'talks | held |  | Oslo | 2024-03-11',
    )
  })
})

describe('whom "them" means', () => {
  it('are others than who meets them', () => {
    check(
      ['Petr Novak noted that President Ana Kovac made the offer in a private meeting with them last week.'],
      'meeting | held | Ana Kovac |  | 2024-W10',
    )
  })
})

describe('whom "the two" means', () => {
  const before = 'On Monday President Ana Kovac met Prime Minister Petr Novak in Oslo.'

  it('are those of their own paragraph, whoever met before it', () => {
    check(
      [before, 'Ministers Ivo Brandt and Karl Huber were under one roof in Vienna. The two spoke by phone on Tuesday.'],
      'meeting | held | Ana Kovac, Petr Novak | Oslo | 2024-03-11',
      'call | held | Ivo Brandt, Karl Huber |  | 2024-03-12',
    )
  })

  it('are those who met last, where the paragraph tells of nobody else', () => {
    check(
      [before, 'It rained in Vienna. The two spoke by phone on Tuesday.'],
      'meeting | held | Ana Kovac, Petr Novak | Oslo | 2024-03-11',
      'call | held | Ana Kovac, Petr Novak |  | 2024-03-12',
    )
  })

  it('and whom “they” means, where nobody has met so far', () => {
    check(
      ['Ivo Brandt and Karl Huber had been at one school in Vienna. They talked for an hour on Tuesday.'],
      'talks | held | Ivo Brandt, Karl Huber |  | 2024-03-12',
    )
    check(
      ['Ivo Brandt and Karl Huber had been at one school.', 'They talked for an hour on Tuesday, neighbours say.'],
      'talks | held |  |  | 2024-03-12',
    )
  })
})
