import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import type { Config } from '../config.ts'
import { StartError } from '../errors.ts'
import { hasDatabase } from '../neo4j/embedded/archive.ts'

/** Whether there is a graph where the configuration says, or somebody else's Neo4j, which is asked later. */
export function hasHome({ neo4j, embedded }: Config): boolean {
  return neo4j !== undefined || (existsSync(embedded.home) && hasDatabase(embedded.home))
}

/**
 * Sees to it that nobody begins a graph by a slip, in a home that another ENTENTE_HOME or folder was meant for. Throws StartError where
 * there is none, and neither `--new` nor somebody at the terminal says that one is to begin.
 */
export async function confirmHome(config: Config, isNew = false): Promise<void> {
  if (isNew || hasHome(config)) return
  const { home } = config.embedded
  if (process.stdin.isTTY && process.stderr.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    const answer = await terminal.question(`There is no graph in ${home} yet. Begin one there? [y/N] `)
    terminal.close()
    if (/^y(es)?$/i.test(answer.trim())) return
  }
  throw new StartError(
    `There is no graph in ${home} yet. Add --new to begin one there, or set ENTENTE_HOME to the home that you mean.`,
  )
}
