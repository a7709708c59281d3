// Package claim turns an ExplanationOfBenefit into what analysts and loaders use: one view of a claim, the same whichever
// version of the AB2D API it came from.
//
// # Reading claims
//
// [From] makes a [Claim] from one ExplanationOfBenefit, [All] from each in a
// loop:
//
//	for c, err := range claim.All(client.Claims(ctx, job)) {
//		if err != nil {
//			return err
//		}
//		for _, d := range c.Diagnoses {
//			fmt.Println(c.MBI, c.Start, d.Dotted)
//		}
//	}
//
// [Claim.Set] reuses the memory of one claim for many. It never overwrites text: strings that a program keeps stay valid.
// [Claim.Clone] makes a copy that keeps nothing else alive.
//
// # Versions of a claim
//
// Every change of a claim creates a new resource, and exports overlap on purpose, so a claim may be exported
// several times. [Latest] keeps the newest version of each. A store that each export updates does the same with
// [Claim.Key] and [Claim.Supersedes].
//
// # What the versions of the API serve
//
// The versions keep the same facts in different places, under different URLs and in different codes. The view reads a
// fact by the URL of its code system or extension, never by its position, and trims blanks. A coding that says why there is
// no code (data-absent-reason) is no code, wherever it stands.
//
// In the table, served means that claims have the field where the other version of the same claim does; sometimes, that
// some lack it; never, that no claim has it. An asterisk marks fields whose values differ between v1 and v2 of one claim.
// A test keeps the table equal to what CMS's sample claims show, of which 45 are served by both v1 and v2. No claims of v3
// are at hand that v1 or v2 serves as well: there, served means that some have the field.
//
//	field                          v1         v2         v3
//	ResourceID                     served     served     served
//	ID                             served     served     served
//	Group                          served     served     never
//	ControlNumbers                 served     sometimes  served
//	MBI                            served     served     served
//	HistoricMBIs                   served     served     served
//	PatientID                      served     served     served
//	Type                           served     served     served
//	TypeCode                       served     served     served
//	TypeCodings                    served     served     served     *
//	Status                         served     served     served
//	Final                          served     served     served
//	Updated                        served     served     served
//	Start                          served     served     served
//	End                            served     served     served
//	Facility.NPI                   served     never      served
//	Facility.PIN                   served     never      never
//	Facility.ProviderNumber        served     never      never
//	Facility.TypeCode              served     served     never
//	Billing.NPI                    served     sometimes  served
//	Billing.PIN                    served     sometimes  never
//	TypeOfBill                     never      never      never
//	DRG                            served     sometimes  served
//	NearLineRecord                 served     sometimes  served
//	Diagnoses.Sequence             served     served     served     *
//	Diagnoses.ICD                  served     served     served
//	Diagnoses.Code                 served     served     served
//	Diagnoses.Dotted               served     served     served
//	Diagnoses.Types                sometimes  served     served     *
//	Diagnoses.PresentOnAdmission   served     served     served
//	Procedures.Sequence            served     served     served
//	Procedures.ICD                 served     served     served
//	Procedures.System              served     served     served     *
//	Procedures.Code                served     served     served
//	Procedures.Dotted              served     served     served
//	Procedures.Date                served     served     served
//	CareTeam.Sequence              sometimes  served     served     *
//	CareTeam.Role                  sometimes  served     served     *
//	CareTeam.ServedRole            sometimes  served     served     *
//	CareTeam.NPI                   sometimes  served     served
//	CareTeam.PIN                   sometimes  served     never      *
//	CareTeam.Specialty             served     served     served
//	CareTeam.Taxonomy              never      served     served
//	CareTeam.SupplierType          served     served     served
//	Lines.Number                   served     served     served
//	Lines.Code                     served     sometimes  served
//	Lines.CodeSystem               served     sometimes  served
//	Lines.Modifiers                never      never      never
//	Lines.NDC                      served     served     never
//	Lines.NDCQuantity              sometimes  served     never
//	Lines.NDCUnit                  served     never      never
//	Lines.Start                    served     served     served
//	Lines.End                      served     served     served
//	Lines.Place                    served     served     served
//	Lines.State                    served     served     never
//	Lines.Quantity                 served     sometimes  served
//	Lines.AnesthesiaUnits          served     served     served
//	Lines.PricingState             served     sometimes  never
//	Lines.PricingLocality          served     served     served
//	Lines.SupplierType             served     sometimes  served
//	Lines.Specialty                served     served     served
//	Lines.Diagnoses                served     served     served
//	Lines.Procedures               never      never      never
//	Lines.CareTeam                 served     sometimes  served     *
//
// Notes on some fields:
//
//   - ID, ResourceID, PatientID: v3 has the claims from another source and under other numbers. Only the MBI connects it
//     with v1 and v2. No sample of v3 has a Group, though its data dictionary names one.
//   - CareTeam.Role is one vocabulary. v1 has primary, assist and other for what v2 and v3 call attending, operating and
//     otheroperating of institutional claims; its primary is also the rendering provider, to whom lines refer. v2 has
//     performing for rendering, and on carrier claims primary for the organization that bills: [RoleBilling]. One person who
//     attended and rendered is one member in v1, with the role rendering. ServedRole is what was served.
//   - CareTeam: v1 has no referring provider, and the billing organization in Billing alone.
//   - Lines.Quantity is units of service. v2 removes those of institutional claims; what stands in their place there is the
//     quantity of a drug, which is Lines.NDCQuantity. The first claims of v2, of 2020, had units there.
//   - Lines.SupplierType and Lines.Specialty come from the members to whom the line refers, where the line has none.
//   - Lines.Code is a HIPPS code where there is no HCPCS code; v1 and v2 serve both under the system of HCPCS.
//   - Diagnoses.Types: v1 has fewer, and sees more than one principal diagnosis. Its external, external-first and
//     reason-for-visit are translated.
//   - Sequence numbers are those of the claim, to which its lines refer. v1 and v2 number differently.
//   - DRG has three digits. v3 serves it as a number, without leading zeros.
//   - DRG, NearLineRecord, Lines.PricingState, Lines.SupplierType: samples of v2 from 2022 lack them.
//   - TypeCodings, Procedures.System, Lines.CodeSystem: they are as served.
//
// Lines.Modifiers, TypeOfBill, v3's NDC and Facility.TypeCode are in the data dictionaries, but AB2D removes them from the
// claims it serves. They are read where they are present. The query code of the billable period, the source of v3's claims,
// UPINs and tax numbers are left to the ExplanationOfBenefit.
//
// # JSON
//
// A [Claim] has a JSON form, version 1. Members have the names of the fields in lower camel case (resourceId, mbi,
// historicMbis, careTeam, ndcQuantity and so on). A missing fact is a missing member; final is always there. Decimals
// are strings, so that their digits stay; dates are strings as served; updated is an RFC 3339 timestamp. encoding/json decodes
// what it encoded. New members may be added within a version; names, types and meanings change only with a new version,
// which the changelog announces.
package claim
