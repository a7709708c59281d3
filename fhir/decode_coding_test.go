package fhir

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// almost are codings that are equal, or equal but for a byte, or that only look equal: what is remembered of one must not
// be taken for another.
var almost = []string{
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119","display":"Type 2 diabetes mellitus"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119","display":"Type 2 diabetes Mellitus"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119","display":"Type 2 diabetes mellitus" }`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E118","display":"Type 2 diabetes mellitus"}`,
	`{"system":"https://hl7.org/fhir/sid/icd-10-cm","code":"E119","display":"Type 2 diabetes mellitus"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119","display":"Type 2 diabetes mellitus","version":"1"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11\u0039","display":"Type 2 diabetes mellitus"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119","code":"E118"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119","display":"Type 2 diabetes mellitus","system":"other"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":null,"display":"Type 2 diabetes mellitus"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E119","code":null}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":""}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"12345678","display":"a"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"123456789","display":"a"}`,
	`{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"1234567890","display":"a"}`,
	`{"code":"E119"}`, `{"code":"E119","display":"d\u00e9"}`, `{"code":"E119","display":"dé"}`, `{"code":"x\"y"}`, `{"system":"","code":"a"}`,
	`{"system":"s","code":"a"}`, `{"system":"s\/","code":"a"}`, `{"display":"d","code":"a"}`, `{}`, `{"code":"a","id":"1"}`, `{"code":"a","x":1}`,
	`{"system":"s","userSelected":true,"code":"a"}`, ` {"code":"a"}`, `{"code" :"a"}`, `{"code":"a","display":"a","system":"a"}`,
	`{"code":"a","display":"` + strings.Repeat("long", 300) + `"}`, `{"system":"` + strings.Repeat("long", 300) + `","code":"a"}`,
}

// nearlyKnown returns a claim of codings that are almost, but not quite, the same.
func nearlyKnown(seed uint64) []byte {
	r := rand.New(rand.NewPCG(seed, 1))
	concept := func() string {
		var codings []string
		for range r.IntN(5) {
			c := []byte(almost[r.IntN(len(almost))])
			switch r.IntN(24) {
			case 0: // another byte somewhere
				c[r.IntN(len(c))] = byte(' ' + r.IntN(95))
			case 1: // cut off, which shifts what follows
				c = append(c[:r.IntN(len(c))], '}')
			case 2: // a byte more
				i := r.IntN(len(c))
				c = append(c[:i], append([]byte{c[i]}, c[i:]...)...)
			}
			codings = append(codings, string(c))
		}
		before := []string{"", "", "", `"text":"t",`, `"id":"1",`, " "}[r.IntN(6)]
		after := []string{"", "", "", "", "", `,"text":"t"`, `,"extension":[{"url":"u"}]`, " ", ","}[r.IntN(9)]
		return `{` + before + `"coding":[` + strings.Join(codings, ",") + `]` + after + `}`
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `{"type":%s,"subType":%s,"diagnosis":[{"type":[%s,%s]}],"extension":[{"url":"u","valueCoding":%s}]}`, concept(), concept(), concept(), concept(),
		almost[r.IntN(len(almost))])
	return b.Bytes()
}

// FuzzCodings decodes codings that are nearly the same as ones that came before, with a decoder that remembers those and with
// one that remembers nothing.
func FuzzCodings(f *testing.F) {
	for _, a := range almost {
		f.Add(almost[0], a, uint8(0), byte('x'))
		f.Add(a, a, uint8(len(a)-3), byte('"'))
	}
	f.Fuzz(func(t *testing.T, first, second string, at uint8, by byte) {
		changed := []byte(second)
		if len(changed) > 0 {
			changed[int(at)%len(changed)] = by
		}
		d := newDecoder()
		for _, c := range []string{first, second, first, string(changed), second, first, string(changed)} {
			for _, line := range []string{
				`{"type":{"coding":[` + c + `]}}`, `{"type":{"coding":[` + first + `,` + c + `,` + second + `]}}`, `{"extension":[{"valueCoding":` + c + `}]}`,
			} {
				checkRemembered(t, d, []byte(line))
			}
		}
	})
}

// checkRemembered compares what d makes of a line with what a new decoder does.
func checkRemembered(t *testing.T, d *decoder, line []byte) {
	t.Helper()
	var got, want ExplanationOfBenefit
	d.m.begin(len(line))
	err := unmarshalWith(d, line, &got, (*decoder).explanationOfBenefit)
	fresh := newDecoder()
	fresh.m.begin(len(line))
	wantErr := unmarshalWith(fresh, line, &want, (*decoder).explanationOfBenefit)
	require.Equal(t, wantErr, err)
	require.Equal(t, &want, &got)
	checkClaim(t, line)
}

func TestNearlyKnownCodings(t *testing.T) {
	d := newDecoder()
	accepted := 0
	for n := range 3000 {
		line := nearlyKnown(uint64(n))
		checkRemembered(t, d, line)
		if new(ExplanationOfBenefit).UnmarshalJSON(line) == nil {
			accepted++
		}
	}
	assert.Greater(t, accepted, 500)
}

// TestCodingsAreForgotten: more codings than are remembered, in an order that a table could do badly with.
// Codings of one system have one text of it, which claim.Claim.Set relies on to compare systems fast.
func TestCodingsShareTheirSystem(t *testing.T) {
	d := newDecoder()
	line := []byte(`{"type":{"coding":[{"system":"http://s","code":"1"},{"system":"http://s","code":"2"},{"system":"http://s","code":"1"}]},"status":"active"}`)
	for range 2 { // read, and remembered
		var eob ExplanationOfBenefit
		d.m.begin(len(line))
		require.NoError(t, unmarshalWith(d, line, &eob, (*decoder).explanationOfBenefit))
		for _, c := range eob.Type.Coding {
			assert.Equal(t, "http://s", c.System)
			assert.Same(t, unsafe.StringData(eob.Type.Coding[0].System), unsafe.StringData(c.System))
		}
	}
}

func TestCodingsAreForgotten(t *testing.T) {
	d := newDecoder()
	for round := range 3 {
		for n := range 3 * maxCodings {
			line := fmt.Appendf(nil, `{"type":{"coding":[{"system":"http://system/%d","code":"%d","display":"number %d"},{"system":"s","code":"same"}]}}`, n%(2*maxSystems), n, n*(round%2))
			var eob ExplanationOfBenefit
			d.m.begin(len(line))
			require.NoError(t, unmarshalWith(d, line, &eob, (*decoder).explanationOfBenefit))
			require.Equal(t, fmt.Sprint(n), eob.Type.Coding[0].Code)
			require.Equal(t, fmt.Sprint("number ", n*(round%2)), eob.Type.Coding[0].Display)
			require.Equal(t, fmt.Sprint("http://system/", n%(2*maxSystems)), eob.Type.Coding[0].System)
			require.Equal(t, Coding{System: "s", Code: "same"}, eob.Type.Coding[1])
		}
	}
}

// hostile returns a line of codings of which no one comes twice, as long as can be remembered.
func hostile(seed int) []byte {
	var b bytes.Buffer
	b.WriteString(`{"type":{"coding":[`)
	for n := range 100 {
		if n > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"system":"http://system/%d","code":"collides%d-%d","display":"%s"}`, seed%1000, seed, n, strings.Repeat("d", 900))
	}
	b.WriteString(`]}}`)
	return b.Bytes()
}

// TestHostileCodingsDoNotGrow: what a decoder remembers stays below two megabytes, whatever comes.
func TestHostileCodingsDoNotGrow(t *testing.T) {
	live := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	d := newDecoder()
	before := live()
	for n := range 500 {
		line := hostile(n)
		d.m.begin(len(line))
		require.NoError(t, unmarshalWith(d, line, new(ExplanationOfBenefit), (*decoder).explanationOfBenefit))
	}
	assert.Less(t, live(), before+2<<20)
	runtime.KeepAlive(d)
}

// BenchmarkHostileCodings: codings of which none comes twice, against ones with a member that keeps them from being remembered.
func BenchmarkHostileCodings(b *testing.B) {
	for name, change := range map[string]func([]byte) []byte{
		"remembered":     func(line []byte) []byte { return line },
		"not remembered": func(line []byte) []byte { return bytes.ReplaceAll(line, []byte(`{"system"`), []byte(`{ "system"`)) },
	} {
		b.Run(name, func(b *testing.B) {
			var lines [][]byte
			for n := range 500 {
				lines = append(lines, change(hostile(n)))
			}
			b.SetBytes(int64(len(lines[0])))
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if err := new(ExplanationOfBenefit).UnmarshalJSON(lines[i%len(lines)]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
