import { getHeapStatistics } from 'node:v8'

/** The share of its memory that the process may have in use before it refuses what is new. */
const most = 0.85

/** Whether the process is about to run out of memory: to answer more would end it for everybody. */
export function isShortOfMemory(statistics = getHeapStatistics()): boolean {
  return statistics.used_heap_size > most * statistics.heap_size_limit
}
