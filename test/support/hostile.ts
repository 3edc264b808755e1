// Articles that mean harm: their names, headlines and front matter want to be links, commands, markup or a mess.

const consonants = 'bdfgklmnprstv'
const vowels = 'aeiou'

/** Surnames that are all different: "Bababov", "Bababev" and so on. */
function surname(i: number): string {
  let rest = i
  const take = (letters: string): string => {
    const letter = letters.charAt(rest % letters.length)
    rest = Math.floor(rest / letters.length)
    return letter
  }
  const name = take(consonants) + take(vowels) + take(consonants) + take(vowels) + take(consonants) + take(vowels)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}nov`
}

const given = ['Maria', 'Omar', 'Anna', 'Peter', 'Elena', 'Thomas', 'Julia', 'Viktor']

/** As many people as wanted, each named twice, each in a meeting with the next. */
export function crowd(people: number): string {
  const names = Array.from({ length: people }, (_, i) => `${given[i % given.length] ?? ''} ${surname(i)}`)
  const sentences = names.map(
    (name, i) => `Foreign Minister ${name} met President ${names[(i + 1) % people] ?? ''} in Geneva on Monday.`,
  )
  return `Talks Open in Geneva\n\nSeptember 29, 2021\n\n${sentences.join('\n\n')}\n`
}

/** One person, named as often as wanted. */
export function oneOften(mentions: number): string {
  const sentences = Array.from({ length: mentions }, (_, i) =>
    i % 2 ? `Lund met Omar Haddad in Oslo on ${1 + (i % 28)} May.` : 'The envoy, Maria Lund, said that talks go on.',
  )
  return `Lund Speaks\n\nSeptember 29, 2021\n\n${sentences.join('\n\n')}\n`
}

const link = '[Maria Lund](command:workbench.action.quit)'
const image = '<img src=x onerror=alert(1)>'

export const hostile: Readonly<Record<string, string>> = {
  'links and markup in names, headline and front matter': [
    `---\ntitle: "${link} ${image}"\nauthor: ${link}\ndate: 2021-09-29\nsource: <a href="command:quit">The Times</a>\n---`,
    `# ${link} meets ${image} $(bug) ![x](https://example.org/x.png)`,
    `By ${link}`,
    `GENEVA (${link}) — Foreign Minister Maria [Lund](command:quit) met Omar <b>Haddad</b> in Geneva on Monday.`,
    'Minister Anna `Kovac` met **Peter_Nagy_** and <script>alert(1)</script> Elena Petrov in Oslo on 3 May 2021.',
    'Lund said https://user:pass@example.org/?q=command:quit and www.example.org and a@example.org were fine.',
    '=cmd|calc!A0 met @SUM(1) in Oslo on Monday. +Omar Haddad, -Omar Haddad, =Omar Haddad met Maria Lund on Tuesday.',
  ].join('\n\n'),
  'overrides of the direction': [
    'Talks \u202enepO\u202c in Geneva',
    'September 29, 2021',
    'Foreign Minister Maria \u202eLund\u202c met \u2066Omar\u2069 \u2067Haddad\u2069 in \u200fGeneva\u200e on Monday, \u061cshe said.',
    'Minister Anna\u202e Kovac met Maria Lund\u202a in Oslo\u202b on 3 May 2021\u202d.',
  ].join('\n\n'),
  'control characters': [
    'Talks \u001b]0;owned\u0007 Open',
    'September 29, 2021',
    'Foreign Minister Anna Kovac\u0007 met Peter Nagy in Oslo on 3 May 2021, and Kovac said so.',
    'Minister Maria \u001b[31mLund\u001b[0m met Omar Haddad in Geneva\u0008 on Monday.\u0085 Lund\u009b2J said so.',
    // A text with more of them than one in two hundred is taken for no text at all.
    'The envoys went on with their talks in the afternoon, and nobody left the hall before the evening. '.repeat(40),
  ].join('\n\n'),
  'quotes in quotes': `Talks Open\n\nSeptember 29, 2021\n\n${'“‘"(['.repeat(4000)}Foreign Minister Maria Lund met Omar Haddad in Geneva on Monday.${'])"’”'.repeat(4000)}\n\n${'> '.repeat(4000)}Lund met Haddad in Oslo.\n\nLund said Haddad said ${'that he said '.repeat(2000)}no.`,
}
