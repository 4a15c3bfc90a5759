// Everything dated about an actor, about any of some actors, or about both of two, in order: where a time is imprecise, an entry
// stands where it began at the latest. What a party did about a document after signing is an entry of its own.
// this     Actor | Bilateral | Query
// given    a: Actor, b: Actor
// param    of: [ID!]?
// param    includePredecessors: Boolean?
// dated    moment
// keyed    entry.actor when this
// beside   undated: fact/undated
// returns  time: Time, fact: Fact, sentence: Slots?, at: Date, id: ID
// many, ordered by at, id
MATCH (fact:Fact)<-[entry:DATED]-(this) // when embedded
MATCH (fact:Fact)<-[entry:DATED]-() // when this, not embedded
WHERE entry.actor = this.id AND entry.at IS NOT NULL AND entry.id IS NOT NULL // when this, not embedded; keyset
UNWIND $of AS one // when of
MATCH (fact:Fact)<-[entry:DATED]-() // when of
WHERE entry.actor = one AND entry.at IS NOT NULL AND entry.id IS NOT NULL // when of
UNWIND [[a, b], [b, a]] AS pair // when a
WITH pair[0] AS one, pair[1] AS other // when a
MATCH (one)-[entry:DATED]->(fact:Fact) // when a, not includePredecessors
MATCH (one)<-[:SUCCEEDED_BY*0..10]-()-[entry:DATED]->(fact:Fact) // when a, includePredecessors
WHERE EXISTS { MATCH (fact)-[:TO*0..1]->()<-[:DATED]-(side) // when a
    WHERE side = other // when a, not includePredecessors
    WHERE EXISTS { (side)-[:SUCCEEDED_BY*0..10]->(other) } // when a, includePredecessors
  } // when a
WITH DISTINCT fact, entry.at AS at, entry.id AS id, entry.action AS action, entry.on AS on // when not this
WITH *, entry.at AS at, entry.id AS id, entry.action AS action, entry.on AS on // when this
OPTIONAL MATCH (fact)-[:HAS]->(act:Action {kind: action, sortUp: on})
WITH *, coalesce(act, fact) AS moment
WHERE fact.id IS NOT NULL
  AND moment.sortUp IS NOT NULL // dated moment
RETURN moment AS time, fact,
  CASE WHEN act IS NOT NULL THEN head(COLLECT {
    MATCH (actor:Actor)-[:IS_PARTY]->(fact)-[:TO]->(document:Document)
    RETURN {
      actor: actor {.name, .formerNames},
      document: document.title, kind: act.kind,
      time: act {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest}
    }
  }) END AS sentence,
  at, id
