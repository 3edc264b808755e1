import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { asText, readArticle, TooLargeError } from '../../src/cli/files'
import { chunksOf, linesIn, longest, type Chunk } from '../../src/cli/lines'
import { run } from './run'

const article = 'Talks Open in Geneva\n\nSep 29 2021\n\nMaria Lund met Omar Haddad in Geneva on Monday.\n'
const built = join(__dirname, '../../dist/cli.js')

describe('files that are not as they should be', () => {
  let folder: string
  before(() => (folder = mkdtempSync(join(tmpdir(), 'readout-files-'))))
  after(() => rmSync(folder, { recursive: true }))

  it('too large ones are refused in one line before they fill the memory', async () => {
    const path = join(folder, 'huge.txt')
    closeSync(openSync(path, 'w'))
    // Sparse: it takes no room on the disk.
    truncateSync(path, 6 * 2 ** 30)
    const { status, out, err } = await run(['analyze', path])
    assert.deepEqual([status, out], [2, ''])
    assert.equal(err, `readout: ${path}: is larger than 32 million bytes; that is no article\n`)
  })

  it('a stream without an end is refused too', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(2 ** 20, 'a ')
      })(),
    )
    await assert.rejects(asText(endless as AsyncIterable<Uint8Array>), TooLargeError)
  })

  it('links in a circle, and paths through a file, are explained', async () => {
    const [circle, file] = [join(folder, 'circle.txt'), join(folder, 'a.txt')]
    symlinkSync(circle, circle)
    writeFileSync(file, article)
    const { err } = await run(['analyze', circle, join(file, 'b.txt'), join(folder, 'n'.repeat(300))])
    assert.deepEqual(
      err
        .trim()
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf(': ') + 2)),
      ['is a link that leads to itself', 'a part of its path is no folder', 'the name is too long'],
    )
  })

  it('many make one table, whose rows tell their file', async () => {
    const files = ['one.txt', 'two.txt', 'three.txt'].map((name) => join(folder, name))
    for (const file of files) writeFileSync(file, article)
    rmSync(files[0]!)
    const none = join(folder, 'none.txt')
    writeFileSync(none, '')
    const { status, out } = await run(['analyze', '--format', 'csv', files[0]!, files[1]!, none, files[2]!])
    assert.equal(status, 2)
    const [head, ...rows] = out.split('\r\n')
    assert.match(head ?? '', /^\ufeffarticle,status,kind,/)
    assert.deepEqual(
      rows.map((row) => row.split(',').slice(0, 2)),
      [[files[1], 'held'], [files[2], 'held'], ['']],
    )
  })

  it('one that vanishes between two readings is told, and the others are read', async () => {
    const files = ['one.txt', 'two.txt', 'three.txt'].map((name) => join(folder, name))
    for (const file of files) writeFileSync(file, article)
    rmSync(files[1]!)
    const { status, out, err } = await run(['analyze', ...files])
    assert.equal(status, 2)
    assert.equal(out.trim().split('\n').length, 2)
    assert.equal(err, `readout: ${files[1]!}: no such file\n`)
  })

  it('one that is written to while it is read is read again, as it is then', async () => {
    const path = join(folder, 'changing.txt')
    writeFileSync(path, 'first\n')
    let readings = 0
    const text = await readArticle(path, () => {
      if (++readings === 1) writeFileSync(path, 'second, and longer\n')
    })
    assert.deepEqual([text, readings], ['second, and longer\n', 2])
  })

  it('one that is written to all the time is given up', async () => {
    const path = join(folder, 'busy.txt')
    writeFileSync(path, '')
    let size = 0
    await assert.rejects(
      readArticle(path, () => writeFileSync(path, 'x'.repeat(++size))),
      /is being written to; read it when it is whole/,
    )
  })

  const encodings: [string, (text: string) => Uint8Array][] = [
    ['UTF-16, as Windows writes it', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 with the higher byte first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text) => Buffer.from(text.replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1')],
  ]
  for (const [name, encode] of encodings)
    it(`one in ${name} is read as its words`, async () => {
      const words = 'The Café’s Talks Open\n\nMaria Lund met José Haddad in Geneva, and €5 was Lund’s price.\n'
      const path = join(folder, 'encoded.article')
      writeFileSync(path, encode(words))
      assert.equal((await readArticle(path)).replace('\ufeff', ''), words)
      assert.match((await run(['analyze', path])).out, /"name": "José Haddad"/)
    })

  it('one broken character makes no other encoding of UTF-8', async () => {
    const path = join(folder, 'broken.article')
    writeFileSync(path, Buffer.concat([Buffer.from('é'), Uint8Array.of(0x92), Buffer.from('’')]))
    assert.equal(await readArticle(path), 'é\ufffd’')
  })

  it('a name drives no terminal', async () => {
    const { err } = await run(['analyze', join(folder, 'a\u001b[31mb\nc.txt')])
    assert.equal(err, `readout: ${folder}/a [31mb c.txt: no such file\n`)
  })

  it('a pipe is read to its end', function () {
    if (process.platform === 'win32') assert.fail('the suites need a POSIX machine')
    // What Node gives a child as its input is a socket, which no path opens; `cat` makes it a pipe.
    const { stdout } = spawnSync('/bin/sh', ['-c', `cat | "$0" "$1" analyze /dev/stdin`, process.execPath, built], {
      input: article,
      encoding: 'utf8',
    })
    assert.equal((JSON.parse(stdout) as { schema: string }).schema, 'readout/1')
  })

  it('a full disk is told in one line', () => {
    assert.ok(existsSync('/dev/full'), 'this machine has no disk that is always full')
    const { status, stderr } = spawnSync('/bin/sh', ['-c', `"$0" "$1" analyze > /dev/full`, process.execPath, built], {
      input: article,
      encoding: 'utf8',
    })
    assert.equal(status, 2)
    assert.equal(stderr, 'readout: the output is not complete: the disk is full; free some space or write elsewhere\n')
  })
})

describe('the lines of a stream', () => {
  const chunks = async (...pieces: (string | Uint8Array)[]): Promise<Chunk[]> => {
    const all: Chunk[] = []
    for await (const chunk of chunksOf(Readable.from(pieces.map((piece) => Buffer.from(piece as string)))))
      all.push(chunk)
    return all
  }
  const lines = async (...pieces: (string | Uint8Array)[]): Promise<string[]> => {
    const all = (await chunks(...pieces)).flatMap((chunk) => [...linesIn(chunk)])
    assert.deepEqual(
      all.map(({ number }) => number),
      all.map((_, i) => i + 1),
    )
    return all.map(({ line }) => line)
  }

  it('end at line feeds alone', async () => {
    assert.deepEqual(await lines('a\u2028b\rc\r\nd\u2029\n\ne'), ['a\u2028b\rc', 'd\u2029', '', 'e'])
  })

  it('are whole however the bytes come', async () => {
    const bytes = new TextEncoder().encode('\ufeffå\r\n😀\n')
    assert.deepEqual(await lines(...Array.from(bytes, (byte) => Uint8Array.of(byte))), ['å', '😀'])
  })

  it('keep a byte order mark that is not the first character', async () => {
    assert.deepEqual(await lines('a\n\ufeffb\n', '\ufeffc'), ['a', '\ufeffb', '\ufeffc'])
  })

  it('are handed out as soon as they are whole', async () => {
    const firsts = (await chunks('a\nb\nc', 'd', '\n\ne\n', 'f')).map(({ bytes, first }) => [bytes.length, first])
    assert.deepEqual(firsts, [
      [4, 1],
      [6, 3],
      [1, 6],
    ])
  })

  it('are cut where they are longer than anybody reads, and the next is read', async () => {
    const million = Buffer.alloc(1e6, 'a')
    const endless = Array.from({ length: (longest / 1e6) * 3 + 10 }, () => million)
    const [first, ...others] = await lines(...endless, 'a\nb')
    assert.equal(first?.length, longest * 3 + 1)
    assert.deepEqual(others, ['b'])
  })

  it('that are too long are refused as records', async () => {
    const { status, out } = await run(
      ['analyze', '--jsonl'],
      [Buffer.alloc(longest + 5, 'a'), '\n{"id":1,"text":""}\n'],
    )
    const answers = out.split('\n')
    assert.equal(status, 1)
    assert.equal(answers[0], '{"id":null,"error":"line 1: longer than 32 million characters"}')
    assert.ok(answers[1]?.startsWith('{"id":1,"schema"'))
  })
})
