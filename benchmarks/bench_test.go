package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The names have the form that benchstat groups by: benchstat -col /with
func BenchmarkDecode(b *testing.B) {
	all, err := corpora()
	require.NoError(b, err)
	for _, c := range all {
		for _, d := range decoders {
			b.Run("claims="+label(c.name)+"/with="+label(d.name), func(b *testing.B) {
				f := d.make()
				b.SetBytes(int64(c.meanLine()))
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					if err := f(c.lines[i%len(c.lines)]); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	all, err := corpora()
	require.NoError(b, err)
	for _, c := range all {
		for _, e := range encoders {
			b.Run("claims="+label(c.name)+"/with="+label(e.name), func(b *testing.B) {
				var claims []func() error
				for _, line := range c.lines {
					f, err := e.make(line)
					require.NoError(b, err)
					claims = append(claims, f)
				}
				b.SetBytes(int64(c.meanLine()))
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					if err := claims[i%len(claims)](); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func label(name string) string { return strings.NewReplacer(" ", "-", "/", ".", ",", "").Replace(name) }

// TestEverybodyDecodesEverything keeps the comparison honest: nobody is fast by failing.
func TestEverybodyDecodesEverything(t *testing.T) {
	all, err := corpora()
	require.NoError(t, err)
	for _, c := range all {
		require.NotEmpty(t, c.lines, c.name)
		require.NoError(t, compare(c, 1, time.Microsecond))
	}
}

func TestTable(t *testing.T) {
	c := corpus{"two lines", [][]byte{[]byte("12345678"), []byte("123456")}}
	var out bytes.Buffer
	write(&out, "Decode", []*result{{name: "slow", time: 4 * time.Microsecond, allocs: 6, bytes: 28}, {name: "fast", time: time.Microsecond}}, c)
	assert.Equal(t, `
### Decode

| | µs a line | MB/s | times encoding/json | allocations a line | heap bytes a byte |
|---|--:|--:|--:|--:|--:|
| slow | 2.0 | 4 | 1.0 | 3 | 2.00 |
| fast | 0.5 | 14 | 4.0 | 0 | 0.00 |
`, out.String())
}
