// What the sentence is made of that states a tenure, or that somebody was only named for the office.
// this     Tenure
// returns  value: Slots
// one
MATCH (person:Person)-[:HELD]->(this)-[:OF]->(office:Office)
RETURN {
  person: person.name, title: this.title, status: this.status,
  office: office {.name, .formerNames},
  time: this {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest},
  nominatedOn: {edtf: this.nominatedOnEdtf, startEarliest: this.nominatedOnStartEarliest, startLatest: this.nominatedOnStartLatest,
    endEarliest: this.nominatedOnEndEarliest, endLatest: this.nominatedOnEndLatest}
} AS value
