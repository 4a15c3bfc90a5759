import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'

/** Planning takes seconds where Neo4j is cold; what runs for longer than this is not waited for. */
const patience = 5_000

/**
 * Statements that were answered before, and so are planned. Of those who ask a new one at the same time the first has Neo4j plan it; the others
 * wait for that, where each would have it planned once more.
 */
export class FirstAsked {
  private readonly planned: LRUCache<string, true>
  private readonly planning = new Map<string, Promise<unknown>>()

  constructor(most: number) {
    this.planned = new LRUCache({ max: most })
  }

  /** Asks a statement, after whoever asks it for the first time. */
  async ask<Result>(statement: string, ask: () => Promise<Result>): Promise<Result> {
    if (this.planned.has(statement)) return ask()
    const first = this.planning.get(statement)
    if (first) {
      await Promise.race([first, sleep(patience, undefined, { ref: false })])
      return ask()
    }
    const asked = ask()
    this.planning.set(
      statement,
      asked.catch(() => undefined),
    )
    try {
      const result = await asked
      this.planned.set(statement, true)
      return result
    } finally {
      this.planning.delete(statement)
    }
  }

  /** A database that was away may have been started again, and has no plans. */
  forget(): void {
    this.planned.clear()
  }
}
