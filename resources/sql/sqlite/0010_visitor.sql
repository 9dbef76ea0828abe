-- Who is expected, who is here, who came. Times are milliseconds UTC, flags 0 or 1, enumerations are words.
CREATE TABLE visit (
    id             INTEGER PRIMARY KEY CHECK (id > 0),
    version        INTEGER NOT NULL CHECK (version >= 1),
    state          TEXT NOT NULL,
    name           TEXT NOT NULL,
    title          TEXT NOT NULL,
    phone          TEXT,
    phone_shown    TEXT,
    company        TEXT NOT NULL,
    companions     INTEGER NOT NULL CHECK (companions BETWEEN 0 AND 99),
    plate          TEXT NOT NULL,
    purpose        TEXT NOT NULL,
    tag            TEXT NOT NULL,
    host           TEXT NOT NULL,
    place          TEXT NOT NULL,
    floor          TEXT NOT NULL,
    note           TEXT NOT NULL,
    has_appointment INTEGER CHECK (has_appointment IN (0, 1)),
    expected_at    INTEGER,
    arrived_at     INTEGER,
    registered_at  INTEGER,
    contacted_at   INTEGER,
    host_answer    TEXT NOT NULL,
    answered_at    INTEGER,
    waiting_since  INTEGER,
    lift           TEXT NOT NULL,
    waiting_place  TEXT NOT NULL,
    tea_served     INTEGER NOT NULL CHECK (tea_served IN (0, 1)),
    card_left      INTEGER NOT NULL CHECK (card_left IN (0, 1)),
    message        TEXT NOT NULL,
    met_at         INTEGER,
    left_at        INTEGER,
    left_by        TEXT NOT NULL,
    badge          INTEGER NOT NULL,
    badges_lost    INTEGER NOT NULL,
    visit_group    INTEGER NOT NULL,
    to_complete    INTEGER NOT NULL CHECK (to_complete IN (0, 1)),
    operator       INTEGER,
    voided_at      INTEGER,
    void_reason    TEXT,
    voided_by      INTEGER,
    rule_book      TEXT NOT NULL,
    guidance       TEXT NOT NULL,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
-- Few rows at any time: whoever is in the building, and whoever is announced.
CREATE INDEX visit_inside ON visit (arrived_at)
    WHERE voided_at IS NULL AND state NOT IN ('expected', 'left', 'not_come');
CREATE INDEX visit_expected ON visit (expected_at) WHERE state = 'expected' AND voided_at IS NULL;
CREATE INDEX visit_left ON visit (left_at) WHERE left_at IS NOT NULL;
CREATE INDEX visit_arrived ON visit (arrived_at) WHERE arrived_at IS NOT NULL;
CREATE INDEX visit_group ON visit (visit_group) WHERE visit_group > 0;
CREATE INDEX visit_to_complete ON visit (arrived_at) WHERE to_complete = 1 AND voided_at IS NULL;
