// What a country, organization or office came after, and what came after it.
// this     Country | Organization | Office
// count    (this)-[:SUCCEEDED_BY]-()
// returns  from: Node, to: Node, on: Time, kind: SuccessionKind
// many, ordered by from.id, to.id
MATCH (this)-[link:SUCCEEDED_BY]-()
WITH this, link, startNode(link) AS earlier, endNode(link) AS later
RETURN earlier AS `from`, later AS to, link AS `on`, link.kind AS kind
