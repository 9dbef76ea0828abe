-- Long lists of calls by outcome. What each table means is written in docs/schema.md. Both indexes are partial and
-- cover their question, ids in the order of the list, so that the table's wide rows are never read for it.
-- Building them reads the table once; the backup before a migration has just read all of it.

CREATE INDEX call_missed ON call (outcome, rang_at) WHERE outcome = 'missed';
CREATE INDEX call_late ON call (late, rang_at) WHERE late = 1;
