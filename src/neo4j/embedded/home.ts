import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StartError, waysOn } from '../../errors.ts'
import { identify, isRunning, type ProcessId } from './processes.ts'

/** Who uses a home: the service, and the Neo4j that it started. */
export interface Owner {
  service: ProcessId
  /** Whether commands may use the Neo4j: a service lends it, a command ends it when it is done. */
  shared: boolean
  neo4j?: ProcessId
  port?: number
}

/** The folder of one embedded database: its data, logs, password and lock. */
export class Home {
  private self?: Owner

  private constructor(readonly folder: string) {}

  /** Opens the folder, making it where it is missing. Throws StartError where it cannot be written to. */
  static open(folder: string): Home {
    const home = new Home(resolve(folder))
    try {
      mkdirSync(home.logs, { recursive: true, mode: 0o700 })
      mkdirSync(home.conf, { recursive: true, mode: 0o700 })
      const probe = join(home.folder, `.probe-${process.pid}`)
      writeFileSync(probe, '')
      rmSync(probe)
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code
      throw new StartError(
        `The folder for the embedded Neo4j, ${home.folder}, cannot be written to (${reason}). ${waysOn('set ENTENTE_HOME to a folder that can')}`,
      )
    }
    return home
  }

  get conf(): string {
    return join(this.folder, 'conf')
  }

  get logs(): string {
    return join(this.folder, 'logs')
  }

  get data(): string {
    return join(this.folder, 'data')
  }

  /** Is there while neo4j-admin fills the database, which is nothing before it is done. */
  get filling(): string {
    return join(this.folder, 'filling')
  }

  private get lockFile(): string {
    return join(this.folder, 'entente.lock')
  }

  /** The database's password, made on first use; its file is readable by its owner alone. */
  password(): string {
    const file = join(this.folder, 'password')
    try {
      return readFileSync(file, 'utf8')
    } catch {
      const draft = `${file}.${process.pid}`
      writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 })
      renameSync(draft, file)
      return readFileSync(file, 'utf8')
    }
  }

  /** Who uses the home now, or used it and ended without a word. */
  owner(): Owner | undefined {
    return this.readLock()?.owner
  }

  /**
   * Takes the home for this process; `shared` lets commands use its Neo4j. Gives the owner that ended without releasing
   * the home, if there was one: its Neo4j may still run. Throws StartError where a running process has it.
   */
  claim(shared: boolean): Owner | undefined {
    this.self = { service: identify(process.pid)!, shared }
    let left: Owner | undefined
    for (;;) {
      // Until another Neo4j is recorded, the lock goes on naming the one that was left: this process may be killed too.
      const claim = this.draft({ ...this.self, neo4j: left?.neo4j })
      const taken = tryLink(claim, this.lockFile)
      rmSync(claim, { force: true })
      if (taken) return left
      const found = this.readLock()
      if (found?.owner && isRunning(found.owner.service))
        throw new StartError(
          `Another Entente (process ${found.owner.service.pid}) already runs on ${this.folder}. Stop it, or set ENTENTE_HOME to another folder.`,
        )
      if (found) left = this.evict(found.text) ? (found.owner ?? left) : left
    }
  }

  /** Records the Neo4j, or neo4j-admin, that this process started, so that whoever comes next can find it. */
  record(neo4j: ProcessId, port?: number): void {
    renameSync(this.draft({ ...this.self!, neo4j, port }), this.lockFile)
  }

  release(): void {
    rmSync(this.lockFile, { force: true })
  }

  /** Two starters may find one stale lock: renaming it decides, and a live lock taken by mistake is put back. */
  private evict(seen: string): boolean {
    const aside = `${this.lockFile}.stale-${process.pid}`
    try {
      renameSync(this.lockFile, aside)
    } catch {
      return false
    }
    const taken = readFileSync(aside, 'utf8')
    if (taken !== seen) tryLink(aside, this.lockFile)
    rmSync(aside, { force: true })
    return taken === seen
  }

  /** The lock, or undefined where there is none any more; one that a crash left empty has no owner. */
  private readLock(): { text: string; owner?: Owner } | undefined {
    let text: string
    try {
      text = readFileSync(this.lockFile, 'utf8')
    } catch {
      return undefined
    }
    try {
      return { text, owner: JSON.parse(text) as Owner }
    } catch {
      return { text }
    }
  }

  private draft(owner: Owner): string {
    const file = `${this.lockFile}.${process.pid}`
    writeFileSync(file, JSON.stringify(owner), { mode: 0o600 })
    return file
  }
}

/** Links a file to a name that must be free: the one step that only one of several processes can take. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
