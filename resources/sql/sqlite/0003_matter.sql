-- What people at the counter came for. Times are milliseconds UTC, flags 0 or 1.
CREATE TABLE matter (
    id              INTEGER PRIMARY KEY CHECK (id > 0),
    version         INTEGER NOT NULL CHECK (version >= 1),
    opened_at       INTEGER NOT NULL,
    ended_at        INTEGER,
    served_ms       INTEGER NOT NULL,
    waited_ms       INTEGER NOT NULL,
    waits           INTEGER NOT NULL,
    over_limit      INTEGER NOT NULL CHECK (over_limit IN (0, 1)),
    kind            TEXT NOT NULL,
    name            TEXT NOT NULL,
    title           TEXT NOT NULL,
    phone           TEXT,
    phone_shown     TEXT,
    place           TEXT NOT NULL,
    key_points      TEXT NOT NULL,
    requested_items TEXT NOT NULL,
    to_complete     INTEGER NOT NULL CHECK (to_complete IN (0, 1)),
    operator        INTEGER,
    voided_at       INTEGER,
    void_reason     TEXT,
    voided_by       INTEGER,
    rule_book       TEXT NOT NULL,
    guidance        TEXT NOT NULL,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX matter_opened ON matter (opened_at);
CREATE INDEX matter_to_complete ON matter (opened_at) WHERE to_complete = 1 AND voided_at IS NULL;
CREATE INDEX matter_unclaimed ON matter (opened_at) WHERE operator IS NULL AND voided_at IS NULL;
