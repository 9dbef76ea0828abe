-- What is kept for somebody, found, lent or sent; parcels that came together; tenants' standing authorisations. Times are
-- milliseconds UTC, money fen, flags 0 or 1. `place_key` follows from `place`: two ways of writing a room have one.
CREATE TABLE item (
    id                INTEGER PRIMARY KEY CHECK (id > 0),
    version           INTEGER NOT NULL CHECK (version >= 1),
    kind              TEXT NOT NULL,
    sender            TEXT NOT NULL,
    carrier           TEXT NOT NULL,
    waybill           TEXT NOT NULL,
    pickup_code       TEXT NOT NULL,
    addressee         TEXT NOT NULL,
    addressee_company TEXT NOT NULL,
    place             TEXT NOT NULL,
    description       TEXT NOT NULL,
    shelf             TEXT NOT NULL,
    fault             TEXT NOT NULL,
    accessories       TEXT NOT NULL,
    condition         TEXT NOT NULL,
    fax_number        TEXT NOT NULL,
    address           TEXT NOT NULL,
    place_key         TEXT NOT NULL,
    cod_fen           INTEGER CHECK (cod_fen >= 0),
    damaged           INTEGER NOT NULL CHECK (damaged IN (0, 1)),
    outgoing          INTEGER NOT NULL CHECK (outgoing IN (0, 1)),
    phone             TEXT,
    phone_shown       TEXT,
    receipt_no        TEXT NOT NULL,
    batch             INTEGER,
    received_at       INTEGER NOT NULL,
    due_at            INTEGER,
    notified_at       INTEGER,
    promise           INTEGER,
    handed_over_at    INTEGER,
    handed_over_to    TEXT,
    signature         TEXT,
    consent           TEXT,
    handed_over_by    INTEGER,
    returned_at       INTEGER,
    return_reason     TEXT NOT NULL,
    to_complete       INTEGER NOT NULL CHECK (to_complete IN (0, 1)),
    operator          INTEGER,
    voided_at         INTEGER,
    void_reason       TEXT,
    voided_by         INTEGER,
    rule_book         TEXT NOT NULL,
    guidance          TEXT NOT NULL,
    CHECK ((phone IS NULL) = (phone_shown IS NULL)),
    CHECK ((handed_over_at IS NULL) = (handed_over_to IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX item_received ON item (received_at);
CREATE INDEX item_open ON item (received_at)
    WHERE handed_over_at IS NULL AND returned_at IS NULL AND voided_at IS NULL;
CREATE INDEX item_due ON item (due_at)
    WHERE handed_over_at IS NULL AND returned_at IS NULL AND voided_at IS NULL;
CREATE INDEX item_room ON item (place_key)
    WHERE handed_over_at IS NULL AND returned_at IS NULL AND voided_at IS NULL;
CREATE INDEX item_promise ON item (promise)
    WHERE handed_over_at IS NULL AND returned_at IS NULL AND voided_at IS NULL;
CREATE INDEX item_handed_over ON item (handed_over_at);
CREATE INDEX item_returned ON item (returned_at);

CREATE TABLE item_batch (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    courier   TEXT NOT NULL,
    carrier   TEXT NOT NULL,
    total     INTEGER NOT NULL CHECK (total >= 1),
    signature TEXT NOT NULL,
    at        INTEGER NOT NULL,
    operator  INTEGER
) STRICT;

CREATE TABLE proxy_consent (
    id                INTEGER PRIMARY KEY CHECK (id > 0),
    version           INTEGER NOT NULL CHECK (version >= 1),
    addressee_company TEXT NOT NULL,
    place             TEXT NOT NULL,
    addressee         TEXT NOT NULL,
    given_by          TEXT NOT NULL,
    given_at          INTEGER NOT NULL,
    valid_until       INTEGER,
    operator          INTEGER,
    voided_at         INTEGER,
    void_reason       TEXT,
    voided_by         INTEGER,
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX proxy_consent_given ON proxy_consent (given_at) WHERE voided_at IS NULL;
