// The steps that lead from some nodes ($ids) to others, or only to some others ($to): what the search for paths gets to know of the
// graph. An end ($ends) may be what somebody counts for, and a hub; in the middle stands who took part itself. Of each step the
// grounds that it rests on, where $withGrounds: the facts, the first and last days that they can have been on, the time as recorded.
// A plain link has no facts, but may have a time. A meeting counts unless both were at a part of it.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
CALL (node) {
  WITH * WHERE 'MET' IN $through
  MATCH (node)-[mine:ATTENDED]->(fact)
  WHERE (fact.meeting OR mine.sides IS NOT NULL) AND ($throughHubs OR fact.hub IS NULL) AND (mine.own OR node.id IN $ends)
  WITH node, mine, fact, EXISTS { (fact)<-[:PART_OF]-() } AS hasParts
  MATCH (fact)<-[theirs:ATTENDED]-(other)
  WHERE (theirs.own OR other.id IN $ends)
    AND entente.how(fact, mine, theirs) = 'MET'
    AND (node:Person AND other:Person
      OR any(act IN theirs.acts WHERE NOT act IN mine.acts) AND any(act IN mine.acts WHERE NOT act IN theirs.acts))
  WITH node, fact, other, hasParts
  WHERE NOT hasParts OR NOT EXISTS {
      MATCH (fact)<-[:PART_OF*1..5]-(part)<-[our:ATTENDED]-(node)
      MATCH (part)<-[their:ATTENDED]-(other)
      WHERE our.acts <> their.acts
    }
  RETURN 'MET' AS kind, other, true AS forward, [fact] AS facts, [fact] AS moments
  UNION ALL
  WITH * WHERE 'SIGNED_TOGETHER' IN $through
  MATCH (node)-[:GAVE]->()-[:UNDER]->(fact)<-[:UNDER]-()<-[:GAVE]-(other)
  WHERE $throughHubs OR fact.hub IS NULL
  RETURN 'SIGNED_TOGETHER' AS kind, other, true AS forward, [fact] AS facts, [fact] AS moments
  UNION ALL
  WITH * WHERE 'HELD_SAME_OFFICE' IN $through
  MATCH (node)-[:HELD]->(mine)-[:OF]->(office)<-[:OF]-(theirs)<-[:HELD]-(other)
  WHERE ($throughHubs OR office.hub IS NULL) AND mine.status <> 'NOT_TAKEN_UP' AND theirs.status <> 'NOT_TAKEN_UP'
  RETURN 'HELD_SAME_OFFICE' AS kind, other, true AS forward, [mine, theirs] AS facts, [mine, theirs] AS moments
  UNION ALL
  WITH * WHERE 'WERE_COLLEAGUES' IN $through
  MATCH (node)-[:HELD]->(mine)-[:OF]->(office)-[:IN]->(body:Organization)
  WHERE mine.status <> 'NOT_TAKEN_UP'
    AND coalesce(mine.startEarliest, mine.startLatest, mine.endEarliest, mine.endLatest) IS NOT NULL
  WITH mine, office, body
  WHERE $throughHubs OR COUNT { (body)<-[:IN]-()<-[:OF]-() } <= 100
  MATCH (body)<-[:IN]-(their)<-[:OF]-(theirs)<-[:HELD]-(other)
  WHERE (their <> office OR office.seats > 1) AND theirs.status <> 'NOT_TAKEN_UP'
    AND coalesce(theirs.startEarliest, theirs.startLatest, theirs.endEarliest, theirs.endLatest) IS NOT NULL
  WITH other, mine, theirs, entente.overlap(mine, theirs) AS time
  WHERE coalesce(time.startEarliest <= time.endLatest, true)
  RETURN 'WERE_COLLEAGUES' AS kind, other, true AS forward, [mine, theirs] AS facts, [time] AS moments
  UNION ALL
  WITH * WHERE 'SUCCEEDED' IN $through
  MATCH (node)-[link:SUCCEEDED_BY]-(other)
  RETURN 'SUCCEEDED' AS kind, other, startNode(link) = other AS forward, [] AS facts, [link] AS moments
  UNION ALL
  WITH * WHERE 'MEMBER_OF' IN $through
  MATCH (node)-[link:MEMBER_OF]-(other)
  RETURN 'MEMBER_OF' AS kind, other, startNode(link) = node AS forward, [] AS facts, [link] AS moments
  UNION ALL
  WITH * WHERE 'PARTY_TO_SAME_DOCUMENT' IN $through
  MATCH (node)-[:IS_PARTY]->()-[:TO]->(fact)<-[:TO]-()<-[:IS_PARTY]-(other)
  WHERE $throughHubs OR fact.hub IS NULL
  RETURN 'PARTY_TO_SAME_DOCUMENT' AS kind, other, true AS forward, [fact] AS facts, [fact] AS moments
  UNION ALL
  WITH * WHERE 'LED_TO' IN $through
  MATCH (node)-[link:LED_TO]-(other)
  RETURN 'LED_TO' AS kind, other, startNode(link) = node AS forward, [] AS facts, [] AS moments
  UNION ALL
  // From an actor to what it had a part in: where that is an end, or has a step on to another such thing.
  MATCH (node)-[:TOOK_PART|GAVE|IS_PARTY|HELD]->(act)-[:AT|UNDER|TO|OF]->(other)
  WHERE NOT coalesce(act.status = 'NOT_TAKEN_UP', false)
    AND (other.id IN $ends OR 'LED_TO' IN $through AND EXISTS { (other)-[:LED_TO]-() }
      OR 'SUCCEEDED' IN $through AND EXISTS { (other)-[:SUCCEEDED_BY]-() })
  RETURN 'HAD_PART_IN' AS kind, other, true AS forward, [act] AS facts, [act] AS moments
  UNION ALL
  MATCH (node)<-[:AT|UNDER|TO|OF]-(act)<-[:TOOK_PART|GAVE|IS_PARTY|HELD]-(other)
  WHERE NOT coalesce(act.status = 'NOT_TAKEN_UP', false)
  RETURN 'HAD_PART_IN' AS kind, other, false AS forward, [act] AS facts, [act] AS moments
  UNION ALL
  MATCH (node)-[link:INVOLVED_IN]-(other)
  RETURN 'HAD_PART_IN' AS kind, other, startNode(link) = node AS forward, [] AS facts, [] AS moments
}
WITH node, kind, other, forward, facts, moments
WHERE other <> node AND NOT other.id IN $without AND ($to IS NULL OR other.id IN $to) AND ($throughHubs OR other.hub IS NULL OR other.id IN $ends)
WITH node, kind, other, forward, collect(DISTINCT CASE WHEN $withGrounds THEN [
    [fact IN facts | fact.id],
    [moment IN moments | moment.startEarliest.year * 10000 + moment.startEarliest.month * 100 + moment.startEarliest.day],
    [moment IN moments | moment.endLatest.year * 10000 + moment.endLatest.month * 100 + moment.endLatest.day],
    head(moments).edtf
  ] END) AS grounds
LIMIT $most
RETURN collect([node.id, kind, other.id, forward, grounds,
  CASE WHEN other:Country THEN 'Country' WHEN other:Actor THEN 'Actor' ELSE 'Other' END,
  COUNT { (other)-[:ATTENDED|GAVE|HELD|IS_PARTY|AT|UNDER|TO|OF]-() }]) AS value
