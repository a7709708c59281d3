package main

import (
	"bytes"
	"flag"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// help returns what -h prints, with the arguments that follow it.
func help(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	flags := flag.NewFlagSet("beam", flag.ContinueOnError)
	flags.SetOutput(&out)
	flag.VisitAll(func(f *flag.Flag) {
		if !strings.HasPrefix(f.Name, "test.") {
			flags.Var(f.Value, f.Name, f.Usage)
		}
	})
	flags.Usage = func() { usage(flags) }
	require.ErrorIs(t, flags.Parse(append([]string{"-h"}, args...)), flag.ErrHelp)
	return out.String()
}

func TestHelp(t *testing.T) {
	got, beams := help(t), help(t, "beam")
	for _, name := range own {
		assert.Contains(t, got, "\n  -"+name)
		assert.NotContains(t, beams, "\n  -"+name+" ")
		assert.NotContains(t, beams, "\n  -"+name+"\n")
	}
	for _, name := range []string{"AB2D_ENVIRONMENT", "AB2D_BASE_URL", "AB2D_TOKEN_URL", "AB2D_CLIENT_ID", "AB2D_CLIENT_SECRET", "AB2D_AUTH_FILE", "AB2D_API_VERSION", "beam -h beam"} {
		assert.Contains(t, got, name)
	}
	assert.NotContains(t, got, "\n  -staging_location")
	assert.Less(t, strings.Count(got, "\n"), 40, "it fits on a screen")
	for _, name := range []string{"runner", "parallelism", "staging_location", "environment_config"} {
		assert.Contains(t, beams, "\n  -"+name)
	}
}
