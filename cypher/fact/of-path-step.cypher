// The facts that a step of a path rests on.
// this     PathStep
// given    step: PathStep
// returns  node: Fact
// many, ordered by node.sortUp, node.id
UNWIND step.facts AS id
MATCH (node:Entity&Fact {id: id})
RETURN node
