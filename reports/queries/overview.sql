-- The figures of the report's head.
SELECT (SELECT count(*) FROM announcements)::INTEGER AS announcements,
       (SELECT count(*) FROM events)::INTEGER AS events,
       (SELECT count(*) FROM sources)::INTEGER AS sources,
       (SELECT count(*) FROM network_activity)::INTEGER AS networks,
       (SELECT count(DISTINCT topic_id) FROM topics_per_year)::INTEGER AS topics,
       (SELECT count(DISTINCT state) FROM events_per_year_and_state WHERE state LIKE 'DE-%')::INTEGER AS states,
       (SELECT min(year) FROM events) AS first_year,
       (SELECT max(year) FROM events) AS last_year,
       (SELECT count(DISTINCT path) FROM quarantine)::INTEGER AS quarantined,
       (SELECT strftime(max(finished), '%Y-%m-%d') FROM runs) AS as_of
