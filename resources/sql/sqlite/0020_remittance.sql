-- A day's money as it was handed to finance: who counted, when, and by way of paying what was expected and counted.
-- Times are milliseconds UTC, days are ISO text, money is whole fen, enumerations are words.
-- What is finished stays as it is: a correction is a row of its own that names the one before.
CREATE TABLE remittance_slip (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    day           TEXT NOT NULL,
    edition       INTEGER NOT NULL CHECK (edition >= 1),
    corrects      INTEGER UNIQUE REFERENCES remittance_slip (id),
    reason        TEXT NOT NULL,
    at            INTEGER NOT NULL,
    operator      INTEGER,
    cashier       TEXT NOT NULL,
    unit          TEXT NOT NULL,
    papers        INTEGER NOT NULL CHECK (papers >= 0),
    without_money INTEGER NOT NULL CHECK (without_money BETWEEN 0 AND papers),
    first         TEXT NOT NULL,
    last          TEXT NOT NULL,
    net           INTEGER NOT NULL,
    UNIQUE (day, edition),
    CHECK ((corrects IS NULL) = (edition = 1))
) STRICT;

CREATE TABLE remittance_slip_line (
    slip     INTEGER NOT NULL REFERENCES remittance_slip (id),
    position INTEGER NOT NULL,
    method   TEXT NOT NULL,
    receipts INTEGER NOT NULL,
    taken    INTEGER NOT NULL,
    counters INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    net      INTEGER NOT NULL,
    counted  INTEGER,
    why      TEXT NOT NULL,
    PRIMARY KEY (slip, position),
    UNIQUE (slip, method)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER remittance_slip_kept BEFORE UPDATE ON remittance_slip
BEGIN
    SELECT RAISE(ABORT, 'a finished slip is corrected by another one');
END;
CREATE TRIGGER remittance_slip_stays BEFORE DELETE ON remittance_slip
BEGIN
    SELECT RAISE(ABORT, 'a finished slip is corrected by another one');
END;
CREATE TRIGGER remittance_slip_line_kept BEFORE UPDATE ON remittance_slip_line
BEGIN
    SELECT RAISE(ABORT, 'a finished slip is corrected by another one');
END;
CREATE TRIGGER remittance_slip_line_stays BEFORE DELETE ON remittance_slip_line
BEGIN
    SELECT RAISE(ABORT, 'a finished slip is corrected by another one');
END;
