// Who else took part in the event; who was only spoken to or about did not.
// this     Participation
// returns  node: Participation
// many, ordered by node.id
MATCH (this)-[:AT]->(event:Event)<-[:AT]-(node:Participation)
WHERE node <> this AND NOT node.role IN ['ADDRESSEE', 'SUBJECT']
RETURN node
