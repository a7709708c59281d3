package fhir

import (
	"encoding/json"
	"testing"

	"github.com/ab2d-go/ab2d/internal/plain"
)

func bench(b *testing.B, f func(line []byte) error) {
	lines := claims(b, "r4-sample-export.ndjson")
	size := 0
	for _, l := range lines {
		size += len(l)
	}
	b.SetBytes(int64(size / len(lines)))
	b.ReportAllocs()
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		if err := f(lines[i%len(lines)]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFresh(b *testing.B) {
	bench(b, func(l []byte) error { return new(ExplanationOfBenefit).UnmarshalJSON(l) })
}

func BenchmarkReused(b *testing.B) {
	var v ExplanationOfBenefit
	bench(b, func(l []byte) error { return v.UnmarshalReuse(l) })
}

func BenchmarkPlain(b *testing.B) {
	bench(b, func(l []byte) error { return json.Unmarshal(l, new(plain.ExplanationOfBenefit)) })
}

func BenchmarkEncode(b *testing.B) {
	var vs []ExplanationOfBenefit
	for _, l := range claims(b, "r4-sample-export.ndjson") {
		var v ExplanationOfBenefit
		_ = v.UnmarshalJSON(l)
		vs = append(vs, v)
	}
	var buf []byte
	i := 0
	bench(b, func(l []byte) (err error) {
		buf, err = vs[i%len(vs)].AppendJSON(buf[:0])
		i++
		return err
	})
}

func BenchmarkEncodePlain(b *testing.B) {
	var vs []plain.ExplanationOfBenefit
	for _, l := range claims(b, "r4-sample-export.ndjson") {
		var v plain.ExplanationOfBenefit
		_ = json.Unmarshal(l, &v)
		vs = append(vs, v)
	}
	i := 0
	bench(b, func(l []byte) error {
		_, err := json.Marshal(&vs[i%len(vs)])
		i++
		return err
	})
}

func BenchmarkMarshal(b *testing.B) {
	var vs []ExplanationOfBenefit
	for _, l := range claims(b, "r4-sample-export.ndjson") {
		var v ExplanationOfBenefit
		_ = v.UnmarshalJSON(l)
		vs = append(vs, v)
	}
	i := 0
	bench(b, func(l []byte) (err error) {
		_, err = vs[i%len(vs)].MarshalJSON()
		i++
		return err
	})
}
