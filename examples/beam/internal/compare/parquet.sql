-- Both sides as one text a claim, which has all columns and the rows of its parts.
CREATE OR REPLACE MACRO part_of(name) AS TABLE
    SELECT * FROM read_parquet(getvariable('dir') || '/' || name || '/*/*/*.parquet', hive_partitioning = true);

CREATE TEMP TABLE got AS
WITH d AS (SELECT source, claim_no, list_sort(list({'sequence': sequence, 'icd': icd::INT, 'code': code, 'kinds': kinds, 'on_admission': on_admission})) AS rows
    FROM part_of('diagnoses') GROUP BY ALL),
p AS (SELECT source, claim_no, list_sort(list({'sequence': sequence, 'icd': icd::INT, 'code': code, 'day': day})) AS rows
    FROM part_of('procedures') GROUP BY ALL),
t AS (SELECT source, claim_no, list_sort(list({'sequence': sequence, 'role': role, 'npi': npi, 'specialty': specialty})) AS rows
    FROM part_of('care_team') GROUP BY ALL),
l AS (SELECT source, claim_no, list_sort(list({'line': line, 'code': code, 'ndc': ndc, 'start_date': start_date, 'end_date': end_date,
        'quantity': quantity, 'place': place, 'state': state, 'pricing_state': pricing_state, 'locality': locality,
        'supplier_type': supplier_type, 'specialty': specialty, 'diagnosis': diagnosis, 'provider': provider})) AS rows
    FROM part_of('lines') GROUP BY ALL)
SELECT to_json({'claim_key': claim_key, 'claim_id': claim_id, 'final': final, 'updated': epoch_us(updated), 'mbi': mbi,
    'former': CASE WHEN len(former_mbis) > 0 THEN former_mbis END, 'patient_id': patient_id, 'start_date': start_date, 'end_date': end_date,
    'type': type, 'type_code': type_code, 'facility_npi': facility_npi, 'facility_ccn': facility_ccn, 'facility_type': facility_type,
    'drg': drg, 'near_line': near_line, 'contract': contract::VARCHAR, 'month': month::VARCHAR,
    'diagnoses': d.rows, 'procedures': p.rows, 'care_team': t.rows, 'lines': l.rows})::VARCHAR AS claim
FROM part_of('claims')
LEFT JOIN d USING (source, claim_no) LEFT JOIN p USING (source, claim_no)
LEFT JOIN t USING (source, claim_no) LEFT JOIN l USING (source, claim_no);

CREATE OR REPLACE MACRO day_of(text) AS substr(text, 1, 10)::DATE;
CREATE OR REPLACE MACRO of_none(list) AS CASE WHEN len(list) > 0 THEN list END;

CREATE TEMP TABLE want AS
SELECT to_json({'claim_key': CASE WHEN "group" IS NULL THEN 'claim ' || id ELSE 'group ' || "group" END, 'claim_id': id, 'final': final,
    'updated': epoch_us(updated), 'mbi': coalesce(mbi, historicMbis[1]), 'former': of_none(historicMbis), 'patient_id': patientId,
    'start_date': day_of(start), 'end_date': day_of("end"), 'type': type, 'type_code': typeCode, 'facility_npi': facility.npi,
    'facility_ccn': facility.providerNumber, 'facility_type': facility.typeCode, 'drg': drg, 'near_line': nearLineRecord,
    'contract': getvariable('contract')::VARCHAR, 'month': strftime(day_of(start), '%Y-%m'),
    'diagnoses': list_sort(of_none([{'sequence': x.sequence, 'icd': x.icd, 'code': x.code, 'kinds': array_to_string(of_none(x.types), ' '),
        'on_admission': x.presentOnAdmission} FOR x IN diagnoses])),
    'procedures': list_sort(of_none([{'sequence': x.sequence, 'icd': x.icd, 'code': x.code, 'day': day_of(x.date)} FOR x IN procedures])),
    'care_team': list_sort(of_none([{'sequence': x.sequence, 'role': x.role, 'npi': x.npi, 'specialty': x.specialty} FOR x IN careTeam])),
    'lines': list_sort(of_none([{'line': x.number, 'code': x.code, 'ndc': x.ndc, 'start_date': day_of(x.start), 'end_date': day_of(x.end),
        'quantity': x.quantity::DOUBLE, 'place': x.place, 'state': x.state, 'pricing_state': x.pricingState, 'locality': x.pricingLocality,
        'supplier_type': x.supplierType, 'specialty': x.specialty, 'diagnosis': x.diagnoses[1], 'provider': x.careTeam[1]} FOR x IN lines]))
})::VARCHAR AS claim
FROM read_json(getvariable('want_file'), format = 'newline_delimited', maximum_object_size = 67108864, columns = {
    'id': 'VARCHAR', 'group': 'VARCHAR', 'mbi': 'VARCHAR', 'historicMbis': 'VARCHAR[]', 'patientId': 'VARCHAR', 'type': 'VARCHAR',
    'typeCode': 'VARCHAR', 'final': 'BOOLEAN', 'updated': 'TIMESTAMP', 'start': 'VARCHAR', 'end': 'VARCHAR',
    'facility': 'STRUCT(npi VARCHAR, "providerNumber" VARCHAR, "typeCode" VARCHAR)', 'drg': 'VARCHAR', 'nearLineRecord': 'VARCHAR',
    'diagnoses': 'STRUCT("sequence" INT, icd INT, code VARCHAR, "types" VARCHAR[], "presentOnAdmission" VARCHAR)[]',
    'procedures': 'STRUCT("sequence" INT, icd INT, code VARCHAR, "date" VARCHAR)[]',
    'careTeam': 'STRUCT("sequence" INT, "role" VARCHAR, npi VARCHAR, specialty VARCHAR)[]',
    'lines': 'STRUCT("number" INT, code VARCHAR, ndc VARCHAR, "start" VARCHAR, "end" VARCHAR, quantity VARCHAR, place VARCHAR, state VARCHAR, "pricingState" VARCHAR, "pricingLocality" VARCHAR, "supplierType" VARCHAR, specialty VARCHAR, diagnoses INT[], "careTeam" INT[])[]'
});
