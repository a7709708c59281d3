package main

import (
	"os"
	"runtime/debug"
)

// tuneGC spends memory on speed, as a program may that owns its process: decoding
// makes much garbage beside a small live heap. The limit keeps that bounded. GOGC
// and GOMEMLIMIT, where set, win.
func tuneGC() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(256 << 20)
	}
}
