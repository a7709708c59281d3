package ab2d_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLogIsDocumented: the package documentation lists each event under its level.
func TestLogIsDocumented(t *testing.T) {
	t.Parallel()
	logged := regexp.MustCompile(`\.(Debug|Info|Warn|Error)Context\([\w.]+, "(\w+)"|(?:newOutage\(|\.retry\(\w+, )"(\w+)"`)
	level := regexp.MustCompile(`(?m)^// .*\bAt level (\w+):$`)
	for _, dir := range []string{".", "mirror"} {
		in := map[string]string{}
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			source, err := os.ReadFile(name)
			require.NoError(t, err)
			for line := range strings.Lines(string(source)) {
				if m := logged.FindStringSubmatch(line); m != nil && !strings.HasPrefix(line, "//") {
					if m[3] != "" { // retried failures
						m[1], m[2] = "Warn", m[3]
					}
					in[m[2]] = m[1]
				}
			}
		}
		require.Greater(t, len(in), 8)
		doc, err := os.ReadFile(filepath.Join(dir, "doc.go"))
		require.NoError(t, err)
		documented := map[string]string{}
		places := level.FindAllStringSubmatchIndex(string(doc), -1)
		require.Len(t, places, 3)
		for _, at := range places {
			_, list, _ := strings.Cut(string(doc)[at[1]:], "\n//\n")
			list, _, _ = strings.Cut(list, "\n//\n")
			for _, m := range regexp.MustCompile(`(?m)^//\t(\w+(?:, \w+)*)`).FindAllStringSubmatch(list, -1) {
				for event := range strings.SplitSeq(m[1], ", ") {
					documented[event] = string(doc)[at[2]:at[3]]
				}
			}
		}
		assert.Equal(t, in, documented, dir)
	}
}
