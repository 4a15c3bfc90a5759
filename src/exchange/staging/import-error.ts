import { type Finding, type Findings, findingLine, type Reject } from './findings.ts'

/** Beyond this many faults somebody looks for their common cause, and memory must not grow with them. */
export const mostFaults = 1_000

/** Records that cannot be imported; every fault is one line. Nothing of them is in the graph. */
export class ImportError extends Error {
  constructor(readonly faults: string[]) {
    const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`
    const more = faults.length === mostFaults ? ', and perhaps more' : ''
    super(`${count}${more}; nothing was imported:\n${faults.join('\n')}`)
    this.name = 'ImportError'
  }
}

/** Gathers what is wrong, for an import that is refused as a whole for one fault. */
export class Refusing implements Findings {
  readonly faults: string[] = []

  reject({ faults }: Reject): void {
    this.faults.push(...faults.slice(0, mostFaults - this.faults.length).map(findingLine))
  }

  leaveOut(fault: Finding): void {
    if (this.faults.length < mostFaults) this.faults.push(findingLine(fault))
  }

  /** What is odd is imported all the same. */
  warn(_: Finding): void {}
}
