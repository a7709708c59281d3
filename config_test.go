package ab2d_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d"
)

const testSecret = "s3cret-of-the-test"

func goodConfig() ab2d.Config {
	return ab2d.Config{Environment: ab2d.Sandbox, ClientID: "0oa-test", ClientSecret: testSecret}
}

func TestNewClientNamesTheFieldThatCannotBeUsed(t *testing.T) {
	tests := []struct {
		name   string
		change func(*ab2d.Config)
		want   string
	}{
		{"no environment", func(c *ab2d.Config) { c.Environment = ab2d.Environment{} }, "Environment is required"},
		{"no base URL", func(c *ab2d.Config) { c.Environment.BaseURL = "" }, "Environment.BaseURL is required"},
		{"no token URL", func(c *ab2d.Config) { c.Environment.TokenURL = "" }, "Environment.TokenURL is required"},
		{"not a URL", func(c *ab2d.Config) { c.Environment.BaseURL = "https://a b" }, "Environment.BaseURL is not a URL"},
		{"a path", func(c *ab2d.Config) { c.Environment.BaseURL += "/api" }, "Environment.BaseURL must be scheme://host[:port], without a path"},
		{"a query", func(c *ab2d.Config) { c.Environment.BaseURL += "?x=1" }, "Environment.BaseURL must be scheme://host[:port], without a path"},
		{"a password", func(c *ab2d.Config) { c.Environment.BaseURL = "https://u:" + testSecret + "@h" }, "Environment.BaseURL must not hold a user or password"},
		{"no scheme", func(c *ab2d.Config) { c.Environment.BaseURL = "sandbox.ab2d.cms.gov" }, "Environment.BaseURL must be scheme://host"},
		{"plain http", func(c *ab2d.Config) { c.Environment.BaseURL = "http://sandbox.ab2d.cms.gov" }, "Environment.BaseURL must be https"},
		{"plain http for tokens", func(c *ab2d.Config) { c.Environment.TokenURL = "http://idm.cms.gov/token" }, "Environment.TokenURL must be https"},
		{"another scheme", func(c *ab2d.Config) { c.Environment.BaseURL = "file://host" }, "Environment.BaseURL must be https"},
		{"unknown version", func(c *ab2d.Config) { c.Version = "v4" }, `Version must be v1, v2 or v3, not "v4"`},
		{"no id", func(c *ab2d.Config) { c.ClientID = "" }, "ClientID and Config.ClientSecret are required"},
		{"no secret", func(c *ab2d.Config) { c.ClientSecret = "" }, "ClientID and Config.ClientSecret are required"},
		{"negative bound", func(c *ab2d.Config) { c.MaxRetryAfter = -time.Second }, "MaxRetryAfter must not be negative"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cfg := goodConfig()
			tt.change(&cfg)
			_, err := ab2d.NewClient(cfg)
			require.Error(t, err)
			assert.Contains(t, err.Error(), "ab2d: Config."+tt.want)
			assert.NotContains(t, err.Error(), testSecret)
		})
	}
}

func TestNewClientTakes(t *testing.T) {
	tests := map[string]func(*ab2d.Config){
		"the sandbox":       func(*ab2d.Config) {},
		"production":        func(c *ab2d.Config) { c.Environment = ab2d.Production },
		"http on loopback":  func(c *ab2d.Config) { c.Environment.BaseURL = "http://127.0.0.1:8080" },
		"http on IPv6":      func(c *ab2d.Config) { c.Environment.BaseURL = "http://[::1]:8080/" },
		"http on localhost": func(c *ab2d.Config) { c.Environment.BaseURL = "http://localhost" },
		"a token source": func(c *ab2d.Config) {
			*c = ab2d.Config{Environment: ab2d.Environment{BaseURL: "https://h"}, TokenSource: oauth2.StaticTokenSource(nil)}
		},
		"no retries":           func(c *ab2d.Config) { c.MaxRetries = -1 },
		"each of the versions": func(c *ab2d.Config) { c.Version = ab2d.V3 },
	}
	for name, change := range tests {
		t.Run(name, func(t *testing.T) {
			cfg := goodConfig()
			change(&cfg)
			_, err := ab2d.NewClient(cfg)
			assert.NoError(t, err)
		})
	}
}

// printed gives every form in which a program may print a value by accident.
func printed(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
		fmt.Fprintf(&b, verb+"\n", v)
	}
	slog.New(slog.NewTextHandler(&b, nil)).Info("m", "v", v)
	slog.New(slog.NewJSONHandler(&b, nil)).Info("m", "v", v)
	data, err := json.Marshal(v)
	if err == nil {
		b.Write(data)
	}
	return b.String()
}

func TestConfigAndClientPrintNoSecret(t *testing.T) {
	cfg := goodConfig()
	client, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	withSource := goodConfig()
	withSource.TokenSource = oauth2.StaticTokenSource(&oauth2.Token{AccessToken: testSecret})
	for name, v := range map[string]any{
		"config": cfg, "pointer": &cfg, "in a struct": struct{ C ab2d.Config }{cfg}, "client": client,
		"client value in a slice": []*ab2d.Client{client}, "source": withSource,
	} {
		assert.NotContains(t, printed(t, v), testSecret, name)
		assert.NotContains(t, printed(t, v), fmt.Sprintf("%x", testSecret), name)
	}
	assert.Contains(t, fmt.Sprint(cfg), "sandbox.ab2d.cms.gov")
	assert.Contains(t, fmt.Sprint(client), "sandbox.ab2d.cms.gov")
}
