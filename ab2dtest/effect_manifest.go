package ab2dtest

import (
	"encoding/json"
	"fmt"
	"strings"
)

// EditManifest changes the manifest of completed status replies. Concurrent requests call edit
// concurrently.
func EditManifest(edit func(*Manifest)) Effect {
	return Effect{name: "EditManifest", manifest: func(_ *Server, m *Manifest) { edit(m) }}
}

// EditManifestBytes changes the JSON of the manifest of completed status replies.
func EditManifestBytes(edit func([]byte) []byte) Effect {
	return Effect{name: "EditManifestBytes", manifestBytes: edit}
}

// NullErrors sets the manifest's "error": null.
func NullErrors() Effect {
	return EditManifest(func(m *Manifest) { m.Error = nil }).named("NullErrors")
}

// UnknownType sets the type of the manifest's last output to one that AB2D has never served.
func UnknownType() Effect {
	return EditManifest(func(m *Manifest) {
		if n := len(m.Output); n > 0 {
			m.Output[n-1].Type = "Coverage"
		}
	}).named("UnknownType")
}

// SameNames gives all outputs one base name, in different folders.
func SameNames() Effect {
	return EditManifest(func(m *Manifest) {
		for i := range m.Output {
			m.Output[i].URL = fmt.Sprintf("%s/%d/Z0000_0001.ndjson", m.Output[i].URL[:strings.LastIndexByte(m.Output[i].URL, '/')], i+1)
		}
	}).named("SameNames")
}

// WrongChecksums gives every file of the manifest the checksum of something else.
func WrongChecksums() Effect {
	return editExtensions("WrongChecksums", func(e *ManifestExtension) bool {
		if e.URL == ChecksumExtension {
			e.ValueString = "sha256:" + strings.Repeat("0", 64)
		}
		return true
	})
}

// WrongLengths gives every file of the manifest one byte too many.
func WrongLengths() Effect {
	return editExtensions("WrongLengths", func(e *ManifestExtension) bool {
		if n, err := e.ValueDecimal.Int64(); e.URL == LengthExtension && err == nil {
			e.ValueDecimal = json.Number(fmt.Sprint(n + 1))
		}
		return true
	})
}

// NoExtensions leaves checksums and lengths out of the manifest.
func NoExtensions() Effect {
	return editExtensions("NoExtensions", func(*ManifestExtension) bool { return false })
}

// editExtensions edits the extensions of all files, dropping those for which
// edit returns false.
func editExtensions(name string, edit func(*ManifestExtension) bool) Effect {
	return EditManifest(func(m *Manifest) {
		for _, list := range [][]ManifestFile{m.Output, m.Error} {
			for i := range list {
				var kept []ManifestExtension
				for _, e := range list[i].Extension {
					if edit(&e) {
						kept = append(kept, e)
					}
				}
				list[i].Extension = kept
			}
		}
	}).named(name)
}

// FilesElsewhere replaces the URLs of the manifest's files by ones on the other host, see
// [Server.OtherURL].
func FilesElsewhere() Effect {
	return Effect{name: "FilesElsewhere", manifest: func(s *Server, m *Manifest) {
		for _, list := range [][]ManifestFile{m.Output, m.Error} {
			for i := range list {
				if _, path, ok := strings.Cut(list[i].URL, "/api/"); ok {
					list[i].URL = s.OtherURL() + "/api/" + path
				}
			}
		}
	}}
}
