// The people who held an office of one body when somebody did, as surely as the times of the two overlap. Who held the same office is one
// only where several hold it at a time.
// this     Person
// dated    together
// returns  node: Person, certainty: Certainty
// many, ordered by node.id
MATCH (this)-[:HELD]->(mine:Tenure)-[:OF]->(office:Office)-[:IN]->(body:Organization)
MATCH (body)<-[:IN]-(other:Office)<-[:OF]-(theirs:Tenure)<-[:HELD]-(node:Person)
WHERE node <> this AND (other <> office OR office.seats > 1)
  AND mine.status <> 'NOT_TAKEN_UP' AND theirs.status <> 'NOT_TAKEN_UP'
  AND coalesce(mine.startEarliest, mine.startLatest, mine.endEarliest, mine.endLatest) IS NOT NULL
  AND coalesce(theirs.startEarliest, theirs.startLatest, theirs.endEarliest, theirs.endLatest) IS NOT NULL
WITH this, node, entente.overlap(mine, theirs) AS together
WHERE coalesce(together.startEarliest <= together.endLatest, true)
RETURN DISTINCT node,
  CASE WHEN coalesce(together.startLatest <= together.endEarliest, false) AND NOT together.uncertain THEN 'DEFINITELY' ELSE 'POSSIBLY' END AS certainty
