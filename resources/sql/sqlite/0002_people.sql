-- Who works at the desk, and what was recorded while nobody was signed in.

-- `pin` is an argon2id string, `badge` a hash keyed by the data key; empty where there is none. Neither is audited.
CREATE TABLE staff (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version >= 1),
    name    TEXT NOT NULL,
    roles   TEXT NOT NULL,
    active  INTEGER NOT NULL CHECK (active IN (0, 1)),
    pin     TEXT NOT NULL,
    badge   TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX staff_badge ON staff (badge) WHERE badge <> '';

-- Wrong PINs in a row. Here and not in memory, so that a restart makes nobody's wait shorter.
CREATE TABLE sign_in_try (
    staff    INTEGER PRIMARY KEY REFERENCES staff (id),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    last_at  INTEGER NOT NULL
) STRICT;

-- Calls from before there were people are nobody's to claim.
INSERT INTO meta (name, value) SELECT 'unclaimed_after', coalesce(max(id), 0) FROM call;
CREATE INDEX call_unclaimed ON call (id) WHERE operator IS NULL AND voided_at IS NULL AND outcome <> 'missed';
