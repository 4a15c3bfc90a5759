import { didYouMean } from '../names/did-you-mean.ts'
import { anyOf, type GraphModel, kindsOfTypes, labelsOf, type LinkModel } from './graph-model.ts'
import { pairsOf } from './link-ends.ts'
import { type Question, QuestionFault } from './question-contract.ts'
import { type LinkPattern, mentionsOf, type NodePattern, type PathPattern } from './question-patterns.ts'

/** What is known of a variable: the kinds of node that it may be, or the types of link. */
interface Known {
  kinds?: ReadonlySet<string>
  links?: readonly string[]
}

type Scope = Map<string, Known>

/**
 * Holds a question file against the graph: every label, link, direction and property that it names must be one that records or rules
 * make, its columns must be what their labels say, and its order must exist. Throws QuestionFault.
 */
export function checkAgainstGraph(question: Question, model: GraphModel): void {
  new Checker(question, model).check()
}

class Checker {
  private readonly scopes: Scope[] = [new Map()]
  /** What the file itself names, outside of all braces. */
  private readonly outer = this.scopes[0]!

  constructor(
    private readonly question: Question,
    private readonly model: GraphModel,
  ) {}

  check(): void {
    const { question } = this
    if (question.this.length) this.outer.set('this', { kinds: kindsOfTypes(this.model, question.this) })
    for (const { name, type, list } of question.given)
      this.outer.set(name, list ? {} : { kinds: kindsOfTypes(this.model, [type]) })
    for (const { variable, type } of question.starts)
      this.outer.set(variable, { kinds: kindsOfTypes(this.model, [type]) })
    if (question.count) this.read(question.count.map(({ text }) => text).join(''), question.lines.count ?? 1)
    this.read(question.text, question.lines.body)
    this.checkColumns()
    this.checkOrder()
  }

  private read(text: string, line: number): void {
    for (const mention of mentionsOf(text, line))
      switch (mention.kind) {
        case 'open':
          this.scopes.push(new Map())
          break
        case 'close':
          if (this.scopes.length > 1) this.scopes.pop()
          break
        case 'named':
          this.scopes.at(-1)!.set(mention.variable, {})
          break
        case 'path':
          this.checkPath(mention.path)
          break
        case 'property':
          this.checkProperty(this.known(mention.variable), mention.property, mention.line, mention.variable)
      }
  }

  private known(variable: string | undefined): Known | undefined {
    return variable === undefined
      ? undefined
      : this.scopes.findLast(scope => scope.has(variable))?.get(variable)
  }

  private checkPath({ nodes, links }: PathPattern): void {
    const kinds = nodes.map(node => this.kindsOfNode(node))
    links.forEach((link, at) => {
      for (const type of link.types)
        if (!this.model.links.has(type))
          throw this.fault(
            link.line,
            `the graph has no link ${type}${didYouMean(type, [...this.model.links.keys()])}`,
          )
      if (!this.narrow(kinds, link, at)) throw this.wrongWay(kinds, link, at)
    })
    // What one link leaves of a node can leave less of the nodes before it.
    for (let at = links.length - 1; at >= 0; at--)
      if (!this.narrow(kinds, links[at]!, at)) throw this.wrongWay(kinds, links[at]!, at)
    nodes.forEach((node, at) => {
      this.introduce(node.variable, { kinds: kinds[at]! })
      for (const property of node.properties) this.checkProperty({ kinds: kinds[at]! }, property, node.line)
    })
    for (const link of links) {
      this.introduce(link.variable, { links: link.types })
      for (const property of link.properties) this.checkProperty({ links: link.types }, property, link.line)
    }
  }

  private introduce(variable: string | undefined, known: Known): void {
    if (variable !== undefined && !this.known(variable)) this.scopes.at(-1)!.set(variable, known)
  }

  private kindsOfNode({ variable, labels, line }: NodePattern): ReadonlySet<string> {
    const before = this.known(variable)?.kinds ?? new Set(this.model.nodes.keys())
    if (!labels) return before
    for (const label of labels.flat())
      if (![...this.model.nodes.values()].some(node => node.labels.includes(label)))
        throw this.fault(line, `the graph has no label ${label}${didYouMean(label, labelsOf(this.model))}`)
    const kept = [...before].filter(kind =>
      labels.some(all => all.every(label => this.model.nodes.get(kind)!.labels.includes(label))),
    )
    if (!kept.length)
      throw this.fault(
        line,
        `${variable} is ${anyOf(this.model, before)}, never ${labels.map(all => all.join('&')).join('|')}`,
      )
    return new Set(kept)
  }

  /** Leaves of the kinds at both ends of a link those that it can link; false where there are none. */
  private narrow(kinds: ReadonlySet<string>[], link: LinkPattern, at: number): boolean {
    const pairs = pairsOf(this.model, link)
    if (!pairs) return true
    const [from, to] = [kinds[at]!, kinds[at + 1]!]
    const possible = pairs.filter(([one, other]) => from.has(one) && to.has(other))
    kinds[at] = new Set(possible.map(([one]) => one))
    kinds[at + 1] = new Set(possible.map(([, other]) => other))
    return possible.length > 0
  }

  private wrongWay(kinds: ReadonlySet<string>[], link: LinkPattern, at: number): QuestionFault {
    const declared = link.types.map(
      type => `${type} leads from ${this.endsInWords(this.model.links.get(type)!)}`,
    )
    const side = (index: number) => (kinds[index]!.size ? '' : ' as the file has it')
    return this.fault(
      link.line,
      `no such node has a link ${link.direction === 'in' ? '<-' : '-'}[:${link.types.join('|')}]${link.direction === 'out' ? '->' : '-'} here${side(at)}: ${declared.join('; ')}`,
    )
  }

  private endsInWords({ ends }: LinkModel): string {
    const byTarget = [...new Set(ends.map(([from]) => from))]
    return `${anyOf(this.model, new Set(byTarget))} to ${anyOf(this.model, new Set(ends.map(([, to]) => to)))}`
  }

  private checkProperty(known: Known | undefined, property: string, line: number, variable?: string): void {
    const refuse = (what: string, all: ReadonlyMap<string, unknown>[]) => {
      if (all.some(properties => properties.has(property))) return
      const names = all.flatMap(each => [...each.keys()])
      throw this.fault(line, `${what} has no property ${property}${didYouMean(property, names)}`)
    }
    if (known?.kinds) {
      const kinds = anyOf(this.model, known.kinds)
      const all = [...known.kinds].map(kind => this.model.nodes.get(kind)!.properties)
      refuse(variable ? `${variable} is ${kinds}, which` : kinds, all)
    }
    if (known?.links?.length) {
      const all = known.links.map(type => this.model.links.get(type)!.properties)
      refuse(`the link ${known.links.join('|')}`, all)
    }
  }

  /** A column that is a node must be a variable, by which filters go on from it, and able to have the label of its type. */
  private checkColumns(): void {
    for (const { name, type, list } of this.question.columns) {
      const item = this.question.items.find(({ column }) => column === name)
      const tokens = item?.tokens.filter(({ text }) => text.trim()) ?? []
      const token = tokens.length === 1 ? tokens[0]! : undefined
      const known = token?.kind === 'name' && !list ? this.outer.get(token.text)?.kinds : undefined
      const declared = kindsOfTypes(this.model, [type])
      if (declared && item && !list && token?.kind !== 'name')
        throw this.fault(
          this.question.lines.returns,
          `the column ${name} is a node, and must be a variable; name it before RETURN (WITH …, ${item.tokens
            .map(({ text }) => text)
            .join('')
            .trim()} AS …)`,
        )
      if (known && declared && ![...known].some(kind => declared.has(kind)))
        throw this.fault(
          this.question.lines.returns,
          `the column ${name} is declared as ${type}, but the file finds ${anyOf(this.model, known)} there`,
        )
    }
  }

  private checkOrder(): void {
    for (const { column, property } of this.question.order) {
      const declared = this.question.columns.find(({ name }) => name === column)
      const kinds = declared && kindsOfTypes(this.model, [declared.type])
      if (property && kinds) this.checkProperty({ kinds }, property, this.question.lines.order)
    }
  }

  private fault(line: number, reason: string): QuestionFault {
    return new QuestionFault(this.question.name, line, reason)
  }
}
