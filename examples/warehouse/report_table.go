package main

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// table is an answer as it is shown.
type table struct {
	Label   string // what opens it
	Caption string
	Heads   []cell
	Rows    [][]cell
	// Long is a table that is on screens alone.
	Long bool
}

// cell is one of a table. A Note is shown beside the text.
type cell struct {
	Text, Note string
	Number     bool
}

// Count is how many rows it has.
func (t *table) Count() string { return many(float64(len(t.Rows)), "row", "rows") }

const longTable = 20 // rows

func newTable(v *view, label string) *table {
	t := &table{Label: label, Caption: v.Title, Long: len(v.Rows) > longTable}
	numbers := make([]bool, len(v.Columns))
	for i, name := range v.Columns {
		numbers[i] = len(v.Rows) > 0 && codeSystems[name] == nil
		for _, row := range v.Rows {
			if _, err := strconv.ParseFloat(row[i], 64); err != nil && row[i] != "" {
				numbers[i] = false
			}
		}
		t.Heads = append(t.Heads, cell{Text: heading(name), Number: numbers[i]})
		if system := codeSystems[name]; system != nil {
			t.Heads[len(t.Heads)-1].Text = "Code"
			t.Heads = append(t.Heads, cell{Text: system.Name})
		}
	}
	for i, row := range v.Rows {
		var cells []cell
		for j, text := range row {
			text = printable(text)
			c := cell{Text: text, Number: numbers[j]}
			switch name := v.Columns[j]; {
			case j == 0 && v.periods != nil:
				c.Text = v.periods[i].String()
				if v.incomplete[i] != "" {
					c.Note = "incomplete"
				}
			case codeSystems[name] != nil:
				system := codeSystems[name]
				c.Text = system.spell(text)
				cells = append(cells, c)
				c = cell{Text: system.title(text)}
				if cpt.MatchString(text) {
					c.Text = "CPT code (no title: AMA copyright)"
				}
			case name == "percent" && text != "":
				c.Text += "%"
			case numbers[j]:
				c.Text = spellNumber(text)
			default:
				if d, err := time.Parse(time.DateOnly, text); err == nil {
					c.Text = day(d)
				}
			}
			cells = append(cells, c)
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// heading is the name of a column as a heading.
func heading(column string) string {
	text := strings.ReplaceAll(column, "_", " ")
	if text == "" {
		return text
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// spellNumber adds separators of thousands.
func spellNumber(text string) string {
	whole, fraction, dot := strings.Cut(text, ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return text
	}
	s := count(float64(n))
	if dot {
		s += "." + fraction
	}
	return s
}

// diagnosesTable is the table of the detail of the first question.
func diagnosesTable(v *view) *table {
	t := &table{
		Label:   "Show the table",
		Caption: "Most common principal diagnoses",
		Heads:   []cell{{Text: "Code"}, {Text: "Diagnosis"}, {Text: "People a month", Number: true}, {Text: "In the month with most", Number: true}},
	}
	for _, d := range commonDiagnoses(v) {
		t.Rows = append(t.Rows, []cell{
			{Text: spellICD(d.code)}, {Text: codeSystems["diagnosis"].title(d.code)},
			{Text: average(d.average), Number: true}, {Text: count(slices.Max(d.months)), Number: true},
		})
	}
	return t
}
