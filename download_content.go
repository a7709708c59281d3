package ab2d

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"strings"
)

// contentCoding reads Content-Encoding: "" or "gzip" where that is what it comes
// to. Names are not case-sensitive, x-gzip is gzip (RFC 9110 section 8.4.1), and
// identity and none mean that there is none.
func contentCoding(values []string) (coding string, ok bool) {
	for name := range strings.SplitSeq(strings.Join(values, ","), ",") {
		switch name = strings.ToLower(strings.TrimSpace(name)); name {
		case "", "identity", "none":
			continue
		case "x-gzip":
			name = "gzip"
		}
		if coding != "" {
			return coding + ", " + name, false
		}
		coding = name
	}
	return coding, coding == "" || coding == "gzip"
}

// headSize is how much of a response is looked at before any of it is delivered.
const headSize = 4 << 10

// look reports content that is not the file: a page of a gateway, which may come
// with status 200 and under any name, or a text or message in its place. None of
// it is delivered, and the next response may well be the file.
func (b *body) look() error {
	content := bytes.TrimLeft(bytes.TrimPrefix(b.head, []byte("\xef\xbb\xbf")), " \t\r\n")
	all := b.headErr == io.EOF || errors.Is(b.headErr, errUnmarked)
	if all && b.isFile() {
		return nil
	}
	short := all && b.file.Size > 0
	what := ""
	switch {
	case len(content) == 0 && short && !b.gzip:
		what = "nothing"
	case len(content) == 0:
		return nil
	case content[0] == '<':
		what = "a page of HTML or XML"
	case content[0] == '{':
		if (short || b.typed) && isMessage(content) {
			what = "a message"
		}
	case all || b.file.SHA256 == "" || b.typed && bytes.ContainsAny(content, " \n"): // a text for people has blanks
		what = "something that is not NDJSON"
	}
	if what == "" {
		return nil
	}
	return b.other(errors.New(what + " in place of the file"))
}

// isFile reports whether the head is all of the file, by its checksum.
func (b *body) isFile() bool {
	sum := sha256.Sum256(b.head)
	return b.file.hasSum(sum[:])
}

// isMessage reports whether content begins a JSON object that is not a claim.
func isMessage(content []byte) bool {
	_, value, ok := bytes.Cut(content, []byte(`"resourceType"`))
	value = bytes.TrimLeft(value, " \t\r\n:")
	return !ok || bytes.HasPrefix(value, []byte(`"OperationOutcome"`))
}
