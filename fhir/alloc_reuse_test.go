package fhir

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReuse(t *testing.T) {
	var lines [][]byte
	for n := range 200 {
		lines = append(lines, randomClaim(randomBytes(uint64(n), 400)))
	}
	var reused, fresh ExplanationOfBenefit
	for range 2 {
		for _, line := range lines {
			errReused, errFresh := reused.UnmarshalReuse(line), fresh.UnmarshalJSON(line)
			require.Equal(t, errFresh, errReused)
			require.Equal(t, &fresh, reused.Clone())
		}
	}
}

func TestCloneSharesNothing(t *testing.T) {
	line := longClaim(t)
	var eob ExplanationOfBenefit
	require.NoError(t, eob.UnmarshalReuse(line))
	clone := eob.Clone()
	before, err := clone.AppendJSON(nil)
	require.NoError(t, err)
	require.NoError(t, eob.UnmarshalReuse(bytes.ReplaceAll(line, []byte("text that"), []byte("word that"))))
	require.NoError(t, eob.UnmarshalReuse([]byte(`{"disposition":"`+string(bytes.Repeat([]byte("z"), len(line)))+`"}`)))
	after, err := clone.AppendJSON(nil)
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after))
}

func TestFreshValueAfterReuse(t *testing.T) {
	var eob ExplanationOfBenefit
	require.NoError(t, eob.UnmarshalReuse([]byte(`{"id":"first"}`)))
	id := eob.ID
	require.NoError(t, eob.UnmarshalJSON([]byte(`{"id":"other"}`)))
	assert.Equal(t, "first", id, "UnmarshalJSON overwrites nothing")
	require.NoError(t, eob.UnmarshalReuse([]byte(`{"id":"third"}`)))
	assert.Equal(t, "first", id)
}

func TestConcurrentDecoding(t *testing.T) {
	line := longClaim(t)
	want := decode(t, string(line))
	for range 8 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			for range 200 {
				require.Equal(t, want, decode(t, string(line)))
			}
		})
	}
}

// longClaim returns a random claim of a few thousand bytes.
func longClaim(t *testing.T) []byte {
	for n := range 1000 {
		line := randomClaim(randomBytes(uint64(n), 4000))
		if len(line) > 2000 && new(ExplanationOfBenefit).UnmarshalJSON(line) == nil {
			return line
		}
	}
	t.Fatal("no such claim")
	return nil
}

// A decoder writes the text of the next claim right behind that of the last one, which others may read meanwhile.
func TestReadWhileTheNextIsDecoded(t *testing.T) {
	line := longClaim(t)
	want, err := decode(t, string(line)).AppendJSON(nil)
	require.NoError(t, err)
	claims := make(chan *ExplanationOfBenefit, 4)
	go func() {
		defer close(claims)
		for range 300 {
			eob := new(ExplanationOfBenefit)
			if err := eob.UnmarshalJSON(line); err != nil {
				return
			}
			claims <- eob
		}
	}()
	n := 0
	for eob := range claims {
		got, err := eob.AppendJSON(nil)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
		n++
	}
	assert.Equal(t, 300, n)
}
