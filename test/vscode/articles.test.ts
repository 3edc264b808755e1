// What a reader asks about people, on sample articles of several desks: the marks of their authors say what is right.
import * as vscode from 'vscode'
import { marked } from '../support/marked'
import gulf from '../fixtures/articles/analysis-gulf.gold.txt'
import lusaka from '../fixtures/articles/communique-lusaka.gold.txt'
import bank from '../fixtures/articles/economy-bank.gold.txt'
import reykjavik from '../fixtures/articles/liveblog-reykjavik.gold.txt'
import assembly from '../fixtures/articles/wire-assembly.gold.txt'
import hostages from '../fixtures/articles/wire-hostages.gold.txt'
import * as assert from './support/assert'
import { closeAll, isRead, openText, selected } from './support/editor'

/** A person of an article: the name in full and in short, words of a role that the card must tell, a namesake's name. */
interface Asked {
  desk: string
  source: string
  full: string
  short: string
  role?: string
  namesake?: string
}

const people: Asked[] = [
  { desk: 'an analysis', source: gulf, full: 'Faisal al-Otaibi', short: 'Otaibi', role: 'Saudi intelligence chief' },
  { desk: 'a communiqué', source: lusaka, full: 'Tran Quoc Dat', short: 'Dat', role: 'Prime Minister' },
  {
    desk: 'a business page',
    source: bank,
    full: 'Ingela Fors',
    short: 'Fors',
    role: 'governor',
    namesake: 'Anders Fors',
  },
  { desk: 'a live blog', source: reykjavik, full: 'Liu Wenbo', short: 'Liu', role: 'Chinese Premier' },
  {
    desk: 'a wire',
    source: assembly,
    full: 'Rosa Huaman',
    short: 'Huaman',
    role: 'President',
    namesake: 'Carlos Huaman',
  },
  { desk: 'another wire', source: hostages, full: 'Abu Yasin al-Hourani', short: 'al-Hourani' },
]

for (const { desk, source, full, short, role, namesake } of people) {
  describe(`${full} in ${desk}`, () => {
    const { text, marks } = marked(source.split('=====\n')[0] ?? '')
    const named = marks.filter(
      ({ label, start, end }) => label === 'p' && [full, short].includes(text.slice(start, end)),
    )
    const shorts = named.filter(({ start, end }) => text.slice(start, end) === short)
    const first = named.find(({ start, end }) => text.slice(start, end) === full)
    let editor: vscode.TextEditor
    let document: vscode.TextDocument

    before(async () => {
      editor = await openText(text)
      document = editor.document
      await isRead(document)
    })
    after(closeAll)

    const ask = <T>(command: string, offset: number): Thenable<T> =>
      vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, document.positionAt(offset))
    const offsets = ({ start, end }: vscode.Range): number[] => [document.offsetAt(start), document.offsetAt(end)]
    const spans = named.map(({ start, end }) => [start, end])

    it('has a card with the full name wherever the short one stands', async () => {
      assert.ok(shorts.length > 0, 'no short mention is marked')
      for (const { start } of shorts) {
        const hovers = await ask<vscode.Hover[]>('executeHoverProvider', start + 1)
        const card = hovers
          .flatMap(({ contents }) => contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')))
          .join('\n')
        // Every word of an article is escaped, so its marks of punctuation are not looked at.
        const words = card.replace(/\\|&[#\w]+;/g, '').replace(/\P{L}+/gu, ' ')
        assert.includes(words, full.replace(/\P{L}+/gu, ' '))
        if (role) assert.includes(words, role)
      }
    })

    it('has as references all mentions by name, full or short, and no namesake’s', async () => {
      for (const { start } of [first!, shorts[0]!, shorts.at(-1)!]) {
        const found = await ask<vscode.Location[]>('executeReferenceProvider', start + 1)
        const byName = found.filter(({ range }) => [full, short].includes(document.getText(range)))
        assert.equal(
          byName.map(({ range }) => offsets(range)),
          spans,
        )
        if (namesake) assert.ok(!found.some(({ range }) => document.getText(range) === namesake), namesake)
      }
    })

    it('leads from a short mention to the first full one', async () => {
      for (const { start } of shorts) {
        const found = await ask<(vscode.Location | vscode.LocationLink)[]>('executeDefinitionProvider', start + 1)
        const ranges = found.map((at) => ('targetUri' in at ? (at.targetSelectionRange ?? at.targetRange) : at.range))
        assert.equal(ranges.map(offsets), [[first?.start, first?.end]])
      }
    })

    it('is walked through mention by mention, both ways and around the ends', async () => {
      const walk = async (command: string): Promise<number[][]> => {
        const at = document.positionAt(first!.start)
        editor.selection = new vscode.Selection(at, at)
        const seen: number[][] = []
        // A walk that goes nowhere ends too: no other would have its turn.
        for (let steps = 0; steps < 500; steps++) {
          await vscode.commands.executeCommand(`readout.${command}`)
          if ([full, short].includes(selected(editor))) seen.push(offsets(editor.selection))
          if (document.offsetAt(editor.selection.start) === first?.start) break
        }
        return seen
      }
      const inOrder = (seen: number[][]): number[][] => [...seen].sort(([a = 0], [b = 0]) => a - b)
      const forth = await walk('nextMention')
      const back = await walk('previousMention')
      assert.equal(inOrder(forth), spans)
      assert.equal(back, [...forth.slice(0, -1).reverse(), forth.at(-1)])
    })
  })
}
