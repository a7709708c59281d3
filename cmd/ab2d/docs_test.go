package main

import (
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d/ab2dtest"
)

// TestDocumentedCommandLines parses every command line of the README, the operations
// guide and the systemd unit.
func TestDocumentedCommandLines(t *testing.T) {
	form := regexp.MustCompile(`(?m)(?:^ {4}(?:\$ )?|^ExecStart=/usr/local/bin/|/usr/local/bin/)(?:\.\\)?ab2d(?:\.exe)? ([^#\n]*)`)
	lines := 0
	for _, name := range []string{"README.md", "../../docs/operations.md", "../../docs/first-week.md", "../../release/systemd/ab2d.service"} {
		data, err := os.ReadFile(filepath.FromSlash(name))
		require.NoError(t, err)
		for _, match := range form.FindAllStringSubmatch(string(data), -1) {
			args := strings.Fields(match[1])
			if len(args) == 0 || strings.HasSuffix(args[0], ":") || args[0] == "COMMAND" {
				continue
			}
			c := lookup(args[0])
			if !assert.NotNil(t, c, "%s: %s", name, match[0]) {
				continue
			}
			lines++
			switch c.name {
			case "tables", "version", "help":
			case "sandbox":
				_, err = parseSandbox(args[1:], io.Discard, io.Discard)
				assert.NoError(t, err, match[0])
			default:
				s := &settings{command: c}
				assert.NoError(t, s.parse(args[1:], io.Discard), match[0])
			}
		}
	}
	assert.Greater(t, lines, 12)
}

// TestDocumentedExitStatuses: the tables of both documents have every status.
func TestDocumentedExitStatuses(t *testing.T) {
	want := regexp.MustCompile(`(?m)^  (\d+) `).FindAllStringSubmatch(exitStatuses, -1)
	require.Len(t, want, 9)
	for _, name := range []string{"README.md", "../../docs/operations.md"} {
		data, err := os.ReadFile(filepath.FromSlash(name))
		require.NoError(t, err)
		for _, status := range want {
			assert.Contains(t, string(data), "\n| "+status[1]+" |", name)
		}
	}
}

// TestFirstWeek: the tables at the end of the transcript are those of the claims that the
// sandbox serves today.
func TestFirstWeek(t *testing.T) {
	doc, err := os.ReadFile(filepath.FromSlash("../../docs/first-week.md"))
	require.NoError(t, err)
	printed := regexp.MustCompile(`(?m)(?:^    csv/\w+\.csv: \d+ rows\n)+    .* final$`).FindAllString(string(doc), -1)
	require.Len(t, printed, 2)
	s := serve(t, &ab2dtest.Options{Beneficiaries: 400, Files: 6, Polls: -1})
	require.Zero(t, s.run("run", "-incremental", "-dir", "claims", "-quiet").code)
	s.srv.NextWeek()
	require.Zero(t, s.run("run", "-incremental", "-dir", "claims", "-quiet").code)
	out := s.run("tables", "-out", "csv", "claims").stdout
	assert.Equal(t, strings.ReplaceAll(printed[1], "    ", ""), strings.TrimSpace(filepath.ToSlash(out)))
}
