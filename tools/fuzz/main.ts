// Holds every law against a million inputs, or as many as asked: `npm run fuzz [-- INPUTS [SEED [WORDS]]]`; WORDS choose
// the laws whose names hold them.
import { laws } from './properties'

const defaultInputs = 1_000_000

async function main(): Promise<number> {
  const [words = ''] = process.argv.slice(4)
  const [inputs = defaultInputs, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2, 4).map(Number)
  if (!(inputs > 0) || !Number.isInteger(seed)) {
    console.error('fuzz: the number of inputs is no positive number, or the seed no whole one')
    return 2
  }
  console.log(`${inputs} inputs, seed ${seed}`)
  const chosen = laws.filter(({ name }) => name.includes(words))
  let broken = 0
  let held = 0
  for (const law of chosen) {
    const runs = Math.ceil(inputs * law.share)
    const began = Date.now()
    try {
      await law.hold(runs, seed)
      held += runs
      console.log(`held    ${law.name} (${runs} inputs, ${((Date.now() - began) / 1000).toFixed(0)} s)`)
    } catch (error) {
      broken++
      console.log(`BROKEN  ${law.name}\n${told(error)}`)
    }
  }
  console.log(`${chosen.length - broken} laws held against ${held} inputs, ${broken} failed`)
  return broken || !chosen.length ? 1 : 0
}

/** What broke, and what it broke with: the library puts the check's own error beside its message. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return [error.message, error.cause instanceof Error ? error.cause.stack : ''].join('\n')
}

void main().then((status) => (process.exitCode = status))
