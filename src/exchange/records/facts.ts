import { ValidateBy } from 'class-validator'
import { ActKind, DocumentLevel, DocumentType } from '../../domain/document/document.ts'
import { TreatyActionKind } from '../../domain/document/party.ts'
import { EventFormat, EventKind, EventStatus } from '../../domain/event/event.ts'
import { ParticipantRole } from '../../domain/event/participation.ts'
import { ObservationStatus } from '../../domain/observation/observation.ts'
import { TenureStatus } from '../../domain/office/tenure.ts'
import { InvolvementRole } from '../../domain/project/project.ts'
import {
  Choice,
  Embedded,
  Flag,
  Link,
  LinkParts,
  Links,
  Nodes,
  Numeric,
  Target,
  Text,
  Texts,
  When,
} from './field.ts'
import { actors, FactRecord, OutcomePart, outcomes, subjects } from './parts.ts'

export class TenureRecord extends FactRecord {
  @Link('HELD', ['Person'], { incoming: true }) person!: string
  @Link('OF', ['Office']) office!: string
  @Text({ optional: true, folded: true }) title?: string
  @When('', { optional: true }) time?: unknown
  @Choice(TenureStatus) status: keyof typeof TenureStatus = 'UNKNOWN'
  @Flag({ optional: true }) acting?: boolean
  @Flag({ optional: true }) onLeave?: boolean
  @When('nominatedOn', { optional: true }) nominatedOn?: unknown
  @When('appointedOn', { optional: true }) appointedOn?: unknown
  @Text({ optional: true, folded: true }) endReason?: string
}

/** Further places are none without a first one. */
function FollowsPlace(): PropertyDecorator {
  return ValidateBy({
    name: 'followsPlace',
    validator: {
      validate: (places, at) => !places || (at!.object as EventRecord).place !== undefined,
      defaultMessage: () => 'are further ones; give the first as place',
    },
  })
}

export class EventRecord extends FactRecord {
  @Text({ folded: true }) name!: string
  /** What it was for, in the source's words. */
  @Text({ optional: true, folded: true }) description?: string
  @Choice(EventKind) kind!: keyof typeof EventKind
  @Choice(EventFormat, { optional: true }) format?: keyof typeof EventFormat
  @Choice(EventStatus) status: keyof typeof EventStatus = 'HELD'
  @When('', { optional: true }) time?: unknown
  @Link('HELD_IN', ['Place'], { optional: true }) place?: string
  /** Where else it was held: `place` is the first. */
  @FollowsPlace()
  @Links('ALSO_HELD_IN', ['Place'])
  places?: string[]
  /** The documents that it was about: a bill, a dossier. */
  @Links('DISCUSSED', ['Document']) documentsDiscussed?: string[]
  @Link('PART_OF', ['Event'], { optional: true }) partOf?: string
  @Links('ABOUT', ['Topic']) topics?: string[]
  @LinkParts('LED_TO', 'to', outcomes, () => OutcomePart) ledTo?: OutcomePart[]
}

class CapableRecord extends FactRecord {
  /** The offices that the source says the person acted in; others follow from the tenures. */
  @Links('AS', ['Tenure'], { stated: true, certainty: 'DEFINITELY' }) capacities?: string[]
  /** For whom the source says the actor stood; else it follows from the offices, else from citizenship. */
  @Links('FOR', ['Country', 'Organization'], { how: 'STATED', certainty: 'DEFINITELY' }) countsFor?: string[]
}

class AsRecordedPart {
  @Text({ optional: true, folded: true }) name?: string
  @Text({ optional: true, folded: true }) country?: string
  @Text({ optional: true, folded: true }) office?: string
}

export class ParticipationRecord extends CapableRecord {
  @Link('TOOK_PART', actors, { incoming: true }) actor!: string
  @Link('AT', ['Event']) event!: string
  @Choice(ParticipantRole) role: keyof typeof ParticipantRole = 'PARTICIPANT'
  /** The side or delegation, as the source calls it. */
  @Text({ optional: true, folded: true }) side?: string
  @Embedded(() => AsRecordedPart, 'asRecorded', { optional: true }) asRecorded?: AsRecordedPart
}

class ActPart {
  @Choice(ActKind) kind!: keyof typeof ActKind
  @When('', { optional: true }) on?: unknown
}

export class DocumentRecord extends FactRecord {
  @Text({ folded: true }) title!: string
  @Choice(DocumentType) type!: keyof typeof DocumentType
  @Choice(DocumentLevel, { optional: true }) level?: keyof typeof DocumentLevel
  @Flag({ optional: true }) bilateral?: boolean
  @Nodes('HAS', 'Act', () => ActPart) acts?: ActPart[]
  @When('', { optional: true }) signedOn?: unknown
  @When('period', { optional: true, whole: true }) time?: unknown
  @Link('SIGNED_AT', ['Event'], { optional: true }) signedAt?: string
  @Link('SIGNED_IN', ['Place'], { optional: true }) place?: string
  @Links('ABOUT', ['Topic']) topics?: string[]
  @Links('IMPLEMENTS', ['Document']) implements?: string[]
  @Links('AMENDS', ['Document']) amends?: string[]
  @Links('SUPERSEDES', ['Document']) supersedes?: string[]
  @LinkParts('LED_TO', 'to', outcomes, () => OutcomePart) ledTo?: OutcomePart[]
}

class ActionPart {
  @Choice(TreatyActionKind) kind!: keyof typeof TreatyActionKind
  @When('', { optional: true }) on?: unknown
}

export class PartyRecord extends FactRecord {
  @Link('IS_PARTY', actors, { incoming: true }) actor!: string
  @Link('TO', ['Document']) document!: string
  @Nodes('HAS', 'Action', () => ActionPart) actions?: ActionPart[]
}

export class SignatureRecord extends CapableRecord {
  @Link('GAVE', ['Person'], { incoming: true }) person!: string
  @Link('UNDER', ['Document']) document!: string
}

class InvolvementPart {
  @Target() actor!: string
  @Choice(InvolvementRole) role: keyof typeof InvolvementRole = 'PARTNER'
}

export class ProjectRecord extends FactRecord {
  @Text({ folded: true }) name!: string
  /** Other names under which it is found. */
  @Texts({ optional: true }) altNames?: string[]
  @When('', { optional: true }) time?: unknown
  @Links('ABOUT', ['Topic']) topics?: string[]
  @LinkParts('INVOLVED_IN', 'actor', actors, () => InvolvementPart, { optional: true, incoming: true })
  involved?: InvolvementPart[]
}

class DimensionPart {
  @Text() name!: string
  @Text() value!: string
}

export class ObservationRecord extends FactRecord {
  @Text() indicator!: string
  @Numeric() value!: number
  @Text() unit!: string
  @Choice(ObservationStatus) status: keyof typeof ObservationStatus = 'ACTUAL'
  @When('', { optional: true, whole: true }) time?: unknown
  @Link('SUBJECT', subjects) subject!: string
  @Link('COUNTERPART', subjects, { optional: true }) counterpart?: string
  @Nodes('HAS', 'Dimension', () => DimensionPart, { optional: true, together: true })
  dimensions?: DimensionPart[]
}
