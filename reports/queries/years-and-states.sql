SELECT year, state, events FROM events_per_year_and_state
WHERE year IS NOT NULL AND state IS NOT NULL
ORDER BY state, year
