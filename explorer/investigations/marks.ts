import { useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { keptOf } from './store.ts'

/** What the view that is open shows, part by part, for whoever keeps it. */
const parts = new Map<string, readonly string[]>()

/** The ids of all that the open view shows. */
export function shownNow(): string[] {
  return [...new Set([...parts.values()].flat())]
}

/**
 * Tells what a part of a view shows, and gives what of it is new: not there when the view was kept that the address names. Nothing is new in a
 * view that was not kept.
 */
export function useMarks(part: string, ids: readonly string[]): (id: string) => boolean {
  const { kept } = useSearch({ strict: false }) as { kept?: string }
  useEffect(() => {
    parts.set(part, ids)
    return () => void parts.delete(part)
  }, [part, ids])
  return useMemo(() => {
    const before = keptOf(kept)
    const shown = before && new Set(before.shown)
    return (id: string) => shown !== undefined && !shown.has(id)
  }, [kept])
}
