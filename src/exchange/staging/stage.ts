import { StartError } from '../../errors.ts'
import { leaveCirclesOut } from './circles.ts'
import type { Findings } from './findings.ts'
import { Staging } from './staging.ts'
import { checkLinks } from './links.ts'
import { type Prepare, prepareHere } from './prepare.ts'
import type { RecordSource } from '../reading/source.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Reads and checks all records of a source. What links to something that is set aside is set aside too, and what links to
 * that, until all that is left can stand; a link that closes a circle is left out.
 */
export async function stage(
  around: Surroundings,
  source: RecordSource,
  findings: Findings,
  signal?: AbortSignal,
  prepare: Prepare = prepareHere,
): Promise<Staging> {
  const staging = new Staging(findings)
  try {
    for await (const prepared of prepare(source.read())) {
      if (signal?.aborted) throw new StartError('The import was stopped.')
      for (const each of prepared) staging.take(each)
    }
    for (let before = -1; before !== staging.rejected; ) {
      before = staging.rejected
      await checkLinks(around, staging)
    }
    await leaveCirclesOut(around, staging)
    await staging.settleRepeats()
    return staging
  } catch (error) {
    staging.remove()
    throw error
  }
}
