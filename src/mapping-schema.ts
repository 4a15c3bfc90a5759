import 'reflect-metadata'
import { mappingSchema } from './exchange/mapping/mapping-schema.ts'

// Prints what `schema/mapping.schema.json` holds, by which editors check mappings.
process.stdout.write(`${JSON.stringify(mappingSchema(), null, 2)}\n`)
