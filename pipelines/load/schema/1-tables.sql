-- The warehouse. One row an announcement, child tables for its lists: DuckDB upserts LIST and STRUCT columns eight times
-- slower than it inserts plain rows. Only announcements have a key: DuckDB's indexes live in memory and slow loading; `announcement_id` and `position` (from 0, as in the record's JSON pointers) identify a row.
-- Dates are local and as precise as the words: '2021-09-14T10:00', '2021-09-14', '2020-12', '2017', 'XXXX-11-06'.

-- Files whose announcements are in the warehouse.
CREATE TABLE IF NOT EXISTS sources (
  path        VARCHAR NOT NULL,    -- unique; relative to the manifest or the folder that was named
  uri         VARCHAR,
  media_type  VARCHAR NOT NULL,
  charset     VARCHAR NOT NULL,
  sha256      VARCHAR NOT NULL,
  published   VARCHAR,             -- from the manifest
  retrieved   VARCHAR,
  "language"  VARCHAR
);

CREATE TABLE IF NOT EXISTS announcements (
  id                    VARCHAR PRIMARY KEY,
  source_path           VARCHAR NOT NULL,
  kind                  VARCHAR NOT NULL, -- announcement, save-the-date, cancellation, postponement, review, …
  status                VARCHAR NOT NULL, -- scheduled, cancelled, postponed, rescheduled, moved-online
  title                 VARCHAR,
  subtitle              VARCHAR,
  format                VARCHAR,
  series_name           VARCHAR,
  series_ordinal        INTEGER,
  recurrence            VARCHAR,          -- iCalendar RRULE
  attendance            VARCHAR,          -- onsite, online, hybrid
  platform              VARCHAR,
  registration_required BOOLEAN,
  deadline              VARCHAR,
  deadline_edtf         VARCHAR,
  deadline_precision    VARCHAR,
  deadline_inferred     VARCHAR[],
  registration_url      VARCHAR,
  registration_email    VARCHAR,
  registration_phone    VARCHAR,
  registration_fax      VARCHAR,
  members_only          BOOLEAN NOT NULL,
  agreement_required    BOOLEAN NOT NULL,
  capacity              INTEGER,
  "free"                BOOLEAN,
  hash                  VARCHAR NOT NULL, -- of the record without its source: rows are touched only when it changes
  run                   INTEGER NOT NULL  -- the run that wrote this version
);

CREATE TABLE IF NOT EXISTS occurrences (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  starts          VARCHAR,
  ends            VARCHAR,
  edtf            VARCHAR NOT NULL, -- EDTF, ISO 8601-2
  "precision"     VARCHAR NOT NULL,
  time_zone       VARCHAR NOT NULL,
  tentative       BOOLEAN NOT NULL,
  inferred        VARCHAR[]         -- what the words did not say themselves: 'year', 'end', …
);

CREATE TABLE IF NOT EXISTS venues (
  announcement_id  VARCHAR NOT NULL,
  position         INTEGER NOT NULL,
  name             VARCHAR,
  street           VARCHAR,
  postal_code      VARCHAR,
  city             VARCHAR,
  district_ags     VARCHAR, -- Amtlicher Gemeindeschlüssel, five digits
  state            VARCHAR, -- ISO 3166-2
  country          VARCHAR,
  latitude         DOUBLE,
  longitude        DOUBLE,
  coordinate_level VARCHAR  -- what the coordinates stand for: postalCode or city
);

CREATE TABLE IF NOT EXISTS regions (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  state           VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS topics (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  topic_id        VARCHAR NOT NULL,
  label           VARCHAR NOT NULL,
  weight          DOUBLE NOT NULL
);

CREATE TABLE IF NOT EXISTS networks (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  network_id      VARCHAR NOT NULL,
  name            VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS organisations (
  announcement_id VARCHAR NOT NULL,
  "role"          VARCHAR NOT NULL, -- organiser, partner, funder
  position        INTEGER NOT NULL,
  name            VARCHAR NOT NULL,
  organisation_id VARCHAR           -- only when the registry knows it
);

-- Personal data, as the announcement itself published it. Every report can leave this table out.
CREATE TABLE IF NOT EXISTS contacts (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  name            VARCHAR,
  "role"          VARCHAR,
  organisation    VARCHAR,
  email           VARCHAR,
  phone           VARCHAR           -- E.164
);

CREATE TABLE IF NOT EXISTS prices (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  amount          DOUBLE NOT NULL,
  currency        VARCHAR NOT NULL,
  label           VARCHAR
);

CREATE TABLE IF NOT EXISTS audiences (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  audience        VARCHAR NOT NULL
);

-- Who may or should come, in the announcement's own sentences.
CREATE TABLE IF NOT EXISTS eligibility_statements (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  statement       VARCHAR NOT NULL
);

-- The words of the source that values rest on, as one text a record: taking them apart would cost more than all other
-- tables together, and they are read an announcement at a time. The view `evidence` has a row for each value.
CREATE TABLE IF NOT EXISTS quotations (
  announcement_id VARCHAR NOT NULL,
  words           VARCHAR USING COMPRESSION zstd NOT NULL -- JSON: {"pointers": [["/title"], …], "rule": ["title/heading", …], "text": […], …}
);

CREATE TABLE IF NOT EXISTS findings (
  announcement_id VARCHAR NOT NULL,
  position        INTEGER NOT NULL,
  rule_id         VARCHAR NOT NULL,
  severity        VARCHAR NOT NULL,
  line            INTEGER NOT NULL,
  "column"        INTEGER NOT NULL,
  end_line        INTEGER NOT NULL,
  end_column      INTEGER NOT NULL,
  reason          VARCHAR NOT NULL,
  actual          VARCHAR,
  expected        VARCHAR[],
  note            VARCHAR,
  url             VARCHAR
);
