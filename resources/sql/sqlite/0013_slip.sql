-- Goods that may leave the house, a line each kind of goods, and what was counted at the gate. Times are milliseconds UTC,
-- flags 0 or 1, enumerations are words. `closed_at` and `left_at` follow from the rest: when a slip came to its end
-- (refused, withdrawn, everything gone), and when goods left by it the last time. Of an agent's document only the kind
-- stands here.
CREATE TABLE release_slip (
    id              INTEGER PRIMARY KEY CHECK (id > 0),
    version         INTEGER NOT NULL CHECK (version >= 1),
    number          TEXT NOT NULL,
    place           TEXT NOT NULL,
    owner           TEXT NOT NULL,
    taker           TEXT NOT NULL,
    plate           TEXT NOT NULL,
    consent_by      TEXT NOT NULL,
    arrears         TEXT NOT NULL,
    remark          TEXT NOT NULL,
    goods_of        TEXT NOT NULL,
    phone           TEXT,
    phone_shown     TEXT,
    agent           INTEGER NOT NULL CHECK (agent IN (0, 1)),
    document        TEXT,
    document_at     INTEGER,
    consent_how     TEXT NOT NULL,
    consent_at      INTEGER,
    valid_from      INTEGER NOT NULL,
    valid_until     INTEGER NOT NULL,
    requested_at    INTEGER NOT NULL,
    operator        INTEGER,
    approved_at     INTEGER,
    approved_by     INTEGER,
    refused_at      INTEGER,
    refused_by      INTEGER,
    refuse_reason   TEXT NOT NULL,
    printed_at      INTEGER,
    printed_by      INTEGER,
    withdrawn_at    INTEGER,
    withdrawn_by    INTEGER,
    withdraw_reason TEXT NOT NULL,
    closed_at       INTEGER,
    left_at         INTEGER,
    voided_at       INTEGER,
    void_reason     TEXT,
    voided_by       INTEGER,
    rule_book       TEXT NOT NULL,
    guidance        TEXT NOT NULL,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((document IS NULL) = (document_at IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
-- Few rows at any time: what may still leave.
CREATE INDEX release_slip_open ON release_slip (valid_until) WHERE closed_at IS NULL AND voided_at IS NULL;
CREATE INDEX release_slip_left ON release_slip (left_at) WHERE left_at IS NOT NULL;
CREATE INDEX release_slip_requested ON release_slip (requested_at);
CREATE INDEX release_slip_number ON release_slip (number);

CREATE TABLE release_slip_goods (
    slip     INTEGER NOT NULL REFERENCES release_slip (id),
    position INTEGER NOT NULL,
    what     TEXT NOT NULL,
    count    INTEGER NOT NULL CHECK (count >= 1),
    note     TEXT NOT NULL,
    PRIMARY KEY (slip, position)
) STRICT, WITHOUT ROWID;

-- `counted` is a number for each line of the goods, with commas between them.
CREATE TABLE release_slip_check (
    slip      INTEGER NOT NULL REFERENCES release_slip (id),
    position  INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    staff     INTEGER,
    passed    INTEGER NOT NULL CHECK (passed IN (0, 1)),
    counted   TEXT NOT NULL,
    unwritten TEXT NOT NULL,
    PRIMARY KEY (slip, position)
) STRICT, WITHOUT ROWID;
