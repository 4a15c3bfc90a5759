// Made by `npm run explorer:types`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How surely something holds, given how well its time is known. */
export type Certainty =
  /** It holds for every time that the bounds allow. */
  | 'DEFINITELY'
  /** It holds for some times that the bounds allow, not for all. */
  | 'POSSIBLY';

/** How a fact follows from its source. */
export type CitationMethod =
  /** It follows from what the source says; `reason` tells how. */
  | 'INFERRED'
  /** The source says it. */
  | 'STATED';

/** So many days: at least, at most, or both. */
export type Days = {
  /** No fewer days than these. */
  atLeast?: number | null | undefined;
  /** No more days than these. */
  atMost?: number | null | undefined;
};

/** At what level the sides bound themselves. */
export type DocumentLevel =
  /** Ministries or agencies. */
  | 'INTERAGENCY'
  /** The governments. */
  | 'INTERGOVERNMENTAL'
  /** The states. */
  | 'INTERSTATE';

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

/** Whether the event took place. */
export type EventStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** It was announced or intended; nothing says that it took place. */
  | 'PLANNED';

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

/** Whether a figure was measured or aimed at. */
export type ObservationStatus =
  /** What was measured or counted. */
  | 'ACTUAL'
  /** What is aimed at. */
  | 'TARGET';

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

/** A span of days; a missing end is open. */
export type Span = {
  /** The first day of the span. */
  from?: string | null | undefined;
  /** The last day of the span; not before `from`. */
  to?: string | null | undefined;
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
  after?: string | null | undefined;
}>;


export type HoldersQuery = { office: { holders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Tenure', id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, person: { id: string, name: string }, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> }> } } | null };

export type CounterpartsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CounterpartsQuery = { node:
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


export type DossierEncountersQuery = { bilateral: { encounters: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, groupBy: Array<{ key: string, count: number }>, nodes: Array<{ certainty: Certainty, met: boolean, event: { __typename: 'Event', name: string, kind: EventKind, id: string, sentence: string, time: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null, place: { id: string, name: string, latitude: number | null, longitude: number | null } | null, citations: Array<{ locator: string | null, quote: string | null, method: CitationMethod, reason: string | null, source: { id: string, title: string, publisher: string | null, url: string | null, publishedOn: { edtf: string | null, startEarliest: string | null, startLatest: string | null, endEarliest: string | null, endLatest: string | null } | null } }> } }> } } | null };

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
    query Holders($id: ID!, $after: String) {
  office(id: $id) {
    holders(first: 50, after: $after) {
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
export const CounterpartsDocument = new TypedDocumentString(`
    query Counterparts($id: ID!, $after: String) {
  node(id: $id) {
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
}`) as unknown as TypedDocumentString<CounterpartsQuery, CounterpartsQueryVariables>;
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