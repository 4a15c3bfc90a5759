// The actor that is bound as a party.
// this     Party
// returns  node: Actor
// one
MATCH (this)<-[:IS_PARTY]-(node:Actor)
RETURN node
