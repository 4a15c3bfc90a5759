import { OrganizationKind } from '../../domain/organization/organization.ts'
import { Choice, Embedded, Link, LinkParts, Links, Text, When, Whole } from './field.ts'
import { ActorRecord, NamedRecord, SuccessorPart } from './parts.ts'

class CodesPart {
  @Text({ optional: true }) alpha2?: string
  @Text({ optional: true }) alpha3?: string
  @Text({ optional: true }) numeric?: string
}

export class CountryRecord extends ActorRecord {
  @Embedded(() => CodesPart, '', { optional: true }) codes?: CodesPart
  @LinkParts('SUCCEEDED_BY', 'to', ['Country'], () => SuccessorPart, { optional: true, once: true })
  succeededBy?: SuccessorPart[]
}

export class PersonRecord extends ActorRecord {
  @When('born', { optional: true }) born?: unknown
  @When('died', { optional: true }) died?: unknown
  @Links('CITIZEN_OF', ['Country']) citizenOf?: string[]
}

export class OrganizationRecord extends ActorRecord {
  @Choice(OrganizationKind) kind!: keyof typeof OrganizationKind
  @When('founded', { optional: true }) founded?: unknown
  @When('ended', { optional: true }) ended?: unknown
  @Link('PART_OF', ['Organization', 'Country'], { optional: true }) partOf?: string
  @Link('BASED_IN', ['Place', 'Country'], { optional: true }) basedIn?: string
  @LinkParts('SUCCEEDED_BY', 'to', ['Organization'], () => SuccessorPart, { optional: true, once: true })
  succeededBy?: SuccessorPart[]
}

export class OfficeRecord extends NamedRecord {
  /** How many hold it at a time; where nobody says it, nothing follows from who else held it. */
  @Whole(1, 100_000, { optional: true }) seats?: number
  /** As its register ranks it. */
  @Text({ optional: true, folded: true }) rank?: string
  @Link('IN', ['Organization', 'Country'], { optional: true }) in?: string
  @Link('ACCREDITED_TO', ['Organization', 'Country'], { optional: true }) accreditedTo?: string
  @LinkParts('SUCCEEDED_BY', 'to', ['Office'], () => SuccessorPart, { optional: true, once: true })
  succeededBy?: SuccessorPart[]
}
