import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import type { PathStepKind, SearchType } from './api/operations.ts'
import { Shell } from './shell/shell.tsx'
import { Failure } from './shell/state.tsx'
import { Find } from './views/find.tsx'

// Every view is an address: what it shows, the day as of which, and its filters. What is no part of one is left out of it.

type Given = Record<string, unknown>
const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
const word = (value: unknown) => (typeof value === 'number' ? String(value) : text(value))
const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined
const yes = (value: unknown) => (value === true ? true : undefined)
const whole = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? value : undefined)
const places = (value: unknown): Record<string, [number, number]> | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const isPlace = (place: unknown): place is [number, number] =>
    Array.isArray(place) && place.length === 2 && place.every(Number.isFinite)
  const found = Object.entries(value).filter((entry): entry is [string, [number, number]] =>
    isPlace(entry[1]),
  )
  return found.length ? Object.fromEntries(found) : undefined
}
const list = <Item extends string = string>(value: unknown): Item[] | undefined => {
  // One alone may be written as it is.
  const items = [value].flat().filter(item => typeof item === 'string' && item)
  return items.length ? (items as Item[]) : undefined
}

const root = createRootRoute({
  component: Shell,
  validateSearch: (given: Given): { on?: string } => ({ on: day(given.on) }),
  search: { middlewares: [retainSearchParams(['on'])] },
})

const find = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Find,
  validateSearch: (given: Given): { q?: string; type?: SearchType } => ({
    q: word(given.q),
    type: text(given.type) as SearchType | undefined,
  }),
})

const node = createRoute({
  getParentRoute: () => root,
  path: '/node/$',
  component: lazyRouteComponent(() => import('./views/node.tsx'), 'NodePage'),
})

const path = createRoute({
  getParentRoute: () => root,
  path: '/path',
  component: lazyRouteComponent(() => import('./views/path.tsx'), 'PathView'),
  validateSearch: (
    given: Given,
  ): {
    from?: string
    to?: string
    through?: PathStepKind[]
    chronological?: boolean
    hubs?: boolean
    steps?: number
  } => ({
    from: text(given.from),
    to: text(given.to),
    through: list<PathStepKind>(given.through),
    chronological: yes(given.chronological),
    hubs: yes(given.hubs),
    steps: whole(given.steps),
  }),
})

const timeline = createRoute({
  getParentRoute: () => root,
  path: '/timeline',
  component: lazyRouteComponent(() => import('./views/timeline.tsx'), 'Timeline'),
  validateSearch: (given: Given): { of?: string[]; from?: string; to?: string } => ({
    of: list(given.of),
    from: day(given.from),
    to: day(given.to),
  }),
})

const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossier',
  component: lazyRouteComponent(() => import('./views/dossier.tsx'), 'Dossier'),
  validateSearch: (given: Given): { a?: string; b?: string; from?: string; to?: string } => ({
    a: text(given.a),
    b: text(given.b),
    from: day(given.from),
    to: day(given.to),
  }),
})

const graph = createRoute({
  getParentRoute: () => root,
  path: '/graph',
  component: lazyRouteComponent(() => import('./views/graph/graph.tsx'), 'GraphView'),
  validateSearch: (
    given: Given,
  ): {
    open?: string[]
    hidden?: string[]
    kinds?: string[]
    topic?: string
    until?: number
    chosen?: string
    pinned?: Record<string, [number, number]>
  } => ({
    open: list(given.open),
    hidden: list(given.hidden),
    kinds: list(given.kinds),
    topic: text(given.topic),
    until: whole(given.until),
    chosen: text(given.chosen),
    pinned: places(given.pinned),
  }),
})

export const router = createRouter({
  routeTree: root.addChildren([find, node, path, timeline, dossier, graph]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <Failure error={error as Error} again={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
