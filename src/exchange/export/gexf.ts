import type { Exported } from './exported.ts'
import { edgesOf, escapeXML, nodeOf } from './network.ts'

/** Nodes and links as GEXF 1.3, with the time of each node: first all nodes, then all links. */
export async function* writeGEXF(exported: Exported): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="time" title="time" type="string"/></attributes>
<nodes>
`
  for await (const record of exported.records()) {
    const { id, label, kind, time, start, end } = nodeOf(record)
    const span = [start && ` start="${start}"`, end && ` end="${end}"`].filter(Boolean).join('')
    const when = time === undefined ? '' : `<attvalue for="time" value="${escapeXML(time)}"/>`
    yield `<node id="${escapeXML(id)}" label="${escapeXML(label)}"${span}><attvalues><attvalue for="kind" value="${kind}"/>${when}</attvalues></node>\n`
  }
  yield '</nodes>\n<edges>\n'
  let number = 0
  for await (const record of exported.records())
    for (const { source, target, kind } of edgesOf(record))
      yield `<edge id="${number++}" source="${escapeXML(source)}" target="${escapeXML(target)}" label="${kind}"/>\n`
  yield '</edges>\n</graph>\n</gexf>\n'
}
