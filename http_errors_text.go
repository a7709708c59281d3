package ab2d

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"syscall"
	"unicode"

	"github.com/ab2d-go/ab2d/internal/errtext"
)

// safeText returns what may be repeated of an error that is not ours. Errors of
// net/http, of HTTP/2 and of a caller's transport can quote what came over the
// connection: a claim, a token, a proxy's URL with its password. So only kinds that
// are known to hold nothing of the sort are quoted; of anything else it is the
// type. The error itself stays behind Unwrap.
func safeText(err error) string {
	if err == nil {
		return "unknown failure"
	}
	if text, ok := safeErrorText(err); ok {
		return sanitize(text)
	}
	text := err.Error()
	for _, known := range quotingErrors {
		if strings.Contains(text, known) {
			return known
		}
	}
	if inner := errors.Unwrap(err); inner != nil {
		return safeText(inner)
	}
	return fmt.Sprintf("failure of type %T", err)
}

func safeErrorText(err error) (string, bool) {
	switch e := err.(type) {
	case *canceledError, *tokenError:
		return errtext.Strip(err.Error()), true
	case problem, syscall.Errno, *net.DNSError, *tls.CertificateVerificationError,
		tls.RecordHeaderError, tls.AlertError, *tls.ECHRejectionError,
		x509.UnknownAuthorityError, x509.HostnameError, x509.CertificateInvalidError, x509.SystemRootsError:
		return err.Error(), true
	case *os.SyscallError:
		return e.Syscall + ": " + safeText(e.Err), true
	case *net.OpError:
		text := strings.TrimSpace(e.Op + " " + e.Net)
		if e.Addr != nil {
			text += " " + e.Addr.String()
		}
		return text + ": " + safeText(e.Err), true
	}
	text := err.Error()
	switch fmt.Sprintf("%T", err) {
	case "tls.alert", "http.tlsHandshakeTimeoutError", "*net.timeoutError", "*poll.DeadlineExceededError":
		return text, true
	case "*http.timeoutError": // of an http.Client inside a caller's transport, it quotes the error before
		_, limit, client := strings.Cut(text, " (Client.Timeout ")
		if client {
			text = "(Client.Timeout " + limit
		}
		return text, true
	}
	return text, safeErrors[text] || statusTexts()[text]
}

// safeErrors are the texts of errors that have no type of their own.
var safeErrors = map[string]bool{
	io.EOF.Error():                                            true,
	io.ErrUnexpectedEOF.Error():                               true,
	context.Canceled.Error():                                  true,
	context.DeadlineExceeded.Error():                          true,
	net.ErrClosed.Error():                                     true,
	os.ErrDeadlineExceeded.Error():                            true,
	http.ErrSchemeMismatch.Error():                            true,
	http.ErrHandlerTimeout.Error():                            true,
	"http: server closed idle connection":                     true,
	"net/http: request canceled":                              true,
	"net/http: request canceled while waiting for connection": true,
	"http2: client connection lost":                           true,
	"http2: timeout awaiting response headers":                true,
	"tls: handshake failure":                                  true,
}

// quotingErrors are the beginnings of errors of net/http that continue with what came
// over the connection.
var quotingErrors = []string{
	"malformed HTTP response", "malformed HTTP status code", "malformed HTTP version", "malformed MIME header",
	"server response headers exceeded", "message cannot contain multiple Content-Length headers", "bad Content-Length",
	"too many transfer encodings", "unsupported transfer encoding", "invalid Trailer key", "bad trailer key",
	"suspiciously long trailer", "malformed chunked encoding", "invalid byte in chunk length", "header line too long",
	"http chunk length too large", "invalid proxy address", "stream error", "connection error", "GOAWAY",
}

// statusTexts are what a proxy answers to CONNECT, such as "Proxy Authentication Required".
var statusTexts = sync.OnceValue(func() map[string]bool {
	texts := make(map[string]bool)
	for status := 300; status < 600; status++ {
		texts[http.StatusText(status)] = true
	}
	delete(texts, "")
	return texts
})

const (
	// maxErrorText bounds the text of an error.
	maxErrorText = 4 << 10
	// maxServerText bounds what is repeated of one text from a server.
	maxServerText = 500
)

// sanitize bounds a text from a server and takes out what does not print: line
// breaks and other control characters, characters that turn the direction of
// writing, and those without width.
func sanitize(s string) string {
	if len(s) > maxServerText {
		s = strings.ToValidUTF8(s[:maxServerText], "") + "…"
	}
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
}

// bounded cuts the text of an error.
func bounded(s string) string {
	if len(s) <= maxErrorText {
		return s
	}
	return strings.ToValidUTF8(s[:maxErrorText-len("…")], "") + "…"
}

// pathOf returns the path of a URL, for texts.
func pathOf(raw string) string {
	if u, err := url.Parse(raw); err == nil {
		return sanitize(u.EscapedPath())
	}
	return ""
}

// joined joins errors as [errors.Join] does, with a text that is bounded.
func joined(errs ...error) error {
	if err := errors.Join(errs...); err != nil {
		return &joinedError{err}
	}
	return nil
}

type joinedError struct{ err error }

func (e *joinedError) Error() string   { return bounded(e.err.Error()) }
func (e *joinedError) Unwrap() []error { return e.err.(interface{ Unwrap() []error }).Unwrap() }
