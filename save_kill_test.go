package ab2d_test

import (
	"context"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// envSaveInto makes the test binary a program that saves the manifest of a
// folder into it, for TestSaveSurvivesBeingKilled to kill.
const envSaveInto = "AB2D_TEST_SAVE_INTO"

func TestMain(m *testing.M) {
	if dir := os.Getenv(envSaveInto); dir != "" {
		if err := carryOn(dir); err != nil {
			_, _ = os.Stderr.WriteString(err.Error() + "\n")
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// carryOn is all that a second process does.
func carryOn(dir string) error {
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		return err
	}
	c, err := ab2d.NewClient(cfg)
	if err != nil {
		return err
	}
	m, err := ab2d.LoadManifest(dir)
	if err != nil {
		return err
	}
	_, err = c.Save(context.Background(), m, dir, nil)
	return err
}

func TestSaveSurvivesBeingKilled(t *testing.T) {
	t.Parallel()
	// Files that take a moment each, and more of them than fit between the kills.
	const files, kills = 60, 6
	srv := ab2dtest.NewServer(&ab2dtest.Options{Files: files, FileSize: 100_000, BytesPerSecond: 100_000, Polls: -1})
	defer srv.Close()
	_, m := exported(t, clientOf(t, srv, nil))
	dir := filepath.Join(t.TempDir(), "d")
	require.NoError(t, ab2d.SaveManifest(dir, m))

	for range kills {
		finished, before := finishedFiles(t, dir), len(srv.Requests())
		// Two at once, as where cron starts one while the last still runs: one of them is refused.
		both := []*exec.Cmd{saveProcess(t, srv, dir), saveProcess(t, srv, dir)}
		for _, cmd := range both {
			cmd.Stderr = nil
			require.NoError(t, cmd.Start())
		}
		time.Sleep(time.Duration(40+rand.IntN(160)) * time.Millisecond)
		for _, cmd := range both {
			require.NoError(t, cmd.Process.Kill())
			require.Error(t, cmd.Wait(), "it must have been at work")
			noHalves(t, dir, m)
		}
		for _, r := range srv.Requests()[before:] {
			if r.Kind == ab2dtest.Download {
				require.NotContains(t, finished, filepath.Base(r.Path), "a finished file was fetched again")
			}
		}
	}
	require.Less(t, len(finishedFiles(t, dir)), files)
	require.NoError(t, saveProcess(t, srv, dir).Run())
	var saved []ab2d.SavedFile
	for _, f := range m.Output {
		saved = append(saved, ab2d.SavedFile{File: f, Path: filepath.Join(dir, f.Name())})
	}
	verify(t, dir, saved)
}

func saveProcess(t *testing.T, srv *ab2dtest.Server, dir string) *exec.Cmd {
	cfg := srv.Config()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Stderr = os.Stderr
	cmd.Env = append(os.Environ(), envSaveInto+"="+dir,
		"AB2D_BASE_URL="+cfg.Environment.BaseURL, "AB2D_TOKEN_URL="+cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID="+cfg.ClientID, "AB2D_CLIENT_SECRET="+cfg.ClientSecret)
	return cmd
}

// finishedFiles names the files that have their own name.
func finishedFiles(t *testing.T, dir string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "Z*"))
	require.NoError(t, err)
	for i := range paths {
		paths[i] = filepath.Base(paths[i])
	}
	return paths
}

// noHalves checks that a file under its own name has its length.
func noHalves(t *testing.T, dir string, m *ab2d.Manifest) {
	t.Helper()
	for _, f := range m.Output {
		if info, err := os.Stat(filepath.Join(dir, f.Name())); err == nil {
			require.Equal(t, f.Size, info.Size(), f.Name())
		}
	}
}
