// CONTRADICTS, where it follows: facts that are about the same thing and differ, where no reading makes them agree. Figures of one
// series and period with another value; one person in one office at times that surely overlap, of which the beginnings or the
// ends cannot be one; one party whose action under one document is of two days. A time in doubt may be read as any. What a
// record says contradicts another is not touched.
UNWIND $ids AS id
MATCH (fact:Entity {id: id})
WHERE fact:Observation OR fact:Tenure OR fact:Party
CALL (fact) { MATCH (fact)-[old:CONTRADICTS {derived: true}]-() DELETE old }
CALL (fact) {
  WITH * WHERE fact:Observation
  MATCH (other:Observation {series: fact.series, sortUp: fact.sortUp})
  WHERE other <> fact AND other.sortDown = fact.sortDown AND other.value <> fact.value
    AND fact.sortDown > date('0000-01-01')
  RETURN other
  UNION
  WITH * WHERE fact:Tenure
  MATCH (fact)<-[:HELD]-()-[:HELD]->(other)
  WHERE other <> fact
    AND EXISTS { MATCH (fact)-[:OF]->(office)<-[:OF]-(other) }
    AND fact.status <> 'NOT_TAKEN_UP' AND other.status <> 'NOT_TAKEN_UP'
    AND fact.startLatest <= other.endEarliest AND other.startLatest <= fact.endEarliest
    AND NOT coalesce(fact.uncertain, false) AND NOT coalesce(other.uncertain, false)
    AND (fact.startLatest < other.startEarliest OR other.startLatest < fact.startEarliest
      OR fact.endLatest < other.endEarliest OR other.endLatest < fact.endEarliest)
  RETURN other
  UNION
  WITH * WHERE fact:Party
  MATCH (fact)-[:TO]->()<-[:TO]-(other)
  WHERE other <> fact AND EXISTS { MATCH (fact)<-[:IS_PARTY]-(actor)-[:IS_PARTY]->(other) }
    AND EXISTS {
      MATCH (fact)-[:HAS]->(mine), (other)-[:HAS]->(theirs)
      WHERE mine.kind = theirs.kind AND (mine.endLatest < theirs.startEarliest OR theirs.endLatest < mine.startEarliest)
        AND NOT coalesce(mine.uncertain, false) AND NOT coalesce(theirs.uncertain, false)
    }
  RETURN other
}
// One link for both, whichever comes first.
WITH DISTINCT CASE WHEN fact.id < other.id THEN [fact, other] ELSE [other, fact] END AS both
WITH both[0] AS first, both[1] AS second
WHERE NOT EXISTS { (first)-[:CONTRADICTS {derived: true}]-(second) }
CREATE (first)-[:CONTRADICTS {derived: true}]->(second)
