import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { statements } from './contenders/statements.ts'
import type { Address } from './graph.ts'
import type { BenchRow } from './rows.ts'

const built = (path: string) => import(join(import.meta.dirname, '..', '..', 'dist', path))

/** Counts the database hits of a statement as the service composes it, and of the one written by hand. */
export class HitCounter {
  private readonly driver: Driver

  constructor(private readonly address: Address) {
    this.driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
    })
  }

  /** The hits of the service's statement. */
  async ofService(row: BenchRow, variables: Record<string, unknown>): Promise<number> {
    await import(join(import.meta.dirname, '..', '..', 'node_modules', 'reflect-metadata', 'Reflect.js'))
    const { buildApi } = await built('domain/schema.js')
    const { bindQuestions } = await built('planner/binding.js')
    const { readQuestions } = await built('planner/catalogue.js')
    const { createExecutor } = await built('planner/executor.js')
    const { parse } = await import(join(import.meta.dirname, '..', '..', 'node_modules', 'graphql', 'index.js'))
    const schema = buildApi()
    const questions = readQuestions(join(import.meta.dirname, '..', '..', 'cypher'))
    let hits = 0
    const execute = createExecutor(
      schema,
      bindQuestions(schema, questions),
      async (statement: string, parameters: Record<string, unknown>) => {
        hits = await this.profile(statement.replace(/^\/\/.*\nCYPHER 5\n/, ''), parameters)
        throw new Error('counted')
      },
    )
    await execute({ document: parse(row.query), variables }).catch(() => undefined)
    return hits
  }

  /** The hits of the statement that was written by hand. */
  ofStatement(row: BenchRow, variables: Record<string, unknown>): Promise<number> {
    const { lists, parameters } = statements[row.name]!
    return this.profile(lists, parameters?.(variables) ?? variables)
  }

  close(): Promise<void> {
    return this.driver.close()
  }

  private async profile(statement: string, parameters: Record<string, unknown>): Promise<number> {
    const session = this.driver.session({ database: this.address.database })
    try {
      const { summary } = await session.run(`CYPHER 5 PROFILE ${statement}`, parameters)
      return sum(summary.profile as ProfiledPlan)
    } finally {
      await session.close()
    }
  }
}

function sum(plan: ProfiledPlan): number {
  return Number(plan.dbHits) + plan.children.reduce((hits, child) => hits + sum(child), 0)
}

/** The version of a package in use, for the report. */
export function versionOf(folder: string, name: string): string {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version
}
