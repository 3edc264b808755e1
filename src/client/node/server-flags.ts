/**
 * What the runtime of the server is told. V8 compiles and collects on four threads of its own, which on a machine of two cores
 * take turns with the one that answers: with one such thread fewer answers are late, and reading takes no longer.
 */
export const serverFlags: readonly string[] = ['--v8-pool-size=1']
