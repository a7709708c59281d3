package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
)

// ab2dtest serves the same synthetic claims in the spelling of each version.
func TestVersionsAgreeOnSyntheticClaims(t *testing.T) {
	views := func(version ab2d.Version) (all []map[string][]string) {
		for line := range ab2dtest.Claims(version, 7, 200) {
			all = append(all, facts(claim.From(decode(t, string(line)))))
		}
		require.Len(t, all, 200)
		return all
	}
	v1, v2, v3 := views(ab2d.V1), views(ab2d.V2), views(ab2d.V3)

	known := documented(t)
	for i := range v1 {
		for field := range v1[i] {
			if !assert.ObjectsAreEqual(v1[i][field], v2[i][field]) {
				require.Contains(t, known, field)
			}
		}
	}
	for _, field := range []string{
		"MBI", "Type", "TypeCode", "Status", "Final", "Updated", "Start", "End", "NearLineRecord",
		"Diagnoses.ICD", "Diagnoses.Code", "Diagnoses.Dotted", "Lines.Code", "Lines.Start", "Lines.End", "Lines.Diagnoses",
	} {
		some := false
		for i := range v2 {
			require.Equal(t, v2[i][field], v3[i][field], field)
			some = some || len(v2[i][field]) > 0
		}
		assert.True(t, some, "no claim has %s", field)
	}

	// One person has one role, and the units and who bills are the same, where the versions serve them.
	who := func(facts map[string][]string) (people []string) {
		for _, member := range facts["CareTeam.Role"] {
			if strings.HasSuffix(member, ": "+claim.RoleRendering) || strings.HasSuffix(member, ": "+claim.RoleAttending) {
				people = append(people, member)
			}
		}
		return people
	}
	carriers := 0
	for i := range v2 {
		require.Equal(t, who(v2[i]), who(v1[i]))
		require.Equal(t, who(v2[i]), who(v3[i]))
		require.Equal(t, v1[i]["Lines.Quantity"], v3[i]["Lines.Quantity"])
		if v2[i]["Type"][0] == string(claim.Carrier) {
			carriers++
			for _, field := range []string{"Lines.Quantity", "Lines.AnesthesiaUnits", "Lines.SupplierType"} {
				require.Equal(t, v1[i][field], v2[i][field], field)
				require.Equal(t, v2[i][field], v3[i][field], field)
			}
		}
	}
	assert.NotZero(t, carriers)
}
