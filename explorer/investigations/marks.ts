import { useLocation, useSearch } from '@tanstack/react-router'
import { useEffect, useId, useMemo } from 'react'
import { addressOf, keptOf } from './store.ts'

/** A part of the view that is open: the ids of what it shows, and whether that is all of its list. */
interface Part {
  ids: readonly string[]
  isWhole: boolean
}

const parts = new Map<string, Part>()

/** The ids of all that the open view shows, and whether that is all of its lists. */
export function shownNow(): { shown: string[]; whole: boolean } {
  const all = [...parts.values()]
  return {
    shown: [...new Set(all.flatMap(({ ids }) => ids))],
    whole: all.every(({ isWhole }) => isWhole),
  }
}

/**
 * Tells what a part of a view shows, in its order, and gives what of it is new: not there when the view was kept that the address names. Of a
 * list of which only the beginning was shown then, what comes after all of that may have been there; and once the view is narrowed or grown
 * otherwise than when it was kept, nobody knows what was in it. None of that is called new.
 */
export function useMarks(ids: readonly string[], isWhole: boolean): (id: string) => boolean {
  const { kept } = useSearch({ strict: false }) as { kept?: string }
  const { href } = useLocation()
  const part = useId()
  useEffect(() => {
    parts.set(part, { ids, isWhole })
    return () => void parts.delete(part)
  }, [part, ids, isWhole])
  return useMemo(() => {
    const before = keptOf(kept)
    if (!before || addressOf(before.address) !== addressOf(href)) return () => false
    const shown = new Set(before.shown)
    const known = before.whole ? ids.length : ids.findLastIndex(id => shown.has(id))
    const fresh = new Set(ids.slice(0, known).filter(id => !shown.has(id)))
    return (id: string) => fresh.has(id)
  }, [kept, href, ids])
}
