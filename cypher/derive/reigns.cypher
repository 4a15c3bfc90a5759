// inferred…, CONTINUES: what bounds a tenure whose beginning or end no source gives. Nobody held an office before birth or after death;
// an office that one person holds at a time (seats: 1) was not held while another surely held it. Where somebody is known in
// an office only on some days, and nobody else is known in it between them, these are one reign: each day stands for the time
// until the next, and each tenure after the first continues it; so does a tenure of some days that lies within one whose time
// is known. Days on which a tenure is surely held are those from its latest start to its earliest end.
// Gives the tenures of which something changed: what follows from them is derived anew.
UNWIND $ids AS id
MATCH (office:Entity&Office {id: id})
CALL (office) {
  MATCH (office)<-[:OF]-(tenure)<-[:HELD]-(person)
  WITH tenure, person, tenure.status <> 'NOT_TAKEN_UP' AS held ORDER BY tenure.startLatest, tenure.id
  WITH tenure, person, held,
    held AND coalesce(tenure.startLatest <= tenure.endEarliest, false) AND NOT coalesce(tenure.uncertain, false) AS known
  RETURN collect({tenure: tenure, id: tenure.id, person: person.id, held: held, known: known, from: tenure.startLatest, to: tenure.endEarliest,
    open: known AND tenure.startEarliest IS NULL AND tenure.endLatest IS NULL,
    born: person.bornStartEarliest, died: person.diedEndLatest}) AS all
}
WITH coalesce(office.seats, 0) AS seats, all, [each IN all WHERE each.known] AS known
UNWIND all AS one
WITH seats, one, one.tenure AS tenure,
  [each IN known WHERE each.person = one.person] AS own, [each IN known WHERE each.person <> one.person] AS others
WITH *,
  head([each IN own WHERE one.open AND NOT each.open AND each.from <= one.from AND each.to >= one.to | each]) AS around,
  head([each IN own WHERE one.open AND each.open AND (each.from > one.from OR each.from = one.from AND each.id > one.id) | each]) AS next,
  head([each IN own WHERE one.open AND each.open AND each.from <= one.from
    AND (seats > 1 OR none(other IN others WHERE other.to > each.to AND other.from < one.from)) | each]) AS first
WITH *, next IS NOT NULL AND (seats > 1 OR none(other IN others WHERE other.to > one.to AND other.from < next.from)) AS goesOn,
  coalesce(tenure.startLatest, tenure.endEarliest, tenure.endLatest) AS start, coalesce(tenure.endEarliest, tenure.startLatest, tenure.startEarliest) AS end
WITH tenure, one, around,
  CASE WHEN around IS NOT NULL THEN around.tenure WHEN first.id <> one.id THEN first.tenure END AS whole,
  CASE
    WHEN NOT one.held OR tenure.startEarliest IS NOT NULL THEN []
    WHEN around IS NOT NULL OR first.id <> one.id THEN [one.from]
    ELSE [one.born] + [other IN others WHERE seats = 1 AND other.to <= start | other.to]
  END AS after,
  CASE
    WHEN NOT one.held OR tenure.endLatest IS NOT NULL THEN []
    WHEN around IS NOT NULL THEN [one.to]
    WHEN goesOn THEN [CASE WHEN next.from > one.to THEN next.from - duration({days: 1}) ELSE one.to END]
    ELSE [one.died] + [other IN others WHERE seats = 1 AND other.from >= end | other.from]
  END AS before,
  start, end
WITH tenure, whole,
  reduce(latest = null, day IN [each IN after WHERE each <= start] | CASE WHEN latest IS NULL OR day > latest THEN day ELSE latest END) AS inferredStart,
  reduce(earliest = null, day IN [each IN before WHERE each >= end] | CASE WHEN earliest IS NULL OR day < earliest THEN day ELSE earliest END) AS inferredEnd
WITH tenure, whole, inferredStart, inferredEnd, head(COLLECT { MATCH (tenure)-[:CONTINUES]->(was) RETURN was }) AS was
WHERE coalesce(toString(tenure.inferredStartEarliest), '') <> coalesce(toString(inferredStart), '')
  OR coalesce(toString(tenure.inferredEndLatest), '') <> coalesce(toString(inferredEnd), '')
  OR coalesce(was.id, '') <> coalesce(whole.id, '')
SET tenure.inferredStartEarliest = inferredStart, tenure.inferredEndLatest = inferredEnd
WITH tenure, whole
OPTIONAL MATCH (tenure)-[old:CONTINUES]->()
DELETE old
WITH DISTINCT tenure, whole
FOREACH (each IN CASE WHEN whole IS NULL THEN [] ELSE [whole] END | CREATE (tenure)-[:CONTINUES]->(each))
RETURN tenure.id AS id
