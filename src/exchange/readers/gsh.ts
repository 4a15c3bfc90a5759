import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onCircles } from '../staging/circles.ts'
import type { Read } from '../reading/source.ts'
import { countryOfTerritory, idOfTerritory } from './countries.ts'
import type { Reader } from './reader.ts'
import { type Element, readElements, textOf, textsOf } from './xml.ts'

/** The year that stands for "still". */
const still = '9999'

/**
 * HistoryAtState/gsh: states and dependencies of all times, with what came after what. One of today has the id of its code
 * (`country/de`), any other its own name (`country/germany-1933`).
 */
export const gsh: Reader = {
  name: 'gsh',
  title: 'HistoryAtState/gsh',
  version: 1,
  needs: ['data/territories'],
  files: folder =>
    readdirSync(join(folder, 'data', 'territories'))
      .filter(name => name.endsWith('.xml'))
      .sort()
      .map(name => join(folder, 'data', 'territories', name)),
  async *read(files) {
    const all: Territory[] = []
    for (const file of files)
      for await (const element of readElements(file, 'territory'))
        if ('reason' in element) yield element
        else all.push(read(file, element))
    const territories = new Map(all.map(territory => [territory.id, territory]))
    const { left, cut } = successionsOf(territories)
    for (const territory of all) {
      yield* odditiesOf(territory, cut)
      yield recordOf(territory, left, territories)
    }
  },
}

interface Territory {
  id: string
  file: string
  element: Element
  /** Years as EDTF writes them; undefined for what goes on, or is not known. */
  since?: string
  until?: string
  /** Its first year lies after its last one. */
  isBackwards: boolean
}

interface Succession {
  from: string
  to: string
}

function read(file: string, element: Element): Territory {
  const [since, until] = ['valid-since', 'valid-until'].map(name => yearOf(textOf(element, name)))
  const isBackwards = Boolean(since && until && since > until)
  return { id: textOf(element, 'id') ?? '', file, element, since, until, isBackwards }
}

/**
 * What came after what: a succession may be named by the one side only. Where successions lead round in a circle, those are cut
 * in which what comes after ended no later, or began no later where both ended together.
 */
function successionsOf(territories: Map<string, Territory>): { left: Succession[]; cut: Succession[] } {
  const all = new Map<string, Succession>()
  const add = (from: string, to: string) => all.set(`${from} ${to}`, { from, to })
  for (const { id, element } of territories.values()) {
    for (const other of textsOf(element, 'successors')) add(id, other)
    for (const other of textsOf(element, 'predecessors')) add(other, id)
  }
  const successions = [...all.values()]
  const order = (id: string) => {
    const { since = '0000', until = still } = territories.get(id) ?? {}
    return `${until} ${since}`
  }
  const cut = onCircles(successions).filter(({ from, to }) => order(from) >= order(to))
  return { left: successions.filter(each => !cut.includes(each)), cut }
}

function* odditiesOf(
  { id, file, element, since, until, isBackwards }: Territory,
  cut: Succession[],
): Generator<Read> {
  const about = { place: { file, line: element.line }, record: idOfTerritory(id) }
  if (isBackwards)
    yield {
      ...about,
      field: 'names.time',
      oddity: `is valid since ${since}, which lies after its end in ${until}; the times are left out`,
    }
  for (const { to } of cut.filter(({ from }) => from === id))
    yield {
      ...about,
      field: 'succeededBy',
      oddity: `is succeeded by ${to}, from which it came itself; that succession is left out`,
    }
}

function recordOf(
  territory: Territory,
  successions: Succession[],
  territories: Map<string, Territory>,
): Read {
  const { id, file, element } = territory
  const { since, until } = territory.isBackwards ? {} : territory
  const dateOf = (to: string) => {
    const next = territories.get(to)?.since
    // What was split off began before the end of what it came from.
    return next && (!since || since < next) ? next : until
  }
  return {
    place: { file, line: element.line },
    data: {
      schema: 'Country',
      id: idOfTerritory(id),
      names: namesOf(
        element,
        countryOfTerritory(id)?.name,
        since || until ? `${since ?? ''}/${until ?? ''}` : undefined,
      ),
      identifiers: [{ scheme: 'gsh', value: id }],
      succeededBy: successions
        .filter(({ from }) => from === id)
        .map(({ to }) => ({ to: idOfTerritory(to), on: dateOf(to) })),
    },
  }
}

/** The usual name of a country of today stands first, whatever the dataset calls it. */
function namesOf(element: Element, usual: string | undefined, time: string | undefined) {
  const [short, long] = ['short-form-name', 'long-form-name'].map(name => textOf(element, name))
  const own = [short, long]
    .filter((text, at, all) => text && all.indexOf(text) === at && text !== usual)
    .map((text, at) => ({
      text,
      language: 'en',
      ...((at || usual) && { kind: 'ALIAS' }),
      ...(!usual && time && { time }),
    }))
  return [...(usual ? [{ text: usual, language: 'en' }] : []), ...own]
}

/** A year as EDTF writes it; undefined for what goes on, or is not known. */
function yearOf(text: string | undefined): string | undefined {
  if (!text || text === still) return undefined
  const [, sign, digits] = /^(-?)(\d+)$/.exec(text) ?? []
  return digits ? `${sign}${digits.padStart(4, '0')}` : text
}
