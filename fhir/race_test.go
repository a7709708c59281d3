//go:build race

package fhir

// raceEnabled tells that the race detector is on, under which a sync.Pool forgets now and then.
const raceEnabled = true
