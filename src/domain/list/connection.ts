import { type ClassType, Field, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'Where a page begins and ends, and whether more follows (Relay Cursor Connections).',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'The cursor of the first row, null on an empty page.' })
  startCursor?: string

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last row; pass it as `after` to go on.',
  })
  endCursor?: string
}

/** One row of a connection with its cursor, and what is said of the row in this list. */
export interface Edge<Row> {
  cursor: string
  node: Row
}

/** A page of a list. */
export interface Connection<Row> {
  edges: Edge<Row>[]
  nodes: Row[]
  pageInfo: PageInfo
  totalCount: number
}

interface ConnectionOptions {
  /** Adds further fields to the edges: `kind` of an outcome. */
  edge?: (prototype: object) => void
  /** Adds further fields to the connection: `undated` of a timeline. */
  connection?: (prototype: object) => void
}

/**
 * Declares `<Name>Connection` and `<Name>Edge` over rows of a type; returns the connection's class. What its rows can be
 * filtered, ordered and grouped by follows from their type (list-arguments.ts).
 */
export function connectionOf<Row extends object>(
  name: string,
  row: () => ClassType<Row> | object,
  options: ConnectionOptions = {},
): ClassType<Connection<Row>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class EdgeClass {
    @Field(() => String, {
      description: 'The place of this row in the list; pass it as `after` to go on from here.',
    })
    cursor!: string

    @Field(row as () => ClassType, { description: `The ${name}.` })
    node!: Row
  }
  options.edge?.(EdgeClass.prototype)

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} rows.` })
  class ConnectionClass {
    @Field(() => [EdgeClass], { description: 'The rows of this page, each with its cursor.' })
    edges!: EdgeClass[]

    @Field(() => [row()] as [ClassType], { description: 'The rows of this page.' })
    nodes!: Row[]

    @Field(() => PageInfo, { description: 'Where this page begins and ends.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many rows the whole list has; counted only when asked for.' })
    totalCount!: number
  }
  options.connection?.(ConnectionClass.prototype)
  return ConnectionClass
}
