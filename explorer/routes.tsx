import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import type { EncounterGroup, EventKind, PathStepKind, SearchType } from './api/operations.ts'
import { Shell } from './shell/shell.tsx'
import { Failure } from './shell/state.tsx'
import type { DocumentsSearch } from './views/documents.tsx'
import { Find } from './views/find.tsx'
import type { GraphSearch } from './views/graph/graph.tsx'
import type { Colouring, Sizing } from './views/graph/measures.ts'
import type { MeetingFilters } from './views/meetings/filters.ts'
import type { GroupOrder } from './views/meetings/groups.tsx'
import type { BesideSearch } from './views/node.tsx'
import type { MeetingsSearch } from './views/meetings/meetings.tsx'

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

const one = <Item extends string>(value: unknown, items: readonly Item[]): Item | undefined =>
  items.find(item => item === value)

const meetingFilters = (given: Given): MeetingFilters => ({
  from: day(given.from),
  to: day(given.to),
  kinds: list<EventKind>(given.kinds),
  about: text(given.about),
})

const root = createRootRoute({
  component: Shell,
  validateSearch: (given: Given): { on?: string; kept?: string; story?: string; step?: number } => ({
    on: day(given.on),
    kept: text(given.kept),
    story: text(given.story),
    step: whole(given.step),
  }),
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
  validateSearch: (given: Given): MeetingFilters & BesideSearch => ({
    ...meetingFilters(given),
    beside: day(given.beside),
    and: text(given.and),
  }),
})

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  component: lazyRouteComponent(() => import('./views/meetings/meetings.tsx'), 'MeetingsView'),
  validateSearch: (given: Given): MeetingsSearch => ({
    of: text(given.of),
    with: text(given.with),
    by: list<EncounterGroup>(given.by),
    order: one<GroupOrder>(given.order, ['count', 'first', 'last', 'key']),
    near: text(given.near),
    days: whole(given.days),
    ...meetingFilters(given),
  }),
})

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  component: lazyRouteComponent(() => import('./views/documents.tsx'), 'DocumentsView'),
  validateSearch: (given: Given): DocumentsSearch => ({
    of: list(given.of),
    about: text(given.about),
    from: day(given.from),
    to: day(given.to),
  }),
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
  validateSearch: (given: Given): GraphSearch => ({
    open: list(given.open),
    hidden: list(given.hidden),
    kinds: list(given.kinds),
    topic: text(given.topic),
    until: whole(given.until),
    chosen: list(given.chosen),
    pinned: places(given.pinned),
    size: one<Sizing>(given.size, ['same']),
    colour: one<Colouring>(given.colour, ['links']),
  }),
})

const investigations = createRoute({
  getParentRoute: () => root,
  path: '/investigations',
  component: lazyRouteComponent(() => import('./views/investigations.tsx'), 'InvestigationsView'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    find,
    node,
    meetings,
    documents,
    path,
    timeline,
    dossier,
    graph,
    investigations,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <Failure error={error as Error} again={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
