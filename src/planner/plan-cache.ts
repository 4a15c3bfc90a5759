import type { GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Plan } from './planner.ts'
import { shapeOf } from './shape.ts'

/** The most shapes of one operation that are kept: a caller who varies its filters does not drive the others out. */
const shapesPerOperation = 20
/** Characters of statements that are kept in all; with the readers a plan takes several times its statement. */
const textOfAll = 20_000_000

/** What is known of one operation: how the shape of its variables is told, and which shapes have a plan. */
interface Known {
  shape: (variables: Record<string, unknown>) => string
  shapes: LRUCache<string, true>
}

/** The plans of operations that were asked before, by document, operation and shape; the least recently used go first. */
export class PlanCache {
  private readonly operations: LRUCache<string, Known>
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

  /** The plan for a request; made where there is none yet. An operation that asks nothing of the graph has none. */
  get(
    hash: string | undefined,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    make: () => Plan | undefined,
  ): Plan | undefined {
    if (hash === undefined) return make()
    const name = `${hash} ${operation.name?.value ?? ''}`
    const known = this.known(name, operation)
    const shape = known.shape(variables)
    const key = `${name} ${shape}`
    const kept = this.plans.get(key)
    const plan = kept ?? make()
    if (plan) {
      if (!kept) this.plans.set(key, plan)
      if (!known.shapes.get(shape)) known.shapes.set(shape, true)
    }
    return plan
  }

  private known(name: string, operation: OperationDefinitionNode): Known {
    const found = this.operations.get(name)
    if (found) return found
    const known: Known = {
      shape: shapeOf(this.schema, operation),
      shapes: new LRUCache({
        max: shapesPerOperation,
        dispose: (_value, shape) => this.plans.delete(`${name} ${shape}`),
      }),
    }
    this.operations.set(name, known)
    return known
  }
}
