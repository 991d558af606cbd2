-- Every event counts once, in the year it first takes place.
SELECT year, count(*)::INTEGER AS events FROM events WHERE year IS NOT NULL GROUP BY year ORDER BY year
