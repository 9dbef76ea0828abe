-- People, companies and places. What each table means is written in docs/schema.md.

-- `key`, `building`, `floor` and `door` follow from `number` and `kind`.
CREATE TABLE place (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    version     INTEGER NOT NULL CHECK (version >= 1),
    number      TEXT NOT NULL,
    key         TEXT NOT NULL,
    building    TEXT NOT NULL,
    floor       INTEGER,
    door        TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('room', 'shop', 'parking', 'public')),
    note        TEXT NOT NULL,
    voided_at   INTEGER,
    void_reason TEXT,
    voided_by   INTEGER,
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX place_key ON place (key) WHERE voided_at IS NULL;
CREATE INDEX place_floor ON place (building, door, floor) WHERE floor IS NOT NULL AND voided_at IS NULL;

-- `near_sound` follows from `name`: it makes names alike that sound alike.
CREATE TABLE party (
    id             INTEGER PRIMARY KEY CHECK (id > 0),
    version        INTEGER NOT NULL CHECK (version >= 1),
    kind           TEXT NOT NULL CHECK (kind IN ('person', 'company')),
    name           TEXT NOT NULL,
    near_sound     TEXT NOT NULL,
    title          TEXT NOT NULL,
    role           TEXT NOT NULL,
    company        INTEGER REFERENCES party (id),
    tags           TEXT NOT NULL,
    preferences    TEXT NOT NULL,
    note           TEXT NOT NULL,
    initials       TEXT NOT NULL,
    presence       TEXT CHECK (presence IN ('at_desk', 'out', 'absent')),
    presence_since INTEGER,
    back_at        INTEGER,
    presence_note  TEXT NOT NULL,
    merged_into    INTEGER REFERENCES party (id),
    voided_at      INTEGER,
    void_reason    TEXT,
    voided_by      INTEGER,
    CHECK ((presence IS NULL) = (presence_since IS NULL)),
    CHECK ((voided_at IS NULL) = (void_reason IS NULL))
) STRICT;
CREATE INDEX party_name ON party (name);
CREATE INDEX party_company ON party (company) WHERE company IS NOT NULL;
CREATE INDEX party_merged ON party (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX party_colleague ON party (initials) WHERE role = 'colleague';

CREATE TABLE party_contact (
    party    INTEGER NOT NULL REFERENCES party (id),
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('mobile', 'phone', 'extension', 'email', 'wechat')),
    value    TEXT NOT NULL,
    digits   TEXT,
    label    TEXT NOT NULL,
    disclose TEXT NOT NULL CHECK (disclose IN ('never', 'ask', 'ok')),
    PRIMARY KEY (party, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_contact_digits ON party_contact (digits) WHERE digits IS NOT NULL;

CREATE TABLE party_place (
    party       INTEGER NOT NULL REFERENCES party (id),
    position    INTEGER NOT NULL,
    place       INTEGER NOT NULL REFERENCES place (id),
    relation    TEXT NOT NULL,
    may_be_told TEXT NOT NULL,
    disclose    TEXT NOT NULL CHECK (disclose IN ('never', 'ask', 'ok')),
    PRIMARY KEY (party, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_place_place ON party_place (place);

CREATE TABLE party_plate (
    party    INTEGER NOT NULL REFERENCES party (id),
    position INTEGER NOT NULL,
    plate    TEXT NOT NULL,
    PRIMARY KEY (party, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_plate_plate ON party_plate (plate);

-- Two that look alike and are not the same.
CREATE TABLE party_distinct (
    party    INTEGER NOT NULL REFERENCES party (id),
    position INTEGER NOT NULL,
    other    INTEGER NOT NULL,
    PRIMARY KEY (party, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE directory_import (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    at          INTEGER NOT NULL,
    staff       INTEGER,
    source      TEXT NOT NULL,
    reverted_at INTEGER
) STRICT;

CREATE TABLE directory_import_row (
    import   INTEGER NOT NULL REFERENCES directory_import (id),
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    record   INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    added    INTEGER NOT NULL CHECK (added IN (0, 1)),
    PRIMARY KEY (import, position)
) STRICT, WITHOUT ROWID;
