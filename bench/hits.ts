import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { compose } from './compose.ts'
import { statements } from './contenders/statements.ts'
import type { Address } from './graph.ts'
import type { BenchRow } from './rows.ts'

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
    const { statement, parameters } = await compose(row, variables)
    return this.profile(statement, parameters)
  }

  /** The hits of the statement that was written by hand, where there is one. */
  async ofStatement(row: BenchRow, variables: Record<string, unknown>): Promise<number | undefined> {
    const byHand = statements[row.name]
    return byHand && this.profile(byHand.lists, byHand.parameters?.(variables) ?? variables)
  }

  /** The value of a statement's only row. */
  async value(statement: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const session = this.driver.session({ database: this.address.database })
    try {
      return (await session.run(statement, parameters)).records[0]!.get(0)
    } finally {
      await session.close()
    }
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
