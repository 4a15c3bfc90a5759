import { join } from 'node:path'
import type { BenchRow } from './rows.ts'

const root = join(import.meta.dirname, '..', '..')
const built = (path: string) => import(join(root, 'dist', path))

/** A statement as the service sends it, without the comment and the version on top. */
export interface Composed {
  statement: string
  parameters: Record<string, unknown>
}

let composing: Promise<(row: BenchRow, variables: Record<string, unknown>) => Promise<Composed>> | undefined

/** The statement that the service composes for a row. */
export async function compose(row: BenchRow, variables: Record<string, unknown>): Promise<Composed> {
  composing ??= composer()
  return (await composing)(row, variables)
}

async function composer() {
  await import(join(root, 'node_modules', 'reflect-metadata', 'Reflect.js'))
  const { buildApi } = await built('domain/schema.js')
  const { bindQuestions } = await built('planner/binding.js')
  const { readQuestions } = await built('planner/catalogue.js')
  const { graphModel } = await built('exchange/records/graph-model.js')
  const { createExecutor } = await built('planner/executor.js')
  const { parse } = await import(join(root, 'node_modules', 'graphql', 'index.js'))
  const schema = buildApi()
  const bindings = bindQuestions(schema, readQuestions(join(root, 'cypher')))
  return async (row: BenchRow, variables: Record<string, unknown>) => {
    let composed: Composed | undefined
    const keep = async (text: string, parameters: Record<string, unknown>) => {
      composed = { statement: text.replace(/^\/\/.*\nCYPHER 5\n/, ''), parameters }
      throw new Error('composed')
    }
    const execute = createExecutor(schema, bindings, keep, graphModel())
    await execute({ document: parse(row.query), variables }).catch(() => undefined)
    if (!composed) throw new Error(`${row.name} is no operation of one statement`)
    return composed
  }
}
