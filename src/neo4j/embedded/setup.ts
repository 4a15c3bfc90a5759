import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../report.ts'
import type { Home, Owner } from './home.ts'
import { stopGrace } from './launch.ts'
import { terminate } from './processes.ts'
import { settleReplacement } from './replacement.ts'

/** Writes Neo4j's configuration: loopback only, Bolt only, nothing reported to anybody. */
export function writeConfiguration(home: Home, port: number): void {
  writeFileSync(join(home.conf, 'neo4j.conf'), configuration(port))
}

/** Takes over a home from whoever ended without a word: ends the Neo4j that was left, and finishes what was cut off. */
export async function takeOver(
  home: Home,
  left: Owner | undefined,
  report: Report = () => undefined,
): Promise<void> {
  if (left?.neo4j) {
    report('The last service ended without stopping its Neo4j; stopping that first …')
    await terminate(left.neo4j, stopGrace)
  }
  await settleReplacement(home)
  const parts = ['databases/system', 'transactions/system', 'dbms'].map(part => join(home.data, part))
  if (!existsSync(join(home.folder, 'password')) && existsSync(parts[0]!)) {
    // Who may log in is all that Neo4j keeps there; the graph is elsewhere.
    for (const part of parts) rmSync(part, { recursive: true, force: true })
    report(`The file "password" in ${home.folder} is gone; Neo4j gets a new one.`)
  }
  const mode = statSync(home.folder).mode & 0o077
  if (mode)
    report(
      `Others on this machine can read ${home.folder}, where the graph and its password are; \`chmod 700\` keeps them out.`,
    )
}

/**
 * Makes way where a bulk import was cut off, which only fills a database that was empty, or the very first start of a home: a store
 * without its transaction log, which Neo4j refuses to open ever after. Where the database itself had not been begun, nothing can
 * have been stored; else its files are kept aside.
 */
export function clearUnfinished(home: Home, report: Report = () => undefined): void {
  if (existsSync(home.filling)) {
    for (const part of ['databases', 'transactions'])
      rmSync(join(home.data, part, 'neo4j'), { recursive: true, force: true })
    rmSync(home.filling)
    report('A bulk import was cut off; its half of a database is removed. Import again.')
  }
  if (!existsSync(join(home.data, 'databases'))) return
  const log = join(home.data, 'transactions', 'neo4j')
  if (existsSync(log) && readdirSync(log).some(name => name.startsWith('neostore.transaction'))) return
  if (!existsSync(join(home.data, 'databases', 'neo4j'))) {
    rmSync(home.data, { recursive: true, force: true })
    return
  }
  const aside = `${home.data}-without-log-${Date.now()}`
  renameSync(home.data, aside)
  report(
    `The database has no transaction log, so Neo4j cannot open it. It is kept in ${aside}; a new one is begun.`,
  )
}

/** Neo4j keeps the plans of a thousand statements otherwise: of large ones, which callers can make up, they fill its memory. */
function configuration(port: number): string {
  return `# Written at each start; changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=256m
dbms.usage_report.enabled=false
server.memory.query_cache.per_db_cache_num_entries=500
db.tx_log.rotation.retention_policy=keep_none
db.track_query_cpu_time=true
# When all databases are closed, the Bolt server would wait 5 s for whoever may still call.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`
}
