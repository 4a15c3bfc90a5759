import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError, waysOn } from '../../errors.ts'
import type { Home } from './home.ts'

/** How often Neo4j hashes a password before it compares it. */
const rounds = 1024

/**
 * Gives Neo4j its first password: the file that `neo4j-admin dbms set-initial-password` would write, which takes a Java of its own for
 * seconds. It must happen before Neo4j's first start; later it would change nothing.
 */
export function setInitialPassword(home: Home): void {
  if (existsSync(join(home.data, 'databases', 'system'))) return
  const salt = randomBytes(32)
  let hash = createHash('sha256').update(salt).update(home.password()).digest()
  for (let round = 1; round < rounds; round++) hash = createHash('sha256').update(hash).digest()
  try {
    mkdirSync(join(home.data, 'dbms'), { recursive: true })
    writeFileSync(
      join(home.data, 'dbms', 'auth.ini'),
      `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${rounds}:\n`,
      { mode: 0o600 },
    )
  } catch (error) {
    throw new StartError(
      `Neo4j's first password could not be set in ${home.folder}. ${waysOn('free some disk space or set ENTENTE_HOME to another folder')}`,
      { cause: error },
    )
  }
}
