package claim_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// One program for all versions of the API: here a claim as v1 serves it and
// another as v3 does.
func ExampleFrom() {
	exports := strings.NewReader(strings.ReplaceAll(stayV1, "\n", "") + "\n" + strings.ReplaceAll(stayV3, "\n", ""))
	for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](exports) {
		if err != nil {
			fmt.Println(err)
			return
		}
		c := claim.From(eob)
		fmt.Println(c.Type, c.Start, "DRG", c.DRG)
		for _, d := range c.Diagnoses {
			fmt.Println("  diagnosis", d.Dotted, "present on admission:", d.PresentOnAdmission)
		}
		for _, p := range c.CareTeam {
			if p.NPI != "" {
				fmt.Println(" ", p.Role, p.NPI)
			}
		}
	}
	// Output:
	// inpatient 2025-11-01 DRG 193
	//   diagnosis J18.9 present on admission: Y
	//   attending 9990000025
	//   operating 9990000033
	// inpatient 2025-11-01 DRG 193
	//   diagnosis J18.9 present on admission: Y
	//   attending 9990000025
	//   operating 9990000033
}

// Three exports: a claim, then its correction together with the end of the first
// version, then a claim that was cancelled for good.
func ExampleLatest() {
	const group = `"identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"%s"},{"system":"https://bluebutton.cms.gov/resources/identifier/claim-group","value":"%s"}]`
	line := func(id, claimGroup, status, updated string) string {
		return fmt.Sprintf(`{"resourceType":"ExplanationOfBenefit","id":"carrier-%s","meta":{"lastUpdated":"%s"},"status":"%s",`+group+`}`+"\n", id, updated, status, id, claimGroup)
	}
	exports := strings.NewReader(
		line("1", "500", "active", "2026-01-05T00:00:00Z") +
			line("9", "600", "active", "2026-01-06T00:00:00Z") +
			line("2", "500", "active", "2026-02-02T00:00:00Z") +
			line("1", "500", "cancelled", "2026-02-03T00:00:00Z") +
			line("9", "600", "cancelled", "2026-03-09T00:00:00Z"))

	for c, err := range claim.Latest(claim.All(ndjson.Decode[fhir.ExplanationOfBenefit](exports))) {
		if err != nil {
			fmt.Println(err)
			return
		}
		if c.Final {
			fmt.Println("store ", c.Key(), c.ResourceID)
		} else {
			fmt.Println("remove", c.Key())
		}
	}
	// Output:
	// store  group 500 carrier-2
	// remove group 600
}

// A store that each export updates keeps one version of each claim, under its key.
func ExampleClaim_Supersedes() {
	version := func(id, status, updated string) *claim.Claim {
		at, _ := time.Parse(time.RFC3339, updated)
		return &claim.Claim{ID: id, Group: "500", Status: status, Final: status == "active", Updated: at}
	}
	store := make(map[string]*claim.Claim)
	for _, c := range []*claim.Claim{
		version("1", "active", "2026-01-05T00:00:00Z"),
		version("2", "active", "2026-02-02T00:00:00Z"),    // the correction
		version("1", "cancelled", "2026-02-03T00:00:00Z"), // the end of the first version, which comes later
	} {
		if old := store[c.Key()]; old == nil || c.Supersedes(old) {
			store[c.Key()] = c
		}
	}
	for key, c := range store {
		fmt.Println(key, "is claim", c.ID, c.Status)
	}
	// Output: group 500 is claim 2 active
}

// One Claim and one ExplanationOfBenefit for all lines: hardly any memory is used.
func ExampleClaim_Set() {
	export := strings.NewReader(strings.Repeat(strings.ReplaceAll(stayV1, "\n", "")+"\n", 1000))
	c, quantity := new(claim.Claim), 0.0
	for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](export, ndjson.ReuseRecord()) {
		if err != nil {
			fmt.Println(err)
			return
		}
		c.Set(eob)
		for _, l := range c.Lines {
			q, _ := l.Quantity.Float64()
			quantity += q
		}
	}
	fmt.Println(quantity)
	// Output: 3000
}
