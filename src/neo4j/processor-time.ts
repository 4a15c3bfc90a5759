/** How often what goes on is looked at, in milliseconds. */
const interval = 500

/** `cpuTime` is null where Neo4j is not told to measure it (`db.track_query_cpu_time`), or its edition cannot. */
const statement =
  '// processor time\nSHOW TRANSACTIONS YIELD metaData, cpuTime, currentQueryStatus WHERE metaData.ask IN $asks RETURN metaData.ask AS ask, cpuTime.milliseconds AS used, currentQueryStatus AS status'

interface Watched {
  most: number
  since: number
  /** Milliseconds that planning has taken. */
  planning: number
  end: () => void
}

/**
 * Ends statements that have run for more of Neo4j's processor time than they may. A wall clock does not tell: beside others the same
 * statement takes many times as long. Planning does not count: what it takes is known before, it is done once, and a Neo4j that was
 * just started takes ten times as long for it.
 */
export class ProcessorTime {
  private readonly watched = new Map<string, Watched>()
  private timer: NodeJS.Timeout | undefined
  private looking = false

  constructor(
    private readonly run: (
      statement: string,
      parameters: Record<string, unknown>,
    ) => Promise<Record<string, unknown>[]>,
  ) {}

  /** Watches a statement, by what its transaction's metadata call `ask`, until the function that is given back is called. */
  watch(ask: string, most: number, end: () => void): () => void {
    this.watched.set(ask, { most, since: performance.now(), planning: 0, end })
    this.timer ??= setInterval(() => void this.look(), interval).unref()
    return () => this.watched.delete(ask)
  }

  stop(): void {
    clearInterval(this.timer)
    this.watched.clear()
  }

  /** Asks Neo4j only for what has gone on for a while: most is answered before. */
  private async look(): Promise<void> {
    const before = performance.now() - interval
    const asks = [...this.watched].filter(([, { since }]) => since < before).map(([ask]) => ask)
    if (!asks.length || this.looking) return
    this.looking = true
    try {
      for (const { ask, used, status } of await this.run(statement, { asks })) {
        const found = this.watched.get(ask as string)
        if (!found || typeof used !== 'number') continue
        if (isPlanning(status)) found.planning = used
        else if (used - found.planning > found.most) found.end()
      }
    } catch {
      // Who may not ask for this, or gets no answer: the clock ends what takes too long.
    } finally {
      this.looking = false
    }
  }
}

/** Whether Neo4j says of a statement that it has no plan yet. */
export function isPlanning(status: unknown): boolean {
  return /^(parsing|planning)$/.test(String(status))
}
