import type Graph from 'graphology'

/** What the size of a node tells: how many links it has, or nothing. */
export type Sizing = 'links' | 'same'
/** What the colour of a node tells: what kind of thing it is, or how many links it has. */
export type Colouring = 'kind' | 'links'

export const sizings: Sizing[] = ['links', 'same']
export const colourings: Colouring[] = ['kind', 'links']

/** How large each node of a graph is drawn. Of many, each is small enough that the others are seen. */
export function sizeOf(graph: Graph, id: string, sizing: Sizing): number {
  const scale = Math.min(1, Math.sqrt(200 / graph.order))
  const links = sizing === 'links' ? 2 * Math.sqrt(graph.degree(id)) : 3
  return Math.max(1.5, scale * (4 + links))
}

/** From pale to strong, by how many links a node has of the most that any has; in steps, as eyes tell few shades apart. */
const shades = ['#a9c7de', '#7fadcf', '#5590bd', '#3572a5', '#1d4f7c']

export function shadeOf(links: number, most: number): string {
  return shades[
    Math.min(shades.length - 1, Math.floor((Math.sqrt(links) / Math.sqrt(most || 1)) * shades.length))
  ]!
}
