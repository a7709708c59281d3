package ab2d_test

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

const htmlPage = "<html>\n<body>please wait</body>\n</html>\n"

// Content codings in every spelling (RFC 9110 section 8.4.1).
func TestContentCodings(t *testing.T) {
	data := lines(50)
	for coding, body := range map[string]string{
		"": data, "identity": data, "Identity": data, "none": data, " identity , none": data, "gzip": gzipped(data), "x-gzip": gzipped(data), "X-GZip ": gzipped(data), "identity, gzip": gzipped(data), "gzip,": gzipped(data),
	} {
		t.Run("read "+coding, func(t *testing.T) {
			answered(t, granted, always(200, "Content-Encoding: "+coding, body), func(t *testing.T, c *ab2d.Client) {
				require.NoError(t, read(t, c, fileOf(data), data))
				_, err := c.Save(t.Context(), &ab2d.Manifest{Output: []ab2d.File{fileOf(data)}}, t.TempDir(), nil)
				require.NoError(t, err)
			})
		})
	}
	for _, coding := range []string{"br", "deflate", "gzip, gzip", "gzip, br"} {
		t.Run("refuse "+coding, func(t *testing.T) {
			answered(t, granted, always(200, "Content-Encoding: "+coding, data), func(t *testing.T, c *ab2d.Client) {
				require.ErrorContains(t, read(t, c, fileOf(data), data), "Content-Encoding that was not requested")
			})
		})
	}
}

// What is not the file, though the status is 200 or near it, is not delivered, and
// the next response is read from its beginning, whatever the manifest lists.
func TestResponsesThatAreNotTheFile(t *testing.T) {
	t.Parallel()
	data := lines(500)
	for name, one := range map[string]transport{
		"a page":                       always(200, "Content-Type: text/html", htmlPage),
		"a page under another type":    always(200, "Content-Type: application/fhir+ndjson", htmlPage),
		"a page without a type":        always(200, "", "\xef\xbb\xbf\r\n  "+htmlPage),
		"a page that is compressed":    always(200, "Content-Encoding: gzip", gzipped(htmlPage)),
		"a long page":                  always(200, "Content-Type: text/html", "<!DOCTYPE html>"+strings.Repeat("<p>wait</p>", 10_000)),
		"an XML fault":                 always(200, "Content-Type: text/xml", "<?xml version=\"1.0\"?><Error/>"),
		"a text":                       always(200, "Content-Type: text/plain", "upstream request timeout"),
		"a message":                    always(200, "Content-Type: application/json", `{"message":"Endpoint request timed out"}`),
		"no content":                   always(204, "", ""),
		"a part":                       always(206, "Content-Range: bytes 0-99/1000", data[:100]),
		"all, as a part":               always(206, "Content-Range: bytes 0-99/1000", data),
		"another success":              always(202, "", ""),
		"nothing, compressed":          always(200, "Content-Encoding: gzip", ""),
		"a page, then it breaks":       broken("", htmlPage),
		"a page in the middle of text": always(200, "Content-Encoding: identity", " \n\t"+htmlPage),
	} {
		for proof, file := range map[string]ab2d.File{"verified": fileOf(data), "length": {URL: fileOf("").URL, Size: int64(len(data))}, "nothing": {URL: fileOf("").URL}} {
			if proof != "verified" && name == "a message" && proof == "nothing" {
				continue // JSON, for all that can be told: see TestLinesThatAreNoResource
			}
			for how, get := range map[string]func(*testing.T, *ab2d.Client) error{
				"open": func(t *testing.T, c *ab2d.Client) error { return read(t, c, file, data) },
				"save": func(t *testing.T, c *ab2d.Client) error {
					_, err := c.Save(t.Context(), &ab2d.Manifest{Output: []ab2d.File{file}}, t.TempDir(), nil)
					return err
				},
			} {
				t.Run(name+"/"+proof+"/"+how, func(t *testing.T) {
					answered(t, granted, first(one, always(200, "Content-Type: application/fhir+ndjson", data)), func(t *testing.T, c *ab2d.Client) {
						require.NoError(t, get(t, c))
					})
					answered(t, granted, one, func(t *testing.T, c *ab2d.Client) { // for ever
						require.Error(t, get(t, c))
					})
				})
			}
		}
	}
}

// A page is no failure of the content, however often it comes; and where it comes in the middle
// of a file, what was delivered stays good.
func TestPagesAreAnOutage(t *testing.T) {
	data := lines(5000)
	page := always(200, "Content-Type: text/html", htmlPage)
	answered(t, granted, page, func(t *testing.T, c *ab2d.Client) {
		err := read(t, c, fileOf(data), data)
		require.ErrorContains(t, err, "a page of HTML")
		assert.NotErrorIs(t, err, ab2d.ErrCorrupt)
		assert.NotContains(t, err.Error(), "please wait")
	})
	n := 0
	api := func(req *http.Request) (*http.Response, error) {
		switch n++; {
		case n == 1:
			return broken("", data[:100_000])(req)
		case n < 5:
			return page(req)
		}
		return always(200, "", data)(req)
	}
	answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
		require.NoError(t, read(t, c, fileOf(data), data))
		assert.Equal(t, 5, n)
	})
}

// Where nothing else proves a file, its end has to be marked by HTTP or by gzip.
func TestAnEndThatNothingMarks(t *testing.T) {
	t.Parallel()
	data := lines(300)
	closing := func(header, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			conn, buf, err := http.NewResponseController(w).Hijack()
			if !assert.NoError(t, err) {
				return
			}
			_, _ = io.WriteString(buf, "HTTP/1.1 200 OK\r\nConnection: close\r\n"+header+"\r\n"+body)
			_ = buf.Flush()
			if tc, ok := conn.(*tls.Conn); ok {
				_ = tc.NetConn().Close() // without close_notify
			}
			_ = conn.Close()
		}
	}
	bare := ab2d.File{Type: "ExplanationOfBenefit"}
	length := ab2d.File{Type: "ExplanationOfBenefit", Size: int64(len(data))}
	for name, c := range map[string]struct {
		header, body string
		file         ab2d.File
		good         bool
	}{
		"cut, with nothing to tell":     {"", data[:1000], bare, false},
		"all, with nothing to tell":     {"", data, bare, false},
		"all, of a known length":        {"", data, length, true},
		"all, of a known checksum":      {"", data, fileOf(data), true},
		"cut, of a known length":        {"", data[:1000], length, false},
		"gzip":                          {"Content-Encoding: gzip\r\n", gzipped(data), bare, true},
		"gzip, cut":                     {"Content-Encoding: gzip\r\n", gzipped(data)[:400], bare, false},
		"gzip, empty":                   {"Content-Encoding: gzip\r\n", "", bare, false},
		"all, of a marked length":       {"Content-Length: " + strconv.Itoa(len(data)) + "\r\n", data, bare, true},
		"less than the marked length":   {"Content-Length: " + strconv.Itoa(len(data)) + "\r\n", data[:1000], bare, false},
		"chunks without the last chunk": {"Transfer-Encoding: chunked\r\n", "5\r\n" + data[:5] + "\r\n", bare, false},
	} {
		for scheme, start := range map[string]func(*httptest.Server){"http": (*httptest.Server).Start, "https": (*httptest.Server).StartTLS} {
			t.Run(name+"/"+scheme, func(t *testing.T) {
				srv := httptest.NewUnstartedServer(closing(c.header, c.body))
				srv.Config.ErrorLog = quiet
				start(srv)
				defer srv.Close()
				client := clientVia(t, rehost{srv})
				file := c.file
				file.URL = "https://ab2d.test/a.ndjson"
				body, err := client.Open(t.Context(), file)
				var got []byte
				if err == nil {
					got, err = io.ReadAll(body)
					body.Close()
				}
				if !c.good {
					require.Error(t, err)
					return
				}
				require.NoError(t, err)
				assert.Equal(t, data, string(got))
			})
		}
	}
}

// rehost sends every request to a server of the test.
type rehost struct{ srv *httptest.Server }

func (r rehost) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	scheme, host, _ := strings.Cut(r.srv.URL, "://")
	req.URL.Scheme, req.URL.Host = scheme, host
	return r.srv.Client().Transport.RoundTrip(req)
}

// A file is not taken for something else by its first line, however long that is.
func TestAFirstLineThatIsBad(t *testing.T) {
	for name, line := range map[string]string{
		"a text":                  "bad text ",
		"the rest of a claim":     `"a": "b"}], "c": "d", `,
		"zeros":                   "\x00",
		"a claim that is cut":     `{"resourceType":"ExplanationOfBenefit","a": `,
		"an object":               `{"a": "b"} `,
		"an outcome, then blanks": found("invalid", "x") + " ",
	} {
		for _, length := range []int{1, 5_000, 100_000} {
			data := strings.Repeat(line, max(length/len(line), 1)) + "\n" + lines(10)
			for _, contentType := range []string{"application/fhir+ndjson", "application/octet-stream", "text/plain"} {
				answered(t, granted, always(200, "Content-Type: "+contentType, data), func(t *testing.T, c *ab2d.Client) {
					good := 0
					for claim, err := range c.Download(t.Context(), fileOf(data)) {
						if claim == nil {
							require.ErrorContains(t, err, "ndjson: line 1 ", "%s, %d bytes, %s", name, length, contentType)
							continue
						}
						good++
					}
					assert.Equal(t, 10, good, name)
				})
			}
		}
	}
}

// A line that is JSON but no resource is a bad line in every typed loop.
func TestLinesThatAreNoResource(t *testing.T) {
	good := `{"resourceType":"ExplanationOfBenefit","id":"1"}`
	for _, line := range []string{
		`{"message":"Endpoint request timed out"}`, `{}`, `null`, `{"id":"resourceType"}`, `{"a":{"resourceType":"ExplanationOfBenefit"}}`, `{"resourceType":""}`, `{"resourceType":null}`,
		`{"ResourceType":"ExplanationOfBenefit"}`, `{"resourcetype":"x","id":"3"}`,
	} {
		t.Run(line, func(t *testing.T) {
			data := good + "\n" + line + "\n" + ` {"id":"2","resourceType":"ExplanationOfBenefit"} ` + "\n"
			answered(t, granted, always(200, "", data), func(t *testing.T, c *ab2d.Client) {
				type mine struct{ ID string }
				for loop, count := range map[string]func() (int, int, error){
					"Download": func() (int, int, error) { return tally(c.Download(t.Context(), fileOf(data))) },
					"Records of a resource": func() (int, int, error) {
						return tally(ab2d.Records[fhir.ExplanationOfBenefit](t.Context(), c, fileOf(data)))
					},
					"Records": func() (int, int, error) { return tally(ab2d.Records[mine](t.Context(), c, fileOf(data))) },
				} {
					good, bad, err := count()
					require.NoError(t, err, loop)
					assert.Equal(t, []int{2, 1}, []int{good, bad}, loop)
				}
			})
		})
	}
}

// tally counts values and bad lines.
func tally[T any](seq func(func(*T, error) bool)) (good, bad int, err error) {
	for v, err := range seq {
		if line, ok := errors.AsType[*ndjson.LineError](err); ok && v == nil {
			bad++
			if !strings.Contains(line.Error(), "line 2") {
				return good, bad, err
			}
		} else if err != nil {
			return good, bad, err
		} else {
			good++
		}
	}
	return good, bad, nil
}

// Content that is not the manifest's is ErrCorrupt however the attempts ended.
func TestErrCorruptHoweverTheAttemptsEnd(t *testing.T) {
	data := lines(100)
	short := always(200, "", data[:len(data)/2])
	gone := always(500, "Content-Type: application/json", found("invalid", "The file has already been download the maximum number of allowed times."))
	for name, c := range map[string]struct {
		then   transport
		change func(*ab2d.Config)
		is     []error
	}{
		"no retry is left":       {short, func(c *ab2d.Config) { c.MaxRetries = -1 }, nil},
		"always":                 {short, nil, nil},
		"then the server fails":  {always(502, "", ""), nil, nil},
		"then the file is gone":  {gone, nil, []error{ab2d.ErrFileUnavailable}},
		"then access is refused": {always(403, "Content-Type: application/json", found("invalid", "Unauthorized")), nil, []error{ab2d.ErrForbidden}},
		"then an outage":         {transport(func(*http.Request) (*http.Response, error) { return nil, errCut }), func(c *ab2d.Config) { c.MaxOutage = time.Minute }, []error{errCut}},
		"then the context ends":  {transport(func(*http.Request) (*http.Response, error) { return nil, errCut }), func(c *ab2d.Config) { c.MaxOutage = time.Hour }, []error{context.DeadlineExceeded, errCut}},
	} {
		t.Run(name, func(t *testing.T) {
			changed := func(t *testing.T, f func(*testing.T, *ab2d.Client)) {
				both := first(granted, first(short, c.then))
				scripted(t, func(cfg *ab2d.Config) {
					cfg.HTTPClient = &http.Client{Transport: both}
					if c.change != nil {
						c.change(cfg)
					}
				}, nil, func(t *testing.T, client *ab2d.Client, _ *script) { f(t, client) })
			}
			changed(t, func(t *testing.T, client *ab2d.Client) {
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
				defer cancel()
				body, err := client.Open(ctx, fileOf(data))
				if err == nil {
					_, err = io.ReadAll(body)
					body.Close()
				}
				require.ErrorIs(t, err, ab2d.ErrCorrupt)
				for _, is := range c.is {
					assert.ErrorIs(t, err, is)
				}
				assert.Equal(t, 1, strings.Count(err.Error(), "ab2d:"), "%v", err)
			})
			changed(t, func(t *testing.T, client *ab2d.Client) {
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
				defer cancel()
				_, err := client.Save(ctx, &ab2d.Manifest{Output: []ab2d.File{fileOf(data)}}, t.TempDir(), nil)
				require.ErrorIs(t, err, ab2d.ErrCorrupt)
			})
		})
	}
}
