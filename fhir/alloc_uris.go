package fhir

// uris remembers the URIs of earlier lines, as claims name the same few systems over and over.
type uris map[string]*uri

// uri is a URI and those that came after it lately, the last one first. One of them usually comes again, and comparing is
// faster than searching for the end.
type uri struct {
	quoted string // with the closing quote
	next   [3]*uri
}

// What is remembered is bounded, so that odd data cannot make the table grow: where it is full it forgets all.
const (
	maxURIs   = 1000
	maxURILen = 200
)

// find returns what is known of a URI, or nil if it is not to be remembered.
func (u uris) find(b []byte) *uri {
	known := u[string(b)]
	if known == nil && len(b) <= maxURILen {
		if len(u) >= maxURIs {
			clear(u)
		}
		known = &uri{quoted: string(b) + `"`}
		u[known.quoted[:len(b)]] = known
	}
	return known
}
