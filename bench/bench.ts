import { benchFirstSight } from './first-sight.ts'
import { benchGrowth } from './grow.ts'
import { benchImport } from './import.ts'
import { benchLarge } from './large.ts'
import { benchReads } from './read.ts'
import { writeReport } from './report.ts'
import { benchSoak } from './soak.ts'

/** RECORDS and SEED set how much is generated, and which of it; SECONDS how long each measurement lasts, MINUTES the soak. */
const seed = Number(process.env.SEED ?? 1)
const seconds = Number(process.env.SECONDS ?? 8)
const records = Number(process.env.RECORDS ?? 100_000)
const [what = 'all'] = process.argv.slice(2)

switch (what) {
  case 'import':
    await benchImport(Number(process.env.RECORDS ?? 100_000), seed)
    break
  case 'large':
    await benchLarge(Number(process.env.RECORDS ?? 1_000_000), seed)
    break
  case 'read':
    await benchReads(records, seed, seconds)
    break
  case 'grow':
    await benchGrowth(records, seed, seconds)
    break
  case 'first':
    await benchFirstSight(records, seed)
    break
  case 'soak':
    await benchSoak(records, seed, Number(process.env.MINUTES ?? 30))
    break
  case 'names':
    // It reads what the project was built to, as a module.
    ;(await import('./names.ts')).learnNames(process.argv[3] ?? '')
    break
  case 'all': {
    const reads = await benchReads(records, seed, seconds)
    const first = await benchFirstSight(records, seed)
    const growth = await benchGrowth(records, seed, seconds)
    writeReport({ reads, first, growth, records, seconds })
    break
  }
  default:
    throw new Error(`npm run bench -- all | read | first | grow | soak | import | large | names FILE; not "${what}"`)
}
