import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { StartError } from './errors.ts'
import { defaultLimits, type Limits } from './limits.ts'

/** The Neo4j that is started where none is configured: the long-term support release that the tests run on. */
export const defaultNeo4jVersion = '5.26.30'

/** The datasets that come with the service, by the names of their folders in `data/`. */
export const shippedDatasets = ['azerbaijan', 'us-visits']

/** Where a Neo4j is and how to log in. */
export interface Address {
  uri: string
  username: string
  password: string
  database: string
}

/** Everything that the environment decides. */
export interface Config {
  host: string
  port: number
  /** The hosts, beside what it listens on, that the service answers as. */
  allowedHosts: string[]
  /** The header by which a proxy in front tells callers apart, in lower case. */
  callerHeader?: string
  /** Foreign origins whose pages may call the API. */
  corsOrigins: string[]
  logLevel: string
  /** The manifest of the only operations that are answered. */
  trustedOperations?: string
  /** Which of the datasets that come with the service are loaded. */
  shippedData: string[]
  /** Whether `GET /export` gives the graph out: on the loopback interface alone, where nobody says otherwise. */
  export: boolean
  /** What a caller may ask for at most. */
  limits: Limits
  /** A Neo4j that runs elsewhere; without it an embedded one is started. */
  neo4j?: Address
  embedded: { home: string; version: string; cache: string; port?: number; heap: string }
}

const loopback = /^(localhost|127(\.\d+){3}|::1)$/
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']
const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

/** Reads the environment. Throws StartError that names every fault at once. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = []
  // An empty variable is one that is not set: compose files and shells write both.
  const text = (name: string) => environment[name] || undefined
  const port = (name: string) => {
    const value = text(name)
    if (value === undefined) return undefined
    if (!/^\d+$/.test(value) || Number(value) < 1 || Number(value) > 65_535)
      faults.push(`${name} must be a port from 1 to 65535, not "${value}"`)
    return Number(value)
  }
  const choice = (name: string, values: string[], fallback: string) => {
    const value = text(name) ?? fallback
    if (!values.includes(value)) faults.push(`${name} must be one of ${values.join(', ')}, not "${value}"`)
    return value
  }
  const matching = (name: string, pattern: RegExp, example: string) => {
    const value = text(name)
    if (value !== undefined && !pattern.test(value))
      faults.push(`${name} must look like ${example}, not "${value}"`)
    return value
  }
  const host = text('HOST') ?? '127.0.0.1'
  const config: Config = {
    host,
    port: port('PORT') ?? 4000,
    allowedHosts: hosts(text('ALLOWED_HOSTS'), faults),
    callerHeader: matching('CALLER_HEADER', /^[a-z0-9-]+$/i, 'x-forwarded-for')?.toLowerCase(),
    corsOrigins: origins(text('CORS_ORIGINS'), faults),
    logLevel: choice('LOG_LEVEL', logLevels, 'warn'),
    trustedOperations: text('TRUSTED_OPERATIONS'),
    export: choice('EXPORT', ['on', 'off'], loopback.test(host) ? 'on' : 'off') === 'on',
    shippedData: shipped(text('SHIPPED_DATA'), faults),
    limits: limits(text, faults),
    neo4j: address(text, faults),
    embedded: {
      home: resolve(text('ENTENTE_HOME') ?? '.entente'),
      version: matching('NEO4J_VERSION', /^\d+\.\d+\.\d+$/, '5.26.30') ?? defaultNeo4jVersion,
      cache: resolve(
        text('NEO4J_CACHE') ?? join(text('XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'entente', 'neo4j'),
      ),
      port: port('NEO4J_PORT'),
      heap: matching('NEO4J_HEAP', /^\d+[mg]$/, '512m') ?? '1g',
    },
  }
  if (faults.length)
    throw new StartError(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}: ${faults.join('; ')}.`,
    )
  return config
}

function limits(text: (name: string) => string | undefined, faults: string[]): Limits {
  const set = Object.entries(defaultLimits).map(([name, fallback]) => {
    const variable = `LIMIT_${name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`
    const value = text(variable)
    if (value === undefined) return [name, fallback]
    if (!/^[1-9]\d{0,8}$/.test(value))
      faults.push(`${variable} must be a whole number from 1, not "${value}"`)
    return [name, Number(value)]
  })
  return Object.fromEntries(set) as Limits
}

function address(text: (name: string) => string | undefined, faults: string[]): Address | undefined {
  const uri = text('NEO4J_URI')
  if (uri === undefined) return undefined
  const scheme = /^([a-z+0-9]+):\/\/./.exec(uri)?.[1]
  // The address may hold a password, so it is not repeated.
  if (!scheme || !schemes.includes(scheme) || !URL.canParse(uri))
    faults.push(`NEO4J_URI must begin with one of ${schemes.map(name => `${name}://`).join(', ')}`)
  const password = text('NEO4J_PASSWORD')
  if (password === undefined) faults.push('NEO4J_PASSWORD must be set together with NEO4J_URI')
  return {
    uri,
    username: text('NEO4J_USERNAME') ?? 'neo4j',
    password: password ?? '',
    database: text('NEO4J_DATABASE') ?? 'neo4j',
  }
}

function shipped(value: string | undefined, faults: string[]): string[] {
  if (value === undefined) return shippedDatasets
  if (value === 'none') return []
  const names = value.split(',').map(name => name.trim())
  for (const name of names)
    if (!shippedDatasets.includes(name))
      faults.push(`SHIPPED_DATA must be none, or some of ${shippedDatasets.join(', ')}, not "${name}"`)
  return names
}

/** What commas separate. */
function listOf(value = ''): string[] {
  return value
    .split(',')
    .map(item => item.trim())
    .filter(Boolean)
}

function hosts(value: string | undefined, faults: string[]): string[] {
  const list = listOf(value)
  for (const host of list)
    if (!/^[a-z0-9.:_-]+$/i.test(host) || /:\d+$/.test(host.replace(/.*::.*/, '')))
      faults.push(`ALLOWED_HOSTS must list names such as graph.example.org, without a port, not "${host}"`)
  return list
}

function origins(value: string | undefined, faults: string[]): string[] {
  const list = listOf(value)
  for (const origin of list)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      faults.push(`CORS_ORIGINS must list origins such as https://example.org, not "${origin}"`)
  return list
}
