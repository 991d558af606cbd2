-- The record, taken apart. unnest() walks lists in step, so that range() beside a list gives each item its position.
INSERT INTO announcements BY NAME
SELECT id, path AS source_path, kind, status, title, subtitle, format,
       series.name AS series_name, series.ordinal AS series_ordinal, recurrence, attendance, platform,
       registration.required AS registration_required,
       registration.deadline.start AS deadline, registration.deadline.edtf AS deadline_edtf,
       registration.deadline.precision AS deadline_precision, registration.deadline.inferred AS deadline_inferred,
       registration.url AS registration_url, registration.email AS registration_email,
       registration.phone AS registration_phone, registration.fax AS registration_fax,
       eligibility.membersOnly AS members_only, eligibility.agreementRequired AS agreement_required,
       eligibility.capacity AS capacity, cost.free AS "free", hash, {{run}} AS run
FROM staged;

INSERT INTO occurrences BY NAME
SELECT id AS announcement_id, position, o.start AS starts, o."end" AS ends, o.edtf, o.precision,
       o.timeZone AS time_zone, o.tentative, o.inferred
FROM (SELECT id, unnest(range(len(occurrences))) AS position, unnest(occurrences) AS o FROM staged);

INSERT INTO venues BY NAME
SELECT id AS announcement_id, position, v.name, v.street, v.postalCode AS postal_code, v.city,
       v.districtAgs AS district_ags, v.state, v.country, v.latitude, v.longitude, v.coordinateLevel AS coordinate_level
FROM (SELECT id, unnest(range(len(venues))) AS position, unnest(venues) AS v FROM staged);

INSERT INTO regions BY NAME
SELECT id AS announcement_id, unnest(range(len(regions))) AS position, unnest(regions) AS state FROM staged;

INSERT INTO topics BY NAME
SELECT id AS announcement_id, position, t.id AS topic_id, t.label, t.weight
FROM (SELECT id, unnest(range(len(topics))) AS position, unnest(topics) AS t FROM staged);

INSERT INTO networks BY NAME
SELECT id AS announcement_id, position, n.id AS network_id, n.name
FROM (SELECT id, unnest(range(len(networks))) AS position, unnest(networks) AS n FROM staged);

INSERT INTO organisations BY NAME
SELECT id AS announcement_id, "role", position, o.name, o.id AS organisation_id
FROM (
  SELECT id, 'organiser' AS "role", unnest(range(len(organisers))) AS position, unnest(organisers) AS o FROM staged
  UNION ALL
  SELECT id, 'partner', unnest(range(len(partners))), unnest(partners) FROM staged
  UNION ALL
  SELECT id, 'funder', unnest(range(len(funders))), unnest(funders) FROM staged
);

INSERT INTO contacts BY NAME
SELECT id AS announcement_id, position, c.name, c.role, c.organisation, c.email, c.phone
FROM (SELECT id, unnest(range(len(contacts))) AS position, unnest(contacts) AS c FROM staged);

INSERT INTO prices BY NAME
SELECT id AS announcement_id, position, p.amount, p.currency, p.label
FROM (SELECT id, unnest(range(len(cost.prices))) AS position, unnest(cost.prices) AS p FROM staged);

INSERT INTO audiences BY NAME
SELECT id AS announcement_id, unnest(range(len(eligibility.audiences))) AS position,
       unnest(eligibility.audiences) AS audience FROM staged;

INSERT INTO eligibility_statements BY NAME
SELECT id AS announcement_id, unnest(range(len(eligibility.statements))) AS position,
       unnest(eligibility.statements) AS statement FROM staged;

INSERT INTO quotations BY NAME
SELECT id AS announcement_id, evidence AS words FROM staged;

INSERT INTO findings BY NAME
SELECT id AS announcement_id, position, f.ruleId AS rule_id, f.severity, f.line, f.column, f.endLine AS end_line,
       f.endColumn AS end_column, f.reason, f.actual, f.expected, f.note, f.url
FROM (SELECT id, unnest(range(len(findings))) AS position, unnest(findings) AS f FROM staged);
