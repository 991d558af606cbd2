-- All years together, those without a year included; an event in two states counts in both.
SELECT state, sum(events)::INTEGER AS events FROM events_per_year_and_state
WHERE state IS NOT NULL
GROUP BY state ORDER BY events DESC, state
