-- What supervisors found when they looked at closed tickets again. Never changed: a later one counts instead.
-- `items`: one line an item, "mark weight fatal id", as it was answered.
CREATE TABLE complaint_review (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    complaint   INTEGER NOT NULL,
    scorecard   TEXT NOT NULL,
    rule_book   TEXT NOT NULL,
    items       TEXT NOT NULL,
    pass        INTEGER NOT NULL CHECK (pass BETWEEN 0 AND 100),
    words       TEXT NOT NULL,
    total       INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100),
    reviewer    INTEGER,
    at          INTEGER NOT NULL
) STRICT;
CREATE INDEX complaint_review_ticket ON complaint_review (complaint, at);
CREATE INDEX complaint_review_at ON complaint_review (at);
