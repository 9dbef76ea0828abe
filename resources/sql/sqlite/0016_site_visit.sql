-- Visits of our people at customers' places. Times are milliseconds UTC, flags 0 or 1, enumerations are words.
CREATE TABLE site_visit (
    id              INTEGER PRIMARY KEY CHECK (id > 0),
    version         INTEGER NOT NULL CHECK (version >= 1),
    number          TEXT NOT NULL,
    state           TEXT NOT NULL,
    ticket_kind     TEXT,
    ticket          INTEGER,
    name            TEXT NOT NULL,
    phone           TEXT,
    phone_shown     TEXT,
    place           TEXT NOT NULL,
    staff           TEXT NOT NULL,
    purpose         TEXT NOT NULL,
    agenda          TEXT NOT NULL,
    planned_at      INTEGER NOT NULL,
    appointment_at  INTEGER,
    agreed          INTEGER NOT NULL CHECK (agreed IN (0, 1)),
    minutes         INTEGER CHECK (minutes > 0),
    note            TEXT NOT NULL,
    late_at         INTEGER,
    late_due        INTEGER,
    late_reason     TEXT NOT NULL,
    late_told_to    TEXT NOT NULL,
    late_new_at     INTEGER,
    late_by         INTEGER,
    arrived_at      INTEGER,
    summary         TEXT NOT NULL,
    agreements      TEXT NOT NULL,
    follow_up       TEXT NOT NULL,
    follow_up_at    INTEGER,
    ended_at        INTEGER,
    reason          TEXT NOT NULL,
    operator        INTEGER,
    voided_at       INTEGER,
    void_reason     TEXT,
    voided_by       INTEGER,
    rule_book       TEXT NOT NULL,
    guidance        TEXT NOT NULL,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((ticket IS NULL) = (ticket_kind IS NULL)),
    CHECK ((late_at IS NULL) = (late_due IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX site_visit_open ON site_visit (appointment_at)
    WHERE voided_at IS NULL AND state NOT IN ('done', 'cancelled');
CREATE INDEX site_visit_appointment ON site_visit (appointment_at) WHERE appointment_at IS NOT NULL;
CREATE INDEX site_visit_ended ON site_visit (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX site_visit_ticket ON site_visit (ticket_kind, ticket) WHERE ticket IS NOT NULL;
