import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { requestError } from '../errors.ts'
import type { Limits } from '../limits.ts'
import { argumentValues } from './argument-values.ts'
import {
  type ArgumentSource,
  type Arguments,
  argumentsClassOf,
  isConstant,
  readArguments,
} from './arguments.ts'
import type { Binding } from './binding.ts'
import { Cost } from './budget.ts'
import type { Part } from './part.ts'
import { type Compute, computedExtension, type Computation as Worked } from './question.ts'

/** What a question is asked of: a node, or a record of which it starts from some columns. */
export interface Parent {
  /** The variables of the statement, by their names in the question's file: `this`, or the record's columns. */
  given: Pick<ReadonlyMap<string, string>, 'get' | 'has'>
  /** The condition on its type without which there is no answer: other types lack the field. */
  only?: string
  /** The arguments that the record was asked with, nearest first: its fields go by those that they lack themselves. */
  inputs?: readonly Input[]
}

/** A node as what a question is asked of. */
export function nodeAsParent(variable: string, only?: string): Parent {
  return { given: new Map([['this', variable]]), only }
}

/** Compiles a field that a question answers, asked of `parent`. */
export type CompileAnswer = (
  compilation: Compilation,
  binding: Binding,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent?: Parent,
) => Part

/** One parameter of the statement: from which field's arguments it is read, and how. */
export interface ParameterRecipe {
  source: number
  read: (args: Arguments) => unknown
}

/** Something that is worked out before the statement is sent, and stands among a field's arguments then. */
export interface Computation {
  source: number
  compute: Compute
}

/** A field's arguments: what they are in this request, and how the statement gets at those of another. */
export class Input {
  constructor(
    /** The field's name, for errors. */
    readonly field: string,
    readonly args: Arguments,
    private readonly declared: ReadonlySet<string>,
    private readonly source: number,
    private readonly recipes: ParameterRecipe[],
  ) {}

  /** Whether the field takes an argument, or works it out of those that it takes. */
  takes(name: string): boolean {
    return this.declared.has(name) || name in this.args
  }

  /** A parameter of the statement, read from the arguments of each request; gives the expression for it. */
  parameter(read: (args: Arguments) => unknown): string {
    return `$p.p${this.recipes.push({ source: this.source, read }) - 1}`
  }

  /** Something that is worked out from the arguments of each request. */
  reading<Result>(read: (args: Arguments) => Result): (all: Arguments[]) => Result {
    const source = this.source
    return all => read(all[source]!)
  }
}

/** What is known while one operation is compiled: names and parameters are handed out here. */
export class Compilation {
  readonly sources: ArgumentSource[] = []
  readonly recipes: ParameterRecipe[] = []
  readonly computations: Computation[] = []
  /** What the part that is being compiled costs; it stands in the cost of what holds it. */
  cost = new Cost('')
  /** How many subqueries each list and each filter adds to the statement. */
  readonly weights = new Map<string, number>()
  private names = 0
  private subqueries = 0
  private readonly fragments: Record<string, FragmentDefinitionNode> = {}

  constructor(
    readonly schema: GraphQLSchema,
    readonly bindings: Map<string, Binding>,
    document: DocumentNode,
    private readonly variables: Record<string, unknown>,
    /** The operation's `@asOf` date: the default of every `on` argument. */
    private readonly asOf: { date?: string; constant: boolean },
    readonly limits: Limits,
    /** Selections and answers call each other, level by level; this is the way down. */
    readonly answer: CompileAnswer,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments[definition.name.value] = definition
  }

  /** The question behind a field; that of an interface is the one that all its types ask. */
  bindingOf(type: GraphQLNamedType, name: string): Binding {
    const owner = isAbstractType(type) ? this.schema.getPossibleTypes(type)[0]! : type
    return this.bindings.get(`${owner.name}.${name}`)!
  }

  /** A new Cypher variable; the reserved prefix keeps it apart from every name in a question file. */
  variable(): string {
    return `_${++this.names}`
  }

  /**
   * Counts a subquery, with what it stands in. What the types of an interface are asked in different ways is a subquery each,
   * and a fragment is compiled wherever it is spread, so that a short document can ask for a statement without end. Throws
   * LIMIT_EXCEEDED.
   */
  addSubquery(field: string): void {
    this.weigh(field)
    if (++this.subqueries > this.limits.subqueries)
      throw requestError(
        'LIMIT_EXCEEDED',
        `The operation needs more than ${this.limits.subqueries} subqueries; ${field} is one too many. Select fewer links, or name the types that you want of an interface.`,
      )
  }

  /** Counts what Neo4j has to plan for a list or filter. */
  weigh(part: string): void {
    this.weights.set(part, (this.weights.get(part) ?? 0) + 1)
  }

  /** Reads and checks a field's arguments. Throws BAD_USER_INPUT. */
  input(field: GraphQLField<unknown, unknown>, node: FieldNode): Input {
    const from = { field, type: argumentsClassOf(field), node, values: argumentValues(field, node) }
    const args = readArguments(from, this.variables, this.asOf.date)
    const constant = isConstant(node) && (this.asOf.constant || field.args.every(({ name }) => name !== 'on'))
    const source = this.sources.push({ ...from, ...(constant && { constant: args }) }) - 1
    const computed = field.extensions[computedExtension] as Worked | undefined
    if (computed) this.computations.push({ source, compute: computed.compute })
    return new Input(field.name, args, new Set(field.args.map(({ name }) => name)), source, this.recipes)
  }

  /** Compiles a part of the statement whose rows are counted below those of what holds it. */
  costing<Result>(cost: Cost, compile: () => Result): Result {
    const outer = this.cost
    outer.parts.push(cost)
    this.cost = cost
    try {
      return compile()
    } finally {
      this.cost = outer
    }
  }

  /** The fields that an operation or fragment selects on a concrete type, by response key. */
  rootFields(type: GraphQLObjectType, selection: SelectionSetNode) {
    return collectFields(this.schema, this.fragments, this.variables, type, selection)
  }

  /** The fields selected below some field nodes on a concrete type, by response key. */
  subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]) {
    return collectSubfields(this.schema, this.fragments, this.variables, type, nodes)
  }
}
