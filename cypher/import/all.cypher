// The imports that what the graph holds came with, the newest first.
// returns  number: Int, dataset: String, at: DateTime, read: Int, written: Int, unchanged: Int, rejected: Int
// many, ordered by number desc
MATCH (import:Import)
WHERE import.completedAt IS NOT NULL
RETURN import.number AS number, import.dataset AS dataset, toString(import.startedAt) AS at,
  coalesce(import.written, 0) + coalesce(import.unchanged, 0) + coalesce(import.rejected, 0) AS read,
  coalesce(import.written, 0) AS written, coalesce(import.unchanged, 0) AS unchanged, coalesce(import.rejected, 0) AS rejected
