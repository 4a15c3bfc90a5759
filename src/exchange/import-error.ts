import { mostFaults } from './intake.ts'

/** Records that cannot be imported; every fault is one line. Nothing of them is in the graph. */
export class ImportError extends Error {
  constructor(readonly faults: string[]) {
    const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`
    const more = faults.length === mostFaults ? ', and perhaps more' : ''
    super(`${count}${more}; nothing was imported:\n${faults.join('\n')}`)
    this.name = 'ImportError'
  }
}
