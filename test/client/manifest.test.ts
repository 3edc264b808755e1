import { strict as assert } from 'node:assert'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../package.json'
import nls from '../../package.nls.json'
import { factFiles } from '../../src/protocol/facts'
import { tokenModifiers, tokenTypes } from '../../src/protocol/legend'
import { defaultSettings, settingChoices, settingsSection } from '../../src/protocol/settings'

const { contributes } = manifest
const commandNames = new Set(contributes.commands.map(({ command }) => command))

describe('manifest', () => {
  it('declares every setting with its default, and no others', () => {
    const declared = Object.entries(contributes.configuration.properties).map(([key, { default: value }]) => [
      key,
      value,
    ])
    assert.deepEqual(Object.fromEntries(declared), Object.fromEntries(flat(settingsSection, defaultSettings)))
  })

  it('offers the choices that the settings know', () => {
    for (const [key, choices] of settingChoices) {
      const properties = contributes.configuration.properties as Record<string, { enum?: string[] }>
      assert.deepEqual(properties[`${settingsSection}.${key}`]?.enum, [...choices])
    }
  })

  it('declares the token types and gives each scopes in every language that is read', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      [...tokenTypes],
    )
    const declared = new Set(['declaration', ...contributes.semanticTokenModifiers.map(({ id }) => id)])
    assert.deepEqual(declared, new Set(tokenModifiers))
    assert.deepEqual(
      contributes.semanticTokenScopes.map(({ language }) => language),
      ['article', 'plaintext', 'markdown'],
    )
    for (const { scopes } of contributes.semanticTokenScopes) assert.deepEqual(Object.keys(scopes), [...tokenTypes])
    assert.deepEqual(
      contributes.colors.map(({ id }) => id),
      tokenTypes.map((type) => `readout.${type}`),
    )
  })

  it('gives places the same colour in texts and lists where a theme has that of quotations for them', () => {
    type Themed<T> = Record<string, T | undefined>
    type Rules = Record<string, unknown>
    const { configurationDefaults: defaults, semanticTokenScopes } = contributes
    const tokens: Themed<Rules | { rules: Rules }> = defaults['editor.semanticTokenColorCustomizations']
    const colours: Themed<Themed<string>> = defaults['workbench.colorCustomizations']
    const themes = Object.keys(tokens).filter((key) => key.startsWith('['))
    assert.deepEqual(themes, ['[Light 2026]', '[Dark 2026]'])
    for (const theme of themes) {
      const place = colours[theme]?.['readout.place']
      assert.match(place ?? '', /^#/)
      for (const { language } of semanticTokenScopes)
        assert.equal((tokens[theme]?.rules as Rules)[`place:${language}`], place, theme + language)
    }
  })

  it('is activated by the languages it reads, a timeline left open and a reader’s own facts, never at every start-up', () => {
    assert.deepEqual(manifest.activationEvents, [
      ...['article', 'plaintext', 'markdown'].map((language) => `onLanguage:${language}`),
      ...Object.values(factFiles).map((file) => `workspaceContains:${file}`),
      'onWebviewPanel:readout.timeline',
    ])
  })

  it('gives the files of facts their schemas', () => {
    assert.deepEqual(
      contributes.yamlValidation.map(({ fileMatch, url }) => [fileMatch, url]),
      Object.entries(factFiles).map(([kind, file]) => [file, `./schema/${kind}.schema.json`]),
    )
  })

  it('names only commands that it declares', () => {
    const inMenus = Object.values(contributes.menus).flatMap((items: { command: string }[]) =>
      items.map(({ command }) => command),
    )
    const inKeys = contributes.keybindings.map(({ command }) => command)
    const inTexts = [...JSON.stringify(nls).matchAll(/command:(readout\.\w+)/g)].map(([, command]) => command ?? '')
    assert.deepEqual(
      [...inMenus, ...inKeys, ...inTexts].filter((command) => !commandNames.has(command)),
      [],
    )
  })

  it('asks for no setting by folder, as the server asks for all once', () => {
    const scoped = Object.entries(contributes.configuration.properties).filter(([, property]) => 'scope' in property)
    assert.deepEqual(scoped, [])
  })

  it('puts its menus beside no line of another extension’s views', () => {
    for (const { when } of contributes.menus['view/item/context']) assert.match(when, /^view == readout\.\w+ && /)
  })

  it('takes no key of a view from those who write in its filter', () => {
    const inViews = contributes.keybindings.filter(({ when }) => when.includes('focusedView'))
    assert.equal(inViews.length, 3)
    for (const { when } of inViews) assert.match(when, /^focusedView == readout\.\w+ && listFocus && !inputFocus && /)
  })

  it('offers to read as an article what is a text', () => {
    const [offered] = contributes.menus.commandPalette.filter(({ command }) => command === 'readout.readAsArticle')
    assert.equal(offered?.when, 'editorLangId && editorLangId != article')
  })

  it('offers in the empty view what can be done: to open a file, or to read the one in front', () => {
    const offers = contributes.viewsWelcome.map(({ contents, when }): [string, string] => {
      const words = nls[contents.slice(1, -1) as keyof typeof nls]
      return [/command:([\w.]+)/.exec(words)?.[1] ?? '', when]
    })
    const when = (command: string): string | undefined => offers.find(([offered]) => offered === command)?.[1]
    assert.equal(when('workbench.action.files.openFile'), '!readout.active && readout.instead == nothing')
    assert.equal(when('readout.readAsArticle'), '!readout.active && !readout.instead')
    const [first] = contributes.walkthroughs[0]!.steps
    assert.doesNotMatch(nls[first!.description.slice(1, -1) as keyof typeof nls], /command:readout\.readAsArticle/)
  })

  it('names no keys in its texts, for they are others on another machine', () => {
    for (const words of Object.values(nls)) assert.doesNotMatch(words, /\b(?:Alt|Ctrl|Cmd|Shift)\+/)
  })

  it('has a word for every %key%, and no word too many', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key))
    assert.deepEqual([...used].sort(), Object.keys(nls).sort())
  })

  it('names files that are there', () => {
    const named = [...JSON.stringify(contributes).matchAll(/"(?:\.\/)?((?:media|schema|syntaxes)\/[^"]+)"/g)].map(
      ([, file]) => file ?? '',
    )
    assert.ok(named.length > 5)
    assert.deepEqual(
      [manifest.icon, ...named].filter((file) => !existsSync(file)),
      [],
    )
  })

  it('has a translation bundle with exactly the words that the client says', () => {
    const said = sources('src/client').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, words]) => words ?? ''),
    )
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<string, string>
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(said)].sort())
  })
})

function flat(key: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]]
  return Object.entries(value).flatMap(([name, inner]) => flat(`${key}.${name}`, inner))
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}
