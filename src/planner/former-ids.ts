import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
} from 'graphql'
import type { Arguments } from './arguments.ts'
import type { Ask } from './ask.ts'

/** Ids that became another's, as when two people turn out to be one, with that. */
export type CurrentIds = ReadonlyMap<string, string>

const statement = `// former ids
CYPHER 5 OPTIONAL MATCH (people:People)
WITH coalesce(people.version, '') AS version
RETURN [version, CASE WHEN version = $version THEN [] ELSE COLLECT { MATCH (former:FormerId) RETURN [former.id, former.now] } END] AS answer`

/** How long it may take to read them, in milliseconds. */
const timeout = 5_000

/**
 * The graph's former ids. They are few and change seldom, so they are kept here, and read again where an answer shows that the
 * graph was written to: a question that has none of them costs Neo4j nothing for it.
 */
export class FormerIds {
  current: CurrentIds = new Map()
  /** Changes with each change of them; none before they were read. */
  private version: string | null = null
  private revision: string | undefined
  private reading: Promise<boolean> | undefined

  constructor(private readonly ask: Ask) {}

  /** Whether an answer of a revision was asked for by ids that are not current: then the question is to be asked again. */
  async areOutdated(revision: string | undefined): Promise<boolean> {
    if (revision === this.revision) return false
    this.reading ??= this.read().finally(() => {
      this.reading = undefined
    })
    return this.reading
  }

  private async read(): Promise<boolean> {
    const { value, revision } = await this.ask(statement, { version: this.version }, { timeout })
    const [version, pairs] = value as [string, [string, string][]]
    this.revision = revision
    if (version === this.version) return false
    const hadNone = !this.current.size
    this.version = version
    this.current = new Map(pairs)
    return this.current.size > 0 || !hadNone
  }
}

/** A field's arguments with the ids in them as they are now. */
export function withCurrentIds(
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  current: CurrentIds,
): Arguments {
  return current.size ? replaced(field.args, args, current) : args
}

function replaced(
  declared: readonly (GraphQLArgument | GraphQLInputField)[],
  values: Arguments,
  current: CurrentIds,
): Arguments {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(values) as object) as Arguments, values)
  for (const { name, type } of declared) {
    const input = getNamedType(type)
    const read = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(read)
      if (typeof value === 'string') return current.get(value) ?? value
      return isInputObjectType(input) && value
        ? replaced(Object.values(input.getFields()), value as Arguments, current)
        : value
    }
    if (copy[name] !== undefined && (input === GraphQLID || isInputObjectType(input)))
      copy[name] = read(copy[name])
  }
  return copy
}
