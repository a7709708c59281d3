package ab2d_test

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

func TestErrorTextsAreBounded(t *testing.T) {
	long := func(r *http.Request) (*http.Response, error) {
		issue := `{"severity":"error","code":"invalid","details":{"text":"` + strings.Repeat("x", 400) + `"}}`
		return response(r, reply{400, "", `{"resourceType":"OperationOutcome","issue":[` + strings.Repeat(issue+",", 90) + issue + `]}`, nil}), nil
	}
	var list []ab2d.File
	for i := range 60 {
		list = append(list, ab2d.File{Type: "ExplanationOfBenefit", URL: fmt.Sprintf("https://ab2d.test/api/v2/fhir/Job/1f0c/file/%d%s.ndjson", i, strings.Repeat("y", 150))})
	}
	m := &ab2d.Manifest{Output: list}
	wire := `{"transactionTime":"t","output":[{"type":"ExplanationOfBenefit","url":"` + list[0].URL + `"}],"error":[]}`
	for name, run := range map[string]func(*testing.T, *ab2d.Client) error{
		"Status": func(t *testing.T, c *ab2d.Client) error {
			_, err := c.Status(t.Context(), &ab2d.Job{ID: "1"})
			return err
		},
		"Claims": func(t *testing.T, c *ab2d.Client) error { _, err := claims(c.Claims(t.Context(), job)); return err },
		"Save": func(t *testing.T, c *ab2d.Client) error {
			_, err := c.Save(t.Context(), m, t.TempDir(), nil)
			return err
		},
		"Save, names": func(t *testing.T, c *ab2d.Client) error {
			m := &ab2d.Manifest{}
			for range 100 {
				m.Output = append(m.Output, ab2d.File{URL: "https://ab2d.test/" + strings.Repeat("z", 1000) + "/.x"})
			}
			_, err := c.Save(t.Context(), m, t.TempDir(), nil)
			return err
		},
		"Save, two jobs": func(t *testing.T, c *ab2d.Client) error {
			m := &ab2d.Manifest{Output: []ab2d.File{{URL: "https://ab2d.test/Job/" + strings.Repeat("1", 10_000) + "/file/a"}, {URL: "https://ab2d.test/Job/" + strings.Repeat("2", 10_000) + "/file/a"}}}
			_, err := c.Save(t.Context(), m, t.TempDir(), nil)
			if err == nil {
				err = errCut
			}
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			api := transport(func(r *http.Request) (*http.Response, error) {
				if ab2d.OperationOf(r.Context()) == "status" && name == "Claims" {
					return response(r, reply{200, "", wire, nil}), nil
				}
				return long(r)
			})
			answered(t, granted, api, func(t *testing.T, c *ab2d.Client) {
				err := run(t, c)
				require.Error(t, err)
				assert.LessOrEqual(t, len(err.Error()), 4096)
			})
		})
	}
}

type said string

type saidIn struct{ Text string }

func TestNoVerbShowsAnErrorOfTheCallers(t *testing.T) {
	const planted = "1S00E00AA22"
	for _, fault := range []error{said(planted), saidIn{planted}, &saidIn{planted}, fmt.Errorf("x: %w", said(planted)), errors.Join(said(planted))} {
		for _, post := range []bool{false, true} {
			api := transport(func(r *http.Request) (*http.Response, error) {
				if (r.Method == http.MethodPost) == post {
					return nil, fault
				}
				return granted(r)
			})
			synctest.Test(t, func(t *testing.T) {
				c, err := ab2d.NewClient(ab2d.Config{Environment: ab2d.Environment{BaseURL: "https://ab2d.test", TokenURL: "https://idp.test/token"}, ClientID: "id", ClientSecret: testSecret, MaxRetries: -1, MaxOutage: -1, HTTPClient: &http.Client{Transport: api}})
				require.NoError(t, err)
				_, e1 := c.Export(t.Context(), nil)
				_, e2 := c.Status(t.Context(), job)
				_, e3 := c.Open(t.Context(), fileOf("x"))
				_, e4 := c.Save(t.Context(), &ab2d.Manifest{Output: []ab2d.File{fileOf("x")}}, t.TempDir(), nil)
				_, e5 := claims(c.Claims(t.Context(), job))
				for i, err := range []error{e1, e2, e3, e4, e5} {
					require.Error(t, err)
					for _, verb := range []string{"%v", "%+v", "%#v", "%q", "%s", "%x"} {
						assert.NotContains(t, fmt.Sprintf(verb, err), planted, "%d %s", i, verb)
					}
				}
			})
		}
	}
}

func (s said) Error() string { return string(s) }

func (s saidIn) Error() string { return s.Text }
