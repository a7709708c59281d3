-- The table that the Tuva Project's analytics read (https://thetuvaproject.com): medical_claim of its input layer
-- (tuva-health/tuva 6be34c7, models/input_layer/input_layer__medical_claim.yml), a row for each line of a claim that counts.
-- It has all columns in their order; what AB2D does not serve, or is not stored here, is NULL. "ab2d tables -layout tuva" writes
-- the same as CSV.
CREATE OR REPLACE VIEW medical_claim AS
WITH sound AS ( -- dates that Tuva takes, in order
    SELECT claim_no, coalesce(claim_id, regexp_replace(claim_key, '^[a-z]+ ', '')) AS claim_id, mbi, patient_id, facility_npi, billing_npi, type_of_bill, drg,
        CASE WHEN type IN ('carrier', 'dme', 'professional') THEN 'professional'
            WHEN type IN ('hha', 'hospice', 'inpatient', 'outpatient', 'snf', 'institutional') THEN 'institutional'
            ELSE 'undetermined' END AS claim_type,
        CASE WHEN start_date BETWEEN DATE '1900-01-02' AND DATE '2050-01-02' THEN start_date END AS first_day,
        CASE WHEN end_date BETWEEN DATE '1900-01-02' AND DATE '2050-01-02' THEN end_date END AS last_day
    FROM final_claims
), sound_lines AS (
    SELECT claim_no, row_number() OVER (PARTITION BY claim_no ORDER BY line) AS number, code, quantity, place, provider,
        CASE WHEN start_date BETWEEN DATE '1900-01-02' AND DATE '2050-01-02' THEN start_date END AS first_day,
        CASE WHEN end_date BETWEEN DATE '1900-01-02' AND DATE '2050-01-02' THEN end_date END AS last_day
    FROM lines
), periods AS (
    SELECT claim_no, min(coalesce(first_day, last_day)) AS first_day, max(greatest(first_day, last_day)) AS last_day
    FROM sound_lines
    GROUP BY claim_no
), billed AS ( -- a claim without a first day has that of its lines, and an end before the start is none
    SELECT c.* EXCLUDE (first_day, last_day), coalesce(c.first_day, p.first_day) AS first_day,
        CASE WHEN c.first_day IS NOT NULL THEN greatest(c.first_day, c.last_day)
            ELSE greatest(c.last_day, p.last_day) END AS last_day,
        c.claim_type = 'institutional' AS institutional
    FROM sound c
    LEFT JOIN periods p USING (claim_no)
), coded AS ( -- the principal diagnosis first
    SELECT claim_no, icd, code, on_admission, row_number() OVER (PARTITION BY claim_no ORDER BY principal DESC, sequence) AS place,
        row_number() OVER (PARTITION BY claim_no, code ORDER BY principal DESC, sequence) AS again,
        first_value(icd) OVER (PARTITION BY claim_no ORDER BY principal DESC, sequence) AS version
    FROM (SELECT *, coalesce(list_contains(string_split(kinds, ' '), 'principal'), false) AS principal FROM diagnoses)
    WHERE icd IS NOT NULL AND kinds IS DISTINCT FROM 'admitting' AND regexp_full_match(code, '[0-9]{3,5}|[A-Z][0-9A-Z]{2,7}')
), dx AS ( -- each code once, all of one version of ICD
    SELECT claim_no, any_value(version) AS version, list(code ORDER BY place) AS code, list(on_admission ORDER BY place) AS poa
    FROM coded
    WHERE again = 1 AND icd = version
    GROUP BY claim_no
), performed AS (
    SELECT claim_no, icd, code, sequence, CASE WHEN day BETWEEN DATE '1900-01-02' AND DATE '2050-01-02' THEN day END AS day,
        first_value(icd) OVER (PARTITION BY claim_no ORDER BY sequence) AS version
    FROM procedures
    WHERE icd IS NOT NULL AND code IS NOT NULL
), px AS (
    SELECT claim_no, any_value(version) AS version, list(code ORDER BY sequence) AS code, list(day ORDER BY sequence) AS day
    FROM performed
    WHERE icd = version
    GROUP BY claim_no
), team AS (
    SELECT claim_no, arg_min(npi, sequence) FILTER (WHERE role = 'rendering') AS rendering, arg_min(npi, sequence) FILTER (WHERE role = 'attending') AS attending
    FROM care_team
    WHERE regexp_full_match(npi, '[0-9]{10}')
    GROUP BY claim_no
)
SELECT c.claim_id,
    coalesce(l.number, 1)::INTEGER AS claim_line_number,
    c.claim_type,
    coalesce(c.mbi, c.patient_id, 'claim ' || c.claim_id) AS person_id,
    coalesce(c.mbi, c.patient_id, 'claim ' || c.claim_id) AS member_id,
    'medicare' AS payer,
    'medicare' AS plan,
    c.first_day AS claim_start_date,
    c.last_day AS claim_end_date,
    coalesce(l.first_day, c.first_day) AS claim_line_start_date,
    CASE WHEN l.last_day >= coalesce(l.first_day, c.first_day, l.last_day) THEN l.last_day ELSE coalesce(l.first_day, c.last_day) END AS claim_line_end_date,
    NULL::DATE AS admission_date, NULL::DATE AS discharge_date,
    NULL::VARCHAR AS admit_source_code, NULL::VARCHAR AS admit_type_code, NULL::VARCHAR AS discharge_disposition_code,
    CASE WHEN NOT c.institutional AND regexp_full_match(l.place, '[0-9]{1,2}') THEN lpad(l.place, 2, '0') END AS place_of_service_code,
    CASE WHEN c.institutional AND regexp_full_match(c.type_of_bill, '[0-9]{2}.|0[0-9]{2}.') THEN c.type_of_bill END AS bill_type_code,
    CASE WHEN c.institutional AND regexp_full_match(c.drg, '[0-9]{1,3}') THEN 'ms-drg' END AS drg_code_type,
    CASE WHEN c.institutional AND regexp_full_match(c.drg, '[0-9]{1,3}') THEN lpad(c.drg, 3, '0') END AS drg_code,
    NULL::VARCHAR AS revenue_center_code,
    l.quantity AS service_unit_quantity,
    CASE WHEN length(l.code) = 5 THEN l.code END AS hcpcs_code,
    NULL::VARCHAR AS hcpcs_modifier_1, NULL::VARCHAR AS hcpcs_modifier_2, NULL::VARCHAR AS hcpcs_modifier_3, NULL::VARCHAR AS hcpcs_modifier_4, NULL::VARCHAR AS hcpcs_modifier_5,
    coalesce(p.npi, t.rendering, CASE WHEN c.institutional THEN t.attending END) AS rendering_npi, NULL::VARCHAR AS rendering_tin,
    CASE WHEN regexp_full_match(c.billing_npi, '[0-9]{10}') THEN c.billing_npi END AS billing_npi, NULL::VARCHAR AS billing_tin,
    CASE WHEN c.institutional AND regexp_full_match(c.facility_npi, '[0-9]{10}') THEN c.facility_npi END AS facility_npi,
    NULL::DATE AS paid_date, NULL::DECIMAL(18, 2) AS paid_amount, NULL::DECIMAL(18, 2) AS allowed_amount, NULL::DECIMAL(18, 2) AS charge_amount,
    NULL::DECIMAL(18, 2) AS coinsurance_amount, NULL::DECIMAL(18, 2) AS copayment_amount, NULL::DECIMAL(18, 2) AS deductible_amount, NULL::DECIMAL(18, 2) AS total_cost_amount,
    CASE dx.version WHEN 10 THEN 'icd-10-cm' WHEN 9 THEN 'icd-9-cm' END AS diagnosis_code_type,
    dx.code[1] AS diagnosis_code_1, dx.code[2] AS diagnosis_code_2, dx.code[3] AS diagnosis_code_3, dx.code[4] AS diagnosis_code_4, dx.code[5] AS diagnosis_code_5,
    dx.code[6] AS diagnosis_code_6, dx.code[7] AS diagnosis_code_7, dx.code[8] AS diagnosis_code_8, dx.code[9] AS diagnosis_code_9, dx.code[10] AS diagnosis_code_10,
    dx.code[11] AS diagnosis_code_11, dx.code[12] AS diagnosis_code_12, dx.code[13] AS diagnosis_code_13, dx.code[14] AS diagnosis_code_14, dx.code[15] AS diagnosis_code_15,
    dx.code[16] AS diagnosis_code_16, dx.code[17] AS diagnosis_code_17, dx.code[18] AS diagnosis_code_18, dx.code[19] AS diagnosis_code_19, dx.code[20] AS diagnosis_code_20,
    dx.code[21] AS diagnosis_code_21, dx.code[22] AS diagnosis_code_22, dx.code[23] AS diagnosis_code_23, dx.code[24] AS diagnosis_code_24, dx.code[25] AS diagnosis_code_25,
    CASE WHEN c.institutional THEN dx.poa[1] END AS diagnosis_poa_1, CASE WHEN c.institutional THEN dx.poa[2] END AS diagnosis_poa_2, CASE WHEN c.institutional THEN dx.poa[3] END AS diagnosis_poa_3, CASE WHEN c.institutional THEN dx.poa[4] END AS diagnosis_poa_4, CASE WHEN c.institutional THEN dx.poa[5] END AS diagnosis_poa_5,
    CASE WHEN c.institutional THEN dx.poa[6] END AS diagnosis_poa_6, CASE WHEN c.institutional THEN dx.poa[7] END AS diagnosis_poa_7, CASE WHEN c.institutional THEN dx.poa[8] END AS diagnosis_poa_8, CASE WHEN c.institutional THEN dx.poa[9] END AS diagnosis_poa_9, CASE WHEN c.institutional THEN dx.poa[10] END AS diagnosis_poa_10,
    CASE WHEN c.institutional THEN dx.poa[11] END AS diagnosis_poa_11, CASE WHEN c.institutional THEN dx.poa[12] END AS diagnosis_poa_12, CASE WHEN c.institutional THEN dx.poa[13] END AS diagnosis_poa_13, CASE WHEN c.institutional THEN dx.poa[14] END AS diagnosis_poa_14, CASE WHEN c.institutional THEN dx.poa[15] END AS diagnosis_poa_15,
    CASE WHEN c.institutional THEN dx.poa[16] END AS diagnosis_poa_16, CASE WHEN c.institutional THEN dx.poa[17] END AS diagnosis_poa_17, CASE WHEN c.institutional THEN dx.poa[18] END AS diagnosis_poa_18, CASE WHEN c.institutional THEN dx.poa[19] END AS diagnosis_poa_19, CASE WHEN c.institutional THEN dx.poa[20] END AS diagnosis_poa_20,
    CASE WHEN c.institutional THEN dx.poa[21] END AS diagnosis_poa_21, CASE WHEN c.institutional THEN dx.poa[22] END AS diagnosis_poa_22, CASE WHEN c.institutional THEN dx.poa[23] END AS diagnosis_poa_23, CASE WHEN c.institutional THEN dx.poa[24] END AS diagnosis_poa_24, CASE WHEN c.institutional THEN dx.poa[25] END AS diagnosis_poa_25,
    CASE px.version WHEN 10 THEN 'icd-10-pcs' WHEN 9 THEN 'icd-9-pcs' END AS procedure_code_type,
    px.code[1] AS procedure_code_1, px.code[2] AS procedure_code_2, px.code[3] AS procedure_code_3, px.code[4] AS procedure_code_4, px.code[5] AS procedure_code_5,
    px.code[6] AS procedure_code_6, px.code[7] AS procedure_code_7, px.code[8] AS procedure_code_8, px.code[9] AS procedure_code_9, px.code[10] AS procedure_code_10,
    px.code[11] AS procedure_code_11, px.code[12] AS procedure_code_12, px.code[13] AS procedure_code_13, px.code[14] AS procedure_code_14, px.code[15] AS procedure_code_15,
    px.code[16] AS procedure_code_16, px.code[17] AS procedure_code_17, px.code[18] AS procedure_code_18, px.code[19] AS procedure_code_19, px.code[20] AS procedure_code_20,
    px.code[21] AS procedure_code_21, px.code[22] AS procedure_code_22, px.code[23] AS procedure_code_23, px.code[24] AS procedure_code_24, px.code[25] AS procedure_code_25,
    px.day[1] AS procedure_date_1, px.day[2] AS procedure_date_2, px.day[3] AS procedure_date_3, px.day[4] AS procedure_date_4, px.day[5] AS procedure_date_5,
    px.day[6] AS procedure_date_6, px.day[7] AS procedure_date_7, px.day[8] AS procedure_date_8, px.day[9] AS procedure_date_9, px.day[10] AS procedure_date_10,
    px.day[11] AS procedure_date_11, px.day[12] AS procedure_date_12, px.day[13] AS procedure_date_13, px.day[14] AS procedure_date_14, px.day[15] AS procedure_date_15,
    px.day[16] AS procedure_date_16, px.day[17] AS procedure_date_17, px.day[18] AS procedure_date_18, px.day[19] AS procedure_date_19, px.day[20] AS procedure_date_20,
    px.day[21] AS procedure_date_21, px.day[22] AS procedure_date_22, px.day[23] AS procedure_date_23, px.day[24] AS procedure_date_24, px.day[25] AS procedure_date_25,
    NULL::BOOLEAN AS in_network_flag,
    'ab2d' AS data_source,
    NULL::VARCHAR AS file_name, NULL::DATE AS file_date, NULL::TIMESTAMP AS ingest_datetime
FROM billed c
LEFT JOIN sound_lines l USING (claim_no)
LEFT JOIN care_team p ON p.claim_no = c.claim_no AND p.sequence = l.provider AND p.role = 'rendering' AND regexp_full_match(p.npi, '[0-9]{10}')
LEFT JOIN team t ON t.claim_no = c.claim_no
LEFT JOIN dx ON dx.claim_no = c.claim_no
LEFT JOIN px ON px.claim_no = c.claim_no;
