// Pages of long lists are read from indexes in their order: an actor's participations, the events and documents within a topic.
CREATE INDEX participation_newest IF NOT EXISTS FOR (n:Participation) ON (n.actor, n.sortDown, n.id);
CREATE INDEX event_within IF NOT EXISTS FOR ()-[r:EVENT_WITHIN]-() ON (r.topic, r.sortDown, r.id);
CREATE INDEX document_within IF NOT EXISTS FOR ()-[r:DOCUMENT_WITHIN]-() ON (r.topic, r.sortDown, r.id);

// The root lists from the oldest on, and by name.
CREATE INDEX tenure_oldest IF NOT EXISTS FOR (n:Tenure) ON (n.sortUp, n.id);
CREATE INDEX event_oldest IF NOT EXISTS FOR (n:Event) ON (n.sortUp, n.id);
CREATE INDEX document_oldest IF NOT EXISTS FOR (n:Document) ON (n.sortUp, n.id);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.nameFolded, n.id);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.nameFolded, n.id);
CREATE INDEX office_name IF NOT EXISTS FOR (n:Office) ON (n.nameFolded, n.id);
