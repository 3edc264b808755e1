// Writes the JSON Schema of the analysis from the TypeScript types: `npm run schema`.
import { writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'

/** The schema's text as it is committed. */
export function analysisSchema(): string {
  const generator = createGenerator({
    path: 'src/parser/model.ts',
    tsconfig: 'src/parser/tsconfig.json',
    type: 'Analysis',
    skipTypeCheck: true,
    additionalProperties: false,
  })
  const schema = generator.createSchema('Analysis')
  return `${JSON.stringify({ ...schema, $id: 'readout-1', title: 'Readout analysis' }, null, 2)}\n`
}

if (require.main === module) writeFileSync('schema/readout-1.schema.json', analysisSchema())
