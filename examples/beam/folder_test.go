package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// objects is an object store: what is written appears when it is closed, unless
// the context was canceled before, as with gs:// and s3://.
type objects struct {
	mu    sync.Mutex
	bytes map[string][]byte
}

func (o *objects) Close() error { return nil }

func (o *objects) List(_ context.Context, glob string) ([]string, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if _, ok := o.bytes[glob]; ok {
		return []string{glob}, nil
	}
	return nil, nil
}

func (o *objects) OpenRead(_ context.Context, name string) (io.ReadCloser, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return io.NopCloser(bytes.NewReader(o.bytes[name])), nil
}

func (o *objects) OpenWrite(ctx context.Context, name string) (io.WriteCloser, error) {
	return &object{ctx: ctx, store: o, name: name}, nil
}

func (o *objects) Size(context.Context, string) (int64, error) { panic("not used") }

type object struct {
	bytes.Buffer
	ctx   context.Context
	store *objects
	name  string
}

func (o *object) Close() error {
	if err := o.ctx.Err(); err != nil {
		return err
	}
	o.store.mu.Lock()
	defer o.store.mu.Unlock()
	o.store.bytes[o.name] = o.Bytes()
	return nil
}

var store = &objects{bytes: map[string][]byte{}}

func init() {
	filesystem.Register("test", func(context.Context) filesystem.Interface { return store })
}

func TestExportToObjectStore(t *testing.T) {
	srv, client := serve(t, &ab2dtest.Options{Files: 4, Faults: []ab2dtest.Fault{
		{On: ab2dtest.Download, File: 2, Do: ab2dtest.CorruptAt(200_000)},
	}})
	o := prism(1)
	o.output = "test://bucket/claims"
	require.ErrorContains(t, export(t.Context(), o, io.Discard), "Z0000_0002.ndjson: ")
	prefix := o.output + "/" + srv.Jobs()[0].ID + "/"
	wantNames := []string{prefix + reportName}
	for _, stem := range []string{"Z0000_0001", "Z0000_0003", "Z0000_0004"} {
		wantNames = append(wantNames, prefix+stem+".ndjson.gz", prefix+stem+".receipt.json")
	}
	assert.ElementsMatch(t, wantNames, slices.Collect(maps.Keys(store.bytes)))

	want, got := lines{}, lines{}
	for i, file := range manifest(t, client).Output {
		if i == 1 {
			continue
		}
		for c, err := range claim.All(client.Download(t.Context(), file)) {
			require.NoError(t, err)
			want[text(t, c)]++
		}
		got.add(t, store.bytes[prefix+outputName(file)])
	}
	equal(t, want, got)
}

func TestDraft(t *testing.T) {
	for name, dir := range map[string]folder{"local": folder(filepath.Join(t.TempDir(), "new")), "remote": "test://bucket/draft/"} {
		t.Run(name, func(t *testing.T) {
			_, err := dir.read(t.Context(), "x")
			require.ErrorIs(t, err, fs.ErrNotExist)

			lost, err := dir.create(t.Context(), "x")
			require.NoError(t, err)
			_, err = io.WriteString(lost, "half")
			require.NoError(t, err)
			lost.discard()
			_, err = dir.read(t.Context(), "x")
			require.ErrorIs(t, err, fs.ErrNotExist)

			for _, content := range []string{"one", "two"} {
				require.NoError(t, dir.write(t.Context(), "x", []byte(content)))
				got, err := dir.read(t.Context(), "x")
				require.NoError(t, err)
				assert.Equal(t, content, string(got))
			}
		})
	}
}

func TestClaimsAreNobodyElsesBusiness(t *testing.T) {
	dir := folder(filepath.Join(t.TempDir(), "claims"))
	require.NoError(t, dir.write(t.Context(), "x", nil))
	for name, want := range map[string]os.FileMode{string(dir): 0o700, dir.join("x"): 0o600} {
		info, err := os.Stat(name)
		require.NoError(t, err)
		assert.Equal(t, want, info.Mode().Perm(), name)
	}
}

func TestSweep(t *testing.T) {
	dir := folder(t.TempDir())
	killed, err := dir.create(t.Context(), "x")
	require.NoError(t, err)
	defer killed.discard()
	require.NoError(t, dir.write(t.Context(), "y", nil))
	require.NoError(t, dir.sweep())
	names, err := os.ReadDir(string(dir))
	require.NoError(t, err)
	require.Len(t, names, 1)
	assert.Equal(t, "y", names[0].Name())
}
