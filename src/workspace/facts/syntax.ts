import type { YAMLParseError } from 'yaml'

/** What is to be done about a mistake that the library tells in words for programmers. */
const advice: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put words with a colon in quotation marks: "…: …".',
  MULTIPLE_DOCS: 'Write one list; what stands behind “---” is not read.',
}

type Mistake = Pick<YAMLParseError, 'code' | 'message' | 'pos'>

/** A mistake in the form of a YAML file, in words for who writes it. */
export function explained({ code, message, pos }: Mistake, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0])
  return line.startsWith('\t') ? 'Begin lines with spaces; tabs are not allowed.' : (advice[code] ?? message)
}
