package ab2d

import (
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"strings"
)

// The environment variables that [ConfigFromEnv] reads.
const (
	envEnvironment  = "AB2D_ENVIRONMENT"
	envBaseURL      = "AB2D_BASE_URL"
	envTokenURL     = "AB2D_TOKEN_URL"
	envVersion      = "AB2D_API_VERSION"
	envClientID     = "AB2D_CLIENT_ID"
	envClientSecret = "AB2D_CLIENT_SECRET"
	envAuthFile     = "AB2D_AUTH_FILE"
)

// ConfigFromEnv makes a [Config] from environment variables:
//
//	AB2D_ENVIRONMENT    sandbox or production
//	AB2D_BASE_URL       with AB2D_TOKEN_URL, in place of AB2D_ENVIRONMENT: any other server
//	AB2D_TOKEN_URL
//	AB2D_API_VERSION    v1, v2 or v3; v2 when not set
//	AB2D_CLIENT_ID      the credentials,
//	AB2D_CLIENT_SECRET
//	AB2D_AUTH_FILE      or a file of them, as CMS's sample clients use it: base64 of id:secret
//
// An error names the variable, never the value of a secret.
func ConfigFromEnv() (Config, error) {
	env, err := environmentFromEnv()
	if err != nil {
		return Config{}, err
	}
	cfg := Config{
		Environment:  env,
		Version:      Version(strings.ToLower(os.Getenv(envVersion))),
		ClientID:     os.Getenv(envClientID),
		ClientSecret: os.Getenv(envClientSecret),
	}
	if file := os.Getenv(envAuthFile); file != "" {
		if cfg.ClientID != "" || cfg.ClientSecret != "" {
			return Config{}, fmt.Errorf("ab2d: set %s or %s and %s, not both", envAuthFile, envClientID, envClientSecret)
		}
		if cfg.ClientID, cfg.ClientSecret, err = readAuthFile(file); err != nil {
			return Config{}, fmt.Errorf("ab2d: %s: %w", envAuthFile, err)
		}
	}
	if cfg.ClientID == "" || cfg.ClientSecret == "" {
		return Config{}, fmt.Errorf("ab2d: set %s and %s, or %s", envClientID, envClientSecret, envAuthFile)
	}
	return cfg, cfg.check()
}

func environmentFromEnv() (Environment, error) {
	env := Environment{BaseURL: os.Getenv(envBaseURL), TokenURL: os.Getenv(envTokenURL)}
	if env.BaseURL != "" && env.TokenURL != "" {
		return env, nil
	}
	if env != (Environment{}) {
		return env, fmt.Errorf("ab2d: %s and %s go together: a token must not reach another environment's server", envBaseURL, envTokenURL)
	}
	switch name := os.Getenv(envEnvironment); strings.ToLower(name) {
	case "sandbox":
		return Sandbox, nil
	case "production":
		return Production, nil
	case "":
		return env, fmt.Errorf("ab2d: set %s to sandbox or production, or %s and %s", envEnvironment, envBaseURL, envTokenURL)
	default:
		return env, fmt.Errorf("ab2d: %s must be sandbox or production, not %q", envEnvironment, name)
	}
}

// readAuthFile reads the credentials file of CMS's sample clients. Its errors
// quote nothing of the content.
func readAuthFile(name string) (id, secret string, err error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return "", "", err
	}
	// echo and base64 wrap and end lines, and some editors of Windows begin with a
	// mark; the value itself has no white space.
	text := strings.Join(strings.Fields(strings.TrimPrefix(string(data), "\ufeff")), "")
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return "", "", errors.New("the file is not base64")
	}
	id, secret, ok := strings.Cut(strings.TrimSpace(string(raw)), ":")
	if !ok || id == "" || secret == "" {
		return "", "", errors.New("the file is not base64 of id:secret")
	}
	return id, secret, nil
}
