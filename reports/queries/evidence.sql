-- The words behind an announcement's values, gathered by what a reader sees as one thing: a date, an address, a contact.
-- What is derived from another value (EDTF, weights, coordinates) rests on the same words and is left out.
WITH told AS (
  SELECT announcement_id, "text", line, "column", rule, confidence, note, start_offset, end_offset,
         regexp_extract(pointer, '^/(registration/[a-z]+|eligibility/(statements|audiences)/\d+|eligibility/[a-zA-Z]+|cost/prices/\d+|cost/free|[a-z]+/\d+|[a-z]+)', 1) AS value
  FROM evidence
  WHERE NOT regexp_matches(pointer, '/(edtf|precision|timeZone|inferred.*|tentative|latitude|longitude|coordinateLevel|weight|currency|country)$')
)
SELECT announcement_id AS id, value, "text", any_value(line ORDER BY start_offset) AS line,
       arg_max(rule, confidence) AS rule, max(confidence) AS confidence, arg_max(note, confidence) AS note
FROM told
WHERE {{contacts}}
GROUP BY announcement_id, value, "text"
ORDER BY announcement_id, value, line, "text"
