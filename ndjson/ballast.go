package ndjson

import (
	"math"
	"runtime/metrics"
	"sync"
)

// ballastSize is where more made no difference on two cores. With 16 MiB, two workers took a seventh longer.
const ballastSize = 32 << 20

// ballast is memory that nobody touches, so that it takes addresses but no memory. The garbage collector counts it all the
// same, and lets the heap grow by as much more before it runs.
//
// It matters because a loop over new values keeps hardly any of them. At the default GOGC the heap is then collected at its
// least size, 4 MiB, which two workers fill in a millisecond: two cores took longer than one, most of it spent on starting
// and ending collections. The memory is kept, as memory that is taken again has to be cleared, and then is no longer free.
var ballast = sync.OnceValue(func() []byte { return make([]byte, ballastSize) })

// takeBallast sees to it that there is ballast, unless the program has tuned the collector, which then is as it wants it.
func takeBallast() {
	if s := readPace(); s.gogc == 100 && s.limit == math.MaxInt64 {
		ballast()
	}
}

// pace is what the program has told the collector.
type pace struct{ gogc, limit uint64 }

func readPace() pace {
	s := []metrics.Sample{{Name: "/gc/gogc:percent"}, {Name: "/gc/gomemlimit:bytes"}}
	metrics.Read(s)
	return pace{s[0].Value.Uint64(), s[1].Value.Uint64()}
}
