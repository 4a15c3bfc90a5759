// What the sentence is made of that states a project; of many actors the first few.
// this     Project
// returns  value: Slots
// one
RETURN {
  name: this.name,
  time: this {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest},
  count: COUNT { MATCH (actor:Actor)-[:INVOLVED_IN]->(this) RETURN DISTINCT actor },
  actors: COLLECT {
    MATCH (actor:Actor)-[:INVOLVED_IN]->(this)
    WITH DISTINCT actor ORDER BY actor.name LIMIT 3
    RETURN actor {.name, .formerNames}
  }
} AS value
