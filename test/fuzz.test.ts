import { laws } from '../tools/fuzz/properties'

// The same laws as `npm run fuzz`, on few inputs that are the same in every run.
const inputs = 4000
const seed = 20_261_123

describe('laws that hold for every input', function () {
  this.timeout(120_000)
  for (const law of laws) it(law.name, () => law.hold(Math.ceil(inputs * law.share), seed))
})
