package ab2d

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
)

// The URLs of the extensions (AB2D documentation, "Access Production Claims Data").
const (
	extChecksum = "https://ab2d.cms.gov/checksum"
	extLength   = "https://ab2d.cms.gov/file_length"
)

// maxManifestString bounds a string of a manifest, of which none is near.
const maxManifestString = 1 << 20

var (
	errNotJSON  = errors.New("the manifest is malformed")
	errNoOutput = errors.New("the manifest has no output") // taken for one, it would be an export without claims
	// What follows is not AB2D's, at least not all of it.
	errNoManifest  = errors.New("the response is not a manifest")
	errCutManifest = errors.New("the manifest ends too early")
)

// readManifest reads the manifest as AB2D sends it (Bulk Data Access IG, "Response
// - Complete Status", with AB2D's two extensions on every file), file by file, so that
// it takes little more memory than what comes of it. expires is the header of that name.
func readManifest(r io.Reader, expires string) (*Manifest, error) {
	src := &compactJSON{r: r, maxString: maxManifestString}
	m, err := readMembers(json.NewDecoder(src))
	if err != nil {
		if _, copyErr := io.Copy(io.Discard, src); copyErr == nil && err != errNoManifest && src.open() {
			err = errCutManifest
		}
		return nil, err
	}
	m.Expires, _ = parseTime(expires)
	return m, nil
}

// readMembers reads a manifest, and nothing after it.
func readMembers(dec *json.Decoder) (*Manifest, error) {
	m := new(Manifest)
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return nil, errNoManifest
	}
	seen := map[string]bool{}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return nil, errNotJSON
		}
		switch name := t.(string); strings.ToLower(name) {
		case "transactiontime":
			err = dec.Decode(&m.TransactionTime)
			seen[name] = true
		case "request":
			err = dec.Decode(&m.Request)
			seen[name] = true
		case "output", "error":
			if name != strings.ToLower(name) { // its files would be lost
				return nil, fmt.Errorf("the manifest has %q", name)
			}
			if seen[name] { // the files of one of the two would be lost
				return nil, fmt.Errorf("the manifest has %q twice", name)
			}
			seen[name] = true
			list := &m.Output
			if name == "error" {
				list = &m.Errors
			}
			*list, err = readFiles(dec, name)
		default:
			err = skipValue(dec)
		}
		if _, ours := errors.AsType[*entryError](err); ours {
			return nil, err
		}
		if err != nil && seen["error"] && len(seen) == 1 { // a message of Spring's has a text of that name
			return nil, errNoManifest
		}
		if err != nil {
			return nil, errNotJSON
		}
	}
	if _, err := dec.Token(); err != nil {
		return nil, errNotJSON
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, errNotJSON
	}
	switch {
	case len(seen) == 0: // a gateway's message
		return nil, errNoManifest
	case !seen["output"]:
		return nil, errNoOutput
	}
	if m.Output == nil {
		m.Output = []File{}
	}
	if m.Errors == nil {
		m.Errors = []File{}
	}
	return m, nil
}

// entryError is an entry of a manifest that cannot be read.
type entryError struct {
	list  string
	index int
	err   error
}

func (e *entryError) Error() string {
	return fmt.Sprintf("the manifest's %s[%d]: %v", e.list, e.index, e.err)
}
func (e *entryError) Unwrap() error { return e.err }

// readFiles reads a list of files, or null.
func readFiles(dec *json.Decoder, list string) (files []File, err error) {
	if t, err := dec.Token(); err != nil || t == nil {
		return nil, err
	} else if t != json.Delim('[') {
		return nil, errNotJSON
	}
	files = []File{}
	listed := map[string]int{} // by URL, the first entry
	for i := 0; dec.More(); i++ {
		f, err := readFile(dec)
		if err == nil {
			err = f.check()
		}
		if err != nil {
			return nil, &entryError{list, i, err}
		}
		if first, ok := listed[f.URL]; ok && files[first] == f { // its claims would come twice
			continue
		} else if !ok {
			listed[f.URL] = len(files)
		}
		if len(files) == cap(files) {
			files = slices.Grow(files, len(files)+16)
		}
		files = append(files, f)
	}
	_, err = dec.Token()
	return files, err
}

// entryNames are the members of an entry that count.
var entryNames = []string{"type", "url", "extension"}

// readFile reads one entry.
func readFile(dec *json.Decoder) (f File, err error) {
	var seen [3]bool // of entryNames
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return f, errors.New("not an object")
	}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return f, errNotJSON
		}
		name := t.(string)
		if i := slices.IndexFunc(entryNames, func(n string) bool { return strings.EqualFold(n, name) }); i >= 0 {
			if seen[i] || name != entryNames[i] { // one of two would be lost, or what proves the file
				return f, fmt.Errorf("%s twice, or in another case", entryNames[i])
			}
			seen[i] = true
		}
		switch name {
		case "type":
			err = dec.Decode(&f.Type)
			if f.Type == claimType { // one string for all
				f.Type = claimType
			}
		case "url":
			err = dec.Decode(&f.URL)
			f.URL = strings.TrimSpace(f.URL)
		case "extension":
			ext := new(extension) // for all of them
			err = eachElement(dec, func() error { return f.readExtension(dec, ext) })
		default:
			err = skipValue(dec)
		}
		if err != nil {
			return f, err
		}
	}
	if f.Type == "" { // AB2D serves nothing else, and an entry that says nothing must not be left out
		f.Type = claimType
	}
	_, err = dec.Token()
	return f, err
}

type extension struct {
	URL          string
	ValueString  string
	ValueDecimal json.Number
}

// readExtension reads one of AB2D's extensions into f.
func (f *File) readExtension(dec *json.Decoder, ext *extension) error {
	*ext = extension{}
	if err := dec.Decode(ext); err != nil {
		return errNotJSON
	}
	switch ext.URL {
	case extChecksum:
		sum, ok := strings.CutPrefix(strings.ToLower(ext.ValueString), "sha256:")
		if !ok || !isSHA256(sum) {
			return errors.New("the checksum is not sha256: and 64 hexadecimal digits")
		}
		if f.SHA256 != "" && f.SHA256 != sum {
			return errors.New("two checksums")
		}
		f.SHA256 = sum
	case extLength:
		// A decimal may be written 2.8951819E7, which a float holds exactly.
		n, err := strconv.ParseFloat(ext.ValueDecimal.String(), 64)
		if err != nil || n != math.Trunc(n) || n < 0 || n > 1<<53 {
			return errors.New("the file length is not a whole number of bytes")
		}
		f.Size = int64(n)
	}
	return nil
}
