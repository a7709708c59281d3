package ab2dtest_test

import (
	"io"
	"net/http"
	"testing"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// BenchmarkDownload gives bytes before compression per second, as far as a
// client that throws them away can tell.
func BenchmarkDownload(b *testing.B) {
	for _, memory := range []bool{false, true} {
		for _, encoding := range []string{"identity", "gzip"} {
			name := "sockets"
			if memory {
				name = "memory"
			}
			b.Run(name+"/"+encoding, func(b *testing.B) {
				const size = 256 << 20
				srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: memory, FileSize: size, Polls: -1, Files: 8})
				defer srv.Close()
				cfg := srv.Config()
				client := cfg.HTTPClient
				if client == nil {
					client = new(http.Client)
				}
				c := &caller{t: new(testing.T), srv: srv, http: client}
				c.login()
				m := c.finish(c.export("v2", ""))
				b.SetBytes(size)
				for i := 0; b.Loop(); i++ {
					req, err := http.NewRequest("GET", m.Output[i%8].URL, nil)
					if err != nil {
						b.Fatal(err)
					}
					req.Header.Set("Authorization", "Bearer "+c.token)
					req.Header.Set("Accept-Encoding", encoding)
					res, err := client.Do(req)
					if err != nil {
						b.Fatal(err)
					}
					if _, err := io.Copy(io.Discard, res.Body); err != nil {
						b.Fatal(err)
					}
					res.Body.Close()
				}
			})
		}
	}
}
