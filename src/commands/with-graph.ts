import { runToEnd } from './run-to-end.ts'
import { readConfig } from '../config.ts'
import { type Graph, openGraph } from '../graph.ts'
import type { Report } from '../report.ts'

/** Runs a command on the graph: that of the service that runs on the same home, where there is one. */
export function withGraph(
  work: (graph: Graph, report: Report, stopped: AbortSignal) => Promise<void>,
  options?: { reportTo: NodeJS.WritableStream },
): Promise<void> {
  return runToEnd(async (report, stopped) => {
    const graph = await openGraph(readConfig(), report, stopped, { share: true })
    try {
      await work(graph, report, stopped)
    } finally {
      await graph.close()
    }
  }, options)
}
