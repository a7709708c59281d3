package ab2dtest_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// caller talks to a server in plain HTTP, as the official clients do.
type caller struct {
	t     testing.TB
	srv   *ab2dtest.Server
	http  *http.Client
	token string
}

// start starts a server that the end of the test closes, and a caller with a token.
func start(t testing.TB, opts *ab2dtest.Options) *caller {
	t.Helper()
	srv := ab2dtest.NewServer(opts)
	t.Cleanup(srv.Close)
	c := &caller{t: t, srv: srv, http: srv.Config().HTTPClient}
	if c.http == nil {
		transport := &http.Transport{DisableCompression: true}
		t.Cleanup(transport.CloseIdleConnections)
		c.http = &http.Client{Transport: transport}
	}
	c.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return c
}

// answer is a reply whose body has been read; err is why its body broke off.
type answer struct {
	*http.Response
	body []byte
	err  error
}

func (a answer) text(t *testing.T) string {
	t.Helper()
	var o struct {
		ResourceType string
		Issue        []struct{ Details struct{ Text string } }
	}
	require.NoError(t, json.Unmarshal(a.body, &o), "body: %q", a.body)
	require.Equal(t, "OperationOutcome", o.ResourceType)
	return o.Issue[0].Details.Text
}

func (c *caller) try(method, target string, body string, header ...string) (answer, error) {
	c.t.Helper()
	if strings.HasPrefix(target, "/") {
		target = c.srv.URL + target
	}
	req, err := http.NewRequestWithContext(c.t.Context(), method, target, strings.NewReader(body))
	require.NoError(c.t, err)
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	res, err := c.http.Do(req)
	if err != nil {
		return answer{}, err
	}
	defer res.Body.Close()
	read, err := io.ReadAll(res.Body)
	return answer{res, read, err}, nil
}

func (c *caller) do(method, target string, header ...string) answer {
	c.t.Helper()
	a, err := c.try(method, target, "", header...)
	require.NoError(c.t, err)
	return a
}

func (c *caller) get(target string, header ...string) answer {
	c.t.Helper()
	return c.do(http.MethodGet, target, header...)
}

// login gets a token in the way of the official clients: parameters in the query.
func (c *caller) login() *caller {
	c.t.Helper()
	c.token = ""
	cfg := c.srv.Config()
	req, err := http.NewRequestWithContext(c.t.Context(), http.MethodPost,
		cfg.Environment.TokenURL+"?grant_type=client_credentials&scope=clientCreds", nil)
	require.NoError(c.t, err)
	req.SetBasicAuth(cfg.ClientID, cfg.ClientSecret)
	res, err := c.http.Do(req)
	require.NoError(c.t, err)
	defer res.Body.Close()
	require.Equal(c.t, http.StatusOK, res.StatusCode)
	var reply struct {
		AccessToken string `json:"access_token"`
	}
	require.NoError(c.t, json.NewDecoder(res.Body).Decode(&reply))
	c.token = reply.AccessToken
	return c
}

// export begins a job and returns its status URL.
func (c *caller) export(version, query string) string {
	c.t.Helper()
	a := c.get("/api/" + version + "/fhir/Patient/$export" + query)
	require.Equal(c.t, http.StatusAccepted, a.StatusCode, "%s", a.body)
	require.Empty(c.t, a.body)
	return a.Header.Get("Content-Location")
}

// finish polls a job to its manifest.
func (c *caller) finish(statusURL string) *ab2dtest.Manifest {
	c.t.Helper()
	for {
		a := c.get(statusURL)
		if a.StatusCode == http.StatusAccepted {
			continue
		}
		require.Equal(c.t, http.StatusOK, a.StatusCode, "%s", a.body)
		m := new(ab2dtest.Manifest)
		require.NoError(c.t, json.Unmarshal(a.body, m))
		return m
	}
}

// job is login, export and finish, with the path of the first file.
func (c *caller) job(version string) (m *ab2dtest.Manifest, file string) {
	c.t.Helper()
	m = c.login().finish(c.export(version, ""))
	u, err := url.Parse(m.Output[0].URL)
	require.NoError(c.t, err)
	return m, u.Path
}

// verify checks bytes against what the manifest says of them.
func verify(t testing.TB, f ab2dtest.ManifestFile, data []byte) {
	t.Helper()
	require.Len(t, f.Extension, 2)
	require.Equal(t, fmt.Sprintf("sha256:%x", sha256.Sum256(data)), f.Extension[0].ValueString)
	require.Equal(t, fmt.Sprint(len(data)), f.Extension[1].ValueDecimal.String())
}

func gunzip(t testing.TB, data []byte) []byte {
	t.Helper()
	zr, err := gzip.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	plain, err := io.ReadAll(zr)
	require.NoError(t, err)
	return plain
}
