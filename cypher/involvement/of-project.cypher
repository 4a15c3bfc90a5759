// Who has which part in a project.
// this     Project
// count    (this)<-[:INVOLVED_IN]-()
// returns  actor: Actor, project: Project, role: InvolvementRole
// many, ordered by actor.id, role
MATCH (this)<-[involved:INVOLVED_IN]-(actor:Actor)
RETURN actor, this AS project, involved.role AS role
