package ab2d

import (
	"slices"
	"strconv"
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

// codings are names of codings that may be repeated. Anything else in their place can be a part of an answer.
var codings = []string{"gzip", "br", "zstd", "deflate", "compress"}

// codingText returns a coding for the text of an error.
func codingText(coding string) string {
	for name := range strings.SplitSeq(coding, ", ") {
		if !slices.Contains(codings, name) {
			return "an unknown one"
		}
	}
	return strconv.Quote(coding)
}
