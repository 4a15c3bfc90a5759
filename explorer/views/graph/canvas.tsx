import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { useEffect, useRef, useState } from 'react'
import Sigma from 'sigma'
import {
  drawDiscNodeLabel,
  EdgeLineProgram,
  EdgeRectangleProgram,
  NodeCircleProgram,
  NodePointProgram,
} from 'sigma/rendering'
import type { MouseCoords } from 'sigma/types'
import type { NodeHoverDrawingFunction } from 'sigma/rendering'
import { colorOfKind } from '../../parts/kind-color.ts'
import { type Named, nameOf } from '../../parts/names.ts'
import { texts } from '../../texts/texts.ts'
import type { PictureLink } from './around.ts'
import { type Colouring, shadeOf, sizeOf, type Sizing } from './measures.ts'

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

const nothing: string[] = []
const nobody = () => false

/** From here on, nodes are drawn in one piece, and names are left out while the picture moves. */
const manyNodes = 1_000

/** From here on, drawing all links while the picture moves would make it stutter. */
const manyLinks = 5_000

/** The longest name that is drawn, in characters. */
const longest = 40

/** A picture of nodes and links that is moved, zoomed and dragged; the tables beside it say the same. */
export default function Canvas({
  nodes,
  links,
  chosen = nothing,
  pinned,
  size = 'links',
  colour = 'kind',
  isNew = nobody,
  small = false,
  onChoose,
  onChooseLink,
  onPin,
  onReady,
}: {
  nodes: Named[]
  links: PictureLink[]
  chosen?: string[]
  /** Where nodes are that stay there. */
  pinned?: Places
  size?: Sizing
  colour?: Colouring
  /** What was not there when the picture was kept. */
  isNew?: (id: string) => boolean
  small?: boolean
  /** `add`: beside what is chosen already. */
  onChoose?: (id: string | undefined, add: boolean) => void
  onChooseLink?: (id: string) => void
  onPin?: (id: string, place: Place) => void
  /** Is given what draws, for exports and measurements. */
  onReady?: (renderer: Sigma | undefined) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ graph: Graph; renderer: Sigma }>(undefined)
  const state = useRef({ chosen, onChoose, onChooseLink, onPin })
  state.current = { chosen, onChoose, onChooseLink, onPin }
  const [failed, setFailed] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is made once
  useEffect(() => {
    const graph = new Graph({ multi: true, type: 'directed' })
    const style = getComputedStyle(document.body)
    let renderer: Sigma
    try {
      renderer = new Sigma(graph, box.current!, {
        // Drawn in one piece, many are several times as quick as one by one; of few, each is drawn finely.
        nodeProgramClasses: { few: NodeCircleProgram, many: NodePointProgram },
        edgeProgramClasses: { few: EdgeRectangleProgram, many: EdgeLineProgram },
        defaultNodeType: 'few',
        defaultEdgeType: 'few',
        renderEdgeLabels: !small,
        labelColor: { color: style.color },
        edgeLabelColor: { color: style.color },
        labelFont: style.fontFamily,
        edgeLabelFont: style.fontFamily,
        edgeLabelSize: 11,
        defaultEdgeColor: edgeColor,
        defaultDrawNodeHover: hoverOn(style.backgroundColor),
        zIndex: true,
        enableEdgeEvents: onChooseLink !== undefined,
        // Names stand at the end of their nodes.
        stagePadding: small ? 40 : 100,
        allowInvalidContainer: true,
        nodeReducer: (id, data) => {
          const { chosen } = state.current
          const isChosen = chosen.includes(id)
          const near = !chosen.length || isChosen || chosen.some(each => isNeighbor(graph, id, each))
          return {
            ...data,
            highlighted: isChosen,
            color: near ? data.color : edgeColor,
            forceLabel: isChosen,
          }
        },
        edgeReducer: (edge, data) => {
          const { chosen } = state.current
          const near = chosen.some(each => graph.hasNode(each) && graph.hasExtremity(edge, each))
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
    lookOnlyWhereNothingIsDragged(renderer)
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
    renderer.on('clickNode', ({ node, event }) => {
      if (!moved) state.current.onChoose?.(node, (event.original as MouseEvent).shiftKey)
    })
    renderer.on('clickEdge', ({ edge }) => state.current.onChooseLink?.(edge))
    renderer.on('clickStage', () => state.current.onChoose?.(undefined, false))
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
    dress(drawn.current.graph, size, colour)
    drawn.current.graph.forEachNode((id, { label }) => {
      if (isNew(id))
        drawn.current!.graph.mergeNodeAttributes(id, { label: `${label} · ${texts.isNew}`, forceLabel: true })
    })
    // What is moved is drawn again and again; of so many, the nodes are enough to follow.
    drawn.current.renderer.setSetting('hideLabelsOnMove', nodes.length > manyNodes)
    drawn.current.renderer.setSetting('defaultNodeType', nodes.length > manyNodes ? 'many' : 'few')
    drawn.current.renderer.setSetting('defaultEdgeType', links.length > manyLinks ? 'many' : 'few')
    // To tell which link is under the pointer, all are drawn a second time.
    drawn.current.renderer.setSetting(
      'enableEdgeEvents',
      state.current.onChooseLink !== undefined && links.length <= manyLinks,
    )
    drawn.current.renderer.setSetting('hideEdgesOnMove', links.length > manyLinks)
    drawn.current.renderer.refresh()
  }, [nodes, links, pinned, size, colour, isNew])

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

/**
 * What lies under the pointer is read back from the graphics memory, which waits for all that is being drawn: while the picture or a node is
 * dragged, nobody asks it.
 */
function lookOnlyWhereNothingIsDragged(renderer: Sigma): void {
  const captor = renderer.getMouseCaptor()
  for (const look of captor.listeners('mousemove') as ((event: MouseCoords) => void)[]) {
    captor.removeListener('mousemove', look)
    captor.on('mousemove', event => {
      if (!(event.original as MouseEvent).buttons) look(event)
    })
  }
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
      kind: node.__typename ?? '',
    }
    if (graph.hasNode(node.id)) graph.mergeNodeAttributes(node.id, attributes)
    else graph.addNode(node.id, { ...beside(graph, node.id, links, angle), ...attributes })
  })
  const edges = new Set(links.map(({ id }) => id))
  graph.filterEdges(id => !edges.has(id)).forEach(id => void graph.dropEdge(id))
  for (const { id, from, to, label } of links)
    if (!graph.hasEdge(id) && graph.hasNode(from) && graph.hasNode(to))
      graph.addEdgeWithKey(id, from, to, { label })
  graph.forEachNode(id => void graph.setNodeAttribute(id, 'fixed', id in pinned))
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

/** Draws the name of what is chosen or under the pointer on a ground of its own, which sigma would draw white, in the dark too. */
function hoverOn(ground: string): NodeHoverDrawingFunction {
  return (context, data, settings) => {
    const { x, y, size, label } = data
    context.fillStyle = ground
    context.beginPath()
    context.arc(x, y, size + 3, 0, Math.PI * 2)
    context.fill()
    if (!label) return
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    const height = settings.labelSize + 8
    context.fillRect(x, y - height / 2, size + 9 + context.measureText(label).width, height)
    drawDiscNodeLabel(context, data, settings)
  }
}

/** Gives each node the size and colour that tell what is asked. */
function dress(graph: Graph, sizing: Sizing, colouring: Colouring): void {
  const most = graph.reduceNodes((most, id) => Math.max(most, graph.degree(id)), 1)
  const kinds = new Set(graph.mapNodes((_, { kind }) => kind as string))
  const colors = new Map([...kinds].map(kind => [kind, colorOfKind(kind)]))
  graph.forEachNode((id, { kind }) => {
    graph.mergeNodeAttributes(id, {
      size: sizeOf(graph, id, sizing),
      color: colouring === 'kind' ? colors.get(kind) : shadeOf(graph.degree(id), most),
    })
  })
}

function isNeighbor(graph: Graph, id: string, other: string): boolean {
  return graph.hasNode(other) && graph.areNeighbors(id, other)
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
