// What the sentence is made of that states a figure.
// this     Observation
// returns  value: Slots
// one
MATCH (this)-[:SUBJECT]->(subject:Entity)
RETURN {
  subject: coalesce(subject.name, subject.title, subject.label, subject.id),
  counterpart: head(COLLECT { MATCH (this)-[:COUNTERPART]->(other:Entity) RETURN coalesce(other.name, other.title, other.label, other.id) }),
  indicator: this.indicator, value: this.value, unit: this.unit, status: this.status,
  time: this {.edtf, .uncertain, .startEarliest, .startLatest, .endEarliest, .endLatest},
  dimensions: COLLECT { MATCH (this)-[:HAS]->(dimension:Dimension) RETURN dimension.name + ' ' + dimension.value ORDER BY dimension.name, dimension.value }
} AS value
