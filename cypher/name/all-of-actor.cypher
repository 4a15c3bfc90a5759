// Every form of an actor's name, the main one first.
// this     Actor
// returns  node: Name
// many, ordered by node.position
MATCH (this)-[:NAMED]->(node:Name)
RETURN node
