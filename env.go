package ab2d

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"strings"
	"unicode/utf16"
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
// White space around a value is trimmed. The file may be UTF-8 or, as PowerShell
// writes it, UTF-16. An error names the variable, never the value of a secret.
func ConfigFromEnv() (Config, error) {
	env, err := environmentFromEnv()
	if err != nil {
		return Config{}, err
	}
	cfg := Config{
		Environment:  env,
		Version:      Version(strings.ToLower(getenv(envVersion))),
		ClientID:     getenv(envClientID),
		ClientSecret: getenv(envClientSecret),
	}
	if file := getenv(envAuthFile); file != "" {
		if cfg.ClientID != "" || cfg.ClientSecret != "" {
			return Config{}, fmt.Errorf("ab2d: set %s or %s and %s, not both", envAuthFile, envClientID, envClientSecret)
		}
		if cfg.ClientID, cfg.ClientSecret, err = readAuthFile(file); err != nil {
			return Config{}, fmt.Errorf("ab2d: %s: %w", envAuthFile, err)
		}
		return checked(cfg, envAuthFile, envAuthFile)
	}
	if cfg.ClientID == "" || cfg.ClientSecret == "" {
		return Config{}, fmt.Errorf("ab2d: set %s and %s, or %s", envClientID, envClientSecret, envAuthFile)
	}
	return checked(cfg, envClientID, envClientSecret)
}

// checked returns cfg if it can be used. id and secret are the variables that the
// credentials come from.
func checked(cfg Config, id, secret string) (Config, error) {
	if err := cfg.check(configNames{envBaseURL, envTokenURL, envVersion, id, secret}); err != nil {
		return Config{}, err
	}
	return cfg, nil
}

// getenv returns a variable without the white space around it, which secrets of
// Kubernetes and files of Windows bring along, and without a byte order mark.
func getenv(name string) string {
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(os.Getenv(name)), "\ufeff"))
}

func environmentFromEnv() (Environment, error) {
	env := Environment{BaseURL: getenv(envBaseURL), TokenURL: getenv(envTokenURL)}
	if env.BaseURL != "" && env.TokenURL != "" {
		return env, nil
	}
	if env != (Environment{}) {
		return env, fmt.Errorf("ab2d: %s and %s go together: a token must not reach another environment's server", envBaseURL, envTokenURL)
	}
	switch name := getenv(envEnvironment); strings.ToLower(name) {
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
	text, err := decodeText(data)
	if err != nil {
		return "", "", err
	}
	// echo and base64 wrap and end lines; the value itself has no white space.
	raw, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(text), ""))
	if err != nil {
		return "", "", errors.New("the file is not base64")
	}
	if text, err = decodeText(raw); err != nil { // PowerShell has UTF-16 strings
		return "", "", err
	}
	id, secret, ok := strings.Cut(strings.TrimSpace(text), ":")
	if !ok || id == "" || secret == "" {
		return "", "", errors.New("the file is not base64 of id:secret")
	}
	return id, secret, nil
}

// decodeText decodes UTF-8 and UTF-16, with a byte order mark or without. PowerShell's
// > and Out-File write UTF-16. What is read here is ASCII, so that in UTF-16 every
// other byte is zero.
func decodeText(data []byte) (string, error) {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		order, data = binary.LittleEndian, data[2:]
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		order, data = binary.BigEndian, data[2:]
	case len(data) >= 2 && data[0] != 0 && data[1] == 0:
		order = binary.LittleEndian
	case len(data) >= 2 && data[0] == 0 && data[1] != 0:
		order = binary.BigEndian
	default:
		return strings.TrimPrefix(string(data), "\ufeff"), nil
	}
	if len(data)%2 != 0 {
		return "", errors.New("the text is truncated UTF-16")
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units)), nil
}
