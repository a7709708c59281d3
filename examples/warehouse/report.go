package main

import (
	"cmp"
	"context"
	_ "embed"
	"html/template"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

//go:embed report.html
var reportPage string

//go:embed report_diagnoses.sql
var diagnosesByMonth string

var reportTemplate = template.Must(template.New("report").Parse(reportPage))

// page is the report.
type page struct {
	Title             string
	Mark, Explanation string // of synthetic data
	Facts             []fact
	Figures           []figure
	Sections          []*section
	// Real reports whether it may be about real people, of whom small counts are not to be published.
	Real bool
}

// Brief are the sections that have a finding.
func (p *page) Brief() []*section {
	return slices.DeleteFunc(slices.Clone(p.Sections), func(s *section) bool { return s.Finding == "" })
}

// figure is a number at the top of the report.
type figure struct{ Value, Name, Note, Link string }

// section is an answer on the page.
type section struct {
	*answer
	Finding      string
	Wide, Narrow template.HTML // the same chart for wide and narrow screens
	Incomplete   string
	Tables       []*table
	svg          string // the chart as a file
}

// topics name the answers in the summary.
var topics = map[string]string{
	"top_diagnoses": "Diagnoses", "diabetics_without_hba1c": "Diabetes", "medication_review_due": "Medication reviews", "follow_up": "Follow-up",
	"emergency_visits": "Emergencies", "after_hospital": "After hospital", "comorbidity": "Conditions",
}

// Topic is what an answer is about.
func (s *section) Topic() string { return cmp.Or(topics[s.Name], heading(s.Name)) }

// widths of charts in pixels.
const (
	wide   = 760
	narrow = 340
)

// writeReport writes a page that holds all it needs: no scripts, no other files, and
// no list of people. The charts are beside it as files, too.
func (w *warehouse) writeReport(ctx context.Context, name string, t *totals, answers []*answer) error {
	p, err := w.provenance(ctx)
	if err != nil {
		return err
	}
	pg := &page{Title: "Claims report", Facts: p.facts(t, time.Now())}
	pg.Mark, pg.Explanation = p.mark()
	pg.Real = pg.Mark != synthetic && t.Claims > 0
	if len(p.contracts) > 0 {
		pg.Title += ", contract " + strings.Join(p.contracts, ", ")
	}
	views := make(map[string]*view)
	for _, a := range answers {
		v := newView(a, t.extent())
		views[a.Name] = v
		s, err := w.section(ctx, v, t, pg.Mark)
		if err != nil {
			return err
		}
		pg.Sections = append(pg.Sections, s)
		if s.svg != "" {
			if err := writeFile(filepath.Join(filepath.Dir(name), a.Name+".svg"), s.svg); err != nil {
				return err
			}
		}
	}
	pg.Figures = figures(t, views)
	var html strings.Builder
	if err := reportTemplate.Execute(&html, pg); err != nil {
		return err
	}
	return writeFile(name, html.String())
}

func (w *warehouse) section(ctx context.Context, v *view, t *totals, mark string) (*section, error) {
	s := &section{answer: v.answer}
	shown := v
	if v.Name == "top_diagnoses" {
		a, err := w.answer(ctx, question{Name: "diagnoses_by_month", sql: diagnosesByMonth})
		if err != nil {
			return nil, err
		}
		shown = newView(a, t.extent())
		shown.Title = v.Title
	}
	if len(v.Rows) == 0 {
		return s, nil
	}
	if find := findings[v.Name]; find != nil {
		s.Finding = find(shown)
	}
	if v.Private() {
		return s, nil
	}
	s.Incomplete = incompleteNote(shown.timeline, shown.why)
	if shown.cut && draws[v.Name] != nil {
		s.Incomplete = strings.TrimSpace(s.Incomplete + " Earlier ones than " + shown.timeline[0].String() + " are in the table alone.")
	}
	if draw := draws[v.Name]; draw != nil && len(shown.Rows) > 0 {
		c := draw(shown)
		small, large := &svg{width: narrow}, &svg{width: wide}
		s.Narrow = template.HTML(small.element(c.draw(small), ` class="narrow"`, c.about()))
		height := c.draw(large)
		s.Wide = template.HTML(large.element(height, ` class="wide"`, c.about()))
		s.svg = large.file(height, c.about(), v.Title, mark)
	}
	label := "Show the table"
	if shown != v && len(shown.Rows) > 0 {
		s.Tables = append(s.Tables, diagnosesTable(shown))
		label = "Show the five of each month"
	}
	s.Tables = append(s.Tables, newTable(v, label))
	return s, nil
}

// Count is how many rows an answer has.
func (s *section) Count() string { return many(float64(len(s.Rows)), "row", "rows") }

// figures are those at the top.
func figures(t *totals, views map[string]*view) []figure {
	canceled := "none canceled"
	if t.Canceled > 0 {
		canceled = "besides " + count(float64(t.Canceled)) + " canceled"
	}
	list := []figure{
		{count(float64(t.People)), noun(t.People, "person", "people"), "with at least one claim", ""},
		{count(float64(t.Claims - t.Canceled)), noun(t.Claims-t.Canceled, "claim", "claims"), canceled, ""},
		{count(float64(t.Stays)), noun(t.Stays, "hospital stay", "hospital stays"), "a transfer is part of the stay", "after_hospital"},
	}
	add := func(name string, value func(*view) (string, string, string)) {
		if v := views[name]; v != nil && len(v.Rows) > 0 {
			if value, what, note := value(v); value != "" {
				list = append(list, figure{value, what, note, name})
			}
		}
	}
	add("readmissions", func(v *view) (string, string, string) {
		rows, when := v.recent(4, "last four complete quarters")
		return share(v.sum("readmitted", rows), v.sum("stays", rows), 1), "readmitted within 30 days", when
	})
	add("emergency_visits", func(v *view) (string, string, string) {
		return count(v.sum("people", nil)), noun(int(v.sum("people", nil)), "person", "people") + " in an emergency department", "in the last year of claims"
	})
	add("diabetics_without_hba1c", func(v *view) (string, string, string) {
		return count(float64(len(v.Rows))), noun(len(v.Rows), "person", "people") + " with diabetes without an HbA1c test", "in the last year of claims"
	})
	return list
}

func noun(n int, one, more string) string {
	if n == 1 {
		return one
	}
	return more
}

// writeFile writes a file that only its owner can read. It is renamed once it is
// complete, so that no half of one is taken for a report.
func writeFile(name, text string) error {
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*.tmp") // of mode 0600
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}
