package main

import (
	"archive/zip"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const modulePath = "github.com/ab2d-go/ab2d"

func goTool(t *testing.T, dir string, env []string, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "go %s: %s", strings.Join(args, " "), out)
	return strings.TrimSpace(string(out))
}

// TestInstall installs the command as a user does, from a module proxy into a GOPATH that
// has only what the command requires. The proxy is a folder with this repository as a version;
// other modules come from the module cache, and from the usual proxy only where that lacks them.
func TestInstall(t *testing.T) {
	t.Parallel()
	const version = "v0.99.7"
	root := filepath.Dir(goTool(t, ".", nil, "env", "GOMOD"))
	cache := goTool(t, ".", nil, "env", "GOMODCACHE")
	proxies := strings.TrimSuffix(goTool(t, ".", nil, "env", "GOPROXY"), ",direct") // no host has this version
	proxy, gopath := t.TempDir(), t.TempDir()
	versions := filepath.Join(proxy, filepath.FromSlash(modulePath), "@v")
	require.NoError(t, os.MkdirAll(versions, 0o700))
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	require.NoError(t, err)
	for name, content := range map[string]string{
		"list": version + "\n", version + ".mod": string(mod), version + ".info": `{"Version":"` + version + `"}`,
	} {
		require.NoError(t, os.WriteFile(filepath.Join(versions, name), []byte(content), 0o600))
	}
	zipModule(t, root, filepath.Join(versions, version+".zip"), modulePath+"@"+version+"/")

	lendModules(t, cache, filepath.Join(gopath, "pkg", "mod"))

	goTool(t, t.TempDir(), []string{
		"GOPATH=" + gopath, "GOBIN=", "GOMODCACHE=" + filepath.Join(gopath, "pkg", "mod"), "GOFLAGS=-modcacherw -trimpath -ldflags=-s", "GONOSUMDB=" + modulePath,
		"GOSUMDB=off", "GOWORK=off", "GO111MODULE=on", "CGO_ENABLED=0",
		"GOPROXY=" + fileURL(proxy) + "," + fileURL(filepath.Join(cache, "cache", "download")) + "," + proxies,
	}, "install", modulePath+"/cmd/ab2d@"+version)
	program := filepath.Join(gopath, "bin", "ab2d")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	out, err := exec.Command(program, "version").CombinedOutput()
	require.NoError(t, err, "%s", out)
	assert.True(t, strings.HasPrefix(string(out), "ab2d "+version+" "), "%s", out)
	out, err = exec.Command(program, "help").CombinedOutput()
	require.NoError(t, err, "%s", out)
}

// lendModules links the modules that the command requires into another module cache, as
// unpacking them takes longer than the rest of the test. Where there are no links, they are unpacked.
func lendModules(t *testing.T, from, to string) {
	t.Helper()
	for dir := range strings.FieldsSeq(goTool(t, ".", nil, "list", "-deps", "-f", "{{with .Module}}{{if .Version}}{{.Dir}}{{end}}{{end}}", ".")) {
		unpacked, err := filepath.Rel(from, dir)
		require.NoError(t, err)
		path, _, _ := strings.Cut(unpacked, "@")
		for _, name := range []string{unpacked, filepath.Join("cache", "download", path, "@v")} {
			if _, err := os.Lstat(filepath.Join(to, name)); err == nil {
				continue
			}
			require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(to, name)), 0o700))
			_ = os.Symlink(filepath.Join(from, name), filepath.Join(to, name))
		}
	}
}

func fileURL(dir string) string {
	dir = filepath.ToSlash(dir)
	if !strings.HasPrefix(dir, "/") {
		dir = "/" + dir
	}
	return "file://" + dir
}

// zipModule zips the files of the root module: those of nested modules are none of its.
func zipModule(t *testing.T, root, name, prefix string) {
	t.Helper()
	f, err := os.Create(name)
	require.NoError(t, err)
	defer f.Close()
	w := zip.NewWriter(f)
	require.NoError(t, filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			_, err := os.Stat(filepath.Join(path, "go.mod"))
			if path != root && (err == nil || strings.HasPrefix(d.Name(), ".")) {
				return filepath.SkipDir
			}
			return nil
		}
		keep := strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") || d.Name() == "go.mod" || d.Name() == "go.sum" || strings.HasSuffix(path, ".txt") || strings.HasSuffix(path, ".sql")
		if !d.Type().IsRegular() || !keep {
			return nil
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		to, err := w.Create(prefix + filepath.ToSlash(rel))
		if err == nil {
			_, err = to.Write(data)
		}
		return err
	}))
	require.NoError(t, w.Close())
}

// TestTheSDKStaysLight: importing the packages of the SDK adds nothing of the command line's.
func TestTheSDKStaysLight(t *testing.T) {
	t.Parallel()
	root := filepath.Dir(goTool(t, ".", nil, "env", "GOMOD"))
	deps := goTool(t, root, nil, "list", "-deps", ".", "./fhir", "./ndjson", "./claim", "./mirror", "./ab2dtest")
	assert.True(t, strings.Contains(deps, "golang.org/x/oauth2"))
	for _, heavy := range []string{"vbauerster/mpb", "ewma", "stripansi", "go-runewidth", "uniseg", "\ngolang.org/x/sys", "testify", modulePath + "/cmd"} {
		assert.False(t, strings.Contains(deps, heavy), heavy)
	}
	assert.Less(t, strings.Count(goTool(t, root, nil, "list", "-m", "all"), "\n")+1, 20)
}
