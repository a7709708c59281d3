package claim_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// Set reuses structs and slices, never text: what was read of one claim stays so when the next is read, the codes with
// a dot too, which Set makes.
func TestStringsOutliveSet(t *testing.T) {
	var kept, want []string
	keep := func(v reflect.Value) {
		var walk func(reflect.Value)
		walk = func(v reflect.Value) {
			switch v.Kind() {
			case reflect.String:
				kept = append(kept, v.String())
				want = append(want, strings.Clone(v.String()))
			case reflect.Struct:
				if v.Type() != reflect.TypeFor[time.Time]() {
					for i := range v.NumField() {
						walk(v.Field(i))
					}
				}
			case reflect.Slice:
				for i := range v.Len() {
					walk(v.Index(i))
				}
			}
		}
		walk(v)
	}
	c, eob := new(claim.Claim), new(fhir.ExplanationOfBenefit)
	for i := range 200 {
		text := strings.NewReplacer("J189", fmt.Sprintf("J%03d", i), "J18.9", fmt.Sprintf("K%02d.%d", i%100, i%10)).Replace([]string{stayV1, stayV2, stayV3}[i%3])
		require.NoError(t, eob.UnmarshalJSON([]byte(text)))
		c.Set(eob)
		keep(reflect.ValueOf(c).Elem())
	}
	assert.Equal(t, want, kept)
}

// A claim of many members is read in a second or so, not in their square: no member is decoded again for another.
func TestTimeIsLinear(t *testing.T) {
	text := func(n int) string {
		var contained, team, items []string
		for i := range n {
			contained = append(contained, fmt.Sprintf(`{"resourceType":"Practitioner","id":"p%d","identifier":[{"system":%q,"value":"9990000017"}]}`, i, npiSys))
			team = append(team, fmt.Sprintf(`{"sequence":%d,"provider":{"reference":"#p%d"},"role":%s,"extension":[{"url":"%scarr_line_prvdr_type_cd","valueCoding":{"code":"5"}}]}`,
				n+i, n-1-i, concept(stu3, "primary"), vars))
			items = append(items, fmt.Sprintf(`{"sequence":%d,"careTeamLinkId":[%d]}`, i+1, n+n-1-i))
		}
		return of("v1", "60") + `,"contained":[` + strings.Join(contained, ",") + `],"careTeam":[` + strings.Join(team, ",") + `],"item":[` + strings.Join(items, ",") + `]}`
	}
	const n = 25_000 // decoding within a search takes an hour
	eob := decode(t, text(n))
	done := make(chan *claim.Claim, 1)
	go func() { done <- claim.From(eob) }()
	select {
	case c := <-done:
		require.Equal(t, "9990000017", c.CareTeam[n-1].NPI)
		require.Equal(t, claim.RoleRendering, c.CareTeam[0].Role)
		require.Equal(t, "5", c.Lines[n-1].SupplierType)
	case <-time.After(time.Minute):
		t.Fatal("a claim of many members does not come to its end")
	}
}
