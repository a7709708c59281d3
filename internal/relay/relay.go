// Package relay carries how a goroutine ended to the goroutine that waits for it, so that a panic in a caller's code, or a
// call of [runtime.Goexit], happens where the caller can see it.
package relay

import "runtime"

// End is how a function ended. The zero End is that of one that returned.
type End struct {
	value  any // of its panic
	exited bool
}

// Run calls f and records how it ends. It returns after a panic too, but [runtime.Goexit] ends the goroutine all the
// same: what has to follow must be deferred before.
func (e *End) Run(f func()) {
	returned := false
	defer func() {
		if !returned {
			e.value = recover()
			e.exited = e.value == nil
		}
	}()
	f()
	returned = true
}

// Early reports whether the function did not return.
func (e *End) Early() bool { return e.value != nil || e.exited }

// Exited reports whether the function called [runtime.Goexit].
func (e *End) Exited() bool { return e.exited }

// Repeat ends this goroutine as the function ended. It returns where the function did.
func (e *End) Repeat() {
	switch {
	case e.value != nil:
		panic(e.value)
	case e.exited:
		runtime.Goexit()
	}
}

// Repeat repeats one of several ends: a panic, if there is one.
func Repeat(ends []End) {
	exited := End{}
	for i := range ends {
		if ends[i].exited {
			exited = ends[i]
		} else {
			ends[i].Repeat()
		}
	}
	exited.Repeat()
}
