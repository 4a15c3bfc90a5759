import type { GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Plan } from './planner.ts'
import { shapeOf } from './shape.ts'
import { type Coerce, coercionOf } from './variables.ts'

/** The most shapes of one operation that are kept: a caller who varies its filters does not drive the others out. */
const shapesPerOperation = 20
/** Characters of statements that are kept in all; with the readers a plan takes several times its statement. */
const textOfAll = 20_000_000

/** What is known of one operation: how its variables are read, how their shape is told, and which shapes have a plan. */
export interface KnownOperation {
  /** Under which its plans are kept, where they are. */
  name?: string
  coerce: Coerce
  shape: (variables: Record<string, unknown>) => string
  shapes: LRUCache<string, true>
}

/** The plans of operations that were asked before, by document, operation and shape; the least recently used go first. */
export class PlanCache {
  private readonly operations: LRUCache<string, KnownOperation>
  private readonly plans: LRUCache<string, Plan>

  constructor(
    private readonly schema: GraphQLSchema,
    most: number,
  ) {
    this.operations = new LRUCache({ max: most })
    this.plans = new LRUCache({
      max: most,
      maxSize: textOfAll,
      sizeCalculation: plan => plan.statement.length,
    })
  }

  /** What is known of an operation; without a hash nothing is kept. */
  operation(hash: string | undefined, operation: OperationDefinitionNode): KnownOperation {
    const name = hash === undefined ? undefined : `${hash} ${operation.name?.value ?? ''}`
    const found = name === undefined ? undefined : this.operations.get(name)
    if (found) return found
    const known: KnownOperation = {
      name,
      coerce: coercionOf(this.schema, operation),
      shape: shapeOf(this.schema, operation),
      shapes: new LRUCache({
        max: shapesPerOperation,
        dispose: (_value, shape) => this.plans.delete(`${name} ${shape}`),
      }),
    }
    if (name !== undefined) this.operations.set(name, known)
    return known
  }

  /** The plan for a request; made where there is none yet. An operation that asks nothing of the graph has none. */
  plan(
    { name, shape: shapeOf, shapes }: KnownOperation,
    variables: Record<string, unknown>,
    make: () => Plan | undefined,
  ): Plan | undefined {
    if (name === undefined) return make()
    const shape = shapeOf(variables)
    const key = `${name} ${shape}`
    const kept = this.plans.get(key)
    const plan = kept ?? make()
    if (plan) {
      if (!kept) this.plans.set(key, plan)
      if (!shapes.get(shape)) shapes.set(shape, true)
    }
    return plan
  }
}
