// Package errtext words errors that wrap others: a text names a package once, at the front.
package errtext

import "strings"

// prefixes are those that errors of this project begin with.
var prefixes = []string{"ab2d: ", "ndjson: ", "fhir: ", "mirror: ", "postgres: "}

// Strip returns an error's text without the package that it begins with.
func Strip(text string) string {
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(text, p); ok {
			return rest
		}
	}
	return text
}

// Bare returns err with its text stripped, for use inside another error's text:
//
//	fmt.Errorf("mirror: update the store: %w", errtext.Bare(err))
func Bare(err error) error {
	text := err.Error()
	if bare := Strip(text); len(bare) < len(text) {
		return &stripped{err}
	}
	return err
}

type stripped struct{ err error }

func (e *stripped) Error() string { return Strip(e.err.Error()) }
func (e *stripped) Unwrap() error { return e.err }
