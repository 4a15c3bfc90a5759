import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import { requestError } from '../errors.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { NotPlanned } from '../neo4j/errors.ts'
import type { Ask, Caller } from './ask.ts'
import type { Binding } from './binding.ts'
import type { Charge } from './budget.ts'
import { FirstAsked } from './first-asked.ts'
import { FormerIds } from './former-ids.ts'
import type { GraphModel } from './graph-model.ts'
import type { Reading } from './part.ts'
import { type KnownOperation, PlanCache } from './plan-cache.ts'
import { type Plan, planOperation } from './planner.ts'
import { questionExtension, type Select } from './question.ts'
import { Statistics } from './statistics.ts'
import { excessOf } from './variables.ts'

/** One operation to execute, as GraphQL over HTTP gives it. */
export interface Request {
  document: DocumentNode
  operationName?: string | null
  variables?: Record<string, unknown> | null
  /** The document's hash, under which its plans are kept; without one, nothing is kept. */
  hash?: string
  requestId?: string
  caller?: Caller
  context?: unknown
}

/** What an operation answers, what it cost, and the revision of the graph that it read. */
export type Executed = ExecutionResult & { charge?: Charge; revision?: string }

/** Executes one operation. */
export type Executor = (request: Request) => Promise<Executed>

/** How long a statement is refused that Neo4j did not plan in time, in milliseconds: later it may be quicker. */
const refusedFor = 600_000

/** Executes operations: planned, asked as one statement, answered from its row. */
export function createExecutor(
  schema: GraphQLSchema,
  bindings: Map<string, Binding>,
  ask: Ask,
  model: GraphModel,
  limits: Limits = defaultLimits,
): Executor {
  const plans = new PlanCache(schema, limits.plans)
  const inTurn = pLimit(limits.computing)
  const alone = pLimit(1)
  const formerIds = new FormerIds(ask)
  const statistics = new Statistics(ask, model)
  const firstAsked = new FirstAsked(limits.plans)
  const unplanned = new LRUCache<string, true>({ max: 1_000, ttl: refusedFor })

  async function run(
    request: Request,
    operation: OperationDefinitionNode,
    known: KnownOperation,
    variables: Record<string, unknown>,
  ) {
    const plan = plans.plan(known, variables, () =>
      planOperation(schema, bindings, limits, request.document, operation, variables),
    )
    if (!plan) return introspect(request)
    if (unplanned.has(plan.statement)) throw notPlanned(plan)
    const name = operation.name?.value ?? 'anonymous'
    const late = performance.now() + limits.time
    const askInTime = (statement: string, parameters: Record<string, unknown>) =>
      ask(statement, parameters, {
        requestId: request.requestId,
        timeout: Math.max(1, Math.ceil(late - performance.now())),
        processor: limits.processor,
        caller: request.caller,
      })
    const answer = async () => {
      const { args, rows, work } = plan.prepare(variables, formerIds.current, statistics)
      for (const { source, compute } of plan.computations) {
        const select: Select = async (statement, parameters) =>
          (await askInTime(`// ${name}\n${statement}`, parameters)).value
        const computed = await inTurn(() => compute(args[source] as never, select, limits))
        // An object of its own: what is the same in every request stays as it is.
        args[source] = Object.assign(Object.create(args[source]!), { computed })
      }
      const askPlan = () => askInTime(plan.statement, plan.parameters(args))
      const { value, revision } = await firstAsked.ask(plan.statement, askPlan).catch(error => {
        if (error.extensions?.code === 'DATABASE_UNAVAILABLE') firstAsked.forget()
        if (!(error.originalError instanceof NotPlanned)) throw error
        unplanned.set(plan.statement, true)
        throw notPlanned(plan, error.originalError)
      })
      return { args, charge: { rows, work }, value, revision }
    }
    let answered = await answer()
    if (await formerIds.areOutdated(answered.revision)) answered = await answer()
    const { args, charge, value, revision } = answered
    if (Number.isFinite(limits.work)) statistics.note(revision)
    const reading: Reading = { args, broken: false, typed: !plan.complete }
    const data = plan.read(value, reading)
    if (plan.complete && !reading.broken) return { data, charge, revision }
    const typed = reading.typed ? data : plan.read(value, { args, broken: false, typed: true })
    return { ...(await complete(request, typed)), charge, revision }
  }

  /** One at a time, with whatever else came in between: it takes this process, and nobody else, up to a tenth of a second. */
  function introspect(request: Request): Promise<ExecutionResult> {
    return alone(async () => {
      await nextTurn()
      if (request.caller?.gone) throw requestError('CLIENT_GONE', 'The client has gone.')
      return complete(request, undefined)
    })
  }

  /** graphql-js does what no plan covers: introspection, and what follows from a value that breaks the schema's promise. */
  async function complete(request: Request, rootValue: unknown): Promise<ExecutionResult> {
    return execute({
      schema,
      document: request.document,
      operationName: request.operationName,
      variableValues: request.variables,
      rootValue,
      contextValue: request.context,
    })
  }

  return async request => {
    const operation = getOperationAST(request.document, request.operationName)
    const excess = excessOf(request.variables)
    if (excess) return { errors: [requestError('LIMIT_EXCEEDED', excess)] }
    if (!operation)
      return {
        errors: [
          requestError(
            'BAD_USER_INPUT',
            'The document has no such operation, or several and no operationName.',
          ),
        ],
      }
    const known = plans.operation(request.hash, operation)
    const read = known.coerce(request.variables ?? {})
    if (read.errors) return { errors: read.errors }
    try {
      return await run(request, operation, known, read.coerced)
    } catch (error) {
      if (error instanceof GraphQLError)
        return { errors: [error.extensions.code ? error : badDirective(error)] }
      throw error
    }
  }
}

/** graphql-js complains about the argument of a directive, such as a null for `@include(if:)`, without a code. */
function badDirective({ message, nodes = [] }: GraphQLError): GraphQLError {
  const given = nodes.flatMap(node => (node.kind === Kind.VARIABLE ? `$${node.name.value}` : []))
  return requestError('BAD_USER_INPUT', [...given, message].join(': '), {
    nodes,
    extensions: given.length ? { arguments: given } : undefined,
  })
}

/** Neo4j took longer to plan the statement than an operation may run; to try again would only occupy it. */
function notPlanned({ heaviest }: Plan, cause?: Error): GraphQLError {
  return requestError(
    'LIMIT_EXCEEDED',
    `Neo4j could not plan the operation in time, and it is refused for ${refusedFor / 60_000} minutes; leave out a part of ${heaviest}.`,
    { cause },
  )
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
