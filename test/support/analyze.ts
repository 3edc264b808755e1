// What tests import in place of the parser's facade, so that every analysis made in a test is held against the contract.
import * as parser from '../../src/parser/index'
import type { Analysis, AnalyzeOptions, Reader } from '../../src/parser/index'
import { parsed } from './valid'

/** As the parser's `analyze`; throws when the result breaks the contract. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return parsed(parser.analyze(text, options), text)
}

/** As the parser's `createReader`; `read` throws when the result breaks the contract. */
export function createReader(): Reader {
  const reader = parser.createReader()
  return {
    steps: (text, options) => reader.steps(text, options),
    read: (text, options) => parsed(reader.read(text, options), text),
  }
}
