// The participations and signatures whose derived links and keys can change when these nodes do.
UNWIND $ids AS id
MATCH (changed:Entity {id: id})
CALL (changed) {
  WITH * WHERE changed:Participation OR changed:Signature OR changed:Party
  RETURN changed AS act
  UNION
  WITH * WHERE changed:Event OR changed:Document
  MATCH (changed)<-[:AT|UNDER|TO]-(act)
  RETURN act
  UNION
  WITH * WHERE changed:Person
  MATCH (changed)-[:TOOK_PART|GAVE]->(act)
  RETURN act
  UNION
  WITH * WHERE changed:Tenure
  MATCH (changed)<-[:HELD]-(:Person)-[:TOOK_PART|GAVE]->(act)
  RETURN act
  UNION
  // Who held it before may be another: what was derived then is to go.
  WITH * WHERE changed:Tenure
  MATCH (changed)<-[:AS]-(act)
  RETURN act
  UNION
  WITH * WHERE changed:Office
  MATCH (changed)<-[:OF]-(:Tenure)<-[:HELD]-(:Person)-[:TOOK_PART|GAVE]->(act)
  RETURN act
  UNION
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-(:Organization)<-[:IN]-(:Office)<-[:OF]-(:Tenure)<-[:HELD]-(:Person)-[:TOOK_PART|GAVE]->(act)
  RETURN act
  UNION
  WITH * WHERE changed:Organization
  MATCH (changed)<-[:PART_OF*0..10]-(:Organization)-[:TOOK_PART]->(act)
  RETURN act
}
RETURN DISTINCT act.id AS id
