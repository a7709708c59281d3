package ndjson_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// item has about the shape of a line of a claim.
type item struct {
	Sequence int `json:"sequence"`
	Product  struct {
		Coding []struct {
			System string `json:"system"`
			Code   string `json:"code"`
		} `json:"coding"`
	} `json:"productOrService"`
	Serviced struct {
		Start string `json:"start"`
		End   string `json:"end"`
	} `json:"servicedPeriod"`
}

type claim struct {
	ID   string `json:"id"`
	Item []item `json:"item"`
}

// claims returns n lines of 4.9 KB, as AB2D's v2 has on average.
func claims(n int) []byte {
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, `{"resourceType":"ExplanationOfBenefit","id":"carrier-%d","item":[`, i)
		for j := range 30 {
			if j > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, `{"sequence":%d,"productOrService":{"coding":[{"system":"https://example.org/codes","code":"%05d"}]},`+
				`"servicedPeriod":{"start":"2020-01-02","end":"2020-01-03"}}`, j+1, j)
		}
		b.WriteString("]}\n")
	}
	return b.Bytes()
}

// touched has a decoder that costs about as much as the fastest real one, some
// gigabytes a second, and needs no memory: what is measured is the rest.
type touched struct{ sum byte }

func (v *touched) UnmarshalJSON(data []byte) error {
	v.sum = byte(bytes.Count(data, []byte{'"'}))
	return nil
}

func BenchmarkLines(b *testing.B) {
	data := claims(2000)
	b.Run("Lines", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			for l, err := range ndjson.Lines(bytes.NewReader(data)) {
				if err != nil || len(l.Data) == 0 {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("Scanner", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			s := bufio.NewScanner(bytes.NewReader(data))
			for s.Scan() {
				if len(s.Bytes()) == 0 {
					b.Fatal(s.Err())
				}
			}
		}
	})
	b.Run("Reader", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			r := bufio.NewReaderSize(bytes.NewReader(data), 64<<10)
			for {
				l, err := r.ReadSlice('\n')
				if err == io.EOF {
					break
				}
				if len(l) == 0 {
					b.Fatal(err)
				}
			}
		}
	})
}

// BenchmarkOverhead compares Decode with calling the type's decoder on lines that
// are split already.
func BenchmarkOverhead(b *testing.B) {
	data := claims(2000)
	lines := bytes.SplitAfter(data, []byte("\n"))
	b.Run("split", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			for _, l := range lines {
				if err := new(touched).UnmarshalJSON(l); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				for _, err := range ndjson.Decode[touched](bytes.NewReader(data), ndjson.Workers(workers)) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

func BenchmarkDecode(b *testing.B) {
	data := claims(500)
	b.Run("Scanner", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			s := bufio.NewScanner(bytes.NewReader(data))
			for s.Scan() {
				if err := json.Unmarshal(s.Bytes(), new(claim)); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	for n := 1; n <= max(2, runtime.NumCPU()); n *= 2 {
		b.Run(fmt.Sprintf("workers=%d", n), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				for _, err := range ndjson.Decode[claim](bytes.NewReader(data), ndjson.Workers(n)) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

// BenchmarkClaims decodes claims of ab2dtest as a download does: the values are
// all that is in memory. What is in a program's heap beside them decides how often
// the garbage collector runs, so this is the least favorable case.
func BenchmarkClaims(b *testing.B) {
	var claims []byte
	for line := range ab2dtest.Claims(ab2d.V2, 1, 100) {
		claims = append(claims, line...)
	}
	const rounds = 300 // 200 MB, or the beginning is much of what is measured
	for _, n := range []int{1, 2} {
		for _, kind := range []string{"new", "reused"} {
			opts := []ndjson.Option{ndjson.Workers(n)}
			if kind == "reused" {
				opts = append(opts, ndjson.ReuseRecord())
			}
			b.Run(fmt.Sprintf("%s/workers=%d", kind, n), func(b *testing.B) {
				b.SetBytes(int64(rounds * len(claims)))
				b.ReportAllocs()
				for b.Loop() {
					r := io.LimitReader(repeat(string(claims)), int64(rounds*len(claims)))
					for _, err := range ndjson.Decode[fhir.ExplanationOfBenefit](r, opts...) {
						if err != nil {
							b.Fatal(err)
						}
					}
				}
			})
		}
	}
}

// BenchmarkShortLines has the least to do for each line.
func BenchmarkShortLines(b *testing.B) {
	data := strings.Repeat("{}\n", 1<<20)
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				for range ndjson.Decode[touched](strings.NewReader(data), ndjson.Workers(workers)) {
				}
			}
		})
	}
}
