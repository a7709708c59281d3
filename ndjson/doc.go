// Package ndjson reads lines and values out of an [io.Reader] of newline-delimited
// JSON, the form in which AB2D serves claims. It is independent of FHIR and HTTP.
//
// # Reading values
//
// [Decode] is one loop over the values of a stream, in constant memory:
//
//	for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](r) {
//		if err != nil {
//			return err
//		}
//		…
//	}
//
// [Workers] spreads the decoding over cores, [ReuseRecord] saves the memory of a
// new value for each line, and [MaxLine] bounds how long a line may be. [Lines]
// returns the lines undecoded.
//
// # Two kinds of error
//
// A [*LineError] reports one bad line: the value is nil, and the loop may continue
// with the next line. Any other error is the reader's, wrapped with its position,
// and comes with the last pair; an incomplete line before it is not decoded. A
// loop that returns at the first error is right for both:
//
//	for v, err := range ndjson.Decode[T](r) {
//		if bad, ok := errors.AsType[*ndjson.LineError](err); ok {
//			log.Print(bad) // the place and the kind, nothing from the line
//			continue
//		}
//		if err != nil {
//			return err
//		}
//		…
//	}
//
// The end of the stream is not an error and yields no pair.
//
// # What a line is
//
// Lines end in \n or \r\n; the last one may end with the stream. Lines of nothing
// but JSON whitespace are skipped, but counted. A UTF-8 byte order mark at the
// start of the stream is skipped too, so that the first line's offset is then 3.
//
// # Iterators
//
// Nothing is read before the loop begins, and the loop's goroutine alone reads,
// in pieces of up to 64 KiB (more only inside a longer line). The loop may be
// left at any time; no goroutine outlives it. It leaves the reader open, positioned somewhere past
// the current line, so a second range over the same iterator starts
// with whatever the reader still has, and counts from 1 again.
package ndjson
