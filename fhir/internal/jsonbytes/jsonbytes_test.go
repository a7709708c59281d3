package jsonbytes

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// seeds are texts around the length of a word, with what ends plain text at every place of it.
func seeds() (all []string) {
	for _, s := range []string{``, `"`, `\`, "\x1f", "\x7f", "\x80", "é", `\n`, `\u0041`, `\ud83d\ude00`, `\ud83d`, `\ude00\ud83d`, `\ufffd`, `\u12g4`, `\x`, `\u00`,
		`0`, `-0`, `-`, `01`, `1.5`, `1.`, `.5`, `1e5`, `1E+05`, `1e-`, `-12.50e+1x`, "!\" ", "\x00\x01", "#]", "\xff"} {
		for _, n := range []int{0, 1, 3, 6, 7, 8, 9, 15, 17} {
			all = append(all, strings.Repeat("a", n)+s, strings.Repeat("a", n)+s+strings.Repeat("b", 20-n))
		}
	}
	return all
}

// check compares every function with the plainest way to say what it does, and with encoding/json.
func check(t *testing.T, s string) {
	t.Helper()
	b := []byte(s)
	for i := range len(b) + 1 {
		end := i
		for end < len(b) && b[end] >= 0x20 && b[end] < 0x80 && b[end] != '"' && b[end] != '\\' {
			end++
		}
		require.Equal(t, end, TextEnd(b, i), "%q from %d", s, i)
		require.Equal(t, end, TextEnd(s, i), "%q from %d", s, i)
		if i < len(b) {
			require.Equal(t, end > i, IsPlain(b[i]))
		}
		checkNumber(t, b, i)
		if i < len(b) && b[i] == '\\' {
			checkEscape(t, b[i:])
		}
	}
	copied := make([]byte, len(s))
	plain := CopyPlain(copied, s)
	require.Equal(t, TextEnd(b, 0) == len(b), plain, "%q", s)
	require.True(t, !plain || string(copied) == s, "%q", s)
	text := make([]byte, len(s))
	end := CopyText(text, s)
	require.Equal(t, TextEnd(b, 0), end, "%q", s)
	require.Equal(t, s[:end], string(text[:end]))
	var want string
	if quoted := []byte(`"` + s + `"`); utf8.ValidString(s) && json.Unmarshal(quoted, &want) == nil {
		got := make([]byte, len(b))
		require.Equal(t, want, string(got[:Unescape(got, b)]), "%q", s)
	}
}

// checkNumber: a number ends where it is longest, and there is one wherever encoding/json sees one.
func checkNumber(t *testing.T, b []byte, i int) {
	t.Helper()
	isNumber := func(b []byte) bool {
		var n json.Number
		return len(b) > 0 && (b[0] == '-' || '0' <= b[0] && b[0] <= '9') && b[len(b)-1] > ' ' && json.Unmarshal(b, &n) == nil
	}
	end := NumberEnd(b, i)
	require.Equal(t, end, NumberEnd(string(b), i))
	if end < 0 {
		// What goes wrong later in a number makes all of it malformed: 1.x is no 1.
		all := i
		for all < len(b) && strings.IndexByte("+-.0123456789eE", b[all]) >= 0 {
			all++
		}
		require.False(t, isNumber(b[i:all]), "%q", b[i:all])
		return
	}
	require.True(t, isNumber(b[i:end]), "%q", b[i:end])
	if end < len(b) {
		require.False(t, isNumber(b[i:end+1]), "%q", b[i:end+1])
	}
}

func checkEscape(t *testing.T, b []byte) {
	t.Helper()
	n, r := Escape(b)
	require.LessOrEqual(t, n, len(b))
	if n == 0 {
		for k := 2; k <= min(len(b), 6); k++ {
			require.False(t, b[1] != '\\' && k == 2 && json.Valid([]byte(`"`+string(b[:k])+`"`)) || k == 6 && json.Valid([]byte(`"`+string(b[:k])+`"`)), "%q", b)
		}
		return
	}
	var want string
	require.NoError(t, json.Unmarshal([]byte(`"`+string(b[:n])+`"`), &want), "%q", b[:n])
	require.Equal(t, want, string(r))
	require.Equal(t, r == utf8.RuneError && !strings.EqualFold(string(b[:n]), `\ufffd`), IsHalf(b[:n]), "%q", b[:n])
}

func TestAgainstPlainCode(t *testing.T) {
	for _, s := range seeds() {
		check(t, s)
	}
}

// TestSpecial tries every byte at every place of a word, after a plain byte.
func TestSpecial(t *testing.T) {
	for c := range 256 {
		for at := range 8 {
			b := []byte("aaaaaaaa")
			b[at] = byte(c)
			first := Special(Word(b, 0))
			if IsPlain(byte(c)) {
				assert.Zero(t, first, "%q", b)
			} else {
				assert.Equal(t, uint64(0x80)<<(8*at), first&-first, "%q", b)
			}
		}
	}
}

func FuzzJSONBytes(f *testing.F) {
	for _, s := range seeds() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < 300 {
			check(t, s)
		}
	})
}
