// Package codes holds what fhir and claim both have to know of codes: which of them say that there is none, and that CMS's
// columns of a fixed width leave blanks around some.
package codes

import "strings"

// IsAbsence reports whether the codes of a code system are reasons for having no code:
// http://terminology.hl7.org/CodeSystem/data-absent-reason, or …/v3-NullFlavor, which STU3 calls …/v3/NullFlavor.
func IsAbsence(system string) bool {
	if system == "" {
		return false
	}
	switch system[len(system)-1] { // most systems end in another letter
	case 'n':
		return strings.HasSuffix(system, "/data-absent-reason")
	case 'r':
		return strings.HasSuffix(system, "NullFlavor")
	}
	return false
}

// Trim is strings.TrimSpace, quick where there is nothing to trim.
func Trim(s string) string {
	if IsTrimmed(s) {
		return s
	}
	return strings.TrimSpace(s)
}

// IsTrimmed reports whether s is known to begin and end without a blank. Unlike [Trim], the compiler puts it where it is
// called.
func IsTrimmed(s string) bool {
	return s == "" || int8(s[0]) > ' ' && int8(s[len(s)-1]) > ' ' // ASCII, and no blank
}
