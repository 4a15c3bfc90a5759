// Who connects the others in the meetings of a slice of the graph, most of all first: as worked out.
// start    topic: Topic? by $about
// param    computed: [Broker!]
// returns  actor: Actor, betweenness: Float, meetings: Int
// many, ordered by betweenness desc, meetings desc, actor.id
UNWIND $computed AS broker
MATCH (actor:Entity&Actor {id: broker.actor})
RETURN actor, broker.betweenness AS betweenness, toInteger(broker.meetings) AS meetings
