package ab2d

import (
	"cmp"
	"fmt"
	"net/url"
	"strings"
)

// target is where a request is sent on the configured host: path and query as they were
// given, with their escapes. Its text has no query, which can be a secret.
type target struct{ url *url.URL }

// api returns an API resource in the client's version.
func (c *Client) api(path string) target {
	return target{&url.URL{Path: "/api/" + string(c.version) + "/fhir/" + path}}
}

func (t target) at(base *url.URL) *url.URL {
	return &url.URL{Scheme: base.Scheme, Host: base.Host, Path: t.url.Path, RawPath: t.url.RawPath, RawQuery: t.url.RawQuery}
}

// String returns the path, for texts.
func (t target) String() string {
	if t.url == nil {
		return ""
	}
	return sanitize(t.url.EscapedPath())
}

// local returns the target of a URL that the server gave, if it is this server's.
// The request goes to the configured scheme, host and port all the same.
func (c *Client) local(what, raw string) (target, error) {
	if raw == "" {
		return target{}, fmt.Errorf("ab2d: %s is empty", what)
	}
	u, err := c.base.Parse(raw)
	if err != nil || u.Opaque != "" {
		return target{}, fmt.Errorf("ab2d: %s is not a URL", what)
	}
	if u.User != nil || !sameServer(u, c.base) {
		return target{}, fmt.Errorf("ab2d: %s is not on %s, the only host that may receive the token: %q", what, c.base.Host, sanitize(redactURL(u)))
	}
	u.RawQuery = strings.ReplaceAll(u.RawQuery, " ", "%20")
	return target{u}, nil
}

// sameServer reports whether u is on the server at base. Old builds of AB2D, and
// such behind a balancer, write http:// for https://.
func sameServer(u, base *url.URL) bool {
	if !strings.EqualFold(u.Hostname(), base.Hostname()) {
		return false
	}
	switch {
	case u.Scheme == base.Scheme:
		return port(u) == port(base)
	case u.Scheme == "http" && port(u) == "80":
		return port(base) == "443"
	}
	return u.Scheme == "http" && port(u) == port(base)
}

func port(u *url.URL) string {
	if u.Scheme == "http" {
		return cmp.Or(u.Port(), "80")
	}
	return cmp.Or(u.Port(), "443")
}
