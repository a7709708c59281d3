package ab2d

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
)

// How much of a response is looked at before any of it is delivered: more than headSize
// only where that does not tell.
const (
	headSize    = 4 << 10
	maxHeadSize = 1 << 20
)

// outcomeType is the type of the files that hold findings.
const outcomeType = "OperationOutcome"

// look reports content that is not the file: a page of a gateway, which may come
// with status 200 and under any name, or a text or message in its place. None of
// it is delivered, and the next response may well be the file. More of the content
// is needed where it is undecided.
func (b *body) look() (undecided bool, err error) {
	all := b.headErr == io.EOF || errors.Is(b.headErr, errUnmarked)
	if all && b.isFile() {
		return false, nil
	}
	short := all && b.file.Size > 0
	more := b.headErr == nil && len(b.head) < maxHeadSize
	content := trimBlanks(bytes.TrimPrefix(b.head, []byte("\xef\xbb\xbf")))
	if len(content) == 0 {
		if short && !b.gzip || len(b.head) > 0 && !b.ndjson && !more {
			return false, b.inPlace("nothing")
		}
		return more, nil
	}
	if content[0] == '<' {
		return false, b.inPlace("a page of HTML or XML")
	}
	lines := survey(content, all)
	proven := b.file.SHA256 != "" && !all // in the end
	single := lines.objects < 2 && !b.ndjson
	what := ""
	switch {
	case lines.resource && (content[0] == '{' || content[0] != '[' && proven): // in a file, one line may be bad
	case !lines.begin && proven && content[0] != '[' && !bytes.ContainsAny(content, " \n"): // a text for people has blanks
	case !lines.begin:
		what = "something that is not NDJSON"
	case single && lines.cut && more:
		return true, nil
	case single && lines.cut && !b.typed && (proven || b.headErr != nil): // a long first line, or one that broke off
	case single, short, b.typed:
		what = "a message"
	}
	switch {
	case what == "":
		return false, nil
	case proven && more && content[0] != '[': // the first line may be bad, and a long one
		return true, nil
	}
	return false, b.inPlace(what)
}

// inPlace is the error of a response that holds something else.
func (b *body) inPlace(what string) error {
	return b.other(errors.New(what + " in place of the file"))
}

// isFile reports whether the head is all of the file, by its checksum.
func (b *body) isFile() bool {
	sum := sha256.Sum256(b.head)
	return b.file.hasSum(sum[:])
}

// surveyed is what the lines at a content's beginning are.
type surveyed struct {
	resource bool // one is a FHIR resource that is no OperationOutcome
	begin    bool // the first is another JSON object, or may become one
	objects  int  // how many are one
	cut      bool // the last one ends too early to tell
}

// survey looks at lines until there is a resource. all says that the last one is complete.
func survey(content []byte, all bool) (l surveyed) {
	first := true
	for line := range bytes.Lines(content) {
		if line = trimBlanks(line); len(line) == 0 {
			continue
		}
		name, err := resourceType(line)
		switch {
		case name != "" && name != outcomeType:
			l.resource = true
			return l
		case err == nil:
			l.objects++
			l.begin = l.begin || first
		case errors.Is(err, io.ErrUnexpectedEOF) && !all && line[len(line)-1] != '\n':
			l.cut = true
			l.begin = l.begin || first
		}
		first = false
	}
	return l
}
