package ab2d_test

import (
	"encoding/base64"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// setEnv sets the variables of ConfigFromEnv, and no others of them.
func setEnv(t *testing.T, vars map[string]string) {
	t.Helper()
	for _, name := range []string{"ENVIRONMENT", "BASE_URL", "TOKEN_URL", "API_VERSION", "CLIENT_ID", "CLIENT_SECRET", "AUTH_FILE"} {
		t.Setenv("AB2D_"+name, vars[name])
	}
}

func authFile(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "auth.base64")
	require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	return name
}

func TestConfigFromEnv(t *testing.T) {
	encoded := base64.StdEncoding.EncodeToString([]byte("the-id:" + testSecret + "\n"))
	own := ab2d.Environment{BaseURL: "http://127.0.0.1:8080", TokenURL: "http://127.0.0.1:8080/token"}
	tests := []struct {
		name string
		vars map[string]string
		env  ab2d.Environment
	}{
		{"sandbox", map[string]string{"ENVIRONMENT": "sandbox", "CLIENT_ID": "the-id", "CLIENT_SECRET": testSecret}, ab2d.Sandbox},
		{"production", map[string]string{"ENVIRONMENT": "PRODUCTION", "CLIENT_ID": "the-id", "CLIENT_SECRET": testSecret}, ab2d.Production},
		{"own URLs", map[string]string{"BASE_URL": own.BaseURL, "TOKEN_URL": own.TokenURL, "CLIENT_ID": "the-id", "CLIENT_SECRET": testSecret}, own},
		{"own URLs override", map[string]string{"ENVIRONMENT": "production", "BASE_URL": own.BaseURL, "TOKEN_URL": own.TokenURL, "CLIENT_ID": "the-id", "CLIENT_SECRET": testSecret}, own},
		{"auth file", map[string]string{"ENVIRONMENT": "sandbox", "AUTH_FILE": authFile(t, encoded)}, ab2d.Sandbox},
		{"auth file with broken lines", map[string]string{"ENVIRONMENT": "sandbox", "AUTH_FILE": authFile(t, encoded[:20]+"\n"+encoded[20:]+"\r\n")}, ab2d.Sandbox},
		{"auth file with a byte order mark", map[string]string{"ENVIRONMENT": "sandbox", "AUTH_FILE": authFile(t, "\ufeff"+encoded+"\r\n")}, ab2d.Sandbox},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			setEnv(t, tt.vars)
			cfg, err := ab2d.ConfigFromEnv()
			require.NoError(t, err)
			assert.Equal(t, tt.env, cfg.Environment)
			assert.Equal(t, "the-id", cfg.ClientID)
			assert.Equal(t, testSecret, cfg.ClientSecret)
		})
	}
}

func TestConfigFromEnvNamesTheVariable(t *testing.T) {
	notBase64 := authFile(t, "id:"+testSecret)
	noColon := authFile(t, base64.StdEncoding.EncodeToString([]byte(testSecret)))
	tests := []struct {
		name string
		vars map[string]string
		want string
	}{
		{"nothing", nil, "AB2D_ENVIRONMENT"},
		{"unknown environment", map[string]string{"ENVIRONMENT": "prod"}, `AB2D_ENVIRONMENT must be sandbox or production, not "prod"`},
		{"no URL", map[string]string{"BASE_URL": "ab2d", "TOKEN_URL": "https://h/t", "CLIENT_ID": "x", "CLIENT_SECRET": "y"}, "ab2d: AB2D_BASE_URL must be scheme://host"},
		{"no https", map[string]string{"BASE_URL": "https://h", "TOKEN_URL": "http://h/t", "CLIENT_ID": "x", "CLIENT_SECRET": "y"}, "ab2d: AB2D_TOKEN_URL must be https"},
		{"half of the URLs", map[string]string{"ENVIRONMENT": "sandbox", "BASE_URL": "https://h"}, "AB2D_BASE_URL and AB2D_TOKEN_URL go together"},
		{"no credentials", map[string]string{"ENVIRONMENT": "sandbox"}, "AB2D_CLIENT_ID"},
		{"no secret", map[string]string{"ENVIRONMENT": "sandbox", "CLIENT_ID": "x"}, "AB2D_CLIENT_SECRET"},
		{"both kinds", map[string]string{"ENVIRONMENT": "sandbox", "CLIENT_ID": "x", "CLIENT_SECRET": testSecret, "AUTH_FILE": noColon}, "not both"},
		{"no such file", map[string]string{"ENVIRONMENT": "sandbox", "AUTH_FILE": filepath.Join(t.TempDir(), "none")}, "AB2D_AUTH_FILE"},
		{"not base64", map[string]string{"ENVIRONMENT": "sandbox", "AUTH_FILE": notBase64}, "AB2D_AUTH_FILE: the file is not base64"},
		{"no colon", map[string]string{"ENVIRONMENT": "sandbox", "AUTH_FILE": noColon}, "AB2D_AUTH_FILE: the file is not base64 of id:secret"},
		{"bad version", map[string]string{"ENVIRONMENT": "sandbox", "CLIENT_ID": "x", "CLIENT_SECRET": "y", "API_VERSION": "2"}, `AB2D_API_VERSION must be v1, v2 or v3, not "2"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			setEnv(t, tt.vars)
			_, err := ab2d.ConfigFromEnv()
			require.Error(t, err)
			assert.Contains(t, err.Error(), tt.want)
			assert.NotContains(t, err.Error(), testSecret)
		})
	}
}

func TestConfigFromEnvReadsTheVersion(t *testing.T) {
	setEnv(t, map[string]string{"ENVIRONMENT": "sandbox", "CLIENT_ID": "x", "CLIENT_SECRET": "y", "API_VERSION": "V3"})
	cfg, err := ab2d.ConfigFromEnv()
	require.NoError(t, err)
	assert.Equal(t, ab2d.V3, cfg.Version)
}

// utf16Text encodes ASCII as PowerShell's redirections do.
func utf16Text(text string, mark bool) string {
	var b []byte
	if mark {
		b = append(b, 0xff, 0xfe)
	}
	for _, c := range []byte(text) {
		b = append(b, c, 0)
	}
	return string(b)
}

func TestCredentialsAsTheyAreStored(t *testing.T) {
	plain := "the-id:" + testSecret
	encode := base64.StdEncoding.EncodeToString
	for name, content := range map[string]string{
		"PowerShell's >":          utf16Text(encode([]byte(plain))+"\r\n", true),
		"UTF-16 without a mark":   utf16Text(encode([]byte(plain)), false),
		"a string of PowerShell":  encode([]byte(utf16Text(plain, false))),
		"Out-File -Encoding utf8": "\ufeff" + encode([]byte(plain)) + "\r\n",
		"a line that ends inside": encode([]byte(plain + "\r\n")),
	} {
		t.Run(name, func(t *testing.T) {
			setEnv(t, map[string]string{"ENVIRONMENT": " sandbox\r\n", "AUTH_FILE": authFile(t, content) + "\n"})
			cfg, err := ab2d.ConfigFromEnv()
			require.NoError(t, err)
			assert.Equal(t, "the-id", cfg.ClientID)
			assert.Equal(t, testSecret, cfg.ClientSecret)
		})
	}
	for _, secret := range []string{"a\nb", "a\u200bb", "pass\u00e9"} {
		setEnv(t, map[string]string{"ENVIRONMENT": "sandbox", "CLIENT_ID": "the-id", "CLIENT_SECRET": secret})
		cfg, err := ab2d.ConfigFromEnv()
		require.ErrorContains(t, err, "AB2D_CLIENT_SECRET")
		assert.NotContains(t, err.Error(), secret)
		assert.Equal(t, ab2d.Config{}, cfg)
		_, err = ab2d.NewClient(ab2d.Config{Environment: ab2d.Sandbox, ClientID: "the-id", ClientSecret: secret})
		require.ErrorContains(t, err, "Config.ClientSecret")
	}
	for _, end := range []string{"\n", " \r\n", "\ufeff"} {
		setEnv(t, map[string]string{"ENVIRONMENT": "sandbox", "CLIENT_ID": "the-id" + end, "CLIENT_SECRET": end + testSecret, "API_VERSION": "V3" + end})
		cfg, err := ab2d.ConfigFromEnv()
		if end == "\ufeff" {
			require.ErrorContains(t, err, "AB2D_API_VERSION")
			continue
		}
		require.NoError(t, err)
		assert.Equal(t, ab2d.Config{Environment: ab2d.Sandbox, Version: ab2d.V3, ClientID: "the-id", ClientSecret: testSecret}, cfg)
	}
}
