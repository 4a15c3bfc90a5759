// What the sentence is made of that states a document: its parties, where and when it was signed; of many parties the first few.
// this     Document
// returns  value: Slots
// one
RETURN {
  title: this.title, type: this.type,
  time: this {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest},
  place: head(COLLECT { MATCH (this)-[:SIGNED_AT|SIGNED_IN]->()-[:HELD_IN*0..1]->(place:Place) RETURN place.name ORDER BY place.id LIMIT 1 }),
  count: COUNT { (this)<-[:TO]-() },
  parties: COLLECT {
    MATCH (party:Actor)-[:IS_PARTY]->(:Party)-[:TO]->(this)
    WITH DISTINCT party ORDER BY party.name LIMIT 3
    RETURN party {.name, .formerNames}
  }
} AS value
