// The documents that both of two actors signed or are party to, newest first. Those of the one are looked at; as one pattern, Neo4j
// would have tried each of them with each of the other's.
// this     Bilateral
// given    a: Actor, b: Actor
// param    includePredecessors: Boolean?
// dated    node
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (a)-[:GAVE|IS_PARTY]->()-[:UNDER|TO]->(node:Document) // when not includePredecessors
MATCH (a)<-[:SUCCEEDED_BY*0..10]-()-[:GAVE|IS_PARTY]->()-[:UNDER|TO]->(node:Document) // when includePredecessors
WHERE EXISTS { MATCH (node)<-[:UNDER|TO]-()<-[:GAVE|IS_PARTY]-(other) WHERE other = b } // when not includePredecessors
WHERE EXISTS { (node)<-[:UNDER|TO]-()<-[:GAVE|IS_PARTY]-()-[:SUCCEEDED_BY*0..10]->(b) } // when includePredecessors
RETURN DISTINCT node
