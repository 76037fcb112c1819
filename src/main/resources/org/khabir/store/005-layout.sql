-- Where the entities stand in a drawing of the case, by their names' keys; not of what the analyst says, so not in the history.
CREATE TABLE layout (
    drawing TEXT    NOT NULL,
    entity  TEXT    NOT NULL,
    x       REAL    NOT NULL,
    y       REAL    NOT NULL,
    pinned  INTEGER NOT NULL,
    PRIMARY KEY (drawing, entity)
) WITHOUT ROWID;

-- Derived: the places that articles name, and where they lie; latitude and what follows are null where that is not known.
CREATE TABLE article_place (
    article    INTEGER NOT NULL REFERENCES article (no),
    entity     TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    mentions   INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    latitude   REAL,
    longitude  REAL,
    country    TEXT,
    site       TEXT,
    confidence REAL,
    PRIMARY KEY (article, entity)
) WITHOUT ROWID;
