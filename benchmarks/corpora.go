package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// corpus is a set of claims, one a line.
type corpus struct {
	name  string
	lines [][]byte
}

func (c corpus) meanLine() int {
	n := 0
	for _, line := range c.lines {
		n += len(line)
	}
	return n / len(c.lines)
}

// corpora returns the claims to decode. The exports that CMS publishes as samples are used if they stand beside the clone.
func corpora() (all []corpus, err error) {
	for _, sample := range []struct{ name, file string }{
		{"v2 sample export", "r4-sample-export.ndjson"},
		{"v1 sample export", "stu3-sample-export.ndjson"},
		{"bfd-v3-derived", "bfd-v3-derived.ndjson"},
		{"bfd-v2-derived", "bfd-v2-derived.ndjson"},
		{"bfd-v1-derived", "bfd-v1-derived.ndjson"},
	} {
		data, err := os.ReadFile(filepath.Join(samples(), sample.file))
		if err != nil {
			fmt.Fprintln(os.Stderr, "without the", sample.name+":", err)
			continue
		}
		all = append(all, corpus{sample.name, bytes.Split(bytes.TrimSpace(data), []byte("\n"))})
	}
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		c := corpus{name: "ab2dtest " + string(version)}
		for line := range ab2dtest.Claims(version, 1, 100) {
			c.lines = append(c.lines, bytes.TrimSpace(bytes.Clone(line)))
		}
		all = append(all, c)
	}
	return append(all, corpus{"a long institutional claim", [][]byte{institutional(450)}}), nil
}

// samples is the folder of sample claims beside the clone.
func samples() string { return filepath.Join("..", "..", "shared", "samples") }

// institutional returns an inpatient claim with that many lines, of the kind that makes the longest lines of an export.
func institutional(lines int) []byte {
	var b bytes.Buffer
	b.WriteString(`{"resourceType":"ExplanationOfBenefit","id":"inpatient-1","meta":{"lastUpdated":"2026-01-02T03:04:05.678-05:00"},` +
		`"status":"active","type":{"coding":[{"system":"https://bluebutton.cms.gov/resources/variables/nch_clm_type_cd","code":"60",` +
		`"display":"Inpatient claim"}]},"patient":{"reference":"Patient/-1"},"billablePeriod":{"start":"2026-01-01","end":"2026-03-31"},"diagnosis":[`)
	for n := 1; n <= 25; n++ {
		if n > 1 {
			b.WriteByte(',')
		}
		b.WriteString(`{"sequence":` + strconv.Itoa(n) + `,"diagnosisCodeableConcept":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11.` +
			strconv.Itoa(n) + `","display":"A diagnosis, number ` + strconv.Itoa(n) + `"}]},"type":[{"coding":[{` +
			`"system":"http://terminology.hl7.org/CodeSystem/ex-diagnosistype","code":"principal","display":"Principal"}]}]}`)
	}
	b.WriteString(`],"item":[`)
	for n := 1; n <= lines; n++ {
		if n > 1 {
			b.WriteByte(',')
		}
		b.WriteString(`{"sequence":` + strconv.Itoa(n) + `,"diagnosisSequence":[1,2,3],"productOrService":{"coding":[{` +
			`"system":"https://bluebutton.cms.gov/resources/codesystem/hcpcs","code":"` + strconv.Itoa(99000+n%1000) + `"}]},` +
			`"servicedDate":"2026-02-` + strconv.Itoa(10+n%18) + `","locationAddress":{"state":"22"},"quantity":{"value":` + strconv.Itoa(1+n%9) + `}}`)
	}
	b.WriteString(`]}`)
	return b.Bytes()
}
