// The people who met for two actors, those with the most meetings first.
// this     Bilateral
// given    side: Actor, actor: Actor, together: [Event!]
// param    includePredecessors: Boolean?
// returns  a: Person, b: Person, meetings: Int
// many, ordered by meetings desc, a.id, b.id
UNWIND together AS event
MATCH (event)<-[:AT]-(x:Participation)<-[:TOOK_PART]-(a:Person)-[mine:ATTENDED]->(event)
WHERE NOT x.role IN ['ADDRESSEE', 'SUBJECT']
  AND EXISTS { (x)-[:TOOK_PART|FOR]-(side) } // when not includePredecessors
  AND EXISTS { (x)-[:TOOK_PART|FOR]-(:Actor)-[:SUCCEEDED_BY*0..10]->(side) } // when includePredecessors
MATCH (event)<-[:AT]-(y:Participation)<-[:TOOK_PART]-(b:Person)-[theirs:ATTENDED]->(event)
WHERE a <> b AND entente.how(event, mine, theirs) = 'MET' AND NOT y.role IN ['ADDRESSEE', 'SUBJECT'] AND NOT EXISTS { (y)-[:TOOK_PART|FOR]-(side) }
  AND EXISTS { (y)-[:TOOK_PART|FOR]-(actor) } // when not includePredecessors
  AND EXISTS { (y)-[:TOOK_PART|FOR]-(:Actor)-[:SUCCEEDED_BY*0..10]->(actor) } // when includePredecessors
RETURN a, b, count(DISTINCT event) AS meetings
