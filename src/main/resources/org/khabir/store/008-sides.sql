-- For which country or union a position is held; filled as articles are analysed.
ALTER TABLE article_role ADD COLUMN side TEXT;
