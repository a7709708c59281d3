package tables_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/cmd/ab2d/internal/tables"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// synthetic is a source of n claims.
func synthetic(version ab2d.Version, n int) tables.Source {
	return text("Z0000_0001.ndjson", string(bytes.Join(slices.Collect(func(yield func([]byte) bool) {
		for line := range ab2dtest.Claims(version, 1, n) {
			if !yield(bytes.Clone(line)) {
				return
			}
		}
	}), nil)))
}

func text(name, content string) tables.Source {
	return tables.Source{
		Name: name, Date: time.Date(2026, 11, 20, 22, 0, 0, 0, time.UTC),
		Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(content)), nil },
	}
}

// write writes tables, and reads them as CSV readers do.
func write(t *testing.T, layout tables.Layout, sources ...tables.Source) (map[string][]map[string]string, *tables.Report) {
	t.Helper()
	dir := t.TempDir()
	report, err := tables.Write(t.Context(), dir, t.TempDir(), layout, sources)
	require.NoError(t, err)
	all := map[string][]map[string]string{}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, len(layout.Tables()), "nothing else is left")
	for _, table := range layout.Tables() {
		data, err := os.ReadFile(filepath.Join(dir, table.File))
		require.NoError(t, err)
		require.True(t, bytes.HasSuffix(data, []byte("\r\n")))
		rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
		require.NoError(t, err)
		for i, c := range table.Columns {
			require.Equal(t, c.Name, rows[0][i])
		}
		for _, row := range rows[1:] {
			named := map[string]string{}
			for i, c := range table.Columns {
				named[c.Name] = row[i]
				if !fits(c.Type, row[i]) {
					require.Fail(t, "type", "%s.%s is no %s: %q", table.File, c.Name, c.Type, row[i])
				}
			}
			all[table.File] = append(all[table.File], named)
		}
		assert.EqualValues(t, len(rows)-1, report.Rows[table.File])
	}
	return all, report
}

// fits reports whether a field can be read as its column's type.
func fits(typ, field string) bool {
	if field == "" {
		return true
	}
	var err error
	switch typ {
	case "VARCHAR":
	case "INTEGER":
		_, err = strconv.ParseInt(field, 10, 32)
	case "NUMERIC":
		_, err = strconv.ParseFloat(field, 64)
	case "DATE":
		_, err = time.Parse(time.DateOnly, field)
	case "TIMESTAMP":
		_, err = time.Parse("2006-01-02 15:04:05.999", field)
	default:
		err = fmt.Errorf("not a type: %s", typ)
	}
	return err == nil
}

// latest are the claims that count, by package claim.
func latest(t *testing.T, sources ...tables.Source) (final []*claim.Claim) {
	t.Helper()
	all := func(yield func(*fhir.ExplanationOfBenefit, error) bool) {
		for _, s := range sources {
			r, err := s.Open()
			require.NoError(t, err)
			for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](r) {
				if !yield(eob, err) {
					return
				}
			}
		}
	}
	for c, err := range claim.Latest(claim.All(all)) {
		require.NoError(t, err)
		if c.Final {
			final = append(final, c)
		}
	}
	return final
}

func TestStandard(t *testing.T) {
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		source := synthetic(version, 900)
		got, report := write(t, tables.Standard{}, source)
		want := latest(t, source)
		assert.EqualValues(t, 900, report.Read)
		assert.EqualValues(t, len(want), report.Final)
		assert.Less(t, report.Final, report.Read, "some are former versions")
		require.Len(t, got["claims.csv"], len(want))
		counts := map[string]int{}
		keys := map[string]bool{}
		for _, c := range want {
			keys[c.Key()] = true
			counts["diagnoses.csv"] += len(c.Diagnoses)
			counts["procedures.csv"] += len(c.Procedures)
			counts["lines.csv"] += len(c.Lines)
			counts["care_team.csv"] += len(c.CareTeam)
		}
		for file, n := range counts {
			assert.Len(t, got[file], n, file)
			for _, row := range got[file] {
				if !keys[row["claim_key"]] {
					assert.Fail(t, "a row without its claim", row["claim_key"])
				}
			}
		}
		byKey := map[string]map[string]string{}
		for _, row := range got["claims.csv"] {
			byKey[row["claim_key"]] = row
		}
		for _, c := range want {
			row := byKey[c.Key()]
			assert.Equal(t, c.ID, row["claim_id"])
			assert.Equal(t, c.MBI, row["mbi"])
			assert.Equal(t, string(c.Type), row["claim_type"])
			assert.Equal(t, string(c.Start), row["start_date"])
		}
	}
}

// TestFinal compares with package claim on versions in any order: revised, canceled,
// tied, repeated, without a group, without anything.
func TestFinal(t *testing.T) {
	var b strings.Builder
	n := 0
	add := func(group, id, status, updated string) {
		n++
		ids := ""
		if id != "" {
			ids = `{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"` + id + `"}`
		}
		if group != "" {
			if ids != "" {
				ids += ","
			}
			ids += `{"system":"https://bluebutton.cms.gov/resources/identifier/claim-group","value":"` + group + `"}`
		}
		fmt.Fprintf(&b, `{"resourceType":"ExplanationOfBenefit","id":"r-%d","meta":{"lastUpdated":"%s"},"status":"%s","identifier":[%s]}`+"\n", n, updated, status, ids)
	}
	times := []string{"2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.5Z", "2026-02-01T00:00:00.500-00:00", ""}
	for i := range 4_000 {
		x := i * 7919
		add([]string{"", fmt.Sprint(x % 97)}[x/3%2], []string{"", fmt.Sprint(x % 211)}[x/5%7/1%2], []string{"active", "cancelled"}[x/11%2], times[x/13%4])
	}
	source := text("a.ndjson", b.String())
	got, report := write(t, tables.Standard{}, source)
	var have, want []string
	for _, row := range got["claims.csv"] {
		have = append(have, row["resource_id"])
	}
	for _, c := range latest(t, source) {
		want = append(want, c.ResourceID)
	}
	require.NotEmpty(t, want)
	assert.EqualValues(t, n, report.Read)
	assert.ElementsMatch(t, want, have)
}

// TestResourcesWithoutClaimIDs: one that comes again is one claim, its last state.
func TestResourcesWithoutClaimIDs(t *testing.T) {
	line := func(id, status, updated string) string {
		return fmt.Sprintf(`{"resourceType":"ExplanationOfBenefit","id":%q,"meta":{"lastUpdated":%q},"status":%q,"billablePeriod":{"start":"0000-01-01","end":"0001-01-01"}}`+"\n", id, updated, status)
	}
	got, report := write(t, tables.Standard{},
		text("a.ndjson", line("a", "active", "2026-01-01T00:00:00Z")+line("b", "active", "2026-01-01T00:00:00Z")),
		text("b.ndjson", line("a", "active", "2026-01-01T00:00:00Z")+line("b", "cancelled", "2026-01-02T00:00:00Z")))
	assert.EqualValues(t, 4, report.Read)
	require.Len(t, got["claims.csv"], 1)
	assert.Equal(t, "resource a", got["claims.csv"][0]["claim_key"])
	assert.Equal(t, "", got["claims.csv"][0]["start_date"], "no DATE of SQL is in the year 0")
	assert.Equal(t, "0001-01-01", got["claims.csv"][0]["end_date"])
}

// TestPeopleWhoGetAnotherMBI: claims of earlier exports, which AB2D does not serve again, are the same person's.
func TestPeopleWhoGetAnotherMBI(t *testing.T) {
	line := func(id, updated, current string, former ...string) string {
		var exts []string
		mbi := func(value, currency string) {
			if value != "" {
				exts = append(exts, fmt.Sprintf(`{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{"extension":[`+
					`{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":%q}}],"system":"http://hl7.org/fhir/sid/us-mbi","value":%q}}`, currency, value))
			}
		}
		mbi(current, "current")
		for _, f := range former {
			mbi(f, "historic")
		}
		return fmt.Sprintf(`{"resourceType":"ExplanationOfBenefit","id":%q,"status":"active","meta":{"lastUpdated":%q},"extension":[%s]}`+"\n", id, updated, strings.Join(exts, ","))
	}
	const a, b, c, d = "1S00E00AA01", "1S00E00AA02", "1S00E00AA03", "1S00E00AA04"
	first := text("1.ndjson", line("1", "2026-01-01T00:00:00Z", a)+line("2", "2026-01-01T00:00:00Z", "", a)+line("3", "2026-01-01T00:00:00Z", d)+line("4", "2026-01-01T00:00:00Z", ""))
	second := text("2.ndjson", line("5", "2026-02-01T00:00:00Z", b, a))
	third := text("3.ndjson", line("6", "2026-03-01T00:00:00Z", c, b)+line("7", "2026-01-15T00:00:00Z", "1S00E00AA09", b))
	want := map[string][2]string{"1": {c, a}, "2": {c, a}, "3": {d, ""}, "4": {"", ""}, "5": {c, a + ";" + b}, "6": {c, b}, "7": {"1S00E00AA09", b}}
	got, _ := write(t, tables.Standard{}, first, second, third)
	for _, row := range got["claims.csv"] {
		assert.Equal(t, want[row["resource_id"]], [2]string{row["mbi"], row["former_mbis"]}, row["resource_id"])
	}
	got, _ = write(t, tables.Tuva{}, first, second, third)
	for _, row := range got["medical_claim.csv"] {
		if mbi := want[row["claim_id"]][0]; mbi != "" {
			assert.Equal(t, mbi, row["person_id"], row["claim_id"])
		}
	}
	circle := text("c.ndjson", line("1", "2026-01-01T00:00:00Z", a, b)+line("2", "2026-01-02T00:00:00Z", b, a))
	got, _ = write(t, tables.Standard{}, circle)
	assert.Len(t, got["claims.csv"], 2)
}

func TestLaterExportsWin(t *testing.T) {
	line := func(status, updated, drg string) string {
		return fmt.Sprintf(`{"resourceType":"ExplanationOfBenefit","id":"inpatient-1","meta":{"lastUpdated":%q},"status":%q,"patient":{"reference":"Patient/-5"},`+
			`"identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"1"}],`+
			`"supportingInfo":[{"sequence":1,"code":{"coding":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_drg_cd","code":%q}]}}]}`+"\n", updated, status, drg)
	}
	first := text("a.ndjson", line("active", "2026-01-01T00:00:00Z", "470"))
	again := text("b.ndjson", line("active", "2026-01-01T00:00:00Z", "871"))
	canceled := text("c.ndjson", line("cancelled", "2026-01-02T00:00:00Z", "871"))
	got, _ := write(t, tables.Standard{}, first, again)
	assert.Equal(t, "871", got["claims.csv"][0]["drg"])
	got, report := write(t, tables.Standard{}, first, again, canceled)
	assert.Empty(t, got["claims.csv"])
	assert.EqualValues(t, 3, report.Read)
}

// TestQuoting holds the tables to RFC 4180 whatever a claim contains.
func TestQuoting(t *testing.T) {
	mbi := "1,2\"3\r\n4\n\"\";=5' é\x01 6"
	source := text("a.ndjson", fmt.Sprintf(`{"resourceType":"ExplanationOfBenefit","id":"a","status":"active","patient":{"reference":"Patient/%s"}}`+"\n",
		strings.NewReplacer(`"`, `\"`, "\r", `\r`, "\n", `\n`, "\x01", `\u0001`).Replace(mbi)))
	dir := t.TempDir()
	_, err := tables.Write(t.Context(), dir, t.TempDir(), tables.Standard{}, []tables.Source{source})
	require.NoError(t, err)
	data, err := os.ReadFile(filepath.Join(dir, "claims.csv"))
	require.NoError(t, err)
	assert.Contains(t, string(data), `,"`+strings.ReplaceAll(mbi, `"`, `""`)+`",`)
	got, _ := write(t, tables.Standard{}, source)
	assert.Equal(t, strings.ReplaceAll(mbi, "\r\n", "\n"), got["claims.csv"][0]["patient_id"], "as encoding/csv reads it")
}

func TestBadLines(t *testing.T) {
	var good []string
	for line := range ab2dtest.Claims(ab2d.V2, 1, 2) {
		good = append(good, string(line))
	}
	_, report := write(t, tables.Standard{}, text("a.ndjson", good[0]), text("b.ndjson", "{\n"+good[1]+"nonsense\n"))
	assert.EqualValues(t, 2, report.Read)
	assert.EqualValues(t, 2, report.Final)
	assert.EqualValues(t, 2, report.BadLines)
	assert.Equal(t, "b.ndjson, line 1", report.FirstBad)
}

func TestFailures(t *testing.T) {
	dir := t.TempDir()
	broken := tables.Source{Name: "a.ndjson", Open: func() (io.ReadCloser, error) { return nil, os.ErrPermission }}
	for name, try := range map[string]func() error{
		"a file that cannot be read": func() error {
			_, err := tables.Write(t.Context(), dir, t.TempDir(), tables.Standard{}, []tables.Source{broken})
			return err
		},
		"a file that changes": func() error {
			n := 0
			source := tables.Source{Name: "a.ndjson", Open: func() (io.ReadCloser, error) {
				n++
				return synthetic(ab2d.V2, 10*n).Open()
			}}
			_, err := tables.Write(t.Context(), dir, t.TempDir(), tables.Standard{}, []tables.Source{source})
			return err
		},
		"interrupted": func() error {
			ctx, stop := context.WithCancel(t.Context())
			stop()
			_, err := tables.Write(ctx, dir, t.TempDir(), tables.Standard{}, []tables.Source{synthetic(ab2d.V2, 10)})
			return err
		},
		"no folder": func() error {
			_, err := tables.Write(t.Context(), filepath.Join(dir, "none"), t.TempDir(), tables.Standard{}, []tables.Source{synthetic(ab2d.V2, 10)})
			return err
		},
	} {
		assert.Error(t, try(), name)
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		assert.Empty(t, entries, name)
	}
}

// TestTableThatCannotBeReplaced: the error names it, nothing unfinished stays, and the others are new.
func TestTableThatCannotBeReplaced(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "lines.csv", "mine"), 0o700))
	_, err := tables.Write(t.Context(), dir, t.TempDir(), tables.Standard{}, []tables.Source{synthetic(ab2d.V2, 10)})
	require.ErrorContains(t, err, "lines.csv")
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	assert.Equal(t, []string{"care_team.csv", "claims.csv", "diagnoses.csv", "lines.csv", "procedures.csv"}, names)
	assert.DirExists(t, filepath.Join(dir, "lines.csv", "mine"))
}

var (
	npi       = regexp.MustCompile(`^\d{10}$`)
	diagnosis = regexp.MustCompile(`^([A-Z][0-9A-Z]{2,7}|[0-9]{3,5}|[VE][0-9]{2,4})$`)
	bill      = regexp.MustCompile(`^([0-9]{2}[0-9A-Za-z]|0[0-9]{2}[0-9A-Za-z])$`)
)

// TestTuva applies the checks of Tuva's own model of the table
// (input_layer__medical_claim.yml, tests and descriptions of its columns).
func TestTuva(t *testing.T) {
	persons := map[ab2d.Version]map[string]int{}
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		source := synthetic(version, 600)
		got, report := write(t, tables.Tuva{Ingested: time.Date(2026, 11, 26, 3, 4, 5, 0, time.UTC)}, source)
		rows := got["medical_claim.csv"]
		lines := 0
		for _, c := range latest(t, source) {
			lines += max(len(c.Lines), 1)
		}
		assert.Len(t, rows, lines)
		checkTuva(t, rows)
		persons[version] = map[string]int{}
		claims := map[string]bool{}
		for _, row := range rows {
			person := row["person_id"]
			if strings.HasPrefix(person, "-") {
				person = "somebody without an MBI" // whose number differs in v3
			}
			persons[version][person+" "+row["claim_type"]+" "+row["claim_start_date"]]++
			claims[row["claim_id"]] = true
		}
		assert.Equal(t, "2026-11-20", rows[0]["file_date"])
		assert.Equal(t, "2026-11-26 03:04:05", rows[0]["ingest_datetime"])
		assert.Equal(t, "Z0000_0001.ndjson", rows[0]["file_name"])
		assert.EqualValues(t, report.Final, len(claims))
	}
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V3} {
		var diff []string
		for what, n := range persons[ab2d.V2] {
			if persons[version][what] != n {
				diff = append(diff, what)
			}
		}
		slices.Sort(diff)
		assert.Empty(t, diff[:min(len(diff), 5)], "v2 has what %s has not", version)
		assert.Len(t, persons[version], len(persons[ab2d.V2]))
	}
}

// checkTuva is quick, as it looks at every field: it formats a message only where one is wrong.
func checkTuva(t *testing.T, rows []map[string]string) {
	t.Helper()
	header := []string{"claim_type", "person_id", "member_id", "claim_start_date", "claim_end_date", "bill_type_code", "drg_code", "billing_npi",
		"facility_npi", "diagnosis_code_type", "procedure_code_type", "data_source"}
	for i := range 25 {
		header = append(header, fmt.Sprintf("diagnosis_code_%d", i+1), fmt.Sprintf("diagnosis_poa_%d", i+1), fmt.Sprintf("procedure_code_%d", i+1), fmt.Sprintf("procedure_date_%d", i+1))
	}
	lengths := map[string]int{"drg_code": 3, "hcpcs_code": 5, "place_of_service_code": 2, "admit_source_code": 1}
	last := map[string]map[string]string{}
	number := map[string]int{}
	for _, row := range rows {
		id := row["claim_id"]
		check := func(ok bool, column string) {
			if !ok {
				assert.Fail(t, "check of Tuva", "claim %s, line %s: %s is %q", id, row["claim_line_number"], column, row[column])
			}
		}
		number[id]++ // sequential from 1, so (claim, line, source) is unique
		check(strconv.Itoa(number[id]) == row["claim_line_number"], "claim_line_number")
		for _, column := range []string{"claim_id", "person_id", "member_id", "payer", "plan", "data_source", "claim_start_date", "claim_end_date", "claim_line_start_date", "claim_line_end_date"} {
			check(row[column] != "", column)
		}
		for column, value := range row {
			switch {
			case value == "":
			case strings.Contains(column, "date") && !strings.Contains(column, "datetime"):
				check("1900-01-02" <= value && value <= "2050-01-02", column)
			case strings.HasSuffix(column, "_npi"):
				check(npi.MatchString(value), column)
			case strings.HasPrefix(column, "diagnosis_code_") && column != "diagnosis_code_type":
				check(diagnosis.MatchString(value), column)
			case lengths[column] > 0:
				check(len(value) == lengths[column], column)
			}
		}
		check(row["claim_start_date"] <= row["claim_end_date"], "claim_end_date")
		check(row["claim_line_start_date"] <= row["claim_line_end_date"], "claim_line_end_date")
		check(slices.Contains([]string{"professional", "institutional", "undetermined"}, row["claim_type"]), "claim_type")
		check(slices.Contains([]string{"", "icd-10-cm", "icd-9-cm"}, row["diagnosis_code_type"]), "diagnosis_code_type")
		check(slices.Contains([]string{"", "icd-10-pcs", "icd-9-pcs"}, row["procedure_code_type"]), "procedure_code_type")
		check((row["diagnosis_code_1"] == "") == (row["diagnosis_code_type"] == ""), "diagnosis_code_type")
		check((row["procedure_code_1"] == "") == (row["procedure_code_type"] == ""), "procedure_code_type")
		check(row["drg_code_type"] == map[bool]string{true: "", false: "ms-drg"}[row["drg_code"] == ""], "drg_code_type")
		check(row["bill_type_code"] == "" || bill.MatchString(row["bill_type_code"]), "bill_type_code")
		if row["claim_type"] == "professional" {
			check(row["bill_type_code"]+row["drg_code"]+row["facility_npi"] == "", "claim_type")
		} else {
			check(row["place_of_service_code"] == "", "place_of_service_code")
		}
		if before := last[id]; before != nil { // of a claim, not of a line
			for _, column := range header {
				check(before[column] == row[column], column)
			}
		}
		last[id] = row
	}
}

// TestTuvaOfOddClaims: no lines, no dates, no person, more codes than there is room for.
func TestTuvaOfOddClaims(t *testing.T) {
	many := ""
	for i := range 30 {
		many += fmt.Sprintf(`,{"sequence":%d,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"A%02d"}]}}`, i+3, i)
	}
	got, _ := write(t, tables.Tuva{DataSource: "here", Plan: "S1234"}, text("a.ndjson",
		`{"resourceType":"ExplanationOfBenefit","id":"inpatient-1","status":"active","billablePeriod":{"start":"2026-03-05","end":"2026-03-01"},"diagnosis":[`+
			`{"sequence":1,"type":[{"coding":[{"code":"admitting"}]}],"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"R079"}]}},`+
			`{"sequence":2,"type":[{"coding":[{"code":"other"}]}],"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"A01"}]}}`+many+
			`,{"sequence":99,"type":[{"coding":[{"code":"principal"}]}],"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"I21.4"}]}}]}`+"\n"+
			`{"resourceType":"ExplanationOfBenefit","id":"b","status":"active","item":[{"sequence":7,"servicedDate":"2026-02"},{"sequence":3,"servicedDate":"2026-04-09"},{"sequence":4,"servicedDate":"0001-01-01"}]}`+"\n"))
	rows := got["medical_claim.csv"]
	require.Len(t, rows, 4)
	a := rows[0]
	assert.Equal(t, "1", a["claim_line_number"])
	assert.Equal(t, "2026-03-05", a["claim_end_date"], "an end before the start is none")
	assert.Equal(t, "I214", a["diagnosis_code_1"])
	assert.Equal(t, "A01", a["diagnosis_code_2"])
	assert.Equal(t, "A00", a["diagnosis_code_3"])
	assert.Equal(t, "A23", a["diagnosis_code_25"], "A01 is there once, R079 not at all")
	assert.Equal(t, "S1234", a["plan"])
	assert.Equal(t, "here", a["data_source"])
	assert.NotEmpty(t, a["person_id"])
	assert.NotEqual(t, a["person_id"], rows[1]["person_id"])
	for i, row := range rows[1:] {
		assert.Equal(t, strconv.Itoa(i+1), row["claim_line_number"])
		assert.Equal(t, "2026-02-01", row["claim_start_date"])
		assert.Equal(t, "2026-04-09", row["claim_end_date"])
	}
	assert.Equal(t, "2026-02-01", rows[3]["claim_line_start_date"], "the claim's, where the line's is none")
}

func TestColumns(t *testing.T) {
	var names []string
	for _, c := range (tables.Tuva{}).Tables()[0].Columns {
		names = append(names, c.Name)
	}
	series := func(format string, n int) (all []string) {
		for i := range n {
			all = append(all, fmt.Sprintf(format, i+1))
		}
		return all
	}
	assert.Equal(t, slices.Concat([]string{
		"claim_id", "claim_line_number", "claim_type", "person_id", "member_id", "payer", "plan", "claim_start_date", "claim_end_date",
		"claim_line_start_date", "claim_line_end_date", "admission_date", "discharge_date", "admit_source_code", "admit_type_code",
		"discharge_disposition_code", "place_of_service_code", "bill_type_code", "drg_code_type", "drg_code", "revenue_center_code",
		"service_unit_quantity", "hcpcs_code",
	}, series("hcpcs_modifier_%d", 5), []string{
		"rendering_npi", "rendering_tin", "billing_npi", "billing_tin", "facility_npi", "paid_date", "paid_amount", "allowed_amount",
		"charge_amount", "coinsurance_amount", "copayment_amount", "deductible_amount", "total_cost_amount", "diagnosis_code_type",
	}, series("diagnosis_code_%d", 25), series("diagnosis_poa_%d", 25), []string{"procedure_code_type"},
		series("procedure_code_%d", 25), series("procedure_date_%d", 25),
		[]string{"in_network_flag", "data_source", "file_name", "file_date", "ingest_datetime"}), names)
	for _, layout := range []tables.Layout{tables.Standard{}, tables.Tuva{}} {
		for _, table := range layout.Tables() {
			seen := map[string]bool{}
			for _, c := range table.Columns {
				assert.False(t, seen[c.Name], c.Name)
				seen[c.Name] = true
				assert.NotEmpty(t, c.About)
			}
		}
	}
}

func FuzzQuoting(f *testing.F) {
	f.Add("plain")
	f.Add("\"")
	f.Add("a,b\r\n\"c\"")
	f.Fuzz(func(t *testing.T, s string) {
		if strings.Contains(s, "\r") {
			t.Skip() // encoding/csv takes CRLF in a field for LF
		}
		line, err := fhirPatient(s)
		if err != nil {
			return
		}
		dir := t.TempDir()
		_, err = tables.Write(t.Context(), dir, t.TempDir(), tables.Standard{}, []tables.Source{text("a", line)})
		require.NoError(t, err)
		file, err := os.Open(filepath.Join(dir, "claims.csv"))
		require.NoError(t, err)
		defer file.Close()
		rows, err := csv.NewReader(file).ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, 2)
	})
}

func fhirPatient(s string) (string, error) {
	eob := &fhir.ExplanationOfBenefit{ID: "a", Status: "active", Patient: &fhir.Reference{Reference: "Patient/" + s}}
	data, err := eob.MarshalJSON()
	return string(data) + "\n", err
}
