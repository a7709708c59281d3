package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d/cmd/ab2d/internal/tables"
	"github.com/ab2d-go/ab2d/internal/folder"
	"github.com/ab2d-go/ab2d/internal/strictjson"
)

const tablesAbout = `ab2d tables [flags] [PATH ...]

Turns claims into CSV files (RFC 4180, UTF-8, with a header). A PATH is the folder of an export or of
"run -incremental", any folder of NDJSON files, or an NDJSON file, compressed or not; claims by default. Of
each claim the final version is written, once; claims that are canceled are left out.

The standard layout is five files: claims.csv, diagnoses.csv, procedures.csv, lines.csv and care_team.csv.
The layout tuva is medical_claim.csv, the input of the Tuva Project's analytics. -columns lists the columns.`

type tablesSettings struct {
	out, layout      string
	dirs             []string
	columns          bool
	dataSource, plan string
}

func tablesCommand(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	var s tablesSettings
	f := flag.NewFlagSet("ab2d tables", flag.ContinueOnError)
	f.StringVar(&s.out, "out", "tables", "`folder` for the CSV files")
	f.StringVar(&s.layout, "layout", "standard", "`name` of the layout: standard or tuva")
	f.Func("dir", "`path` to read, as the PATH arguments are; may be repeated", func(v string) error {
		s.dirs = append(s.dirs, v)
		return nil
	})
	f.BoolVar(&s.columns, "columns", false, "list the tables and their columns")
	f.StringVar(&s.dataSource, "data-source", "ab2d", "`name` for the column data_source of the layout tuva")
	f.StringVar(&s.plan, "plan", "medicare", "`name` for the column plan of the layout tuva")
	rest, err := parseFlags(f, args, stdout, tablesAbout)
	if err != nil {
		return err
	}
	layout, err := s.layoutOf(time.Now())
	switch {
	case err != nil:
		return usage(err)
	case s.columns:
		return printColumns(stdout, layout)
	case s.out == "":
		return usage(errors.New("-out is empty"))
	}
	paths := append(s.dirs, rest...)
	if len(paths) == 0 {
		paths = []string{defaultDir}
	}
	sources, err := findSources(paths)
	if err != nil {
		return usage(err)
	}
	return s.write(ctx, layout, sources, stdout)
}

func (s *tablesSettings) layoutOf(now time.Time) (tables.Layout, error) {
	switch s.layout {
	case "standard":
		return tables.Standard{}, nil
	case "tuva":
		return tables.Tuva{DataSource: s.dataSource, Plan: s.plan, Ingested: now}, nil
	}
	return nil, fmt.Errorf("unknown layout %q: it is standard or tuva", s.layout)
}

// write writes the tables into the folder, where only files of its own are replaced.
func (s *tablesSettings) write(ctx context.Context, layout tables.Layout, sources []tables.Source, stdout io.Writer) error {
	if err := os.MkdirAll(s.out, 0o700); err != nil {
		return usage(err)
	}
	unlock, err := lockFolder(ctx, s.out)
	if err != nil {
		return err
	}
	defer unlock()
	own, err := loadTablesMark(s.out)
	if err != nil {
		return usage(err)
	}
	for _, t := range layout.Tables() {
		if exists(filepath.Join(s.out, t.File)) && !slices.Contains(own.Files, t.File) {
			return usage(fmt.Errorf("%s was not written by ab2d tables: choose another -out", filepath.Join(s.out, t.File)))
		}
		if !slices.Contains(own.Files, t.File) {
			own.Files = append(own.Files, t.File)
		}
	}
	temp := filepath.Join(s.out, ".keys")
	if err := os.RemoveAll(temp); err != nil { // of a run that was killed
		return usage(err)
	}
	if err := os.Mkdir(temp, 0o700); err != nil {
		return usage(err)
	}
	defer os.RemoveAll(temp)
	if err := writeJSON(s.out, tablesMark, own); err != nil {
		return usage(err)
	}
	report, err := tables.Write(ctx, s.out, temp, layout, sources)
	if err != nil {
		if ctx.Err() != nil {
			return errors.New("interrupted; no table has changed")
		}
		return err
	}
	for _, t := range layout.Tables() {
		if _, err := fmt.Fprintf(stdout, "%s: %s\n", filepath.Join(s.out, t.File), count(int(report.Rows[t.File]), "row", "rows")); err != nil {
			return err
		}
	}
	if _, err := fmt.Fprintf(stdout, "%s read, %d final\n", count(int(report.Read), "claim", "claims"), report.Final); err != nil {
		return err
	}
	if report.BadLines > 0 {
		return fmt.Errorf("%w: %s; left out; the first is %s", errLeftOut, count(int(report.BadLines), "line is no claim", "lines are no claims"), report.FirstBad)
	}
	return nil
}

// tablesMark is the file that names the tables which may be replaced.
const tablesMark = ".ab2d-tables.json"

type ownTables struct {
	Files []string `json:"files"`
}

func loadTablesMark(dir string) (own ownTables, err error) {
	path := filepath.Join(dir, tablesMark)
	data, err := folder.ReadFile(context.Background(), path)
	if errors.Is(err, fs.ErrNotExist) {
		return own, nil
	}
	if err == nil && strictjson.Unmarshal(data, &own) != nil {
		err = fmt.Errorf("%s is not a list of tables", path)
	}
	return own, err
}

func printColumns(w io.Writer, layout tables.Layout) error {
	var b strings.Builder
	for i, t := range layout.Tables() {
		if i > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%s: %s\n", t.File, t.About)
		for _, c := range t.Columns {
			fmt.Fprintf(&b, "  %-28s %-9s %s\n", c.Name, c.Type, c.About)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
