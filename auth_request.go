package ab2d

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"golang.org/x/oauth2"
)

// maxTokenAnswer bounds an answer of the token endpoint.
const maxTokenAnswer = 1 << 20

// fetchToken asks the identity provider for a token (AB2D documentation, "Get a
// Bearer Token"; RFC 6749 section 4.4). Nothing of the answer but an error code is
// repeated in an error.
func (c *Client) fetchToken(cfg Config) func(context.Context) (*oauth2.Token, error) {
	form := url.Values{"grant_type": {"client_credentials"}, "scope": {"clientCreds"}}.Encode()
	return func(ctx context.Context) (*oauth2.Token, error) {
		ctx = withOperation(ctx, opToken)
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, cfg.Environment.TokenURL, strings.NewReader(form))
		if err != nil {
			return nil, err // checked by Config.check
		}
		path := target{req.URL}
		req.SetBasicAuth(url.QueryEscape(cfg.ClientID), url.QueryEscape(cfg.ClientSecret)) // RFC 6749 section 2.3.1
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		req.Header.Set("Accept", "application/json")
		req.Header.Set("User-Agent", c.agent)
		// Not sent, but it lets net/http know that the POST may be repeated where it met
		// an idle connection that the server had closed.
		req.Header["X-Idempotency-Key"] = nil
		// What follows a token on a connection that is kept could be another, and
		// net/http would print it.
		req.Close = true
		resp, err := c.do(req)
		if err != nil {
			return nil, c.tokenFailure(ctx, path, err)
		}
		defer resp.Body.Close()
		body, err := io.ReadAll(io.LimitReader(content(resp), maxTokenAnswer))
		if resp.StatusCode/100 != 2 {
			return nil, c.tokenRefusal(ctx, path, resp, body)
		}
		if err != nil {
			return nil, c.tokenFailure(ctx, path, err)
		}
		tok, ok := parseToken(body)
		switch {
		case ok:
			return tok, nil
		case errorCode(body) != "": // a refusal, though it comes as a success
			return nil, problem("POST " + path.String() + ": the response is not a token")
		}
		return nil, &contentError{http.MethodPost, path, problem("the response is not a token")} // a gateway's
	}
}

// tokenFailure is a failure to get an answer.
func (c *Client) tokenFailure(ctx context.Context, path target, err error) error {
	switch {
	case context.Cause(ctx) == errNoAnswer:
		err = errNoAnswer
	case ctx.Err() != nil:
		err = contextError(ctx)
	}
	return newNetError(http.MethodPost, path, err)
}

// tokenRefusal is an answer that is no success. Its one part that is repeated is an
// error code of RFC 6749 section 5.2.
func (c *Client) tokenRefusal(ctx context.Context, path target, resp *http.Response, body []byte) error {
	e := &APIError{Method: http.MethodPost, Path: path.String(), StatusCode: resp.StatusCode, op: opToken}
	e.RetryAfter, _ = c.cappedRetryAfter(ctx, resp)
	if code := errorCode(body); code != "" {
		e.Outcome = outcome(code, code)
	}
	return e
}

// parseToken reads a token out of an answer, whatever its Content-Type is.
// Providers write expires_in as a number, with or without decimals, or as a string.
func parseToken(body []byte) (*oauth2.Token, bool) {
	var answer struct {
		AccessToken string          `json:"access_token"`
		TokenType   string          `json:"token_type"`
		ExpiresIn   json.RawMessage `json:"expires_in"`
	}
	body = bytes.TrimPrefix(body, []byte("\ufeff"))
	if json.Unmarshal(body, &answer) != nil || answer.AccessToken == "" {
		return nil, false
	}
	tok := &oauth2.Token{AccessToken: answer.AccessToken, TokenType: answer.TokenType}
	seconds, err := strconv.ParseFloat(strings.Trim(string(answer.ExpiresIn), `" `), 64)
	if err == nil && seconds > 0 && seconds < float64(math.MaxInt64/time.Second) {
		tok.Expiry = time.Now().Add(time.Duration(seconds * float64(time.Second)))
	}
	return tok, true
}

// errorCode returns the error code of RFC 6749 that an answer has, "" where it has none.
func errorCode(body []byte) string {
	var refusal struct{ Error string }
	if json.Unmarshal(body, &refusal) != nil || !isErrorCode(refusal.Error) {
		return ""
	}
	return refusal.Error
}

// isErrorCode reports whether s looks like an error code of RFC 6749.
func isErrorCode(s string) bool {
	for _, b := range []byte(s) {
		if (b < 'a' || b > 'z') && b != '_' {
			return false
		}
	}
	return s != "" && len(s) <= 40
}
