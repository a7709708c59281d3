package main

import (
	_ "embed"
	"html/template"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

//go:embed report.html
var reportPage string

var reportTemplate = template.Must(template.New("report").Parse(reportPage))

// section is an answer on the page.
type section struct {
	*answer
	Chart template.HTML
	Heads []field
	Cells [][]field
}

// field is a cell of a table.
type field struct {
	Text   string
	Number bool
}

// charts draw the answers of these names.
var charts = map[string]func(*answer) (string, error){
	"readmissions": readmissionsChart,
	"comorbidity":  comorbidityChart,
}

// writeReport writes a page that holds all it needs: no scripts, no other files,
// and no list of people. The charts are beside it as files, too.
func writeReport(name string, t *totals, answers []*answer) error {
	page := struct {
		Totals  *totals
		Made    string
		Answers []section
	}{Totals: t, Made: time.Now().Format(time.DateOnly)}
	for _, a := range answers {
		s := newSection(a)
		if draw := charts[a.Name]; draw != nil && len(a.Rows) > 0 {
			svg, err := draw(a)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(filepath.Dir(name), a.Name+".svg"), []byte(svg), 0o600); err != nil {
				return err
			}
			// What is before the element belongs to a file of its own.
			s.Chart = template.HTML(svg[strings.Index(svg, "<svg"):])
		}
		page.Answers = append(page.Answers, s)
	}
	var html strings.Builder
	if err := reportTemplate.Execute(&html, page); err != nil {
		return err
	}
	return os.WriteFile(name, []byte(html.String()), 0o600)
}

func newSection(a *answer) section {
	s := section{answer: a}
	if a.Private() {
		return s
	}
	numbers := make([]bool, len(a.Columns))
	for i := range numbers {
		numbers[i] = len(a.Rows) > 0
		for _, row := range a.Rows {
			if _, err := strconv.ParseFloat(row[i], 64); err != nil {
				numbers[i] = false
			}
		}
	}
	for i, name := range a.Columns {
		s.Heads = append(s.Heads, field{strings.ReplaceAll(name, "_", " "), numbers[i]})
	}
	for _, row := range a.Rows {
		var cells []field
		for i, text := range row {
			cells = append(cells, field{text, numbers[i]})
		}
		s.Cells = append(s.Cells, cells)
	}
	return s
}
