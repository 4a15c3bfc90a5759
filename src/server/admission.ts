import { requestError } from '../errors.ts'
import type { Limits } from '../limits.ts'

/** A request that waits until it may run. */
interface Waiting {
  enter: () => void
}

/** One who asks: how many of its operations run and wait, and what is left of its rate. */
interface Share {
  running: number
  waiting: Waiting[]
  /** Operations that it may begin now, by the rate. */
  left: number
  since: number
}

/**
 * Shares out what runs at a time by who asks: nobody may have all of it, each waits in a short queue of its own, and what becomes free is
 * for whoever has least.
 */
export class Admission {
  private readonly shares = new Map<string, Share>()
  private running = 0

  constructor(
    private readonly limits: Pick<Limits, 'running' | 'runningEach' | 'waiting' | 'patience' | 'rate'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Waits until an operation of somebody may run; gives what ends it. Throws OVERLOADED, with when to try again. */
  async enter(caller: string): Promise<() => void> {
    const share = this.shareOf(caller)
    this.spend(share)
    if (this.isFree(share)) return this.begin(caller, share)
    if (share.waiting.length >= this.limits.waiting) throw overloaded(1)
    await this.wait(share)
    return this.leaveOnce(caller, share)
  }

  /** Whether one more of somebody would be refused at once. */
  isFull(caller: string): boolean {
    const share = this.shares.get(caller)
    return share !== undefined && !this.isFree(share) && share.waiting.length >= this.limits.waiting
  }

  /** How many operations run. */
  get size(): number {
    return this.running
  }

  private isFree({ running }: Share): boolean {
    const { running: most, runningEach } = this.limits
    return this.running < most && running < Math.min(runningEach, most)
  }

  private begin(caller: string, share: Share): () => void {
    this.running++
    share.running++
    return this.leaveOnce(caller, share)
  }

  private leaveOnce(caller: string, share: Share): () => void {
    let left = false
    return () => {
      if (left) return
      left = true
      this.running--
      share.running--
      this.next()
      // What has its whole rate again is as good as unknown; the others are kept until then.
      if (!share.running && !share.waiting.length && this.limits.rate === Number.POSITIVE_INFINITY)
        this.shares.delete(caller)
    }
  }

  private wait(share: Share): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        enter: () => {
          clearTimeout(timer)
          this.running++
          share.running++
          resolve()
        },
      }
      const timer = setTimeout(() => {
        share.waiting.splice(share.waiting.indexOf(waiting), 1)
        reject(overloaded(1))
      }, this.limits.patience)
      share.waiting.push(waiting)
    })
  }

  /** Lets in whoever has least of those who may run one more; of those who have as little, who came first. */
  private next(): void {
    let least: Share | undefined
    for (const share of this.shares.values())
      if (share.waiting.length && this.isFree(share) && (!least || share.running < least.running))
        least = share
    least?.waiting.shift()?.enter()
  }

  private shareOf(caller: string): Share {
    const known = this.shares.get(caller)
    if (known) return known
    if (this.shares.size >= mostShares) this.forget()
    const share = { running: 0, waiting: [], left: this.limits.rate, since: this.now() }
    this.shares.set(caller, share)
    return share
  }

  /** Takes one operation from what somebody may begin in a minute; that grows again evenly. */
  private spend(share: Share): void {
    const { rate } = this.limits
    if (rate === Number.POSITIVE_INFINITY) return
    const now = this.now()
    share.left = Math.min(rate, share.left + ((now - share.since) * rate) / 60_000)
    share.since = now
    if (share.left < 1) throw overloaded(Math.ceil(((1 - share.left) * 60) / rate))
    share.left--
  }

  private forget(): void {
    for (const [caller, { running, waiting }] of this.shares)
      if (!running && !waiting.length) this.shares.delete(caller)
  }
}

/** Callers that are known at a time; whoever has nothing running is forgotten then. */
const mostShares = 10_000

function overloaded(seconds: number) {
  const error = requestError('OVERLOADED', 'Too many operations are running; try again shortly.')
  const { headers } = error.extensions.http as { headers: Map<string, string> }
  headers.set('retry-after', String(seconds))
  return error
}
