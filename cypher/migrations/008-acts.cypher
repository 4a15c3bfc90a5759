// Participations, parties and signatures are root lists of their own, read a page at a time.
CREATE INDEX participation_latest IF NOT EXISTS FOR (n:Participation) ON (n.sortDown, n.id);
CREATE INDEX party_latest IF NOT EXISTS FOR (n:Party) ON (n.sortDown, n.id);
CREATE INDEX signature_latest IF NOT EXISTS FOR (n:Signature) ON (n.sortDown, n.id);
