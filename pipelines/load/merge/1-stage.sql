-- What a batch brings, still apart from the warehouse. {{sources}} and {{records}} are read_json calls over its two files.
CREATE OR REPLACE TEMP TABLE staged_sources AS SELECT * FROM {{sources}};
CREATE OR REPLACE TEMP TABLE staged AS SELECT * FROM {{records}};

-- The announcements now in the warehouse that this batch speaks for, with `keep`: the source
-- failed on bytes that an earlier run could read; the failure is ours then, not the source's, and nothing goes.
CREATE OR REPLACE TEMP TABLE present AS
SELECT a.id, a.hash, a.source_path, f.keep FROM announcements a JOIN staged_sources f ON f.path = a.source_path;

-- An id belongs to one source: the one that has it and does not give it up, else the first by path. Two files that
-- claim one uri meet here.
CREATE OR REPLACE TEMP TABLE rivals AS
WITH lapsed AS (
  SELECT id FROM present WHERE NOT keep AND (id, source_path) NOT IN (SELECT (id, path) FROM staged)
), owned AS (
  SELECT s.id, s.path, coalesce(a.source_path, min(s.path) OVER (PARTITION BY s.id)) AS owner
  FROM (SELECT id, path FROM staged) s
  LEFT JOIN (SELECT id, source_path FROM announcements WHERE id NOT IN (SELECT id FROM lapsed)) a ON a.id = s.id
)
SELECT o.*, f.source.uri AS uri, f.sha256 FROM owned o JOIN staged_sources f USING (path) WHERE owner <> path;
DELETE FROM staged WHERE (id, path) IN (SELECT (id, path) FROM rivals);

-- Which sources gave a record at all, before what stays the same is put aside.
CREATE OR REPLACE TEMP TABLE origins AS SELECT DISTINCT path FROM staged;

CREATE OR REPLACE TEMP TABLE refused AS
SELECT f.path, q.position, q.entry.uri, q.entry.sha256, q.entry.reason, q.entry.message, q.entry.advice
FROM staged_sources f, LATERAL (SELECT unnest(range(len(f.quarantined))) AS position, unnest(f.quarantined) AS entry) q
UNION ALL
SELECT path, 1000 + row_number() OVER (PARTITION BY path ORDER BY id), uri, sha256, 'duplicate',
       format('{}: the announcement at {} is already there, read from {}', path, coalesce(uri, 'this path'), owner),
       'Remove one of the two files, or give each a uri of its own in a manifest.'
FROM rivals;
