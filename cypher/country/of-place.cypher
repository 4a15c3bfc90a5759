// The country that a place lies in.
// this     Place
// returns  node: Country
// maybe
MATCH (this)-[:LOCATED_IN]->(node:Country)
RETURN node
