-- Fees: accounts, what is owed, finance's lists, money taken, contacts, promises to pay, letters.
-- Times are milliseconds UTC, days are ISO text, money is whole fen, flags 0 or 1, enumerations are words.
CREATE TABLE fee_account (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    version      INTEGER NOT NULL CHECK (version >= 1),
    account_key  TEXT NOT NULL UNIQUE,
    place_key    TEXT NOT NULL,
    place        TEXT NOT NULL,
    payer        TEXT NOT NULL,
    building     TEXT NOT NULL,
    steward      TEXT NOT NULL,
    phone        TEXT,
    phone_shown  TEXT,
    party        INTEGER,
    fee_class    TEXT NOT NULL,
    preferences  TEXT NOT NULL,
    note         TEXT NOT NULL,
    pause_since  INTEGER,
    pause_why    TEXT NOT NULL,
    pause_until  TEXT,
    pause_kind   TEXT,
    pause_record INTEGER,
    prepaid      INTEGER NOT NULL CHECK (prepaid >= 0),
    source       INTEGER,
    voided_at    INTEGER,
    void_reason  TEXT,
    voided_by    INTEGER,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((pause_kind IS NULL) = (pause_record IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX fee_account_place ON fee_account (place_key);

CREATE TABLE fee_item (
    id              INTEGER PRIMARY KEY CHECK (id > 0),
    account         INTEGER NOT NULL REFERENCES fee_account (id),
    version         INTEGER NOT NULL CHECK (version >= 1),
    kind            TEXT NOT NULL,
    period          TEXT NOT NULL,
    bill            TEXT NOT NULL,
    amount          INTEGER NOT NULL,
    due             TEXT NOT NULL,
    settled         INTEGER NOT NULL,
    demand          TEXT NOT NULL,
    limitation_from TEXT,
    dispute_kind    TEXT,
    dispute         INTEGER,
    source          INTEGER,
    gone_at         INTEGER,
    voided_at       INTEGER,
    void_reason     TEXT,
    voided_by       INTEGER,
    CHECK ((dispute_kind IS NULL) = (dispute IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX fee_item_account ON fee_item (account, due);
CREATE INDEX fee_item_open ON fee_item (due) WHERE voided_at IS NULL AND gone_at IS NULL AND settled < amount;
CREATE INDEX fee_item_source ON fee_item (source) WHERE source IS NOT NULL;

CREATE TABLE fee_import (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    version     INTEGER NOT NULL CHECK (version >= 1),
    source      TEXT NOT NULL,
    at          INTEGER NOT NULL,
    staff       INTEGER,
    whole       INTEGER NOT NULL CHECK (whole IN (0, 1)),
    rows        INTEGER NOT NULL,
    added       INTEGER NOT NULL,
    updated     INTEGER NOT NULL,
    unchanged   INTEGER NOT NULL,
    gone        INTEGER NOT NULL,
    total       INTEGER NOT NULL,
    digest      TEXT NOT NULL,
    reverted_at INTEGER,
    reverted_by INTEGER
) STRICT;

CREATE TABLE fee_import_row (
    import   INTEGER NOT NULL REFERENCES fee_import (id),
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    record   INTEGER NOT NULL,
    added    INTEGER NOT NULL CHECK (added IN (0, 1)),
    version  INTEGER NOT NULL,
    before   TEXT NOT NULL,
    PRIMARY KEY (import, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE fee_payment (
    id                 INTEGER PRIMARY KEY CHECK (id > 0),
    account            INTEGER NOT NULL REFERENCES fee_account (id),
    version            INTEGER NOT NULL CHECK (version >= 1),
    series             INTEGER NOT NULL CHECK (series > 0),
    number             TEXT NOT NULL UNIQUE,
    at                 INTEGER NOT NULL,
    day                TEXT NOT NULL,
    method             TEXT NOT NULL,
    total              INTEGER NOT NULL,
    tendered           INTEGER NOT NULL,
    change             INTEGER NOT NULL,
    payer              TEXT NOT NULL,
    reference          TEXT NOT NULL,
    note               TEXT NOT NULL,
    confirmed_at       INTEGER,
    invoice_title      TEXT,
    invoice_tax_number TEXT NOT NULL,
    invoice_wished_at  INTEGER,
    invoice_number     TEXT NOT NULL,
    invoice_issued_at  INTEGER,
    reverses           INTEGER UNIQUE REFERENCES fee_payment (id),
    reversed_by        INTEGER,
    reason             TEXT NOT NULL,
    operator           INTEGER,
    guidance           TEXT NOT NULL,
    rule_book          TEXT NOT NULL,
    CHECK ((invoice_title IS NULL) = (invoice_wished_at IS NULL))
) STRICT;
CREATE INDEX fee_payment_account ON fee_payment (account);
CREATE INDEX fee_payment_day ON fee_payment (day);

CREATE TABLE fee_payment_line (
    payment  INTEGER NOT NULL REFERENCES fee_payment (id),
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    item     INTEGER REFERENCES fee_item (id),
    amount   INTEGER NOT NULL,
    label    TEXT NOT NULL,
    PRIMARY KEY (payment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX fee_payment_line_item ON fee_payment_line (item) WHERE item IS NOT NULL;

CREATE TABLE fee_contact (
    id             INTEGER PRIMARY KEY CHECK (id > 0),
    account        INTEGER NOT NULL REFERENCES fee_account (id),
    version        INTEGER NOT NULL CHECK (version >= 1),
    at             INTEGER NOT NULL,
    channel        TEXT NOT NULL,
    step           TEXT NOT NULL,
    outcome        TEXT NOT NULL,
    reason         TEXT NOT NULL,
    next_on        TEXT,
    listener       TEXT NOT NULL,
    who            TEXT NOT NULL,
    told           TEXT NOT NULL,
    answer         TEXT NOT NULL,
    words          TEXT NOT NULL,
    promise        INTEGER,
    ticket_kind    TEXT,
    ticket         INTEGER,
    appointment_at INTEGER,
    operator       INTEGER,
    guidance       TEXT NOT NULL,
    rule_book      TEXT NOT NULL,
    CHECK ((ticket_kind IS NULL) = (ticket IS NULL))
) STRICT;
CREATE INDEX fee_contact_account ON fee_contact (account, at);
CREATE INDEX fee_contact_at ON fee_contact (at);

CREATE TABLE pay_promise (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    account     INTEGER NOT NULL REFERENCES fee_account (id),
    version     INTEGER NOT NULL CHECK (version >= 1),
    amount      INTEGER NOT NULL,
    day         TEXT NOT NULL,
    made_at     INTEGER NOT NULL,
    owed_before INTEGER NOT NULL,
    paid        INTEGER NOT NULL,
    level       INTEGER NOT NULL,
    state       TEXT NOT NULL,
    settled_at  INTEGER,
    note        TEXT NOT NULL,
    ledger      INTEGER,
    made_by     INTEGER
) STRICT;
CREATE INDEX pay_promise_account ON pay_promise (account);
CREATE INDEX pay_promise_open ON pay_promise (day) WHERE state = 'open';
CREATE INDEX pay_promise_made ON pay_promise (made_at);

CREATE TABLE fee_letter (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    account      INTEGER NOT NULL REFERENCES fee_account (id),
    version      INTEGER NOT NULL CHECK (version >= 1),
    kind         TEXT NOT NULL,
    number       TEXT NOT NULL,
    day          TEXT NOT NULL,
    template     TEXT NOT NULL,
    items        TEXT NOT NULL,
    total        INTEGER NOT NULL,
    tracking     TEXT NOT NULL,
    sent_at      INTEGER,
    delivered_on TEXT,
    proof        TEXT NOT NULL,
    returned     INTEGER NOT NULL CHECK (returned IN (0, 1)),
    paper        TEXT NOT NULL,
    rule_book    TEXT NOT NULL,
    operator     INTEGER,
    voided_at    INTEGER,
    void_reason  TEXT,
    voided_by    INTEGER,
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX fee_letter_account ON fee_letter (account);
CREATE INDEX fee_letter_day ON fee_letter (day);
