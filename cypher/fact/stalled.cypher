// What was promised, planned or signed before a day, and nothing is known to have come of it, newest first: planned events and
// offers; documents that are to be carried out (not statements and reports), whose parties did no more than sign; projects that
// were agreed on, planned or offered, without a beginning and without a figure.
// param    of: [ID!]?
// param    olderThan: Date
// returns  node: Fact
// many, ordered by node.sortDown desc, node.id desc
MATCH (node:Fact) // when not of
WHERE node.sortDown < $olderThan AND node.id IS NOT NULL // when not of
UNWIND $of AS of // when of
MATCH (:Entity&Actor {id: of})-[:DATED|UNDATED]->(node:Fact) // when of
WHERE node.sortDown < $olderThan // when of
WITH DISTINCT node
WHERE NOT EXISTS { (node)-[:LED_TO]->() } AND CASE
    WHEN node:Event THEN node.endLatest < $olderThan AND (node.status = 'PLANNED' OR node.status = 'HELD' AND node.kind = 'OFFER')
      AND NOT EXISTS { (node)<-[:PART_OF]-(:Event {status: 'HELD'}) }
    WHEN node:Document THEN node.endLatest < $olderThan AND NOT node.type IN ['JOINT_STATEMENT', 'REPORT']
      AND NOT EXISTS { (node)<-[:IMPLEMENTS|AMENDS|SUPERSEDES]-() }
      AND NOT EXISTS { MATCH (node)<-[:TO]-()-[:HAS]->(act:Action) WHERE act.kind <> 'SIGNATURE' }
    WHEN node:Project THEN node.startEarliest IS NULL AND NOT EXISTS { (node)<-[:SUBJECT]-() }
      AND EXISTS { MATCH (node)<-[led:LED_TO]-(promise) WHERE led.kind IN ['AGREED', 'PLANNED', 'OFFERED'] AND promise.endLatest < $olderThan }
    ELSE false
  END
RETURN node
