import { benchImport } from './import.ts'

/** RECORDS and SEED set how much is generated, and which of it. */
const records = Number(process.env.RECORDS ?? 100_000)
const seed = Number(process.env.SEED ?? 1)

process.stdout.write(`SEED=${seed} RECORDS=${records}\n`)
await benchImport(records, seed)
