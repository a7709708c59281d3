package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// sample returns one of CMS's files of sample claims, which lie beside the clone.
func sample(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "samples", name))
	if os.IsNotExist(err) && os.Getenv("AB2D_SAMPLES") != "required" {
		t.Skip("no samples beside the clone")
	}
	require.NoError(t, err)
	return string(text)
}

func TestSamples(t *testing.T) {
	var common [2][][]string
	for i, file := range []string{"stu3-sample-export.ndjson", "r4-sample-export.ndjson"} {
		w := newWarehouse(t)
		mustLoad(t, w, sample(t, file))
		a, err := w.answer(t.Context(), question{sql: `SELECT claim_key, final, mbi, patient_id, type, start_date, end_date,
			(SELECT string_agg(code, ' ' ORDER BY code) FROM lines l WHERE l.claim_no = c.claim_no),
			(SELECT string_agg(DISTINCT code, ' ' ORDER BY code) FROM diagnoses d WHERE d.claim_no = c.claim_no)
			FROM claims c ORDER BY claim_key`})
		require.NoError(t, err)
		assert.Len(t, a.Rows, 34)
		common[i] = a.Rows
		_, err = w.ask(t.Context())
		require.NoError(t, err)
	}
	assert.Equal(t, common[0], common[1], "v1 and v2 of the same claims")
}

func TestSamplesOfV3(t *testing.T) {
	w := newWarehouse(t)
	_, err := w.load(t.Context(), ab2d.V3, ab2d.File{}, decode(strings.NewReader(sample(t, "v3-derived-emitted.ndjson"))))
	require.NoError(t, err)
	total, err := w.totals(t.Context())
	require.NoError(t, err)
	assert.Equal(t, 3, total.Claims)
	assert.ErrorContains(t, w.admit(t.Context(), ab2d.V2), "under other numbers")
	assert.NoError(t, w.admit(t.Context(), ab2d.V3))
}
