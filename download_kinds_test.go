package ab2d_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// pretty returns JSON over many lines.
func pretty(v any) string {
	data, _ := json.MarshalIndent(v, "", "  ")
	return string(data) + "\n"
}

// notFiles are answers in place of a file, of about n bytes.
func notFiles(n int) map[string]string {
	wait := strings.Repeat("please wait ", n/12)
	trace := map[string]any{"message": "Endpoint request timed out", "trace": strings.Repeat("at a.b.C\n", n/9), "at": []any{map[string]any{"resourceType": "ExplanationOfBenefit"}}}
	message, _ := json.Marshal(trace)
	return map[string]string{
		"HTML":                      "<!DOCTYPE html>\n<html><body>" + wait + "</body></html>\n",
		"HTML after blanks":         strings.Repeat("\r\n \t", n/4) + "<html><body>please wait</body></html>\n",
		"XML":                       "\xef\xbb\xbf<?xml version=\"1.0\"?>\n<Error>" + wait + "</Error>",
		"text":                      wait,
		"lines of text":             strings.ReplaceAll(wait, "wait ", "wait\n"),
		"text with braces":          "{" + wait + "}",
		"lines of text with braces": strings.Repeat("{please wait}\n", n/14),
		"JSON array":                "[" + strings.Repeat(strings.TrimSpace(claimLine)+",", n/48) + "{}]",
		"JSON array over lines":     pretty([]any{trace, trace}),
		"JSON over lines":           pretty(trace),
		"JSON string":               `"` + wait + `"`,
		"JSON message":              string(message) + "\n",
		"outcome":                   found("transient", wait),
	}
}

// What is no NDJSON of resources is never delivered, nor saved, of whatever size and under
// whatever name: with a checksum and without one, compressed or not.
func TestKindsOfContentThatAreNoFile(t *testing.T) {
	t.Parallel()
	data := lines(200)
	bare := fileOf(data)
	bare.SHA256, bare.Size = "", 0
	good := always(200, "Content-Type: application/fhir+ndjson", data)
	for _, size := range []int{200, 20 << 10} {
		for kind, content := range notFiles(size) {
			var api transport
			change := func(cfg *ab2d.Config) {
				cfg.HTTPClient = &http.Client{Transport: transport(func(r *http.Request) (*http.Response, error) {
					if r.Method == http.MethodPost {
						return granted(r)
					}
					return api(r)
				})}
				cfg.MaxRetries = 1
			}
			scripted(t, change, nil, func(t *testing.T, c *ab2d.Client, _ *script) {
				for coding, sent := range map[string]string{"identity": content, "gzip": gzipped(content)} {
					for _, contentType := range []string{"", "application/octet-stream", "text/plain; charset=utf-8", "text/html", "application/problem+json", "application/fhir+ndjson"} {
						if strings.HasSuffix(contentType, "ndjson") && (kind == "JSON message" || kind == "outcome") {
							continue // lines of JSON, as they are said to be: see TestLinesThatAreNoResource
						}
						if size > 200 && contentType != "" && !strings.HasSuffix(contentType, "ndjson") {
							continue // length and type are judged apart
						}
						one := always(200, "Content-Type: "+contentType+"\nContent-Encoding: "+coding, sent)
						for proof, file := range map[string]ab2d.File{"verified": fileOf(data), "not verified": bare} {
							name := strings.Join([]string{kind, contentType, coding, proof}, ", ")
							for how, get := range readings(file, data) {
								if how != "Open" && contentType != "" {
									continue
								}
								refused := get(one)
								api = refused.api
								n, err := refused.read(t, c)
								require.ErrorContains(t, err, "in place of the file", name+how)
								assert.NotErrorIs(t, err, ab2d.ErrCorrupt, name+how)
								assert.NotContains(t, err.Error(), "please", name+how)
								assert.Zero(t, n, name+how)
							}
							healed := readings(file, data)["Open"](first(one, good))
							api = healed.api
							_, err := healed.read(t, c)
							require.NoError(t, err, name)
						}
					}
				}
			})
		}
	}
}

// reading is a way to read a file, with what answers its requests.
type reading struct {
	api  transport
	read func(*testing.T, *ab2d.Client) (delivered int, err error)
}

// readings are Open, Save, Claims and Stream, of a job with that file.
func readings(file ab2d.File, data string) map[string]func(files transport) reading {
	job := &ab2d.Job{ID: "1"}
	manifest := &ab2d.Manifest{TransactionTime: "t", Output: []ab2d.File{file}}
	listed := map[string]any{"transactionTime": "t", "output": []any{map[string]any{"type": file.Type, "url": file.URL, "extension": extensions(file)}}}
	whole, _ := json.Marshal(listed)
	jobThen := func(files transport) transport {
		return func(r *http.Request) (*http.Response, error) {
			switch {
			case strings.Contains(r.URL.Path, "$export"):
				return response(r, reply{202, "Content-Location: https://ab2d.test/api/v2/fhir/Job/1/$status", "", nil}), nil
			case strings.Contains(r.URL.Path, "$status"):
				return response(r, reply{200, "", string(whole), nil}), nil
			}
			return files(r)
		}
	}
	loop := func(seq func(*testing.T, *ab2d.Client) (map[string]int, error)) func(transport) reading {
		return func(files transport) reading {
			return reading{jobThen(files), func(t *testing.T, c *ab2d.Client) (int, error) {
				seen, err := seq(t, c)
				return len(seen), err
			}}
		}
	}
	return map[string]func(transport) reading{
		"Open": func(files transport) reading {
			return reading{files, func(t *testing.T, c *ab2d.Client) (int, error) {
				body, err := c.Open(t.Context(), file)
				if err != nil {
					return 0, err
				}
				defer body.Close()
				got, err := io.ReadAll(body)
				assert.True(t, err != nil || string(got) == data)
				return len(got), err
			}}
		},
		"Save": func(files transport) reading {
			return reading{files, func(t *testing.T, c *ab2d.Client) (int, error) {
				saved, err := c.Save(t.Context(), manifest, t.TempDir(), nil)
				return len(saved), err
			}}
		},
		"Claims": loop(func(t *testing.T, c *ab2d.Client) (map[string]int, error) { return claims(c.Claims(t.Context(), job)) }),
		"Stream": loop(func(t *testing.T, c *ab2d.Client) (map[string]int, error) { return claims(c.Stream(t.Context(), nil)) }),
	}
}

func extensions(f ab2d.File) (list []any) {
	if f.SHA256 != "" {
		list = append(list, map[string]any{"url": "https://ab2d.cms.gov/checksum", "valueString": "sha256:" + f.SHA256}, map[string]any{"url": "https://ab2d.cms.gov/file_length", "valueDecimal": f.Size})
	}
	return list
}
