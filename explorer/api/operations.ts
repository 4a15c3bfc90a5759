// Made by `npm run explorer:types`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type ActFilter = {
  /** All of these hold. */
  AND?: Array<ActFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: ActFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<ActFilter> | null | undefined;
  /** What it was. */
  kind?: ActKindFilter | null | undefined;
  /** When. */
  on?: TimeInput | null | undefined;
};

/** What befell a document as a whole: of a document with many parties that is not what befell it for each of them. */
export type ActKind =
  /** Its text was adopted. */
  | 'ADOPTION'
  /** It entered into force. */
  | 'ENTRY_INTO_FORCE'
  /** It was opened for signature. */
  | 'OPENING_FOR_SIGNATURE'
  /** It was applied before it entered into force. */
  | 'PROVISIONAL_APPLICATION'
  /** It was registered, as with the United Nations. */
  | 'REGISTRATION'
  /** Its operation was suspended. */
  | 'SUSPENSION'
  /** It ceased to be in force. */
  | 'TERMINATION';

/** Compares a value of ActKind. */
export type ActKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: ActKind | null | undefined;
  /** Is one of these. */
  in?: Array<ActKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type ActListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: ActFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: ActFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: ActFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type ActorFilter = {
  /** All of these hold. */
  AND?: Array<ActorFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: ActorFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<ActorFilter> | null | undefined;
  /** Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it. */
  counterparts?: CounterpartListFilter | null | undefined;
  /** How many it has of: Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it. */
  counterpartsCount?: IntFilter | null | undefined;
  /** It is of the type Country, and matches this. */
  country?: CountryFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** A person's: signed by them; an organization's or country's: party to them. Newest first. */
  documents?: DocumentListFilter | null | undefined;
  /** How many it has of: A person's: signed by them; an organization's or country's: party to them. Newest first. */
  documentsCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** Of which type it is. */
  kind?: ActorKindFilter | null | undefined;
  /** The organizations that it is a member of, by id. */
  memberOf?: OrganizationListFilter | null | undefined;
  /** How many it has of: The organizations that it is a member of, by id. */
  memberOfCount?: IntFilter | null | undefined;
  /** The name in use: on a day, where `on` is given, else the current one; in the first of the languages (BCP 47) that has one, else the first name recorded. */
  name?: TextFilter | null | undefined;
  /** Every form of its name, the main one first. */
  names?: NameListFilter | null | undefined;
  /** How many it has of: Every form of its name, the main one first. */
  namesCount?: IntFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** It is of the type Organization, and matches this. */
  organization?: OrganizationFilter | null | undefined;
  /** The events it took part in, newest first. */
  participations?: ParticipationListFilter | null | undefined;
  /** How many it has of: The events it took part in, newest first. */
  participationsCount?: IntFilter | null | undefined;
  /** It is of the type Person, and matches this. */
  person?: PersonFilter | null | undefined;
  /** The projects that it has a part in, by id. */
  projects?: ProjectListFilter | null | undefined;
  /** How many it has of: The projects that it has a part in, by id. */
  projectsCount?: IntFilter | null | undefined;
  /** Everything dated about this actor, in order. An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`. */
  timeline?: TimelineEntryListFilter | null | undefined;
  /** How many it has of: Everything dated about this actor, in order. An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`. */
  timelineCount?: IntFilter | null | undefined;
};

/** The types that a Actor can be of. */
export type ActorKind =
  /** A state, of today or of the past. One that its sources call continued is one node with former names. */
  | 'COUNTRY'
  /** A body that acts: a ministry, agency, company, international body, working group. */
  | 'ORGANIZATION'
  /** A human being; two people with one name are two. */
  | 'PERSON';

/** Compares a value of ActorKind. */
export type ActorKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: ActorKind | null | undefined;
  /** Is one of these. */
  in?: Array<ActorKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type ActorListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: ActorFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: ActorFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: ActorFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. */
export type AsRecordedFilter = {
  /** The country as the source writes it. */
  country?: TextFilter | null | undefined;
  /** The name and title as the source writes them. */
  name?: TextFilter | null | undefined;
  /** The office or role as the source writes it: where no tenure is known, all that is known of it. */
  office?: TextFilter | null | undefined;
};

/** Compares yes and no. */
export type BooleanFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: boolean | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type CapacityFilter = {
  /** All of these hold. */
  AND?: Array<CapacityFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: CapacityFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<CapacityFilter> | null | undefined;
  /** How surely it was held at that time, given how well both times are known. */
  certainty?: CertaintyFilter | null | undefined;
  /** Whether the source says that the person acted in this office. */
  stated?: BooleanFilter | null | undefined;
  /** The person in the office. */
  tenure?: TenureFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type CapacityListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: CapacityFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: CapacityFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: CapacityFilter | null | undefined;
};

/** How surely something holds, given how well its time is known. */
export type Certainty =
  /** It holds for every time that the bounds allow. */
  | 'DEFINITELY'
  /** It holds for some times that the bounds allow, not for all. */
  | 'POSSIBLY';

/** Compares a value of Certainty. */
export type CertaintyFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: Certainty | null | undefined;
  /** Is one of these. */
  in?: Array<Certainty> | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type CitationFilter = {
  /** All of these hold. */
  AND?: Array<CitationFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: CitationFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<CitationFilter> | null | undefined;
  /** The place in the source: paragraph 3, page 12. */
  locator?: StringFilter | null | undefined;
  /** Whether the source states the fact or it was inferred. */
  method?: CitationMethodFilter | null | undefined;
  /** The source's own words. */
  quote?: StringFilter | null | undefined;
  /** Why the fact follows, where it was inferred. */
  reason?: StringFilter | null | undefined;
  /** The article, page or dataset record. */
  source?: SourceFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type CitationListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: CitationFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: CitationFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: CitationFilter | null | undefined;
};

/** How a fact follows from its source. */
export type CitationMethod =
  /** It follows from what the source says; `reason` tells how. */
  | 'INFERRED'
  /** The source says it. */
  | 'STATED';

/** Compares a value of CitationMethod. */
export type CitationMethodFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: CitationMethod | null | undefined;
  /** Is one of these. */
  in?: Array<CitationMethod> | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type CounterpartFilter = {
  /** All of these hold. */
  AND?: Array<CounterpartFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: CounterpartFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<CounterpartFilter> | null | undefined;
  /** At how many events the one accompanied the other (EncounterKind.ACCOMPANIED); none unless `how` asks for these. */
  accompanied?: IntFilter | null | undefined;
  /** Whom it met. */
  actor?: ActorFilter | null | undefined;
  /** When they first were together so (`how`). Null where none of these events has a date. */
  first?: TimeInput | null | undefined;
  /** How they were together; of several the closest: MET, then SHARED. */
  how?: EncounterKindFilter | null | undefined;
  /** When they last were together so (`how`). */
  last?: TimeInput | null | undefined;
  /** At how many meetings the two met (EncounterKind.MET); one whose part already counts is not counted again. */
  meetings?: IntFilter | null | undefined;
  /** How many events the two shared (EncounterKind.SHARED). */
  sharedEvents?: IntFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type CounterpartListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: CounterpartFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: CounterpartFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: CounterpartFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. */
export type CountryCodesFilter = {
  /** Two letters: AZ. */
  alpha2?: StringFilter | null | undefined;
  /** Three letters: AZE. */
  alpha3?: StringFilter | null | undefined;
  /** Three digits: 031. */
  numeric?: StringFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type CountryFilter = {
  /** All of these hold. */
  AND?: Array<CountryFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: CountryFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<CountryFilter> | null | undefined;
  /** Its citizens, by id. */
  citizens?: PersonListFilter | null | undefined;
  /** How many it has of: Its citizens, by id. */
  citizensCount?: IntFilter | null | undefined;
  /** Its codes in ISO 3166-1. */
  codes?: CountryCodesFilter | null | undefined;
  /** Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it. */
  counterparts?: CounterpartListFilter | null | undefined;
  /** How many it has of: Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it. */
  counterpartsCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** A person's: signed by them; an organization's or country's: party to them. Newest first. */
  documents?: DocumentListFilter | null | undefined;
  /** How many it has of: A person's: signed by them; an organization's or country's: party to them. Newest first. */
  documentsCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** The organizations that it is a member of, by id. */
  memberOf?: OrganizationListFilter | null | undefined;
  /** How many it has of: The organizations that it is a member of, by id. */
  memberOfCount?: IntFilter | null | undefined;
  /** The name in use: on a day, where `on` is given, else the current one; in the first of the languages (BCP 47) that has one, else the first name recorded. */
  name?: TextFilter | null | undefined;
  /** Every form of its name, the main one first. */
  names?: NameListFilter | null | undefined;
  /** How many it has of: Every form of its name, the main one first. */
  namesCount?: IntFilter | null | undefined;
  /** Figures about it, newest first; with `with`, those that say something of both. */
  observations?: ObservationListFilter | null | undefined;
  /** How many it has of: Figures about it, newest first; with `with`, those that say something of both. */
  observationsCount?: IntFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** Who held this country's offices, newest first: its own and those of its organizations. Who was only named for one is not among them. */
  officials?: TenureListFilter | null | undefined;
  /** How many it has of: Who held this country's offices, newest first: its own and those of its organizations. Who was only named for one is not among them. */
  officialsCount?: IntFilter | null | undefined;
  /** The bodies that are part of the country, by id. */
  organizations?: OrganizationListFilter | null | undefined;
  /** How many it has of: The bodies that are part of the country, by id. */
  organizationsCount?: IntFilter | null | undefined;
  /** The events it took part in, newest first. */
  participations?: ParticipationListFilter | null | undefined;
  /** How many it has of: The events it took part in, newest first. */
  participationsCount?: IntFilter | null | undefined;
  /** The states that it succeeded. A state that was only renamed is one, with former names. */
  predecessors?: CountryListFilter | null | undefined;
  /** How many it has of: The states that it succeeded. A state that was only renamed is one, with former names. */
  predecessorsCount?: IntFilter | null | undefined;
  /** The projects that it has a part in, by id. */
  projects?: ProjectListFilter | null | undefined;
  /** How many it has of: The projects that it has a part in, by id. */
  projectsCount?: IntFilter | null | undefined;
  /** What it came after and what came after it, with how and when, by the ids of the two. */
  successions?: SuccessionListFilter | null | undefined;
  /** How many it has of: What it came after and what came after it, with how and when, by the ids of the two. */
  successionsCount?: IntFilter | null | undefined;
  /** The states that succeeded it. */
  successors?: CountryListFilter | null | undefined;
  /** How many it has of: The states that succeeded it. */
  successorsCount?: IntFilter | null | undefined;
  /** Everything dated about this actor, in order. An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`. */
  timeline?: TimelineEntryListFilter | null | undefined;
  /** How many it has of: Everything dated about this actor, in order. An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`. */
  timelineCount?: IntFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type CountryListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: CountryFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: CountryFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: CountryFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type CountsForFilter = {
  /** All of these hold. */
  AND?: Array<CountsForFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: CountsForFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<CountsForFilter> | null | undefined;
  /** The country or organization. */
  actor?: ActorFilter | null | undefined;
  /** How surely, given how well the times are known. */
  certainty?: CertaintyFilter | null | undefined;
  /** Why. */
  how?: CountsForReasonFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type CountsForListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: CountsForFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: CountsForFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: CountsForFilter | null | undefined;
};

/** Why an actor counts for a country or organization. */
export type CountsForReason =
  /** By citizenship: no office at the time is known. */
  | 'CITIZENSHIP'
  /** By the office held at the time, or, of an organization, by what it is part of. */
  | 'OFFICE'
  /** The source says for whom. */
  | 'STATED';

/** Compares a value of CountsForReason. */
export type CountsForReasonFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: CountsForReason | null | undefined;
  /** Is one of these. */
  in?: Array<CountsForReason> | null | undefined;
};

/** Compares a day. */
export type DateFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: string | null | undefined;
  /** Is more, or later, than this. */
  gt?: string | null | undefined;
  /** Is this, or more, or later. */
  gte?: string | null | undefined;
  /** Is one of these, at most 100. */
  in?: Array<string> | null | undefined;
  /** Is less, or earlier, than this. */
  lt?: string | null | undefined;
  /** Is this, or less, or earlier. */
  lte?: string | null | undefined;
};

/** So many days: at least, at most, or both. */
export type Days = {
  /** No fewer days than these. */
  atLeast?: number | null | undefined;
  /** No more days than these. */
  atMost?: number | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type DimensionFilter = {
  /** All of these hold. */
  AND?: Array<DimensionFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: DimensionFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<DimensionFilter> | null | undefined;
  /** What is told apart: type, level, field. */
  name?: StringFilter | null | undefined;
  /** The one that the figure counts. */
  value?: StringFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type DimensionListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: DimensionFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: DimensionFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: DimensionFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type DisagreementFilter = {
  /** All of these hold. */
  AND?: Array<DisagreementFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: DisagreementFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<DisagreementFilter> | null | undefined;
  /** The dataset, by the name under which it was imported. */
  dataset?: StringFilter | null | undefined;
  /** The field of the record format: time, codes.alpha3. */
  field?: StringFilter | null | undefined;
  /** What the dataset says there. */
  value?: StringFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type DisagreementListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: DisagreementFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: DisagreementFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: DisagreementFilter | null | undefined;
};

/** Keeps rows of which two moments are so many days apart; where there are several acts of a kind, any two of them. */
export type DocumentApartFilter = {
  /** So many; the same day is 0. */
  days: Days;
  /** The one, from which days are counted. */
  from: DocumentMoment;
  /** The other; where it was before the one, the days are below 0. */
  to: DocumentMoment;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type DocumentFilter = {
  /** All of these hold. */
  AND?: Array<DocumentFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: DocumentFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<DocumentFilter> | null | undefined;
  /** What befell it as a whole, in the order of time: adoption, entry into force. What each party did is with the party. */
  acts?: ActListFilter | null | undefined;
  /** How many it has of: What befell it as a whole, in the order of time: adoption, entry into force. What each party did is with the party. */
  actsCount?: IntFilter | null | undefined;
  /** The documents that change it. */
  amendedBy?: DocumentListFilter | null | undefined;
  /** How many it has of: The documents that change it. */
  amendedByCount?: IntFilter | null | undefined;
  /** The documents that it changes. */
  amends?: DocumentListFilter | null | undefined;
  /** How many it has of: The documents that it changes. */
  amendsCount?: IntFilter | null | undefined;
  /** How far apart two of its moments are; all of these. */
  apart?: Array<DocumentApartFilter> | null | undefined;
  /** Whether it is between two sides; null where nobody says it. Its parties may be more than are recorded. */
  bilateral?: BooleanFilter | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** The events that were about it, newest first. */
  discussedAt?: EventListFilter | null | undefined;
  /** How many it has of: The events that were about it, newest first. */
  discussedAtCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** The documents that carry it out. */
  implementedBy?: DocumentListFilter | null | undefined;
  /** How many it has of: The documents that carry it out. */
  implementedByCount?: IntFilter | null | undefined;
  /** The documents that it carries out. */
  implements?: DocumentListFilter | null | undefined;
  /** How many it has of: The documents that it carries out. */
  implementsCount?: IntFilter | null | undefined;
  /** How surely it was in force for any of its parties on a day (`on`, else @asOf); null where it was not, or no day is given. It is from its entry into force, or what carries another's bond on, until a termination; where no entry is recorded, an act of consent may have been one, and where nobody's consent is recorded, a signature. */
  inForce?: OnDayInput | null | undefined;
  /** At what level the sides bound themselves. */
  level?: DocumentLevelFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** What it came of: a meeting, a document. */
  outcomeOf?: FactListFilter | null | undefined;
  /** How many it has of: What it came of: a meeting, a document. */
  outcomeOfCount?: IntFilter | null | undefined;
  /** What came of it, by id: events, documents, organizations, projects. */
  outcomes?: OutcomeListFilter | null | undefined;
  /** How many it has of: What came of it, by id: events, documents, organizations, projects. */
  outcomesCount?: IntFilter | null | undefined;
  /** Who is bound by it, by id. */
  parties?: PartyListFilter | null | undefined;
  /** How many it has of: Who is bound by it, by id. */
  partiesCount?: IntFilter | null | undefined;
  /** Where it was signed: the place of the signing event, else its own. */
  place?: PlaceFilter | null | undefined;
  /** Who signed it, by id. */
  signatures?: SignatureListFilter | null | undefined;
  /** How many it has of: Who signed it, by id. */
  signaturesCount?: IntFilter | null | undefined;
  /** The event at which it was signed. */
  signedAt?: EventFilter | null | undefined;
  /** When it was signed or issued. */
  signedOn?: TimeInput | null | undefined;
  /** The documents that replace it. */
  supersededBy?: DocumentListFilter | null | undefined;
  /** How many it has of: The documents that replace it. */
  supersededByCount?: IntFilter | null | undefined;
  /** The documents that it replaces. */
  supersedes?: DocumentListFilter | null | undefined;
  /** How many it has of: The documents that it replaces. */
  supersedesCount?: IntFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
  /** The period that it is for: a plan for 2024–2025. Not when it was signed. */
  time?: TimeInput | null | undefined;
  /** Its title, in English. */
  title?: TextFilter | null | undefined;
  /** What it is about. */
  topics?: TopicListFilter | null | undefined;
  /** How many it has of: What it is about. */
  topicsCount?: IntFilter | null | undefined;
  /** What sort of document it is. */
  type?: DocumentTypeFilter | null | undefined;
};

/** At what level the sides bound themselves. */
export type DocumentLevel =
  /** Ministries or agencies. */
  | 'INTERAGENCY'
  /** The governments. */
  | 'INTERGOVERNMENTAL'
  /** The states. */
  | 'INTERSTATE';

/** Compares a value of DocumentLevel. */
export type DocumentLevelFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: DocumentLevel | null | undefined;
  /** Is one of these. */
  in?: Array<DocumentLevel> | null | undefined;
};

/** Keeps what leads to such things. */
export type DocumentListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: DocumentFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: DocumentFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: DocumentFilter | null | undefined;
};

/** The moments of a Document that can be so long apart: the beginning of a time, or an act of some kind. */
export type DocumentMoment =
  /** Its text was adopted. */
  | 'ADOPTION'
  /** It entered into force. */
  | 'ENTRY_INTO_FORCE'
  /** It was opened for signature. */
  | 'OPENING_FOR_SIGNATURE'
  /** It was applied before it entered into force. */
  | 'PROVISIONAL_APPLICATION'
  /** It was registered, as with the United Nations. */
  | 'REGISTRATION'
  /** When it was signed or issued. */
  | 'SIGNED_ON'
  /** Its operation was suspended. */
  | 'SUSPENSION'
  /** It ceased to be in force. */
  | 'TERMINATION'
  /** The period that it is for: a plan for 2024–2025. Not when it was signed. */
  | 'TIME';

/** What sort of document it is. */
export type DocumentType =
  /** A plan of action or programme of cooperation. */
  | 'ACTION_PLAN'
  /** An agreement. */
  | 'AGREEMENT'
  /** A contract, with a company as one side. */
  | 'CONTRACT'
  /** A declaration. */
  | 'DECLARATION'
  /** An exchange of notes or letters. */
  | 'EXCHANGE_OF_NOTES'
  /** A statement that the sides issued together. */
  | 'JOINT_STATEMENT'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** Something else. */
  | 'OTHER'
  /** A protocol. */
  | 'PROTOCOL'
  /** A report, an analysis, recommendations. */
  | 'REPORT'
  /** A roadmap. */
  | 'ROADMAP'
  /** A treaty or convention. */
  | 'TREATY';

/** Compares a value of DocumentType. */
export type DocumentTypeFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: DocumentType | null | undefined;
  /** Is one of these. */
  in?: Array<DocumentType> | null | undefined;
};

/** How many different values the rows of a group have of something. */
export type EncounterDistinctOrder = {
  /** Which way. */
  count: SortDirection;
  /** Of what. */
  of: EncounterGroup;
};

/** What a list of Encounter rows can be grouped by. */
export type EncounterGroup =
  /** Who took part for the one side, in the wording of the source. */
  | 'AS_RECORDED'
  /** How surely it matches: by its time, and by whom the participants counted for then. */
  | 'CERTAINTY'
  /** Who took part for the other side. */
  | 'COUNTERPART'
  /** Who took part for the other side, in the wording of the source. */
  | 'COUNTERPART_AS_RECORDED'
  /** The country in which it took place. */
  | 'COUNTRY'
  /** Whom somebody on the other side counted for. */
  | 'COUNTS_FOR'
  /** The datasets that tell of it. */
  | 'DATASET'
  /** The day in which it began (2012-10-23). In `groups`, each in which it may have begun, null where nothing bounds that; in `groupBy`, that of its earliest beginning, `unknown` where nothing says it. */
  | 'DAY'
  /** The event. */
  | 'EVENT'
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  | 'EVENT_CONTRADICTS'
  /** The datasets that tell of it. */
  | 'EVENT_DATASET'
  /** The day in which it began (2012-10-23). In `groups`, each in which it may have begun, null where nothing bounds that; in `groupBy`, that of its earliest beginning, `unknown` where nothing says it. */
  | 'EVENT_DAY'
  /** What it was for, in the words of its source; it is found by these as by its name. */
  | 'EVENT_DESCRIPTION'
  /** In what form it was held: a state visit, a working visit; null where nobody says it. */
  | 'EVENT_FORMAT'
  /** What sort of event it is. */
  | 'EVENT_KIND'
  /** The month in which it began (2012-10). In `groups`, each in which it may have begun, null where nothing bounds that; in `groupBy`, that of its earliest beginning, `unknown` where nothing says it. */
  | 'EVENT_MONTH'
  /** What it is called, in English. */
  | 'EVENT_NAME'
  /** What it came of: a meeting, a document. */
  | 'EVENT_OUTCOME_OF'
  /** The larger event that it is a part of. */
  | 'EVENT_PART_OF'
  /** Where it took place; the first of several places. */
  | 'EVENT_PLACE'
  /** Everywhere that it took place: `place`, which its source names first, and others. By id. */
  | 'EVENT_PLACES'
  /** The quarter in which it began (2012-Q4). In `groups`, each in which it may have begun, null where nothing bounds that; in `groupBy`, that of its earliest beginning, `unknown` where nothing says it. */
  | 'EVENT_QUARTER'
  /** The sources that say so. */
  | 'EVENT_SOURCE'
  /** Whether it took place. */
  | 'EVENT_STATUS'
  /** What it is about. */
  | 'EVENT_TOPICS'
  /** The year in which it began (four digits). In `groups`, each in which it may have begun, null where nothing bounds that; in `groupBy`, that of its earliest beginning, `unknown` where nothing says it. */
  | 'EVENT_YEAR'
  /** How they were together; of many the closest: MET, then SHARED. */
  | 'HOW'
  /** The kind of the event. */
  | 'KIND'
  /** Whether the sides met: `how` is MET. */
  | 'MET'
  /** The month in which it began (2012-10). In `groups`, each in which it may have begun, null where nothing bounds that; in `groupBy`, that of its earliest beginning, `unknown` where nothing says it. */
  | 'MONTH'
  /** Where it took place. */
  | 'PLACE'
  /** The quarter in which it began (2012-Q4). In `groups`, each in which it may have begun, null where nothing bounds that; in `groupBy`, that of its earliest beginning, `unknown` where nothing says it. */
  | 'QUARTER'
  /** The sources that say that it took place. */
  | 'SOURCE'
  /** What it was about. */
  | 'TOPICS'
  /** The year in which it began (four digits). In `groups`, each in which it may have begun, null where nothing bounds that; in `groupBy`, that of its earliest beginning, `unknown` where nothing says it. */
  | 'YEAR';

/** One thing by which groups are ordered. */
export type EncounterGroupsOrder = {
  /** How many surely are. */
  certain?: SortDirection | null | undefined;
  /** How many rows are in it. */
  count?: SortDirection | null | undefined;
  /** How many different values its rows have of something. */
  distinct?: EncounterDistinctOrder | null | undefined;
  /** When its first row is; undated groups come last both ways. */
  first?: SortDirection | null | undefined;
  /** Its keys: the name of a node, whatever its case, or the value; those without one come last both ways. */
  key?: SortDirection | null | undefined;
  /** When its last row is; undated groups come last both ways. */
  last?: SortDirection | null | undefined;
};

/** How two were together at an event: across the table, on one side of it, or neither. A side is the one that the source states; else host against guest; else the delegation of one body; else the country that one counts for, where there are two at the table; else the body. */
export type EncounterKind =
  /** They were on one side, or the one accompanied the other. */
  | 'ACCOMPANIED'
  /** They were on different sides of a meeting: host and guest, or two sides that the source states, however many there were; else where at most 20 took part, or it is a part of something larger. Who is of no known side met the others. */
  | 'MET'
  /** They were at one event: a larger one, one that is no meeting, or as guests of one host (unless of two countries at a summit or a negotiation). */
  | 'SHARED';

/** Compares a value of EncounterKind. */
export type EncounterKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: EncounterKind | null | undefined;
  /** Is one of these. */
  in?: Array<EncounterKind> | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type EventFilter = {
  /** All of these hold. */
  AND?: Array<EventFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: EventFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<EventFilter> | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** What it was for, in the words of its source; it is found by these as by its name. */
  description?: TextFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** The documents signed at it, newest first. */
  documents?: DocumentListFilter | null | undefined;
  /** How many it has of: The documents signed at it, newest first. */
  documentsCount?: IntFilter | null | undefined;
  /** The documents that it was about, newest first: a bill, a dossier, a draft treaty. */
  documentsDiscussed?: DocumentListFilter | null | undefined;
  /** How many it has of: The documents that it was about, newest first: a bill, a dossier, a draft treaty. */
  documentsDiscussedCount?: IntFilter | null | undefined;
  /** In what form it was held: a state visit, a working visit; null where nobody says it. */
  format?: EventFormatFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** What sort of event it is. */
  kind?: EventKindFilter | null | undefined;
  /** What it is called, in English. */
  name?: TextFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** What it came of: a meeting, a document. */
  outcomeOf?: FactListFilter | null | undefined;
  /** How many it has of: What it came of: a meeting, a document. */
  outcomeOfCount?: IntFilter | null | undefined;
  /** What came of it, by id: events, documents, organizations, projects. */
  outcomes?: OutcomeListFilter | null | undefined;
  /** How many it has of: What came of it, by id: events, documents, organizations, projects. */
  outcomesCount?: IntFilter | null | undefined;
  /** The larger event that it is a part of. */
  partOf?: EventFilter | null | undefined;
  /** Who took part, by id. */
  participations?: ParticipationListFilter | null | undefined;
  /** How many it has of: Who took part, by id. */
  participationsCount?: IntFilter | null | undefined;
  /** Its parts, newest first: the talks and the signing of a visit. */
  parts?: EventListFilter | null | undefined;
  /** How many it has of: Its parts, newest first: the talks and the signing of a visit. */
  partsCount?: IntFilter | null | undefined;
  /** Where it took place; the first of several places. */
  place?: PlaceFilter | null | undefined;
  /** Everywhere that it took place: `place`, which its source names first, and others. By id. */
  places?: PlaceListFilter | null | undefined;
  /** How many it has of: Everywhere that it took place: `place`, which its source names first, and others. By id. */
  placesCount?: IntFilter | null | undefined;
  /** Whether it took place. */
  status?: EventStatusFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
  /** When it took place, or was to; null for the undated. */
  time?: TimeInput | null | undefined;
  /** What it is about. */
  topics?: TopicListFilter | null | undefined;
  /** How many it has of: What it is about. */
  topicsCount?: IntFilter | null | undefined;
};

/** In what form a visit or meeting was held, as protocol tells them apart. */
export type EventFormat =
  /** An informal or unofficial visit. */
  | 'INFORMAL'
  /** An official visit. */
  | 'OFFICIAL'
  /** An official working visit: talks, with some of the honours of an official visit. */
  | 'OFFICIAL_WORKING'
  /** A private visit; whoever came may have met nobody. */
  | 'PRIVATE'
  /** A state visit: a head of state at the invitation of another, with all honours. */
  | 'STATE'
  /** A stop on the way elsewhere. */
  | 'TRANSIT'
  /** A working visit: talks without ceremony. */
  | 'WORKING';

/** Compares a value of EventFormat. */
export type EventFormatFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: EventFormat | null | undefined;
  /** Is one of these. */
  in?: Array<EventFormat> | null | undefined;
};

/** What sort of event it is. */
export type EventKind =
  /** Somebody of high rank received somebody; a meeting kind. */
  | 'AUDIENCE'
  /** They talked by telephone or video; a meeting kind. */
  | 'CALL'
  /** A ceremony, an award, a commemoration. */
  | 'CEREMONY'
  /** They wrote to each other, and did not meet. */
  | 'CORRESPONDENCE'
  /** A fair or exhibition. */
  | 'EXHIBITION'
  /** A festival. */
  | 'FESTIVAL'
  /** A forum or conference of many. */
  | 'FORUM'
  /** Somebody was somebody’s guest: at a meal, a show, a match. Nothing says that they talked. */
  | 'HOSPITALITY'
  /** Something was started or put into service. */
  | 'LAUNCH'
  /** People met to talk; a meeting kind. */
  | 'MEETING'
  /** Experts worked in a country for a time. */
  | 'MISSION'
  /** Talks towards a result; a meeting kind. */
  | 'NEGOTIATION'
  /** Somebody offered, or declared readiness for, something. */
  | 'OFFER'
  /** Something else. */
  | 'OTHER'
  /** A discussion among invited people; a meeting kind. */
  | 'ROUNDTABLE'
  /** Documents were signed; a meeting kind. */
  | 'SIGNING'
  /** Somebody stated a position or an intention. */
  | 'STATEMENT'
  /** Heads of state or government met; a meeting kind. */
  | 'SUMMIT'
  /** Somebody came to another country or body; a meeting kind. */
  | 'VISIT';

/** Compares a value of EventKind. */
export type EventKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: EventKind | null | undefined;
  /** Is one of these. */
  in?: Array<EventKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type EventListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: EventFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: EventFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: EventFilter | null | undefined;
};

/** Whether the event took place. */
export type EventStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It was announced or intended; nothing says that it took place. */
  | 'PLANNED';

/** Compares a value of EventStatus. */
export type EventStatusFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: EventStatus | null | undefined;
  /** Is one of these. */
  in?: Array<EventStatus> | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type FactFilter = {
  /** All of these hold. */
  AND?: Array<FactFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: FactFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<FactFilter> | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** It is of the type Document, and matches this. */
  document?: DocumentFilter | null | undefined;
  /** It is of the type Event, and matches this. */
  event?: EventFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** Of which type it is. */
  kind?: FactKindFilter | null | undefined;
  /** It is of the type Observation, and matches this. */
  observation?: ObservationFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** It is of the type Participation, and matches this. */
  participation?: ParticipationFilter | null | undefined;
  /** It is of the type Party, and matches this. */
  party?: PartyFilter | null | undefined;
  /** It is of the type Project, and matches this. */
  project?: ProjectFilter | null | undefined;
  /** It is of the type Signature, and matches this. */
  signature?: SignatureFilter | null | undefined;
  /** It is of the type Tenure, and matches this. */
  tenure?: TenureFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
  /** When it was. */
  time?: TimeInput | null | undefined;
};

/** The types that a Fact can be of. */
export type FactKind =
  /** Something that was signed or issued. */
  | 'DOCUMENT'
  /** Something that happened or was planned: a meeting, a visit, a signing, a festival, an offer. */
  | 'EVENT'
  /** One figure, as SDMX has it: an indicator of a subject, for a period, in a unit, narrowed by dimensions. Figures whose dimensions differ are not to be added up unless one of them divides the other. */
  | 'OBSERVATION'
  /** One actor at one event in one role. */
  | 'PARTICIPATION'
  /** One actor bound by one document, with what it did about it. */
  | 'PARTY'
  /** A lasting undertaking, mostly a joint one: a pipeline, a portal, a series of festivals. What happens on one day is an Event. */
  | 'PROJECT'
  /** One person's hand under one document. */
  | 'SIGNATURE'
  /** One person in one office over a time. Appointed twice is two tenures; it is not the post itself. */
  | 'TENURE';

/** Compares a value of FactKind. */
export type FactKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: FactKind | null | undefined;
  /** Is one of these. */
  in?: Array<FactKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type FactListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: FactFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: FactFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: FactFilter | null | undefined;
};

/** Compares a number. */
export type FloatFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: number | null | undefined;
  /** Is more, or later, than this. */
  gt?: number | null | undefined;
  /** Is this, or more, or later. */
  gte?: number | null | undefined;
  /** Is one of these, at most 100. */
  in?: Array<number> | null | undefined;
  /** Is less, or earlier, than this. */
  lt?: number | null | undefined;
  /** Is this, or less, or earlier. */
  lte?: number | null | undefined;
};

/** Compares an id. */
export type IdFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: string | null | undefined;
  /** Is one of these, at most 100. */
  in?: Array<string> | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type IdentifierFilter = {
  /** All of these hold. */
  AND?: Array<IdentifierFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: IdentifierFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<IdentifierFilter> | null | undefined;
  /** The system: iso3166-1-alpha-2, wikidata, … */
  scheme?: StringFilter | null | undefined;
  /** The key in that system. */
  value?: StringFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type IdentifierListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: IdentifierFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: IdentifierFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: IdentifierFilter | null | undefined;
};

/** Compares a whole number. */
export type IntFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: number | null | undefined;
  /** Is more, or later, than this. */
  gt?: number | null | undefined;
  /** Is this, or more, or later. */
  gte?: number | null | undefined;
  /** Is one of these, at most 100. */
  in?: Array<number> | null | undefined;
  /** Is less, or earlier, than this. */
  lt?: number | null | undefined;
  /** Is this, or less, or earlier. */
  lte?: number | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type InvolvementFilter = {
  /** All of these hold. */
  AND?: Array<InvolvementFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: InvolvementFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<InvolvementFilter> | null | undefined;
  /** Who is involved. */
  actor?: ActorFilter | null | undefined;
  /** In what. */
  project?: ProjectFilter | null | undefined;
  /** In which part. */
  role?: InvolvementRoleFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type InvolvementListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: InvolvementFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: InvolvementFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: InvolvementFilter | null | undefined;
};

/** The part that an actor has in a project. */
export type InvolvementRole =
  /** Coordinates those who take part. */
  | 'COORDINATOR'
  /** It is on its territory, without more being known. */
  | 'HOST'
  /** Puts money into it. */
  | 'INVESTOR'
  /** Leads or owns it. */
  | 'LEAD'
  /** Runs it from day to day. */
  | 'OPERATOR'
  /** One of those whose undertaking it is. */
  | 'PARTNER'
  /** Receives what it carries or makes. */
  | 'RECIPIENT'
  /** Supplies what it carries or makes. */
  | 'SUPPLIER';

/** Compares a value of InvolvementRole. */
export type InvolvementRoleFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: InvolvementRole | null | undefined;
  /** Is one of these. */
  in?: Array<InvolvementRole> | null | undefined;
};

/** How a name or text matched. */
export type MatchKind =
  /** The same name in the same script; case, accents and punctuation aside. */
  | 'EXACT'
  /** Words differ by a letter, or by two where they have eight or more. */
  | 'FUZZY'
  /** The name begins with the text. */
  | 'PREFIX'
  /** A text has the words, in whatever form. */
  | 'TEXT'
  /** The same name in another script. */
  | 'TRANSLITERATED'
  /** Each word of the text begins a word of the name, or the other way round an initial of the name a word of it; in any order. */
  | 'WORDS';

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type NameFilter = {
  /** All of these hold. */
  AND?: Array<NameFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: NameFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<NameFilter> | null | undefined;
  /** How surely this form was in use on a day (`on`, else @asOf); null where it was not, or no day is given. */
  certainty?: OnDayInput | null | undefined;
  /** How this form is used. */
  kind?: NameKindFilter | null | undefined;
  /** Its language, with the script where that is not the usual one (BCP 47): az, be, sr-Latn. */
  language?: StringFilter | null | undefined;
  /** The name as written. */
  text?: TextFilter | null | undefined;
  /** When it was in use; null where nothing is known of that. */
  time?: TimeInput | null | undefined;
};

/** How a form of a name is used. */
export type NameKind =
  /** Another form that its sources use: a nickname, an abbreviation, a variant spelling. */
  | 'ALIAS'
  /** A name that was in use and no longer is. */
  | 'FORMER'
  /** A name in use. */
  | 'NAME'
  /** The name by its meaning in another language. */
  | 'TRANSLATION'
  /** The name letter by letter in another script or spelling. */
  | 'TRANSLITERATION';

/** Compares a value of NameKind. */
export type NameKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: NameKind | null | undefined;
  /** Is one of these. */
  in?: Array<NameKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type NameListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: NameFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: NameFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: NameFilter | null | undefined;
};

/** Something else that was within so many days, or calendar months, of an encounter: another encounter (`of`), a document signed (`signed`), an office taken or left. One of these four is given, and one of `days` and `months`. A time is that of the beginning, of an office left that of the end; where it is not known to the day, what may be near is POSSIBLY so. */
export type NearInput = {
  /** Only what is about this topic or a narrower one. */
  about?: string | null | undefined;
  /** At most so many days apart, 0 to 3660. */
  days?: number | null | undefined;
  /** Whether an encounter is not near itself, the whole that it is a part of, or its parts. */
  excludeSelf?: boolean;
  /** Only events of these kinds. */
  kinds?: Array<EventKind> | null | undefined;
  /** Who left an office, or the office that was left. */
  leftOffice?: string | null | undefined;
  /** At most so many calendar months apart, 0 to 120; 0 is the same month. */
  months?: number | null | undefined;
  /** Whoever was at the other event: a person, organization or country. */
  of?: string | null | undefined;
  /** Only with somebody whom the source calls by the same words as one whom the encounter was with. */
  sameAsRecorded?: boolean | null | undefined;
  /** Only with somebody whom the encounter was with too. */
  sameCounterpart?: boolean | null | undefined;
  /** A document, or whoever signed documents or is party to them. */
  signed?: string | null | undefined;
  /** Who took an office, or the office that was taken. */
  tookOffice?: string | null | undefined;
  /** Whether the encounter was before or after it. */
  when?: NearWhen;
  /** Who was there too. */
  with?: string | null | undefined;
};

/** Whether it was before or after what it is near. */
export type NearWhen =
  /** It was after the other, or at the same time. */
  | 'AFTER'
  /** It was before the other, or at the same time. */
  | 'BEFORE'
  /** Either way. */
  | 'EITHER';

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type NodeFilter = {
  /** All of these hold. */
  AND?: Array<NodeFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: NodeFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<NodeFilter> | null | undefined;
  /** It is of the type Country, and matches this. */
  country?: CountryFilter | null | undefined;
  /** It is of the type Document, and matches this. */
  document?: DocumentFilter | null | undefined;
  /** It is of the type Event, and matches this. */
  event?: EventFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Of which type it is. */
  kind?: NodeKindFilter | null | undefined;
  /** It is of the type Observation, and matches this. */
  observation?: ObservationFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** It is of the type Office, and matches this. */
  office?: OfficeFilter | null | undefined;
  /** It is of the type Organization, and matches this. */
  organization?: OrganizationFilter | null | undefined;
  /** It is of the type Participation, and matches this. */
  participation?: ParticipationFilter | null | undefined;
  /** It is of the type Party, and matches this. */
  party?: PartyFilter | null | undefined;
  /** It is of the type Person, and matches this. */
  person?: PersonFilter | null | undefined;
  /** It is of the type Place, and matches this. */
  place?: PlaceFilter | null | undefined;
  /** It is of the type Project, and matches this. */
  project?: ProjectFilter | null | undefined;
  /** It is of the type Signature, and matches this. */
  signature?: SignatureFilter | null | undefined;
  /** It is of the type Source, and matches this. */
  source?: SourceFilter | null | undefined;
  /** It is of the type Tenure, and matches this. */
  tenure?: TenureFilter | null | undefined;
  /** It is of the type Topic, and matches this. */
  topic?: TopicFilter | null | undefined;
};

/** The types that a Node can be of. */
export type NodeKind =
  /** A state, of today or of the past. One that its sources call continued is one node with former names. */
  | 'COUNTRY'
  /** Something that was signed or issued. */
  | 'DOCUMENT'
  /** Something that happened or was planned: a meeting, a visit, a signing, a festival, an offer. */
  | 'EVENT'
  /** One figure, as SDMX has it: an indicator of a subject, for a period, in a unit, narrowed by dimensions. Figures whose dimensions differ are not to be added up unless one of them divides the other. */
  | 'OBSERVATION'
  /** A post, whoever holds it: the presidency of a country, the head of a ministry. Who held it is a Tenure. */
  | 'OFFICE'
  /** A body that acts: a ministry, agency, company, international body, working group. */
  | 'ORGANIZATION'
  /** One actor at one event in one role. */
  | 'PARTICIPATION'
  /** One actor bound by one document, with what it did about it. */
  | 'PARTY'
  /** A human being; two people with one name are two. */
  | 'PERSON'
  /** Where things happen: a city, a building, or a country as a whole. */
  | 'PLACE'
  /** A lasting undertaking, mostly a joint one: a pipeline, a portal, a series of festivals. What happens on one day is an Event. */
  | 'PROJECT'
  /** One person's hand under one document. */
  | 'SIGNATURE'
  /** An article, page or dataset record that facts rest on. */
  | 'SOURCE'
  /** One person in one office over a time. Appointed twice is two tenures; it is not the post itself. */
  | 'TENURE'
  /** What events and documents are about: a concept of a SKOS thesaurus. */
  | 'TOPIC';

/** Compares a value of NodeKind. */
export type NodeKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: NodeKind | null | undefined;
  /** Is one of these. */
  in?: Array<NodeKind> | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type ObservationFilter = {
  /** All of these hold. */
  AND?: Array<ObservationFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: ObservationFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<ObservationFilter> | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** The other side, where the figure is about two: with whom the trade was. */
  counterpart?: NodeFilter | null | undefined;
  /** What the figure is narrowed to, by name. */
  dimensions?: DimensionListFilter | null | undefined;
  /** How many it has of: What the figure is narrowed to, by name. */
  dimensionsCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** What is measured or counted: TRADE_TURNOVER, SERVICES. */
  indicator?: StringFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** Whether it was measured or is aimed at. */
  status?: ObservationStatusFilter | null | undefined;
  /** What the figure is about. */
  subject?: NodeFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
  /** The whole period that the figure is of: 2021 is the year, not some day in it. */
  time?: TimeInput | null | undefined;
  /** Its unit: USD, PERCENT, COUNT, RANK. */
  unit?: StringFilter | null | undefined;
  /** The figure, in its unit. */
  value?: FloatFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type ObservationListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: ObservationFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: ObservationFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: ObservationFilter | null | undefined;
};

/** Whether a figure was measured or aimed at. */
export type ObservationStatus =
  /** What was measured or counted. */
  | 'ACTUAL'
  /** What is aimed at. */
  | 'TARGET';

/** Compares a value of ObservationStatus. */
export type ObservationStatusFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: ObservationStatus | null | undefined;
  /** Is one of these. */
  in?: Array<ObservationStatus> | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type OddityFilter = {
  /** All of these hold. */
  AND?: Array<OddityFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: OddityFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<OddityFilter> | null | undefined;
  /** Which rule found it: AFTER_DEATH, BEFORE_BIRTH, MORE_HOLDERS_THAN_SEATS, AFTER_ITS_SOURCE, PARTY_TWICE, PERIOD_BEFORE_SIGNATURE, IN_FORCE_BEFORE_SIGNATURE, APPOINTED_AFTER_END, FAR_FUTURE. */
  code?: StringFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type OddityListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: OddityFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: OddityFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: OddityFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type OfficeFilter = {
  /** All of these hold. */
  AND?: Array<OfficeFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: OfficeFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<OfficeFilter> | null | undefined;
  /** The country or organization that the holder is accredited to, as an ambassador is. */
  accreditedTo?: ActorFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** Who held it, newest first. On a day, of a reign that several tenures tell of, one: DEFINITELY where a source says so of the day, POSSIBLY between. Who was only named for it is not among them. */
  holders?: TenureListFilter | null | undefined;
  /** How many it has of: Who held it, newest first. On a day, of a reign that several tenures tell of, one: DEFINITELY where a source says so of the day, POSSIBLY between. Who was only named for it is not among them. */
  holdersCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** The name in use: on a day, where `on` is given, else the current one; in the first of the languages (BCP 47) that has one, else the first name recorded. */
  name?: TextFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** The country or organization that the office belongs to. */
  of?: ActorFilter | null | undefined;
  /** The offices that it succeeded. */
  predecessors?: OfficeListFilter | null | undefined;
  /** How many it has of: The offices that it succeeded. */
  predecessorsCount?: IntFilter | null | undefined;
  /** Its rank as its register calls it: Minister of State, Counsellor; null where nobody says it. */
  rank?: TextFilter | null | undefined;
  /** How many hold it at a time; null where nobody says it: then nothing follows from who else held it. */
  seats?: IntFilter | null | undefined;
  /** What it came after and what came after it, with how and when, by the ids of the two. */
  successions?: SuccessionListFilter | null | undefined;
  /** How many it has of: What it came after and what came after it, with how and when, by the ids of the two. */
  successionsCount?: IntFilter | null | undefined;
  /** The offices that succeeded it. */
  successors?: OfficeListFilter | null | undefined;
  /** How many it has of: The offices that succeeded it. */
  successorsCount?: IntFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type OfficeListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: OfficeFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: OfficeFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: OfficeFilter | null | undefined;
};

/** How surely something is to hold on a day, such as that a document is in force. */
export type OnDayInput = {
  /** DEFINITELY keeps only what surely holds; POSSIBLY, the default, also what may hold. */
  certainty?: Certainty | null | undefined;
  /** The day. */
  on: string;
};

/** Keeps rows of which two moments are so many days apart; where there are several acts of a kind, any two of them. */
export type OrganizationApartFilter = {
  /** So many; the same day is 0. */
  days: Days;
  /** The one, from which days are counted. */
  from: OrganizationMoment;
  /** The other; where it was before the one, the days are below 0. */
  to: OrganizationMoment;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type OrganizationFilter = {
  /** All of these hold. */
  AND?: Array<OrganizationFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: OrganizationFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<OrganizationFilter> | null | undefined;
  /** How far apart two of its moments are; all of these. */
  apart?: Array<OrganizationApartFilter> | null | undefined;
  /** Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it. */
  counterparts?: CounterpartListFilter | null | undefined;
  /** How many it has of: Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it. */
  counterpartsCount?: IntFilter | null | undefined;
  /** The country that it is part of, directly or through other bodies; null for international bodies. */
  country?: CountryFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** A person's: signed by them; an organization's or country's: party to them. Newest first. */
  documents?: DocumentListFilter | null | undefined;
  /** How many it has of: A person's: signed by them; an organization's or country's: party to them. Newest first. */
  documentsCount?: IntFilter | null | undefined;
  /** When it ended: was dissolved, or went on as another. */
  ended?: TimeInput | null | undefined;
  /** When it was founded. */
  founded?: TimeInput | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** What sort of body it is. */
  kind?: OrganizationKindFilter | null | undefined;
  /** The organizations that it is a member of, by id. */
  memberOf?: OrganizationListFilter | null | undefined;
  /** How many it has of: The organizations that it is a member of, by id. */
  memberOfCount?: IntFilter | null | undefined;
  /** Its members, by id. */
  members?: ActorListFilter | null | undefined;
  /** How many it has of: Its members, by id. */
  membersCount?: IntFilter | null | undefined;
  /** The name in use: on a day, where `on` is given, else the current one; in the first of the languages (BCP 47) that has one, else the first name recorded. */
  name?: TextFilter | null | undefined;
  /** Every form of its name, the main one first. */
  names?: NameListFilter | null | undefined;
  /** How many it has of: Every form of its name, the main one first. */
  namesCount?: IntFilter | null | undefined;
  /** Figures about it, newest first. */
  observations?: ObservationListFilter | null | undefined;
  /** How many it has of: Figures about it, newest first. */
  observationsCount?: IntFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** Its offices, by id. */
  offices?: OfficeListFilter | null | undefined;
  /** How many it has of: Its offices, by id. */
  officesCount?: IntFilter | null | undefined;
  /** What it came of: a meeting, a document. */
  outcomeOf?: FactListFilter | null | undefined;
  /** How many it has of: What it came of: a meeting, a document. */
  outcomeOfCount?: IntFilter | null | undefined;
  /** The body that it is part of. */
  parent?: OrganizationFilter | null | undefined;
  /** The events it took part in, newest first. */
  participations?: ParticipationListFilter | null | undefined;
  /** How many it has of: The events it took part in, newest first. */
  participationsCount?: IntFilter | null | undefined;
  /** The bodies that it succeeded. A body that was only renamed is one, with former names. */
  predecessors?: OrganizationListFilter | null | undefined;
  /** How many it has of: The bodies that it succeeded. A body that was only renamed is one, with former names. */
  predecessorsCount?: IntFilter | null | undefined;
  /** The projects that it has a part in, by id. */
  projects?: ProjectListFilter | null | undefined;
  /** How many it has of: The projects that it has a part in, by id. */
  projectsCount?: IntFilter | null | undefined;
  /** What it came after and what came after it, with how and when, by the ids of the two. */
  successions?: SuccessionListFilter | null | undefined;
  /** How many it has of: What it came after and what came after it, with how and when, by the ids of the two. */
  successionsCount?: IntFilter | null | undefined;
  /** The bodies that succeeded it. */
  successors?: OrganizationListFilter | null | undefined;
  /** How many it has of: The bodies that succeeded it. */
  successorsCount?: IntFilter | null | undefined;
  /** Everything dated about this actor, in order. An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`. */
  timeline?: TimelineEntryListFilter | null | undefined;
  /** How many it has of: Everything dated about this actor, in order. An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`. */
  timelineCount?: IntFilter | null | undefined;
};

/** What sort of body it is. */
export type OrganizationKind =
  /** A public body below or beside the ministries; a head of state's office. */
  | 'AGENCY'
  /** A company, of whatever owner. */
  | 'COMPANY'
  /** A court. */
  | 'COURT'
  /** A mission, embassy or delegation to another country or body. */
  | 'DELEGATION'
  /** A body of employers, of an industry or of a profession. */
  | 'EMPLOYERS'
  /** The government or cabinet of a state. */
  | 'GOVERNMENT'
  /** A body of several states; it counts for none of them. */
  | 'INTERNATIONAL_BODY'
  /** A newspaper, broadcaster, publisher or agency. */
  | 'MEDIA'
  /** A ministry, whatever its country calls it. */
  | 'MINISTRY'
  /** A charity, foundation, campaign or other body of civil society. */
  | 'NGO'
  /** Something else. */
  | 'OTHER'
  /** A technology or industrial park with an administration of its own. */
  | 'PARK'
  /** A legislature or a chamber of one. */
  | 'PARLIAMENT'
  /** A political party. */
  | 'PARTY'
  /** A church or other religious body. */
  | 'RELIGIOUS'
  /** A body that works on policy. */
  | 'THINK_TANK'
  /** A trade union. */
  | 'UNION'
  /** A university or other place of learning. */
  | 'UNIVERSITY'
  /** Nobody knows yet what it is, nor whether it is a body or a person. */
  | 'UNKNOWN'
  /** A group that two or more sides set up for a task. */
  | 'WORKING_GROUP';

/** Compares a value of OrganizationKind. */
export type OrganizationKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: OrganizationKind | null | undefined;
  /** Is one of these. */
  in?: Array<OrganizationKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type OrganizationListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: OrganizationFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: OrganizationFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: OrganizationFilter | null | undefined;
};

/** The moments of a Organization that can be so long apart: the beginning of a time, or an act of some kind. */
export type OrganizationMoment =
  /** When it ended: was dissolved, or went on as another. */
  | 'ENDED'
  /** When it was founded. */
  | 'FOUNDED';

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type OutcomeFilter = {
  /** All of these hold. */
  AND?: Array<OutcomeFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: OutcomeFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<OutcomeFilter> | null | undefined;
  /** It is of the type Document, and matches this. */
  document?: DocumentFilter | null | undefined;
  /** It is of the type Event, and matches this. */
  event?: EventFilter | null | undefined;
  /** How it came of it. */
  kind?: OutcomeKindFilter | null | undefined;
  /** It is of the type Organization, and matches this. */
  organization?: OrganizationFilter | null | undefined;
  /** It is of the type Project, and matches this. */
  project?: ProjectFilter | null | undefined;
};

/** How one thing came of another. */
export type OutcomeKind =
  /** The sides agreed on it. */
  | 'AGREED'
  /** It was set up as a result. */
  | 'ESTABLISHED'
  /** It was carried on or widened by it: an edition of a series, an addition. */
  | 'EXTENDED'
  /** It followed; the sources say no more. */
  | 'FOLLOWED'
  /** One side offered it. */
  | 'OFFERED'
  /** The sides planned it. */
  | 'PLANNED'
  /** It was drawn up as a result. */
  | 'PRODUCED'
  /** It was signed as a result. */
  | 'SIGNED';

/** Compares a value of OutcomeKind. */
export type OutcomeKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: OutcomeKind | null | undefined;
  /** Is one of these. */
  in?: Array<OutcomeKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type OutcomeListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: OutcomeFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: OutcomeFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: OutcomeFilter | null | undefined;
};

/** The part that an actor took in an event. */
export type ParticipantRole =
  /** Came along with one who took part: a spouse, an aide, a member of a delegation. */
  | 'ACCOMPANYING'
  /** The statement or offer was made to them. */
  | 'ADDRESSEE'
  /** Came to the others. */
  | 'GUEST'
  /** Received the others. */
  | 'HOST'
  /** Mediated between the others. */
  | 'MEDIATOR'
  /** Was present without being a side. */
  | 'OBSERVER'
  /** Organized it. */
  | 'ORGANIZER'
  /** Took part, with no other role known. */
  | 'PARTICIPANT'
  /** Presented awards or honours at it. */
  | 'PRESENTER'
  /** Signed at it. */
  | 'SIGNATORY'
  /** Spoke, or made the statement or offer. */
  | 'SPEAKER'
  /** It was about them; they need not have been there. */
  | 'SUBJECT'
  /** Supported it, with money or otherwise. */
  | 'SUPPORTER';

/** Compares a value of ParticipantRole. */
export type ParticipantRoleFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: ParticipantRole | null | undefined;
  /** Is one of these. */
  in?: Array<ParticipantRole> | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type ParticipationFilter = {
  /** All of these hold. */
  AND?: Array<ParticipationFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: ParticipationFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<ParticipationFilter> | null | undefined;
  /** Who took part. */
  actor?: ActorFilter | null | undefined;
  /** The source's own wording. */
  asRecorded?: AsRecordedFilter | null | undefined;
  /** The offices held at the time: two on a changeover day, several where posts were concurrent. */
  capacities?: CapacityListFilter | null | undefined;
  /** How many it has of: The offices held at the time: two on a changeover day, several where posts were concurrent. */
  capacitiesCount?: IntFilter | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** The countries and organizations that the actor counts for. */
  countsFor?: CountsForListFilter | null | undefined;
  /** How many it has of: The countries and organizations that the actor counts for. */
  countsForCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** The event. */
  event?: EventFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** Who else took part in the event, by id; who was only spoken to or about did not. */
  others?: ParticipationListFilter | null | undefined;
  /** How many it has of: Who else took part in the event, by id; who was only spoken to or about did not. */
  othersCount?: IntFilter | null | undefined;
  /** The part taken. */
  role?: ParticipantRoleFilter | null | undefined;
  /** The side or delegation that the actor belonged to, as the source calls it; null where it names none. Who has the same one at an event was on one side. */
  side?: TextFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
};

/** Keeps what leads to such things. */
export type ParticipationListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: ParticipationFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: ParticipationFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: ParticipationFilter | null | undefined;
};

/** Keeps rows of which two moments are so many days apart; where there are several acts of a kind, any two of them. */
export type PartyApartFilter = {
  /** So many; the same day is 0. */
  days: Days;
  /** The one, from which days are counted. */
  from: PartyMoment;
  /** The other; where it was before the one, the days are below 0. */
  to: PartyMoment;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type PartyFilter = {
  /** All of these hold. */
  AND?: Array<PartyFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: PartyFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<PartyFilter> | null | undefined;
  /** What it did about the document, oldest first. */
  actions?: TreatyActionListFilter | null | undefined;
  /** How many it has of: What it did about the document, oldest first. */
  actionsCount?: IntFilter | null | undefined;
  /** Who is bound. */
  actor?: ActorFilter | null | undefined;
  /** How far apart two of its moments are; all of these. */
  apart?: Array<PartyApartFilter> | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** The document. */
  document?: DocumentFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** How surely it was in force for this party on a day (`on`, else @asOf); null where it was not, or no day is given. It is from its entry into force, or what carries another's bond on, until a termination; where no entry is recorded, an act of consent may have been one, and where nobody's consent is recorded, a signature. */
  inForce?: OnDayInput | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
};

/** Keeps what leads to such things. */
export type PartyListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: PartyFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: PartyFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: PartyFilter | null | undefined;
};

/** The moments of a Party that can be so long apart: the beginning of a time, or an act of some kind. */
export type PartyMoment =
  /** It accepted. */
  | 'ACCEPTANCE'
  /** It acceded. */
  | 'ACCESSION'
  /** It approved. */
  | 'APPROVAL'
  /** It declared that the document goes on applying to it. */
  | 'CONTINUED_APPLICATION'
  /** The document entered into force for it. */
  | 'ENTRY_INTO_FORCE'
  /** It ratified. */
  | 'RATIFICATION'
  /** It signed. */
  | 'SIGNATURE'
  /** It succeeded to the bond of a predecessor. */
  | 'SUCCESSION'
  /** The document ceased to bind it. */
  | 'TERMINATION';

/** How two nodes of a path are connected. */
export type PathStepKind =
  /** One took part in the other (an event), signed it or is party to it (a document), held it (an office) or is involved in it (a project). It needs not be chosen, and is taken only to and from an end, or beside LED_TO and SUCCEEDED. */
  | 'HAD_PART_IN'
  /** Both held one office, at whatever time. */
  | 'HELD_SAME_OFFICE'
  /** One led to the other: an event or document to what came of it. */
  | 'LED_TO'
  /** One is or was a member of the other. */
  | 'MEMBER_OF'
  /** The two met (EncounterKind.MET). */
  | 'MET'
  /** Both are party to one document. */
  | 'PARTY_TO_SAME_DOCUMENT'
  /** Both signed one document. */
  | 'SIGNED_TOGETHER'
  /** One came after the other: of countries, organizations and offices. */
  | 'SUCCEEDED'
  /** Both held offices of one organization at one time (Person.colleagues), possibly: of one where at most 100 terms of office are known, unless `throughHubs` is set. */
  | 'WERE_COLLEAGUES';

/** Keeps rows of which two moments are so many days apart; where there are several acts of a kind, any two of them. */
export type PersonApartFilter = {
  /** So many; the same day is 0. */
  days: Days;
  /** The one, from which days are counted. */
  from: PersonMoment;
  /** The other; where it was before the one, the days are below 0. */
  to: PersonMoment;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type PersonFilter = {
  /** All of these hold. */
  AND?: Array<PersonFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: PersonFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<PersonFilter> | null | undefined;
  /** How far apart two of its moments are; all of these. */
  apart?: Array<PersonApartFilter> | null | undefined;
  /** When the person was born. */
  born?: TimeInput | null | undefined;
  /** The countries whose citizen the person is. */
  citizenOf?: CountryListFilter | null | undefined;
  /** How many it has of: The countries whose citizen the person is. */
  citizenOfCount?: IntFilter | null | undefined;
  /** Who held an office of the same organization at the same time, by id. The certainty of an edge says how surely the two times overlap. Holders of the same office are colleagues only where it has several seats. */
  colleagues?: PersonListFilter | null | undefined;
  /** How many it has of: Who held an office of the same organization at the same time, by id. The certainty of an edge says how surely the two times overlap. Holders of the same office are colleagues only where it has several seats. */
  colleaguesCount?: IntFilter | null | undefined;
  /** Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it. */
  counterparts?: CounterpartListFilter | null | undefined;
  /** How many it has of: Whom this actor met, most meetings first, then most shared events. People, organizations and countries alike; `where: { actor: { person: {} } }` keeps people. Who was on the same side is left out unless `how` asks for it. */
  counterpartsCount?: IntFilter | null | undefined;
  /** When the person died; null for the living and the unknown. */
  died?: TimeInput | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** A person's: signed by them; an organization's or country's: party to them. Newest first. */
  documents?: DocumentListFilter | null | undefined;
  /** How many it has of: A person's: signed by them; an organization's or country's: party to them. Newest first. */
  documentsCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** The organizations that it is a member of, by id. */
  memberOf?: OrganizationListFilter | null | undefined;
  /** How many it has of: The organizations that it is a member of, by id. */
  memberOfCount?: IntFilter | null | undefined;
  /** The name in use: on a day, where `on` is given, else the current one; in the first of the languages (BCP 47) that has one, else the first name recorded. */
  name?: TextFilter | null | undefined;
  /** Every form of its name, the main one first. */
  names?: NameListFilter | null | undefined;
  /** How many it has of: Every form of its name, the main one first. */
  namesCount?: IntFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** The events it took part in, newest first. */
  participations?: ParticipationListFilter | null | undefined;
  /** How many it has of: The events it took part in, newest first. */
  participationsCount?: IntFilter | null | undefined;
  /** The projects that it has a part in, by id. */
  projects?: ProjectListFilter | null | undefined;
  /** How many it has of: The projects that it has a part in, by id. */
  projectsCount?: IntFilter | null | undefined;
  /** What the person signed, newest first. */
  signatures?: SignatureListFilter | null | undefined;
  /** How many it has of: What the person signed, newest first. */
  signaturesCount?: IntFilter | null | undefined;
  /** The offices held, and those only named for (NOT_TAKEN_UP), newest first. */
  tenures?: TenureListFilter | null | undefined;
  /** How many it has of: The offices held, and those only named for (NOT_TAKEN_UP), newest first. */
  tenuresCount?: IntFilter | null | undefined;
  /** Everything dated about this actor, in order. An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`. */
  timeline?: TimelineEntryListFilter | null | undefined;
  /** How many it has of: Everything dated about this actor, in order. An imprecise time stands where it began at the latest, a year after its known days. `groupBy(field: YEAR)` counts by years; what has no date is apart, in `undated`. */
  timelineCount?: IntFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type PersonListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: PersonFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: PersonFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: PersonFilter | null | undefined;
};

/** The moments of a Person that can be so long apart: the beginning of a time, or an act of some kind. */
export type PersonMoment =
  /** When the person was born. */
  | 'BORN'
  /** When the person died; null for the living and the unknown. */
  | 'DIED';

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type PlaceFilter = {
  /** All of these hold. */
  AND?: Array<PlaceFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: PlaceFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<PlaceFilter> | null | undefined;
  /** The country that it lies in. */
  country?: CountryFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** What happened there, newest first. */
  events?: EventListFilter | null | undefined;
  /** How many it has of: What happened there, newest first. */
  eventsCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** Degrees north of the equator (WGS 84). */
  latitude?: FloatFilter | null | undefined;
  /** Degrees east of Greenwich (WGS 84). */
  longitude?: FloatFilter | null | undefined;
  /** Its name, in English. */
  name?: TextFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type PlaceListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: PlaceFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: PlaceFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: PlaceFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type ProjectFilter = {
  /** All of these hold. */
  AND?: Array<ProjectFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: ProjectFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<ProjectFilter> | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** Who has which part in it, by id. */
  involved?: InvolvementListFilter | null | undefined;
  /** How many it has of: Who has which part in it, by id. */
  involvedCount?: IntFilter | null | undefined;
  /** Its name, in English. */
  name?: TextFilter | null | undefined;
  /** Figures about it, newest first. */
  observations?: ObservationListFilter | null | undefined;
  /** How many it has of: Figures about it, newest first. */
  observationsCount?: IntFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** What it came of: a meeting, a document. */
  outcomeOf?: FactListFilter | null | undefined;
  /** How many it has of: What it came of: a meeting, a document. */
  outcomeOfCount?: IntFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
  /** From its beginning to its end. */
  time?: TimeInput | null | undefined;
  /** What it is about. */
  topics?: TopicListFilter | null | undefined;
  /** How many it has of: What it is about. */
  topicsCount?: IntFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type ProjectListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: ProjectFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: ProjectFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: ProjectFilter | null | undefined;
};

/** What can be searched for. */
export type SearchType =
  /** Countries. */
  | 'COUNTRY'
  /** Documents. */
  | 'DOCUMENT'
  /** Events. */
  | 'EVENT'
  /** Offices. */
  | 'OFFICE'
  /** Organizations. */
  | 'ORGANIZATION'
  /** People. */
  | 'PERSON'
  /** Places. */
  | 'PLACE'
  /** Projects. */
  | 'PROJECT'
  /** Sources. */
  | 'SOURCE'
  /** Topics. */
  | 'TOPIC';

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type SignatureFilter = {
  /** All of these hold. */
  AND?: Array<SignatureFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: SignatureFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<SignatureFilter> | null | undefined;
  /** The offices held at the time: two on a changeover day, several where posts were concurrent. */
  capacities?: CapacityListFilter | null | undefined;
  /** How many it has of: The offices held at the time: two on a changeover day, several where posts were concurrent. */
  capacitiesCount?: IntFilter | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** The countries and organizations that the actor counts for. */
  countsFor?: CountsForListFilter | null | undefined;
  /** How many it has of: The countries and organizations that the actor counts for. */
  countsForCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** The document. */
  document?: DocumentFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** Who signed. */
  person?: PersonFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
};

/** Keeps what leads to such things. */
export type SignatureListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: SignatureFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: SignatureFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: SignatureFilter | null | undefined;
};

/** Which way a list is ordered. */
export type SortDirection =
  /** The least, first or earliest comes first; what has no value comes last. */
  | 'ASC'
  /** The most, last or latest comes first; what has no value comes last. */
  | 'DESC';

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type SourceFilter = {
  /** All of these hold. */
  AND?: Array<SourceFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: SourceFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<SourceFilter> | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** The facts that rest on it, by id. */
  facts?: FactListFilter | null | undefined;
  /** How many it has of: The facts that rest on it, by id. */
  factsCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** Its language (BCP 47). */
  language?: StringFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** When it was published. */
  publishedOn?: TimeInput | null | undefined;
  /** Who published it. */
  publisher?: TextFilter | null | undefined;
  /** The day it was read for these facts. */
  retrievedOn?: DateFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
  /** Its title. */
  title?: TextFilter | null | undefined;
  /** Where it can be read. */
  url?: StringFilter | null | undefined;
};

/** A span of days; a missing end is open. */
export type Span = {
  /** The first day of the span. */
  from?: string | null | undefined;
  /** The last day of the span; not before `from`. */
  to?: string | null | undefined;
};

/** Compares a code or address, letter by letter. */
export type StringFilter = {
  /** Has this in it. */
  contains?: string | null | undefined;
  /** Is this; `null` keeps what has no value. */
  eq?: string | null | undefined;
  /** Is one of these, at most 100. */
  in?: Array<string> | null | undefined;
  /** Begins so. */
  startsWith?: string | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type SuccessionFilter = {
  /** All of these hold. */
  AND?: Array<SuccessionFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: SuccessionFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<SuccessionFilter> | null | undefined;
  /** What came before. */
  from?: NodeFilter | null | undefined;
  /** How. */
  kind?: SuccessionKindFilter | null | undefined;
  /** When. */
  on?: TimeInput | null | undefined;
  /** What came after. */
  to?: NodeFilter | null | undefined;
};

/** How one came after another. */
export type SuccessionKind =
  /** It became a part of one that went on. */
  | 'ABSORBED'
  /** It took over some of what the other did; both may go on. */
  | 'FUNCTIONS_TRANSFERRED'
  /** Several became one. */
  | 'MERGED'
  /** It went on under another name, with all that it was. */
  | 'RENAMED'
  /** One became several. */
  | 'SPLIT'
  /** It came after it; nobody says how. */
  | 'SUCCEEDED';

/** Compares a value of SuccessionKind. */
export type SuccessionKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: SuccessionKind | null | undefined;
  /** Is one of these. */
  in?: Array<SuccessionKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type SuccessionListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: SuccessionFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: SuccessionFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: SuccessionFilter | null | undefined;
};

/** Keeps rows of which two moments are so many days apart; where there are several acts of a kind, any two of them. */
export type TenureApartFilter = {
  /** So many; the same day is 0. */
  days: Days;
  /** The one, from which days are counted. */
  from: TenureMoment;
  /** The other; where it was before the one, the days are below 0. */
  to: TenureMoment;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type TenureFilter = {
  /** All of these hold. */
  AND?: Array<TenureFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: TenureFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<TenureFilter> | null | undefined;
  /** Whether the person held it for the time being, until somebody was named; null where nobody says it. */
  acting?: BooleanFilter | null | undefined;
  /** How far apart two of its moments are; all of these. */
  apart?: Array<TenureApartFilter> | null | undefined;
  /** When the person was appointed or elected to it. */
  appointedOn?: TimeInput | null | undefined;
  /** How many sources say so (`citations`): several places in one source count once. */
  citationCount?: IntFilter | null | undefined;
  /** The sources that say so, with the place in each. */
  citations?: CitationListFilter | null | undefined;
  /** How many it has of: The sources that say so, with the place in each. */
  citationsCount?: IntFilter | null | undefined;
  /** The other tenures of the reign that this one is the first of, in their order. */
  continuedBy?: TenureListFilter | null | undefined;
  /** How many it has of: The other tenures of the reign that this one is the first of, in their order. */
  continuedByCount?: IntFilter | null | undefined;
  /** The first tenure of the reign that this one is a part of, INFERRED: one person in one office, known on several days, and nobody else in it between; null where it is the first, or alone. */
  continues?: TenureFilter | null | undefined;
  /** Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradicts?: FactListFilter | null | undefined;
  /** How many it has of: Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it. */
  contradictsCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** Why it ended. */
  endReason?: TextFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its keys in other systems. */
  identifiers?: IdentifierListFilter | null | undefined;
  /** How many it has of: Its keys in other systems. */
  identifiersCount?: IntFilter | null | undefined;
  /** INFERRED bounds of the time, where no source gives them: the earliest start and the latest end that births, deaths, the other holders of an office that one person holds at a time, and the other days of a reign leave. What rests on them is POSSIBLY so. */
  inferred?: TimeInput | null | undefined;
  /** When the person was named for the office. */
  nominatedOn?: TimeInput | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** The office held. */
  office?: OfficeFilter | null | undefined;
  /** Whether the person was on leave meanwhile, and did not act in it; null where nobody says it. */
  onLeave?: BooleanFilter | null | undefined;
  /** Who held the office. */
  person?: PersonFilter | null | undefined;
  /** Whether the office is still held. */
  status?: TenureStatusFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
  /** When the office was held, as its sources say. Filters take the bounds of `inferred` where the sources give none. */
  time?: TimeInput | null | undefined;
  /** The title borne, where it is not the name of the office. */
  title?: TextFilter | null | undefined;
};

/** Keeps what leads to such things. */
export type TenureListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: TenureFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: TenureFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: TenureFilter | null | undefined;
};

/** The moments of a Tenure that can be so long apart: the beginning of a time, or an act of some kind. */
export type TenureMoment =
  /** When the person was appointed or elected to it. */
  | 'APPOINTED_ON'
  /** When the person was named for the office. */
  | 'NOMINATED_ON'
  /** When the office was held, as its sources say. Filters take the bounds of `inferred` where the sources give none. */
  | 'TIME';

/** Whether the office is still held, as far as the sources know. */
export type TenureStatus =
  /** Held when the sources were read. */
  | 'CURRENT'
  /** No longer held. */
  | 'ENDED'
  /** Named or appointed, but never in office. */
  | 'NOT_TAKEN_UP'
  /** The sources do not say. */
  | 'UNKNOWN';

/** Compares a value of TenureStatus. */
export type TenureStatusFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: TenureStatus | null | undefined;
  /** Is one of these. */
  in?: Array<TenureStatus> | null | undefined;
};

/** Compares a text whatever its case, accents and script: "Koç", "koc" and "Коч" are one. */
export type TextFilter = {
  /** Has this in it. */
  contains?: string | null | undefined;
  /** Is this; `null` keeps what has no value. */
  eq?: string | null | undefined;
  /** Is one of these, at most 100. */
  in?: Array<string> | null | undefined;
  /** Begins so. */
  startsWith?: string | null | undefined;
};

/** What the texts of something are searched for. */
export type TextMatch = {
  /** Words in whatever form (energy, energies), phrases in quotation marks, and behind a minus sign what must not be there. All that is wanted must be there, in one of its texts or several. */
  matches: string;
};

/** Keeps what lies wholly inside a span (within), was under way at some point of it (overlaps) or took so long (lasting); all of these that are given. */
export type TimeInput = {
  /** DEFINITELY keeps only what matches for every time that its bounds allow; POSSIBLY, the default, also what matches for some. */
  certainty?: Certainty | null | undefined;
  /** The time lasted so many days, the first and the last counted: one day is 1. What still goes on has lasted up to today. */
  lasting?: Days | null | undefined;
  /** The time was under way at some point of this span. */
  overlaps?: Span | null | undefined;
  /** The time lies wholly inside this span. */
  within?: Span | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type TimelineEntryFilter = {
  /** All of these hold. */
  AND?: Array<TimelineEntryFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: TimelineEntryFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<TimelineEntryFilter> | null | undefined;
  /** The fact; of an act of a party, the party. */
  fact?: FactFilter | null | undefined;
  /** When it was, as precisely as its sources say. */
  time?: TimeInput | null | undefined;
};

/** Keeps what leads to such things. */
export type TimelineEntryListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: TimelineEntryFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: TimelineEntryFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: TimelineEntryFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type TopicFilter = {
  /** All of these hold. */
  AND?: Array<TopicFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: TopicFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<TopicFilter> | null | undefined;
  /** The topics it is a part of (SKOS broader). */
  broader?: TopicListFilter | null | undefined;
  /** How many it has of: The topics it is a part of (SKOS broader). */
  broaderCount?: IntFilter | null | undefined;
  /** What other datasets say of it where they differ from what is shown here. */
  disagreements?: DisagreementListFilter | null | undefined;
  /** How many it has of: What other datasets say of it where they differ from what is shown here. */
  disagreementsCount?: IntFilter | null | undefined;
  /** Documents about it or a narrower topic, newest first. */
  documents?: DocumentListFilter | null | undefined;
  /** How many it has of: Documents about it or a narrower topic, newest first. */
  documentsCount?: IntFilter | null | undefined;
  /** Events about it or a narrower topic, newest first. */
  events?: EventListFilter | null | undefined;
  /** How many it has of: Events about it or a narrower topic, newest first. */
  eventsCount?: IntFilter | null | undefined;
  /** A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021. */
  id?: IdFilter | null | undefined;
  /** Its preferred label, in English (SKOS prefLabel). */
  label?: TextFilter | null | undefined;
  /** The topics that are a part of it (SKOS narrower). */
  narrower?: TopicListFilter | null | undefined;
  /** How many it has of: The topics that are a part of it (SKOS narrower). */
  narrowerCount?: IntFilter | null | undefined;
  /** What is odd about it, but possible: dated after a death, more holders than seats. */
  oddities?: OddityListFilter | null | undefined;
  /** How many it has of: What is odd about it, but possible: dated after a death, more holders than seats. */
  odditiesCount?: IntFilter | null | undefined;
  /** Its texts: what it is called and described as, and the quotes of its sources. */
  text?: TextMatch | null | undefined;
};

/** Keeps what leads to such things. */
export type TopicListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: TopicFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: TopicFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: TopicFilter | null | undefined;
};

/** Keeps what matches: all of the conditions that are given. `null` and what is left out keep everything. */
export type TreatyActionFilter = {
  /** All of these hold. */
  AND?: Array<TreatyActionFilter> | null | undefined;
  /** This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one. */
  NOT?: TreatyActionFilter | null | undefined;
  /** At least one of these holds; of an empty list none does. */
  OR?: Array<TreatyActionFilter> | null | undefined;
  /** What was done. */
  kind?: TreatyActionKindFilter | null | undefined;
  /** When. */
  on?: TimeInput | null | undefined;
};

/** What a party did about a document, or what befell it. */
export type TreatyActionKind =
  /** It accepted. */
  | 'ACCEPTANCE'
  /** It acceded. */
  | 'ACCESSION'
  /** It approved. */
  | 'APPROVAL'
  /** It declared that the document goes on applying to it. */
  | 'CONTINUED_APPLICATION'
  /** The document entered into force for it. */
  | 'ENTRY_INTO_FORCE'
  /** It ratified. */
  | 'RATIFICATION'
  /** It signed. */
  | 'SIGNATURE'
  /** It succeeded to the bond of a predecessor. */
  | 'SUCCESSION'
  /** The document ceased to bind it. */
  | 'TERMINATION';

/** Compares a value of TreatyActionKind. */
export type TreatyActionKindFilter = {
  /** Is this; `null` keeps what has no value. */
  eq?: TreatyActionKind | null | undefined;
  /** Is one of these. */
  in?: Array<TreatyActionKind> | null | undefined;
};

/** Keeps what leads to such things. */
export type TreatyActionListFilter = {
  /** To no others; also where it leads to nothing. */
  all?: TreatyActionFilter | null | undefined;
  /** To none of them; `{}` is any, so that it leads to nothing. */
  none?: TreatyActionFilter | null | undefined;
  /** To at least one of them; `{}` is any. */
  some?: TreatyActionFilter | null | undefined;
};

export type DocumentsOfQueryVariables = Exact<{
  where?: DocumentFilter | null | undefined;
  day: string;
  after?: string | null | undefined;
}>;


export type DocumentsOfQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Document', title: string, type: DocumentType, inForce: Certainty | null, id: string, sentence: string, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } };

export type DocumentYearsQueryVariables = Exact<{
  where?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentYearsQuery = { documents: { groups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ count: number, keys: Array<{ value: string | null }> }> } } };

export type FindQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type FindQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ matched: string, how: MatchKind, node:
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', title: string, sentence: string, id: string }
        | { __typename: 'Event', name: string, sentence: string, id: string }
        | { __typename: 'Observation', sentence: string, id: string }
        | { __typename: 'Office', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Participation', sentence: string, id: string }
        | { __typename: 'Party', sentence: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Project', name: string, sentence: string, id: string }
        | { __typename: 'Signature', sentence: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Tenure', sentence: string, id: string }
        | { __typename: 'Topic', label: string, id: string }
       }> } | null };

export type SuggestQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
}>;


export type SuggestQuery = { search: { nodes: Array<{ matched: string, how: MatchKind, node:
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', title: string, sentence: string, id: string }
        | { __typename: 'Event', name: string, sentence: string, id: string }
        | { __typename: 'Observation', sentence: string, id: string }
        | { __typename: 'Office', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Participation', sentence: string, id: string }
        | { __typename: 'Party', sentence: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Project', name: string, sentence: string, id: string }
        | { __typename: 'Signature', sentence: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Tenure', sentence: string, id: string }
        | { __typename: 'Topic', label: string, id: string }
       }> } | null };

export type NameOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NameOfQuery = { nodes: Array<
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Document', title: string, sentence: string, id: string }
    | { __typename: 'Event', name: string, sentence: string, id: string }
    | { __typename: 'Observation', sentence: string, id: string }
    | { __typename: 'Office', name: string, id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Participation', sentence: string, id: string }
    | { __typename: 'Party', sentence: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Project', name: string, sentence: string, id: string }
    | { __typename: 'Signature', sentence: string, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Tenure', sentence: string, id: string }
    | { __typename: 'Topic', label: string, id: string }
   | null> };

export type OfficesOfQueryVariables = Exact<{
  name: string;
  country: string;
}>;


export type OfficesOfQuery = { offices: { nodes: Array<{ __typename: 'Office', name: string, id: string }> } };

type Named_Country_Fragment = { __typename: 'Country', name: string, id: string };

type Named_Document_Fragment = { __typename: 'Document', title: string, sentence: string, id: string };

type Named_Event_Fragment = { __typename: 'Event', name: string, sentence: string, id: string };

type Named_Observation_Fragment = { __typename: 'Observation', sentence: string, id: string };

type Named_Office_Fragment = { __typename: 'Office', name: string, id: string };

type Named_Organization_Fragment = { __typename: 'Organization', name: string, id: string };

type Named_Participation_Fragment = { __typename: 'Participation', sentence: string, id: string };

type Named_Party_Fragment = { __typename: 'Party', sentence: string, id: string };

type Named_Person_Fragment = { __typename: 'Person', name: string, id: string };

type Named_Place_Fragment = { __typename: 'Place', name: string, id: string };

type Named_Project_Fragment = { __typename: 'Project', name: string, sentence: string, id: string };

type Named_Signature_Fragment = { __typename: 'Signature', sentence: string, id: string };

type Named_Source_Fragment = { __typename: 'Source', title: string, id: string };

type Named_Tenure_Fragment = { __typename: 'Tenure', sentence: string, id: string };

type Named_Topic_Fragment = { __typename: 'Topic', label: string, id: string };

export type NamedFragment =
  | Named_Country_Fragment
  | Named_Document_Fragment
  | Named_Event_Fragment
  | Named_Observation_Fragment
  | Named_Office_Fragment
  | Named_Organization_Fragment
  | Named_Participation_Fragment
  | Named_Party_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Project_Fragment
  | Named_Signature_Fragment
  | Named_Source_Fragment
  | Named_Tenure_Fragment
  | Named_Topic_Fragment
;

export type BoundsFragment = { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null };

export type CitedFragment = { locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } };

type Stated_Document_Fragment = { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

type Stated_Event_Fragment = { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

type Stated_Observation_Fragment = { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

type Stated_Participation_Fragment = { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

type Stated_Party_Fragment = { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

type Stated_Project_Fragment = { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

type Stated_Signature_Fragment = { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

type Stated_Tenure_Fragment = { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

export type StatedFragment =
  | Stated_Document_Fragment
  | Stated_Event_Fragment
  | Stated_Observation_Fragment
  | Stated_Participation_Fragment
  | Stated_Party_Fragment
  | Stated_Project_Fragment
  | Stated_Signature_Fragment
  | Stated_Tenure_Fragment
;

export type PageFragment = { hasNextPage: boolean, endCursor: string | null };

type Names_Country_Fragment = { id: string, name: string, names: Array<{ text: string, language: string | null, kind: NameKind, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }>, identifiers: Array<{ scheme: string, value: string }> };

type Names_Organization_Fragment = { id: string, name: string, names: Array<{ text: string, language: string | null, kind: NameKind, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }>, identifiers: Array<{ scheme: string, value: string }> };

type Names_Person_Fragment = { id: string, name: string, names: Array<{ text: string, language: string | null, kind: NameKind, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }>, identifiers: Array<{ scheme: string, value: string }> };

export type NamesFragment =
  | Names_Country_Fragment
  | Names_Organization_Fragment
  | Names_Person_Fragment
;

type Differing_Document_Fragment = { contradicts: Array<
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
  >, disagreements: Array<{ field: string, value: string, dataset: string }> };

type Differing_Event_Fragment = { contradicts: Array<
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
  >, disagreements: Array<{ field: string, value: string, dataset: string }> };

type Differing_Observation_Fragment = { contradicts: Array<
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
  >, disagreements: Array<{ field: string, value: string, dataset: string }> };

type Differing_Participation_Fragment = { contradicts: Array<
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
  >, disagreements: Array<{ field: string, value: string, dataset: string }> };

type Differing_Party_Fragment = { contradicts: Array<
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
  >, disagreements: Array<{ field: string, value: string, dataset: string }> };

type Differing_Project_Fragment = { contradicts: Array<
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
  >, disagreements: Array<{ field: string, value: string, dataset: string }> };

type Differing_Signature_Fragment = { contradicts: Array<
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
  >, disagreements: Array<{ field: string, value: string, dataset: string }> };

type Differing_Tenure_Fragment = { contradicts: Array<
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
  >, disagreements: Array<{ field: string, value: string, dataset: string }> };

export type DifferingFragment =
  | Differing_Document_Fragment
  | Differing_Event_Fragment
  | Differing_Observation_Fragment
  | Differing_Participation_Fragment
  | Differing_Party_Fragment
  | Differing_Project_Fragment
  | Differing_Signature_Fragment
  | Differing_Tenure_Fragment
;

export type InOfficeFragment = { certainty: Certainty, stated: boolean, tenure: { id: string, title: string | null, office: { id: string, name: string } } };

export type StandsForFragment = { certainty: Certainty, actor:
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
   };

export type MetFragment = { meetings: number, sharedEvents: number, first: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, last: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, actor:
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
  , topics: Array<{ topic: { id: string, label: string } }> };

export type AroundActorQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AroundActorQuery = { node:
    | { __typename: 'Country', name: string, id: string, counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meetings: number, sharedEvents: number, first: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, last: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, actor:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
          , topics: Array<{ topic: { id: string, label: string } }> }> } }
    | { __typename: 'Document', title: string, sentence: string, id: string }
    | { __typename: 'Event', name: string, sentence: string, id: string }
    | { __typename: 'Observation', sentence: string, id: string }
    | { __typename: 'Office', name: string, id: string }
    | { __typename: 'Organization', name: string, id: string, counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meetings: number, sharedEvents: number, first: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, last: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, actor:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
          , topics: Array<{ topic: { id: string, label: string } }> }> } }
    | { __typename: 'Participation', sentence: string, id: string }
    | { __typename: 'Party', sentence: string, id: string }
    | { __typename: 'Person', name: string, id: string, counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meetings: number, sharedEvents: number, first: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, last: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, actor:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
          , topics: Array<{ topic: { id: string, label: string } }> }> } }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Project', name: string, sentence: string, id: string }
    | { __typename: 'Signature', sentence: string, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Tenure', sentence: string, id: string }
    | { __typename: 'Topic', label: string, id: string }
   | null };

export type AroundEventQueryVariables = Exact<{
  id: string;
}>;


export type AroundEventQuery = { event: { __typename: 'Event', name: string, sentence: string, id: string, time: { edtf: string | null, startEarliest: string | null, endLatest: string | null } | null, topics: Array<{ id: string, label: string }>, participations: { nodes: Array<{ role: ParticipantRole, actor:
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
         }> }, outcomes: { edges: Array<{ kind: OutcomeKind, node:
          | { __typename: 'Document', title: string, sentence: string, id: string }
          | { __typename: 'Event', name: string, sentence: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Project', name: string, sentence: string, id: string }
         }> } } | null };

export type AroundDocumentQueryVariables = Exact<{
  id: string;
}>;


export type AroundDocumentQuery = { document: { __typename: 'Document', title: string, sentence: string, id: string, signedOn: { edtf: string | null, startEarliest: string | null, endLatest: string | null } | null, topics: Array<{ id: string, label: string }>, parties: { nodes: Array<{ actor:
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
         }> }, signatures: { nodes: Array<{ person: { __typename: 'Person', name: string, id: string } }> }, implements: Array<{ __typename: 'Document', title: string, sentence: string, id: string }>, amends: Array<{ __typename: 'Document', title: string, sentence: string, id: string }>, supersedes: Array<{ __typename: 'Document', title: string, sentence: string, id: string }>, outcomes: { edges: Array<{ kind: OutcomeKind, node:
          | { __typename: 'Document', title: string, sentence: string, id: string }
          | { __typename: 'Event', name: string, sentence: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Project', name: string, sentence: string, id: string }
         }> } } | null };

export type AroundTopicQueryVariables = Exact<{
  id: string;
}>;


export type AroundTopicQuery = { topic: { __typename: 'Topic', label: string, id: string, events: { nodes: Array<{ __typename: 'Event', name: string, sentence: string, id: string, time: { edtf: string | null, startEarliest: string | null, endLatest: string | null } | null }> }, documents: { nodes: Array<{ __typename: 'Document', title: string, sentence: string, id: string, signedOn: { edtf: string | null, startEarliest: string | null, endLatest: string | null } | null }> }, broader: Array<{ __typename: 'Topic', label: string, id: string }>, narrower: Array<{ __typename: 'Topic', label: string, id: string }> } | null };

export type AroundProjectQueryVariables = Exact<{
  id: string;
}>;


export type AroundProjectQuery = { project: { __typename: 'Project', name: string, sentence: string, id: string, time: { edtf: string | null, startEarliest: string | null, endLatest: string | null } | null, topics: Array<{ id: string, label: string }>, involved: { nodes: Array<{ role: InvolvementRole, actor:
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
         }> } } | null };

export type TenuresQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TenuresQuery = { person: { tenures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Tenure', title: string | null, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, office: { id: string, name: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } } | null };

export type OfficialsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OfficialsQuery = { country: { officials: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Tenure', id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, person: { id: string, name: string }, office: { id: string, name: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } } | null };

export type OfficesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OfficesQuery = { organization: { offices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, holders: { nodes: Array<{ __typename: 'Tenure', id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, person: { id: string, name: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } }> } } | null };

export type HoldersQueryVariables = Exact<{
  id: string;
  where?: TenureFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type HoldersQuery = { office: { holders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Tenure', id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, person: { id: string, name: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } } | null };

export type DocumentsQueryVariables = Exact<{
  id: string;
  day: string;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { node:
    | { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: DocumentType, inForce: Certainty | null, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: DocumentType, inForce: Certainty | null, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: DocumentType, inForce: Certainty | null, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: DocumentType, inForce: Certainty | null, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: DocumentType, inForce: Certainty | null, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type DocumentListFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, type: DocumentType, inForce: Certainty | null, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> };

export type EventsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EventsQuery = { node:
    | { parts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: EventKind, status: EventStatus, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: EventKind, status: EventStatus, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: EventKind, status: EventStatus, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type EventListFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: EventKind, status: EventStatus, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> };

export type ParticipantsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ParticipantsQuery = { event: { participations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Participation', role: ParticipantRole, id: string, sentence: string, asRecorded: { name: string | null, country: string | null } | null, actor:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , countsFor: Array<{ certainty: Certainty, actor:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }>, capacities: Array<{ certainty: Certainty, stated: boolean, tenure: { id: string, title: string | null, office: { id: string, name: string } } }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } } | null };

export type PartiesQueryVariables = Exact<{
  id: string;
  day: string;
  after?: string | null | undefined;
}>;


export type PartiesQuery = { document: { parties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Party', inForce: Certainty | null, id: string, sentence: string, actor:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , actions: Array<{ kind: TreatyActionKind, on: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } } | null };

export type SignaturesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SignaturesQuery = { document: { signatures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Signature', id: string, sentence: string, person: { id: string, name: string }, countsFor: Array<{ certainty: Certainty, actor:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }>, capacities: Array<{ certainty: Certainty, stated: boolean, tenure: { id: string, title: string | null, office: { id: string, name: string } } }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } } | null };

export type ProjectsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { node:
    | { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type FiguresQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type FiguresQuery = { node:
    | { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Observation', indicator: string, value: number, unit: string, status: ObservationStatus, growth: number | null, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, subject:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
          , counterpart:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
           | null, dimensions: Array<{ name: string, value: string }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } }
    | { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Observation', indicator: string, value: number, unit: string, status: ObservationStatus, growth: number | null, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, subject:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
          , counterpart:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
           | null, dimensions: Array<{ name: string, value: string }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type FigureListFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Observation', indicator: string, value: number, unit: string, status: ObservationStatus, growth: number | null, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, subject:
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', title: string, sentence: string, id: string }
      | { __typename: 'Event', name: string, sentence: string, id: string }
      | { __typename: 'Observation', sentence: string, id: string }
      | { __typename: 'Office', name: string, id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Participation', sentence: string, id: string }
      | { __typename: 'Party', sentence: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Project', name: string, sentence: string, id: string }
      | { __typename: 'Signature', sentence: string, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Tenure', sentence: string, id: string }
      | { __typename: 'Topic', label: string, id: string }
    , counterpart:
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', title: string, sentence: string, id: string }
      | { __typename: 'Event', name: string, sentence: string, id: string }
      | { __typename: 'Observation', sentence: string, id: string }
      | { __typename: 'Office', name: string, id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Participation', sentence: string, id: string }
      | { __typename: 'Party', sentence: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Project', name: string, sentence: string, id: string }
      | { __typename: 'Signature', sentence: string, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Tenure', sentence: string, id: string }
      | { __typename: 'Topic', label: string, id: string }
     | null, dimensions: Array<{ name: string, value: string }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> };

export type FigureFragment = { __typename: 'Observation', indicator: string, value: number, unit: string, status: ObservationStatus, growth: number | null, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, subject:
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Document', title: string, sentence: string, id: string }
    | { __typename: 'Event', name: string, sentence: string, id: string }
    | { __typename: 'Observation', sentence: string, id: string }
    | { __typename: 'Office', name: string, id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Participation', sentence: string, id: string }
    | { __typename: 'Party', sentence: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Project', name: string, sentence: string, id: string }
    | { __typename: 'Signature', sentence: string, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Tenure', sentence: string, id: string }
    | { __typename: 'Topic', label: string, id: string }
  , counterpart:
    | { __typename: 'Country', name: string, id: string }
    | { __typename: 'Document', title: string, sentence: string, id: string }
    | { __typename: 'Event', name: string, sentence: string, id: string }
    | { __typename: 'Observation', sentence: string, id: string }
    | { __typename: 'Office', name: string, id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Participation', sentence: string, id: string }
    | { __typename: 'Party', sentence: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Project', name: string, sentence: string, id: string }
    | { __typename: 'Signature', sentence: string, id: string }
    | { __typename: 'Source', title: string, id: string }
    | { __typename: 'Tenure', sentence: string, id: string }
    | { __typename: 'Topic', label: string, id: string }
   | null, dimensions: Array<{ name: string, value: string }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> };

export type FactsOfQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type FactsOfQuery = { source: { facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      > } } | null };

export type TimelineQueryVariables = Exact<{
  ids: Array<string> | string;
  within?: Span | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, groupBy: Array<{ key: string, count: number }>, nodes: Array<{ sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null }, fact:
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
       }>, undated: { totalCount: number, nodes: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      > } } | null };

export type MeetingsQueryVariables = Exact<{
  of: string;
  with?: string | null | undefined;
  about?: string | null | undefined;
  kinds?: Array<EventKind> | EventKind | null | undefined;
  time?: TimeInput | null | undefined;
  near?: NearInput | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { encounters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ certainty: Certainty, how: EncounterKind, event: { __typename: 'Event', name: string, kind: EventKind, status: EventStatus, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, place: { id: string, name: string } | null, topics: Array<{ id: string, label: string }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }, with: Array<{ id: string, asRecorded: { name: string | null } | null, actor:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }>, near: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      > }> } | null };

export type MeetingYearsQueryVariables = Exact<{
  of: string;
  with?: string | null | undefined;
  about?: string | null | undefined;
  kinds?: Array<EventKind> | EventKind | null | undefined;
  near?: NearInput | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingYearsQuery = { encounters: { groups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ count: number, keys: Array<{ value: string | null }> }> } } | null };

export type MeetingGroupsQueryVariables = Exact<{
  of: string;
  with?: string | null | undefined;
  about?: string | null | undefined;
  kinds?: Array<EventKind> | EventKind | null | undefined;
  time?: TimeInput | null | undefined;
  near?: NearInput | null | undefined;
  by: Array<EncounterGroup> | EncounterGroup;
  orderBy?: Array<EncounterGroupsOrder> | EncounterGroupsOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingGroupsQuery = { encounters: { groups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ count: number, certain: number, first: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, last: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, keys: Array<{ value: string | null, node:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
           | null }> }> } } | null };

export type MostQueryVariables = Exact<{
  of: string;
  where?: CounterpartFilter | null | undefined;
  about?: string | null | undefined;
  kinds?: Array<EventKind> | EventKind | null | undefined;
  time?: TimeInput | null | undefined;
  after?: string | null | undefined;
}>;


export type MostQuery = { node:
    | { counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meetings: number, sharedEvents: number, first: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, last: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, actor:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
          , topics: Array<{ topic: { id: string, label: string } }> }> } }
    | { counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meetings: number, sharedEvents: number, first: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, last: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, actor:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
          , topics: Array<{ topic: { id: string, label: string } }> }> } }
    | { counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meetings: number, sharedEvents: number, first: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, last: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, actor:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
          , topics: Array<{ topic: { id: string, label: string } }> }> } }
    | Record<PropertyKey, never>
   | null };

export type AboutQueryVariables = Exact<{
  of: string;
  kinds?: Array<EventKind> | EventKind | null | undefined;
  time?: TimeInput | null | undefined;
}>;


export type AboutQuery = { encounters: { groups: { totalCount: number, nodes: Array<{ count: number, keys: Array<{ value: string | null, node:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
           | null }> }> } } | null };

export type KindQueryVariables = Exact<{
  id: string;
}>;


export type KindQuery = { node:
    | { __typename: 'Country', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Office', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Party', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Signature', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Tenure', id: string }
    | { __typename: 'Topic', id: string }
   | null };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, name: string, born: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, died: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, citizenOf: Array<{ id: string, name: string }>, names: Array<{ text: string, language: string | null, kind: NameKind, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }>, identifiers: Array<{ scheme: string, value: string }> } | null };

export type CountryQueryVariables = Exact<{
  id: string;
}>;


export type CountryQuery = { country: { id: string, name: string, codes: { alpha2: string | null, alpha3: string | null }, predecessors: Array<{ id: string, name: string }>, successors: Array<{ id: string, name: string }>, names: Array<{ text: string, language: string | null, kind: NameKind, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }>, identifiers: Array<{ scheme: string, value: string }> } | null };

export type OrganizationQueryVariables = Exact<{
  id: string;
}>;


export type OrganizationQuery = { organization: { id: string, name: string, kind: OrganizationKind, country: { id: string, name: string } | null, parent: { id: string, name: string } | null, predecessors: Array<{ id: string, name: string }>, successors: Array<{ id: string, name: string }>, outcomeOf: Array<
      | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    >, names: Array<{ text: string, language: string | null, kind: NameKind, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null }>, identifiers: Array<{ scheme: string, value: string }> } | null };

export type EventQueryVariables = Exact<{
  id: string;
}>;


export type EventQuery = { event: { __typename: 'Event', name: string, kind: EventKind, status: EventStatus, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, place: { id: string, name: string } | null, topics: Array<{ id: string, label: string }>, partOf: { id: string, name: string } | null, outcomeOf: Array<
      | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    >, outcomes: { edges: Array<{ kind: OutcomeKind, node:
          | { __typename: 'Document', title: string, sentence: string, id: string }
          | { __typename: 'Event', name: string, sentence: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Project', name: string, sentence: string, id: string }
         }> }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
      | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    >, disagreements: Array<{ field: string, value: string, dataset: string }> } | null };

export type DocumentQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type DocumentQuery = { document: { __typename: 'Document', title: string, type: DocumentType, level: DocumentLevel | null, inForce: Certainty | null, id: string, sentence: string, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, place: { id: string, name: string } | null, signedAt: { id: string, name: string } | null, topics: Array<{ id: string, label: string }>, implements: Array<{ id: string, title: string }>, implementedBy: Array<{ id: string, title: string }>, amends: Array<{ id: string, title: string }>, amendedBy: Array<{ id: string, title: string }>, supersedes: Array<{ id: string, title: string }>, supersededBy: Array<{ id: string, title: string }>, outcomeOf: Array<
      | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    >, outcomes: { edges: Array<{ kind: OutcomeKind, node:
          | { __typename: 'Document', title: string, sentence: string, id: string }
          | { __typename: 'Event', name: string, sentence: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Project', name: string, sentence: string, id: string }
         }> }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
      | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    >, disagreements: Array<{ field: string, value: string, dataset: string }> } | null };

export type TopicQueryVariables = Exact<{
  id: string;
}>;


export type TopicQuery = { topic: { id: string, label: string, altLabels: Array<string>, broader: Array<{ id: string, label: string }>, narrower: Array<{ id: string, label: string }> } | null };

export type ProjectQueryVariables = Exact<{
  id: string;
}>;


export type ProjectQuery = { project: { __typename: 'Project', name: string, altNames: Array<string>, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, topics: Array<{ id: string, label: string }>, outcomeOf: Array<
      | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
    >, involved: { nodes: Array<{ role: InvolvementRole, actor:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }> }, observations: { nodes: Array<{ __typename: 'Observation', indicator: string, value: number, unit: string, status: ObservationStatus, growth: number | null, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, subject:
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Document', title: string, sentence: string, id: string }
          | { __typename: 'Event', name: string, sentence: string, id: string }
          | { __typename: 'Observation', sentence: string, id: string }
          | { __typename: 'Office', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Participation', sentence: string, id: string }
          | { __typename: 'Party', sentence: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Place', name: string, id: string }
          | { __typename: 'Project', name: string, sentence: string, id: string }
          | { __typename: 'Signature', sentence: string, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Tenure', sentence: string, id: string }
          | { __typename: 'Topic', label: string, id: string }
        , counterpart:
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Document', title: string, sentence: string, id: string }
          | { __typename: 'Event', name: string, sentence: string, id: string }
          | { __typename: 'Observation', sentence: string, id: string }
          | { __typename: 'Office', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Participation', sentence: string, id: string }
          | { __typename: 'Party', sentence: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Place', name: string, id: string }
          | { __typename: 'Project', name: string, sentence: string, id: string }
          | { __typename: 'Signature', sentence: string, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Tenure', sentence: string, id: string }
          | { __typename: 'Topic', label: string, id: string }
         | null, dimensions: Array<{ name: string, value: string }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> } | null };

export type PlaceQueryVariables = Exact<{
  id: string;
}>;


export type PlaceQuery = { place: { id: string, name: string, latitude: number | null, longitude: number | null, country: { id: string, name: string } | null } | null };

export type OfficeQueryVariables = Exact<{
  id: string;
}>;


export type OfficeQuery = { office: { id: string, name: string, of:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, accreditedTo:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, predecessors: Array<{ id: string, name: string }>, successors: Array<{ id: string, name: string }> } | null };

export type SourceQueryVariables = Exact<{
  id: string;
}>;


export type SourceQuery = { source: { id: string, title: string, publisher: string | null, retrievedOn: string | null, language: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } | null };

export type FactQueryVariables = Exact<{
  id: string;
}>;


export type FactQuery = { node:
    | { __typename: 'Country', id: string }
    | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      >, disagreements: Array<{ field: string, value: string, dataset: string }> }
    | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      >, disagreements: Array<{ field: string, value: string, dataset: string }> }
    | { __typename: 'Observation', id: string, sentence: string, subject:
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', title: string, sentence: string, id: string }
        | { __typename: 'Event', name: string, sentence: string, id: string }
        | { __typename: 'Observation', sentence: string, id: string }
        | { __typename: 'Office', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Participation', sentence: string, id: string }
        | { __typename: 'Party', sentence: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Project', name: string, sentence: string, id: string }
        | { __typename: 'Signature', sentence: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Tenure', sentence: string, id: string }
        | { __typename: 'Topic', label: string, id: string }
      , counterpart:
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Document', title: string, sentence: string, id: string }
        | { __typename: 'Event', name: string, sentence: string, id: string }
        | { __typename: 'Observation', sentence: string, id: string }
        | { __typename: 'Office', name: string, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Participation', sentence: string, id: string }
        | { __typename: 'Party', sentence: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Project', name: string, sentence: string, id: string }
        | { __typename: 'Signature', sentence: string, id: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'Tenure', sentence: string, id: string }
        | { __typename: 'Topic', label: string, id: string }
       | null, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      >, disagreements: Array<{ field: string, value: string, dataset: string }> }
    | { __typename: 'Office', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Participation', id: string, sentence: string, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , event: { id: string, name: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      >, disagreements: Array<{ field: string, value: string, dataset: string }> }
    | { __typename: 'Party', id: string, sentence: string, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , document: { id: string, title: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      >, disagreements: Array<{ field: string, value: string, dataset: string }> }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      >, disagreements: Array<{ field: string, value: string, dataset: string }> }
    | { __typename: 'Signature', id: string, sentence: string, person: { id: string, name: string }, document: { id: string, title: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      >, disagreements: Array<{ field: string, value: string, dataset: string }> }
    | { __typename: 'Source', id: string }
    | { __typename: 'Tenure', id: string, sentence: string, person: { id: string, name: string }, office: { id: string, name: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }>, contradicts: Array<
        | { __typename: 'Document', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Event', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Observation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Participation', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Party', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Project', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Signature', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
        | { __typename: 'Tenure', id: string, sentence: string, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }
      >, disagreements: Array<{ field: string, value: string, dataset: string }> }
    | { __typename: 'Topic', id: string }
   | null };

export type SizesQueryVariables = Exact<{ [key: string]: never; }>;


export type SizesQuery = { people: { totalCount: number }, countries: { totalCount: number }, organizations: { totalCount: number }, offices: { totalCount: number }, events: { totalCount: number }, documents: { totalCount: number }, topics: { totalCount: number }, projects: { totalCount: number }, places: { totalCount: number }, sources: { totalCount: number } };

export type NewestQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestQuery = { events: { nodes: Array<{ __typename: 'Event', name: string, kind: EventKind, status: EventStatus, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, participations: { totalCount: number, nodes: Array<{ id: string, actor:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }> }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } };

export type EventYearsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventYearsQuery = { events: { groups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ count: number, keys: Array<{ value: string | null }> }> } } };

export type CentreQueryVariables = Exact<{ [key: string]: never; }>;


export type CentreQuery = { participations: { groups: { nodes: Array<{ count: number, keys: Array<{ value: string | null, node:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
           | null }> }> } } };

export type SignersQueryVariables = Exact<{ [key: string]: never; }>;


export type SignersQuery = { parties: { groups: { nodes: Array<{ keys: Array<{ node:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
           | null }> }> } } };

export type MostHeldQueryVariables = Exact<{ [key: string]: never; }>;


export type MostHeldQuery = { tenures: { groups: { nodes: Array<{ keys: Array<{ node:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Document', title: string, sentence: string, id: string }
            | { __typename: 'Event', name: string, sentence: string, id: string }
            | { __typename: 'Observation', sentence: string, id: string }
            | { __typename: 'Office', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Participation', sentence: string, id: string }
            | { __typename: 'Party', sentence: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Place', name: string, id: string }
            | { __typename: 'Project', name: string, sentence: string, id: string }
            | { __typename: 'Signature', sentence: string, id: string }
            | { __typename: 'Source', title: string, id: string }
            | { __typename: 'Tenure', sentence: string, id: string }
            | { __typename: 'Topic', label: string, id: string }
           | null }> }> } } };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { imports: { totalCount: number, nodes: Array<{ number: number, dataset: string, at: string, read: number, rejected: number }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  through?: Array<PathStepKind> | PathStepKind | null | undefined;
  chronological?: boolean | null | undefined;
  throughHubs?: boolean | null | undefined;
  maxSteps?: number | null | undefined;
}>;


export type PathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Document', title: string, sentence: string, id: string }
      | { __typename: 'Event', name: string, sentence: string, id: string }
      | { __typename: 'Observation', sentence: string, id: string }
      | { __typename: 'Office', name: string, id: string }
      | { __typename: 'Organization', name: string, id: string }
      | { __typename: 'Participation', sentence: string, id: string }
      | { __typename: 'Party', sentence: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Project', name: string, sentence: string, id: string }
      | { __typename: 'Signature', sentence: string, id: string }
      | { __typename: 'Source', title: string, id: string }
      | { __typename: 'Tenure', sentence: string, id: string }
      | { __typename: 'Topic', label: string, id: string }
    >, steps: Array<{ kind: PathStepKind, sentence: string, from:
        | { __typename: 'Country', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Observation', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Party', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Project', id: string }
        | { __typename: 'Signature', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Tenure', id: string }
        | { __typename: 'Topic', id: string }
      , to:
        | { __typename: 'Country', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Observation', id: string }
        | { __typename: 'Office', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Party', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Project', id: string }
        | { __typename: 'Signature', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Tenure', id: string }
        | { __typename: 'Topic', id: string }
      , facts: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      >, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> }> | null };

export type DossierQueryVariables = Exact<{
  a: string;
  b: string;
  day: string;
  time?: TimeInput | null | undefined;
}>;


export type DossierQuery = { bilateral: { a:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    , b:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    , firstContact: { id: string, name: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } | null, lastContact: { id: string, name: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } | null, topics: Array<{ events: number, documents: number, topic: { id: string, label: string } }>, people: Array<{ meetings: number, a: { id: string, name: string }, b: { id: string, name: string } }>, commonCounterparts: Array<{ withA: number, withB: number, actor:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }>, documents: { totalCount: number, nodes: Array<{ __typename: 'Document', title: string, type: DocumentType, inForce: Certainty | null, id: string, sentence: string, signedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> }, observations: { totalCount: number, nodes: Array<{ __typename: 'Observation', indicator: string, value: number, unit: string, status: ObservationStatus, growth: number | null, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, subject:
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Document', title: string, sentence: string, id: string }
          | { __typename: 'Event', name: string, sentence: string, id: string }
          | { __typename: 'Observation', sentence: string, id: string }
          | { __typename: 'Office', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Participation', sentence: string, id: string }
          | { __typename: 'Party', sentence: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Place', name: string, id: string }
          | { __typename: 'Project', name: string, sentence: string, id: string }
          | { __typename: 'Signature', sentence: string, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Tenure', sentence: string, id: string }
          | { __typename: 'Topic', label: string, id: string }
        , counterpart:
          | { __typename: 'Country', name: string, id: string }
          | { __typename: 'Document', title: string, sentence: string, id: string }
          | { __typename: 'Event', name: string, sentence: string, id: string }
          | { __typename: 'Observation', sentence: string, id: string }
          | { __typename: 'Office', name: string, id: string }
          | { __typename: 'Organization', name: string, id: string }
          | { __typename: 'Participation', sentence: string, id: string }
          | { __typename: 'Party', sentence: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Place', name: string, id: string }
          | { __typename: 'Project', name: string, sentence: string, id: string }
          | { __typename: 'Signature', sentence: string, id: string }
          | { __typename: 'Source', title: string, id: string }
          | { __typename: 'Tenure', sentence: string, id: string }
          | { __typename: 'Topic', label: string, id: string }
         | null, dimensions: Array<{ name: string, value: string }>, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', name: string, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } } | null };

export type DossierEncountersQueryVariables = Exact<{
  a: string;
  b: string;
  time?: TimeInput | null | undefined;
  after?: string | null | undefined;
}>;


export type DossierEncountersQuery = { bilateral: { encounters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, groupBy: Array<{ key: string, count: number }>, nodes: Array<{ certainty: Certainty, met: boolean, of: Array<{ id: string, actor:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
           }>, with: Array<{ id: string, actor:
            | { __typename: 'Country', name: string, id: string }
            | { __typename: 'Organization', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
           }>, event: { __typename: 'Event', name: string, kind: EventKind, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, place: { id: string, name: string, latitude: number | null, longitude: number | null } | null, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BoundsFragmentDoc = new TypedDocumentString(`
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
    `, {"fragmentName":"Bounds"}) as unknown as TypedDocumentString<BoundsFragment, unknown>;
export const NamesFragmentDoc = new TypedDocumentString(`
    fragment Names on Actor {
  id
  name
  names {
    text
    language
    kind
    time {
      ...Bounds
    }
  }
  identifiers {
    scheme
    value
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}`, {"fragmentName":"Names"}) as unknown as TypedDocumentString<NamesFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}`, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const StatedFragmentDoc = new TypedDocumentString(`
    fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}`, {"fragmentName":"Stated"}) as unknown as TypedDocumentString<StatedFragment, unknown>;
export const DifferingFragmentDoc = new TypedDocumentString(`
    fragment Differing on Fact {
  contradicts {
    ...Stated
  }
  disagreements {
    field
    value
    dataset
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}`, {"fragmentName":"Differing"}) as unknown as TypedDocumentString<DifferingFragment, unknown>;
export const InOfficeFragmentDoc = new TypedDocumentString(`
    fragment InOffice on Capacity {
  certainty
  stated
  tenure {
    id
    title
    office {
      id
      name
    }
  }
}
    `, {"fragmentName":"InOffice"}) as unknown as TypedDocumentString<InOfficeFragment, unknown>;
export const StandsForFragmentDoc = new TypedDocumentString(`
    fragment StandsFor on CountsFor {
  certainty
  actor {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"StandsFor"}) as unknown as TypedDocumentString<StandsForFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const MetFragmentDoc = new TypedDocumentString(`
    fragment Met on Counterpart {
  meetings
  sharedEvents
  first {
    ...Bounds
  }
  last {
    ...Bounds
  }
  actor {
    ...Named
  }
  topics {
    topic {
      id
      label
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}`, {"fragmentName":"Met"}) as unknown as TypedDocumentString<MetFragment, unknown>;
export const PageFragmentDoc = new TypedDocumentString(`
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const DocumentListFragmentDoc = new TypedDocumentString(`
    fragment DocumentList on DocumentConnection {
  totalCount
  pageInfo {
    ...Page
  }
  nodes {
    id
    title
    type
    signedOn {
      ...Bounds
    }
    inForce(on: $day)
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"DocumentList"}) as unknown as TypedDocumentString<DocumentListFragment, unknown>;
export const EventListFragmentDoc = new TypedDocumentString(`
    fragment EventList on EventConnection {
  totalCount
  pageInfo {
    ...Page
  }
  nodes {
    id
    name
    kind
    status
    time {
      ...Bounds
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"EventList"}) as unknown as TypedDocumentString<EventListFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Observation {
  ...Stated
  indicator
  value
  unit
  status
  growth
  time {
    ...Bounds
  }
  subject {
    ...Named
  }
  counterpart {
    ...Named
  }
  dimensions {
    name
    value
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}`, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const FigureListFragmentDoc = new TypedDocumentString(`
    fragment FigureList on ObservationConnection {
  totalCount
  pageInfo {
    ...Page
  }
  nodes {
    ...Figure
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Figure on Observation {
  ...Stated
  indicator
  value
  unit
  status
  growth
  time {
    ...Bounds
  }
  subject {
    ...Named
  }
  counterpart {
    ...Named
  }
  dimensions {
    name
    value
  }
}`, {"fragmentName":"FigureList"}) as unknown as TypedDocumentString<FigureListFragment, unknown>;
export const DocumentsOfDocument = new TypedDocumentString(`
    query DocumentsOf($where: DocumentFilter, $day: Date!, $after: String) {
  documents(where: $where, orderBy: [{signedOn: DESC}], first: 20, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      ...Stated
      title
      type
      signedOn {
        ...Bounds
      }
      inForce(on: $day)
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentsOfQuery, DocumentsOfQueryVariables>;
export const DocumentYearsDocument = new TypedDocumentString(`
    query DocumentYears($where: DocumentFilter, $after: String) {
  documents(where: $where) {
    groups(by: [YEAR], orderBy: [{key: ASC}], first: 100, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        count
        keys {
          value
        }
      }
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentYearsQuery, DocumentYearsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $types: [SearchType!], $after: String) {
  search(text: $text, types: $types, first: 20, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      matched
      how
      node {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types, first: 8) {
    nodes {
      matched
      how
      node {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const OfficesOfDocument = new TypedDocumentString(`
    query OfficesOf($name: String!, $country: ID!) {
  offices(
    where: {name: {contains: $name}, of: {OR: [{id: {eq: $country}}, {organization: {country: {id: {eq: $country}}}}]}}
    first: 5
  ) {
    nodes {
      ...Named
      name
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<OfficesOfQuery, OfficesOfQueryVariables>;
export const AroundActorDocument = new TypedDocumentString(`
    query AroundActor($id: ID!, $after: String) {
  node(id: $id) {
    ...Named
    ... on Actor {
      counterparts(first: 20, after: $after) {
        totalCount
        pageInfo {
          ...Page
        }
        nodes {
          ...Met
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Met on Counterpart {
  meetings
  sharedEvents
  first {
    ...Bounds
  }
  last {
    ...Bounds
  }
  actor {
    ...Named
  }
  topics {
    topic {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<AroundActorQuery, AroundActorQueryVariables>;
export const AroundEventDocument = new TypedDocumentString(`
    query AroundEvent($id: ID!) {
  event(id: $id) {
    ...Named
    time {
      edtf
      startEarliest
      endLatest
    }
    topics {
      id
      label
    }
    participations(first: 50) {
      nodes {
        role
        actor {
          ...Named
        }
      }
    }
    outcomes(first: 50) {
      edges {
        kind
        node {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<AroundEventQuery, AroundEventQueryVariables>;
export const AroundDocumentDocument = new TypedDocumentString(`
    query AroundDocument($id: ID!) {
  document(id: $id) {
    ...Named
    signedOn {
      edtf
      startEarliest
      endLatest
    }
    topics {
      id
      label
    }
    parties(first: 50) {
      nodes {
        actor {
          ...Named
        }
      }
    }
    signatures(first: 50) {
      nodes {
        person {
          ...Named
        }
      }
    }
    implements {
      ...Named
    }
    amends {
      ...Named
    }
    supersedes {
      ...Named
    }
    outcomes(first: 50) {
      edges {
        kind
        node {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<AroundDocumentQuery, AroundDocumentQueryVariables>;
export const AroundTopicDocument = new TypedDocumentString(`
    query AroundTopic($id: ID!) {
  topic(id: $id) {
    ...Named
    events(first: 20) {
      nodes {
        ...Named
        time {
          edtf
          startEarliest
          endLatest
        }
      }
    }
    documents(first: 20) {
      nodes {
        ...Named
        signedOn {
          edtf
          startEarliest
          endLatest
        }
      }
    }
    broader {
      ...Named
    }
    narrower {
      ...Named
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<AroundTopicQuery, AroundTopicQueryVariables>;
export const AroundProjectDocument = new TypedDocumentString(`
    query AroundProject($id: ID!) {
  project(id: $id) {
    ...Named
    time {
      edtf
      startEarliest
      endLatest
    }
    topics {
      id
      label
    }
    involved(first: 50) {
      nodes {
        role
        actor {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<AroundProjectQuery, AroundProjectQueryVariables>;
export const TenuresDocument = new TypedDocumentString(`
    query Tenures($id: ID!, $after: String) {
  person(id: $id) {
    tenures(first: 50, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        ...Stated
        title
        time {
          ...Bounds
        }
        office {
          id
          name
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<TenuresQuery, TenuresQueryVariables>;
export const OfficialsDocument = new TypedDocumentString(`
    query Officials($id: ID!, $after: String) {
  country(id: $id) {
    officials(first: 50, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        ...Stated
        time {
          ...Bounds
        }
        person {
          id
          name
        }
        office {
          id
          name
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<OfficialsQuery, OfficialsQueryVariables>;
export const OfficesDocument = new TypedDocumentString(`
    query Offices($id: ID!, $after: String) {
  organization(id: $id) {
    offices(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        id
        name
        holders(first: 20) {
          nodes {
            ...Stated
            time {
              ...Bounds
            }
            person {
              id
              name
            }
          }
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;
export const HoldersDocument = new TypedDocumentString(`
    query Holders($id: ID!, $where: TenureFilter, $after: String) {
  office(id: $id) {
    holders(where: $where, first: 50, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        ...Stated
        time {
          ...Bounds
        }
        person {
          id
          name
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<HoldersQuery, HoldersQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($id: ID!, $day: Date!, $after: String) {
  node(id: $id) {
    ... on Actor {
      documents(first: 20, after: $after) {
        ...DocumentList
      }
    }
    ... on Topic {
      documents(first: 20, after: $after) {
        ...DocumentList
      }
    }
    ... on Event {
      documents(first: 20, after: $after) {
        ...DocumentList
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment DocumentList on DocumentConnection {
  totalCount
  pageInfo {
    ...Page
  }
  nodes {
    id
    title
    type
    signedOn {
      ...Bounds
    }
    inForce(on: $day)
  }
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($id: ID!, $after: String) {
  node(id: $id) {
    ... on Topic {
      events(first: 20, after: $after) {
        ...EventList
      }
    }
    ... on Place {
      events(first: 20, after: $after) {
        ...EventList
      }
    }
    ... on Event {
      parts(first: 20, after: $after) {
        ...EventList
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment EventList on EventConnection {
  totalCount
  pageInfo {
    ...Page
  }
  nodes {
    id
    name
    kind
    status
    time {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($id: ID!, $after: String) {
  event(id: $id) {
    participations(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        ...Stated
        role
        asRecorded {
          name
          country
        }
        actor {
          __typename
          id
          name
        }
        countsFor {
          ...StandsFor
        }
        capacities {
          ...InOffice
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment InOffice on Capacity {
  certainty
  stated
  tenure {
    id
    title
    office {
      id
      name
    }
  }
}
fragment StandsFor on CountsFor {
  certainty
  actor {
    __typename
    id
    name
  }
}`) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const PartiesDocument = new TypedDocumentString(`
    query Parties($id: ID!, $day: Date!, $after: String) {
  document(id: $id) {
    parties(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        ...Stated
        inForce(on: $day)
        actor {
          __typename
          id
          name
        }
        actions {
          kind
          on {
            ...Bounds
          }
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<PartiesQuery, PartiesQueryVariables>;
export const SignaturesDocument = new TypedDocumentString(`
    query Signatures($id: ID!, $after: String) {
  document(id: $id) {
    signatures(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        ...Stated
        person {
          id
          name
        }
        countsFor {
          ...StandsFor
        }
        capacities {
          ...InOffice
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment InOffice on Capacity {
  certainty
  stated
  tenure {
    id
    title
    office {
      id
      name
    }
  }
}
fragment StandsFor on CountsFor {
  certainty
  actor {
    __typename
    id
    name
  }
}`) as unknown as TypedDocumentString<SignaturesQuery, SignaturesQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($id: ID!, $after: String) {
  node(id: $id) {
    ... on Actor {
      projects(first: 20, after: $after) {
        totalCount
        pageInfo {
          ...Page
        }
        nodes {
          id
          name
          time {
            ...Bounds
          }
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($id: ID!, $after: String) {
  node(id: $id) {
    ... on Country {
      observations(first: 100, after: $after) {
        ...FigureList
      }
    }
    ... on Organization {
      observations(first: 100, after: $after) {
        ...FigureList
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment FigureList on ObservationConnection {
  totalCount
  pageInfo {
    ...Page
  }
  nodes {
    ...Figure
  }
}
fragment Figure on Observation {
  ...Stated
  indicator
  value
  unit
  status
  growth
  time {
    ...Bounds
  }
  subject {
    ...Named
  }
  counterpart {
    ...Named
  }
  dimensions {
    name
    value
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const FactsOfDocument = new TypedDocumentString(`
    query FactsOf($id: ID!, $after: String) {
  source(id: $id) {
    facts(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        ...Stated
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<FactsOfQuery, FactsOfQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($ids: [ID!]!, $within: Span, $after: String) {
  timeline(of: $ids, time: {overlaps: $within}, first: 50, after: $after) {
    totalCount
    pageInfo {
      ...Page
    }
    groupBy(field: YEAR, first: 100) {
      key
      count
    }
    nodes {
      sentence
      time {
        ...Bounds
      }
      fact {
        ...Stated
      }
    }
    undated(first: 20) {
      totalCount
      nodes {
        ...Stated
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($of: ID!, $with: ID, $about: ID, $kinds: [EventKind!], $time: TimeInput, $near: NearInput, $after: String) {
  encounters(
    of: $of
    with: $with
    about: $about
    kinds: $kinds
    time: $time
    near: $near
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      ...Page
    }
    nodes {
      certainty
      how
      event {
        ...Stated
        name
        kind
        status
        time {
          ...Bounds
        }
        place {
          id
          name
        }
        topics {
          id
          label
        }
      }
      with {
        id
        asRecorded {
          name
        }
        actor {
          __typename
          id
          name
        }
      }
      near {
        ...Stated
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingYearsDocument = new TypedDocumentString(`
    query MeetingYears($of: ID!, $with: ID, $about: ID, $kinds: [EventKind!], $near: NearInput, $after: String) {
  encounters(of: $of, with: $with, about: $about, kinds: $kinds, near: $near) {
    groups(by: [YEAR], orderBy: [{key: ASC}], first: 100, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        count
        keys {
          value
        }
      }
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MeetingYearsQuery, MeetingYearsQueryVariables>;
export const MeetingGroupsDocument = new TypedDocumentString(`
    query MeetingGroups($of: ID!, $with: ID, $about: ID, $kinds: [EventKind!], $time: TimeInput, $near: NearInput, $by: [EncounterGroup!]!, $orderBy: [EncounterGroupsOrder!], $after: String) {
  encounters(
    of: $of
    with: $with
    about: $about
    kinds: $kinds
    time: $time
    near: $near
  ) {
    groups(by: $by, orderBy: $orderBy, first: 50, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        count
        certain
        first {
          ...Bounds
        }
        last {
          ...Bounds
        }
        keys {
          value
          node {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MeetingGroupsQuery, MeetingGroupsQueryVariables>;
export const MostDocument = new TypedDocumentString(`
    query Most($of: ID!, $where: CounterpartFilter, $about: ID, $kinds: [EventKind!], $time: TimeInput, $after: String) {
  node(id: $of) {
    ... on Actor {
      counterparts(
        where: $where
        about: $about
        kinds: $kinds
        time: $time
        first: 8
        after: $after
      ) {
        totalCount
        pageInfo {
          ...Page
        }
        nodes {
          ...Met
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}
fragment Met on Counterpart {
  meetings
  sharedEvents
  first {
    ...Bounds
  }
  last {
    ...Bounds
  }
  actor {
    ...Named
  }
  topics {
    topic {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<MostQuery, MostQueryVariables>;
export const AboutDocument = new TypedDocumentString(`
    query About($of: ID!, $kinds: [EventKind!], $time: TimeInput) {
  encounters(of: $of, kinds: $kinds, time: $time) {
    groups(by: [TOPICS], orderBy: [{count: DESC}], first: 12) {
      totalCount
      nodes {
        count
        keys {
          value
          node {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const KindDocument = new TypedDocumentString(`
    query Kind($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<KindQuery, KindQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    id
    name
    ...Names
    born {
      ...Bounds
    }
    died {
      ...Bounds
    }
    citizenOf {
      id
      name
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Names on Actor {
  id
  name
  names {
    text
    language
    kind
    time {
      ...Bounds
    }
  }
  identifiers {
    scheme
    value
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($id: ID!) {
  country(id: $id) {
    id
    name
    ...Names
    codes {
      alpha2
      alpha3
    }
    predecessors {
      id
      name
    }
    successors {
      id
      name
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Names on Actor {
  id
  name
  names {
    text
    language
    kind
    time {
      ...Bounds
    }
  }
  identifiers {
    scheme
    value
  }
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const OrganizationDocument = new TypedDocumentString(`
    query Organization($id: ID!) {
  organization(id: $id) {
    id
    name
    kind
    ...Names
    country {
      id
      name
    }
    parent {
      id
      name
    }
    predecessors {
      id
      name
    }
    successors {
      id
      name
    }
    outcomeOf {
      ...Stated
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Names on Actor {
  id
  name
  names {
    text
    language
    kind
    time {
      ...Bounds
    }
  }
  identifiers {
    scheme
    value
  }
}`) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!) {
  event(id: $id) {
    ...Stated
    name
    kind
    status
    time {
      ...Bounds
    }
    place {
      id
      name
    }
    topics {
      id
      label
    }
    partOf {
      id
      name
    }
    outcomeOf {
      ...Stated
    }
    outcomes(first: 100) {
      edges {
        kind
        node {
          ...Named
        }
      }
    }
    ...Differing
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Differing on Fact {
  contradicts {
    ...Stated
  }
  disagreements {
    field
    value
    dataset
  }
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!, $day: Date!) {
  document(id: $id) {
    ...Stated
    title
    type
    level
    signedOn {
      ...Bounds
    }
    time {
      ...Bounds
    }
    inForce(on: $day)
    place {
      id
      name
    }
    signedAt {
      id
      name
    }
    topics {
      id
      label
    }
    implements {
      id
      title
    }
    implementedBy {
      id
      title
    }
    amends {
      id
      title
    }
    amendedBy {
      id
      title
    }
    supersedes {
      id
      title
    }
    supersededBy {
      id
      title
    }
    outcomeOf {
      ...Stated
    }
    outcomes(first: 100) {
      edges {
        kind
        node {
          ...Named
        }
      }
    }
    ...Differing
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Differing on Fact {
  contradicts {
    ...Stated
  }
  disagreements {
    field
    value
    dataset
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($id: ID!) {
  topic(id: $id) {
    id
    label
    altLabels
    broader {
      id
      label
    }
    narrower {
      id
      label
    }
  }
}
    `) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($id: ID!) {
  project(id: $id) {
    ...Stated
    name
    altNames
    time {
      ...Bounds
    }
    topics {
      id
      label
    }
    outcomeOf {
      ...Stated
    }
    involved(first: 100) {
      nodes {
        role
        actor {
          __typename
          id
          name
        }
      }
    }
    observations(first: 100) {
      nodes {
        ...Figure
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Figure on Observation {
  ...Stated
  indicator
  value
  unit
  status
  growth
  time {
    ...Bounds
  }
  subject {
    ...Named
  }
  counterpart {
    ...Named
  }
  dimensions {
    name
    value
  }
}`) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($id: ID!) {
  place(id: $id) {
    id
    name
    latitude
    longitude
    country {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const OfficeDocument = new TypedDocumentString(`
    query Office($id: ID!) {
  office(id: $id) {
    id
    name
    of {
      __typename
      id
      name
    }
    accreditedTo {
      __typename
      id
      name
    }
    predecessors {
      id
      name
    }
    successors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeQuery, OfficeQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!) {
  source(id: $id) {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    retrievedOn
    language
    url
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const FactDocument = new TypedDocumentString(`
    query Fact($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Fact {
      ...Stated
      ...Differing
    }
    ... on Tenure {
      person {
        id
        name
      }
      office {
        id
        name
      }
    }
    ... on Participation {
      actor {
        id
        name
      }
      event {
        id
        name
      }
    }
    ... on Party {
      actor {
        id
        name
      }
      document {
        id
        title
      }
    }
    ... on Signature {
      person {
        id
        name
      }
      document {
        id
        title
      }
    }
    ... on Observation {
      subject {
        ...Named
      }
      counterpart {
        ...Named
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Differing on Fact {
  contradicts {
    ...Stated
  }
  disagreements {
    field
    value
    dataset
  }
}`) as unknown as TypedDocumentString<FactQuery, FactQueryVariables>;
export const SizesDocument = new TypedDocumentString(`
    query Sizes {
  people {
    totalCount
  }
  countries {
    totalCount
  }
  organizations {
    totalCount
  }
  offices {
    totalCount
  }
  events {
    totalCount
  }
  documents {
    totalCount
  }
  topics {
    totalCount
  }
  projects {
    totalCount
  }
  places {
    totalCount
  }
  sources {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SizesQuery, SizesQueryVariables>;
export const NewestDocument = new TypedDocumentString(`
    query Newest {
  events(orderBy: [{time: DESC}], first: 8) {
    nodes {
      ...Stated
      name
      kind
      status
      time {
        ...Bounds
      }
      participations(first: 6) {
        totalCount
        nodes {
          id
          actor {
            __typename
            id
            name
          }
        }
      }
    }
  }
}
    fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}`) as unknown as TypedDocumentString<NewestQuery, NewestQueryVariables>;
export const EventYearsDocument = new TypedDocumentString(`
    query EventYears($after: String) {
  events {
    groups(by: [YEAR], orderBy: [{key: ASC}], first: 100, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      nodes {
        count
        keys {
          value
        }
      }
    }
  }
}
    fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<EventYearsQuery, EventYearsQueryVariables>;
export const CentreDocument = new TypedDocumentString(`
    query Centre {
  participations {
    groups(by: [ACTOR], orderBy: [{count: DESC}], first: 12) {
      nodes {
        count
        keys {
          value
          node {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<CentreQuery, CentreQueryVariables>;
export const SignersDocument = new TypedDocumentString(`
    query Signers {
  parties {
    groups(by: [ACTOR], orderBy: [{count: DESC}], first: 2) {
      nodes {
        keys {
          node {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<SignersQuery, SignersQueryVariables>;
export const MostHeldDocument = new TypedDocumentString(`
    query MostHeld {
  tenures {
    groups(by: [OFFICE], orderBy: [{count: DESC}], first: 1) {
      nodes {
        keys {
          node {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}`) as unknown as TypedDocumentString<MostHeldQuery, MostHeldQueryVariables>;
export const DatasetsDocument = new TypedDocumentString(`
    query Datasets {
  imports(first: 100) {
    totalCount
    nodes {
      number
      dataset
      at
      read
      rejected
    }
  }
}
    `) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $through: [PathStepKind!], $chronological: Boolean, $throughHubs: Boolean, $maxSteps: Int) {
  paths(
    from: $from
    to: $to
    through: $through
    chronological: $chronological
    throughHubs: $throughHubs
    maxSteps: $maxSteps
    first: 10
  ) {
    length
    nodes {
      ...Named
    }
    steps {
      kind
      sentence
      from {
        __typename
        id
      }
      to {
        __typename
        id
      }
      facts {
        id
      }
      citations {
        ...Cited
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($a: ID!, $b: ID!, $day: Date!, $time: TimeInput) {
  bilateral(a: $a, b: $b, time: $time) {
    a {
      __typename
      id
      name
    }
    b {
      __typename
      id
      name
    }
    firstContact {
      id
      name
      time {
        ...Bounds
      }
    }
    lastContact {
      id
      name
      time {
        ...Bounds
      }
    }
    topics {
      events
      documents
      topic {
        id
        label
      }
    }
    people {
      meetings
      a {
        id
        name
      }
      b {
        id
        name
      }
    }
    commonCounterparts {
      withA
      withB
      actor {
        __typename
        id
        name
      }
    }
    documents(first: 100) {
      totalCount
      nodes {
        ...Stated
        title
        type
        inForce(on: $day)
        signedOn {
          ...Bounds
        }
      }
    }
    observations(first: 100) {
      totalCount
      nodes {
        ...Figure
      }
    }
    projects(first: 50) {
      totalCount
      nodes {
        ...Stated
        name
        time {
          ...Bounds
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Figure on Observation {
  ...Stated
  indicator
  value
  unit
  status
  growth
  time {
    ...Bounds
  }
  subject {
    ...Named
  }
  counterpart {
    ...Named
  }
  dimensions {
    name
    value
  }
}`) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const DossierEncountersDocument = new TypedDocumentString(`
    query DossierEncounters($a: ID!, $b: ID!, $time: TimeInput, $after: String) {
  bilateral(a: $a, b: $b, time: $time) {
    encounters(first: 50, after: $after) {
      totalCount
      pageInfo {
        ...Page
      }
      groupBy(field: EVENT_YEAR, first: 100) {
        key
        count
      }
      nodes {
        certainty
        met
        of {
          id
          actor {
            ...Named
          }
        }
        with {
          id
          actor {
            ...Named
          }
        }
        event {
          ...Stated
          name
          kind
          time {
            ...Bounds
          }
          place {
            id
            name
            latitude
            longitude
          }
        }
      }
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Actor {
    name
  }
  ... on Office {
    name
  }
  ... on Event {
    name
  }
  ... on Document {
    title
  }
  ... on Topic {
    label
  }
  ... on Project {
    name
  }
  ... on Place {
    name
  }
  ... on Source {
    title
  }
  ... on Fact {
    sentence
  }
}
fragment Bounds on Time {
  edtf
  startEarliest
  startLatest
  endEarliest
  endLatest
}
fragment Cited on Citation {
  locator
  quote
  method
  reason
  source {
    id
    title
    publisher
    publishedOn {
      ...Bounds
    }
    url
  }
}
fragment Stated on Fact {
  __typename
  id
  sentence
  citations {
    ...Cited
  }
}
fragment Page on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DossierEncountersQuery, DossierEncountersQueryVariables>;