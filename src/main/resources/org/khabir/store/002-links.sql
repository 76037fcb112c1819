-- What the analyst decided about the case as a whole.
CREATE TABLE decision (
    id      TEXT PRIMARY KEY,
    content TEXT NOT NULL
) WITHOUT ROWID;

-- Entities of the case are joined from names. All below is derived, and is made anew after this script.
DROP TABLE article_entity;
DROP TABLE entity_form;
DROP TABLE case_entity;
DELETE FROM case_meeting;
DELETE FROM case_event;

-- An entity of the case: its key is the least of its names' keys.
CREATE TABLE case_entity (
    key     TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    name_en TEXT
) WITHOUT ROWID;

-- A name as the articles use it.
CREATE TABLE case_name (
    no         INTEGER PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    entity     TEXT    NOT NULL,
    articles   INTEGER NOT NULL,
    mentions   INTEGER NOT NULL,
    confidence INTEGER NOT NULL
);
CREATE INDEX case_name_entity ON case_name (entity);

CREATE TABLE name_form (
    name INTEGER NOT NULL REFERENCES case_name (no),
    kind INTEGER NOT NULL,
    form TEXT    NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY (name, kind, form)
) WITHOUT ROWID;
-- Kind 3: what a name shares with others that are surely the same.
CREATE INDEX name_form_join ON name_form (form) WHERE kind = 3;

CREATE TABLE article_name (
    article INTEGER NOT NULL REFERENCES article (no),
    name    INTEGER NOT NULL REFERENCES case_name (no),
    content TEXT    NOT NULL,
    PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX article_name_name ON article_name (name);

CREATE TABLE article_role (
    article      INTEGER NOT NULL REFERENCES article (no),
    name         INTEGER NOT NULL REFERENCES case_name (no),
    position     TEXT    NOT NULL,
    organization TEXT
);
CREATE INDEX article_role_article ON article_role (article);
CREATE INDEX article_role_name ON article_role (name);
