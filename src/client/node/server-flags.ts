/**
 * What the runtime of the server is told. V8 compiles and collects on four threads of its own, which on a machine of two cores
 * take turns with the one that answers: with one such thread fewer answers are late, and reading takes no longer. A nursery of a
 * megabyte is emptied more often, and each time so soon that a hover does not wait for it.
 */
export const serverFlags: readonly string[] = ['--v8-pool-size=1', '--max-semi-space-size=1']
