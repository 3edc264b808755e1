import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const built = join(__dirname, '../../dist/cli.js')
const article = 'Talks Open in Geneva\n\nSep 29 2021\n\nMaria Lund met Omar Haddad in Geneva on Monday.\n'

describe('the built command', () => {
  before(() => assert.ok(existsSync(built), 'dist/cli.js is missing: npm run build'))

  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [built, ...args], { input, encoding: 'utf8', cwd: tmpdir(), maxBuffer: 2 ** 26 })

  it('answers with two worker threads as with one, in the same order', () => {
    const input = Array.from({ length: 300 }, (_, id) =>
      JSON.stringify({ id, text: `${article}\n${'Go on. '.repeat(id)}` }),
    ).join('\n')
    const one = run(['analyze', '--jsonl'], input)
    const two = run(['analyze', '--jsonl', '--jobs', '2'], input)
    assert.equal(one.status, 0, one.stderr)
    assert.equal(two.status, 0, two.stderr)
    assert.equal(two.stdout, one.stdout)
    assert.equal(one.stdout.trim().split('\n').length, 300)
  })

  it('names the line of a mistake whichever thread reads it, and ends with 1', () => {
    const record = (id: number): string => JSON.stringify({ id, text: 'Go on. '.repeat(2000) })
    const lines = Array.from({ length: 60 }, (_, id) => (id % 7 === 5 ? `no ${id}` : id % 7 === 6 ? '' : record(id)))
    const [one, two] = ['1', '2'].map((jobs) => run(['analyze', '--jsonl', '--jobs', jobs], lines.join('\r\n')))
    assert.deepEqual([one?.status, two?.status], [1, 1])
    assert.equal(two?.stdout, one?.stdout)
    const mistakes = [...(one?.stdout.matchAll(/"error":"line (\d+): /g) ?? [])].map(([, number]) => Number(number))
    assert.deepEqual(
      mistakes,
      lines.flatMap((line, i) => (line.startsWith('no') ? i + 1 : [])),
    )
  })

  it('says nothing of its own on many threads, and starts no more than there are files', () => {
    const text = article.repeat(60)
    const input = Array.from({ length: 170 }, (_, id) => JSON.stringify({ id, text })).join('\n')
    const { status, stderr } = run(['analyze', '--jsonl', '--jobs', '10'], input)
    assert.deepEqual([status, stderr], [0, ''])
    const began = performance.now()
    assert.equal(run(['analyze', '--jobs', '256', join(__dirname, 'bin.test.ts')]).status, 0)
    assert.ok(performance.now() - began < 20_000)
  }).timeout(60_000)

  it('explains a mistake in one line, without a stack', () => {
    const { status, stderr } = run(['analyze', 'nowhere.txt'])
    assert.equal(status, 2)
    assert.equal(stderr, 'readout: nowhere.txt: no such file\n')
  })

  it('reads the same text alike in every time zone and language', () => {
    const outputs = [
      { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C' },
    ].map((env) =>
      spawnSync(process.execPath, [built, 'analyze'], {
        input: article,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      }),
    )
    assert.equal(outputs[0]!.status, 0)
    assert.equal(outputs[0]!.stdout, outputs[1]!.stdout)
  })
})
