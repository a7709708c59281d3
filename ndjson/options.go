package ndjson

// An Option changes how a stream is read.
type Option func(*options)

type options struct {
	maxLine int
	workers int
	reuse   bool
}

const (
	defaultMaxLine = 64 << 20
	maxWorkers     = 256
)

func newOptions(opts []Option) options {
	o := options{maxLine: defaultMaxLine, workers: 1}
	for _, opt := range opts {
		opt(&o)
	}
	return o
}

// MaxLine sets the length of the longest line that is read, in bytes before its
// newline. The default, also for n < 1, is 64 MiB.
//
// A longer line is a [*LineError] that wraps [ErrTooLong]. It is reported when
// the limit is passed, and the rest of it is dropped as it is read if the loop
// continues, so the line buffer never grows past the limit (or 64 KiB, if that is
// more).
func MaxLine(n int) Option {
	return func(o *options) {
		if n < 1 {
			n = defaultMaxLine
		}
		o.maxLine = n
	}
}

// Workers lets [Decode] decode on n goroutines, of which the loop's is one; the
// values still come in the order of their lines. The default, also for n < 1,
// is 1. More than 256 count as 256. [Lines] ignores it.
//
// The reader is still read by the loop's goroutine alone, but ahead of the value that the
// loop is at: by up to 256 KiB for each worker, or one line if that is longer. So a value
// from a slow reader may come later than with one worker. However the loop ends, all
// workers have ended before the statement after it runs. The type's decoding method must be
// safe for concurrent calls on different values. If it panics, the loop's goroutine panics
// with the same value once the values before that line have been delivered.
//
// Decoding into new values leaves the cores little to gain while the heap is
// small, as it is collected every few megabytes: raise GOGC (to 400, say) or use
// [ReuseRecord]. Workers changes nothing about the process's garbage collection.
func Workers(n int) Option {
	return func(o *options) { o.workers = min(max(n, 1), maxWorkers) }
}

// ReuseRecord lets [Decode] reuse values instead of allocating new ones, which saves most
// of the garbage collector's work.
//
// A value, and EVERYTHING REACHED THROUGH IT, is then valid only until the loop
// asks for the next one: copy what has to live longer. The strings of
// [github.com/ab2d-go/ab2d/fhir.ExplanationOfBenefit] are the exception; they never
// change. [Decode] otherwise behaves the same, also with [Workers].
//
// If *T is a [Reuser], its UnmarshalReuse overwrites the value. Otherwise the
// value is set to its zero value and decoded again; a [json.RawMessage] keeps its
// memory.
func ReuseRecord() Option {
	return func(o *options) { o.reuse = true }
}
