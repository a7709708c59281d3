package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// odd are claims without lines, dates or a person, with dates out of order, and with codes of both versions of ICD.
const odd = `{"resourceType":"ExplanationOfBenefit","id":"inpatient-1","identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"901"}],"status":"active","billablePeriod":{"start":"2026-03-05","end":"2026-03-01"},"diagnosis":[` +
	`{"sequence":1,"type":[{"coding":[{"code":"admitting"}]}],"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"R079"}]}},` +
	`{"sequence":2,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"A01"}]}},` +
	`{"sequence":3,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-9-cm","code":"25000"}]}},` +
	`{"sequence":4,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"A01"}]}},` +
	`{"sequence":9,"type":[{"coding":[{"code":"principal"}]}],"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"I21.4"}]}}]}
{"resourceType":"ExplanationOfBenefit","id":"b","identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"902"}],"status":"active","item":[{"sequence":3,"servicedDate":"2026-02"},{"sequence":7,"servicedDate":"2026-04-09"},{"sequence":8,"servicedDate":"0001-01-01"}]}
{"resourceType":"ExplanationOfBenefit","id":"c","identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"903"}],"status":"active","billablePeriod":{"end":"2026-03-01"},"item":[{"sequence":1,"servicedPeriod":{"start":"2026-02-03","end":"2026-02-01"}},{"sequence":2,"servicedPeriod":{"end":"2026-05-01"}}]}
`

// TestMedicalClaim compares the view with what "ab2d tables -layout tuva" writes of the same claims, column by column, in all
// versions of the API.
func TestMedicalClaim(t *testing.T) {
	name, err := filepath.Abs(filepath.Join(t.TempDir(), "ab2d"))
	require.NoError(t, err)
	build := exec.Command("go", "build", "-o", name, "./cmd/ab2d")
	build.Dir = filepath.Join("..", "..")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	for _, api := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		t.Run(string(api), func(t *testing.T) {
			w := newWarehouse(t)
			text := lines(api, 0, 300) + odd
			for _, part := range []string{text[:len(text)/2+strings.IndexByte(text[len(text)/2:], '\n')+1], text} { // some come twice
				mustLoad(t, w, part)
			}
			dir := t.TempDir()
			require.NoError(t, os.WriteFile(filepath.Join(dir, "a.ndjson"), []byte(text), 0o600))
			tables := exec.Command(name, "tables", "-layout", "tuva", "-out", dir, filepath.Join(dir, "a.ndjson"))
			out, err := tables.CombinedOutput()
			require.NoError(t, err, "%s", out)
			rows := func(sql string) [][]string {
				t.Helper()
				a, err := w.answer(t.Context(), question{sql: sql})
				require.NoError(t, err)
				return a.Rows
			}
			csv := "read_csv('" + strings.ReplaceAll(filepath.Join(dir, "medical_claim.csv"), "'", "''") + "', all_varchar = true)"
			columns := rows("SELECT column_name FROM (DESCRIBE SELECT * FROM " + csv + ")")
			require.Len(t, columns, 148)
			require.Equal(t, columns, rows("SELECT column_name FROM (DESCRIBE medical_claim)"))
			// Which file a claim came from, and when, is not stored.
			left := "* EXCLUDE (file_name, file_date, ingest_datetime) REPLACE (service_unit_quantity::DOUBLE AS service_unit_quantity)"
			theirs, ours := rows("SELECT "+left+" FROM "+csv+" ORDER BY claim_id, claim_line_number::INTEGER"), rows("SELECT "+left+" FROM medical_claim ORDER BY claim_id, claim_line_number")
			assert.Greater(t, len(ours), 1000)
			assert.Equal(t, theirs, ours)

			assert.Equal(t, [][]string{{"0", "0"}}, rows(`SELECT count(*) - count(DISTINCT (claim_id, claim_line_number, data_source)),
				count(*) FILTER (WHERE person_id IS NULL OR claim_end_date < claim_start_date OR claim_line_end_date < claim_line_start_date) FROM medical_claim`))
			for _, typed := range rows("SELECT column_name, column_type FROM (DESCRIBE medical_claim)") {
				switch column := typed[0]; {
				case strings.Contains(column, "_date") && column != "ingest_datetime":
					assert.Equal(t, "DATE", typed[1], column)
				case strings.HasSuffix(column, "_amount"):
					assert.Contains(t, typed[1], "DECIMAL", column)
				}
			}
		})
	}
}

// A warehouse from before the view has no numbers of who bills, until claims are loaded again.
func TestMedicalClaimOfAnOlderWarehouse(t *testing.T) {
	dir := t.TempDir()
	w, err := openWarehouse(t.Context(), dir)
	require.NoError(t, err)
	mustLoad(t, w, lines(ab2d.V1, 0, 30))
	require.NoError(t, w.exec(t.Context(), "alter", "ALTER TABLE stored.claims DROP COLUMN billing_npi; ALTER TABLE stored.claims DROP COLUMN type_of_bill"))
	require.NoError(t, w.close())
	w, err = openWarehouse(t.Context(), dir)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, w.close()) })
	mustLoad(t, w, lines(ab2d.V1, 30, 60))
	a, err := w.answer(t.Context(), question{sql: "SELECT count(DISTINCT claim_id) > 50, count(billing_npi) BETWEEN 1 AND count(*) - 1 FROM medical_claim"})
	require.NoError(t, err)
	assert.Equal(t, [][]string{{"true", "true"}}, a.Rows)
}
