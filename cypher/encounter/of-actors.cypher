// Events where both sides took part; with one side only, where anybody else did.
// A side is an actor or whoever counts for it; who was only spoken to or about did not take part. An event counts
// unless a part of it already does. They met when it is of a meeting kind and has at most 20 participants, or is itself
// a part of a larger event.
// start    a: Actor by $of
// start    b: Actor? by $with
// start    topic: Topic? by $about
// param    kinds: [EventKind!]?
// dated    event
// returns  event: Event, met: Boolean, of: [Participation!], with: [Participation!], certainty: Certainty
// many, ordered by event.sortDown desc, event.id desc
MATCH (a)-[mine:ATTENDED]->(event:Event {status: 'HELD'})
MATCH (b)-[yours:ATTENDED]->(event) // when with
WHERE event.id IS NOT NULL
  AND event.sortDown IS NOT NULL // dated event
  AND EXISTS { (event)-[:EVENT_WITHIN]->(topic) } // when about
  AND event.kind IN $kinds // when kinds
// Projecting keeps Neo4j from trying what follows on events that only one side attended.
WITH event, mine.certainty AS oursSurely, 'DEFINITELY' AS theirsSurely // when not with
WITH event, mine.certainty AS oursSurely, yours.certainty AS theirsSurely // when with
WHERE NOT EXISTS {
    MATCH (event)<-[:PART_OF*1..5]-(part:Event {status: 'HELD'})<-[:ATTENDED]-(a)
    WHERE part <> event
      AND part.sortDown IS NOT NULL // dated part
      AND EXISTS { (b)-[:ATTENDED]->(part) } // when with
      AND COUNT { (part)<-[:AT]-(anybody:Participation) WHERE NOT anybody.role IN ['ADDRESSEE', 'SUBJECT'] } > 1 // when not with
      AND EXISTS { (part)-[:EVENT_WITHIN]->(topic) } // when about
      AND part.kind IN $kinds // when kinds
  }
MATCH (event)<-[:AT]-(x:Participation)-[:TOOK_PART|FOR]-(a)
WHERE NOT x.role IN ['ADDRESSEE', 'SUBJECT']
WITH event, oursSurely, theirsSurely, collect(DISTINCT x) AS ours
MATCH (event)<-[:AT]-(y:Participation) // when not with
MATCH (event)<-[:AT]-(y:Participation)-[:TOOK_PART|FOR]-(b) // when with
WHERE NOT y.role IN ['ADDRESSEE', 'SUBJECT']
  AND NOT y IN ours // when not with
WITH event, ours, oursSurely, theirsSurely, collect(DISTINCT y) AS theirs
WITH event, ours, oursSurely, theirs, theirsSurely, [x IN ours WHERE NOT x IN theirs] AS oursAlone
WITH event, oursSurely, theirsSurely,
  CASE WHEN oursAlone = [] THEN ours ELSE oursAlone END AS ours,
  CASE WHEN oursAlone = [] THEN [y IN theirs WHERE NOT y IN ours] ELSE theirs END AS theirs
WHERE theirs <> []
RETURN event,
  event.kind IN ['MEETING', 'VISIT', 'CALL', 'NEGOTIATION', 'SUMMIT', 'SIGNING', 'ROUNDTABLE']
    AND (COUNT { (event)<-[:AT]-() } <= 20 OR EXISTS { (event)-[:PART_OF]->(:Event) }) AS met,
  ours AS of,
  theirs AS `with`,
  CASE WHEN oursSurely = 'DEFINITELY' AND theirsSurely = 'DEFINITELY' THEN 'DEFINITELY' ELSE 'POSSIBLY' END AS certainty
