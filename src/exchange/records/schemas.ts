import { ArrayNotEmpty, IsArray, MaxLength, ValidateIf } from 'class-validator'
import { NameKind } from '../../domain/actor/name.ts'
import { DocumentLevel, DocumentType } from '../../domain/document/document.ts'
import { TreatyActionKind } from '../../domain/document/party.ts'
import { EventKind, EventStatus } from '../../domain/event/event.ts'
import { ParticipantRole } from '../../domain/event/participation.ts'
import { CitationMethod } from '../../domain/fact/citation.ts'
import { OutcomeKind } from '../../domain/fact/outcome.ts'
import { TenureStatus } from '../../domain/office/tenure.ts'
import { OrganizationKind } from '../../domain/organization/organization.ts'
import {
  Choice,
  Day,
  Embedded,
  Link,
  LinkParts,
  Links,
  Nodes,
  Numeric,
  type RecordClass,
  Target,
  Text,
  Texts,
  When,
} from './field.ts'

const actors = ['Person', 'Organization', 'Country']
const outcomes = ['Event', 'Document', 'Organization']

/** One form of a name. The first of a record's names is the one that is shown. */
export class NamePart {
  @Text() text!: string
  @Text({ optional: true }) language?: string
  @Choice(NameKind) kind: keyof typeof NameKind = 'NAME'
  @When('', { optional: true }) time?: unknown
}

class IdentifierPart {
  @MaxLength(200) @Text() scheme!: string
  @MaxLength(1000) @Text() value!: string
}

class CitationPart {
  @Target() source!: string
  @Text({ optional: true }) locator?: string
  @Text({ optional: true }) quote?: string
  @Choice(CitationMethod) method: keyof typeof CitationMethod = 'STATED'
  @ValidateIf((citation: CitationPart) => citation.method === 'INFERRED' || citation.reason !== undefined)
  @Text()
  reason?: string
}

class OutcomePart {
  @Target() to!: string
  @Choice(OutcomeKind) kind!: keyof typeof OutcomeKind
}

class ActionPart {
  @Choice(TreatyActionKind) kind!: keyof typeof TreatyActionKind
  @When('', { optional: true }) on?: unknown
}

class MembershipPart {
  @Target() organization!: string
  @When('', { optional: true }) time?: unknown
}

class CodesPart {
  @Text({ optional: true }) alpha2?: string
  @Text({ optional: true }) alpha3?: string
  @Text({ optional: true }) numeric?: string
}

class AsRecordedPart {
  @Text({ optional: true }) name?: string
  @Text({ optional: true }) country?: string
}

class EntityRecord {
  @Target() id!: string
  @Nodes('HAS', 'Identifier', () => IdentifierPart) identifiers?: IdentifierPart[]
}

class NamedRecord extends EntityRecord {
  @ArrayNotEmpty({ message: 'must have at least one name' })
  @Nodes('NAMED', 'Name', () => NamePart, {})
  names!: NamePart[]
}

class ActorRecord extends NamedRecord {
  @LinkParts('MEMBER_OF', 'organization', ['Organization'], () => MembershipPart) memberOf?: MembershipPart[]
}

class FactRecord extends EntityRecord {
  @IsArray({ message: 'must be a list: a fact cites at least one source' })
  @ArrayNotEmpty({ message: 'must not be empty: a fact cites at least one source' })
  @LinkParts('CITES', 'source', ['Source'], () => CitationPart, {})
  citations!: CitationPart[]
}

class CountryRecord extends ActorRecord {
  @Embedded(() => CodesPart, '', { optional: true }) codes?: CodesPart
}

class PersonRecord extends ActorRecord {
  @When('born', { optional: true }) born?: unknown
  @When('died', { optional: true }) died?: unknown
  @Links('CITIZEN_OF', ['Country']) citizenOf?: string[]
}

class OrganizationRecord extends ActorRecord {
  @Choice(OrganizationKind) kind!: keyof typeof OrganizationKind
  @Link('PART_OF', ['Organization', 'Country'], { optional: true }) partOf?: string
  @Link('BASED_IN', ['Place', 'Country'], { optional: true }) basedIn?: string
}

class OfficeRecord extends NamedRecord {
  @Link('IN', ['Organization', 'Country'], { optional: true }) in?: string
  @Link('ACCREDITED_TO', ['Organization', 'Country'], { optional: true }) accreditedTo?: string
}

class TenureRecord extends FactRecord {
  @Link('HELD', ['Person'], { incoming: true }) person!: string
  @Link('OF', ['Office']) office!: string
  @Text({ optional: true }) title?: string
  @When('', { optional: true }) time?: unknown
  @Choice(TenureStatus) status: keyof typeof TenureStatus = 'UNKNOWN'
  @When('nominatedOn', { optional: true }) nominatedOn?: unknown
  @When('appointedOn', { optional: true }) appointedOn?: unknown
  @Text({ optional: true }) endReason?: string
}

class EventRecord extends FactRecord {
  @Text() name!: string
  @Choice(EventKind) kind!: keyof typeof EventKind
  @Choice(EventStatus) status: keyof typeof EventStatus = 'HELD'
  @When('', { optional: true }) time?: unknown
  @Link('HELD_IN', ['Place'], { optional: true }) place?: string
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

class ParticipationRecord extends CapableRecord {
  @Link('TOOK_PART', actors, { incoming: true }) actor!: string
  @Link('AT', ['Event']) event!: string
  @Choice(ParticipantRole) role: keyof typeof ParticipantRole = 'PARTICIPANT'
  @Embedded(() => AsRecordedPart, 'asRecorded', { optional: true }) asRecorded?: AsRecordedPart
}

class DocumentRecord extends FactRecord {
  @Text() title!: string
  @Choice(DocumentType) type!: keyof typeof DocumentType
  @Choice(DocumentLevel, { optional: true }) level?: keyof typeof DocumentLevel
  @When('', { optional: true }) signedOn?: unknown
  @When('period', { optional: true }) time?: unknown
  @Link('SIGNED_AT', ['Event'], { optional: true }) signedAt?: string
  @Link('SIGNED_IN', ['Place'], { optional: true }) place?: string
  @Links('ABOUT', ['Topic']) topics?: string[]
  @LinkParts('LED_TO', 'to', outcomes, () => OutcomePart) ledTo?: OutcomePart[]
}

class PartyRecord extends FactRecord {
  @Link('IS_PARTY', actors, { incoming: true }) actor!: string
  @Link('TO', ['Document']) document!: string
  @Nodes('HAS', 'Action', () => ActionPart) actions?: ActionPart[]
}

class SignatureRecord extends CapableRecord {
  @Link('GAVE', ['Person'], { incoming: true }) person!: string
  @Link('UNDER', ['Document']) document!: string
}

class TopicRecord extends EntityRecord {
  @Text() label!: string
  @Texts({ optional: true }) altLabels?: string[]
  @Links('BROADER', ['Topic']) broader?: string[]
}

class PlaceRecord extends EntityRecord {
  @Text() name!: string
  @Numeric(-90, 90, { optional: true }) latitude?: number
  @Numeric(-180, 180, { optional: true }) longitude?: number
  @Link('LOCATED_IN', ['Country'], { optional: true }) country?: string
}

class SourceRecord extends EntityRecord {
  @Text() title!: string
  @Text({ optional: true }) publisher?: string
  @When('', { optional: true }) publishedOn?: unknown
  @Day({ optional: true }) retrievedOn?: string
  @Text({ optional: true }) url?: string
  @Text({ optional: true }) language?: string
}

/** A kind of record: its class, and the labels of its node beside `Entity` and the kind itself. */
export interface Schema {
  record: RecordClass
  label?: 'Actor' | 'Fact'
  /** The property that names the node where it has no `names`. */
  naming?: 'name' | 'title' | 'label'
  /** The node has a time of its own, by which lists are ordered. */
  dated?: true
}

/** Every kind of record, by the value of its field `schema`. */
export const schemas: Record<string, Schema> = {
  Country: { record: CountryRecord, label: 'Actor' },
  Person: { record: PersonRecord, label: 'Actor' },
  Organization: { record: OrganizationRecord, label: 'Actor' },
  Office: { record: OfficeRecord },
  Tenure: { record: TenureRecord, label: 'Fact', dated: true },
  Event: { record: EventRecord, label: 'Fact', naming: 'name', dated: true },
  Participation: { record: ParticipationRecord, label: 'Fact', dated: true },
  Document: { record: DocumentRecord, label: 'Fact', naming: 'title', dated: true },
  Party: { record: PartyRecord, label: 'Fact', dated: true },
  Signature: { record: SignatureRecord, label: 'Fact', dated: true },
  Topic: { record: TopicRecord, naming: 'label' },
  Place: { record: PlaceRecord, naming: 'name' },
  Source: { record: SourceRecord, naming: 'title' },
}
