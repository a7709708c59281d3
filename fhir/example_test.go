package fhir_test

import (
	"encoding/json"
	"fmt"

	"github.com/ab2d-go/ab2d/fhir"
)

const claim = `{"resourceType":"ExplanationOfBenefit","id":"carrier-123","status":"active",
	"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/elementdefinition-identifier","valueIdentifier":{
		"extension":[{"url":"https://bluebutton.cms.gov/resources/codesystem/identifier-currency","valueCoding":{"code":"current"}}],
		"system":"http://hl7.org/fhir/sid/us-mbi","value":"1S00E00AA00"}}],
	"billablePeriod":{"start":"2020-03-13","end":"2020-03-14"},
	"careTeam":[{"sequence":1,"provider":{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"9990000017"}}}],
	"item":[{"sequence":1,"service":{"coding":[{"system":"https://bluebutton.cms.gov/resources/codesystem/hcpcs","code":"99283"}]},
		"quantity":{"value":1.0}}]}`

func Example() {
	var eob fhir.ExplanationOfBenefit
	if err := eob.UnmarshalJSON([]byte(claim)); err != nil {
		fmt.Println(err)
		return
	}
	start, _, _ := eob.BillablePeriod.Start.Time()
	fmt.Println(eob.ID, eob.Status, start.Year(), eob.MBIs().Current, eob.NPI(eob.CareTeam[0].Provider))
	for _, item := range eob.Item {
		fmt.Println(item.Sequence, item.ProductOrService.Coding[0].Code, item.Quantity.Value)
	}
	// Output:
	// carrier-123 active 2020 1S00E00AA00 9990000017
	// 1 99283 1.0
}

func ExampleExtension() {
	var period fhir.Period
	_ = json.Unmarshal([]byte(`{"extension":[{"url":"https://bluebutton.cms.gov/resources/variables/claim_query_cd",
		"valueCoding":{"code":"3","display":"Final bill"}}],"start":"2020-03-13"}`), &period)
	query := fhir.ExtensionByURL(period.Extension, "https://bluebutton.cms.gov/resources/variables/claim_query_cd")
	if coding, ok := fhir.ValueOf[*fhir.Coding](query); ok {
		fmt.Println(coding.Code, coding.Display)
	}
	// Output: 3 Final bill
}

func ExampleExtra() {
	var period fhir.Period
	_ = json.Unmarshal([]byte(`{"start":"2020","_end":{"id":"open"}}`), &period)
	sibling, ok := period.Extra().Get("_end")
	fmt.Printf("%s %t\n", sibling, ok)
	out, _ := json.Marshal(period)
	fmt.Println(string(out))
	// Output:
	// {"id":"open"} true
	// {"start":"2020","_end":{"id":"open"}}
}

func ExampleDecodeError() {
	var eob fhir.ExplanationOfBenefit
	fmt.Println(eob.UnmarshalJSON([]byte(`{"item":[{"sequence":1},{"quantity":{"value":"one"}}]}`)))
	// Output: fhir: item[1].quantity.value (byte 45): a string where a number belongs
}

func ExampleExplanationOfBenefit_UnmarshalReuse() {
	var eob fhir.ExplanationOfBenefit
	var kept []*fhir.ExplanationOfBenefit
	for _, line := range []string{`{"id":"1","status":"active"}`, `{"id":"2","status":"cancelled"}`, `{"id":"3","status":"active"}`} {
		if err := eob.UnmarshalReuse([]byte(line)); err != nil {
			fmt.Println(err)
			return
		}
		if eob.Status == "active" {
			kept = append(kept, eob.Clone()) // &eob would be overwritten
		}
	}
	for _, eob := range kept {
		fmt.Println(eob.ID)
	}
	// Output:
	// 1
	// 3
}
