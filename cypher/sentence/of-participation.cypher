// What the sentence is made of that states a participation.
// this     Participation
// returns  value: Slots
// one
MATCH (actor:Actor)-[:TOOK_PART]->(this)-[:AT]->(event:Event)
OPTIONAL MATCH (this)-[held:AS]->(tenure:Tenure)-[:OF]->(office:Office)
WITH this, actor, event, held, tenure, office ORDER BY held.stated DESC, held.certainty, tenure.id LIMIT 1
RETURN {
  actor: actor {.name, .formerNames},
  role: this.role,
  others: COLLECT {
    MATCH (event)<-[:AT]-(act:Participation)<-[:TOOK_PART]-(other:Actor)
    WHERE act <> this
    RETURN other {.name, .formerNames} ORDER BY act.id LIMIT 3
  },
  count: COUNT { (event)<-[:AT]-() } - 1,
  event: {name: event.name, kind: event.kind, status: event.status, time: event {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest}},
  office: CASE WHEN office IS NOT NULL THEN {title: tenure.title, certainty: held.certainty, office: office {.name, .formerNames}} END
} AS value
