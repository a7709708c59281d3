package ndjson_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ndjson"
)

// placed is a cause that says where without saying what.
type placed struct{ data string }

func (e *placed) Error() string { return "cannot take " + e.data }
func (e *placed) Place() string { return "item[3].quantity: not a number" }

func TestLineErrorText(t *testing.T) {
	var syntax, mismatch = json.Unmarshal([]byte("[1"), new(any)), json.Unmarshal([]byte(`"secret"`), new(int))
	tests := []struct {
		cause error
		want  string
	}{
		{ndjson.ErrTooLong, "line too long"},
		{fmt.Errorf("secret: %w", ndjson.ErrTooLong), "line too long"},
		{syntax, "not valid JSON"},
		{mismatch, "wrong JSON type"},
		{errors.New("secret"), "cannot be decoded"},
		{&placed{"secret"}, "item[3].quantity: not a number"},
		{nil, "cannot be decoded"},
	}
	for _, tt := range tests {
		err := &ndjson.LineError{Line: 7, Offset: 5120, Err: tt.cause}
		assert.EqualError(t, err, "ndjson: line 7 (offset 5120): "+tt.want)
		assert.Equal(t, tt.cause, errors.Unwrap(err))
	}
}

func TestLineErrorShowsNoData(t *testing.T) {
	var bad *ndjson.LineError
	for _, err := range ndjson.Decode[custom](strings.NewReader("bad: Jane Doe")) {
		require.ErrorAs(t, err, &bad)
	}
	require.ErrorContains(t, bad.Err, "Jane") // there is something to hide

	var shown strings.Builder
	for _, v := range []any{bad, *bad, []error{bad}, struct{ E ndjson.LineError }{*bad}, fmt.Errorf("oops: %w", bad)} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			fmt.Fprintf(&shown, verb+"\n", v)
		}
		text, err := json.Marshal(v)
		require.NoError(t, err)
		shown.Write(text)
		for _, h := range []slog.Handler{slog.NewTextHandler(&shown, nil), slog.NewJSONHandler(&shown, nil)} {
			slog.New(h).Error("bad line", "err", v)
		}
	}
	assert.NotContains(t, shown.String(), "Jane")
	assert.NotContains(t, shown.String(), fmt.Sprintf("%x", "Jane"))
	assert.Contains(t, shown.String(), "ndjson: line 1 (offset 0): cannot be decoded")
}

func TestLineErrorIsOneLine(t *testing.T) {
	var out bytes.Buffer
	fmt.Fprintf(&out, "%v", &ndjson.LineError{Line: 1, Err: errors.New("a\nb")})
	assert.Equal(t, "ndjson: line 1 (offset 0): cannot be decoded", out.String())
}
