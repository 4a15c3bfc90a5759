// The sources that support the facts of a path's step, with the place in each.
// this     PathStep
// given    step: PathStep
// returns  source: Source, locator: String, quote: String, method: CitationMethod, reason: String
// many, ordered by source.id, locator
UNWIND step.facts AS id
MATCH (:Entity&Fact {id: id})-[cites:CITES]->(source:Source)
RETURN DISTINCT source, cites.locator AS locator, cites.quote AS quote, cites.method AS method, cites.reason AS reason
