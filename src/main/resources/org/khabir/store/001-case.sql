-- What was loaded.
CREATE TABLE article (
    no           INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    title        TEXT    NOT NULL,
    source       TEXT    NOT NULL,
    author       TEXT    NOT NULL,
    url          TEXT    NOT NULL,
    published    TEXT,
    category     TEXT    NOT NULL,
    caption      TEXT    NOT NULL,
    length       INTEGER NOT NULL,
    mentions     INTEGER NOT NULL DEFAULT 0,
    meetings     INTEGER NOT NULL DEFAULT 0,
    content_hash BLOB    NOT NULL UNIQUE,
    change       INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_change ON article (change);

-- Apart from the article's line, so that lists never page through texts.
CREATE TABLE body (
    article INTEGER PRIMARY KEY REFERENCES article (no),
    text    TEXT NOT NULL,
    sha256  BLOB NOT NULL
);

-- What the machine found; replaceable at any time.
CREATE TABLE analysis (
    article INTEGER PRIMARY KEY REFERENCES article (no),
    content TEXT NOT NULL
);

-- What the analyst says.
CREATE TABLE tag (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    color       TEXT NOT NULL,
    description TEXT NOT NULL,
    parent_id   TEXT REFERENCES tag (id)
) WITHOUT ROWID;
CREATE INDEX tag_parent ON tag (parent_id);

CREATE TABLE annotation (
    id         TEXT PRIMARY KEY,
    article    INTEGER NOT NULL REFERENCES article (no),
    span_start INTEGER,
    span_end   INTEGER,
    tag_id     TEXT REFERENCES tag (id),
    note       TEXT NOT NULL,
    created    TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX annotation_article ON annotation (article);
CREATE INDEX annotation_tag ON annotation (tag_id);

CREATE TABLE correction (
    id         TEXT PRIMARY KEY,
    article    INTEGER NOT NULL REFERENCES article (no),
    subject    TEXT    NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    verdict    TEXT    NOT NULL,
    type       TEXT,
    detail     TEXT    NOT NULL,
    UNIQUE (article, subject, span_start, span_end, detail)
) WITHOUT ROWID;

CREATE TABLE named_entry (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    type    TEXT NOT NULL,
    aliases TEXT NOT NULL,
    name_en TEXT
) WITHOUT ROWID;

CREATE TABLE history (
    no              INTEGER PRIMARY KEY AUTOINCREMENT,
    at              TEXT    NOT NULL,
    author          TEXT    NOT NULL,
    label           TEXT    NOT NULL,
    label_arguments TEXT    NOT NULL,
    edit            TEXT    NOT NULL,
    inverse         TEXT    NOT NULL,
    undone          INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX history_undone ON history (undone, no);

-- Derived from analyses and corrections, so that panels over the whole case are quick.
CREATE TABLE case_entity (
    no         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    type       TEXT    NOT NULL,
    articles   INTEGER NOT NULL,
    mentions   INTEGER NOT NULL,
    confidence INTEGER NOT NULL
);

CREATE TABLE entity_form (
    entity INTEGER NOT NULL REFERENCES case_entity (no),
    kind   INTEGER NOT NULL,
    form   TEXT    NOT NULL,
    uses   INTEGER NOT NULL,
    PRIMARY KEY (entity, kind, form)
) WITHOUT ROWID;

CREATE TABLE article_entity (
    article INTEGER NOT NULL REFERENCES article (no),
    entity  INTEGER NOT NULL REFERENCES case_entity (no),
    content TEXT    NOT NULL,
    PRIMARY KEY (article, entity)
) WITHOUT ROWID;
CREATE INDEX article_entity_entity ON article_entity (entity);

CREATE TABLE case_meeting (
    article INTEGER NOT NULL REFERENCES article (no),
    ordinal INTEGER NOT NULL,
    day     TEXT,
    content TEXT    NOT NULL,
    PRIMARY KEY (article, ordinal)
);

CREATE TABLE case_event (
    article INTEGER NOT NULL REFERENCES article (no),
    ordinal INTEGER NOT NULL,
    day     TEXT    NOT NULL,
    content TEXT    NOT NULL,
    PRIMARY KEY (article, ordinal)
);

-- How often the case was written to. By this, and by the number of the latest change to each article, the search index
-- knows what it lacks.
CREATE TABLE change (
    number INTEGER NOT NULL
);
INSERT INTO change VALUES (0);
