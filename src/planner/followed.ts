import type { Compilation } from './compilation.ts'

/**
 * The nodes to which relations lead that are followed from their other end, each in a scope of its own; of several relations those
 * to which all lead. Each is looked up once, and the nodes are counted, not held against each other.
 */
export class Followed {
  /** The node's variable; none where nothing is followed. */
  node: string | undefined
  private sure = ''
  private readonly scopes: string[][] = []
  private readonly lists: string[][] = []

  /** Adds what finds such nodes, each once; gives the variable that holds whether they surely are. */
  add(compilation: Compilation, node: string, lines: (sure: string) => string[]): string {
    if (this.node === undefined) {
      this.node = node
      this.sure = compilation.variable()
    }
    this.scopes.push(lines(this.sure))
    return this.sure
  }

  /** Adds what collects nodes, once. */
  addList(lines: string[]): void {
    this.lists.push(lines)
  }

  /** The text that finds them. */
  text(): string[] {
    return [...this.lists.flatMap(lines => ['CALL () {', ...lines, '}']), ...this.found()]
  }

  private found(): string[] {
    const { node, sure, scopes } = this
    if (scopes.length < 2) return scopes.flatMap(lines => ['CALL () {', ...lines, '}'])
    return [
      'CALL () {',
      'CALL () {',
      ...scopes.flatMap((lines, index) => [...(index ? ['UNION ALL'] : []), ...lines]),
      '}',
      `WITH ${node}, min(${sure}) AS ${sure}, count(*) AS times WHERE times = ${scopes.length}`,
      `RETURN ${node}, ${sure}`,
      '}',
    ]
  }
}
