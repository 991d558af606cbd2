-- The topics of most events, year by year. `total` orders them and is the same in all rows of a topic.
WITH totals AS (
  SELECT topic_id, any_value(label) AS label, sum(events)::INTEGER AS total FROM topics_per_year GROUP BY topic_id
), foremost AS (
  FROM totals ORDER BY total DESC, label LIMIT 16
)
SELECT topic_id AS id, l.label, l.total, t.year, t.events
FROM foremost l JOIN topics_per_year t USING (topic_id)
WHERE t.year IS NOT NULL
ORDER BY l.total DESC, l.label, t.year
