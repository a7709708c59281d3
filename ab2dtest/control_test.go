package ab2dtest_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// TestControl: only a server that is asked to has a path that AB2D does not have.
func TestControl(t *testing.T) {
	for control, status := range map[bool]int{true: http.StatusOK, false: http.StatusUnauthorized} {
		srv := ab2dtest.NewServer(&ab2dtest.Options{Control: control})
		defer srv.Close()
		res, err := http.Post(srv.URL+ab2dtest.NextWeekPath, "", nil)
		require.NoError(t, err)
		res.Body.Close()
		assert.Equal(t, status, res.StatusCode)
		assert.Equal(t, map[bool]int{true: 1, false: 0}[control], srv.Week())
		assert.Equal(t, map[bool]int{true: 0, false: 1}[control], len(srv.Requests()))
	}
}
