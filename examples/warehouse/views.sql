-- What analysts use: the tables, with words in place of their numbers and NULL for
-- what AB2D did not serve, and on top of them what the questions have in common.

CREATE OR REPLACE VIEW claims AS
SELECT c.claim_no, c.claim_key, c.claim_id,
    c.final, -- false: canceled, and nothing has replaced it
    c.updated, -- UTC
    c.mbi, -- as the claim has it; a former one where it has no other
    c.patient_id, c.start_date, c.end_date,
    type.word AS type, -- carrier, dme, hha, hospice, inpatient, outpatient, snf
    type_code.word AS type_code, -- NCH claim type
    facility_npi.word AS facility_npi, facility_ccn.word AS facility_ccn, facility_type.word AS facility_type,
    drg.word AS drg, near_line.word AS near_line,
    billing_npi.word AS billing_npi, type_of_bill.word AS type_of_bill
FROM stored.claims c
LEFT JOIN stored.words type ON type.no = c.type
LEFT JOIN stored.words type_code ON type_code.no = c.type_code
LEFT JOIN stored.words facility_npi ON facility_npi.no = c.facility_npi
LEFT JOIN stored.words facility_ccn ON facility_ccn.no = c.facility_ccn
LEFT JOIN stored.words facility_type ON facility_type.no = c.facility_type
LEFT JOIN stored.words drg ON drg.no = c.drg
LEFT JOIN stored.words near_line ON near_line.no = c.near_line
LEFT JOIN stored.words billing_npi ON billing_npi.no = c.billing_npi
LEFT JOIN stored.words type_of_bill ON type_of_bill.no = c.type_of_bill;

CREATE OR REPLACE VIEW diagnoses AS
SELECT d.claim_no, d.sequence, nullif(d.icd, 0) AS icd,
    code.word AS code, -- without a dot
    kinds.word AS kinds, -- such as "principal"; several have a space between
    on_admission.word AS on_admission
FROM stored.diagnoses d
LEFT JOIN stored.words code ON code.no = d.code
LEFT JOIN stored.words kinds ON kinds.no = d.kinds
LEFT JOIN stored.words on_admission ON on_admission.no = d.on_admission;

CREATE OR REPLACE VIEW procedures AS
SELECT p.claim_no, p.sequence, nullif(p.icd, 0) AS icd, code.word AS code, p.day
FROM stored.procedures p
LEFT JOIN stored.words code ON code.no = p.code;

CREATE OR REPLACE VIEW care_team AS
SELECT t.claim_no, t.sequence, role.word AS role, npi.word AS npi, specialty.word AS specialty
FROM stored.care_team t
LEFT JOIN stored.words role ON role.no = t.role
LEFT JOIN stored.words npi ON npi.no = t.npi
LEFT JOIN stored.words specialty ON specialty.no = t.specialty;

CREATE OR REPLACE VIEW lines AS
SELECT l.claim_no, l.line,
    code.word AS code, -- HCPCS, of which CPT is a part
    ndc.word AS ndc, l.start_date, l.end_date, l.quantity,
    place.word AS place, -- of service
    state.word AS state, pricing_state.word AS pricing_state, locality.word AS locality,
    supplier_type.word AS supplier_type, specialty.word AS specialty,
    nullif(l.diagnosis, 0) AS diagnosis, -- sequence of the first that the line is for
    nullif(l.provider, 0) AS provider -- sequence of the first in the care team
FROM stored.lines l
LEFT JOIN stored.words code ON code.no = l.code
LEFT JOIN stored.words ndc ON ndc.no = l.ndc
LEFT JOIN stored.words place ON place.no = l.place
LEFT JOIN stored.words state ON state.no = l.state
LEFT JOIN stored.words pricing_state ON pricing_state.no = l.pricing_state
LEFT JOIN stored.words locality ON locality.no = l.locality
LEFT JOIN stored.words supplier_type ON supplier_type.no = l.supplier_type
LEFT JOIN stored.words specialty ON specialty.no = l.specialty;

CREATE OR REPLACE VIEW mbis AS SELECT former, mbi FROM stored.mbis;

-- Claims that count, with the identifier by which the person is known now.
CREATE OR REPLACE VIEW final_claims AS
SELECT c.* REPLACE (coalesce(m.mbi, c.mbi) AS mbi)
FROM claims c
LEFT JOIN mbis m ON m.former = c.mbi
WHERE c.final;

-- The days from and until which there are claims: questions about the last year end
-- there. AB2D serves no claim that ends before 2020, and no service ends after its
-- newest update: a date beyond these is wrong, and one of them must not move the year of
-- every question, nor add a month or a quarter to an answer.
CREATE OR REPLACE VIEW data_from AS
SELECT coalesce(min(start_date) FILTER (start_date >= DATE '2020-01-01'), min(start_date)) AS day FROM final_claims;

CREATE OR REPLACE VIEW data_until AS
SELECT max(end_date) AS day FROM final_claims
WHERE end_date <= coalesce((SELECT max(updated) FROM claims)::DATE, 'infinity'::DATE);

-- Stays in hospital. A patient who is transferred, or whose stay is billed in
-- parts, has several claims: a claim that begins no later than the day after
-- another ended belongs to the same stay. A claim with a wrong date would join them all.
CREATE OR REPLACE VIEW stays AS
WITH claims_of AS (
    SELECT mbi, claim_no, start_date, end_date,
        max(end_date) OVER (PARTITION BY mbi ORDER BY start_date, end_date, claim_no
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS so_far
    FROM final_claims, data_from, data_until
    WHERE type = 'inpatient' AND mbi IS NOT NULL AND start_date >= data_from.day AND end_date <= data_until.day
), numbered AS (
    SELECT *, count(*) FILTER (so_far IS NULL OR start_date > so_far + 1)
        OVER (PARTITION BY mbi ORDER BY start_date, end_date, claim_no) AS stay
    FROM claims_of
)
SELECT mbi, min(start_date) AS admitted, max(end_date) AS discharged, min_by(claim_no, (start_date, claim_no)) AS claim_no
FROM numbered
GROUP BY mbi, stay;

-- Services by code and day.
CREATE OR REPLACE VIEW services AS
SELECT c.mbi, c.type, c.claim_no, l.code, l.place, l.quantity, coalesce(l.start_date, c.start_date) AS day
FROM lines l
JOIN final_claims c USING (claim_no)
WHERE l.code IS NOT NULL AND c.mbi IS NOT NULL;

-- Long-lasting conditions by the first characters of the diagnosis code. The
-- groups are this program's own, coarse ones; CMS's Chronic Conditions Warehouse
-- and HEDIS value sets are finer, and need the claims of more years.
CREATE OR REPLACE VIEW conditions AS
SELECT * FROM (VALUES
    ('Diabetes', 'E10'), ('Diabetes', 'E11'), ('Diabetes', 'E13'),
    ('Heart failure', 'I50'), ('Heart failure', 'I110'), ('Heart failure', 'I130'), ('Heart failure', 'I132'),
    ('Hypertension', 'I10'), ('Hypertension', 'I11'), ('Hypertension', 'I12'), ('Hypertension', 'I13'),
    ('Lung disease', 'J43'), ('Lung disease', 'J44'),
    ('Kidney disease', 'N18'),
    ('Depression', 'F32'), ('Depression', 'F33'),
    ('Arthritis', 'M15'), ('Arthritis', 'M16'), ('Arthritis', 'M17'),
    ('Cancer', 'C'),
    ('Atrial fibrillation', 'I48')
) AS t (condition, prefix);

-- Who has which, by any diagnosis of a claim that counts.
CREATE OR REPLACE VIEW people_conditions AS
WITH codes AS (SELECT DISTINCT code FROM diagnoses WHERE icd = 10),
named AS (SELECT DISTINCT code, condition FROM codes JOIN conditions ON starts_with(code, prefix))
SELECT DISTINCT c.mbi, n.condition
FROM diagnoses d
JOIN named n USING (code)
JOIN final_claims c USING (claim_no)
WHERE d.icd = 10 AND c.mbi IS NOT NULL;
