// Whom an actor met, most meetings first, or was at the same events with. Who was there by acts of the actor's own, or by all of
// them and more, stands for it or is what it stands for: no counterpart. An event counts unless a part of it already does. How two
// were together there follows from their seats (function/how); what is not asked for is left out.
// this     Actor
// start    topic: Topic? by $about
// param    kinds: [EventKind!]?
// param    asked: [EncounterKind!]?
// returns  actor: Actor, how: EncounterKind, meetings: Int, sharedEvents: Int, accompanied: Int, first: Time, last: Time, side: Actor, together: [Event!]
// many, ordered by meetings desc, sharedEvents desc, accompanied desc, actor.id
MATCH (this)-[mine:ATTENDED]->(event:Event)<-[theirs:ATTENDED]-(actor:Actor)
WHERE any(act IN theirs.acts WHERE NOT act IN mine.acts) AND any(act IN mine.acts WHERE NOT act IN theirs.acts)
  AND event.sortDown IS NOT NULL // dated event
  AND event.kind IN $kinds // when kinds
  AND EXISTS { (event)-[:EVENT_WITHIN]->(topic) } // when about
WITH *, entente.how(event, mine, theirs) AS how, EXISTS { (event)<-[:PART_OF]-() } AS hasParts
WHERE how IN $asked // when asked
WHERE how <> 'ACCOMPANIED' // when not asked
WITH *
WHERE NOT hasParts OR NOT EXISTS {
    MATCH (event)<-[:PART_OF*1..5]-(part:Event)<-[our:ATTENDED]-(this)
    MATCH (part)<-[their:ATTENDED]-(actor)
    WHERE our.acts <> their.acts
      AND entente.how(part, our, their) IN $asked // when asked
      AND entente.how(part, our, their) <> 'ACCOMPANIED' // when not asked
      AND part.sortDown IS NOT NULL // dated part
      AND part.kind IN $kinds // when kinds
      AND EXISTS { (part)-[:EVENT_WITHIN]->(topic) } // when about
  }
WITH this, actor, event, how ORDER BY event.sortUp, event.id
WITH this, actor, collect({event: event, how: how}) AS every
WITH this, actor, [one IN every | one.event] AS events,
  head([kind IN ['MET', 'SHARED', 'ACCOMPANIED'] WHERE any(one IN every WHERE one.how = kind)]) AS how,
  size([one IN every WHERE one.how = 'MET']) AS meetings,
  size([one IN every WHERE one.how = 'SHARED']) AS sharedEvents,
  size([one IN every WHERE one.how = 'ACCOMPANIED']) AS accompanied,
  every
WITH *, [one IN every WHERE one.how = how AND one.event.sortUp < date('9999-12-31') | one.event] AS dated
RETURN actor, how, meetings, sharedEvents, accompanied,
  head(dated) AS first,
  reduce(last = head(dated), event IN dated | CASE WHEN event.sortDown >= last.sortDown THEN event ELSE last END) AS last,
  this AS side,
  events AS together
