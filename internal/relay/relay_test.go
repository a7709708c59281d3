package relay

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
)

// endOf returns how f ends, in a goroutine of its own.
func endOf(f func()) (end End) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		end.Run(f)
	}()
	<-done
	return end
}

func TestEnd(t *testing.T) {
	for _, tt := range []struct {
		name          string
		do            func()
		value         any
		early, exited bool
	}{
		{name: "returns", do: func() {}},
		{name: "panics", do: func() { panic("oh") }, value: "oh", early: true},
		{name: "panics with nil", do: func() { panic(nil) }, value: new(runtime.PanicNilError), early: true},
		{name: "exits", do: runtime.Goexit, early: true, exited: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			end := endOf(tt.do)
			again := endOf(end.Repeat)
			for _, e := range []End{end, again} {
				assert.IsType(t, tt.value, e.value)
				assert.Equal(t, tt.early, e.Early())
				assert.Equal(t, tt.exited, e.Exited())
			}
		})
	}
}

func TestRunReturnsAfterAPanic(t *testing.T) {
	var end End
	end.Run(func() { panic("oh") })
	assert.PanicsWithValue(t, "oh", end.Repeat)
}

func TestOfSeveralEndsAPanicIsRepeated(t *testing.T) {
	returned, panicked, exited := endOf(func() {}), endOf(func() { panic("oh") }), endOf(runtime.Goexit)
	for _, ends := range [][]End{{exited, panicked, returned}, {panicked, exited}} {
		assert.PanicsWithValue(t, "oh", func() { Repeat(ends) })
	}
	for _, ends := range [][]End{{returned, exited}, {exited, returned}} {
		end := endOf(func() { Repeat(ends) })
		assert.True(t, end.Exited())
	}
	assert.NotPanics(t, func() { Repeat([]End{returned}) })
}
