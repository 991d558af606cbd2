-- What an announcement says, one row a value, under the same names as in evidence.sql.
SELECT id, 'title' AS value, title AS said FROM announcements WHERE title IS NOT NULL
UNION ALL SELECT id, 'subtitle', subtitle FROM announcements WHERE subtitle IS NOT NULL
UNION ALL SELECT id, 'format', format FROM announcements WHERE format IS NOT NULL
UNION ALL SELECT id, 'series', concat_ws(' · ', series_name, series_ordinal || '.') FROM announcements
          WHERE series_name IS NOT NULL OR series_ordinal IS NOT NULL
UNION ALL SELECT announcement_id, 'occurrences/' || position, edtf FROM occurrences
UNION ALL SELECT id, 'recurrence', recurrence FROM announcements WHERE recurrence IS NOT NULL
UNION ALL SELECT id, 'attendance', attendance FROM announcements WHERE attendance IS NOT NULL
UNION ALL SELECT id, 'platform', platform FROM announcements WHERE platform IS NOT NULL
UNION ALL SELECT announcement_id, 'venues/' || position, concat_ws(', ', name, street, nullif(concat_ws(' ', postal_code, city), '')) FROM venues
UNION ALL SELECT id, 'registration/deadline', deadline_edtf FROM announcements WHERE deadline IS NOT NULL
UNION ALL SELECT id, 'registration/url', registration_url FROM announcements WHERE registration_url IS NOT NULL
UNION ALL SELECT id, 'registration/email', registration_email FROM announcements WHERE registration_email IS NOT NULL AND {{contacts}}
UNION ALL SELECT id, 'registration/phone', registration_phone FROM announcements WHERE registration_phone IS NOT NULL AND {{contacts}}
UNION ALL SELECT announcement_id, 'eligibility/statements/' || position, statement FROM eligibility_statements
UNION ALL SELECT announcement_id, 'eligibility/audiences/' || position, audience FROM audiences
UNION ALL SELECT id, 'eligibility/capacity', capacity::VARCHAR FROM announcements WHERE capacity IS NOT NULL
UNION ALL SELECT id, 'cost/free', "free"::VARCHAR FROM announcements WHERE "free"
UNION ALL SELECT announcement_id, 'cost/prices/' || position, concat_ws(' ', printf('%.2f', amount), currency, label) FROM prices
UNION ALL SELECT announcement_id, 'topics/' || position, label FROM topics
UNION ALL SELECT announcement_id, 'contacts/' || position, concat_ws(', ', name, "role", organisation, email, phone) FROM contacts WHERE {{contacts}}
UNION ALL SELECT announcement_id, "role" || 's/' || position, name FROM organisations
UNION ALL SELECT announcement_id, 'networks/' || position, name FROM networks
UNION ALL SELECT announcement_id, 'regions/' || position, state FROM regions
