// The organizations that an actor is a member of.
// this     Actor
// dated    membership
// returns  node: Organization
// many, ordered by node.id
MATCH (this)-[membership:MEMBER_OF]->(node:Organization)
RETURN DISTINCT node
