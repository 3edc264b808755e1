// What is measured inside this process; built first as the product is (see `built.ts`). One argument: the part.
import { corpus } from './corpus'
import { retyping, scaling } from './scaling'
import { chained, dates, everything, together } from './throughput'

const parts: Readonly<Record<string, () => string>> = {
  everything: () => everything(corpus(150_000), corpus(15_000)),
  together: () => together(corpus(150_000)),
  chained: () => chained(corpus(150_000)),
  dates: () => dates(corpus(150_000), corpus(15_000)),
  scaling: () => scaling(corpus(150_000)),
  retyping: () => retyping(corpus(150_000)),
}

const part = parts[process.argv[2] ?? '']
if (!part) throw new Error(`no such part; one of ${Object.keys(parts).join(', ')}`)
console.log(part())
