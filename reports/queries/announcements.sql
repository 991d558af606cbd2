-- One row an announcement, newest first; those without a year come last.
WITH topic_lists AS (
  SELECT announcement_id, list({id: topic_id, label: label} ORDER BY position) AS topics FROM topics GROUP BY ALL
), network_lists AS (
  SELECT announcement_id, list({id: network_id, label: name} ORDER BY position) AS networks FROM networks GROUP BY ALL
), state_lists AS (
  SELECT announcement_id, list(state ORDER BY state) AS states FROM announcement_states GROUP BY ALL
), places AS (
  SELECT announcement_id, list(DISTINCT city ORDER BY city) AS cities FROM venues WHERE city IS NOT NULL GROUP BY ALL
)
SELECT a.id, a.kind, a.status, a.title, a.format, a.attendance, f.starts, f.ends, f.edtf, f.tentative, f.occurrences, f.year,
       p.cities, s.states, n.networks, t.topics, src.path, src.uri, a.id IN (SELECT id FROM events) AS is_event
FROM announcements a
LEFT JOIN sources src ON src.path = a.source_path
LEFT JOIN first_occurrences f ON f.announcement_id = a.id
LEFT JOIN topic_lists t ON t.announcement_id = a.id
LEFT JOIN network_lists n ON n.announcement_id = a.id
LEFT JOIN state_lists s ON s.announcement_id = a.id
LEFT JOIN places p ON p.announcement_id = a.id
ORDER BY f.year IS NULL, f.starts DESC NULLS LAST, a.title, a.id
