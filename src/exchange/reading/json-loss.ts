/** An integer of fewer digits than this is exact as a number. */
const exactDigits = 16

/** A text with what follows it where it is a key, a number, or where an object begins or ends. */
const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|-?\d[\d.eE+-]*|[{}]/g

/**
 * What a text that is JSON says and `data`, which was parsed from it, does not: a key of an object that stands twice, an integer that no
 * number holds.
 */
export function lossInJSON(text: string, data: unknown): string | undefined {
  // Most is written as it would be written again, and so lost nothing.
  if (JSON.stringify(data) === text) return undefined
  const open: Set<string>[] = []
  for (const [whole, raw, colon] of text.matchAll(token)) {
    if (raw !== undefined) {
      if (colon === undefined) continue
      const key = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw
      const keys = open.at(-1)!
      if (keys.has(key)) return `has the field ${key} twice; take one of them out`
      keys.add(key)
    } else if (whole === '{') open.push(new Set())
    else if (whole === '}') open.pop()
    else if (!isExact(whole)) return inexact(whole)
  }
  return undefined
}

/** Whether a number stays what is written: an integer beyond 2^53 becomes another one. */
export function isExact(written: string): boolean {
  return (
    written.length < exactDigits || !/^-?\d+$/.test(written) || BigInt(written) === BigInt(Number(written))
  )
}

/** What is wrong with a number that would become another one. */
export function inexact(written: string): string {
  return `has the number ${written}, which no number here holds exactly; write it as a text, or round it yourself`
}
