-- How far the analyst is with an article: read or not, important or not, and where the reading stopped: an offset into the body.
CREATE TABLE reading (
    article   INTEGER PRIMARY KEY REFERENCES article (no),
    read      INTEGER NOT NULL DEFAULT 0,
    important INTEGER NOT NULL DEFAULT 0,
    place     INTEGER NOT NULL DEFAULT 0
);
