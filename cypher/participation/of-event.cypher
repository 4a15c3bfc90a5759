// The participations in an event.
// this     Event
// param    role: ParticipantRole?
// count    (this)<-[:AT]-()
// returns  node: Participation
// many, ordered by node.id
MATCH (this)<-[:AT]-(node:Participation)
WHERE node.role = $role // when role
RETURN node
