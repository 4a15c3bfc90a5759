import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** Writes about so many records of a generated world into a file, by the command that users run; gives how many they are. */
export async function generate(file: string, records: number, seed: number): Promise<number> {
  // Of each event come about 5.2 records.
  const events = String(Math.round(records / 5.2))
  const child = spawn(process.execPath, [cli, 'generate', '--events', events, '--seed', String(seed), '--out', file], {
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code) throw new Error(`entente generate ended with ${code}`)
  let count = 0
  for await (const _ of createInterface({ input: createReadStream(file) })) count++
  return count
}
