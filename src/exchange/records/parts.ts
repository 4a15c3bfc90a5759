import { ArrayNotEmpty, IsArray, MaxLength, ValidateIf } from 'class-validator'
import { NameKind } from '../../domain/actor/name.ts'
import { CitationMethod } from '../../domain/fact/citation.ts'
import { OutcomeKind } from '../../domain/fact/outcome.ts'
import { SuccessionKind } from '../../domain/relation/succession.ts'
import { Choice, LinkParts, Links, Nodes, Target, Text, When } from './field.ts'

/** Whatever takes part in events and is party to documents. */
export const actors = ['Person', 'Organization', 'Country']
/** What can come of an event or document. */
export const outcomes = ['Event', 'Document', 'Organization', 'Project']

/** What a figure can be about: anything but another figure. */
export const subjects = [
  'Country',
  'Place',
  'Source',
  'Topic',
  'Organization',
  'Person',
  'Office',
  'Tenure',
  'Event',
  'Document',
  'Project',
  'Participation',
  'Party',
  'Signature',
]

/** One form of a name. The first of a record's names is the one that is shown. */
export class NamePart {
  @Text() text!: string
  @Text({ optional: true }) language?: string
  @Choice(NameKind) kind: keyof typeof NameKind = 'NAME'
  @When('', { optional: true }) time?: unknown
}

class IdentifierPart {
  @MaxLength(200, { message: 'must have at most 200 characters' }) @Text() scheme!: string
  @MaxLength(1000, { message: 'must have at most 1000 characters' }) @Text() value!: string
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

export class OutcomePart {
  @Target() to!: string
  @Choice(OutcomeKind) kind!: keyof typeof OutcomeKind
}

export class SuccessorPart {
  @Target() to!: string
  @Choice(SuccessionKind) kind: keyof typeof SuccessionKind = 'SUCCEEDED'
  @When('', { optional: true }) on?: unknown
}

class MembershipPart {
  @Target() organization!: string
  @When('', { optional: true }) time?: unknown
}

/** What every record has: its id, and the keys of other systems for the same thing. */
export class EntityRecord {
  @Target() id!: string
  @Nodes('HAS', 'Identifier', () => IdentifierPart) identifiers?: IdentifierPart[]
}

export class NamedRecord extends EntityRecord {
  @ArrayNotEmpty({ message: 'must have at least one name' })
  @Nodes('NAMED', 'Name', () => NamePart, {})
  names!: NamePart[]
}

export class ActorRecord extends NamedRecord {
  @LinkParts('MEMBER_OF', 'organization', ['Organization'], () => MembershipPart) memberOf?: MembershipPart[]
}

export class FactRecord extends EntityRecord {
  @LinkParts('CITES', 'source', ['Source'], () => CitationPart, {})
  @ArrayNotEmpty({ message: 'must not be empty: a fact cites at least one source' })
  @IsArray({ message: 'must be a list: a fact cites at least one source' })
  citations!: CitationPart[]
  /** Facts about the same thing that differ from this one, where no rule of the service finds them. */
  @Links('CONTRADICTS', ['Fact']) contradicts?: string[]
}
