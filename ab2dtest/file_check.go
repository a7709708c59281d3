package ab2dtest

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/ab2d-go/ab2d/internal/claimfile"
)

// CheckFile returns an error if a file that [FileSource] is to serve does not begin with an ExplanationOfBenefit on a
// line of its own, such as a compressed file, a Bundle, a resource over several lines or an empty file. It is one sentence
// that says what is wrong with the file, as far as its beginning shows, and what is expected, and repeats no content.
func CheckFile(path string) error {
	name := filepath.Base(path)
	switch info, err := os.Stat(path); {
	case err != nil:
		return err
	case info.IsDir():
		return fmt.Errorf("%s is a folder%s", name, claimfile.Expected)
	case !info.Mode().IsRegular(): // opening a pipe waits for its writer, and it is empty the second time
		return fmt.Errorf("%s is no regular file%s", name, claimfile.Expected)
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return claimfile.Check(name, f)
}
