package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// interrupted runs the program until a job is under way.
func interrupted(t *testing.T, dir string, args ...string) {
	ctx, cancel := context.WithTimeout(t.Context(), 1500*time.Millisecond)
	defer cancel()
	var out strings.Builder
	require.Error(t, run(ctx, append([]string{"-dir", dir}, args...), &out))
	require.Contains(t, out.String(), "asks for")
}

func TestExportUnderWayOfAnotherVersion(t *testing.T) {
	serve(t, ab2dtest.Options{JobDuration: 2 * time.Second, RetryAfter: time.Second})
	dir := t.TempDir()
	interrupted(t, dir) // v2, the default
	t.Setenv("AB2D_API_VERSION", "v3")
	_, err := runs(t, dir)
	require.ErrorContains(t, err, "not of v3")
}

func TestFullIsNotForgotten(t *testing.T) {
	srv := serve(t, ab2dtest.Options{JobDuration: 2 * time.Second, RetryAfter: time.Second})
	dir := t.TempDir()
	_, err := runs(t, dir)
	require.NoError(t, err)
	interrupted(t, dir)
	_, err = runs(t, dir, "-full")
	require.NoError(t, err)
	asked := srv.asked(t)
	assert.Equal(t, "2020-02-13T05:00:00.000Z", asked[len(asked)-1], "-full asks for everything: %v", asked)
}

func TestSpoiledExportIsNotForEver(t *testing.T) {
	srv := serve(t, ab2dtest.Options{JobDuration: time.Second, RetryAfter: time.Second})
	good := srv.lines[0]
	srv.lines[0] = append([][]byte{[]byte("{\"resourceType\":\n")}, good...)
	dir := t.TempDir()
	_, err := runs(t, dir)
	require.Error(t, err)
	srv.lines[0] = good // AB2D has mended it
	_, err = runs(t, dir)
	require.NoError(t, err)
}
