import { benchCrowd } from './crowd.ts'
import { benchDearest } from './dearest.ts'
import { benchFirstSight } from './first-sight.ts'
import { benchGrowth } from './grow.ts'
import { benchImport } from './import.ts'
import { benchLarge } from './large.ts'
import { benchReads } from './read.ts'
import { writeFirstSight, writeGrowth, writeReads } from './report.ts'
import { benchSoak } from './soak.ts'

/** RECORDS and SEED set how much is generated, and which of it; SECONDS how long each measurement lasts, MINUTES the soak. */
const seed = Number(process.env.SEED ?? 1)
const seconds = Number(process.env.SECONDS ?? 8)
const records = Number(process.env.RECORDS ?? 100_000)
const [what = 'all'] = process.argv.slice(2)

const read = async () => {
  const reads = await benchReads(records, seed, seconds)
  // What a part of the rows gives stays on the screen.
  if (!process.env.ROWS) writeReads(reads, { records, seconds })
}
const first = async () => writeFirstSight(await benchFirstSight(records, seed))
const grow = async () => writeGrowth(await benchGrowth(records, seed, seconds), { records, seconds })

switch (what) {
  case 'import':
    await benchImport(Number(process.env.RECORDS ?? 100_000), seed)
    break
  case 'large':
    await benchLarge(Number(process.env.RECORDS ?? 1_000_000), seed)
    break
  case 'read':
    await read()
    break
  case 'first':
    await first()
    break
  case 'grow':
    await grow()
    break
  case 'soak':
    await benchSoak(records, seed, Number(process.env.MINUTES ?? 30))
    break
  case 'crowd':
    await benchCrowd(records, seed, Number(process.env.SECONDS ?? 60))
    break
  case 'dearest':
    await benchDearest(records, seed, Number(process.env.MINUTES ?? 10))
    break
  case 'names':
    // It reads what the project was built to, as a module.
    ;(await import('./names.ts')).learnNames(process.argv[3] ?? '')
    break
  case 'all':
    await read()
    await first()
    await grow()
    break
  default:
    throw new Error(`npm run bench -- all | read | first | grow | soak | crowd | dearest | import | large | names FILE; not "${what}"`)
}
