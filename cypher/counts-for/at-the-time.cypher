// The countries and organizations that an actor counts for at an event or under a document.
// this     Participation | Signature
// returns  actor: Actor, how: CountsForReason, certainty: Certainty
// many, ordered by actor.id
MATCH (this)-[stood:FOR]->(actor:Actor)
RETURN actor, stood.how AS how, stood.certainty AS certainty
