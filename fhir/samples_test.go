package fhir

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sampleDir returns the folder of sample claims, which stands beside the clone.
func sampleDir(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		require.NotEqual(t, dir, filepath.Dir(dir), "no go.mod above the test")
		dir = filepath.Dir(dir)
	}
	dir = filepath.Join(dir, "..", "shared", "samples")
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("AB2D_SAMPLES") == "required" {
			t.Fatal("AB2D_SAMPLES=required, but the samples are missing")
		}
		t.Skip("no samples beside the clone")
	}
	return dir
}

// claims returns the claims of a sample file, each as one JSON object.
func claims(t testing.TB, file string) (lines [][]byte) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(sampleDir(t), file))
	require.NoError(t, err)
	for dec := json.NewDecoder(bytes.NewReader(data)); dec.More(); {
		var line json.RawMessage
		require.NoError(t, dec.Decode(&line))
		lines = append(lines, line)
	}
	return lines
}

// tree returns data as maps and slices, its numbers by their digits.
func tree(t testing.TB, data []byte) any {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	require.NoError(t, dec.Decode(&v))
	return v
}

var sampleFiles = []struct {
	name   string
	claims int
}{
	{"stu3-tutorial.json", 1},
	{"stu3-carrier-emitted.json", 1},
	{"stu3-inpatient-prefilter.json", 1},
	{"stu3-sample-export.ndjson", 34},
	{"r4-carrier-prefilter.json", 1},
	{"r4-derived-emitted.ndjson", 3},
	{"r4-dme-prefilter.json", 1},
	{"r4-inpatient-prefilter.json", 1},
	{"r4-sample-export.ndjson", 34},
	{"v3-derived-emitted.ndjson", 3},
	{"v3-inpatient-prefilter.json", 1},
	{"v3-outpatient-prefilter.json", 1},
	{"v3-partd-prefilter.json", 1},
	{"v3-professional-prefilter.json", 1},
}

func TestSamplesRoundTrip(t *testing.T) {
	for _, file := range sampleFiles {
		t.Run(file.name, func(t *testing.T) {
			lines := claims(t, file.name)
			require.Len(t, lines, file.claims)
			for _, line := range lines {
				var eob ExplanationOfBenefit
				require.NoError(t, eob.UnmarshalJSON(line))
				out, err := eob.AppendJSON(nil)
				require.NoError(t, err)
				want := tree(t, line)
				upgrade(want)
				assert.Equal(t, want, tree(t, out))
			}
		})
	}
}

func TestTutorialClaim(t *testing.T) {
	var eob ExplanationOfBenefit
	require.NoError(t, json.Unmarshal(claims(t, "stu3-tutorial.json")[0], &eob))
	assert.Equal(t, "99283", eob.Item[0].ProductOrService.Coding[0].Code)
	assert.Equal(t, "5672", eob.Diagnosis[0].DiagnosisCodeableConcept.Coding[0].Code)
	assert.Equal(t, 0, *eob.Precedence)
}

// TestV1AgreesWithV2 compares the claims that both sample exports hold, in the elements that both versions serve.
func TestV1AgreesWithV2(t *testing.T) {
	v1, v2 := claims(t, "stu3-sample-export.ndjson"), claims(t, "r4-sample-export.ndjson")
	require.Len(t, v2, len(v1))
	for i := range v1 {
		a, b := decode(t, string(v1[i])), decode(t, string(v2[i]))
		assert.Equal(t, a.ID, b.ID)
		assert.Equal(t, a.Status, b.Status)
		assert.Equal(t, a.Patient, b.Patient)
		assert.Equal(t, a.BillablePeriod, b.BillablePeriod)
		assert.Equal(t, a.Extension, b.Extension)
		assert.True(t, assert.ObjectsAreEqual(a.MBIs(), b.MBIs()))
		assert.NotEmpty(t, a.MBIs().Current)
		assert.Equal(t, a.Procedure, b.Procedure)
		for _, system := range []string{"variables/nch_clm_type_cd", "codesystem/eob-type"} {
			system = "https://bluebutton.cms.gov/resources/" + system
			assert.Equal(t, a.Type.CodingBySystem(system), b.Type.CodingBySystem(system))
		}
		for _, system := range []string{"variables/clm_id", "identifier/claim-group"} {
			system = "https://bluebutton.cms.gov/resources/" + system
			assert.Equal(t, IdentifierBySystem(a.Identifier, system).Value, IdentifierBySystem(b.Identifier, system).Value)
		}
		if a.Facility != nil && b.Facility != nil {
			assert.Equal(t, a.Facility.Extension, b.Facility.Extension)
		}
		assert.ElementsMatch(t, diagnoses(a), diagnoses(b)) // in another order
		assert.Subset(t, npis(b), npis(a))

		require.Len(t, b.Item, len(a.Item))
		for k := range a.Item {
			x, y := a.Item[k], b.Item[k]
			assert.Equal(t, x.Sequence, y.Sequence)
			if x.Quantity != nil && y.Quantity != nil {
				assert.Equal(t, x.Quantity, y.Quantity)
			}
			assert.Equal(t, x.ServicedPeriod, y.ServicedPeriod)
			assert.Equal(t, x.LocationAddress, y.LocationAddress)
			if x.ProductOrService != nil {
				assert.Equal(t, x.ProductOrService.Coding[0].Code, y.ProductOrService.Coding[0].Code)
			}
			if x.LocationCodeableConcept != nil {
				assert.Equal(t, x.LocationCodeableConcept.Coding, y.LocationCodeableConcept.Coding)
			}
		}
	}
}

func diagnoses(eob *ExplanationOfBenefit) (codes []Coding) {
	for _, d := range eob.Diagnosis {
		if d.DiagnosisCodeableConcept != nil { // v1 has the DRG as a diagnosis without one
			codes = append(codes, d.DiagnosisCodeableConcept.Coding...)
		}
	}
	return codes
}

func npis(eob *ExplanationOfBenefit) (all []string) {
	for _, member := range eob.CareTeam {
		if npi := eob.NPI(member.Provider); npi != "" {
			all = append(all, npi)
		}
	}
	return all
}

func TestV3Claims(t *testing.T) {
	for _, line := range claims(t, "v3-derived-emitted.ndjson") {
		eob := decode(t, string(line))
		mbis := eob.MBIs()
		assert.NotEmpty(t, mbis.Current)
		assert.NotEmpty(t, mbis.Historic)
		assert.Len(t, npis(eob), len(eob.CareTeam), "a member of the care team without NPI")
	}
}
