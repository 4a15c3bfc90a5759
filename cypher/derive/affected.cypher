// The nodes whose derived links and keys can change when these do: participations, signatures and parties, events, and
// the facts that others can contradict.
UNWIND $ids AS id
MATCH (changed:Entity {id: id})
CALL (changed) {
  WITH * WHERE changed:Participation OR changed:Signature OR changed:Party OR changed:Event OR changed:Tenure OR changed:Observation
  RETURN changed AS node
  UNION
  WITH * WHERE changed:Event OR changed:Document
  MATCH (changed)<-[:AT|UNDER|TO]-(node)
  RETURN node
  UNION
  WITH * WHERE changed:Person
  MATCH (changed)-[:TOOK_PART|GAVE]->(node)
  RETURN node
  UNION
  WITH * WHERE changed:Tenure
  MATCH (changed)<-[:HELD]-(:Person)-[:TOOK_PART|GAVE]->(node)
  RETURN node
  UNION
  // Who held it before may be another: what was derived then is to go.
  WITH * WHERE changed:Tenure
  MATCH (changed)<-[:AS]-(node)
  RETURN node
  UNION
  WITH * WHERE changed:Office
  MATCH (changed)<-[:OF]-(:Tenure)<-[:HELD]-(:Person)-[:TOOK_PART|GAVE]->(node)
  RETURN node
  UNION
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-(:Organization)<-[:IN]-(:Office)<-[:OF]-(:Tenure)<-[:HELD]-(:Person)-[:TOOK_PART|GAVE]->(node)
  RETURN node
  UNION
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-(:Organization)-[:TOOK_PART]->(node)
  RETURN node
}
CALL (node) {
  RETURN node AS affected
  UNION
  MATCH (node)-[:AT]->(affected:Event)
  RETURN affected
}
RETURN DISTINCT affected.id AS id
