// Package claim turns an ExplanationOfBenefit into what analysts and loaders use: one
// view of a claim, the same whichever version of the AB2D API it came from.
//
// # Reading claims
//
// [From] makes a [Claim] of one ExplanationOfBenefit, [All] of each in a loop:
//
//	for c, err := range claim.All(client.Stream(ctx, nil)) {
//		if err != nil {
//			return err
//		}
//		for _, d := range c.Diagnoses {
//			fmt.Println(c.MBI, c.Start, d.Dotted)
//		}
//	}
//
// A claim points into the ExplanationOfBenefit. [Claim.Set] uses the memory of one
// claim for many, [Claim.Clone] makes one that stands alone.
//
// # Versions of a claim
//
// Every change of a claim makes a new one, and exports overlap on purpose, so a
// claim may come several times. [Latest] keeps the newest version of each. A store
// that is updated by each export does the same with [Claim.Key] and
// [Claim.Supersedes].
//
// # What the versions of the API serve
//
// The views of one claim served by v1 and by v2 are equal but for the fields below. v3 has
// claims from another source, under other numbers (ID, PatientID), which only the MBI connects with those of v1 and v2.
//
//   - ControlNumbers: v2 serves none.
//   - TypeCodings: they are what was served. v1 has codings of other systems.
//   - Facility.NPI: v1 alone serves it.
//   - Facility.ProviderNumber: v1 alone serves it.
//   - DRG: exports of v2 from 2022 lack it.
//   - NearLineRecord: exports of v2 from 2022 lack it.
//   - Diagnoses.Sequence: v1 and v2 number the diagnoses of a claim differently.
//   - Diagnoses.Types: v1 serves principal and admitting alone, and sees more than one principal diagnosis.
//   - CareTeam.Sequence: v1 and v2 number the members differently, and v2 has some without NPI.
//   - CareTeam.NPI: v1 lacks referring providers that v2 serves on carrier claims.
//   - CareTeam.Role: the same. The roles of institutional claims are equal; where v1 has names of its own for them, they are
//     translated: primary to attending, assist to operating, other to otheroperating.
//   - Lines.Quantity: v2 lacks some.
//   - Lines.PricingState: exports of v2 from 2022 lack it.
//   - Lines.SupplierType: exports of v2 from 2022 lack it.
//
// No version serves all there is a field for: Modifiers, NDC, TypeOfBill and
// Specialty are removed by AB2D from most claims, or from all, but are read where they come.
// Lines refer to diagnoses, procedures and providers by the numbers of their own version.
package claim
