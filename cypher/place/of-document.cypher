// Where a document was signed: the place of the signing event, else the one recorded with the document.
// this     Document
// returns  node: Place
// maybe
MATCH (this)-[signed:SIGNED_AT|SIGNED_IN]->(at)-[:HELD_IN*0..1]->(node:Place)
WHERE type(signed) = 'SIGNED_AT' OR NOT EXISTS { (this)-[:SIGNED_AT]->()-[:HELD_IN]->() }
RETURN node
