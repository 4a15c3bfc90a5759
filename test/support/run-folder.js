import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A new folder for all temporary files of this run: tests and the commands that they run find it as TMPDIR. What a run left that was killed,
 * its files and its Neo4js, goes first: a disk that fills up bit by bit fails runs that did nothing wrong.
 */
export function openRunFolder() {
  const parent = tmpdir()
  for (const name of readdirSync(parent)) {
    const [, owner] = /^entente-test-(\d+)-/.exec(name) ?? []
    if (owner && !commandLine(owner)) removeRunFolder(join(parent, name))
  }
  const folder = mkdtempSync(join(parent, `entente-test-${process.pid}-`))
  process.env.TMPDIR = folder
  return folder
}

/** Ends the Neo4js whose home is in a run's folder, and removes it. */
export function removeRunFolder(folder) {
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name)))
    if (commandLine(pid).includes(`${folder}/`) && commandLine(pid).includes('neo4j'))
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch {
        // It has ended meanwhile.
      }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** How a process was called, empty where there is none. */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
