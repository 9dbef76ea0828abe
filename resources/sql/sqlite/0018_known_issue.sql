-- Known issues with the words for the desk, and who has a record open. Times are milliseconds UTC, flags 0 or 1.
CREATE TABLE known_issue (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    version     INTEGER NOT NULL CHECK (version >= 1),
    title       TEXT NOT NULL,
    words       TEXT NOT NULL,
    place       TEXT NOT NULL,
    cues        TEXT NOT NULL,
    category    TEXT NOT NULL,
    begins_at   INTEGER NOT NULL,
    until_at    INTEGER,
    ticket_kind TEXT,
    ticket      INTEGER,
    ended_at    INTEGER,
    ended_by    INTEGER,
    added_at    INTEGER NOT NULL,
    staff       INTEGER,
    voided_at   INTEGER,
    void_reason TEXT,
    voided_by   INTEGER,
    CHECK ((ticket IS NULL) = (ticket_kind IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX known_issue_open ON known_issue (begins_at) WHERE voided_at IS NULL AND ended_at IS NULL;

CREATE TABLE presence (
    kind    TEXT NOT NULL,
    record  INTEGER NOT NULL,
    seat    INTEGER NOT NULL,
    desk    INTEGER NOT NULL,
    staff   INTEGER,
    writing INTEGER NOT NULL CHECK (writing IN (0, 1)),
    since   INTEGER NOT NULL,
    seen    INTEGER NOT NULL,
    PRIMARY KEY (kind, record, seat)
) STRICT, WITHOUT ROWID;
