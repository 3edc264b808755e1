import assert from 'node:assert/strict'
import { recognise } from '../../../../src/parser/names/recogniser/recognise'
import type { NameKind } from '../../../../src/parser/names/span'
import { splitSentences } from '../../../../src/parser/text/sentences'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked, render } from '../../../support/marked'

const kinds: Record<NameKind, string> = { person: 'per', organization: 'org', place: 'loc', group: 'grp', event: 'evt' }

/** The text with the names found in it as marks. */
function named(text: string): string {
  const tokens = tokenize(text)
  const names = recognise(tokens, splitSentences(tokens), 'body')
  const marks = names.map((name) => ({
    label: kinds[name.kind],
    start: tokens.start[name.first]!,
    end: tokens.end[name.last - 1]!,
  }))
  return render(text, marks)
}

const check = (sentence: string): void => assert.equal(named(marked(sentence).text), sentence)

describe('recognise: names of the whole world', () => {
  const sentences = [
    // Arabic, Hebrew, Persian, Turkish.
    'Foreign Minister [[per Faisal bin Farhan]] flew to [[loc Riyadh]] on Monday.',
    'The talks with [[per Bashar al-Assad]] were held in [[loc Damascus]].',
    'A third round, [[grp Iraqi]] Foreign Minister [[per Hadi al-Jabouri]] said on Monday, will be public.',
    'The meeting was chaired by H.E. [[per Yoon Seo-jin]], and Madam [[per Lee]] spoke to Councillor [[per Nair]].',
    '[[per Harriet Adeyemi]] QC rose for the defence.',
    '[[grp South Korean]] President [[per Moon Jae-in]] met [[grp North Korean]] officials.',
    'Aides prepared for a [[per Reeves]]-[[per Laurent]] meeting in [[loc Geneva]].',
    'Four [[grp Social Democratic]] mayors met [[per Anna Holm]] on Monday.',
    'The minister thanked her [[grp Togolese]] counterpart in [[loc Oslo]].',
    'President [[per Mahmoud Abbas]] received [[per Saeb Erekat]] in [[loc Ramallah]].',
    '[[per Abdel Fattah al-Sisi]] spoke with [[per Recep Tayyip Erdogan]] by telephone.',
    '[[per David Ben-Gurion]] was the first prime minister of [[loc Israel]].',
    'The case of [[per Jamal Khashoggi]] was raised with [[loc Saudi Arabia]].',
    '[[per Hassan Nasrallah]], the leader of [[org Hezbollah]], gave a speech on Friday.',
    '[[per Mohammad Javad Zarif]] arrived in [[loc Vienna]] from [[loc Tehran]].',
    // European particles and double surnames.
    '[[per Ursula von der Leyen]] met [[per Charles Michel]] in [[loc Brussels]].',
    '[[per Alexander Van der Bellen]] was sworn in for a second term.',
    'The minister, [[per Thomas de Maizière]], declined to comment.',
    'Prime Minister [[per Xavier Bettel]] of [[loc Luxembourg]] called the plan unfair.',
    'President [[per Luiz Inácio Lula da Silva]] returned to [[loc Brasilia]].',
    'The envoy, [[per Staffan de Mistura]], briefed reporters in [[loc Geneva]].',
    '[[per Andrés Manuel López Obrador]] won the vote in [[loc Mexico]].',
    '[[per Jean-Claude Juncker]] praised [[per Angela Merkel]] on Tuesday.',
    // East and South Asia.
    '[[per Xi Jinping]] and [[per Vladimir Putin]] spoke for an hour.',
    'Secretary-General [[per Ban Ki-moon]] urged restraint.',
    'President [[per Moon Jae-in]] hosted [[per Shinzo Abe]] in [[loc Seoul]].',
    '[[per Narendra Modi]] will travel to [[loc Tokyo]] next week.',
    '[[per Aung San Suu Kyi]] was detained in [[loc Myanmar]].',
    '[[per Nguyen Phu Trong]] led the delegation from [[loc Hanoi]].',
    // Africa.
    'President [[per Muhammadu Buhari]] of [[loc Nigeria]] sent condolences.',
    '[[per Cyril Ramaphosa]] addressed parliament in [[loc Cape Town]].',
    '[[per Abiy Ahmed]] said [[loc Ethiopia]] would rebuild the region.',
    // Initials, suffixes, possessives, apostrophes of both shapes.
    '[[per George W. Bush]] and [[per John F. Kerry]] debated in [[loc Florida]].',
    'The speech by [[per Martin Luther King Jr.]] is remembered.',
    'President [[per Joseph R. Petrov, Jr.]] met today with General Secretary [[per Ana Kovac]] in [[loc New York]].',
    'They sued Attorney [[per Cyrus R. Vance, Jr.]] and his own firm.',
    "[[per Conan O’Brien]] thanked [[per Sinead O'Connor]] for the song.",
    "[[per Biden]]’s adviser met [[per Macron]]'s chief of staff in [[loc Paris]].",
    // Titles stay outside, lists are told apart.
    'Gen. [[per Mark Milley]] and Adm. [[per Mike Gilday]] testified on Thursday.',
    'Mr. [[per Johnson]] and Mrs. [[per Thatcher]] led the same party.',
    'Sen. [[per Lindsey Graham]], R-[[loc S.C.]], supported the bill.',
    '[[per Tony Blinken]], [[per Jake Sullivan]] and [[grp Russian]] Foreign Minister [[per Sergei Lavrov]] took part.',
    // Organisations.
    'The [[org European Commission]] fined [[org Google]] on Wednesday.',
    'The [[org United Nations Security Council]] met in [[loc New York]].',
    'The [[org World Health Organization]] said cases were rising in [[loc Brazil]].',
    '[[org Morgan Stanley]] and [[org Goldman Sachs]] raised their forecasts.',
    'Shares of [[org Apple Inc.]] fell after [[org Reuters]] reported the delay.',
    'The [[org International Atomic Energy Agency]] ([[org IAEA]]) sent inspectors to [[loc Iran]].',
    'A spokesman for the [[org Ministry of Defence]] in [[loc London]] confirmed the report.',
    'She teaches law at the [[org University of Oxford]].',
    'The [[org Labour Party]] gained seats from the [[org Liberal Democrats]].',
    'He told the [[org New York Times]] that the deal was dead.',
    '[[org NATO]] and the [[org EU]] condemned the attack.',
    'The [[org Supreme Court]] ruled against the [[org Trump Organization]].',
    'The [[org Bank of England]] kept rates unchanged.',
    // Places.
    'Fighting spread from [[loc Aleppo]] to [[loc Idlib]] near the border with [[loc Turkey]].',
    'A ferry sank off the coast of [[loc South Korea]] on Sunday.',
    'Floods hit [[loc Bangladesh]], [[loc Nepal]] and northern [[loc India]].',
    'The ship passed the [[loc Strait of Hormuz]] at dawn.',
    'Thousands marched in [[loc Hong Kong]], [[loc Los Angeles]] and [[loc St. Petersburg]].',
    // Peoples.
    'The [[grp Russian]] delegation met [[grp Syrian]] officials in [[loc Moscow]].',
    'Hundreds of [[grp Palestinians]] and [[grp Israelis]] signed the letter.',
    '[[grp American]] and [[grp Chinese]] negotiators will meet again in [[loc Geneva]].',
  ]
  for (const sentence of sentences) it(sentence, () => check(sentence))
})

describe('recognise', () => {
  it('takes any string', () => {
    for (const text of ['', ' ', '\ud800', 'A', '’s', '- - -', 'X'.repeat(5000), 'A-'.repeat(3000), '🙂 Ä. \0 Mr.'])
      assert.doesNotThrow(() => named(text), JSON.stringify(text.slice(0, 20)))
  })

  it('gives names in order, without overlap, each with a score between a half and one', () => {
    const tokens = tokenize('Joe Biden met Vladimir Putin in Geneva, and the United Nations welcomed it.')
    const names = recognise(tokens, splitSentences(tokens), 'body')
    assert.ok(names.length >= 4)
    names.forEach((name, i) => {
      assert.ok(name.first < name.last && name.first >= (names[i - 1]?.last ?? 0))
      assert.ok(name.score >= 0.5 && name.score <= 1)
    })
  })

  it('is surer of a full name with a title than of a lone unknown word', () => {
    const score = (text: string): number => {
      const tokens = tokenize(text)
      return recognise(tokens, splitSentences(tokens), 'body')[0]?.score ?? 0
    }
    assert.ok(score('President Joe Biden spoke.') > score('They liked Zorble.'))
  })
})
