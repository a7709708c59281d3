package ab2dtest

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"maps"
	"net/http"
	"strings"
	"time"
)

// serveToken is the identity provider: client credentials in, bearer token out.
// grant_type and scope may stand in the form or, as the official clients have
// it, in the query.
func (s *Server) serveToken(x *exchange) {
	if x.Method != http.MethodPost {
		writeBody(x.w, http.StatusMethodNotAllowed, "application/json",
			object{"errorCode", "E0000022", "errorSummary", "The endpoint does not support the provided HTTP method"}.Bytes())
		return
	}
	id, secret, ok := x.r.BasicAuth()
	if !ok || !same(id, s.opts.ClientID) || !same(secret, s.opts.ClientSecret) {
		writeTokenError(x.w, http.StatusUnauthorized, "invalid_client", "The client credentials are not valid.")
		return
	}
	x.r.Body = http.MaxBytesReader(x.w, x.r.Body, 64<<10)
	if err := x.r.ParseForm(); err != nil {
		writeTokenError(x.w, http.StatusBadRequest, "invalid_request", "The request body cannot be read.")
		return
	}
	if x.r.Form.Get("grant_type") != "client_credentials" {
		writeTokenError(x.w, http.StatusBadRequest, "unsupported_grant_type", "The grant type must be client_credentials.")
		return
	}
	if x.r.Form.Get("scope") != "clientCreds" {
		writeTokenError(x.w, http.StatusBadRequest, "invalid_scope", "The scope must be clientCreds.")
		return
	}
	lifetime := int(s.opts.TokenLifetime / time.Second)
	writeBody(x.w, http.StatusOK, "application/json", object{
		"token_type", "Bearer", "expires_in", lifetime, "access_token", s.newToken(), "scope", "clientCreds",
	}.Bytes())
}

func writeTokenError(w http.ResponseWriter, status int, code, text string) {
	writeBody(w, status, "application/json", object{"error", code, "error_description", text}.Bytes())
}

// same compares without telling by its time where two strings differ.
func same(a, b string) bool {
	x, y := sha256.Sum256([]byte(a)), sha256.Sum256([]byte(b))
	return subtle.ConstantTimeCompare(x[:], y[:]) == 1
}

// newToken issues a token. It has the parts of the real one, a JSON Web Token,
// but is opaque: what is valid is what this server remembers.
func (s *Server) newToken() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	expires := now.Add(s.opts.TokenLifetime)
	signature := make([]byte, 32)
	for i := range signature {
		signature[i] = byte(s.random.Uint32())
	}
	encode := base64.RawURLEncoding.EncodeToString
	token := strings.Join([]string{
		encode(object{"alg", "RS256", "kid", "ab2dtest"}.Bytes()),
		encode(object{
			"iss", s.URL + strings.TrimSuffix(tokenPath, "/v1/token"), "aud", "AB2D",
			"iat", int(now.Unix()), "exp", int(expires.Unix()),
			"cid", s.opts.ClientID, "sub", s.opts.ClientID, "scp", array{"clientCreds"},
		}.Bytes()),
		encode(signature),
	}, ".")
	if len(s.tokens) >= s.sweepAt {
		maps.DeleteFunc(s.tokens, func(_ string, expires time.Time) bool { return !now.Before(expires) })
		s.sweepAt = max(64, 2*len(s.tokens))
	}
	s.tokens[token] = expires
	return token
}

// RevokeTokens makes every token issued so far invalid. Requests that carry one
// are answered as those with an expired token: 403 with an empty body.
func (s *Server) RevokeTokens() {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.tokens)
}

// authorized checks the bearer token. It answers 401 where there is none and,
// as AB2D does, 403 where it is not valid; both bodies are empty.
func (s *Server) authorized(x *exchange) bool {
	token, ok := strings.CutPrefix(x.r.Header.Get("Authorization"), "Bearer ") // the case matters
	if !ok || token == "" {
		writeEmpty(x.w, http.StatusUnauthorized)
		return false
	}
	s.mu.Lock()
	expires, known := s.tokens[token]
	s.mu.Unlock()
	if !known || !time.Now().Before(expires) {
		writeEmpty(x.w, http.StatusForbidden)
		return false
	}
	return true
}
