package ab2dtest_test

import (
	"io"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// BenchmarkDownload gives bytes before compression per second, as far as a
// client that throws them away can tell.
func BenchmarkDownload(b *testing.B) {
	for name, memory := range map[string]bool{"sockets": false, "memory": true} {
		for _, encoding := range []string{"identity", "gzip"} {
			b.Run(name+"/"+encoding, func(b *testing.B) {
				const size = 256 << 20
				c := start(b, &ab2dtest.Options{InMemory: memory, FileSize: size, Polls: -1}).login()
				c.finish(c.export("v2", "")) // works out the digest
				b.SetBytes(size)
				for b.Loop() {
					m := c.finish(c.export("v2", "")) // a file has six downloads only
					req, err := http.NewRequest("GET", m.Output[0].URL, nil)
					require.NoError(b, err)
					req.Header.Set("Authorization", "Bearer "+c.token)
					req.Header.Set("Accept-Encoding", encoding)
					res, err := c.http.Do(req)
					require.NoError(b, err)
					_, err = io.Copy(io.Discard, res.Body)
					require.NoError(b, err)
					res.Body.Close()
				}
			})
		}
	}
}

// BenchmarkExport is a complete export of ten claims, from a server's start to its
// end, as tests with thousands of seeds do it.
func BenchmarkExport(b *testing.B) {
	for b.Loop() {
		srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: 5, ClaimsPerBeneficiary: 2, Polls: -1})
		c := &caller{t: b, srv: srv, http: srv.Config().HTTPClient}
		_, file := c.job("v2")
		c.get(file)
		srv.Close()
	}
}
