-- Articles that the analyst deleted, and what hung on them, as they stood; a column that one of these tables gets, its copy here gets as well.
CREATE TABLE removed_article AS SELECT * FROM article WHERE 0;
CREATE INDEX removed_article_no ON removed_article (no);
CREATE INDEX removed_article_id ON removed_article (id);
CREATE INDEX removed_article_change ON removed_article (change);
CREATE TABLE removed_body AS SELECT * FROM body WHERE 0;
CREATE INDEX removed_body_article ON removed_body (article);
CREATE TABLE removed_analysis AS SELECT * FROM analysis WHERE 0;
CREATE INDEX removed_analysis_article ON removed_analysis (article);
CREATE TABLE removed_annotation AS SELECT * FROM annotation WHERE 0;
CREATE INDEX removed_annotation_article ON removed_annotation (article);
CREATE TABLE removed_correction AS SELECT * FROM correction WHERE 0;
CREATE INDEX removed_correction_article ON removed_correction (article);
CREATE TABLE removed_reading AS SELECT * FROM reading WHERE 0;
CREATE INDEX removed_reading_article ON removed_reading (article);
