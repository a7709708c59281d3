package fhir

import "unsafe"

// view returns b as a string without copying it, so b must not change as long as the string is used. The decoder calls it
//   - for the text it hands out, once it has written it; it never writes there again;
//   - for names of members, which it forgets before it returns the line to its owner.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// sizeof returns the size of a T in bytes.
func sizeof[T any]() int {
	var v T
	return int(unsafe.Sizeof(v))
}
