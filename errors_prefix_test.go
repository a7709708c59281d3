package ab2d_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// innerPrefix is the prefix of a package anywhere but at the front of a line.
var innerPrefix = regexp.MustCompile(`[^\n](^|[\s"(])(ab2d|ndjson|fhir|mirror|postgres): `)

// prefixed checks that a text names a package once, at the front.
func prefixed(t *testing.T, text string) {
	t.Helper()
	for line := range strings.Lines(text) {
		assert.Regexp(t, `^(ab2d|ndjson): `, line)
		assert.NotRegexp(t, innerPrefix, line)
	}
}

// Whatever fails, and whichever call reports it, the error's text names a package once, and at the front.
func TestErrorsNameThePackageOnce(t *testing.T) {
	t.Parallel()
	calls := map[string]func(*testing.T, context.Context, *ab2d.Client) []error{
		"Stream": func(t *testing.T, ctx context.Context, c *ab2d.Client) []error { return all(c.Stream(ctx, nil)) },
		"Records": func(t *testing.T, ctx context.Context, c *ab2d.Client) []error {
			return eachFile(ctx, c, func(f ab2d.File) []error {
				errs := all(c.Download(ctx, f))
				errs = append(errs, all(c.Outcomes(ctx, f))...)
				return append(errs, all(ab2d.Records[json.RawMessage](ctx, c, f))...)
			})
		},
		"Open": func(t *testing.T, ctx context.Context, c *ab2d.Client) []error {
			return eachFile(ctx, c, func(f ab2d.File) (errs []error) {
				body, err := c.Open(ctx, f)
				if err != nil {
					return []error{err}
				}
				defer body.Close()
				switch f.Name()[len("Z0000_")+3] { // one way to read for each file
				case '1':
					errs = all(ndjson.Decode[fhir.ExplanationOfBenefit](body))
				case '2':
					errs = all(ndjson.Decode[fhir.ExplanationOfBenefit](body, ndjson.Workers(3)))
				default:
					for _, err := range ndjson.Lines(body) {
						errs = append(errs, err)
					}
				}
				return errs
			})
		},
		"Save": func(t *testing.T, ctx context.Context, c *ab2d.Client) []error {
			job, err := c.Export(ctx, nil)
			if err != nil {
				return []error{err}
			}
			m, err := c.Wait(ctx, job)
			if err != nil {
				return []error{err}
			}
			dir := t.TempDir()
			_, err = c.Save(ctx, m, dir, nil)
			errs := []error{err}
			for _, f := range m.Output {
				errs = append(errs, all(ab2d.SavedFile{File: f, Path: filepath.Join(dir, f.Name())}.Claims())...)
			}
			return errs
		},
	}
	reply := ab2dtest.Reply
	for _, fault := range []ab2dtest.Fault{
		{On: ab2dtest.Token, Do: reply(500)}, {On: ab2dtest.Token, Do: reply(401)}, {On: ab2dtest.Token, Do: ab2dtest.Hangup()},
		{On: ab2dtest.Token, Do: ab2dtest.TokenReply("a\nb")},
		{On: ab2dtest.Export, Do: reply(500)}, {On: ab2dtest.Export, Do: ab2dtest.LoseReply()}, {On: ab2dtest.Export, Do: ab2dtest.Location(func(string) string { return "/none" })},
		{On: ab2dtest.Status, Do: reply(502)}, {On: ab2dtest.Status, Do: ab2dtest.FailJob()}, {On: ab2dtest.Status, Do: ab2dtest.Hangup()},
		{On: ab2dtest.Status, Do: ab2dtest.EditManifestBytes(func(b []byte) []byte { return b[:len(b)/2] })},
		{On: ab2dtest.Status, Do: ab2dtest.FilesElsewhere()}, {On: ab2dtest.Status, Do: ab2dtest.WrongChecksums()},
		{On: ab2dtest.Download, Do: reply(500)}, {On: ab2dtest.Download, Do: ab2dtest.FileLost()}, {On: ab2dtest.Download, Do: ab2dtest.Hangup()},
		{On: ab2dtest.Download, Do: ab2dtest.DropAt(3000)}, {On: ab2dtest.Download, Do: ab2dtest.EndAt(3000)},
		{On: ab2dtest.Download, Do: ab2dtest.CorruptAt(3000)}, {On: ab2dtest.Download, Do: ab2dtest.WrongContent()},
		{On: ab2dtest.Download, Do: reply(200).Body("text/html", htmlPage)}, {On: ab2dtest.Download, Do: ab2dtest.StallAt(3000)},
	} {
		for name, call := range calls {
			t.Run(fmt.Sprintf("%s/%s %v", name, fault.On, fault.Do), func(t *testing.T) {
				opts := ab2dtest.Options{Files: 3, FileSize: 30_000, Faults: []ab2dtest.Fault{fault}}
				against(t, opts, func(c *ab2d.Config) { c.MaxRetries, c.MaxOutage = -1, -1 }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
					failed := false
					for _, err := range call(t, t.Context(), c) {
						if err != nil {
							failed = true
							prefixed(t, err.Error())
						}
					}
					assert.True(t, failed)
				})
			})
		}
	}
	bad := ab2dtest.Options{Data: []ab2dtest.Source{ab2dtest.StringSource(lines(2) + "{\n" + strings.Repeat("x", 100) + "\n")}}
	for name, call := range calls {
		t.Run(name+"/bad lines", func(t *testing.T) {
			against(t, bad, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				found := 0
				for _, err := range call(t, t.Context(), c) {
					if err != nil {
						prefixed(t, err.Error())
						_, ok := errors.AsType[*ndjson.LineError](err)
						assert.True(t, ok, "%v", err)
						found++
					}
				}
				assert.GreaterOrEqual(t, found, 2)
			})
		})
		t.Run(name+"/a cause that is an error of this package", func(t *testing.T) {
			against(t, ab2dtest.Options{JobDuration: 1}, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
				_, other := c.Status(t.Context(), &ab2d.Job{ID: "00000000-0000-4000-8000-000000000000"})
				require.Error(t, other)
				ctx, cancel := context.WithCancelCause(t.Context())
				cancel(other)
				for _, err := range call(t, ctx, c) {
					prefixed(t, err.Error())
					assert.ErrorIs(t, err, context.Canceled)
				}
			})
		})
	}
}

// all returns the errors of a sequence.
func all[T any](seq func(func(*T, error) bool)) (errs []error) {
	for _, err := range seq {
		errs = append(errs, err)
	}
	return errs
}

func eachFile(ctx context.Context, c *ab2d.Client, do func(ab2d.File) []error) (errs []error) {
	job, err := c.Export(ctx, nil)
	if err != nil {
		return []error{err}
	}
	m, err := c.Wait(ctx, job)
	if err != nil {
		return []error{err}
	}
	for _, f := range m.Output {
		errs = append(errs, do(f)...)
	}
	return errs
}

// The same of export folders on disk.
func TestErrorsOfFoldersNameThePackageOnce(t *testing.T) {
	t.Parallel()
	srv := ab2dtest.NewServer(&ab2dtest.Options{InMemory: true, Beneficiaries: 2, Files: 2, Polls: -1})
	defer srv.Close()
	c := clientOf(t, srv, nil)
	job, other := exported(t, c)
	write := func(path, text string) { require.NoError(t, os.WriteFile(path, []byte(text), 0o600)) }
	for name, damage := range map[string]func(dir string, files []ab2d.SavedFile){
		"none":             func(dir string, files []ab2d.SavedFile) {},
		"missing":          func(dir string, files []ab2d.SavedFile) { require.NoError(t, os.Remove(files[0].Path)) },
		"short":            func(dir string, files []ab2d.SavedFile) { write(files[0].Path, "{}\n") },
		"not gzip":         func(dir string, files []ab2d.SavedFile) { write(files[0].Path, "\x1f\x8bxxxxxxxxxxxxxxxxxxxxxx") },
		"cut gzip":         func(dir string, files []ab2d.SavedFile) { write(files[0].Path, gzipped(lines(2000))[:300]) },
		"bad job":          func(dir string, files []ab2d.SavedFile) { write(filepath.Join(dir, ab2d.JobFile), "{") },
		"bad manifest":     func(dir string, files []ab2d.SavedFile) { write(filepath.Join(dir, ab2d.ManifestFile), "{") },
		"another manifest": func(dir string, files []ab2d.SavedFile) { require.Error(t, ab2d.SaveManifest(dir, other)) },
		"another's file":   func(dir string, files []ab2d.SavedFile) { write(filepath.Join(dir, "x.ndjson"), "{}\n") },
		"a folder": func(dir string, files []ab2d.SavedFile) {
			require.NoError(t, os.Remove(files[0].Path))
			require.NoError(t, os.Mkdir(files[0].Path, 0o700))
		},
		"no folder": func(dir string, files []ab2d.SavedFile) {
			require.NoError(t, os.RemoveAll(dir))
			write(dir, "")
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			_, m := exported(t, c)
			files, err := c.Save(t.Context(), m, dir, nil)
			require.NoError(t, err)
			damage(dir, files)
			_, noJob := ab2d.LoadJob(dir)
			_, noManifest := ab2d.LoadManifest(dir)
			_, noFiles := ab2d.LoadSaved(dir)
			body, notOpen := files[0].Open()
			errs := []error{noJob, noManifest, noFiles, notOpen}
			if notOpen == nil {
				_, err = io.Copy(io.Discard, body)
				errs = append(errs, err, body.Close())
			}
			errs = append(errs, ab2d.PrepareFolder(dir), ab2d.SaveJob(dir, job), ab2d.SaveManifest(dir, other))
			errs = append(errs, all(files[0].Claims())...)
			errs = append(errs, all(files[0].Outcomes())...)
			_, err = c.Save(t.Context(), other, dir, nil)
			errs = append(errs, err)
			failed := 0
			for _, err := range errs {
				if err != nil {
					failed++
					prefixed(t, err.Error())
				}
			}
			assert.GreaterOrEqual(t, failed, 3)
		})
	}
}
