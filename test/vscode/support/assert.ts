// Node's `assert` is not there in a web worker; the suites need no more than this.

export function ok(value: unknown, message = 'not so'): asserts value {
  if (!value) throw new Error(message)
}

export function equal<T>(actual: T, expected: T, what = ''): void {
  const [is, wanted] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)]
  if (is !== wanted) throw new Error(`${what}\n  is ${is}\n  wanted ${wanted}`)
}

/** Fails unless `whole` holds `part`. */
export function includes(whole: string | readonly string[], part: string): void {
  if (!whole.includes(part)) throw new Error(`“${part}” is not in ${JSON.stringify(whole)}`)
}
