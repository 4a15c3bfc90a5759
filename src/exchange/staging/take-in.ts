import { StartError } from '../../errors.ts'
import { setCirclesAside } from './circles.ts'
import type { Findings } from './findings.ts'
import { Intake } from './intake.ts'
import { checkLinks } from './links.ts'
import { type Prepare, prepareHere } from './prepare.ts'
import type { Source } from '../reading/source.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Reads and checks all records of a source. What links to something that is set aside, or closes a circle, is set aside too, and what
 * links to that, until all that is left can stand.
 */
export async function takeIn(
  around: Surroundings,
  source: Source,
  findings: Findings,
  signal?: AbortSignal,
  prepare: Prepare = prepareHere,
): Promise<Intake> {
  const intake = new Intake(findings)
  try {
    for await (const prepared of prepare(source.read())) {
      if (signal?.aborted) throw new StartError('The import was stopped.')
      for (const each of prepared) intake.take(each)
    }
    for (let before = -1; before !== intake.rejected; ) {
      before = intake.rejected
      await checkLinks(around, intake)
      await setCirclesAside(around, intake)
    }
    await intake.settleRepeats()
    return intake
  } catch (error) {
    intake.remove()
    throw error
  }
}
