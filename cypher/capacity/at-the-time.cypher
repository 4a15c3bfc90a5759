// The offices held at the time of an event or signature.
// this     Participation | Signature
// returns  tenure: Tenure, certainty: Certainty, stated: Boolean
// many, ordered by tenure.id
MATCH (this)-[held:AS]->(tenure:Tenure)
RETURN tenure, held.certainty AS certainty, held.stated AS stated
