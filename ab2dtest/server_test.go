package ab2dtest_test

import (
	"fmt"
	"net/http"
	"regexp"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestExportFromTokenToFile(t *testing.T) {
	for _, opts := range []ab2dtest.Options{{}, {TLS: true}, {InMemory: true}, {InMemory: true, TLS: true}} {
		for _, version := range []string{"v1", "v2", "v3"} {
			t.Run(fmt.Sprintf("memory=%t,tls=%t,%s", opts.InMemory, opts.TLS, version), func(t *testing.T) {
				opts.Beneficiaries = 10
				c := start(t, &opts).login()
				url := c.export(version, "")
				assert.Regexp(t, "^"+regexp.QuoteMeta(c.srv.URL+"/api/"+version)+`/fhir/Job/[0-9a-f-]{36}/\$status$`, url)
				for _, progress := range []string{"0% complete", "100% complete"} {
					a := c.get(url)
					assert.Equal(t, http.StatusAccepted, a.StatusCode)
					assert.Equal(t, progress, a.Header.Get("X-Progress"))
					assert.Equal(t, "0", a.Header.Get("Retry-After"))
					assert.Equal(t, "0", a.Header.Get("Expires"))
				}
				m := c.finish(url)
				require.Len(t, m.Output, 1)
				assert.Empty(t, m.Error)
				assert.True(t, m.RequiresAccessToken)

				plain := c.get(m.Output[0].URL, "Accept-Encoding", "identity")
				require.NoError(t, plain.err)
				assert.Equal(t, int64(-1), plain.ContentLength)
				assert.Empty(t, plain.Header.Get("Content-Encoding"))
				verify(t, m.Output[0], plain.body)
				zipped := c.get(m.Output[0].URL, "Accept-Encoding", "deflate, gzip")
				require.Equal(t, "gzip", zipped.Header.Get("Content-Encoding"))
				assert.Equal(t, plain.body, gunzip(t, zipped.body))
				assert.Empty(t, c.srv.Leaks())
			})
		}
	}
}

func TestTwoHoursInABubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := start(t, &ab2dtest.Options{InMemory: true, JobDuration: 2 * time.Hour, RetryAfter: 5 * time.Second})
		began := time.Now()
		url := c.login().export("v2", "")
		polls := 0
		for {
			a := c.get(url)
			if a.StatusCode == http.StatusForbidden {
				c.login()
				continue
			}
			if a.StatusCode == http.StatusOK {
				break
			}
			require.Equal(t, http.StatusAccepted, a.StatusCode)
			polls++
			time.Sleep(time.Minute)
		}
		assert.Equal(t, 2*time.Hour, time.Since(began))
		assert.Equal(t, 120, polls)
		assert.Equal(t, 5, c.srv.Count(ab2dtest.Token), "a token lasts half an hour")
	})
}

func TestAProgramInABubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		srv := ab2dtest.NewServer(&ab2dtest.Options{
			InMemory: true, Beneficiaries: 5, JobDuration: 2 * time.Hour, RetryAfter: 5 * time.Second,
			Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Nth: 1, Do: ab2dtest.DropAt(10_000)}},
		})
		defer srv.Close()
		began := time.Now()
		claims, err := count(t.Context(), srv.Config())
		require.NoError(t, err)
		assert.Equal(t, 60, claims)
		assert.GreaterOrEqual(t, time.Since(began), 2*time.Hour)
		assert.Empty(t, srv.Leaks())
	})
}

// A request that is answered while the server closes must not leave a second server behind.
func TestNoServerStartsAfterClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true})
		srv.Close()
		assert.NotEmpty(t, srv.OtherURL())
	})
}
