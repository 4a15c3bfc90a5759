import { closeSync, openSync, writeSync } from 'node:fs'
import { join, parse } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { StartError } from '../../errors.ts'
import { type Finding, type Findings, findingLine, type Reject } from './findings.ts'

/** The field of a record that was set aside that says why; readers leave it out, so that the mended file can be imported. */
export const rejectedField = '$rejected'

/** Faults that are shown at once; the report has all of them. */
const shown = 100
/** Records that are shown with one and the same oddity, and oddities that differ. */
const shownAlike = 3

/**
 * Sets aside what cannot be imported: in a file of rejects, NDJSON that is mended and imported again, and with whatever else was odd in
 * a report, CSV. Neither file is made before there is something to write; where one is there already, a new one gets a number.
 */
export class SettingAside implements Findings {
  private readonly counts = { rejects: 0, faults: 0, warnings: 0 }
  /** How often each oddity came, and what it is. */
  private readonly odd = new Map<string, { count: number; field?: string; reason: string }>()
  private readonly rejects: LateFile
  private readonly report: LateFile

  constructor(
    paths: { rejects: string; report: string },
    /** What the records are a version of. */
    private readonly dataset: string,
    /** Gets the first findings as lines. */
    private readonly show: (line: string) => void,
    /** Whether the records were made from tables by a mapping: then it is those that are mended. */
    private readonly isMapped = false,
  ) {
    this.rejects = new LateFile(paths.rejects)
    this.report = new LateFile(
      paths.report,
      stringify([['severity', 'file', 'line', 'record', 'field', 'reason']]),
    )
  }

  reject({ data, text, faults }: Reject): void {
    this.counts.rejects++
    this.rejects.write(`${JSON.stringify(rejectedRecord(data, text, faults))}\n`)
    for (const fault of faults) {
      if (++this.counts.faults <= shown) this.show(findingLine(fault))
      this.note('fault', fault)
    }
  }

  leaveOut(fault: Finding): void {
    if (++this.counts.faults <= shown) this.show(findingLine(fault))
    this.note('fault', fault)
  }

  warn(warning: Finding): void {
    this.counts.warnings++
    const key = kindOf(warning)
    const { field, reason } = warning
    const alike = this.odd.get(key) ?? { count: 0, field, reason }
    this.odd.set(key, alike)
    if (++alike.count <= shownAlike && this.odd.size <= shown) this.show(`Odd: ${findingLine(warning)}`)
    this.note('warning', warning)
  }

  /** Whether anything is wrong, so that it was not imported. */
  get areFaults(): boolean {
    return this.counts.faults > 0
  }

  /** Ends the files, and says where they are. */
  close(): string[] {
    const { rejects, faults, warnings } = this.counts
    const kinds = [...this.odd.values()]
    const repeated = kinds.slice(0, shown).filter(({ count }) => count > shownAlike)
    const hidden = kinds.slice(shown).reduce((sum, { count }) => sum + count, 0)
    const more = Math.max(0, faults - shown) + hidden
    this.rejects.close()
    this.report.close()
    return [
      ...repeated.map(
        ({ count, field, reason }) =>
          `Odd: ${count - shownAlike} more like ${field ? `${field}: ` : ''}${reason}`,
      ),
      ...(rejects
        ? [
            this.isMapped
              ? `Set aside in ${this.rejects.path}: mend the cells that its lines name, or the mapping, and import the tables again.`
              : `Set aside in ${this.rejects.path}: mend what its lines say and import that file with --dataset '${this.dataset}'.`,
          ]
        : []),
      ...(faults + warnings
        ? [`All findings${more ? `, ${more} more than shown,` : ''} are in ${this.report.path}.`]
        : []),
    ]
  }

  private note(severity: string, { file, line, record, field, reason }: Finding): void {
    this.report.write(stringify([[severity, file, line, record, field, reason]], { escape_formulas: true }))
  }
}

function rejectedRecord(data: unknown, text: string | undefined, faults: Finding[]): object {
  const why = {
    [rejectedField]: faults.map(({ file, line, field, reason }) => ({ file, line, field, reason })),
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    const { [rejectedField]: _, ...record } = data as Record<string, unknown>
    return { ...why, ...record }
  }
  return { ...why, $text: text ?? (data === undefined ? undefined : JSON.stringify(data)) }
}

/** A file that is made when something is written to it, under a name that is free. */
class LateFile {
  private handle?: number

  constructor(
    public path: string,
    private readonly header = '',
  ) {}

  write(text: string): void {
    try {
      if (this.handle === undefined) {
        this.handle = this.open()
        writeSync(this.handle, this.header)
      }
      writeSync(this.handle, text)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw new StartError(`What is set aside cannot be written to ${this.path} (${code}).`)
    }
  }

  close(): void {
    if (this.handle !== undefined) closeSync(this.handle)
  }

  private open(): number {
    const { dir, name, ext } = parse(this.path)
    for (let number = 2; ; number++)
      try {
        return openSync(this.path, 'wx')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
        this.path = join(dir, `${name}-${number}${ext}`)
      }
  }
}

/** What is the same about oddities of many records: all but whom, when and how many it is about. */
function kindOf({ field = '', reason }: Finding): string {
  return `${field.replace(/\d+/g, '0')} ${reason
    .replace(/\d+/g, '0')
    .replace(/"[^"]*"|\b\p{Lu}\S*/gu, 'X')
    .replace(/X( X)+/g, 'X')}`
}
