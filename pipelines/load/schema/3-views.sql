-- What reports read. A view never leaves the warehouse's words: state is ISO 3166-2, year comes from the first occurrence.

-- The words every value rests on: one row for each JSON pointer into the record ('/occurrences/0/start') and each of its
-- quotations, best first (position 0). Offsets are UTF-16 units into the decoded file; line and column count from 1.
CREATE OR REPLACE VIEW evidence AS
SELECT announcement_id, unnest(pointers) AS pointer, * EXCLUDE (announcement_id, pointers)
FROM (
  SELECT announcement_id, unnest(w.pointers) AS pointers, unnest(w.position) AS position, unnest(w.rule) AS rule,
         unnest(w."text") AS "text", unnest(w.start) AS start_offset, unnest(w."end") AS end_offset,
         unnest(w.line) AS line, unnest(w."column") AS "column", unnest(w.confidence) AS confidence, unnest(w.note) AS note
  FROM (
    SELECT announcement_id, from_json(words, '{"pointers": [["VARCHAR"]], "position": ["INTEGER"], "rule": ["VARCHAR"],
      "text": ["VARCHAR"], "start": ["INTEGER"], "end": ["INTEGER"], "line": ["INTEGER"], "column": ["INTEGER"],
      "confidence": ["DOUBLE"], "note": ["VARCHAR"]}') AS w
    FROM quotations
  )
);

-- When an announcement's event first takes place; year is NULL for 'XXXX-11-06'.
CREATE OR REPLACE VIEW first_occurrences AS
SELECT announcement_id,
       arg_min(starts, position)      AS starts,
       arg_min(ends, position)        AS ends,
       arg_min(edtf, position)        AS edtf,
       arg_min("precision", position) AS "precision",
       arg_min(tentative, position)   AS tentative,
       try_cast(left(arg_min(coalesce(starts, ends), position), 4) AS INTEGER) AS year,
       count(*)                       AS occurrences
FROM occurrences
GROUP BY announcement_id;

-- The states an announcement counts for: where it takes place, else what it is about.
CREATE OR REPLACE VIEW announcement_states AS
SELECT DISTINCT announcement_id, state FROM venues WHERE state IS NOT NULL
UNION ALL
SELECT DISTINCT announcement_id, state FROM regions
WHERE announcement_id NOT IN (SELECT announcement_id FROM venues WHERE state IS NOT NULL);

-- Announcements of something that takes place or took place. Cancelled events, network profiles and listings do not count.
CREATE OR REPLACE VIEW events AS
SELECT a.*, f.* EXCLUDE (announcement_id)
FROM announcements a LEFT JOIN first_occurrences f ON f.announcement_id = a.id
WHERE a.kind IN ('announcement', 'save-the-date', 'postponement', 'review') AND a.status <> 'cancelled';

-- An event in two states counts once in each; state is NULL for an online event that names no region.
CREATE OR REPLACE VIEW events_per_year_and_state AS
SELECT e.year, s.state, count(*)::INTEGER AS events
FROM events e LEFT JOIN announcement_states s ON s.announcement_id = e.id
GROUP BY ALL;

CREATE OR REPLACE VIEW topics_per_year AS
SELECT e.year, t.topic_id, any_value(t.label) AS label, count(DISTINCT e.id)::INTEGER AS events
FROM events e JOIN topics t ON t.announcement_id = e.id
GROUP BY e.year, t.topic_id;

CREATE OR REPLACE VIEW network_activity AS
SELECT n.network_id, any_value(n.name) AS name, count(DISTINCT e.id)::INTEGER AS events,
       min(e.year) AS first_year, max(e.year) AS last_year,
       list_sort(list_distinct(list(s.state) FILTER (s.state IS NOT NULL))) AS states
FROM events e
JOIN networks n ON n.announcement_id = e.id
LEFT JOIN announcement_states s ON s.announcement_id = e.id
GROUP BY n.network_id;

-- How many announcements have a value, field by field, in the order of the record.
CREATE OR REPLACE VIEW fill_rates AS
WITH counts AS (
  SELECT count(*) AS total,
         count(title) AS title,
         count(format) AS format,
         count(*) FILTER (id IN (SELECT announcement_id FROM occurrences)) AS occurrences,
         count(attendance) AS attendance,
         count(*) FILTER (id IN (SELECT announcement_id FROM venues)) AS venues,
         count(*) FILTER (id IN (SELECT announcement_id FROM venues WHERE postal_code IS NOT NULL)) AS postal_codes,
         count(deadline) AS deadline,
         count(*) FILTER (registration_url IS NOT NULL OR registration_email IS NOT NULL OR registration_phone IS NOT NULL) AS registration,
         count(*) FILTER (id IN (SELECT announcement_id FROM eligibility_statements)) AS eligibility,
         count(*) FILTER ("free" IS NOT NULL OR id IN (SELECT announcement_id FROM prices)) AS cost,
         count(*) FILTER (id IN (SELECT announcement_id FROM topics)) AS topics,
         count(*) FILTER (id IN (SELECT announcement_id FROM contacts)) AS contacts,
         count(*) FILTER (id IN (SELECT announcement_id FROM organisations WHERE "role" = 'organiser')) AS organisers,
         count(*) FILTER (id IN (SELECT announcement_id FROM networks)) AS networks,
         count(*) FILTER (id IN (SELECT announcement_id FROM announcement_states)) AS regions
  FROM announcements
)
SELECT field, filled::INTEGER AS filled, total::INTEGER AS total, round(filled / nullif(total, 0), 4) AS rate
FROM counts UNPIVOT (filled FOR field IN (
  title, format, occurrences, attendance, venues, postal_codes, deadline, registration,
  eligibility, cost, topics, contacts, organisers, networks, regions));
