/** A marked article of test/fixtures/articles, put into the suites when they are bundled. */
declare module '*.gold.txt' {
  const source: string
  export default source
}
