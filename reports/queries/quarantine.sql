SELECT path, reason, message, advice FROM quarantine ORDER BY path, position LIMIT 200
