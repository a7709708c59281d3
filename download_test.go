package ab2d_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

const claimLine = `{"resourceType":"ExplanationOfBenefit","id":"%"}` + "\n"

// lines makes n small claims.
func lines(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Replace(claimLine, "%", string(rune('a'+i%26))+strings.Repeat("x", i/26), 1))
	}
	return b.String()
}

func TestOpenDeliversTheBytes(t *testing.T) {
	want := lines(1000)
	for name, data := range map[string]string{"a line": lines(1), "many": want, "a megabyte": strings.Repeat(want, 20)} {
		t.Run(name, func(t *testing.T) {
			against(t, ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(data)}}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				_, m := exported(t, c)
				body, err := c.Open(t.Context(), m.Output[0])
				require.NoError(t, err)
				got, err := io.ReadAll(body)
				require.NoError(t, err)
				assert.True(t, string(got) == data, "%d bytes, want %d", len(got), len(data))
				_, err = body.Read(make([]byte, 1))
				assert.Equal(t, io.EOF, err, "the end stays the end")
				require.NoError(t, body.Close())
				require.NoError(t, body.Close())
				_, err = body.Read(make([]byte, 1))
				assert.Error(t, err)
				r := srv.Requests()[len(srv.Requests())-1]
				assert.Equal(t, "gzip", r.Header.Get("Accept-Encoding"))
				assert.Equal(t, "application/fhir+ndjson", r.Header.Get("Accept"))
				assert.Less(t, r.Bytes, int64(len(data)+100), "it came compressed")
			})
		})
	}
}

func TestOpenWithoutChecksumOrLength(t *testing.T) {
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.NoExtensions()}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		streamed(t, c, exportSize)
	})
}

func TestOpenHealsOverManyBreaks(t *testing.T) {
	// Each attempt but the last breaks somewhere else, in another way.
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, Nth: 1, Do: ab2dtest.DropAt(100_000)},
		{On: ab2dtest.Download, Nth: 2, Do: ab2dtest.EndAt(50_000)}, // before the prefix ends
		{On: ab2dtest.Download, Nth: 3, Do: ab2dtest.Reply(503)},
		{On: ab2dtest.Download, Nth: 4, Do: ab2dtest.StallAt(200_000)},
		{On: ab2dtest.Download, Nth: 5, Do: ab2dtest.EndAt(300_000)},
	}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		streamed(t, c, exportSize)
		assert.Equal(t, 6, srv.Count(ab2dtest.Download))
	})
}

func TestOpenHealsUnderWorkers(t *testing.T) {
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Nth: 1, Times: 3, Do: ab2dtest.DropAt(1_500_001)}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, m := exported(t, c)
		body, err := c.Open(t.Context(), m.Output[0])
		require.NoError(t, err)
		defer body.Close()
		seen, err := claims(ndjson.Decode[fhir.ExplanationOfBenefit](body, ndjson.Workers(4)))
		require.NoError(t, err)
		once(t, exportSize, seen)
	})
}

func TestOpenGivesUp(t *testing.T) {
	tests := []struct {
		name      string
		fault     ab2dtest.Effect
		downloads int
		is        error
	}{
		{"on an expired file, at once", ab2dtest.FileExpired(), 1, ab2d.ErrFileUnavailable},
		{"on a lost file, at once", ab2dtest.FileLost(), 1, ab2d.ErrFileUnavailable},
		{"on a file used up, at once", ab2dtest.FileUsedUp(), 1, ab2d.ErrFileUnavailable},
		{"on an unknown file, at once", ab2dtest.Reply(404), 1, ab2d.ErrNotFound},
		{"on one flipped byte", ab2dtest.CorruptAt(1000), 1, ab2d.ErrCorrupt},
		{"on a body that always ends early", ab2dtest.EndAt(1000), 3, ab2d.ErrCorrupt},
		{"on a connection that always breaks", ab2dtest.DropAt(1000), 5, io.ErrUnexpectedEOF},
		{"on a server that is always down", ab2dtest.Reply(502), 5, nil},
		{"on a redirect, at once", ab2dtest.Redirect("http://127.0.0.1/elsewhere"), 1, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: tt.fault}}}
			against(t, opts, func(c *ab2d.Config) { c.MaxOutage = -1 }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				_, m := exported(t, c)
				_, err := claims(c.Download(t.Context(), m.Output[0]))
				require.Error(t, err)
				assert.Contains(t, err.Error(), "/file/Z0000_0001.ndjson")
				if tt.is != nil {
					assert.ErrorIs(t, err, tt.is)
				}
				assert.Equal(t, tt.downloads, srv.Count(ab2dtest.Download))
			})
		})
	}
}

// AB2D counts a download once its complete body is written, so responses that break off cost none of the six.
func TestOpenSurvivesAnyNumberOfCutsThatAreFurtherOn(t *testing.T) {
	for name, c := range map[string]struct {
		step int64
		wire bool
	}{"in the content": {100_000, false}, "on the wire": {4_000, true}} {
		t.Run(name, func(t *testing.T) {
			opts := ab2dtest.Options{}
			for n := range 20 {
				do := ab2dtest.DropAt(int64(n+1) * c.step)
				if c.wire {
					do = do.OnWire()
				}
				opts.Faults = append(opts.Faults, ab2dtest.Fault{On: ab2dtest.Download, Nth: n + 1, Do: do})
			}
			against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				streamed(t, c, exportSize)
				assert.Greater(t, srv.Count(ab2dtest.Download), 15)
				assert.Equal(t, 1, srv.Jobs()[0].Files[0].Completed)
			})
		})
	}
}

// A second response that differs may itself be the wrong one.
func TestOpenComparesAnotherResponseWithWhatItHasDelivered(t *testing.T) {
	for name, c := range map[string]struct {
		times, downloads int
		corrupt          bool
	}{"once": {1, 3, false}, "always": {0, 4, true}} {
		t.Run(name, func(t *testing.T) {
			opts := ab2dtest.Options{Faults: []ab2dtest.Fault{
				{On: ab2dtest.Download, Nth: 1, Do: ab2dtest.DropAt(100_000)},
				{On: ab2dtest.Download, Nth: 2, Times: cmp.Or(c.times, 100), Do: ab2dtest.WrongContent()},
			}}
			against(t, opts, nil, func(t *testing.T, client *ab2d.Client, srv *ab2dtest.Server) {
				seen, err := claims(client.Stream(t.Context(), nil))
				assert.Equal(t, c.downloads, srv.Count(ab2dtest.Download))
				if c.corrupt {
					require.ErrorIs(t, err, ab2d.ErrCorrupt)
					return
				}
				require.NoError(t, err)
				once(t, exportSize, seen)
			})
		})
	}
}

func TestOpenStopsAtTheLength(t *testing.T) {
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.Extra(10 << 20)}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		streamed(t, c, exportSize)
	})
}

func TestOpenChecksTheURLBeforeAnyRequest(t *testing.T) {
	for name, url := range map[string]string{
		"another host": "https://evil.test/file/x.ndjson", "a file": "file:///etc/passwd", "a user": "https://u:p@ab2d.test/x", "not a URL": "https://%zz", "another port": "https://ab2d.test:8443/x",
	} {
		t.Run(name, func(t *testing.T) {
			scripted(t, nil, nil, func(t *testing.T, c *ab2d.Client, s *script) {
				_, err := c.Open(t.Context(), ab2d.File{URL: url})
				require.ErrorContains(t, err, "ab2d: File.URL is not")
				assert.Zero(t, s.tokens)
			})
		})
	}
}

func TestLeavingALoopEndsItsConnection(t *testing.T) {
	opts := ab2dtest.Options{FileSize: 20 << 20, Faults: []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.Slow(20 << 10)}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, m := exported(t, c)
		seq := c.Download(t.Context(), m.Output[0])
		assert.Zero(t, srv.Count(ab2dtest.Download), "nothing is sent before the first range")
		for round := range 3 {
			if round < 2 {
				for _, err := range seq {
					require.NoError(t, err)
					break
				}
			} else {
				assert.PanicsWithValue(t, "in the loop", func() {
					for range seq {
						panic("in the loop")
					}
				})
			}
			synctest.Wait()
			sent := downloaded(srv)
			time.Sleep(time.Minute)
			assert.Equal(t, sent, downloaded(srv), "bytes sent after the loop")
			assert.Less(t, sent, int64(round+1)*(200<<10))
			assert.Equal(t, round+1, srv.Count(ab2dtest.Download))
		}
	})
}

func TestCancelingTheContextEndsEveryCall(t *testing.T) {
	slow := []ab2dtest.Fault{{On: ab2dtest.Download, Do: ab2dtest.Slow(1000)}}
	against(t, ab2dtest.Options{Faults: slow}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, m := exported(t, c)
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		start := time.Now()
		_, err := claims(c.Download(ctx, m.Output[0]))
		require.ErrorIs(t, err, context.DeadlineExceeded)
		assert.Equal(t, 30*time.Second, time.Since(start))
		for name, call := range map[string]func(context.Context) error{
			"Export":      func(ctx context.Context) error { _, err := c.Export(ctx, nil); return err },
			"Status":      func(ctx context.Context) error { _, err := c.Status(ctx, job); return err },
			"Wait":        func(ctx context.Context) error { _, err := c.Wait(ctx, job); return err },
			"Cancel":      func(ctx context.Context) error { return c.Cancel(ctx, job) },
			"Open":        func(ctx context.Context) error { _, err := c.Open(ctx, m.Output[0]); return err },
			"Stream":      func(ctx context.Context) error { _, err := claims(c.Stream(ctx, nil)); return err },
			"Save":        func(ctx context.Context) error { _, err := c.Save(ctx, m, t.TempDir(), nil); return err },
			"Metadata":    func(ctx context.Context) error { _, err := c.Metadata(ctx); return err },
			"Maintenance": func(ctx context.Context) error { _, err := c.Maintenance(ctx); return err },
		} {
			assert.ErrorIs(t, call(canceled()), context.Canceled, name)
		}
	})
}

func TestBadLineCostsOneClaim(t *testing.T) {
	data := lines(2) + `{"resourceType":"ExplanationOfBenefit","id":secret-of-a-claim}` + "\n" + "\n" + lines(3)
	opts := ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(data)}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		good, bad := 0, 0
		for claim, err := range c.Stream(t.Context(), nil) {
			if err != nil {
				lineErr, ok := errors.AsType[*ndjson.LineError](err)
				require.True(t, ok, "%v", err)
				assert.Equal(t, 3, lineErr.Line)
				assert.EqualValues(t, len(lines(2)), lineErr.Offset)
				assert.Contains(t, err.Error(), "Z0000_0001.ndjson: line 3 (offset 98): id (byte 44): no value where a string belongs")
				assert.NotContains(t, printed(t, err), "secret-of-a-claim")
				bad++
				continue
			}
			assert.NotEmpty(t, claim.ID)
			good++
		}
		assert.Equal(t, 5, good)
		assert.Equal(t, 1, bad)
	})
}

func TestRecordsDecodesIntoTheCallersType(t *testing.T) {
	opts := ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(lines(3))}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, m := exported(t, c)
		var raw bytes.Buffer
		for line, err := range ab2d.Records[json.RawMessage](t.Context(), c, m.Output[0]) {
			require.NoError(t, err)
			raw.Write(append(*line, '\n'))
		}
		assert.Equal(t, lines(3), raw.String())
		type mine struct{ ID string }
		n := 0
		for v, err := range ab2d.Records[mine](t.Context(), c, m.Output[0]) {
			require.NoError(t, err)
			assert.NotEmpty(t, v.ID)
			n++
		}
		assert.Equal(t, 3, n)
	})
}

func TestOutcomes(t *testing.T) {
	against(t, ab2dtest.Options{Outcomes: 2}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		_, m := exported(t, c)
		require.Len(t, m.Errors, 1)
		assert.True(t, strings.HasSuffix(m.Errors[0].Name(), "_error.ndjson"))
		n := 0
		for outcome, err := range c.Outcomes(t.Context(), m.Errors[0]) {
			require.NoError(t, err)
			assert.NotEmpty(t, outcome.Issue)
			n++
		}
		assert.Equal(t, 2, n)
	})
}
