// The sources that support a fact, with the place in each.
// this     Fact
// returns  source: Source, locator: String, quote: String, method: CitationMethod, reason: String
// many, ordered by source.id, locator
MATCH (this)-[cites:CITES]->(source:Source)
RETURN source, cites.locator AS locator, cites.quote AS quote, cites.method AS method, cites.reason AS reason
