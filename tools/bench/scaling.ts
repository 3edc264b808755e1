import { analyze, createReader } from '../../src/parser/index'
import { articleOf, type Corpus } from './corpus'
import { median, milliseconds, table } from './measure'

const sizes = [1e3, 1e4, 1e5, 1e6, 1e7]

/** How the cost of a fresh analysis grows with the text: the exponent of the power law fitted to the medians. */
export function scaling(corpus: Corpus): string {
  // The first readings are of code that is not yet compiled.
  for (const text of corpus.texts) analyze(text, { languageId: 'article' })
  const measured = sizes.map((size) => {
    const text = articleOf(size, corpus)
    const rounds = size >= 1e7 ? 1 : 5
    const took = median(
      Array.from({ length: rounds }, () => milliseconds(() => void analyze(text, { languageId: 'article' }))),
    )
    return { size, took }
  })
  const rows = measured.map(({ size, took }) => [String(size), took.toFixed(1), ((size / 1e6 / took) * 1e3).toFixed(2)])
  return `${table(['characters', 'ms', 'MB/s'], rows)}\ncost ∝ size^${exponent(measured).toFixed(2)} (1 kB to 10 MB)`
}

/** Least squares on logarithms. */
function exponent(points: { size: number; took: number }[]): number {
  const x = points.map(({ size }) => Math.log(size))
  const y = points.map(({ took }) => Math.log(took))
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  const covariance = x.reduce((sum, xi, i) => sum + (xi - mx) * ((y[i] ?? 0) - my), 0)
  return covariance / x.reduce((sum, xi) => sum + (xi - mx) ** 2, 0)
}

/** What one typed character costs the parser alone, without the server around it. */
export function retyping(corpus: Corpus): string {
  const rows = [5e3, 1e6].map((size) => {
    const reader = createReader()
    let text = articleOf(size, corpus)
    reader.read(text, { languageId: 'article' })
    const took = Array.from({ length: 60 }, (_, i) => {
      const at = Math.floor((text.length * ((i * 7919) % 1000)) / 1000)
      text = `${text.slice(0, at)}x${text.slice(at)}`
      return milliseconds(() => void reader.read(text, { languageId: 'article' }))
    })
    const sorted = took.sort((a, b) => a - b)
    return [String(size), median(sorted).toFixed(2), (sorted[Math.floor(sorted.length * 0.95)] ?? NaN).toFixed(2)]
  })
  return table(['characters', 'ms a keystroke, median', 'p95'], rows)
}
