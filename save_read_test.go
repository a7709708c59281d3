package ab2d_test

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

func TestSavedFilesAreReadBack(t *testing.T) {
	for _, opts := range []ab2d.SaveOptions{{}, {KeepGzip: true}, {ErrorFiles: true}, {KeepGzip: true, ErrorFiles: true}} {
		against(t, ab2dtest.Options{Files: 3, Outcomes: 2}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			dir := t.TempDir()
			_, m := exported(t, c)
			want := map[string]int{}
			for _, f := range m.Output {
				seen, err := claims(c.Download(t.Context(), f))
				require.NoError(t, err)
				for id := range seen {
					want[id]++
				}
			}
			saved, err := c.Save(t.Context(), m, dir, &opts)
			require.NoError(t, err)
			loaded, err := ab2d.LoadSaved(dir)
			require.NoError(t, err)
			for i := range saved {
				saved[i].Existed = true
			}
			assert.Equal(t, saved, loaded)

			got := map[string]int{}
			outcomes := 0
			for i, f := range loaded {
				assert.Equal(t, i >= len(m.Output), f.ErrorFile)
				if !f.ErrorFile {
					seen, err := claims(f.Claims())
					require.NoError(t, err)
					for id := range seen {
						got[id]++
					}
					for _, err := range f.Outcomes() {
						require.ErrorContains(t, err, "no OperationOutcomes")
					}
					continue
				}
				for _, err := range f.Outcomes() {
					require.NoError(t, err)
					outcomes++
				}
				_, err := claims(f.Claims())
				require.ErrorContains(t, err, "no claims")
			}
			assert.Equal(t, want, got)
			if opts.ErrorFiles {
				assert.Equal(t, 2, outcomes)
			}
		})
	}
}

func TestSavedFileIsVerifiedAsItIsRead(t *testing.T) {
	data := lines(2000)
	packed := gzipped(data)
	read := func(file ab2d.File, text string) (string, error) {
		path := filepath.Join(t.TempDir(), "a.ndjson")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		r, err := ab2d.SavedFile{File: file, Path: path}.Open()
		if err != nil {
			return "", err
		}
		defer func() {
			require.NoError(t, r.Close())
			_, err := r.Read(make([]byte, 1))
			require.Error(t, err)
		}()
		got, err := io.ReadAll(r)
		return string(got), err
	}
	for name, text := range map[string]string{"plain": data, "gzip": packed, "two members": gzipped(data[:1000]) + gzipped(data[1000:])} {
		got, err := read(fileOf(data), text)
		require.NoError(t, err, name)
		assert.Equal(t, data, got, name)
		_, err = read(ab2d.File{URL: "u"}, text)
		require.NoError(t, err, "nothing to verify it by")
	}
	for name, text := range map[string]string{
		"empty": "", "cut": data[:len(data)-1], "longer": data + "\n", "a flipped bit": "\x00" + data[1:], "the magic alone": "\x1f\x8b",
		"cut gzip": packed[:len(packed)-1], "cut header": packed[:5], "gzip and more": packed + "x", "gzip of other": gzipped(data + "\n"), "damaged gzip": packed[:100] + "\x00\x00" + packed[102:],
	} {
		_, err := read(fileOf(data), text)
		require.ErrorIs(t, err, ab2d.ErrCorrupt, name)
	}
	_, err := ab2d.SavedFile{Path: filepath.Join(t.TempDir(), "missing")}.Open()
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = ab2d.SavedFile{Path: t.TempDir()}.Open()
	require.Error(t, err)
}

func TestClaimsOfASavedFileReportBadLines(t *testing.T) {
	data := `{"resourceType":"ExplanationOfBenefit","id":"a"}` + "\n{\n" + `{"message":"no resource"}` + "\n" + `{"resourceType":"ExplanationOfBenefit","id":"b"}` + "\n"
	path := filepath.Join(t.TempDir(), "a.ndjson")
	require.NoError(t, os.WriteFile(path, []byte(data), 0o600))
	var ids []string
	bad := 0
	for claim, err := range (ab2d.SavedFile{File: fileOf(data), Path: path}).Claims() {
		if err != nil {
			require.ErrorAs(t, err, new(*ndjson.LineError))
			bad++
			continue
		}
		ids = append(ids, claim.ID)
	}
	assert.Equal(t, 2, bad)
	assert.Equal(t, []string{"a", "b"}, ids)
	for range (ab2d.SavedFile{File: fileOf(data), Path: path}).Claims() {
		break
	}
	require.NoError(t, os.Remove(path), "it is closed")
	var got *fhir.ExplanationOfBenefit
	for claim, err := range (ab2d.SavedFile{File: fileOf(data), Path: path}).Claims() {
		require.ErrorIs(t, err, fs.ErrNotExist)
		got = claim
	}
	assert.Nil(t, got)
}

func TestLoadSavedWantsACompleteFolder(t *testing.T) {
	data := lines(10)
	answered(t, granted, serving(gzipped(data)), func(t *testing.T, c *ab2d.Client) {
		dir := t.TempDir()
		_, err := ab2d.LoadSaved(dir)
		require.ErrorIs(t, err, fs.ErrNotExist)
		saved, err := c.Save(t.Context(), of(jobFile("a", "a.ndjson", data), jobFile("a", "b.ndjson", data)), dir, nil)
		require.NoError(t, err)
		_, err = ab2d.LoadSaved(dir)
		require.NoError(t, err)

		old := filepath.Join(dir, "old.ndjson")
		require.NoError(t, os.WriteFile(old, nil, 0o600))
		_, err = ab2d.LoadSaved(dir)
		require.ErrorIs(t, err, ab2d.ErrOtherExport)
		require.NoError(t, os.Remove(old))
		require.NoError(t, os.WriteFile(saved[1].Path, []byte(data[1:]), 0o600))
		_, err = ab2d.LoadSaved(dir)
		require.ErrorIs(t, err, ab2d.ErrCorrupt)
		require.NoError(t, os.Remove(saved[1].Path))
		_, err = ab2d.LoadSaved(dir)
		require.ErrorIs(t, err, fs.ErrNotExist)
		require.NoError(t, os.Mkdir(saved[1].Path, 0o700))
		_, err = ab2d.LoadSaved(dir)
		require.Error(t, err)
	})
}

func TestCloseBesideAReadOfASavedFile(t *testing.T) {
	dir := t.TempDir()
	against(t, ab2dtest.Options{Files: 1}, nil, func(t *testing.T, c *ab2d.Client, _ *ab2dtest.Server) {
		for _, opts := range []ab2d.SaveOptions{{}, {KeepGzip: true}} {
			_, m := exported(t, c)
			saved, err := c.Save(t.Context(), m, filepath.Join(dir, fmt.Sprint(opts.KeepGzip)), &opts)
			require.NoError(t, err)
			for i := range 20 {
				body, err := saved[0].Open()
				require.NoError(t, err)
				ended := make(chan error)
				go func() {
					_, err := io.CopyBuffer(struct{ io.Writer }{io.Discard}, body, make([]byte, 100))
					ended <- err
				}()
				for range i * 10 {
					runtime.Gosched()
				}
				require.NoError(t, body.Close())
				if err := <-ended; err != nil {
					assert.ErrorContains(t, err, "the file is closed")
				}
				_, err = body.Read(make([]byte, 1))
				require.Error(t, err)
				require.NoError(t, body.Close())
			}
		}
	})
}
