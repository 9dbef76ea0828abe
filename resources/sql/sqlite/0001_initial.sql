-- The first schema. What each table means is written in docs/schema.md. Times are milliseconds UTC, flags 0 or 1,
-- enumerations their words. Frozen once it has shipped: a change is a new file.

PRAGMA application_id = 861032007;

-- Facts about this database: created, tokenizer_version, search_rebuilt_to, key.
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers for people, one row a kind and local day.
CREATE TABLE counter (
    kind  TEXT NOT NULL,
    day   TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 1),
    PRIMARY KEY (kind, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE call (
    id                   INTEGER PRIMARY KEY CHECK (id > 0),
    version              INTEGER NOT NULL CHECK (version >= 1),
    line                 INTEGER NOT NULL,
    line_label           TEXT NOT NULL,
    line_kind            TEXT NOT NULL,
    source               TEXT NOT NULL,
    caller_id            TEXT NOT NULL,
    heard_phone          TEXT,
    rang_at              INTEGER NOT NULL,
    ring_count           INTEGER NOT NULL,
    waited_ms            INTEGER NOT NULL,
    answered_at          INTEGER,
    late                 INTEGER NOT NULL CHECK (late IN (0, 1)),
    other_line_busy      INTEGER NOT NULL CHECK (other_line_busy IN (0, 1)),
    ended_at             INTEGER,
    talked_ms            INTEGER NOT NULL,
    ended_by             TEXT NOT NULL CHECK (ended_by IN ('unknown', 'caller', 'desk')),
    dropped              INTEGER NOT NULL CHECK (dropped IN (0, 1)),
    clock_jumped         INTEGER NOT NULL CHECK (clock_jumped IN (0, 1)),
    slept                INTEGER NOT NULL CHECK (slept IN (0, 1)),
    outcome              TEXT NOT NULL CHECK (outcome IN ('open', 'answered', 'missed', 'wrong_number')),
    caller_name          TEXT NOT NULL,
    title                TEXT NOT NULL,
    phone                TEXT,
    phone_shown          TEXT,
    place                TEXT NOT NULL,
    name_declined        INTEGER NOT NULL CHECK (name_declined IN (0, 1)),
    phone_declined       INTEGER NOT NULL CHECK (phone_declined IN (0, 1)),
    name_asked           INTEGER NOT NULL,
    category             TEXT NOT NULL,
    key_points           TEXT NOT NULL,
    requested_items      TEXT NOT NULL,
    late_reason          TEXT NOT NULL,
    late_reason_inferred INTEGER NOT NULL CHECK (late_reason_inferred IN (0, 1)),
    recap_confirmed      INTEGER NOT NULL CHECK (recap_confirmed IN (0, 1)),
    to_complete          INTEGER NOT NULL CHECK (to_complete IN (0, 1)),
    operator             INTEGER,
    voided_at            INTEGER,
    void_reason          TEXT,
    voided_by            INTEGER,
    dealt_at             INTEGER,
    dealt_how            TEXT,
    rule_book            TEXT NOT NULL,
    guidance             TEXT NOT NULL,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
    CHECK ((dealt_at IS NULL) = (dealt_how IS NULL))
) STRICT;
CREATE INDEX call_rang ON call (rang_at);
CREATE INDEX call_phone ON call (phone, rang_at) WHERE phone IS NOT NULL;
CREATE INDEX call_heard_phone ON call (heard_phone, rang_at) WHERE heard_phone IS NOT NULL;
CREATE INDEX call_to_complete ON call (rang_at) WHERE to_complete = 1 AND voided_at IS NULL;
CREATE INDEX call_missed_open ON call (rang_at) WHERE outcome = 'missed' AND dealt_at IS NULL AND voided_at IS NULL;

CREATE TABLE call_hold (
    call       INTEGER NOT NULL REFERENCES call (id),
    position   INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    seconds    INTEGER NOT NULL,
    ended      INTEGER NOT NULL CHECK (ended IN (0, 1)),
    reason     TEXT NOT NULL,
    consent    INTEGER NOT NULL CHECK (consent IN (0, 1)),
    over_limit INTEGER NOT NULL CHECK (over_limit IN (0, 1)),
    PRIMARY KEY (call, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE promise (
    id             INTEGER PRIMARY KEY CHECK (id > 0),
    version        INTEGER NOT NULL CHECK (version >= 1),
    kind           TEXT NOT NULL,
    to_whom        TEXT NOT NULL,
    phone          TEXT NOT NULL,
    what           TEXT NOT NULL,
    origin_kind    TEXT NOT NULL,
    origin         INTEGER NOT NULL,
    made_at        INTEGER NOT NULL,
    due_at         INTEGER NOT NULL,
    state          TEXT NOT NULL,
    made_by        INTEGER,
    closed_at      INTEGER,
    note           TEXT NOT NULL,
    progress_calls INTEGER NOT NULL
) STRICT;
CREATE INDEX promise_open ON promise (due_at) WHERE state = 'open';
CREATE INDEX promise_origin ON promise (origin_kind, origin);

CREATE TABLE pack_version (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    row_version INTEGER NOT NULL CHECK (row_version >= 1),
    pack        TEXT NOT NULL,
    version     TEXT NOT NULL,
    text        TEXT NOT NULL,
    hash        TEXT NOT NULL,
    origin      TEXT NOT NULL,
    state       TEXT NOT NULL,
    staff       INTEGER,
    at          INTEGER NOT NULL
) STRICT;
CREATE INDEX pack_version_pack ON pack_version (pack, at);

-- What is half typed, sealed by the data key; `data_key` names the key without giving it away.
CREATE TABLE draft (
    kind       TEXT NOT NULL,
    record     INTEGER NOT NULL,
    desk       INTEGER NOT NULL,
    staff      INTEGER,
    data_key   TEXT NOT NULL,
    sealed     BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (kind, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_desk ON draft (desk, updated_at);

-- The audit: one chain of hashes a desk. `previous` is the hash of the entry before, the head holds the last one's.
CREATE TABLE audit_chain (
    desk       INTEGER NOT NULL,
    seq        INTEGER NOT NULL CHECK (seq >= 1),
    previous   BLOB NOT NULL,
    at         INTEGER NOT NULL,
    staff      INTEGER,
    action     TEXT NOT NULL,
    kind       TEXT NOT NULL,
    record     INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    image_hash BLOB NOT NULL,
    PRIMARY KEY (desk, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_record ON audit_chain (kind, record, version);

CREATE TABLE audit_head (
    desk INTEGER PRIMARY KEY,
    seq  INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- The images before and after. An erased one keeps its row and nothing else; the chain stays whole.
CREATE TABLE audit_payload (
    desk         INTEGER NOT NULL,
    seq          INTEGER NOT NULL,
    salt         BLOB,
    image_before TEXT,
    image_after  TEXT,
    erased_at    INTEGER,
    PRIMARY KEY (desk, seq),
    FOREIGN KEY (desk, seq) REFERENCES audit_chain (desk, seq),
    CHECK ((erased_at IS NULL) = (salt IS NOT NULL)),
    CHECK ((salt IS NULL) = (image_before IS NULL)),
    CHECK ((salt IS NULL) = (image_after IS NULL))
) STRICT, WITHOUT ROWID;

-- Search: a dense number a record, the searchable text as it was cut into tokens, and the tokens themselves.
CREATE TABLE search_doc (
    doc    INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    record INTEGER NOT NULL,
    text   TEXT NOT NULL,
    UNIQUE (kind, record)
) STRICT;
CREATE VIRTUAL TABLE search_token USING fts5 (t, content = '', tokenize = "ascii tokenchars '_'", detail = none, columnsize = 0);
INSERT INTO search_token (search_token, rank) VALUES ('automerge', 0);
