-- What happened, when somebody at the counter tells of an emergency: a word, or nothing.

ALTER TABLE matter ADD COLUMN emergency_kind TEXT NOT NULL DEFAULT '';
