// The members of an organization.
// this     Organization
// dated    membership
// returns  node: Actor
// many, ordered by node.id
MATCH (this)<-[membership:MEMBER_OF]-(node:Actor)
RETURN DISTINCT node
