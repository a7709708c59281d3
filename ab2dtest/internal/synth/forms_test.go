package synth

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The forms of CMS's payloads are kept in testdata/cms-v*.txt: for each element its
// path, the types of its values and the code systems, of the claims that BFD's own
// tests expect (CMSgov/beneficiary-fhir-data, over its history) and of AB2D's sample
// exports, as AB2D filters them. -forms DIR rereads them from such claims.
var formsFrom = flag.String("forms", "", "directory of claims of CMS from which to write testdata/cms-v*.txt")

// formsOf adds the forms of a value to found.
func formsOf(v any, path string, found map[string]bool) {
	switch v := v.(type) {
	case map[string]any:
		if url, ok := v["url"].(string); ok && len(v) > 1 {
			path += "<" + url[strings.LastIndexByte(url, '/')+1:] + ">"
		}
		if system, ok := v["system"].(string); ok {
			found[path+" system "+system] = true
		}
		for name, member := range v {
			formsOf(member, path+"."+name, found)
		}
	case []any:
		for _, element := range v {
			formsOf(element, path, found)
		}
	case nil:
		found[path+" null"] = true
	default:
		found[fmt.Sprintf("%s %T", path, v)] = true
	}
}

// poaNumber is the number of a diagnosis in the name of its extension.
var poaNumber = regexp.MustCompile(`(_poa_ind_sw)\d+`)

func sorted(found map[string]bool) []string {
	list := map[string]bool{}
	for f := range found {
		list[poaNumber.ReplaceAllString(f, "${1}N")] = true
	}
	return slices.Sorted(maps.Keys(list))
}

// oneSided are the forms that only one side has, and why. A pattern matches from the
// beginning of a form.
var oneSided = []struct{ side, versions, pattern, reason string }{
	{"cms", "123", `\.(billablePeriod|careTeam|contained|diagnosis|extension|facility|identifier|item|organization|procedure|provider|supportingInfo|type)\S* system (urn:oid:|http://terminology.hl7.org/CodeSystem/v2-0203)`, "tax numbers and UPINs, which are gone"},
	{"cms", "123", `\.\S* system http://hl7.org/fhir/sid/icd-9-cm`, "synthetic claims begin in 2024, after ICD-9"},
	{"cms", "1", `\.extension<`, "v1 keeps all extensions of upstream, mostly amounts; these stand for them: prpayamt, nch_…, carr_…, fi_…"},
	{"cms", "1", `\.item\.extension<`, "as above, of lines"},
	{"cms", "12", `\.item\.locationCodeableConcept\.extension<carr_line_clia_lab_num>`, "a laboratory's certificate"},
	{"cms", "12", `\.diagnosis\.extension<clm_e_poa_ind_sw`, "external causes of injury"},
	{"cms", "1", `\.(facility|organization|careTeam\.provider)\.display`, "names of organizations and people"},
	{"cms", "1", `\.careTeam\.provider\.(reference|identifier\.type)`, "the one form of 2020"},
	{"cms", "2", `\.identifier system .*fi_doc_clm_cntl_num`, "the one form of 2023"},
	{"cms", "2", `\.provider\.`, "the sample export of 2022 still has it; AB2D drops it since"},
	{"cms", "2", `\.diagnosis\.type\.coding system .*resources/codesystem/diagnosis-type`, "the one form of 2020"},
	{"cms", "1", `\.item\.locationCodeableConcept\.extension<dmerc_line_prcng_state_cd>\.valueCoding\.display`, "a text"},
	{"synth", "1", `\.item\.service\.extension<carr_line_ansthsa_unit_cnt>`, "no payload of the list is of an anesthesia; the form is that of BFD's CarrierClaimTransformer"},
	{"synth", "2", `\.item\.extension<carr_line_ansthsa_unit_cnt>`, "as above, of BFD's CarrierClaimTransformerV2"},
	{"cms", "3", `\.meta\.tag system .*Adjudication-Status`, "of 2025, before AB2D v3: it does not say which version is final"},
	{"cms", "3", `\.contained\.extension<`, "provider type and participation on a contained practitioner: one payload"},
	{"cms", "3", `\.(item\.(locationCodeableConcept|extension<CLM-PRVDR-TYPE-CD>\.valueCoding|productOrService)\.coding\.display|item\.extension<CLM-PRVDR-TYPE-CD>\.valueCoding\.display)`, "a text"},
	{"synth", "3", `\.identifier\.?\S* system https://bluebutton.cms.gov/resources/identifier/claim-group`, "CMS's data dictionary of v3 (2026-08) says unchanged; no payload shows it"},
	{"synth", "3", `\.(careTeam\.qualification|diagnosis\.onAdmission|item\.locationCodeableConcept)\.coding system http://terminology.hl7.org/CodeSystem/data-absent-reason`, "seen in BFD's responses, not in those that the list was made from"},
}

func TestFormsAreCMSs(t *testing.T) {
	if *formsFrom != "" {
		writeForms(t, *formsFrom)
	}
	used := map[int]bool{}
	for version, name := range versionNames {
		found := map[string]bool{}
		for seed := range uint64(2) {
			c := claimsOf(t, name, seed)
			for beneficiary := range 20 {
				for number := range chapter {
					formsOf(decode(t, c.Append(nil, beneficiary, number)), "", found)
				}
			}
		}
		ours, theirs := sorted(found), readForms(t, name)
		for side, forms := range map[string][2][]string{"synth": {ours, theirs}, "cms": {theirs, ours}} {
			for _, form := range forms[0] {
				if _, both := slices.BinarySearch(forms[1], form); both {
					continue
				}
				known := false
				for i, x := range oneSided {
					if x.side == side && strings.Contains(x.versions, fmt.Sprint(version+1)) && regexp.MustCompile("^(?:"+x.pattern+")").MatchString(form) {
						known, used[i] = true, true
					}
				}
				assert.True(t, known, "%s: only %s has %s", name, side, form)
			}
		}
	}
	for i, x := range oneSided {
		assert.True(t, used[i], "not needed: %s", x.pattern)
	}
}

func readForms(t *testing.T, version string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "cms-"+version+".txt"))
	require.NoError(t, err)
	return strings.Split(strings.TrimSpace(strings.ReplaceAll(string(data), "\r\n", "\n")), "\n")
}

func writeForms(t *testing.T, dir string) {
	t.Helper()
	for version, sources := range map[string][]string{
		"v1": {"bfd-v1-derived.ndjson", "bfd-pairs-v1.ndjson", "stu3-sample-export.ndjson"},
		"v2": {"bfd-v2-derived.ndjson", "bfd-pairs-v2.ndjson", "r4-sample-export.ndjson"},
		"v3": {"bfd-v3-derived.ndjson", "v3-derived-emitted.ndjson"},
	} {
		found := map[string]bool{}
		for _, source := range sources {
			f, err := os.Open(filepath.Join(dir, source))
			require.NoError(t, err)
			lines := bufio.NewScanner(f)
			lines.Buffer(nil, 16<<20)
			for lines.Scan() {
				var claim map[string]any
				require.NoError(t, json.Unmarshal(lines.Bytes(), &claim))
				formsOf(claim, "", found)
			}
			require.NoError(t, lines.Err())
			require.NoError(t, f.Close())
		}
		text := strings.Join(sorted(found), "\n") + "\n"
		require.NoError(t, os.WriteFile(filepath.Join("testdata", "cms-"+version+".txt"), []byte(text), 0o644))
	}
}
