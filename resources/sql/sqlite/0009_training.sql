-- The manuals that packs are made from, as text with their clauses; who has confirmed having read a version of a pack;
-- what came of rehearsals. Starts and lengths are code points of the manual's text.

CREATE TABLE manual (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    pack    TEXT NOT NULL,
    file    TEXT NOT NULL,
    text    TEXT NOT NULL,
    staff   INTEGER,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX manual_pack ON manual (pack, at);

CREATE TABLE manual_clause (
    manual  INTEGER NOT NULL REFERENCES manual (id),
    number  INTEGER NOT NULL CHECK (number >= 1),
    start   INTEGER NOT NULL CHECK (start >= 0),
    length  INTEGER NOT NULL CHECK (length >= 0),
    heading TEXT NOT NULL,
    PRIMARY KEY (manual, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_reading (
    pack_version INTEGER NOT NULL REFERENCES pack_version (id),
    staff        INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (pack_version, staff)
) STRICT, WITHOUT ROWID;

-- `steps` is a line for each step: its number, what was asked and what of it was done, as the program writes it.
CREATE TABLE rehearsal (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    staff    INTEGER,
    pack     TEXT NOT NULL,
    version  TEXT NOT NULL,
    scenario TEXT NOT NULL,
    done     INTEGER NOT NULL CHECK (done >= 0),
    due      INTEGER NOT NULL CHECK (due >= done),
    steps    TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX rehearsal_staff ON rehearsal (staff, at);
