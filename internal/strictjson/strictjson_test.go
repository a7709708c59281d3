package strictjson_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/internal/strictjson"
)

type state struct {
	Job   string
	Files []struct{ Name string }
	Any   any
}

func TestUnmarshal(t *testing.T) {
	var s state
	require.NoError(t, strictjson.Unmarshal([]byte(` {"job": "1", "files": [{"name": "a"}, {"name": "b"}], "any": {"name": [[]]}} `), &s))
	assert.Equal(t, "1", s.Job)
	assert.Len(t, s.Files, 2)
	assert.NoError(t, strictjson.Unmarshal([]byte(`{"any":`+nested(99)+`}`), &s))
}

func TestOtherForms(t *testing.T) {
	for _, data := range []string{
		``, ` `, `{`, `{}}`, `{} {}`, `[]`, `"text"`, `{"job"}`, `{"job": 1}`, `{"jobs": "1"}`, `{"job": "1", "job": "1"}`, `{"job": "1", "Job": "2"}`, `{"files": [{"name": "a", "NAME": "b"}]}`,
		`{"any": {"a": {"b": 1, "b": 2}}}`, `{"any":` + nested(101) + `}`, strings.Repeat(`[`, 1<<20), strings.Repeat(`{"any":`, 1<<20),
	} {
		var s state
		err := strictjson.Unmarshal([]byte(data), &s)
		assert.Equal(t, strictjson.ErrForm, err, "%.100s", data)
	}
}

func nested(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }
