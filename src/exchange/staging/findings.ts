/** Where something stands in what was read. */
export interface Place {
  file: string
  line: number
}

/** What is wrong with a record, or odd about it: where, which record, which field, why. */
export interface Finding extends Place {
  /** The record's id, or what stands for it; none where a file cannot be read at all. */
  record?: string
  field?: string
  reason: string
}

/** What cannot be imported: as it was read, as it was kept where it was good by itself, or its text where it could not be read, with everything that is wrong with it. */
export interface Reject {
  data?: unknown
  text?: string
  faults: [Finding, ...Finding[]]
}

/** Who is told what an import comes upon. */
export interface Findings {
  /** Something is not imported. */
  reject(reject: Reject): void
  /** Something is imported without what is wrong about it. */
  leaveOut(fault: Finding): void
  /** Something is imported that is odd, but possible. */
  warn(warning: Finding): void
}

/** A finding as one line for a person. */
export function findingLine({ file, line, record, field, reason }: Finding): string {
  const what = [record, field].filter(Boolean).join(' · ')
  return `${file}:${line}: ${what && `${what}: `}${reason}`
}
