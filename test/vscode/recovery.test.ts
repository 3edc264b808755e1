import * as vscode from 'vscode'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { insteadOf } from '../../src/client/context'
import { ArticleView } from '../../src/features/article-view'
import { semanticTokens } from '../../src/features/semantic-tokens'
import { analyze } from '../../src/parser'
import { settledMethod, statusMethod, type StatusResult } from '../../src/protocol/requests'
import * as assert from './support/assert'
import { closeAll, isRead, isWeb, openArticle, openText, place, readout, until } from './support/editor'
import { killer, watchErrors, type Errors } from './support/killer'
import { say } from './support/run'

const name = 'geneva-envoys.article'
/** A worker's end is noticed by its silence, so that every time takes longer there. */
const deaths = isWeb ? 10 : 50

describe('recovery', function () {
  this.timeout(1_200_000)
  let errors: Errors
  beforeEach(() => (errors = watchErrors()))
  afterEach(async () => {
    errors.stop()
    await closeAll()
  })

  const card = async (document: vscode.TextDocument): Promise<number> => {
    const at = place(document, 'Ingrid Solvang', 3)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
    return hovers.length
  }

  it('restarts the server at the reader’s wish', async () => {
    const { document } = await openArticle(name)
    await vscode.commands.executeCommand('readout.restartServer')
    await until('a card', () => card(document))
  })

  it(`reads on when the server is killed ${deaths} times at any moment of a session of edits`, async () => {
    // A text of its own in no file, so that nothing of it is left for the tests behind this one.
    const article = await openArticle(name)
    const editor = await openText(article.document.getText())
    const { document } = editor
    await isRead(document)
    const kill = await killer(document)
    const random = dice(20_261_123)
    let expected = document.getText()
    const took: number[] = []
    for (let death = 0; death < deaths; death++) {
      const moment = random(400)
      const killed = new Promise<number>((done) => {
        setTimeout(() => {
          kill()
          done(Date.now())
        }, moment)
      })
      for (let edit = 0; edit < 8; edit++) {
        expected = await change(editor, random)
        await new Promise((next) => setTimeout(next, random(60)))
      }
      const at = await killed
      await until(`the right highlights after death ${death + 1}`, () => isRight(document))
      took.push(Date.now() - at)
      if (death % 5 === 4) await isProven()
      assert.equal(document.getText(), expected, 'an edit is lost')
      assert.equal(errors.shown, [])
    }
    took.sort((a, b) => a - b)
    say(`  back after ${String(took[took.length >> 1])} ms (median), ${String(took.at(-1))} ms (longest)`)
  })

  // A worker that ends before its first word is noticed late, for it may be loading.
  if (!isWeb) {
    it('says so once when the server keeps dying before it has read anything, and runs again at the reader’s wish', async () => {
      const { document } = await openArticle(name)
      const kill = await killer(document)
      const again = setInterval(kill, 5)
      try {
        await until('the message', () => errors.shown.length, 300_000)
      } finally {
        clearInterval(again)
      }
      const { articles } = await readout()
      const { document: unread } = await openText('Leaders meet in Oslo\n\nMarta Okafor met Ilse Brandt.\n')
      assert.equal(insteadOf(articles, unread), undefined)
      await vscode.commands.executeCommand('readout.restartServer')
      const { server } = await readout()
      await until('a card', () => card(document))
      const status = await server.request<StatusResult>(statusMethod)
      assert.ok(status.openArticles >= 1)
      assert.equal(errors.shown.length, 1)
      assert.includes(errors.shown[0] ?? '', 'keeps ending')
    })
  }
})

/**
 * Waits until the server has read everything that is open and has lived on for a while. A machine may be so slow that it is killed
 * before that time after time, and then it would be given up as one that an article kills.
 */
async function isProven(): Promise<void> {
  const { server } = await readout()
  await until('everything is read', () =>
    server.request(settledMethod).then(
      () => true,
      () => false,
    ),
  )
  await new Promise((lived) => setTimeout(lived, 300))
}

/** Numbers below a limit, the same in every run. */
function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const sentences = [
  ' Envoy Mirela Kovac met Tomas Eklund in Oslo on 3 May 2021.',
  ' Solvang said resolution 2254 was the only way.',
  '\n\nThe talks in Ankara were called off last month.',
  ' x',
]

/** Writes or takes away something; gives the text as it must be then. */
async function change(editor: vscode.TextEditor, random: (limit: number) => number): Promise<string> {
  const { document } = editor
  const before = document.getText()
  const start = random(before.length)
  const end = random(4) ? start : Math.min(before.length, start + random(60))
  const words = sentences[random(sentences.length)] ?? ''
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end))
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, range, words)
  assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was not made')
  const after = before.slice(0, from) + words + before.slice(to)
  assert.equal(document.getText(), after, 'the edit')
  return after
}

/** Whether what is known and drawn of the document is what its text says now. */
async function isRight(document: vscode.TextDocument): Promise<boolean> {
  const { articles } = await readout()
  const known = articles.latest(document)
  if (known?.version !== document.version) return false
  const text = document.getText()
  const right = analyze(text, { languageId: 'article', fileName: document.uri.toString() })
  if (JSON.stringify(known.analysis) !== JSON.stringify(right)) throw new Error('another analysis than of the text')
  const given = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  )
  const wanted = semanticTokens(new ArticleView(TextDocument.create('file:///x', 'article', 1, text), right))
  return JSON.stringify(Array.from(given?.data ?? [])) === JSON.stringify(wanted)
}
