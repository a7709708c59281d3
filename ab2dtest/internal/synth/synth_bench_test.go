package synth

import (
	"compress/gzip"
	"crypto/sha256"
	"io"
	"sync"
	"testing"
)

// BenchmarkFile gives bytes before compression per second.
func BenchmarkFile(b *testing.B) {
	claims, _ := New("v2", 1)
	f := File{Claims: claims, Beneficiaries: 1000, Files: 1, Size: 64 << 20}
	for name, write := range map[string]func(io.Writer) error{
		"plain":        f.Write,
		"gzip":         f.WriteGzip,
		"plain+sha256": func(io.Writer) error { return f.Write(sha256.New()) },
		"compress/gzip": func(w io.Writer) error {
			zw, _ := gzip.NewWriterLevel(w, gzip.BestSpeed)
			return f.Write(zw)
		},
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(f.Size)
			for b.Loop() {
				if err := write(io.Discard); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkTemplates is what a process pays once: the templates of 1,200 claims.
func BenchmarkTemplates(b *testing.B) {
	for _, version := range []string{"v1", "v2", "v3"} {
		claims, _ := New(version, 1)
		f := File{Claims: claims, Beneficiaries: 100, Files: 1, PerBeneficiary: 12}
		for name, write := range map[string]func(io.Writer) error{"plain": f.Write, "gzip": f.WriteGzip} {
			b.Run(version+"/"+name, func(b *testing.B) {
				for b.Loop() {
					templates.Clear()
					spellings = [versions]sync.Map{}
					if err := write(io.Discard); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
