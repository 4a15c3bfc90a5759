import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../errors.ts'
import { Home } from './home.ts'
import { stopGrace } from './launch.ts'
import { terminate } from './processes.ts'

/**
 * A database that is made beside that of a home, in a home inside it, and takes its place as a whole. Until it is whole the old one stays;
 * from then on the new one is the home's, whatever ends this process in between: whoever opens the home next finishes the move.
 */
export class Replacement {
  private constructor(
    private readonly home: Home,
    /** The home in which it is made. */
    readonly draft: Home,
  ) {}

  /** Begins one in a home that this process has claimed. Throws StartError where it could not take the old one's place. */
  static begin(home: Home): Replacement {
    if (existsSync(home.data) && statSync(home.data).dev !== statSync(home.folder).dev)
      throw new StartError(
        `${home.data} is a file system of its own, so that nothing can take its place as a whole. Mount ${home.folder} instead.`,
      )
    home.password()
    const draft = Home.open(draftOf(home))
    // Neo4j keeps who may log in beside the graph: the new one must know the same password.
    copyFileSync(join(home.folder, 'password'), join(draft.folder, 'password'))
    return new Replacement(home, draft)
  }

  /** Lets it take the old one's place. No Neo4j runs on either. */
  takePlace(): void {
    // This decides: what has this name is whole.
    renameSync(this.draft.folder, wholeOf(this.home))
    finish(this.home)
  }

  /** Removes what was made so far, and ends what still writes there. */
  discard(): Promise<void> {
    return discard(this.home)
  }
}

/** Finishes, or takes back, a replacement that was cut off in a home that this process has claimed. */
export async function settleReplacement(home: Home): Promise<void> {
  finish(home)
  await discard(home)
}

/** Whether a database that is whole waits to take its place in a home. */
export function awaitsPlace(home: Home): boolean {
  return existsSync(join(wholeOf(home), 'data'))
}

function finish(home: Home): void {
  const whole = wholeOf(home)
  if (awaitsPlace(home)) {
    if (existsSync(home.data)) renameSync(home.data, join(whole, 'replaced'))
    // What it says of the old one is not so of the new.
    rmSync(home.filling, { force: true })
    renameSync(join(whole, 'data'), home.data)
  }
  rmSync(whole, { recursive: true, force: true })
}

async function discard(home: Home): Promise<void> {
  if (!existsSync(draftOf(home))) return
  const draft = Home.open(draftOf(home))
  const left = draft.claim(false)
  if (left?.neo4j) await terminate(left.neo4j, stopGrace)
  rmSync(draft.folder, { recursive: true, force: true })
}

function draftOf(home: Home): string {
  return join(home.folder, 'restoring')
}

function wholeOf(home: Home): string {
  return join(home.folder, 'restored')
}
