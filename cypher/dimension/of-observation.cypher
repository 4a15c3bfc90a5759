// What a figure is narrowed to.
// this     Observation
// returns  node: Dimension
// many, ordered by node.name, node.value
MATCH (this)-[:HAS]->(node:Dimension)
RETURN node
