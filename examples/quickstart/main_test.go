package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// printed runs the program and returns what it prints.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), args, &out))
	return out.String()
}

func TestSyntheticClaims(t *testing.T) {
	for _, api := range []string{"v1", "v2", "v3"} {
		synctest.Test(t, func(t *testing.T) {
			out := printed(t, "-api", api)
			assert.Contains(t, out, "100 % complete")
			assert.Regexp(t, `claims +6000\n`, out)
			assert.Regexp(t, `beneficiaries +500\n`, out)
			assert.Regexp(t, `by type +carrier \d+, outpatient \d+`, out)
		})
	}
}

func TestFiles(t *testing.T) {
	var names []string
	for _, name := range []string{"a.ndjson", "b.ndjson"} {
		name = filepath.Join(t.TempDir(), name)
		var lines []byte
		for line := range ab2dtest.Claims(ab2d.V2, 1, 5) {
			lines = append(lines, line...)
		}
		require.NoError(t, os.WriteFile(name, lines, 0o600))
		names = append(names, name)
	}
	synctest.Test(t, func(t *testing.T) {
		assert.Regexp(t, `claims +10\n`, printed(t, "-data", names[0], names[1]))
	})
}

func TestLive(t *testing.T) {
	srv := ab2dtest.NewServer(&ab2dtest.Options{Beneficiaries: 2})
	defer srv.Close()
	cfg := srv.Config()
	t.Setenv("AB2D_BASE_URL", cfg.Environment.BaseURL)
	t.Setenv("AB2D_TOKEN_URL", cfg.Environment.TokenURL)
	t.Setenv("AB2D_CLIENT_ID", cfg.ClientID)
	t.Setenv("AB2D_CLIENT_SECRET", cfg.ClientSecret)
	assert.Regexp(t, `claims +24\n`, printed(t, "-live"))
	assert.Regexp(t, `claims +0\n`, printed(t, "-live", "-since", time.Now().UTC().Format(time.RFC3339)))
	assert.Regexp(t, `claims +24\n`, printed(t, "-live", "-since", "2020-02-14"))
}

func TestMistakes(t *testing.T) {
	t.Setenv("AB2D_BASE_URL", "")
	t.Setenv("AB2D_ENVIRONMENT", "")
	for want, args := range map[string][]string{
		"no such file":     {"-data", filepath.Join(t.TempDir(), "none")},
		"AB2D_ENVIRONMENT": {"-live"},
		"Config.Version":   {"-api", "v9"},
		"not defined":      {"-nope"},
		"not a date":       {"-since", "yesterday"},
	} {
		assert.ErrorContains(t, run(context.Background(), args, &bytes.Buffer{}), want)
	}
}

func TestInterruptCancelsTheJob(t *testing.T) {
	srv := ab2dtest.NewServer(&ab2dtest.Options{JobDuration: time.Hour})
	defer srv.Close()
	client, err := ab2d.NewClient(srv.Config())
	require.NoError(t, err)
	ctx, stop := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer stop()
	err = export(ctx, client, nil, &bytes.Buffer{})
	assert.ErrorContains(t, err, "is canceled")
	assert.Equal(t, ab2dtest.Canceled, srv.Jobs()[0].State)
}
