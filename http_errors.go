package ab2d

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/url"
)

// netError is a failure to get any response, or a complete one.
type netError struct {
	method string
	path   target
	err    error
}

// newNetError wraps a failure of net/http, of a caller's transport, or a problem.
// A *url.Error is left out: its text has the query of the URL.
func newNetError(method string, path target, err error) error {
	if ue, ok := errors.AsType[*url.Error](err); ok { // not that of a context's cause
		err = ue.Err
	}
	return &netError{method, path, err}
}

func (e *netError) Error() string {
	return bounded(fmt.Sprintf("ab2d: %s %s: %s", e.method, e.path, safeText(e.err)))
}
func (e *netError) Unwrap() error { return e.err }

// GoString keeps %#v from printing the cause.
func (e *netError) GoString() string { return e.Error() }

// contentError is a success that is not what was asked for, such as a page that a gateway
// gives with status 200 while the service is out.
type contentError struct {
	method string
	path   target
	err    error // words of this package's own
}

func (e *contentError) Error() string {
	return bounded(fmt.Sprintf("ab2d: %s %s: %v", e.method, e.path, e.err))
}
func (e *contentError) Unwrap() error { return e.err }

// problem is a failure that this package words itself, without anything from a server.
type problem string

func (p problem) Error() string { return string(p) }

// isNetError reports whether err is a failure of the network that may pass, which a
// refusal does not. (A context's end counts as one: who retries looks at the
// context first.)
func isNetError(err error) bool {
	_, ours := errors.AsType[*netError](err)
	return ours && !isRefusal(err)
}

// isRefusal reports whether the connection was refused for a reason that trying again
// does not change: the two ends found no common ground for TLS, or a proxy wants
// credentials.
func isRefusal(err error) bool {
	_, notTLS := errors.AsType[tls.RecordHeaderError](err)
	if notTLS || isBadCertificate(err) || errors.Is(err, http.ErrSchemeMismatch) {
		return true
	}
	e, ok := errors.AsType[*netError](err)
	return ok && safeText(e.err) == http.StatusText(http.StatusProxyAuthRequired)
}

// isBadCertificate reports whether the server's certificate was refused, by crypto/tls, or by a
// caller's own verification or transport, whose errors are bare.
func isBadCertificate(err error) bool {
	_, verification := errors.AsType[*tls.CertificateVerificationError](err)
	_, authority := errors.AsType[x509.UnknownAuthorityError](err)
	_, hostname := errors.AsType[x509.HostnameError](err)
	_, invalid := errors.AsType[x509.CertificateInvalidError](err)
	_, roots := errors.AsType[x509.SystemRootsError](err)
	return verification || authority || hostname || invalid || roots
}
