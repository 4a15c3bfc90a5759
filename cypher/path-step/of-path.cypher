// The steps of a path, in their order.
// this     Path
// given    trail: Path, nodes: [Node!]
// returns  from: Node, to: Node, kind: PathStepKind, sentence: String, step: PathStep, place: Int
// many, ordered by place
UNWIND range(0, size(trail.steps) - 1) AS place
WITH place, trail.steps[place] AS step, nodes[place] AS from, nodes[place + 1] AS to
RETURN from, to, step.kind AS kind, step.sentence AS sentence, step, place
