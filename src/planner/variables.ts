/** Inputs refer to themselves (AND, NOT), so that their values could nest without end; no honest filter does. */
const deepest = 50
/** No list takes more than a hundred values, and no filter more than some hundred lists. */
const most = 10_000

/** What is too much about an operation's variables, told before any of them is read; undefined where nothing is. */
export function excessOf(variables: unknown): string | undefined {
  let values = 0
  let fault: string | undefined
  const look = (value: unknown, levels: number): void => {
    if (fault || typeof value !== 'object' || value === null) return
    if (levels === 0) {
      fault = `Variables are nested deeper than ${deepest} levels.`
      return
    }
    const inner = Object.values(value)
    values += inner.length
    if (values > most) fault = `Variables hold more than ${most} values.`
    else for (const each of inner) look(each, levels - 1)
  }
  look(variables, deepest)
  return fault
}
