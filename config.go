package ab2d

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"
	"unicode"

	"golang.org/x/oauth2"

	"github.com/ab2d-go/ab2d/internal/pace"
)

// Environment says where an AB2D service is: the API's BaseURL, of the form
// scheme://host[:port], and the TokenURL of the identity provider that issues
// its tokens.
type Environment struct{ BaseURL, TokenURL string }

// The two environments that CMS runs (AB2D documentation, "Access Sandbox Data"
// and "Access Production Claims Data").
var (
	// Sandbox serves synthetic claims to anybody.
	Sandbox = Environment{
		BaseURL:  "https://sandbox.ab2d.cms.gov",
		TokenURL: "https://test.idp.idm.cms.gov/oauth2/aus2r7y3gdaFMKBol297/v1/token",
	}
	// Production serves real claims to attested sponsors from registered addresses.
	Production = Environment{
		BaseURL:  "https://api.ab2d.cms.gov",
		TokenURL: "https://idm.cms.gov/oauth2/aus2ytanytjdaF9cr297/v1/token",
	}
)

// Version is a version of the AB2D API.
type Version string

// The versions of the API: V1 serves FHIR STU3, V2 and V3 serve FHIR R4.
const (
	V1 Version = "v1"
	V2 Version = "v2"
	V3 Version = "v3"
)

// Config says which service a [Client] talks to and as whom. Environment and
// credentials are required; every other zero value means a default.
type Config struct {
	// Environment has no default: nobody reaches production by omission.
	Environment Environment
	// Version of the API; "" means [V2].
	Version Version
	// ClientID and ClientSecret are the credentials that CMS issued, for one
	// contract. TokenSource is used in their place when it is set.
	ClientID, ClientSecret string
	TokenSource            oauth2.TokenSource
	// HTTPClient sends every request, those for tokens included. It is copied,
	// never modified. Nil means a client with pooled connections and no limit on
	// how long a body may take. A Timeout covers each attempt until its headers
	// arrive, and all of a short response, but not the body of a file.
	HTTPClient *http.Client
	// Logger gets one record per event, at levels Debug to Warn; nil discards them.
	// No record holds a header, a body or the value of a query. See "Log" in the
	// package documentation for the events.
	Logger *slog.Logger
	// UserAgent precedes the library's own.
	UserAgent string
	// MaxRetries is how many times one request is retried after a transient failure:
	// a kick-off, a cancel, a request for metadata. 0 means 4, a negative number none.
	MaxRetries int
	// MaxOutage is how long the service, its token endpoint included, may fail or be
	// out of reach while a job is waited for or a file is read, before that fails.
	// The time starts again whenever the service responds or a transfer makes progress.
	// 0 means 30 minutes; with a negative value, MaxRetries failures in a row decide.
	MaxOutage time.Duration
	// MaxRetryAfter bounds the wait that a server may ask for; 0 means 10 minutes.
	MaxRetryAfter time.Duration
	// Concurrency is how many files of a job are read at a time, by Claims, Stream
	// and Save; 0 means 4.
	Concurrency int

	maxBackoff time.Duration // see package pace
}

func init() {
	pace.Limit = func(cfg any, most time.Duration) { cfg.(*Config).maxBackoff = most }
}

// configNames are what errors call the fields of a [Config].
type configNames struct{ baseURL, tokenURL, version, clientID, clientSecret string }

var fieldNames = configNames{
	"Config.Environment.BaseURL", "Config.Environment.TokenURL", "Config.Version", "Config.ClientID", "Config.ClientSecret",
}

// check reports the first field that cannot be used, by name and without the
// value of a secret.
func (c Config) check(names configNames) error {
	if c.Environment == (Environment{}) {
		return errors.New("ab2d: Config.Environment is required: ab2d.Sandbox, ab2d.Production or your own")
	}
	if u, err := checkURL(names.baseURL, c.Environment.BaseURL); err != nil {
		return err
	} else if strings.Trim(u.Path, "/") != "" || u.RawQuery != "" {
		return fmt.Errorf("ab2d: %s must be scheme://host[:port], without a path: %q", names.baseURL, redactURL(u))
	}
	switch c.Version {
	case "", V1, V2, V3:
	default:
		return fmt.Errorf("ab2d: %s must be v1, v2 or v3, not %q", names.version, c.Version)
	}
	if c.TokenSource == nil {
		if c.ClientID == "" || c.ClientSecret == "" {
			return errors.New("ab2d: Config.ClientID and Config.ClientSecret are required, or Config.TokenSource")
		}
		if err := checkCredential(names.clientID, c.ClientID); err != nil {
			return err
		}
		if err := checkCredential(names.clientSecret, c.ClientSecret); err != nil {
			return err
		}
		if _, err := checkURL(names.tokenURL, c.Environment.TokenURL); err != nil {
			return err
		}
	}
	if c.Concurrency < 0 {
		return fmt.Errorf("ab2d: Config.Concurrency must not be negative: %d", c.Concurrency)
	}
	if c.MaxRetryAfter < 0 {
		return fmt.Errorf("ab2d: Config.MaxRetryAfter must not be negative: %v", c.MaxRetryAfter)
	}
	return nil
}

// checkCredential refuses what RFC 6749 (appendix A) does not allow in a client's ID
// or secret, such as the line break that a file ends with: it would be sent, and
// refused. The error has the name and not the value.
func checkCredential(name, value string) error {
	if strings.Trim(value, " ") != value {
		return fmt.Errorf("ab2d: %s begins or ends with white space", name)
	}
	for _, r := range value {
		if r < ' ' || r > '~' {
			return fmt.Errorf("ab2d: %s contains a character that is invalid in a credential, such as a line break or a byte order mark", name)
		}
	}
	return nil
}

// checkURL parses a URL of the environment, which errors call name. Plain http would show tokens and
// claims to the network, so it is for loopback alone.
func checkURL(name, s string) (*url.URL, error) {
	field := "ab2d: " + name
	if s == "" {
		return nil, fmt.Errorf("%s is required", field)
	}
	u, err := url.Parse(s)
	if err != nil || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsGraphic(r) || unicode.IsSpace(r) }) {
		return nil, fmt.Errorf("%s is not a URL", field) // the cause would quote it
	}
	switch {
	case u.User != nil:
		return nil, fmt.Errorf("%s must not hold a user or password", field)
	case u.Host == "" || u.Fragment != "":
		return nil, fmt.Errorf("%s must be scheme://host[:port]…: %q", field, redactURL(u))
	case u.Scheme == "https":
	case u.Scheme == "http" && isLoopback(u.Hostname()):
	default:
		return nil, fmt.Errorf("%s must be https (http is allowed only for loopback): %q", field, redactURL(u))
	}
	return u, nil
}

func isLoopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

// redactURL returns the parts of u that hold no secret.
func redactURL(u *url.URL) string {
	return (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path}).String()
}

// String describes the configuration, with the client id but no secret.
func (c Config) String() string {
	who := c.ClientID
	if c.TokenSource != nil {
		who = "TokenSource"
	}
	return fmt.Sprintf("ab2d.Config{BaseURL: %q, Version: %q, as: %q}", c.Environment.BaseURL, c.Version, who)
}

// Format implements [fmt.Formatter]: no verb prints a secret. Package fmt cannot call it for
// an unexported field: do not print a struct of yours that has a Config in one.
func (c Config) Format(f fmt.State, _ rune) { fmt.Fprint(f, c.String()) }

// LogValue implements [slog.LogValuer]: no handler receives a secret.
func (c Config) LogValue() slog.Value { return slog.StringValue(c.String()) }

// MarshalJSON returns [Config.String] as a JSON string, so that a configuration
// in a log or a file holds no secret.
func (c Config) MarshalJSON() ([]byte, error) { return json.Marshal(c.String()) }
