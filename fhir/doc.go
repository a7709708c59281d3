// Package fhir is the FHIR R4 model of what AB2D serves, and a JSON codec made for it.
//
// # Claims
//
// An [ExplanationOfBenefit] is decoded with json.Unmarshal or, faster, with its UnmarshalJSON method, which needs no
// encoding/json around it:
//
//	var eob fhir.ExplanationOfBenefit
//	err := eob.UnmarshalJSON(line)
//
// Fields have the names of FHIR's elements. An element that is absent is "" (text, dates, decimals), nil (objects, arrays,
// booleans, integers that may be 0) or 0 (integers that FHIR counts from 1). Dates and decimals are kept as they came, see
// [DateTime] and [Decimal]; codes are plain strings. Elements with a choice of types, such as serviced[x], are a field for
// each type; the value[x] of an [Extension] is the one field Value.
//
// A struct has the elements that AB2D serves. The elements that FHIR has besides, and the id, extensions and unknown members
// of types that hardly ever carry any, stand in a second struct behind the field More, so that a Coding is 56 bytes. A
// method of the element's name reads one of them; it may be called on nil. To write one, set More:
//
//	version := coding.Version()
//	coding := fhir.Coding{Code: "E11.9", More: &fhir.CodingMore{Version: "2026"}}
//
// AB2D v1 serves FHIR STU3. What R4 renamed comes in the fields of its new name, such as an item's service in
// ProductOrService, and is encoded by that name.
//
// # Nothing is lost
//
// What the fields cannot hold is kept in an [Extra] that every type has within More, and encoded again: elements the model lacks,
// the "_name" siblings of primitive elements, nulls, empty strings, arrays with a null in them. For any JSON object that
// decodes, the encoded value means the same, numbers digit by digit, but for the names and shapes of STU3 that R4 changed.
//
// # What is checked
//
// All of the data is checked to be JSON in UTF-8, unknown members too. In that the decoder is stricter than encoding/json,
// which accepts malformed UTF-8; names are case-sensitive. It refuses names with half of a
// surrogate pair, nesting beyond 500 levels, and lines of so many tiny objects that decoding them
// would take more than 8 MiB and 16 times their own length. Of members with the same name the last one counts. A problem is a
// [*DecodeError], which names the place and the kind but repeats nothing of the data; the value is empty then.
//
// # Memory
//
// Decoding copies the text, and allocates the objects of a few consecutive claims together. So keeping any part of a claim
// keeps some twenty kilobytes alive, whatever it is a part of. If a program keeps a few claims out of many,
// [ExplanationOfBenefit.Clone] makes a copy that keeps nothing else, and strings.Clone does so for a string.
// [ExplanationOfBenefit.UnmarshalReuse] reuses the structs and slices of the last claim, for loops
// that are done with one claim before the next. Strings are never overwritten.
//
// The decoder caches the codes it has seen, up to a few thousand and one megabyte, and recognizes them by comparison.
//
// Values of the model may be read concurrently, but not modified, as other structs. Claims are health
// information, so neither they nor the datatypes print their content by fmt or log/slog. What an OperationOutcome says is
// [Issue.Text].
//
// # Changing the model
//
// The types, the decoder and the encoder are generated from schema.txt, in which an element is one line.
package fhir

//go:generate go run ./internal/gen
