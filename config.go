package ab2d

import (
	"log/slog"
	"net/http"
	"time"

	"golang.org/x/oauth2"
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
	// how long a body may take. A Timeout bounds each attempt until its answer is
	// there, and short answers whole, but not the body of a file.
	HTTPClient *http.Client
	// Logger gets one record an event, at levels Debug to Warn; nil discards them.
	// No record holds a header, a body or the value of a query.
	Logger *slog.Logger
	// UserAgent is put before the library's own.
	UserAgent string
	// MaxRetries is how often one request is sent again after a passing failure;
	// 0 means 4, a negative number none.
	MaxRetries int
	// MaxRetryAfter bounds the wait that a server may ask for; 0 means 10 minutes.
	MaxRetryAfter time.Duration
}
