// The sentence that states a tenure.
// this     Tenure
// returns  value: String
// one
MATCH (person:Person)-[:HELD]->(this)-[:OF]->(office:Office)
RETURN person.name + ' held the office ' + office.name + coalesce(' (' + this.edtf + ')', ' (in office on ' + this.startLatest + ')', '') + '.' AS value
