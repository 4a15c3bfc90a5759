// How surely a document was in force on a day, for one party or for any of them; nothing where it was not, or no day is given.
// It is in force from its entry into force for a party, or from what carries another's bond on, until that party's termination.
// Where no entry is recorded, an act of consent may have been one; where nobody's consent is recorded, so may a signature.
// Outside the period that the document is for it is not in force.
// this     Party | Document
// param    on: Date?
// plain    null without on
// returns  value: Certainty
// maybe
WITH this, CASE WHEN this:Document THEN this ELSE head(COLLECT { MATCH (this)-[:TO]->(of) RETURN of }) END AS document
WHERE $on IS NOT NULL AND coalesce(document.periodStartEarliest <= $on, true) AND coalesce(document.periodEndLatest >= $on, true)
WITH this, document, EXISTS { MATCH (document)<-[:TO]-()-[:HAS]->(act:Action) WHERE NOT act.kind IN ['SIGNATURE', 'TERMINATION'] } AS takesConsent,
  CASE WHEN this:Document THEN COLLECT { MATCH (this)<-[:TO]-(of) RETURN of } ELSE [this] END AS parties
UNWIND parties AS party
WITH this, document, takesConsent, COLLECT { MATCH (party)-[:HAS]->(act:Action) RETURN act } AS acts
WITH *, [act IN acts WHERE act.kind IN ['ENTRY_INTO_FORCE', 'SUCCESSION', 'CONTINUED_APPLICATION']] AS entries,
  [act IN acts WHERE act.kind IN ['RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION'] OR act.kind = 'SIGNATURE' AND NOT takesConsent] AS consents,
  [act IN acts WHERE act.kind = 'TERMINATION'] AS ends
WITH this, document,
  any(entry IN entries WHERE entry.endLatest <= $on AND NOT coalesce(entry.uncertain, false)
    AND none(end IN ends WHERE coalesce(end.startEarliest <= $on, true) AND NOT coalesce(end.endLatest < entry.startEarliest, false)))
    AND coalesce(document.periodStartLatest <= $on, document.periodEndEarliest IS NULL)
    AND coalesce(document.periodEndEarliest >= $on, document.periodStartLatest IS NULL) AS definite,
  any(entry IN CASE entries WHEN [] THEN consents ELSE entries END WHERE coalesce(entry.startEarliest <= $on, true)
    AND none(end IN ends WHERE end.endLatest <= $on AND NOT coalesce(end.uncertain, false) AND coalesce(end.startEarliest >= entry.endLatest, true))) AS possible
WITH this, max(CASE WHEN definite THEN 2 WHEN possible THEN 1 ELSE 0 END) AS sure
WHERE sure > 0
RETURN CASE sure WHEN 2 THEN 'DEFINITELY' ELSE 'POSSIBLY' END AS value
