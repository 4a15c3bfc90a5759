import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Place } from '../staging/findings.ts'
import type { Read } from '../reading/source.ts'
import { countryRecord, territoryOf } from './countries.ts'
import type { Reader } from './reader.ts'
import { type Element, readElements, textOf, textsOf } from './xml.ts'

/** The folders in the order in which they are read, and the element that each file is. */
const folders: Record<string, string> = {
  'roles-country-chiefs': 'role',
  people: 'person',
  'people-pending': 'person',
  'missions-countries': 'country-mission',
  'missions-orgs': 'org-mission',
  'positions-principals': 'principal-position',
}

const source = {
  schema: 'Source',
  id: 'source/pocom',
  title: 'Principal Officers and Chiefs of Mission',
  publisher: 'Office of the Historian, U.S. Department of State',
  url: 'https://github.com/HistoryAtState/pocom',
}
const unitedStates = territoryOf('united-states')!
const department = {
  schema: 'Organization',
  id: 'organization/us-department-of-state',
  names: ['U.S. Department of State'],
  kind: 'MINISTRY',
  partOf: unitedStates.id,
}

/**
 * HistoryAtState/pocom: principal officers of the U.S. Department of State and chiefs of mission, with their terms. A mission is an
 * office, and one more for each state that it was sent to under the name of another. A term is in office from when it started, or
 * else from when its holder arrived; who was only nominated did not take up the office. What the model has no place for stays behind:
 * residence, kind of career, which appointments were held at one time, the text about an office.
 */
export const pocom: Reader = {
  name: 'pocom',
  title: 'HistoryAtState/pocom',
  version: 1,
  needs: Object.keys(folders),
  files: folder =>
    Object.keys(folders).flatMap(name =>
      readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.xml'))
        .sort()
        .map(file => join(folder, name, file)),
    ),
  async *read(files) {
    const known: Known = { roles: new Map(), people: new Map(), offices: new Set(), terms: new Map() }
    for (const data of [source, countryRecord(unitedStates), department])
      yield { data, place: { file: files[0]!, line: 1 } }
    for (const file of files) {
      const folder = Object.keys(folders).find(name => dirname(file).split('/').includes(name))!
      for await (const element of readElements(file, folders[folder]!))
        if ('reason' in element) yield element
        else if (element.name === 'role')
          known.roles.set(textOf(element, 'id') ?? '', textOf(element, 'names/singular') ?? '')
        else if (element.name === 'person') yield personOf(element, file, folder, known)
        else yield* unitOf(element, file, known)
    }
  },
}

/** What was read before: the names of roles, people by all of their ids, offices, and how many terms have an id. */
interface Known {
  roles: Map<string, string>
  people: Map<string, string>
  offices: Set<string>
  terms: Map<string, number>
}

function personOf(element: Element, file: string, folder: string, { people }: Known): Read {
  const id = textOf(element, 'id') ?? ''
  const older = textsOf(element, 'old-ids')
  for (const each of [id, ...older]) people.set(each, id)
  const part = (name: string) => textOf(element, `persName/${name}`)
  const name = [part('forename'), part('surname'), part('genName')].filter(Boolean).join(' ')
  const others = element.children
    .filter(child => child.name === 'persName')
    .flatMap(child =>
      child.children.filter(({ name: tag, text }) => tag === 'altname' && text && text !== name),
    )
  return {
    place: { file, line: element.line },
    data: {
      schema: 'Person',
      id: `person/pocom-${id}`,
      names: [name, ...others.map(({ text }) => ({ text, kind: 'ALIAS' }))],
      born: textOf(element, 'birth'),
      died: textOf(element, 'death'),
      citizenOf: [unitedStates.id],
      identifiers: [
        { scheme: folder === 'people' ? 'pocom' : 'pocom-pending', value: id },
        ...older.map(value => ({ scheme: 'pocom-old-id', value })),
      ],
    },
  }
}

/** A mission or position: the terms in it, each with its office before it where that is new. */
function* unitOf(element: Element, file: string, known: Known): Generator<Read> {
  const unit = textOf(element, 'territory-id') ?? textOf(element, 'id') ?? ''
  const place = { file, line: element.line }
  // A position is there also where nobody ever held it.
  if (element.name !== 'country-mission') yield* officesNew(officeOf(element, unit), place, known)
  for (const list of element.children) {
    const isNominee = list.name.startsWith('other-')
    for (const term of list.children.filter(({ name }) => name === 'chief' || name === 'principal')) {
      const place = { file, line: term.line }
      const offices = officeOf(element, unit, textOf(term, 'contemporary-territory-id'))
      yield* officesNew(offices, place, known)
      yield* termOf(term, { unit, office: offices.office.id, isNominee, place }, known)
    }
  }
}

/** An office with what it belongs to, where it was not read before. */
function* officesNew(
  { office, needs }: ReturnType<typeof officeOf>,
  place: Place,
  { offices }: Known,
): Generator<Read> {
  for (const data of offices.has(office.id) ? [] : [...needs, office]) yield { data, place }
  offices.add(office.id)
}

/** The office of a unit, and what it belongs to. */
function officeOf(element: Element, unit: string, contemporary?: string) {
  const office = { schema: 'Office', in: department.id, identifiers: [{ scheme: 'pocom', value: unit }] }
  if (contemporary) {
    // One that nobody knows is named by its own id.
    const state = territoryOf(contemporary) ?? {
      id: `country/${contemporary}`,
      name: contemporary.replace(/-\d+$/, '').replace(/-/g, ' '),
    }
    const id = `office/us-mission-${unit}${contemporary === unit ? '' : `/${contemporary}`}`
    const names = [`Chief of Mission of the United States to ${state.name}`]
    const identifiers = [...office.identifiers, { scheme: 'pocom-territory', value: contemporary }]
    return {
      office: { ...office, id, names, accreditedTo: state.id, identifiers },
      needs: [countryRecord(state)],
    }
  }
  const name = textOf(element, 'names/singular') ?? unit
  const named = { ...office, id: `office/us-${unit}`, names: [name] }
  if (element.name === 'principal-position')
    // The agencies for foreign aid, arms control and information stand beside the department.
    return textOf(element, 'category') === 'foreign-assistance-agencies'
      ? { office: { ...named, in: unitedStates.id }, needs: [] }
      : { office: named, needs: [] }
  const [, body = name] = /\b(?:to|on) the (?:Council of the )?([^(,]+)/.exec(name) ?? []
  const organization = {
    schema: 'Organization',
    id: `organization/${body
      .trim()
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')}`,
    names: [body.trim()],
    kind: 'INTERNATIONAL_BODY',
  }
  return { office: { ...named, accreditedTo: organization.id }, needs: [organization] }
}

interface Term {
  unit: string
  office: string
  isNominee: boolean
  place: Place
}

function* termOf(term: Element, { unit, office, isNominee, place }: Term, known: Known): Generator<Read> {
  const [id = '', named = '', role = ''] = ['id', 'person-id', 'role-title-id'].map(name =>
    textOf(term, name),
  )
  // Ids of terms repeat, also within one mission.
  const count = (known.terms.get(`${unit}/${id}`) ?? 0) + 1
  known.terms.set(`${unit}/${id}`, count)
  const record = `tenure/pocom-${unit}/${id}${count > 1 ? `-${count}` : ''}`
  const person = known.people.get(named) ?? named
  if (person !== named)
    yield { place, record, field: 'person', oddity: `names ${named}, which is an earlier id of ${person}` }
  const date = (name: string) => textOf(term, `${name}/date`)
  const [start, end] = [date('started') ?? date('arrived'), date('ended')]
  const isBackwards = start && end && end < start.slice(0, end.length)
  if (isBackwards)
    yield {
      place,
      record,
      field: 'time',
      oddity: `starts on ${start}, after its end on ${end}; both are in its quotation`,
    }
  const said = ['appointed', 'arrived', 'started', 'ended']
    .filter(name => textOf(term, name))
    .map(name => [name, textOf(term, `${name}/note`), date(name)].filter(Boolean).join(' '))
  yield {
    place,
    data: {
      schema: 'Tenure',
      id: record,
      person: `person/pocom-${person}`,
      office,
      title: role === unit ? undefined : (known.roles.get(role) ?? role.replace(/-/g, ' ')),
      // Both days are known, and not which is wrong.
      time: isBackwards
        ? { startEarliest: end, startLatest: start, endEarliest: end, endLatest: start, uncertain: true }
        : start || end
          ? `${start ?? ''}/${end ?? ''}`
          : undefined,
      appointedOn: date('appointed'),
      status: isNominee ? 'NOT_TAKEN_UP' : end ? 'ENDED' : 'UNKNOWN',
      endReason: textOf(term, 'ended/note'),
      identifiers: [{ scheme: 'pocom', value: id }],
      citations: [
        {
          source: source.id,
          locator: `${basename(dirname(place.file))}/${basename(place.file)} ${id}`,
          quote: [...said, textOf(term, 'note')].filter(Boolean).join('; ') || undefined,
        },
      ],
    },
  }
}
