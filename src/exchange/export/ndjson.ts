import type { Exported } from './exported.ts'

/** The records, one a line, as an import reads them. */
export async function* writeNDJSON(exported: Exported): AsyncGenerator<string> {
  for await (const { schema, fields } of exported.records())
    yield `${JSON.stringify({ schema, ...fields })}\n`
}
