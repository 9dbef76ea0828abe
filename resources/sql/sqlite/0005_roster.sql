-- Who does which duty when (roster of today). A row is for one date, one weekday or, with neither, every day. Times are
-- seconds since midnight in the unit's zone; `to_time` not later than `from_time` means the next day.

CREATE TABLE roster (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    version     INTEGER NOT NULL CHECK (version >= 1),
    date        TEXT,
    weekday     TEXT CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    duty        TEXT NOT NULL,
    name        TEXT NOT NULL,
    phone       TEXT,
    phone_shown TEXT,
    from_time   INTEGER CHECK (from_time BETWEEN 0 AND 86399),
    to_time     INTEGER CHECK (to_time BETWEEN 0 AND 86399),
    note        TEXT NOT NULL,
    voided_at   INTEGER,
    void_reason TEXT,
    voided_by   INTEGER,
    CHECK (date IS NULL OR weekday IS NULL),
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX roster_in_force ON roster (date) WHERE voided_at IS NULL;
