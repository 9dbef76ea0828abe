-- Tickets, and the journal of each: what happened to it, never changed. Times are milliseconds UTC, flags 0 or 1,
-- enumerations are words.
CREATE TABLE complaint (
    id              INTEGER PRIMARY KEY CHECK (id > 0),
    version         INTEGER NOT NULL CHECK (version >= 1),
    number          TEXT NOT NULL,
    state           TEXT NOT NULL,
    kind            TEXT NOT NULL,
    source          TEXT NOT NULL,
    origin_kind     TEXT,
    origin          INTEGER,
    name            TEXT NOT NULL,
    title           TEXT NOT NULL,
    phone           TEXT,
    phone_shown     TEXT,
    place           TEXT NOT NULL,
    issue           TEXT NOT NULL,
    summary         TEXT NOT NULL,
    real_intent     TEXT NOT NULL,
    demand          TEXT NOT NULL,
    deadline        TEXT NOT NULL,
    category        TEXT NOT NULL,
    severity        TEXT NOT NULL,
    severity_reason TEXT NOT NULL,
    area            TEXT NOT NULL,
    note            TEXT NOT NULL,
    received_at     INTEGER NOT NULL,
    responsible     INTEGER,
    accepted_at     INTEGER,
    answered_at     INTEGER,
    told_at         INTEGER,
    waiting_reason  TEXT NOT NULL,
    resume_at       INTEGER,
    handed_to       TEXT NOT NULL,
    resolution      TEXT NOT NULL,
    compensation    TEXT NOT NULL,
    resolved_at     INTEGER,
    resolved_by     INTEGER,
    closed_at       INTEGER,
    closed_despite  TEXT NOT NULL,
    returned        INTEGER NOT NULL CHECK (returned >= 0),
    chased          INTEGER NOT NULL CHECK (chased >= 0),
    parent          INTEGER,
    merged_into     INTEGER,
    follows         INTEGER,
    to_complete     INTEGER NOT NULL CHECK (to_complete IN (0, 1)),
    operator        INTEGER,
    voided_at       INTEGER,
    void_reason     TEXT,
    voided_by       INTEGER,
    rule_book       TEXT NOT NULL,
    guidance        TEXT NOT NULL,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((origin IS NULL) = (origin_kind IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX complaint_received ON complaint (received_at);
CREATE INDEX complaint_open ON complaint (received_at)
    WHERE voided_at IS NULL AND state NOT IN ('closed', 'not_ours', 'merged');
CREATE INDEX complaint_closed ON complaint (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX complaint_origin ON complaint (origin_kind, origin) WHERE origin IS NOT NULL;
CREATE INDEX complaint_parent ON complaint (parent) WHERE parent IS NOT NULL;
CREATE INDEX complaint_merged_into ON complaint (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX complaint_follows ON complaint (follows) WHERE follows IS NOT NULL;
CREATE INDEX complaint_to_complete ON complaint (received_at) WHERE to_complete = 1 AND voided_at IS NULL;

CREATE TABLE complaint_entry (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    complaint INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    staff     INTEGER,
    words     TEXT NOT NULL,
    whom      TEXT NOT NULL,
    due       INTEGER,
    about     INTEGER,
    state     TEXT NOT NULL,
    reason    TEXT NOT NULL,
    satisfied INTEGER CHECK (satisfied IN (0, 1))
) STRICT;
CREATE INDEX complaint_entry_journal ON complaint_entry (complaint, at);
