-- Announcements that their source no longer yields, or yields with other words.
CREATE OR REPLACE TEMP TABLE stale AS
SELECT p.id, s.id IS NOT NULL AS returns
FROM present p LEFT JOIN staged s ON s.id = p.id
WHERE CASE WHEN s.id IS NULL THEN NOT p.keep ELSE s.hash <> p.hash OR s.path <> p.source_path END;

-- What is the same in every word stays untouched.
DELETE FROM staged WHERE id IN (SELECT id FROM announcements) AND id NOT IN (SELECT id FROM stale);

DELETE FROM announcements WHERE id IN (SELECT id FROM stale);
DELETE FROM occurrences WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM venues WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM regions WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM topics WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM networks WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM organisations WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM contacts WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM prices WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM audiences WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM eligibility_statements WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM quotations WHERE announcement_id IN (SELECT id FROM stale);
DELETE FROM findings WHERE announcement_id IN (SELECT id FROM stale);
