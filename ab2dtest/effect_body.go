package ab2dtest

// DropAt breaks the connection off after n bytes of a download's body: its
// chunked encoding has no end. It happens in the middle of a line as well as
// between two, wherever n falls, and not at all in a shorter body. The bytes
// are those before compression unless [Effect.OnWire] says otherwise; so do the other effects that
// count bytes.
func DropAt(n int64) Effect { return onBody("DropAt", bodyFault{kind: dropBody, at: n}) }

// EndAt ends a download's body after n bytes as if it were complete, which AB2D can
// do where it fails to read a file. EndAt(0) is an empty 200. Only the length and
// checksum in the manifest tell. The download does not count as completed.
func EndAt(n int64) Effect { return onBody("EndAt", bodyFault{kind: endBody, at: n}) }

// CorruptAt flips a bit of the byte after n bytes of a download's body.
func CorruptAt(n int64) Effect { return onBody("CorruptAt", bodyFault{kind: corruptBody, at: n}) }

// StallAt sends nothing after n bytes of a download's body, until the client or
// the server goes away.
func StallAt(n int64) Effect { return onBody("StallAt", bodyFault{kind: stallBody, at: n}) }

// Slow bounds a download to a number of bytes a second, as they are sent. See
// also [Options.BytesPerSecond].
func Slow(bytesPerSecond int64) Effect {
	return onBody("Slow", bodyFault{kind: slowBody, size: max(bytesPerSecond, 1)})
}

// Extra adds n bytes, made of lines "{}", to the end of a download's body; a
// negative n adds lines without end. For bytes behind the end see [Trailing].
func Extra(n int64) Effect { return onBody("Extra", bodyFault{kind: extraBody, size: n}) }

// WrongContent sends another file's claims under the name that was requested, cut or
// filled with empty lines to its length, so that only the checksum reveals it.
func WrongContent() Effect {
	return Effect{name: "WrongContent", body: func(p *bodyPlan, _ bool) { p.wrong = true }}
}

// OnWire makes an effect on a body count the bytes that are sent: the compressed
// ones where the client asked for gzip.
func (e Effect) OnWire() Effect {
	e.onWire = true
	return e
}

func onBody(name string, f bodyFault) Effect {
	return Effect{name: name, body: func(p *bodyPlan, onWire bool) { p.add(f, onWire) }}
}
