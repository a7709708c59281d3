package ab2d_test

import (
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// scan opens every file that appears in dir, or changes, for a while, as virus scanners,
// indexers and backups do: others may read and write it meanwhile, but neither rename nor
// remove it. It stops at the test's end, and reports then how many it held.
func scan(t *testing.T, dir string, hold time.Duration) (held func() int) {
	stop := make(chan struct{})
	var scanner, holds sync.WaitGroup
	n := 0
	scanner.Go(func() {
		seen := map[string]time.Time{}
		for {
			select {
			case <-stop:
				return
			case <-time.After(2 * time.Millisecond):
			}
			entries, _ := os.ReadDir(dir)
			for _, e := range entries {
				info, err := e.Info()
				if err != nil || seen[e.Name()].Equal(info.ModTime()) {
					continue
				}
				name, err := syscall.UTF16PtrFromString(filepath.Join(dir, e.Name()))
				if err != nil {
					continue
				}
				h, err := syscall.CreateFile(name, syscall.GENERIC_READ, syscall.FILE_SHARE_READ|syscall.FILE_SHARE_WRITE, nil, syscall.OPEN_EXISTING, 0, 0)
				if err != nil {
					continue
				}
				seen[e.Name()] = info.ModTime()
				n++
				holds.Go(func() {
					time.Sleep(hold)
					_ = syscall.CloseHandle(h)
				})
			}
		}
	})
	return func() int {
		close(stop)
		scanner.Wait()
		holds.Wait()
		return n
	}
}

func TestExportsBesideAVirusScanner(t *testing.T) {
	for _, hold := range []time.Duration{50 * time.Millisecond, 400 * time.Millisecond, 1200 * time.Millisecond} {
		t.Run(hold.String(), func(t *testing.T) {
			t.Parallel()
			srv := ab2dtest.NewServer(&ab2dtest.Options{Files: 6, FileSize: 300_000, Polls: -1})
			defer srv.Close()
			c := clientOf(t, srv, nil)
			dir := t.TempDir()
			held := scan(t, dir, hold)
			require.NoError(t, ab2d.PrepareFolder(dir))
			job, err := c.Export(t.Context(), nil)
			require.NoError(t, err)
			require.NoError(t, ab2d.SaveJob(dir, job))
			m, err := c.Wait(t.Context(), job)
			require.NoError(t, err)
			for range 2 {
				saved, err := c.Save(t.Context(), m, dir, &ab2d.SaveOptions{Job: job})
				require.NoError(t, err)
				require.Len(t, saved, 6)
				for _, f := range saved {
					_, err := claims(f.Claims())
					require.NoError(t, err)
				}
			}
			loaded, err := ab2d.LoadSaved(dir)
			require.NoError(t, err)
			assert.Len(t, loaded, 6)
			assert.Greater(t, held(), 6, "the scanner must have been at work")
		})
	}
}
