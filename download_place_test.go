package ab2d_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

func TestAnOutageEndsWhateverTheServerAsks(t *testing.T) {
	t.Parallel()
	data := lines(100)
	for name, gone := range map[string]transport{
		"503":            always(503, "", ""),
		"503 in ten":     always(503, "Retry-After: 600", ""),
		"503 in an hour": always(503, "Retry-After: 3600", htmlPage),
		"503 in seven":   always(503, "Retry-After: 420", ""),
		"a page":         always(200, "Content-Type: text/html", htmlPage),
		"a long text":    always(200, "Content-Type: text/plain", strings.Repeat("please wait\n", 1000)),
		"no content":     always(204, "", ""),
		"an empty page":  always(200, "Content-Type: text/html", ""),
		"a message":      always(200, "Content-Type: application/json", `{"message":"wait"}`),
		"an outcome":     always(200, "Content-Type: application/fhir+json", found("transient", "please wait")),
		"425":            always(425, "", ""),
		"530":            always(530, "", "error code: 1016"),
	} {
		for op, run := range map[string]func(*testing.T, context.Context, *ab2d.Client) error{
			"Wait": func(t *testing.T, ctx context.Context, c *ab2d.Client) error { _, err := c.Wait(ctx, job); return err },
			"Open": func(t *testing.T, ctx context.Context, c *ab2d.Client) error { return read(t, c, fileOf(data), data) },
			"Save": func(t *testing.T, ctx context.Context, c *ab2d.Client) error {
				_, err := c.Save(ctx, &ab2d.Manifest{Output: []ab2d.File{fileOf(data)}}, t.TempDir(), nil)
				return err
			},
			"token": func(t *testing.T, ctx context.Context, c *ab2d.Client) error { _, err := c.Wait(ctx, job); return err },
		} {
			if (op == "Wait" || op == "token") && (name == "a message" || name == "an outcome") {
				continue // JSON that says something else: it will not pass
			}
			t.Run(name+"/"+op, func(t *testing.T) {
				for _, minutes := range []int{25, 40} {
					synctest.Test(t, func(t *testing.T) {
						began, requests := time.Now(), 0
						c, err := ab2d.NewClient(ab2d.Config{
							Environment: ab2d.Environment{BaseURL: "https://ab2d.test", TokenURL: "https://idp.test/token"}, ClientID: "id", ClientSecret: testSecret,
							HTTPClient: &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
								out := time.Since(began) < time.Duration(minutes)*time.Minute
								switch {
								case out && (op == "token") == (r.Method == http.MethodPost):
									requests++
									return gone(r)
								case r.Method == http.MethodPost:
									return granted(r)
								case ab2d.OperationOf(r.Context()) == "status":
									return response(r, reply{200, "", manifestOf, nil}), nil
								}
								return response(r, reply{200, "", data, nil}), nil
							})},
						})
						require.NoError(t, err)
						err = run(t, t.Context(), c)
						assert.Less(t, requests, 100)
						if minutes == 25 {
							require.NoError(t, err)
						} else {
							require.Error(t, err)
							assert.NotErrorIs(t, err, ab2d.ErrCorrupt)
							assert.LessOrEqual(t, time.Since(began), 41*time.Minute)
							assert.NotContains(t, err.Error(), "please wait\n")
						}
					})
				}
			})
		}
	}
}

func TestOneAnswerInPlaceOfTheFile(t *testing.T) {
	data := lines(500)
	for name, one := range map[string]transport{
		"an outcome":                   always(200, "Content-Type: application/json", found("transient", "please wait")),
		"a long outcome":               always(200, "Content-Type: application/json", found("transient", strings.Repeat("please wait ", 1000))),
		"a long message":               always(200, "Content-Type: application/json", `{"message":"`+strings.Repeat("please wait ", 1000)+`"}`),
		"a long text":                  always(200, "Content-Type: text/plain", strings.Repeat("please wait\n", 1000)),
		"a list":                       always(200, "Content-Type: application/json", `["please wait"]`),
		"another file":                 always(200, "", lines(3)),
		"a part with the wrong status": always(200, "Content-Length: 100", data[1000:1100]),
	} {
		t.Run(name, func(t *testing.T) {
			answered(t, granted, first(one, always(200, "", data)), func(t *testing.T, c *ab2d.Client) {
				require.NoError(t, read(t, c, fileOf(data), data))
			})
		})
	}
}

// Whatever type a server gives a file, its checksum decides, not its look: net/http's own server calls it text/plain.
func TestContentOfAnyLookIsDeliveredIfItsChecksumIsRight(t *testing.T) {
	for name, data := range map[string]string{"long": strings.Repeat("a", 100<<10), "short": "a"} {
		t.Run(name, func(t *testing.T) {
			answered(t, granted, always(200, "Content-Type: text/plain; charset=utf-8", data), func(t *testing.T, c *ab2d.Client) {
				require.NoError(t, read(t, c, fileOf(data), data))
			})
		})
	}
}
