import { readFileSync } from 'node:fs'
import { graphModel } from '../exchange/records/graph-model.ts'
import type { Command } from 'commander'
import { GraphQLError, parse, validate } from 'graphql'
import type { Plan } from 'neo4j-driver'
import { buildApi } from '../domain/schema.ts'
import { StartError } from '../errors.ts'
import { bindQuestions } from '../planner/binding.ts'
import { createExecutor } from '../planner/executor.ts'
import { QuestionFault } from '../planner/question-contract.ts'
import { explainOn, keepChecked, loadBindings, loadQuestions } from '../questions.ts'
import { withGraph } from './with-graph.ts'

/** `entente questions check`, `entente questions show`. */
export function addQuestions(program: Command): void {
  const questions = program.command('questions').description('what the question files of cypher/ hold')
  questions
    .command('check')
    .description('hold every question file against the graph and the API, and have Neo4j plan it')
    .action(() =>
      withGraph(async ({ database }, report) => check(report, question => explainOn(database, question))),
    )
  questions
    .command('show')
    .argument('<file>', 'a GraphQL operation')
    .option('--variables <json>', 'its variables', '{}')
    .description('print the statement that an operation is answered by, and the plan that Neo4j makes for it')
    .action((file: string, { variables }: { variables: string }) =>
      withGraph(
        async ({ database }) => {
          const { statement, parameters } = await compose(
            readFileSync(file, 'utf8'),
            readVariables(variables),
          )
          const { plan } = await database.explain(
            statement.replace(/^CYPHER 5/m, 'CYPHER 5 EXPLAIN'),
            parameters,
          )
          process.stdout.write(`${statement}\n\n${plan ? planLines(plan).join('\n') : ''}\n`)
        },
        { reportTo: process.stderr },
      ),
    )
}

async function check(
  report: (line: string) => void,
  explain: (question: Parameters<typeof explainOn>[1]) => Promise<string[]>,
): Promise<void> {
  const faults: string[] = []
  const all = loadQuestions()
  bindQuestions(buildApi(), all)
  for (const question of all.values())
    await explain(question).then(
      notes => {
        for (const note of notes) report(`Neo4j notes: ${note}`)
      },
      error => {
        if (!(error instanceof QuestionFault)) throw error
        faults.push(error.message)
      },
    )
  if (faults.length) throw new StartError(faults.join('\n'))
  keepChecked(all.values())
  report(`All ${all.size} question files are right.`)
}

/** What an operation is sent as. */
async function compose(
  text: string,
  variables: Record<string, unknown>,
): Promise<{ statement: string; parameters: Record<string, unknown> }> {
  const schema = buildApi()
  const document = parse(text)
  const faults = validate(schema, document)
  if (faults.length) throw new StartError(faults.join('\n'))
  let composed: { statement: string; parameters: Record<string, unknown> } | undefined
  const execute = createExecutor(
    schema,
    loadBindings(schema),
    async (statement, parameters) => {
      composed = { statement, parameters }
      throw new GraphQLError('The statement is known.')
    },
    graphModel(),
  )
  const { errors } = await execute({ document, variables })
  if (!composed)
    throw new StartError(errors?.map(({ message }) => message).join('\n') ?? 'It asks nothing of the graph.')
  return composed
}

function readVariables(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new StartError(`--variables is no JSON: ${(error as Error).message}`)
  }
}

/** A plan as lines, what runs first at the bottom. */
function planLines({ operatorType, arguments: details, children }: Plan, depth = 0): string[] {
  const { Details = '', EstimatedRows } = details as { Details?: string; EstimatedRows?: number }
  const rows = EstimatedRows === undefined ? '' : ` (about ${Math.round(EstimatedRows)} rows)`
  return [
    `${'  '.repeat(depth)}${operatorType.replace(/@.*/, '')} ${Details}${rows}`.trimEnd(),
    ...children.flatMap(child => planLines(child, depth + 1)),
  ]
}
