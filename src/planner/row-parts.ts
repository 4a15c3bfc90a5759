import { type CursorKeys, encodeCursor } from './cursor.ts'
import type { SortKey } from './order.ts'
import type { Part, Reading } from './part.ts'

/** Reads something from one row of a page. */
export type ReadRow = (row: readonly unknown[], reading: Reading) => unknown

/** The parts of the statement that one row is made of, and how each is read from it. */
export class RowParts {
  private readonly parts: Part[] = []
  private width = 0
  private cursor: ReadRow | undefined

  constructor(
    private readonly order: readonly SortKey[],
    private readonly mark: string,
  ) {}

  get calls(): string[] {
    return this.parts.flatMap(part => part.calls)
  }

  /** A row as one value, and how it is read back into a row. A row without parts is still one: it counts for `pageInfo`. */
  get row(): { expression: string; read: (value: unknown) => unknown[] } {
    const isList = this.parts.length === 1 && this.parts[0]!.isList
    const expressions = this.parts.flatMap(part => part.expressions)
    return isList
      ? { expression: expressions[0]!, read: value => [value] }
      : { expression: `[${expressions.join(', ')}]`, read: value => value as unknown[] }
  }

  /** Adds a part; gives how it is read from a row. */
  add(part: Part): ReadRow {
    const at = this.width
    this.width += part.expressions.length
    this.parts.push(part)
    return (row, reading) => part.read(row, at, reading)
  }

  /** How the row's cursor is read. */
  readCursor(): ReadRow {
    const keys = this.order.map(key => key.expression)
    this.cursor ??= this.add({
      calls: [],
      expressions: keys,
      read: (row, at) => encodeCursor(this.mark, row.slice(at, at + keys.length) as CursorKeys),
    })
    return this.cursor
  }
}
