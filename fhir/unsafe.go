package fhir

import "unsafe"

// view returns b as a string without copying it. The decoder calls it for pieces of its own copy of a line only, after
// it has unescaped them, and never writes to them again; but for UnmarshalReuse, whose documentation says what that means.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// sizeof returns the size of a T in bytes.
func sizeof[T any]() int {
	var v T
	return int(unsafe.Sizeof(v))
}
