-- What a corpus holds, asked with DuckDB. First write the two tables:
--   reportkit clean downloads -o reports.parquet --max-failures all
--   reportkit clean downloads -o sections.parquet --table sections --max-failures all
-- then, in their folder: duckdb < duckdb.sql

-- Documents by genre, with how much of them was noise.
SELECT genre, count(*) AS documents, round(100.0 * sum(removed) / sum(chars), 1) AS percent_removed
FROM 'reports.parquet' WHERE status = 'ok' GROUP BY genre ORDER BY documents DESC;

-- What to look at first: findings by rule, over all documents.
SELECT rule, count(*) AS documents
FROM (SELECT unnest(flagRules) AS rule FROM 'reports.parquet') GROUP BY rule ORDER BY documents DESC, rule;

-- Sections of the first level with the documents they stand in.
SELECT r.title AS document, s.title AS section, s.textLength
FROM 'sections.parquet' s JOIN 'reports.parquet' r USING (path)
WHERE s.depth = 1 ORDER BY r.path, s."order" LIMIT 20;
