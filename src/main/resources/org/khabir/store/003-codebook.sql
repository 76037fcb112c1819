-- The codebook's order, the keys of its tags, and the tags that only gather others.
ALTER TABLE tag ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tag ADD COLUMN shortcut INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tag ADD COLUMN heading  INTEGER NOT NULL DEFAULT 0;
