// Where a document was signed: the place of the signing event, else the one recorded with the document.
// this     Document
// returns  node: Place
// maybe
OPTIONAL MATCH (this)-[:SIGNED_AT]->(:Event)-[:HELD_IN]->(event:Place)
OPTIONAL MATCH (this)-[:SIGNED_IN]->(own:Place)
WITH coalesce(event, own) AS node
WHERE node IS NOT NULL
RETURN node
