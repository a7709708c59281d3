-- What is stored. Analysts use the views of views.sql, which show the same with
-- words in place of their numbers.
--
-- Codes, roles, provider numbers and the like are few, and come again and again:
-- they are stored once in words, and everywhere else as a number. That makes loading
-- twice as fast, as numbers are copied into columns without a call for each, and
-- the database smaller. 0 is what AB2D did not serve.
--
-- Parts of a claim refer to it by claim_no, a number of this database that only
-- grows: a claim that was loaded later has a higher one. There are no indexes and
-- no keys: the merge of each file sees to it that a claim is there once, and DuckDB
-- answers questions by scanning columns.

CREATE SCHEMA IF NOT EXISTS stored;

CREATE TABLE IF NOT EXISTS stored.words (
    no   INTEGER NOT NULL,
    word VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS stored.claims (
    claim_no      BIGINT NOT NULL,
    claim_key     VARCHAR NOT NULL,
    claim_id      VARCHAR,
    final         BOOLEAN NOT NULL,
    updated       TIMESTAMP,
    mbi           VARCHAR,
    patient_id    VARCHAR,
    start_date    DATE,
    end_date      DATE,
    type          INTEGER NOT NULL,
    type_code     INTEGER NOT NULL,
    facility_npi  INTEGER NOT NULL,
    facility_ccn  INTEGER NOT NULL,
    facility_type INTEGER NOT NULL,
    drg           INTEGER NOT NULL,
    near_line     INTEGER NOT NULL
);
-- NULL for claims that were loaded before these were stored.
ALTER TABLE stored.claims ADD COLUMN IF NOT EXISTS billing_npi INTEGER;
ALTER TABLE stored.claims ADD COLUMN IF NOT EXISTS type_of_bill INTEGER;

CREATE TABLE IF NOT EXISTS stored.diagnoses (
    claim_no     BIGINT NOT NULL,
    sequence     INTEGER NOT NULL,
    icd          TINYINT NOT NULL,
    code         INTEGER NOT NULL,
    kinds        INTEGER NOT NULL,
    on_admission INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS stored.procedures (
    claim_no BIGINT NOT NULL,
    sequence INTEGER NOT NULL,
    icd      TINYINT NOT NULL,
    code     INTEGER NOT NULL,
    day      DATE
);

CREATE TABLE IF NOT EXISTS stored.care_team (
    claim_no  BIGINT NOT NULL,
    sequence  INTEGER NOT NULL,
    role      INTEGER NOT NULL,
    npi       INTEGER NOT NULL,
    specialty INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS stored.lines (
    claim_no      BIGINT NOT NULL,
    line          INTEGER NOT NULL,
    code          INTEGER NOT NULL,
    ndc           INTEGER NOT NULL,
    start_date    DATE,
    end_date      DATE,
    quantity      DOUBLE,
    place         INTEGER NOT NULL,
    state         INTEGER NOT NULL,
    pricing_state INTEGER NOT NULL,
    locality      INTEGER NOT NULL,
    supplier_type INTEGER NOT NULL,
    specialty     INTEGER NOT NULL,
    diagnosis     INTEGER NOT NULL,
    provider      INTEGER NOT NULL
);

-- Former identifiers of people, as the claim with this number told them.
CREATE TABLE IF NOT EXISTS stored.mbis (
    former   VARCHAR NOT NULL,
    mbi      VARCHAR NOT NULL,
    claim_no BIGINT NOT NULL
);

-- Exports started. The next run resumes one that is not finished.
CREATE TABLE IF NOT EXISTS stored.exports (
    job      VARCHAR NOT NULL, -- ab2d.Job as JSON
    server   VARCHAR NOT NULL, -- scheme and host
    api      VARCHAR NOT NULL,
    created  TIMESTAMP NOT NULL,
    finished TIMESTAMP
);
-- Where the claims came from: server, embedded (synthetic claims, this program's own
-- server) or files (that server, with the user's files). NULL: before this was noted.
ALTER TABLE stored.exports ADD COLUMN IF NOT EXISTS source VARCHAR;
-- Whether the server could not export some claims: a later export then begins before this one.
ALTER TABLE stored.exports ADD COLUMN IF NOT EXISTS incomplete BOOLEAN;

-- Files loaded.
CREATE TABLE IF NOT EXISTS stored.files (
    sha256 VARCHAR NOT NULL,
    name   VARCHAR NOT NULL,
    size   BIGINT NOT NULL,
    claims BIGINT NOT NULL,
    api    VARCHAR NOT NULL,
    loaded TIMESTAMP NOT NULL
);
