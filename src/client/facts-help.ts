import {
  CompletionItem,
  CompletionItemKind,
  extensions,
  Hover,
  languages,
  MarkdownString,
  SnippetString,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode'
import instruments from '../../schema/instruments.schema.json'
import people from '../../schema/people.schema.json'
import { factFiles } from '../protocol/facts'

interface Field {
  readonly description: string
  readonly enum?: readonly string[]
}
type Fields = Readonly<Record<string, Field>>

/** The start of a line up to a field's colon: the indent, the dash of an entry, the name. */
const fieldOfLine = /^\s*(?:- *)?(\w*)(:?)/

/**
 * Completion and hover in the files of facts, from their JSON schemas. The YAML extension is given the same schemas
 * (`yamlValidation` in the manifest) and does it better; where it is installed, it alone answers.
 */
export function helpWithFacts(): Disposable[] {
  const files: [string, Fields][] = [
    [factFiles.instruments, instruments.items.properties],
    [factFiles.people, people.items.properties],
  ]
  return files.flatMap(([file, fields]) => {
    const selector = { pattern: `**/${file}` }
    return [
      languages.registerCompletionItemProvider(
        selector,
        {
          provideCompletionItems: (document, position) => (othersHelp() ? [] : completions(document, position, fields)),
        },
        ' ',
      ),
      languages.registerHoverProvider(selector, {
        provideHover: (document, position) => (othersHelp() ? undefined : hover(document, position, fields)),
      }),
    ]
  })
}

const othersHelp = (): boolean => extensions.getExtension('redhat.vscode-yaml') !== undefined

function completions(document: TextDocument, position: Position, fields: Fields): CompletionItem[] {
  const before = document.lineAt(position).text.slice(0, position.character)
  const [whole = '', name = '', colon = ''] = fieldOfLine.exec(before) ?? []
  if (colon) return valuesOf(fields, name)
  return whole.length === before.length ? Object.entries(fields).map(fieldItem) : []
}

function fieldItem([name, field]: [string, Field]): CompletionItem {
  const item = new CompletionItem(name, CompletionItemKind.Property)
  item.documentation = field.description
  item.insertText = new SnippetString(`${name}: $0`)
  return item
}

function valuesOf(fields: Fields, name: string): CompletionItem[] {
  const words = Object.hasOwn(fields, name) ? (fields[name]?.enum ?? []) : []
  return words.map((word) => new CompletionItem(word, CompletionItemKind.EnumMember))
}

function hover(document: TextDocument, position: Position, fields: Fields): Hover | undefined {
  const [whole = '', name = '', colon] = fieldOfLine.exec(document.lineAt(position).text) ?? []
  if (!colon || position.character > whole.length || !Object.hasOwn(fields, name)) return undefined
  const words = new MarkdownString(fields[name]?.description)
  return new Hover(words, document.getWordRangeAtPosition(position))
}
