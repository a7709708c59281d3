// Package pace lets package ab2dtest shorten the pauses of a client under test, which no program should do.
package pace

import "time"

// Limit bounds the pauses after failures of the client that is made of cfg, an
// *ab2d.Config. Package ab2d sets it.
var Limit func(cfg any, most time.Duration)
