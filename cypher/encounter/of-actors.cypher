// Events where both sides took part; with one side only, where anybody else did.
// A side is an actor or whoever counts for it, with includePredecessors also what it succeeded; who was only spoken to or about
// did not take part. Where both sides were there by the very same acts, nobody met. An event counts unless a part of it already
// does. How they were together there follows from their seats (function/how); whoever was there in no way that is asked for is left out.
// Near something else: an event where somebody else was, a document signed, an office taken or left, so many days or months away. Times
// are told apart by when they began (an office left: when it ended).
// this     Bilateral | Query
// given    a: Actor, b: Actor
// start    a: Actor by $of
// start    b: Actor? by $with
// start    topic: Topic? by $about
// param    kinds: [EventKind!]?
// param    asked: [EncounterKind!]?
// param    includePredecessors: Boolean?
// start    neighbour: Actor? by $nearOf
// start    company: Actor? by $nearWith
// start    theme: Topic? by $nearAbout
// start    signing: Node? by $signed
// start    taking: Node? by $tookOffice
// start    leaving: Node? by $leftOffice
// param    isNear: Boolean?
// param    nearKinds: [EventKind!]?
// param    byMonths: Boolean?
// param    leastGap: Int?
// param    mostGap: Int?
// param    sameCounterpart: Boolean?
// param    sameAsRecorded: Boolean?
// param    includeSelf: Boolean?
// dated    event
// keyed    mine.actor when not includePredecessors
// returns  event: Event, how: EncounterKind, met: Boolean, of: [Participation!], with: [Participation!], certainty: Certainty, near: [Fact!]
// many, ordered by event.sortDown desc, event.id desc
WITH *, COLLECT { // when nearOf
    MATCH (other:Event)<-[link:ATTENDED]-() WHERE link.actor = neighbour.id AND link.sortDown IS NOT NULL AND link.id IS NOT NULL // when nearOf
    MATCH (other)<-[:ATTENDED]-(company) // when nearOf, nearWith
    RETURN DISTINCT {fact: other, sure: link.certainty = 'DEFINITELY', acts: link.acts, from: other.startEarliest, to: other.startLatest} // when nearOf
  } AS attended // when nearOf
WITH *, COLLECT { // when signed
    MATCH (signing)-[:GAVE|IS_PARTY|UNDER|TO*0..2]->(paper:Document) // when signed
    RETURN DISTINCT {fact: paper, sure: true, acts: [], from: paper.startEarliest, to: paper.startLatest} // when signed
  } AS papers // when signed
WITH *, COLLECT { // when tookOffice
    MATCH (taking)-[:HELD|OF*0..1]-(taken:Tenure) // when tookOffice
    RETURN DISTINCT {fact: taken, sure: true, acts: [], from: taken.startEarliest, to: taken.startLatest} // when tookOffice
  } AS entries // when tookOffice
WITH *, COLLECT { // when leftOffice
    MATCH (leaving)-[:HELD|OF*0..1]-(gone:Tenure) // when leftOffice
    RETURN DISTINCT {fact: gone, sure: true, acts: [], from: gone.endEarliest, to: gone.endLatest} // when leftOffice
  } AS exits // when leftOffice
WITH *, [] AS attended // when isNear, not nearOf
WITH *, [] AS papers // when isNear, not signed
WITH *, [] AS entries // when isNear, not tookOffice
WITH *, [] AS exits // when isNear, not leftOffice
WITH *, $asked AS asked // when asked
WITH *, ['MET', 'SHARED'] AS asked // when not asked
MATCH (event:Event)<-[mine:ATTENDED]-() // when not includePredecessors
WHERE mine.actor = a.id AND mine.sortDown IS NOT NULL AND mine.id IS NOT NULL // when not includePredecessors; keyset
MATCH (a)<-[:SUCCEEDED_BY*0..10]-(:Actor)-[:ATTENDED]->(event:Event) // when includePredecessors
WITH DISTINCT * // when includePredecessors
WITH *, [mine] AS ourLinks // when not includePredecessors
WITH *, COLLECT { MATCH (a)<-[:SUCCEEDED_BY*0..10]-(:Actor)-[link:ATTENDED]->(event) RETURN link } AS ourLinks // when includePredecessors
WHERE event.id IS NOT NULL
  AND event.sortDown IS NOT NULL // dated event
  AND event.kind IN $kinds // when kinds
  AND EXISTS { (event)-[:EVENT_WITHIN]->(topic) } // when about
MATCH ()-[yours:ATTENDED]->() // when with, not includePredecessors
WHERE yours.actor = b.id AND yours.sortDown = mine.sortDown AND yours.id = mine.id // when with, not includePredecessors
WITH *, [yours] AS theirLinks // when with, not includePredecessors
WITH *, COLLECT { MATCH (b)<-[:SUCCEEDED_BY*0..10]-(:Actor)-[link:ATTENDED]->(event) RETURN link } AS theirLinks // when with, includePredecessors
WITH *, [] AS theirLinks // when not with
WITH *,
  reduce(acts = [], link IN ourLinks | acts + link.acts) AS ours,
  reduce(acts = [], link IN theirLinks | acts + link.acts) AS theirs,
  all(links IN [ourLinks, theirLinks] WHERE links = [] OR any(link IN links WHERE link.certainty = 'DEFINITELY')) AS sure
WITH * WHERE size(ours) < event.present // when not with
WITH * WHERE any(act IN theirs WHERE NOT act IN ours) OR theirs <> [] AND any(act IN ours WHERE NOT act IN theirs) // when with
WITH *, {acts: ours, roles: reduce(roles = [], link IN ourLinks | roles + link.roles), sides: reduce(sides = [], link IN ourLinks | sides + link.sides)} AS ourSeats,
  {acts: theirs, roles: reduce(roles = [], link IN theirLinks | roles + link.roles), sides: reduce(sides = [], link IN theirLinks | sides + link.sides)} AS theirSeats
WITH *, entente.how(event, ourSeats, theirSeats) AS how // when with
WITH *, COLLECT { // when not with
    MATCH (event)<-[link:ATTENDED]-() WHERE link.own AND link.sides IS NOT NULL // when not with
    UNWIND range(0, size(link.acts) - 1) AS at // when not with
    WITH DISTINCT event, ourSeats, asked, {acts: [link.acts[at]], roles: [link.roles[at]], sides: [link.sides[at]]} AS seat // when not with
    WITH ourSeats, asked, seat.acts[0] AS act, entente.how(event, ourSeats, seat) AS how // when not with
    WHERE NOT act IN ourSeats.acts AND how IN asked // when not with
    RETURN {act: act, how: how} // when not with
  } AS others // when not with
WITH *, CASE // when not with
    WHEN ourSeats.sides IS NULL THEN CASE WHEN event.meeting THEN 'MET' ELSE 'SHARED' END // when not with
    ELSE head([kind IN ['MET', 'SHARED', 'ACCOMPANIED'] WHERE any(other IN others WHERE other.how = kind)]) // when not with
  END AS how // when not with
WHERE how IN asked
WITH * WHERE NOT EXISTS {
    MATCH (event)<-[:PART_OF*1..5]-(part:Event)<-[our:ATTENDED]-(a) // when not includePredecessors
    MATCH (event)<-[:PART_OF*1..5]-(part:Event)<-[our:ATTENDED]-(:Actor)-[:SUCCEEDED_BY*0..10]->(a) // when includePredecessors
    MATCH (part)<-[their:ATTENDED]-(b) // when with, not includePredecessors
    MATCH (part)<-[their:ATTENDED]-(:Actor)-[:SUCCEEDED_BY*0..10]->(b) // when with, includePredecessors
    MATCH (part)<-[their:ATTENDED]-() // when not with
    WHERE their.acts <> our.acts // when with
    WHERE their.own AND any(act IN their.acts WHERE NOT act IN our.acts) // when not with
      AND entente.how(part, our, their) IN asked
      AND part.sortDown IS NOT NULL // dated part
      AND part.kind IN $kinds // when kinds
      AND EXISTS { (part)-[:EVENT_WITHIN]->(topic) } // when about
  }
WITH *, theirs AS opposite, theirs AS counterparts // when with
WITH *, CASE WHEN ourSeats.sides IS NOT NULL THEN [other IN others | other.act] ELSE COLLECT { // when not with
    MATCH (event)<-[:AT]-(act:Participation) // when not with
    WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT'] AND NOT act.id IN ours // when not with
    RETURN act.id // when not with
  } END AS opposite // when not with
WITH *, CASE WHEN ourSeats.sides IS NULL THEN opposite ELSE [other IN others WHERE other.how = how | other.act] END AS counterparts // when not with
WITH *, [act IN ours WHERE NOT act IN opposite] AS alone
WITH *, COLLECT { // when isNear
    MATCH (event)<-[:AT]-(act) // when isNear
    WHERE act.id IN counterparts // when isNear
    RETURN act // when isNear
  } AS nearby // when isNear
WITH *, COLLECT { // when isNear
    UNWIND attended + papers + entries + exits AS candidate // when isNear
    WITH event, nearby, candidate.fact AS fact, candidate.sure AS known, candidate.acts AS otherActs, candidate.from AS from, candidate.to AS to // when isNear
    WHERE coalesce(fact.status, 'HELD') <> 'NOT_TAKEN_UP' // when isNear
      AND fact <> event AND NOT EXISTS { (fact)-[:PART_OF*1..5]-(event) } // when isNear, not includeSelf
      AND fact.kind IN $nearKinds // when nearKinds
      AND EXISTS { (fact)-[:EVENT_WITHIN|DOCUMENT_WITHIN]->(theme) } // when nearAbout
      AND EXISTS { // when sameCounterpart
        UNWIND nearby AS act MATCH (act)<-[:TOOK_PART]-(who)-[:TOOK_PART|GAVE|IS_PARTY|HELD]->(theirAct) // when sameCounterpart
        WHERE NOT theirAct.id IN otherActs AND (theirAct = fact OR EXISTS { (theirAct)-[:AT|UNDER|TO]->(fact) }) // when sameCounterpart
      } // when sameCounterpart
      AND EXISTS { // when sameAsRecorded
        UNWIND nearby AS act MATCH (fact)<-[:AT]-(theirAct) // when sameAsRecorded
        WHERE NOT theirAct.id IN otherActs AND theirAct.asRecordedNameFolded = act.asRecordedNameFolded // when sameAsRecorded
      } // when sameAsRecorded
    WITH event, fact, known AND NOT coalesce(fact.uncertain OR event.uncertain, false) AS known, // when isNear
      CASE WHEN $byMonths THEN (event.startEarliest.year - to.year) * 12 + event.startEarliest.month - to.month ELSE duration.inDays(to, event.startEarliest).days END AS least, // when isNear
      CASE WHEN $byMonths THEN (event.startLatest.year - from.year) * 12 + event.startLatest.month - from.month ELSE duration.inDays(from, event.startLatest).days END AS most // when isNear
    WHERE most >= $leastGap AND least <= $mostGap // when isNear
    WITH fact, known AND least >= $leastGap AND most <= $mostGap AS surelyNear ORDER BY fact.sortDown DESC, fact.id // when isNear
    RETURN {fact: fact, sure: surelyNear} // when isNear
  } AS neighbours // when isNear
WITH * WHERE neighbours <> [] // when isNear
WITH *, sure AND any(each IN neighbours WHERE each.sure) AS surely // when isNear
WITH *, sure AS surely, [] AS neighbours // when not isNear
RETURN event,
  how,
  how = 'MET' AS met,
  COLLECT { UNWIND CASE alone WHEN [] THEN ours ELSE alone END AS id MATCH (act:Entity&Participation {id: id}) RETURN act } AS of,
  COLLECT { UNWIND CASE alone WHEN [] THEN [act IN opposite WHERE NOT act IN ours] ELSE opposite END AS id MATCH (act:Entity&Participation {id: id}) RETURN act } AS `with`,
  CASE WHEN surely THEN 'DEFINITELY' ELSE 'POSSIBLY' END AS certainty,
  [each IN neighbours | each.fact] AS near
