import { readConfig } from '../config.ts'
import { type Graph, openGraph } from '../graph.ts'
import type { Report } from '../report.ts'
import { runToEnd } from './run-to-end.ts'

/** Runs a command on the graph: that of the service that runs on the same home, where there is one. */
export function withGraph(
  work: (graph: Graph, report: Report, stopped: AbortSignal) => Promise<void>,
  options?: { reportTo: NodeJS.WritableStream },
): Promise<void> {
  return runToEnd(
    (report, stopped) => onGraph(report, stopped, graph => work(graph, report, stopped)),
    options,
  )
}

/** Opens the graph, as `withGraph` does, for a part of a command. */
export async function onGraph<Result>(
  report: Report,
  stopped: AbortSignal,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const graph = await openGraph(readConfig(), report, stopped, { share: true })
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}
