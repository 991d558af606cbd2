-- What the loader remembers for itself. Reports need nothing from here but quarantine and runs.

-- Every file ever seen, loaded or not, and how to tell without reading it that nothing changed.
CREATE TABLE IF NOT EXISTS files (
  path        VARCHAR NOT NULL,    -- unique; as in sources
  location    VARCHAR NOT NULL,    -- where it lay on this machine
  size        BIGINT NOT NULL,
  modified    BIGINT,              -- nanoseconds; NULL when the file was too fresh to trust its time
  sha256      VARCHAR,             -- NULL when it could not be read
  fingerprint VARCHAR NOT NULL,    -- of the rules, the configuration and what the manifest says of this file
  loaded      BOOLEAN NOT NULL     -- false: in quarantine, so tried again on every run
);

-- Sources, or single announcements of a source, that could not become a record.
CREATE TABLE IF NOT EXISTS quarantine (
  path     VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  uri      VARCHAR,
  sha256   VARCHAR,
  reason   VARCHAR NOT NULL,
  message  VARCHAR NOT NULL, -- what happened
  advice   VARCHAR NOT NULL, -- what to do
  run      INTEGER NOT NULL  -- the run that met it first
);

-- The ledger: one row an execution, written when it starts and closed when it ends.
CREATE TABLE IF NOT EXISTS runs (
  run         INTEGER PRIMARY KEY,
  state       VARCHAR NOT NULL, -- running, finished, interrupted
  started     TIMESTAMP NOT NULL, -- UTC
  finished    TIMESTAMP,
  version     VARCHAR NOT NULL, -- of Litfass
  fingerprint VARCHAR NOT NULL, -- of its rules and the configuration
  files       INTEGER NOT NULL, -- named or found
  unchanged   INTEGER NOT NULL, -- of these: not read again
  read        INTEGER NOT NULL, -- of these: parsed
  quarantined INTEGER NOT NULL, -- of these: in quarantine now
  added       INTEGER NOT NULL, -- announcements
  changed     INTEGER NOT NULL,
  removed     INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS warehouse (layout INTEGER NOT NULL);
