import { useSyncExternalStore } from 'react'

/** A view that was kept: where it is, what it is called, what the reader noted, and what was in it then. */
export interface Kept {
  id: string
  /** The address within the explorer, filters, positions and all. */
  address: string
  title: string
  note: string
  /** When, in ISO 8601. */
  at: string
  /** The ids of what it showed; what it shows beside them when it is opened again is new. */
  shown: string[]
  /** Whether that was all of its lists. */
  whole: boolean
}

/** Views that belong together, in the order in which they are told. */
export interface Investigation {
  id: string
  name: string
  views: Kept[]
}

const key = 'entente.investigations'
const format = 'entente-investigation-1'
/** A file with more than this is none that was saved here. */
const mostViews = 500

let known = read()
const listeners = new Set<() => void>()
addEventListener('storage', event => {
  // Another tab keeps views, too.
  if (event.key === key) changeTo(read())
})

/** All that is kept in this browser. */
export function useInvestigations(): readonly Investigation[] {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => known,
  )
}

/** An address within the explorer, with what is to stand in it beside. */
export function addressIn(view: Kept, more: Record<string, string | number> = {}): string {
  const address = new URL(view.address, location.origin)
  // The page reads its addresses as JSON where they are such.
  for (const [name, value] of Object.entries(more)) address.searchParams.set(name, String(value))
  return address.pathname + address.search
}

/** What of an address says which things a view shows: not how they are looked at, nor that it was kept. */
export function addressOf(address: string): string {
  const { pathname, searchParams } = new URL(address, location.origin)
  for (const name of ['kept', 'story', 'step', 'chosen', 'pinned', 'size', 'colour'])
    searchParams.delete(name)
  searchParams.sort()
  return `${pathname}?${searchParams}`
}

export function investigationOf(id: string | undefined): Investigation | undefined {
  return known.find(each => each.id === id)
}

/** The view that was kept under an id. */
export function keptOf(id: string | undefined): Kept | undefined {
  return id ? known.flatMap(({ views }) => views).find(view => view.id === id) : undefined
}

/** Begins an investigation and gives its id. */
export function begin(name: string, views: Kept[] = []): string {
  const id = crypto.randomUUID()
  store([...known, { id, name, views }])
  return id
}

/** Changes an investigation. Throws where the browser has no room left: nothing is lost then. */
export function change(id: string, to: (investigation: Investigation) => Investigation): void {
  store(known.map(each => (each.id === id ? to(each) : each)))
}

export function forget(id: string): void {
  store(known.filter(each => each.id !== id))
}

/** An investigation as a file that can be opened anywhere. */
export function fileOf({ name, views }: Investigation): string {
  return `${JSON.stringify({ format, name, views }, undefined, 2)}\n`
}

/** The investigation of a file. Throws where it is none: what a file says is not trusted to lead anywhere but into the explorer. */
export function fromFile(text: string): Omit<Investigation, 'id'> {
  const file = JSON.parse(text) as { format?: unknown; name?: unknown; views?: unknown }
  if (file.format !== format || typeof file.name !== 'string' || !Array.isArray(file.views))
    throw new TypeError('no investigation')
  const views = file.views.slice(0, mostViews).map((view: Partial<Kept>): Kept => {
    if (typeof view.address !== 'string' || !/^\/(?!\/)/.test(view.address)) throw new TypeError('no address')
    return {
      id: crypto.randomUUID(),
      address: view.address,
      title: String(view.title ?? ''),
      note: String(view.note ?? ''),
      at: String(view.at ?? ''),
      shown: Array.isArray(view.shown) ? view.shown.map(String) : [],
      whole: view.whole === true,
    }
  })
  return { name: file.name, views }
}

function read(): readonly Investigation[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? (stored as Investigation[]) : []
  } catch {
    return []
  }
}

function store(investigations: readonly Investigation[]): void {
  localStorage.setItem(key, JSON.stringify(investigations))
  changeTo(investigations)
}

function changeTo(investigations: readonly Investigation[]): void {
  known = investigations
  for (const listener of listeners) listener()
}
