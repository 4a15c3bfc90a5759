import { setTimeout as sleep } from 'node:timers/promises'
import type { Transaction } from 'neo4j-driver'
import type { Database } from './database.ts'

/** What stands between this process and a Neo4j elsewhere may close a connection that is silent for minutes. */
const keepAlive = 30_000
/** A wait that lasts longer than this is worth a word. */
const silentWait = 1_000

/** Makes locks possible in a database. */
export async function prepareLocks(database: Database): Promise<void> {
  const found = await database.run("SHOW CONSTRAINTS YIELD name WHERE name = 'lock_name'")
  // Even where it exists, asking for the constraint again would wait for whoever holds a lock.
  if (!found.length)
    await database.run('CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (l:Lock) REQUIRE l.name IS UNIQUE')
}

/**
 * Runs work while this process alone holds the lock of a name. A transaction that stays open holds it, so that Neo4j
 * itself lets go of it when this process dies. `waiting` is called where another holds it, `signal` ends the wait.
 */
export async function whileLocked<Result>(
  database: Database,
  name: string,
  work: () => Promise<Result>,
  { waiting, signal }: { waiting?: () => void; signal?: AbortSignal } = {},
): Promise<Result> {
  const session = database.driver.session({ database: database.name })
  const giveUp = () => void session.close()
  try {
    // It may last as long as the work does, whatever limit the server sets by default.
    const transaction = await session.beginTransaction({ timeout: 0 })
    signal?.addEventListener('abort', giveUp)
    await take(transaction, name, waiting)
    signal?.removeEventListener('abort', giveUp)
    const alive = setInterval(
      () => void transaction.run('RETURN 1').catch(() => undefined),
      keepAlive,
    ).unref()
    try {
      return await work()
    } finally {
      clearInterval(alive)
    }
  } finally {
    signal?.removeEventListener('abort', giveUp)
    // Takes the transaction back, and with it the lock.
    await session.close()
  }
}

async function take(transaction: Transaction, name: string, waiting?: () => void): Promise<void> {
  const taken = new AbortController()
  // Ended by the abort when the lock is taken in time.
  sleep(silentWait, undefined, { signal: taken.signal }).then(waiting, () => undefined)
  try {
    await transaction.run('MERGE (lock:Lock {name: $name}) SET lock.held = true', { name })
  } finally {
    taken.abort()
  }
}
