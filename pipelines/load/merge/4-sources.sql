-- Sources that gave a record; those that gave up their last one leave.
INSERT INTO sources BY NAME
SELECT path, source.uri, source.mediaType AS media_type, source.charset, source.sha256,
       source.published, source.retrieved, source."language"
FROM staged_sources WHERE path IN (SELECT path FROM origins)
ON CONFLICT (path) DO UPDATE SET
  uri = excluded.uri, media_type = excluded.media_type, charset = excluded.charset, sha256 = excluded.sha256,
  published = excluded.published, retrieved = excluded.retrieved, "language" = excluded."language";

DELETE FROM sources
WHERE path IN (SELECT path FROM staged_sources)
  AND path NOT IN (SELECT source_path FROM announcements);

-- A row in quarantine that says the same as before stays as it is; one that no longer holds goes.
DELETE FROM quarantine
WHERE path IN (SELECT path FROM staged_sources)
  AND (path, position, coalesce(sha256, ''), reason, message) NOT IN
      (SELECT (path, position, coalesce(sha256, ''), reason, message) FROM refused);
INSERT INTO quarantine BY NAME
SELECT *, {{run}} AS run FROM refused WHERE (path, position) NOT IN (SELECT (path, position) FROM quarantine);

DELETE FROM files WHERE path IN (SELECT path FROM staged_sources WHERE gone);
INSERT INTO files BY NAME
SELECT path, location, size, modified, sha256, fingerprint, path NOT IN (SELECT path FROM refused) AS loaded
FROM staged_sources WHERE NOT gone
ON CONFLICT (path) DO UPDATE SET
  location = excluded.location, size = excluded.size, modified = excluded.modified, sha256 = excluded.sha256,
  fingerprint = excluded.fingerprint, loaded = excluded.loaded;
