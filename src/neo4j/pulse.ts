import { setTimeout as sleep } from 'node:timers/promises'

/** Between two questions whether the database answers, in milliseconds. */
const interval = 500
/** A database that has not answered for this long hangs. */
const silence = 3_500
/** The wait is measured in steps of the event loop, so that a loop that was busy itself is not taken for a database that is silent. */
const step = 250

/**
 * Asks a database again and again whether it answers, over a way that nothing else waits on: what asks it otherwise learns at once that it hangs or has
 * gone, and whoever wants to know its state is not told of its load.
 */
export class Pulse {
  /** Whether it answered when it was last asked; undefined before it was. */
  answers: boolean | undefined
  private readonly lost = new Set<() => void>()
  private readonly found = new Set<() => void>()
  private stopped = false
  private beating: Promise<void> | undefined
  /** Ends the pause between two questions. */
  private wake: () => void = () => undefined

  constructor(private readonly ask: () => Promise<unknown>) {}

  /** Begins to ask, and goes on until it is stopped. Fulfilled when there is a first answer. */
  async start(): Promise<void> {
    await this.beat()
    void this.goOn()
  }

  stop(): void {
    this.stopped = true
    this.wake()
  }

  /** Whether it answers now: after the question that is under way, where there is one. */
  async now(): Promise<boolean> {
    await this.beating
    return this.answers ?? false
  }

  /** Somebody was told that the database has gone: it is asked at once. */
  doubt(): void {
    void this.beat()
  }

  /** Calls back once when the database does not answer any more; the function that is given back forgets that. */
  whenLost(call: () => void): () => void {
    this.lost.add(call)
    return () => this.lost.delete(call)
  }

  /** Calls back each time that it answers again. */
  whenFound(call: () => void): void {
    this.found.add(call)
  }

  private async goOn(): Promise<void> {
    while (!this.stopped) {
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, interval).unref()
        this.wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      if (!this.stopped) await this.beat()
    }
  }

  private beat(): Promise<void> {
    this.beating ??= this.take().finally(() => {
      this.beating = undefined
    })
    return this.beating
  }

  private async take(): Promise<void> {
    const before = this.answers
    const answered = await this.isAnswered()
    if (this.stopped) return
    this.answers = answered
    if (!answered) {
      for (const call of [...this.lost]) call()
      this.lost.clear()
    } else if (before === false) for (const call of this.found) call()
  }

  private async isAnswered(): Promise<boolean> {
    let result: boolean | undefined
    const asked = this.ask().then(
      () => {
        result = true
      },
      () => {
        result = false
      },
    )
    for (let waited = 0; result === undefined && waited < silence && !this.stopped; waited += step)
      await Promise.race([asked, sleep(step, undefined, { ref: false })])
    return result ?? false
  }
}
