import type { PerRow } from './filter-work.ts'
import { compileKey } from './group-key.ts'
import type { GroupedList } from './grouping.ts'

/** How many different values the rows of a group have of something. */
export function countDistinct(
  { compilation, binding, asked, by }: GroupedList,
  name: string,
  members: string,
): { count: string; lines: string[]; work: PerRow } {
  const key = compileKey(compilation, binding, asked, { type: by, name }, 'each')
  const [row, count] = [compilation.variable(), compilation.variable()]
  return {
    count,
    lines: [
      `CALL (${members}) {`,
      `UNWIND ${members} AS ${row}`,
      `WITH ${asked.unpack(row)}`,
      ...key.lines,
      `RETURN count(DISTINCT ${key.value}) AS ${count}`,
      '}',
    ],
    work: (...given) => 1 + (key.work?.(...given) ?? 0),
  }
}

/** How many different values of something each group has: worked out once for whatever asks for it. */
export class DistinctCounts {
  private readonly counts = new Map<string, ReturnType<typeof countDistinct>>()

  constructor(
    private readonly list: GroupedList,
    private readonly members: string,
  ) {}

  /** The variable that holds the number. */
  of(name: string): string {
    if (!this.counts.has(name)) this.counts.set(name, countDistinct(this.list, name, this.members))
    return this.counts.get(name)!.count
  }

  get names(): string[] {
    return [...this.counts.values()].map(({ count }) => count)
  }

  get lines(): string[] {
    return [...this.counts.values()].flatMap(({ lines }) => lines)
  }

  get work(): PerRow[] {
    return [...this.counts.values()].map(({ work }) => work)
  }
}
