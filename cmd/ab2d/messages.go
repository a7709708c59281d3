package main

import "github.com/ab2d-go/ab2d"

// failures returns the first saved file of messages in which the server reports an
// error: claims that it could not export. Notes and warnings are no errors.
func failures(saved []ab2d.SavedFile) (string, error) {
	for _, f := range saved {
		if !f.ErrorFile {
			continue
		}
		for o, err := range f.Outcomes() {
			if err != nil {
				return f.Path, err
			}
			for i := range o.Issue {
				if s := o.Issue[i].Severity; s != "information" && s != "warning" {
					return f.Path, nil
				}
			}
		}
	}
	return "", nil
}
