import { strictEqual } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const program = `
  const { analyze } = require('./src/parser/index')
  const text = 'Envoys met in Oslo on Monday\\n\\nEnvoys of both sides met in Oslo on Monday, last night and on 31 December, and will meet again at 11:30 p.m. on Friday, officials said today.'
  console.log(JSON.stringify(analyze(text, { published: '2021-01-01' }).times))
`

/** The times of one article as a process with another zone and language reads them. */
function timesUnder(zone: string, language: string): string {
  const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', program], {
    cwd: join(__dirname, '../../..'),
    env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
    encoding: 'utf8',
  })
  strictEqual(run.status, 0, run.stderr)
  return run.stdout
}

describe('the zone and the language of the machine', () => {
  it('change nothing', () => {
    const here = timesUnder('UTC', 'C')
    strictEqual(here.includes('2020-12-28'), true)
    for (const [zone, language] of [
      ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
      ['America/Los_Angeles', 'tr_TR.UTF-8'],
    ] as const)
      strictEqual(timesUnder(zone, language), here, zone)
  }).timeout(60000)
})
