import { downloadAsPNG } from '@sigma/export-image'
import type Sigma from 'sigma'
import { type Named, nameOf } from '../../parts/names.ts'
import { save } from '../../parts/save.ts'
import type { PictureLink } from './around.ts'

/** The picture as a PNG file. */
export function savePNG(renderer: Sigma): Promise<void> {
  const { backgroundColor } = getComputedStyle(document.body)
  return downloadAsPNG(renderer, { fileName: 'entente', backgroundColor })
}

/** The picture as an SVG file, as it is seen. */
export function saveSVG(renderer: Sigma): void {
  const graph = renderer.getGraph()
  const { width, height } = renderer.getDimensions()
  const at = (id: string) => renderer.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number })
  const parts = [
    ...graph.mapEdges((_, { label }, from, to) => {
      const [a, b] = [at(from), at(to)]
      return `<line x1="${round(a.x)}" y1="${round(a.y)}" x2="${round(b.x)}" y2="${round(b.y)}" stroke="#9aa4b2"><title>${escaped(String(label ?? ''))}</title></line>`
    }),
    ...graph.mapNodes((id, { label, color, size }) => {
      const { x, y } = at(id)
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${color}"/><text x="${round(x + size + 3)}" y="${round(y + 4)}" font-family="sans-serif" font-size="12">${escaped(String(label))}</text>`
    }),
  ]
  save(
    'entente.svg',
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">\n${parts.join('\n')}\n</svg>\n`,
  )
}

/** What is in the picture as GraphML, for Gephi and others. */
export function saveGraphML(nodes: Named[], links: PictureLink[]): void {
  const data = (key: string, value: string) => `<data key="${key}">${escaped(value)}</data>`
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="label" for="all" attr.name="label" attr.type="string"/>',
    '<key id="kind" for="node" attr.name="kind" attr.type="string"/>',
    '<graph edgedefault="directed">',
    ...nodes.map(
      node =>
        `<node id="${escaped(node.id)}">${data('label', nameOf(node))}${data('kind', node.__typename ?? '')}</node>`,
    ),
    ...links.map(
      ({ from, to, label, title }) =>
        `<edge source="${escaped(from)}" target="${escaped(to)}">${data('label', title || label)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
  ]
  save('entente.graphml', 'application/graphml+xml', `${parts.join('\n')}\n`)
}

const round = (value: number) => Math.round(value * 10) / 10

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, character => entities[character]!)
}
