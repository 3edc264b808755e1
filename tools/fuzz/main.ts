// Holds every law against a million inputs, or as many as asked: `npm run fuzz [-- INPUTS [SEED]]`.
import { laws } from './properties'

const defaultInputs = 1_000_000

function main(): number {
  const [inputs = defaultInputs, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number)
  if (!(inputs > 0)) {
    console.error('fuzz: the number of inputs is no positive number')
    return 2
  }
  console.log(`${inputs} inputs, seed ${seed}`)
  const broken = laws.filter((law) => {
    const runs = Math.ceil(inputs * law.share)
    try {
      law.hold(runs, seed)
      console.log(`held    ${law.name} (${runs} inputs)`)
      return false
    } catch (error) {
      console.log(`BROKEN  ${law.name}\n${error instanceof Error ? error.message : String(error)}`)
      return true
    }
  })
  console.log(`${laws.length - broken.length} passed, ${broken.length} failed`)
  return broken.length ? 1 : 0
}

process.exitCode = main()
