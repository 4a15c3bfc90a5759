// What came of an event or document.
// this     Event | Document
// count    (this)-[:LED_TO]->()
// returns  node: Outcome, kind: OutcomeKind
// many, ordered by node.id, kind
MATCH (this)-[ledTo:LED_TO]->(node)
RETURN node, ledTo.kind AS kind
