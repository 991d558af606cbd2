SELECT n.network_id AS id, n.name, n.events AS total, n.states, e.year, count(DISTINCT e.id)::INTEGER AS events
FROM network_activity n
JOIN networks m ON m.network_id = n.network_id
JOIN events e ON e.id = m.announcement_id
GROUP BY ALL
ORDER BY total DESC, n.name, e.year
