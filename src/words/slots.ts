/** A day as the driver gives it, or as text. */
export type Day = { toString(): string } | string | null

/** A time as a fact has it. */
export interface TimeSlot {
  edtf?: string | null
  startEarliest?: Day
  startLatest?: Day
  endEarliest?: Day
  endLatest?: Day
  uncertain?: boolean | null
}

/** Something with a name, and the names that it no longer has: each as JSON, the text and the four bounds of its time. */
export interface NamedSlot {
  name: string
  formerNames?: string[] | null
}

/** An office somebody acted in, under the title that they bore. */
export interface OfficeSlot {
  title: string | null
  office: NamedSlot
  certainty: string
}

/** Somebody who took part in an event. */
export interface ActorSlot extends NamedSlot {
  role: string
  office: OfficeSlot | null
}

/** What an event's sentence is made of; `count` is how many took part in all. */
export interface EventSlots {
  name: string
  description: string | null
  kind: string
  status: string
  time: TimeSlot
  place: string | null
  topics: string[]
  actors: ActorSlot[]
  count: number
}

export interface ParticipationSlots {
  actor: NamedSlot
  office: OfficeSlot | null
  role: string
  /** Some of the others, and how many they are. */
  others: NamedSlot[]
  count: number
  event: { name: string; kind: string; status: string; time: TimeSlot }
}

export interface TenureSlots {
  person: string
  office: NamedSlot
  title: string | null
  status: string
  time: TimeSlot
  nominatedOn: TimeSlot
}

export interface DocumentSlots {
  title: string
  type: string
  time: TimeSlot
  place: string | null
  parties: NamedSlot[]
  count: number
}

export interface PartySlots {
  actor: NamedSlot
  document: { title: string; time: TimeSlot }
}

export interface SignatureSlots {
  person: NamedSlot
  office: OfficeSlot | null
  document: { title: string; time: TimeSlot }
}

export interface ProjectSlots {
  name: string
  time: TimeSlot
  actors: NamedSlot[]
  count: number
}

export interface ObservationSlots {
  subject: string
  counterpart: string | null
  indicator: string
  value: number
  unit: string
  status: string
  time: TimeSlot
  dimensions: string[]
}

/** What a party did about a document after signing it. */
export interface ActionSlots {
  actor: NamedSlot
  document: string
  kind: string
  time: TimeSlot
}

export interface OdditySlots {
  code: string
  about: string | null
  day: string | null
  count: number | null
}

/** A step of a path; of what happened more than once, how often and when first. */
export interface StepSlots {
  kind: string
  from: string
  to: string
  count: number
  name: string | null
  place: string | null
  office: string | null
  /** What the office belongs to. */
  body: string | null
  act: string | null
  edtf: string | null
  /** Whether a membership is over. */
  over: boolean
}

/** The sentences of one language, each from its slots. */
export interface Sentences {
  event(slots: EventSlots): string
  participation(slots: ParticipationSlots): string
  tenure(slots: TenureSlots): string
  document(slots: DocumentSlots): string
  party(slots: PartySlots): string
  signature(slots: SignatureSlots): string
  project(slots: ProjectSlots): string
  observation(slots: ObservationSlots): string
  action(slots: ActionSlots): string
  oddity(slots: OdditySlots): string
  step(slots: StepSlots): string
}
