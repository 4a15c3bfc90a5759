import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import Tinypool from 'tinypool'
import { StartError } from '../../errors.ts'
import type { Prepared } from '../staging/prepare.ts'
import type { Read, UnreadLine } from '../reading/source.ts'
import type { StagedRecords } from '../staging/staged-records.ts'
import type { Filled } from './tables.ts'
import type { Conversion } from './thread.ts'

/** A thread takes some 100 MB, and the one that reads the files is 40 % busy with two of them. */
const most = 8
/** Records that a thread is given at a time. */
const batchSize = 500
/** Milliseconds between two looks at how far the threads have come. */
const lookEvery = 250

/**
 * The threads of a bulk import, one for each processor: what is done with each record by itself, they do. Whoever has them ends them.
 */
export class Threads {
  private readonly count = Math.min(most, availableParallelism())
  private readonly pool = new Tinypool({
    filename: join(import.meta.dirname, 'thread.js'),
    minThreads: this.count,
    maxThreads: this.count,
    // The next batch lies with a thread before it is done with one: else it waits until the first thread has time to give it.
    concurrentTasksPerWorker: 2,
  })

  /** Puts what was taken in into tables, each thread a part of it, below a folder. Throws StartError. */
  async convert(
    taken: StagedRecords,
    folder: string,
    progress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Filled[]> {
    const done = new Int32Array(new SharedArrayBuffer(4))
    const shared = taken.share()
    const tell = () => progress(done[0]!)
    const looking = setInterval(tell, lookEvery)
    try {
      const filled = await Promise.all(
        Array.from({ length: this.count }, async (_, first): Promise<Filled> => {
          const part = { first, every: this.count }
          const task: Conversion = { taken: shared, part, folder: join(folder, String(first)), done }
          const filled = await this.pool.run(task, { name: 'convert', signal })
          if ('fault' in filled) throw new StartError(filled.fault)
          return filled
        }),
      )
      tell()
      return filled
    } catch (error) {
      throw signal.aborted ? new StartError('The import was stopped.') : error
    } finally {
      clearInterval(looking)
    }
  }

  /** Ends what they do. */
  end(): Promise<void> {
    return this.pool.destroy()
  }

  /** Reads and checks records: gives the threads as much as keeps them busy, and takes back what comes of it in the order of the files. */
  async *prepare(reads: AsyncIterable<Read | UnreadLine>): AsyncGenerator<Prepared[]> {
    const ahead: Promise<Prepared[]>[] = []
    let batch: (Read | UnreadLine)[] = []
    const give = () => {
      const prepared: Promise<Prepared[]> = this.pool.run(batch, { name: 'prepareAll' })
      // It is awaited when its turn comes; until then nobody is to take its failure for one that nobody looks at.
      prepared.catch(() => undefined)
      ahead.push(prepared)
      batch = []
    }
    for await (const read of reads) {
      if (batch.push(read) < batchSize) continue
      give()
      if (ahead.length > 2 * this.count) yield await ahead.shift()!
    }
    give()
    for (const prepared of ahead) yield await prepared
  }
}
