import { readFileSync } from 'node:fs'

/** How much a file has to do, where that is known to be much: whatever takes long begins early, so that nobody waits for it alone. */
const long = [
  'explorer/',
  'exchange/bulk',
  'neo4j/',
  'exchange/killed-import',
  'commands/',
  'planner/relation',
  'reference/',
]

/**
 * The order of the test files: the long ones first, then those together that load the same, so that what is there already need not be
 * loaded again.
 */
export default class Sequencer {
  sort(tests) {
    const place = new Map(tests.map(test => [test, placeOf(test.path)]))
    return [...tests].sort((one, other) => (place.get(one) < place.get(other) ? -1 : 1))
  }

  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, at) => at % shardCount === shardIndex - 1)
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}

function placeOf(path) {
  const at = long.findIndex(part => path.includes(`/test/${part}`))
  if (at >= 0) return `a${at} ${path}`
  const loaded = /\.load\(([^)]*)\)/.exec(readFileSync(path, 'utf8'))?.[1]
  return `${loaded ? `b ${loaded}` : 'c'} ${path}`
}
