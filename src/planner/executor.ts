import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql'
import { requestError } from '../errors.ts'
import type { Binding } from './binding.ts'
import { planOperation } from './planner.ts'
import { questionExtension } from './question.ts'

/** Runs one reading statement and gives its only row's only value. */
export type Ask = (
  statement: string,
  parameters: Record<string, unknown>,
  metadata: { operation: string; requestId?: string },
) => Promise<unknown>

/** One operation to execute, as GraphQL over HTTP gives it. */
export interface Request {
  document: DocumentNode
  operationName?: string | null
  variables?: Record<string, unknown> | null
  requestId?: string
  context?: unknown
}

/** Executes one operation. */
export type Executor = (request: Request) => Promise<ExecutionResult>

/** Executes operations: planned, asked as one statement, completed by graphql-js from the rows. */
export function createExecutor(schema: GraphQLSchema, bindings: Map<string, Binding>, ask: Ask): Executor {
  return async request => {
    const { document, operationName, variables } = request
    const operation = getOperationAST(document, operationName)
    const coerced =
      operation &&
      getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }, { maxErrors: 10 })
    // Faults that graphql-js reports itself: no such operation, variables of the wrong type.
    if (!operation || !coerced || coerced.errors)
      return {
        errors: coerced?.errors ?? [
          requestError(
            'BAD_USER_INPUT',
            'The document has no such operation, or several and no operationName.',
          ),
        ],
      }
    try {
      const plan = planOperation(schema, bindings, document, operation, coerced.coerced)
      const row =
        plan &&
        (await ask(plan.statement, plan.parameters, {
          operation: operation.name?.value ?? 'anonymous',
          requestId: request.requestId,
        }))
      return await execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        rootValue: plan?.read(row),
        contextValue: request.context,
      })
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
}

const byResponseKey: GraphQLFieldResolver<Record<string | number, unknown>, unknown> = (
  source,
  _args,
  _context,
  info,
) => source[info.path.key]

/**
 * Fields without a question read the planned row, which holds values by response key (two aliases of one field are two
 * values). Fields with a question do so through their resolver's `@Answer()`.
 */
export function answerByResponseKey(type: GraphQLObjectType): void {
  type.isTypeOf = undefined
  for (const field of Object.values(type.getFields()))
    if (!field.extensions[questionExtension]) field.resolve = byResponseKey
}
