package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ab2d-go/ab2d"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

const reportName = "report.json"

func init() {
	register.DoFn3x1[context.Context, int, func(*Result) bool, error](&WriteReport{})
	register.Iter1[Result]()
}

// WriteReport is the DoFn that lists what became of each file: the dead letters,
// by line number, are in it.
type WriteReport struct {
	Folder string
}

// ProcessElement gets all results at once, as they share a key.
func (w *WriteReport) ProcessElement(ctx context.Context, _ int, results func(*Result) bool) error {
	var all []Result
	for r := new(Result); results(r); r = new(Result) {
		all = append(all, *r)
	}
	slices.SortFunc(all, func(a, b Result) int { return strings.Compare(a.File.URL, b.File.URL) })
	data, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return folder(w.Folder).write(ctx, reportName, data)
}

// readReport returns the results of a pipeline that is done.
func readReport(ctx context.Context, dir folder) ([]Result, error) {
	data, err := dir.read(ctx, reportName)
	if err != nil {
		return nil, err
	}
	var all []Result
	return all, json.Unmarshal(data, &all)
}

// prove returns an error that names each file of the manifest that the results
// lack. It trusts no runner: a file that was lost on the way is one of them.
func prove(files []ab2d.File, results []Result) error {
	byFile := map[ab2d.File]Result{}
	for _, r := range results {
		byFile[r.File] = r
	}
	var errs []error
	for _, f := range files {
		switch r, ok := byFile[f]; {
		case !ok:
			errs = append(errs, fmt.Errorf("%s: not in the report", f.Name()))
		case r.Failure != "":
			errs = append(errs, fmt.Errorf("%s: %s", f.Name(), r.Failure))
		}
	}
	return errors.Join(errs...)
}
