package ab2d

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
)

const (
	// maxErrorBody bounds what is read of an answer that is no success.
	maxErrorBody = 64 << 20
	// maxErrorString and maxErrorJSON bound what is kept of it: of one text, and of all.
	maxErrorString = 4 << 10
	maxErrorJSON   = 1 << 20
	// maxIssues is how many issues of an outcome are kept.
	maxIssues = 100
)

// readOutcome reads an OperationOutcome or a problem document out of the body of
// an answer that is no success, whatever its Content-Type is; anything else, such
// as a gateway's HTML, is nil. Half an explanation is better than none, so a body
// that breaks, or is too long, gives what came before.
// token, which a server may echo, is taken out.
func readOutcome(resp *http.Response, token string) (o *fhir.OperationOutcome, empty bool) {
	seen := &notBlank{r: io.LimitReader(content(resp), maxErrorBody)}
	o = parseOutcome(json.NewDecoder(io.LimitReader(&compactJSON{r: seen, maxString: maxErrorString}, maxErrorJSON)), token)
	if o == nil && !seen.found { // the decoder stops at what is no JSON; blanks may be all there is
		_, _ = io.CopyN(io.Discard, seen, maxErrorJSON)
	}
	return o, !seen.found
}

// parseOutcome reads the members of one object, issue by issue.
func parseOutcome(dec *json.Decoder, token string) *fhir.OperationOutcome {
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return nil
	}
	o := new(fhir.OperationOutcome)
	var title, detail string
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			break
		}
		switch name {
		case "issue":
			err = eachElement(dec, func() error {
				var raw json.RawMessage
				if err := dec.Decode(&raw); err != nil {
					return err
				}
				if issue, err := parseIssue(raw, token); err == nil && len(o.Issue) < maxIssues {
					o.Issue = append(o.Issue, issue)
				}
				return nil
			})
		case "title":
			err = dec.Decode(&title)
		case "detail":
			err = dec.Decode(&detail)
		default:
			err = skipValue(dec)
		}
		if _, wrongType := errors.AsType[*json.UnmarshalTypeError](err); err != nil && !wrongType {
			break
		}
	}
	switch {
	case len(o.Issue) > 0:
		return o
	case title != "" || detail != "": // a problem document (RFC 9457)
		return outcome("invalid", redact(cmp.Or(detail, title), token)) // most titles repeat the status
	}
	return nil
}

// parseIssue reads one issue. It is written again before the token is looked for,
// which could be hidden by escapes.
func parseIssue(raw []byte, token string) (issue fhir.Issue, err error) {
	if err = json.Unmarshal(raw, &issue); err != nil || token == "" {
		return issue, err
	}
	if raw, err = json.Marshal(issue); err != nil {
		return issue, err
	}
	clean := redact(string(raw), token)
	if clean == string(raw) {
		return issue, nil
	}
	issue = fhir.Issue{}
	return issue, json.Unmarshal([]byte(clean), &issue)
}

// leastCut is how much of a token has to be left of it to be taken for one that was cut.
const leastCut = 8

// redact takes a token out of a text or of JSON: all of it, and its beginning where a string ends, as
// compactJSON cuts long ones.
func redact(text, token string) string {
	if token == "" {
		return text
	}
	var b strings.Builder
	for begin := token[:min(len(token), leastCut)]; ; {
		i := strings.Index(text, begin)
		if i < 0 {
			return b.String() + text
		}
		n := i + len(begin)
		for n < len(text) && n-i < len(token) && text[n] == token[n-i] {
			n++
		}
		b.WriteString(text[:i])
		if n-i == len(token) || n == len(text) || text[n] == '"' {
			b.WriteString(redacted)
			text = text[n:]
		} else {
			b.WriteByte(text[i])
			text = text[i+1:]
		}
	}
}

const redacted = "[token]"

// outcome makes an OperationOutcome with one issue.
func outcome(code, text string) *fhir.OperationOutcome {
	issue := fhir.Issue{Severity: "error", Code: code, Details: &fhir.CodeableConcept{Text: text}}
	return &fhir.OperationOutcome{Issue: []fhir.Issue{issue}}
}

// notBlank notes whether anything but white space has been read.
type notBlank struct {
	r     io.Reader
	found bool
}

func (b *notBlank) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	b.found = b.found || strings.TrimSpace(string(p[:n])) != ""
	return n, err
}
