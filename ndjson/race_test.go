//go:build race

package ndjson_test

// raceEnabled tells that the race detector is on, which touches all memory that is taken.
const raceEnabled = true
