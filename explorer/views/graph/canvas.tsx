import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { useEffect, useRef, useState } from 'react'
import Sigma from 'sigma'
import { type Named, nameOf } from '../../parts/names.ts'
import { texts } from '../../texts/texts.ts'
import type { PictureLink } from './around.ts'

/** The colour of each type of node: apart for most colour-blind eyes, on light and on dark. */
export const colors: Record<string, string> = {
  Person: '#3b82c4',
  Country: '#c8553d',
  Organization: '#8a63b8',
  Event: '#2f9e77',
  Document: '#b8860b',
  Topic: '#7a7a7a',
  Project: '#c2578f',
}
const otherColor = '#5f6b7a'
const edgeColor = '#9aa4b2'

/** Where a node is in the picture, however it is zoomed. */
export type Place = [x: number, y: number]
/** Where some nodes are, by their ids. */
export type Places = Record<string, Place>

/** Where a node is; short, as it goes into the address. */
export function placeOf(graph: ReturnType<Sigma['getGraph']>, id: string): Place {
  const { x, y } = graph.getNodeAttributes(id)
  return [Number(x.toPrecision(4)), Number(y.toPrecision(4))]
}

/** From here on, drawing all links while the picture moves would make it stutter. */
const manyLinks = 5_000

/** The longest name that is drawn, in characters. */
const longest = 40

/** A picture of nodes and links that is moved, zoomed and dragged; the tables beside it say the same. */
export default function Canvas({
  nodes,
  links,
  chosen,
  pinned,
  small = false,
  onChoose,
  onPin,
  onReady,
}: {
  nodes: Named[]
  links: PictureLink[]
  chosen?: string
  /** Where nodes are that stay there. */
  pinned?: Places
  small?: boolean
  onChoose?: (id: string | undefined) => void
  onPin?: (id: string, place: Place) => void
  /** Is given what draws, for exports and measurements. */
  onReady?: (renderer: Sigma | undefined) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ graph: Graph; renderer: Sigma }>(undefined)
  const state = useRef({ chosen, onChoose, onPin })
  state.current = { chosen, onChoose, onPin }
  const [failed, setFailed] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is made once
  useEffect(() => {
    const graph = new Graph({ multi: true, type: 'directed' })
    const style = getComputedStyle(document.body)
    let renderer: Sigma
    try {
      renderer = new Sigma(graph, box.current!, {
        renderEdgeLabels: true,
        labelColor: { color: style.color },
        edgeLabelColor: { color: style.color },
        labelFont: style.fontFamily,
        edgeLabelFont: style.fontFamily,
        edgeLabelSize: 11,
        defaultEdgeColor: edgeColor,
        zIndex: true,
        stagePadding: 60,
        allowInvalidContainer: true,
        nodeReducer: (id, data) => {
          const { chosen } = state.current
          const near = !chosen || id === chosen || graph.areNeighbors(id, chosen)
          return {
            ...data,
            highlighted: id === chosen,
            color: near ? data.color : edgeColor,
            forceLabel: id === chosen,
          }
        },
        edgeReducer: (edge, data) => {
          const { chosen } = state.current
          const near = chosen !== undefined && graph.hasExtremity(edge, chosen)
          return {
            ...data,
            forceLabel: near,
            label: near || graph.size < 30 ? data.label : undefined,
            size: near ? 2 : 1,
          }
        },
      })
    } catch {
      // Without WebGL there is no picture; everything else is there.
      setFailed(true)
      return
    }
    drawn.current = { graph, renderer }
    let dragged: string | undefined
    let moved = false
    renderer.on('downNode', ({ node, preventSigmaDefault }) => {
      dragged = node
      moved = false
      // Else the picture would shrink and grow to what it holds under the hand.
      if (!renderer.getCustomBBox()) renderer.setCustomBBox(renderer.getBBox())
      preventSigmaDefault()
    })
    renderer.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!dragged) return
      moved = true
      const at = renderer.viewportToGraph(event)
      graph.mergeNodeAttributes(dragged, { x: at.x, y: at.y })
      preventSigmaDefault()
    })
    const drop = () => {
      if (dragged && moved) state.current.onPin?.(dragged, placeOf(graph, dragged))
      dragged = undefined
    }
    renderer.on('upNode', drop)
    renderer.on('upStage', drop)
    renderer.on('clickNode', ({ node }) => {
      if (!moved) state.current.onChoose?.(node)
    })
    renderer.on('clickStage', () => state.current.onChoose?.(undefined))
    onReady?.(renderer)
    return () => {
      drawn.current = undefined
      onReady?.(undefined)
      renderer.kill()
    }
  }, [])

  useEffect(() => {
    if (!drawn.current) return
    draw(drawn.current.graph, nodes, links, pinned)
    // What is moved is drawn again and again; of so many, the nodes are enough to follow.
    drawn.current.renderer.setSetting('hideEdgesOnMove', links.length > manyLinks)
    drawn.current.renderer.refresh()
  }, [nodes, links, pinned])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is drawn apart
  useEffect(() => void drawn.current?.renderer.refresh({ skipIndexation: true }), [chosen])

  if (failed) return <p role="status">{texts.graph.noPicture}</p>
  return (
    <div
      ref={box}
      className={small ? 'canvas small' : 'canvas'}
      role="img"
      aria-label={texts.graph.canvas(nodes.length, links.length)}
    />
  )
}

/** Makes a graph have these nodes and links; what was there stays where it is. */
function draw(graph: Graph, nodes: Named[], links: PictureLink[], pinned: Places = {}): void {
  const wanted = new Set(nodes.map(({ id }) => id))
  graph.filterNodes(id => !wanted.has(id)).forEach(id => void graph.dropNode(id))
  const before = graph.order
  nodes.forEach((node, at) => {
    const angle = (2 * Math.PI * at) / nodes.length
    const name = nameOf(node)
    const place = pinned[node.id]
    const attributes = {
      ...(place && { x: place[0], y: place[1] }),
      label: name.length > longest ? `${name.slice(0, longest - 1)}…` : name,
      color: colors[node.__typename ?? ''] ?? otherColor,
      kind: node.__typename,
    }
    if (graph.hasNode(node.id)) graph.mergeNodeAttributes(node.id, attributes)
    else graph.addNode(node.id, { ...beside(graph, node.id, links, angle), ...attributes })
  })
  const edges = new Set(links.map(({ id }) => id))
  graph.filterEdges(id => !edges.has(id)).forEach(id => void graph.dropEdge(id))
  for (const { id, from, to, label } of links)
    if (!graph.hasEdge(id) && graph.hasNode(from) && graph.hasNode(to))
      graph.addEdgeWithKey(id, from, to, { label })
  // Of many, each is small enough that the others are seen.
  const scale = Math.min(1, Math.sqrt(200 / graph.order))
  graph.forEachNode(id => {
    const size = Math.max(1.5, scale * (4 + 2 * Math.sqrt(graph.degree(id))))
    graph.mergeNodeAttributes(id, { size, fixed: id in pinned })
  })
  if (graph.order > 2 && graph.order !== before)
    forceAtlas2.assign(graph, {
      iterations: graph.order > 1_000 ? 30 : 200,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: graph.order > 500,
        adjustSizes: false,
      },
    })
}

/** Near whatever it is linked to that is there already, else on a circle. */
function beside(graph: Graph, id: string, links: PictureLink[], angle: number): { x: number; y: number } {
  const link = links.find(
    ({ from, to }) => (from === id && graph.hasNode(to)) || (to === id && graph.hasNode(from)),
  )
  const other = link && (link.from === id ? link.to : link.from)
  const { x, y } = other ? graph.getNodeAttributes(other) : { x: 0, y: 0 }
  return { x: x + Math.cos(angle) * 10, y: y + Math.sin(angle) * 10 }
}
