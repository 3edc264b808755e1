/**
 * The settings under `readout.`, typed once; the manifest is checked against {@link defaultSettings} in a test. The server
 * asks for the section `readout` (`workspace/configuration`) or is told of it (`workspace/didChangeConfiguration`); what neither
 * says is as in `initializationOptions.settings`, and else as here.
 */
export interface Settings {
  read: {
    /** Read plain-text files that are prose. `article` files are always read. */
    plaintext: boolean
    /** Read Markdown files that are prose. */
    markdown: boolean
  }
  highlight: {
    /** Who draws: the server's semantic tokens, or the client's decorations where another extension owns the tokens. */
    style: HighlightStyle
    /** Kinds told apart by underlines of different shapes too, in either style. */
    underline: boolean
    /** Marks beside the scroll bar. */
    overviewRuler: boolean
    /** Also what the recogniser is unsure of. */
    uncertain: boolean
  }
  inlayHints: {
    /** The calendar day after expressions such as "Wednesday" and "last month". */
    dates: boolean
  }
  findings: {
    /** What a careful reader would question, as problems. */
    enabled: boolean
  }
  trace: {
    /** Read by the language client alone. */
    server: TraceLevel
  }
}

export const highlightStyles = ['semantic', 'decorations'] as const
export type HighlightStyle = (typeof highlightStyles)[number]

export const traceLevels = ['off', 'messages', 'verbose'] as const
export type TraceLevel = (typeof traceLevels)[number]

export const settingsSection = 'readout'

export const defaultSettings: Settings = {
  read: { plaintext: true, markdown: true },
  highlight: { style: 'semantic', underline: false, overviewRuler: true, uncertain: false },
  inlayHints: { dates: true },
  findings: { enabled: true },
  trace: { server: 'off' },
}

/** The settings that are one of a few words, by their key below `readout.`. */
export const settingChoices: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['highlight.style', highlightStyles],
  ['trace.server', traceLevels],
])

/** The settings of a value from outside: what is missing or not allowed is as in `known`. Never throws. */
export function settingsFrom(value: unknown, known: Settings = defaultSettings): Settings {
  return merge('', known, value) as Settings
}

/** What is wrong with the settings of a value from outside, a sentence each: what is missing or null is not. Never throws. */
export function settingMistakes(value: unknown): string[] {
  return mistakes('', defaultSettings, value)
}

function mistakes(key: string, known: unknown, given: unknown): string[] {
  if (given === undefined || given === null) return []
  if (typeof known !== 'object' || known === null) return allowed(key, known, given) ? [] : [mistake(key, given)]
  if (typeof given !== 'object') return [`${named(key)}: ${shown(given)} is no group of settings.`]
  return Object.entries(known).flatMap(([name, inner]) =>
    mistakes(key ? `${key}.${name}` : name, inner, (given as Record<string, unknown>)[name]),
  )
}

function mistake(key: string, given: unknown): string {
  const choices = settingChoices.get(key)
  return `${named(key)}: ${shown(given)} is ${choices ? `none of ${choices.join(', ')}` : 'neither true nor false'}.`
}

const named = (key: string): string => (key ? `${settingsSection}.${key}` : settingsSection)

const shown = (given: unknown): string => JSON.stringify(given).slice(0, 80)

/** Whether documents of a language are to be read: articles whatever they are, plain text and Markdown on a setting. */
export function reads({ read }: Settings, languageId: string): boolean {
  if (languageId === 'article') return true
  if (languageId === 'markdown') return read.markdown
  return (languageId === 'plaintext' || languageId === 'text') && read.plaintext
}

function merge(key: string, known: unknown, given: unknown): unknown {
  if (typeof known !== 'object' || known === null) return allowed(key, known, given) ? given : known
  const from = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {}
  const inner = Object.entries(known).map(([name, value]): [string, unknown] => [
    name,
    merge(key ? `${key}.${name}` : name, value, from[name]),
  ])
  return Object.fromEntries(inner)
}

function allowed(key: string, known: unknown, given: unknown): boolean {
  const choices = settingChoices.get(key)
  return choices ? choices.includes(given as string) : typeof given === typeof known
}
