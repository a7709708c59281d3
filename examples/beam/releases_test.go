package main

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A worker's image of another release than the SDK starts workers that may not
// understand the pipeline, so the README's must follow go.mod; likewise what it says
// of the job servers must follow the POMs.
func TestReleases(t *testing.T) {
	sdk := release(t, "go.mod", `apache/beam/sdks/v2 v([0-9.]+)`)
	assert.Equal(t, sdk, release(t, "README.md", `apache/beam_go_sdk:([0-9.]+)`))
	java := release(t, "README.md", `Beam Java ([0-9.]+[0-9])`)
	for _, pom := range []string{"engines/flink.xml", "engines/spark.xml"} {
		assert.Equal(t, java, release(t, pom, `<artifactId>beam-[^<]*</artifactId><version>([^<]*)<`), pom)
	}
}

// release returns the one release that a pattern finds in a file, however often.
func release(t *testing.T, file, pattern string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	found := regexp.MustCompile(pattern).FindAllSubmatch(data, -1)
	require.NotEmpty(t, found, "%s: %s", file, pattern)
	for _, f := range found {
		require.Equal(t, string(found[0][1]), string(f[1]), file)
	}
	return string(found[0][1])
}
