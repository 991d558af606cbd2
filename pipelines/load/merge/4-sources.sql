-- What is known of a source is replaced: tables without keys take rows in twice as fast as ON CONFLICT.
DELETE FROM sources
WHERE path IN (SELECT path FROM origins)
   OR path IN (SELECT path FROM staged_sources) AND path NOT IN (SELECT source_path FROM announcements);
INSERT INTO sources BY NAME
SELECT path, source.uri, source.mediaType AS media_type, source.charset, source.sha256,
       source.published, source.retrieved, source."language"
FROM staged_sources WHERE path IN (SELECT path FROM origins);

-- A row in quarantine that says the same as before stays as it is; one that no longer holds goes.
DELETE FROM quarantine
WHERE path IN (SELECT path FROM staged_sources)
  AND (path, position, coalesce(sha256, ''), reason, message) NOT IN
      (SELECT (path, position, coalesce(sha256, ''), reason, message) FROM refused);
INSERT INTO quarantine BY NAME
SELECT *, {{run}} AS run FROM refused WHERE (path, position) NOT IN (SELECT (path, position) FROM quarantine);

DELETE FROM files WHERE path IN (SELECT path FROM staged_sources);
INSERT INTO files BY NAME
SELECT path, location, size, modified, sha256, fingerprint, path NOT IN (SELECT path FROM refused) AS loaded
FROM staged_sources WHERE NOT gone;
