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
// The views of one claim served by v1 and by v2 are equal but for these fields:
//
//   - ControlNumbers: v2 serves none.
//   - TypeCodings: they are what was served. v1 has codings of other systems.
//   - Facility.NPI: v2 does not serve it.
//   - Facility.ProviderNumber: v2 does not serve it.
//   - DRG: exports of v2 from 2022 lack it.
//   - NearLineRecord: exports of v2 from 2022 lack it.
//   - Diagnoses.Sequence: v1 and v2 number the diagnoses of a claim differently.
//   - Diagnoses.Types: v1 serves principal and admitting alone, and sees more than
//     one principal diagnosis.
//   - CareTeam.Sequence: v1 and v2 number the members differently, and v2 has some
//     without an NPI.
//   - CareTeam.NPI: v1 lacks referring providers of carrier claims.
//   - CareTeam.Role: v1 lacks theirs as well. The roles of institutional claims are
//     equal, as the names that v1 has for them are translated: primary to attending,
//     assist to operating, other to otheroperating.
//   - Lines.Quantity: v2 lacks some.
//   - Lines.PricingState: exports of v2 from 2022 lack it.
//   - Lines.SupplierType: exports of v2 from 2022 lack it.
//
// v3 has the claims from another source and under other numbers: ID, PatientID and
// ResourceID are never those of v1 and v2, and only the MBI connects them. It serves
// no ProviderNumber, and no example of it has a Group, though its data dictionary
// names one. Where v2 has the role performing, v3 has rendering.
//
// Modifiers, TypeOfBill, a line's Specialty and v3's NDC are in the data
// dictionaries, but AB2D removes them from the claims it serves. They are filled in
// where they are present.
// Lines refer to diagnoses, procedures and providers by the numbers of their own claim.
//
// The query code of the billable period, the source of v3's claims and UPINs are left
// to the ExplanationOfBenefit.
package claim
