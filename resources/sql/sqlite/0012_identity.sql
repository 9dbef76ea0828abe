-- Numbers of identity documents, sealed by the data key, which is in no database, and bound to the record that they
-- belong to; `mark` recognises a number and cannot be made or read without that key. Kept from `kept_from` on for as
-- long as the unit decided. The watch-list, and what was decided when somebody on it came.

CREATE TABLE identity (
    owner_kind TEXT NOT NULL,
    owner      INTEGER NOT NULL CHECK (owner > 0),
    kind       TEXT NOT NULL,
    masked     TEXT NOT NULL,
    data_key   TEXT NOT NULL,
    sealed     BLOB NOT NULL,
    mark       TEXT NOT NULL,
    kept_from  INTEGER NOT NULL,
    PRIMARY KEY (owner_kind, owner)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_mark ON identity (mark);
CREATE INDEX identity_kept ON identity (kept_from);

-- `plate` as plates are compared: capitals, without blanks and dots.
CREATE TABLE watch (
    id              INTEGER PRIMARY KEY CHECK (id > 0),
    version         INTEGER NOT NULL CHECK (version >= 1),
    name            TEXT NOT NULL,
    phone           TEXT,
    phone_shown     TEXT,
    plate           TEXT NOT NULL,
    identity_kind   TEXT,
    identity_masked TEXT,
    identity_mark   TEXT,
    reason          TEXT NOT NULL,
    decider         TEXT NOT NULL,
    valid_until     TEXT,
    added_at        INTEGER NOT NULL,
    staff           INTEGER,
    voided_at       INTEGER,
    void_reason     TEXT,
    voided_by       INTEGER,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((identity_kind IS NULL) = (identity_masked IS NULL)),
    CHECK ((identity_kind IS NULL) = (identity_mark IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX watch_in_force ON watch (valid_until) WHERE voided_at IS NULL;

CREATE TABLE watch_decision (
    watch      INTEGER NOT NULL REFERENCES watch (id),
    visit_kind TEXT NOT NULL,
    visit      INTEGER NOT NULL CHECK (visit > 0),
    at         INTEGER NOT NULL,
    let_in     INTEGER NOT NULL CHECK (let_in IN (0, 1)),
    words      TEXT NOT NULL,
    staff      INTEGER,
    PRIMARY KEY (watch, visit_kind, visit, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX watch_decision_visit ON watch_decision (visit_kind, visit, at);
