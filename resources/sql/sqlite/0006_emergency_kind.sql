-- What happened in an emergency call: a word, or nothing.

ALTER TABLE call ADD COLUMN emergency_kind TEXT NOT NULL DEFAULT '';
