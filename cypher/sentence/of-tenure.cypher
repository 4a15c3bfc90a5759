// The sentence that states a tenure.
// this     Tenure
// returns  value: String
// one
MATCH (person:Person)-[:HELD]->(this)-[:OF]->(office:Office)
RETURN person.name + ' held the office ' + office.name + CASE
  WHEN this.edtf IS NOT NULL THEN ' (' + this.edtf + ')'
  WHEN this.startLatest <= this.endEarliest THEN ' (in office on ' + toString(this.startLatest) + ')'
  ELSE '' END + '.' AS value
