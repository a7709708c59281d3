-- Claims as AB2D serves them, the newest version of each, and their parts.

CREATE TABLE schema_version (
    version INTEGER NOT NULL, -- number of the last migration applied
    api     TEXT NOT NULL     -- version of AB2D's API that all claims are from
);

CREATE TABLE marks (
    contract TEXT PRIMARY KEY,
    mark     TIMESTAMPTZ,         -- up to when the contract's claims are complete, by AB2D's clock; NULL: nothing yet
    stored   TIMESTAMPTZ NOT NULL -- when that was, by this server's clock
);

CREATE TABLE claims (
    claim_no        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key             TEXT COLLATE "C" NOT NULL UNIQUE, -- claim.Claim.Key; a hash of it where that is long
    resource_id     TEXT,
    claim_id        TEXT COLLATE "C",
    claim_group     TEXT,
    control_numbers TEXT[],
    contracts       TEXT[] NOT NULL,                  -- that serve the claim
    status          TEXT,
    final           BOOLEAN NOT NULL,                 -- false: cancelled, and nothing has replaced it
    updated         TIMESTAMPTZ,
    state           TEXT COLLATE "C" NOT NULL,        -- orders the states of one claim_id
    version         TEXT COLLATE "C" NOT NULL,        -- orders the versions of the claim
    content         BYTEA NOT NULL,                   -- a hash of the ExplanationOfBenefit
    mbi             TEXT,                             -- as served with this claim: see the view final_claims
    historic_mbis   TEXT[],
    patient_id      TEXT,
    type            TEXT,                             -- carrier, dme, hha, hospice, inpatient, outpatient, snf
    type_code       TEXT,                             -- NCH claim type
    start_date      DATE,
    end_date        DATE,
    facility_npi    TEXT,
    facility_ccn    TEXT,
    facility_type   TEXT,
    billing_npi     TEXT,
    type_of_bill    TEXT,
    drg             TEXT,
    near_line       TEXT,
    eob             JSONB,                            -- the ExplanationOfBenefit
    eob_json        TEXT,                             -- its text, where JSONB cannot hold it
    CHECK ((eob IS NULL) <> (eob_json IS NULL))
);
CREATE INDEX claims_mbi ON claims USING hash (mbi);
CREATE INDEX claims_historic_mbis ON claims (claim_no) WHERE historic_mbis IS NOT NULL;

CREATE TABLE diagnoses (
    claim_no     BIGINT NOT NULL,
    sequence     BIGINT NOT NULL,
    icd          BIGINT, -- 9 or 10
    code         TEXT,   -- without a dot
    types        TEXT[], -- such as principal
    on_admission TEXT
);
CREATE INDEX diagnoses_claim_no ON diagnoses (claim_no);

CREATE TABLE procedures (
    claim_no BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    icd      BIGINT, -- 9 or 10
    code     TEXT,   -- without a dot
    day      DATE
);
CREATE INDEX procedures_claim_no ON procedures (claim_no);

CREATE TABLE care_team (
    claim_no      BIGINT NOT NULL,
    sequence      BIGINT NOT NULL,
    role          TEXT,
    npi           TEXT,
    pin           TEXT, -- served as an NPI, and none
    specialty     TEXT, -- CMS's code
    taxonomy      TEXT, -- NUCC's code
    supplier_type TEXT
);
CREATE INDEX care_team_claim_no ON care_team (claim_no);

CREATE TABLE lines (
    claim_no         BIGINT NOT NULL,
    line             BIGINT NOT NULL,
    code             TEXT, -- HCPCS, of which CPT is a part
    code_system      TEXT,
    modifiers        TEXT[],
    ndc              TEXT,
    ndc_quantity     NUMERIC,
    ndc_unit         TEXT,
    start_date       DATE,
    end_date         DATE,
    quantity         NUMERIC,
    anesthesia_units NUMERIC,
    place            TEXT, -- of service
    state            TEXT,
    pricing_state    TEXT,
    locality         TEXT,
    supplier_type    TEXT,
    specialty        TEXT,
    diagnoses        BIGINT[], -- sequences
    procedures       BIGINT[],
    care_team        BIGINT[]
);
CREATE INDEX lines_claim_no ON lines (claim_no);

-- Former identifiers of people, and the current one: what the claim that was updated
-- last says of each. A person who has changed twice leads on to the last one.
CREATE VIEW mbis AS
WITH RECURSIVE told AS (
    SELECT DISTINCT ON (former) former, mbi
    FROM claims CROSS JOIN unnest(historic_mbis) AS former
    WHERE historic_mbis IS NOT NULL AND mbi IS NOT NULL AND former <> mbi
    ORDER BY former, updated DESC NULLS LAST, claim_no DESC
), chain AS (
    SELECT former, mbi, 1 AS steps FROM told
    UNION ALL
    SELECT chain.former, told.mbi, steps + 1
    FROM chain JOIN told ON told.former = chain.mbi
    WHERE told.mbi <> chain.former AND steps < 20
)
SELECT DISTINCT ON (former) former, mbi FROM chain ORDER BY former, steps DESC;

-- Claims that count, with the identifier by which the person is known now.
CREATE VIEW final_claims AS
SELECT c.claim_no, c.key, c.resource_id, c.claim_id, c.contracts, c.updated, coalesce(m.mbi, c.mbi) AS mbi, c.patient_id,
    c.type, c.type_code, c.start_date, c.end_date, c.facility_npi, c.facility_ccn, c.facility_type, c.billing_npi,
    c.type_of_bill, c.drg, c.near_line, c.eob
FROM claims c
LEFT JOIN mbis m ON m.former = c.mbi
WHERE c.final;

-- Stays in hospital. A patient who is transferred, or whose stay is billed in parts,
-- has several claims: a claim that begins no later than the day after another ended
-- belongs to the same stay.
CREATE VIEW stays AS
WITH claims_of AS (
    SELECT mbi, claim_no, start_date, end_date,
        max(end_date) OVER (PARTITION BY mbi ORDER BY start_date, end_date, claim_no
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS so_far
    FROM final_claims
    WHERE type = 'inpatient' AND mbi IS NOT NULL AND start_date IS NOT NULL AND end_date IS NOT NULL
), numbered AS (
    SELECT mbi, start_date, end_date, count(*) FILTER (WHERE so_far IS NULL OR start_date > so_far + 1)
        OVER (PARTITION BY mbi ORDER BY start_date, end_date, claim_no) AS stay
    FROM claims_of
)
SELECT mbi, min(start_date) AS admitted, max(end_date) AS discharged
FROM numbered
GROUP BY mbi, stay;

-- Services by code and day.
CREATE VIEW services AS
SELECT c.mbi, c.type, c.claim_no, l.code, l.place, l.quantity, coalesce(l.start_date, c.start_date) AS day
FROM lines l
JOIN final_claims c USING (claim_no)
WHERE l.code IS NOT NULL AND c.mbi IS NOT NULL;
