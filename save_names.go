package ab2d

import (
	"fmt"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"
)

const maxName = 200 // leaves room for a number, .gz and a temporary name within the 255 bytes of most file systems

// devices are names that Windows has for devices, in any folder and with any extension
// (Microsoft, "Naming Files, Paths, and Namespaces"). The superscript digits of COM¹ are
// replaced anyhow.
var devices = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin|conout|clock)(\.|$)`)

// safeName makes the last part of a URL's path a name that every system has, on every system:
// letters, digits and "._-" are kept, anything else becomes "_", and so does a dot at the end;
// a device's name gets a "_" before it. It returns "" where the part is no name at all:
// one that leaves the folder, is hidden, holds a separator or a control character, or is too long.
func safeName(u *url.URL) string {
	escaped := u.EscapedPath() // an encoded separator must not become one
	name, err := url.PathUnescape(escaped[strings.LastIndexByte(escaped, '/')+1:])
	if err != nil || name == "" || name[0] == '.' || len(name) > maxName || strings.ContainsFunc(name, notInNames) {
		return ""
	}
	safe := []byte(strings.Map(func(r rune) rune {
		if r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._-", r)) {
			return r
		}
		return '_'
	}, name))
	for i := len(safe) - 1; safe[i] == '.'; i-- {
		safe[i] = '_'
	}
	if safe[0] == '-' { // an option, to many programs
		safe[0] = '_'
	}
	if devices.Match(safe) {
		return "_" + string(safe)
	}
	return string(safe)
}

func notInNames(r rune) bool {
	return r == '/' || r == '\\' || r == unicode.ReplacementChar || unicode.IsControl(r)
}

// isClaimsFile reports whether a program that reads a folder of claims would read a file of that name.
func isClaimsFile(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, ".ndjson") || strings.HasSuffix(name, ".ndjson.gz")
}

// namedFiles returns the manifest's files, those of claims first, each with its path in dir.
// A file without a safe name has none.
func namedFiles(dir string, m *Manifest, compressed bool) []savedFile {
	files := make([]savedFile, 0, len(m.Output)+len(m.Errors))
	names := names{used: map[string]bool{ManifestFile: true, JobFile: true}, last: map[string]int{}}
	for i, list := range [][]File{m.Output, m.Errors} {
		for _, f := range list {
			file := savedFile{SavedFile: SavedFile{File: f, ErrorFile: i == 1}}
			if name := f.Name(); name != "" {
				file.Path = filepath.Join(dir, names.unique(name))
				file.other = file.Path + ".gz"
				if compressed {
					file.Path, file.other = file.other, file.Path
				}
			}
			files = append(files, file)
		}
	}
	return files
}

// names are those given out, in lower case, as some file systems do not tell A from a.
type names struct {
	used map[string]bool
	last map[string]int // the last number tried for a name
}

// unique returns name, or name with the first free number, and keeps it and its .gz.
func (n *names) unique(name string) string {
	stem, ext, dotted := strings.Cut(name, ".")
	if dotted {
		ext = "." + ext
	}
	key, free := strings.ToLower(name), name
	for n.used[strings.ToLower(free)] || n.used[strings.ToLower(free)+".gz"] {
		n.last[key]++
		free = fmt.Sprintf("%s-%d%s", stem, n.last[key]+1, ext)
	}
	n.used[strings.ToLower(free)], n.used[strings.ToLower(free)+".gz"] = true, true
	return free
}
