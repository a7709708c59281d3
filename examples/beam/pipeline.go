package main

import (
	"fmt"

	"github.com/ab2d-go/ab2d"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// newPipeline returns the whole pipeline:
//
//	files of the manifest → Reshuffle → Fetch → results → WriteReport
func newPipeline(dir string, format Format, files []ab2d.File) *beam.Pipeline {
	p, s := beam.NewPipelineWithRoot()
	Report(s, dir, Claims(s, dir, format, files))
	return p
}

// Claims downloads files and writes their claims to a folder, each file once
// however often its bundle runs. It returns a PCollection<Result>, one a file.
func Claims(s beam.Scope, dir string, format Format, files []ab2d.File) beam.PCollection {
	s = s.Scope("ab2d.Claims")
	manifest := beam.CreateList(s, files)
	// Without it, a runner would fuse the steps and give all files to one worker.
	spread := beam.Reshuffle(s, manifest)
	return beam.ParDo(s, &Fetch{Folder: dir, Format: format}, spread)
}

// Report writes a PCollection<Result> to report.json in the folder.
func Report(s beam.Scope, dir string, results beam.PCollection) {
	s = s.Scope("ab2d.Report")
	all := beam.GroupByKey(s, beam.AddFixedKey(s, results))
	beam.ParDo0(s, &WriteReport{Folder: dir}, all)
}

// check refuses a manifest that the pipeline could not do justice to.
func check(files []ab2d.File) error {
	seen := map[string]bool{}
	for i, f := range files {
		switch {
		case f.Name() == "":
			return fmt.Errorf("file %d of the manifest has no name to write it under", i+1)
		case seen[stem(f)]:
			return fmt.Errorf("two files of the manifest are named %s", f.Name())
		case f.SHA256 == "" || f.Size == 0:
			return fmt.Errorf("%s: the manifest has no checksum or length, so it cannot be verified", f.Name())
		}
		seen[stem(f)] = true
	}
	return nil
}
