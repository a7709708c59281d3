package ndjson_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ndjson"
)

func TestDecode(t *testing.T) {
	for _, workers := range []int{1, 2, 7} {
		var got []string
		for v, err := range ndjson.Decode[json.RawMessage](strings.NewReader("{\"a\":1}\n\r\n [2] \r\n\n3"), ndjson.Workers(workers)) {
			require.NoError(t, err)
			got = append(got, string(*v))
		}
		assert.Equal(t, []string{`{"a":1}`, `[2]`, `3`}, got)
	}
}
