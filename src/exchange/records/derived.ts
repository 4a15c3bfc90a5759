import type { PropertyKind } from '../../planner/graph-model.ts'

/** A link that a rule of `cypher/derive` makes, by the labels that it leads from and to. */
export interface DerivedLink {
  type: string
  from: readonly string[]
  to: readonly string[]
  properties: Record<string, PropertyKind>
  meaning: string
}

const stands: Record<string, PropertyKind> = { how: 'TEXT', certainty: 'TEXT' }

/** Every link that rules make. */
export const derivedLinks: readonly DerivedLink[] = [
  {
    type: 'AS',
    from: ['Participation', 'Signature'],
    to: ['Tenure'],
    properties: { stated: 'BOOLEAN', certainty: 'TEXT' },
    meaning: 'The offices that a person held at the time, besides those that the source states (capacities).',
  },
  {
    type: 'PART_OF',
    from: ['Event'],
    to: ['Event'],
    properties: { decided: 'BOOLEAN' },
    meaning:
      'What an import or somebody decided to be a part of another event, which no record says (resolution).',
  },
  {
    type: 'PART_OF',
    from: ['Organization'],
    to: ['Organization'],
    properties: { decided: 'BOOLEAN' },
    meaning: 'What somebody decided to be a part of another body, which no record says (resolution).',
  },
  {
    type: 'FOR',
    from: ['Participation', 'Signature'],
    to: ['Country', 'Organization'],
    properties: stands,
    meaning: 'Whom somebody counts for: as stated, else by the office, else by citizenship (counts-for).',
  },
  {
    type: 'ATTENDED',
    from: ['Actor'],
    to: ['Event'],
    properties: {
      certainty: 'TEXT',
      own: 'BOOLEAN',
      acts: 'TEXTS',
      roles: 'TEXTS',
      sides: 'TEXTS',
      actor: 'TEXT',
      sortDown: 'DATE',
      id: 'TEXT',
    },
    meaning:
      'Who was at an event that took place: itself (own), or by somebody who counts for it; the seat of each act, its role and its side, where seats tell anything (attendance).',
  },
  ...['EVENT_WITHIN', 'DOCUMENT_WITHIN'].map(type => ({
    type,
    from: [type === 'EVENT_WITHIN' ? 'Event' : 'Document'],
    to: ['Topic'],
    properties: { topic: 'TEXT', sortDown: 'DATE', id: 'TEXT' } as const,
    meaning: 'The topics that it is about, and all broader ones (within).',
  })),
  {
    type: 'DATED',
    from: ['Actor'],
    to: ['Tenure', 'Event', 'Document', 'Project', 'Party', 'Observation'],
    properties: { actor: 'TEXT', at: 'DATE', id: 'TEXT', action: 'TEXT', on: 'DATE' },
    meaning:
      'The actors that a dated fact is about, by the day at which it stands in their timelines (timeline).',
  },
  {
    type: 'UNDATED',
    from: ['Actor'],
    to: ['Tenure', 'Event', 'Document', 'Project', 'Party', 'Observation'],
    properties: { id: 'TEXT' },
    meaning: 'The actors that a fact without a date is about (timeline).',
  },
  {
    type: 'CONTINUES',
    from: ['Tenure'],
    to: ['Tenure'],
    properties: {},
    meaning:
      'The first tenure of a reign that is known by several: one person in one office, nobody else between (reigns).',
  },
  {
    type: 'CONTRADICTS',
    from: ['Fact'],
    to: ['Fact'],
    properties: { derived: 'BOOLEAN' },
    meaning:
      'Facts about the same thing that differ, where it follows (contradictions); others are recorded.',
  },
]

const timeOfFact: [string, PropertyKind][] = [
  ['startEarliest', 'DATE'],
  ['startLatest', 'DATE'],
  ['endEarliest', 'DATE'],
  ['endLatest', 'DATE'],
  ['uncertain', 'BOOLEAN'],
]

/** Every property that nodes of some labels have besides what their records say. */
export const derivedProperties: readonly {
  of: readonly string[]
  name: string
  kind: PropertyKind
  meaning: string
}[] = [
  {
    of: ['Actor', 'Office'],
    name: 'formerNames',
    kind: 'TEXTS',
    meaning: 'The names that it no longer has, each as JSON: the text and the four bounds of its time.',
  },
  {
    of: ['Fact', 'Topic', 'Source'],
    name: 'stems',
    kind: 'TEXT',
    meaning:
      'The stems of the words of its texts, each behind the code of its language, between spaces; the texts apart by bars.',
  },
  { of: ['Fact'], name: 'citationCount', kind: 'NUMBER', meaning: 'How many sources say so.' },
  {
    of: ['Observation'],
    name: 'series',
    kind: 'TEXT',
    meaning: 'Figures of the same, but for time and value, have one.',
  },
  {
    of: ['Participation'],
    name: 'actor',
    kind: 'TEXT',
    meaning: 'The id of its actor, from which its pages are read.',
  },
  {
    of: ['Event'],
    name: 'present',
    kind: 'NUMBER',
    meaning: 'How many took part; who was only spoken to or about did not.',
  },
  {
    of: ['Event'],
    name: 'meeting',
    kind: 'BOOLEAN',
    meaning: 'Whether those on different sides met there, as at a meeting of at most 20.',
  },
  {
    of: ['Country', 'Organization', 'Event', 'Document', 'Office'],
    name: 'hub',
    kind: 'BOOLEAN',
    meaning: 'True for what so many have a part in that it says little of any two of them.',
  },
  ...(['inferredStartEarliest', 'inferredEndLatest'] as const).map(name => ({
    of: ['Tenure'],
    name,
    kind: 'DATE' as const,
    meaning: 'A bound that no source gives, as it was inferred (reigns).',
  })),
  ...timeOfFact.map(([name, kind]) => ({
    of: ['Participation', 'Party', 'Signature'],
    name,
    kind,
    meaning: 'The time of its event or document.',
  })),
]

/** The properties of small nodes besides what the records say. */
export const smallDerived: Record<string, [string, PropertyKind][]> = {
  Name: [
    ['text', 'TEXT'],
    ['kind', 'TEXT'],
    ['folded', 'TEXT'],
    ['forms', 'TEXT'],
    ['script', 'TEXT'],
    ['type', 'TEXT'],
    ['position', 'NUMBER'],
  ],
  Action: [
    ['sortUp', 'DATE'],
    ['sortDown', 'DATE'],
  ],
  Act: [
    ['sortUp', 'DATE'],
    ['sortDown', 'DATE'],
  ],
  Oddity: [
    ['code', 'TEXT'],
    ['fields', 'TEXTS'],
    ['about', 'TEXT'],
    ['day', 'TEXT'],
    ['count', 'NUMBER'],
    ['derived', 'BOOLEAN'],
  ],
  Import: [
    ['dataset', 'TEXT'],
    ['number', 'NUMBER'],
    ['startedAt', 'DATETIME'],
    ['completedAt', 'DATETIME'],
    ['written', 'NUMBER'],
    ['unchanged', 'NUMBER'],
    ['rejected', 'NUMBER'],
  ],
  Record: [
    ['subject', 'TEXT'],
    ['hash', 'TEXT'],
    ['json', 'TEXT'],
  ],
  FormerId: [['id', 'TEXT']],
  Disagreement: [
    ['field', 'TEXT'],
    ['value', 'TEXT'],
    ['dataset', 'TEXT'],
  ],
}
