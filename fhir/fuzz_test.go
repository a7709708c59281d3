package fhir

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// seeds are claims in small, for the fuzzers to begin with.
var seeds = []string{
	`{}`,
	`{"resourceType":"ExplanationOfBenefit"}`,
	`{"resourceType":"Patient"}`,
	`{"resourceType":"ExplanationOfBenefit","id":"carrier-1","status":"active","item":[{"sequence":1,"quantity":{"value":1.50}}]}`,
	`{"item":[{"service":{"text":"x"},"productOrService":{"text":"y"},"careTeamLinkId":[1,2]}],"information":[{"sequence":1}]}`,
	`{"subType":[{"text":"a"}],"insurance":{"focal":true},"outcome":{"text":"complete"},"precedence":0}`,
	`{"extension":[{"url":"u","valueCoding":{"system":"s","code":"c"}},{"url":"v","valueString":"\u00e9"},{"valueRange":{"low":1}}]}`,
	`{"contained":[{"resourceType":"Practitioner","id":"p\n","identifier":[{"value":"1"}]}],"status":"","use":null,"_use":{"id":"1"}}`,
	` { "id" : "1" , "meta" : { "profile" : [ "p" , null ] } } `,
	`{"diagnosis":[{"type":[{"coding":[{"code":"\ud83d\ude00\ud800"}]}]},null]}`,
	`{"item":[{"sequence":"1"}]}`,
	"{\"id\":\"\xff\"}",
	`[`, `null`, `{"a":1}}`, `{"a":01}`, `{"a":tru}`,
}

func FuzzDecode(f *testing.F) {
	for _, seed := range seeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(checkClaim)
}

// FuzzClaim decodes claims that are built from the fuzzer's bytes, so that it need not find out what JSON is.
func FuzzClaim(f *testing.F) {
	for n := range 8 {
		f.Add(randomBytes(uint64(n), 200))
	}
	f.Fuzz(func(t *testing.T, bytes []byte) { checkClaim(t, randomClaim(bytes)) })
}

// FuzzReuse decodes one claim over another and compares it with a fresh one.
func FuzzReuse(f *testing.F) {
	for n := range 8 {
		f.Add(randomBytes(uint64(n), 200), randomBytes(uint64(n+100), 200))
	}
	f.Fuzz(func(t *testing.T, first, second []byte) {
		a, b := randomClaim(first), randomClaim(second)
		var reused, fresh ExplanationOfBenefit
		_ = reused.UnmarshalReuse(a)
		for _, line := range [][]byte{b, a, b} {
			errReused, errFresh := reused.UnmarshalReuse(line), fresh.UnmarshalJSON(line)
			require.Equal(t, errFresh, errReused)
			require.Equal(t, &fresh, reused.Clone())
		}
	})
}

// FuzzText decodes strings as encoding/json does.
func FuzzText(f *testing.F) {
	for _, s := range strange {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkClaim(t, []byte(`{"id":"`+s+`","`+s+`":1,"preAuthRef":["`+s+`"],"extension":[{"url":"`+s+`"}]}`))
	})
}

// TestRandomClaims runs what FuzzClaim runs, on claims that are the same every time.
func TestRandomClaims(t *testing.T) {
	accepted := 0
	var line []byte
	defer func() {
		if t.Failed() {
			t.Logf("claim: %s", line)
		}
	}()
	for n := range 3_500 {
		line = randomClaim(randomBytes(uint64(n), 400))
		checkClaim(t, line)
		if new(ExplanationOfBenefit).UnmarshalJSON(line) == nil {
			accepted++
		}
	}
	assert.Greater(t, accepted, 750) // of 32 bits more numbers are too big than of 64
}

func randomBytes(seed uint64, n int) []byte {
	r := rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)})
	b := make([]byte, n)
	_, _ = r.Read(b)
	return b
}
