// Scores the parser on the annotated sets beside the checkout and prints the tables: `npm run score [times|meetings|…]`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { scoreCoreference } from './coref'
import { scoreDesk } from './desk'
import { scoreEntities } from './entities'
import { scoreLedgers } from './ledgers'
import { scoreMeetings } from './meetings'
import { scoreNewswire } from './newswire'
import { scoreSamples } from './samples'
import { scoreTimes } from './timex'

const scorers: Record<string, () => Promise<string>> = {
  entities: scoreEntities,
  coreference: scoreCoreference,
  times: scoreTimes,
  meetings: scoreMeetings,
  samples: scoreSamples,
  desk: scoreDesk,
  ledgers: scoreLedgers,
  newswire: scoreNewswire,
}

async function main(): Promise<number> {
  const wanted = process.argv.slice(2)
  const unknown = wanted.find((name) => !(name in scorers))
  if (unknown) {
    console.error(`score: “${unknown}” is none of ${Object.keys(scorers).join(', ')}`)
    return 2
  }
  if (
    !(wanted.length === 1 && /^(?:samples|desk)$/.test(wanted[0] ?? '')) &&
    !existsSync(join(__dirname, '../../../shared/data'))
  ) {
    console.error('score: the annotated sets are not here (../shared/data beside the checkout)')
    return 2
  }
  for (const [name, score] of Object.entries(scorers))
    if (!wanted.length || wanted.includes(name)) console.log(`## ${name}\n\n${await score()}\n`)
  return 0
}

void main().then((status) => (process.exitCode = status))
