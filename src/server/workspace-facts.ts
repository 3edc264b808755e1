import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver'
import { ArticleView, type ArticleText } from '../features/article-view'
import type { Analysis } from '../parser'
import type { FactsParams, FactText } from '../protocol/facts'
import type { FactFile, FactProblem } from '../workspace/facts/fact-file'
import { readInstrumentFacts, type OwnInstrument } from '../workspace/facts/instruments'
import { ownPeople, withOwnInstruments } from '../workspace/facts/merge'
import { readPeopleFacts, type OwnPerson } from '../workspace/facts/people'

/** What is known of a folder, and the files that said so. */
interface Folder {
  readonly instruments: readonly OwnInstrument[]
  readonly people: readonly OwnPerson[]
  readonly files: readonly string[]
}

/** The problems of one file of facts; none takes away what was shown before. */
export interface FileProblems {
  readonly uri: string
  readonly diagnostics: Diagnostic[]
}

/** A longer file is no list that somebody keeps by hand, and would be read on every keystroke in it. */
const longest = 1_000_000

/** The readers' own facts, by the folder that they hold in. */
export class WorkspaceFacts {
  private readonly folders = new Map<string, Folder>()

  /** Takes a folder's facts as they are now. Returns the problems of every file that there is or was. */
  use({ folder, instruments, people }: FactsParams): FileProblems[] {
    const before = this.folders.get(folder)?.files ?? []
    const files = [instruments, people].flatMap((file) => file?.uri ?? [])
    const ofInstruments = read(instruments, readInstrumentFacts)
    const ofPeople = read(people, readPeopleFacts)
    if (files.length) this.folders.set(folder, { instruments: ofInstruments.facts, people: ofPeople.facts, files })
    else this.folders.delete(folder)
    return [
      ...before.filter((uri) => !files.includes(uri)).map((uri) => ({ uri, diagnostics: [] })),
      ...(instruments ? [{ uri: instruments.uri, diagnostics: ofInstruments.problems.map(diagnostic) }] : []),
      ...(people ? [{ uri: people.uri, diagnostics: ofPeople.problems.map(diagnostic) }] : []),
    ]
  }

  /** The view that features see: the analysis with the facts of the document's folder laid over it. */
  view(document: ArticleText, analysis: Analysis): ArticleView {
    const facts = this.of(document.uri)
    if (!facts) return new ArticleView(document, analysis)
    const merged = withOwnInstruments(analysis, document.getText(), facts.instruments)
    return new ArticleView(document, merged, ownPeople(merged, facts.people))
  }

  /** Of folders within each other the innermost counts. A text without a file belongs to the only folder that there is. */
  private of(uri: string): Folder | undefined {
    const [only] = this.folders.values()
    if (isUntitled(uri)) return this.folders.size === 1 ? only : undefined
    let best: string | undefined
    for (const folder of this.folders.keys())
      if (isBelow(uri, folder) && folder.length > (best?.length ?? -1)) best = folder
    return best === undefined ? undefined : this.folders.get(best)
  }
}

/** Whether a change of a folder's facts may change what holds in a document. */
export function mayHoldIn(folder: string, uri: string): boolean {
  return isUntitled(uri) || isBelow(uri, folder)
}

const isUntitled = (uri: string): boolean => uri.startsWith('untitled:')

/** Both addresses are written by the same client. */
const isBelow = (uri: string, folder: string): boolean => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`)

function read<Fact>(file: FactText | undefined, reader: (text: string) => FactFile<Fact>): FactFile<Fact> {
  if (!file) return { facts: [], problems: [] }
  if (file.tooLong !== true && file.text.length <= longest) return reader(file.text)
  const message = `This file is longer than ${longest} characters and is not read.`
  return { facts: [], problems: [{ line: 0, character: 0, endLine: 0, endCharacter: 1, message }] }
}

function diagnostic({ line, character, endLine, endCharacter, message }: FactProblem): Diagnostic {
  const range = { start: { line, character }, end: { line: endLine, character: endCharacter } }
  return { range, severity: DiagnosticSeverity.Error, source: 'Readout', message }
}

/** A client's parameters, checked: what comes over the wire may be anything. */
export function factsParams(value: unknown): FactsParams | undefined {
  const { folder, instruments, people } = (value ?? {}) as Partial<FactsParams>
  if (typeof folder !== 'string' || ![instruments, people].every(isFile)) return undefined
  return { folder, ...(instruments && { instruments }), ...(people && { people }) }
}

function isFile(file: unknown): boolean {
  if (file === undefined || file === null) return true
  const { uri, text } = file as Partial<FactText>
  return typeof uri === 'string' && typeof text === 'string'
}
