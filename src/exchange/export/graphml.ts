import type { Exported } from './exported.ts'
import { edgesOf, escapeXML, type NetworkNode, nodeOf } from './network.ts'

const attributes = ['label', 'kind', 'time', 'start', 'end'] as const

/** Nodes and links as GraphML: first all nodes, then all links. */
export async function* writeGraphML(exported: Exported): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${attributes.map(name => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`).join('\n')}
<key id="link" for="edge" attr.name="kind" attr.type="string"/>
<graph edgedefault="directed">
`
  for await (const record of exported.records()) {
    const node = nodeOf(record)
    yield `<node id="${escapeXML(node.id)}">${attributes.map(name => dataOf(node, name)).join('')}</node>\n`
  }
  for await (const record of exported.records())
    for (const { source, target, kind } of edgesOf(record))
      yield `<edge source="${escapeXML(source)}" target="${escapeXML(target)}"><data key="link">${kind}</data></edge>\n`
  yield '</graph>\n</graphml>\n'
}

function dataOf(node: NetworkNode, name: (typeof attributes)[number]): string {
  const value = node[name]
  return value === undefined ? '' : `<data key="${name}">${escapeXML(value)}</data>`
}
