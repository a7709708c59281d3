package main

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
)

// The reports of these tests are held by facts: what has to be on the page, wherever
// and however it is written there.

// plain is the text of a page, with a blank for each element and the charts left out.
func plain(page string) string {
	page = regexp.MustCompile(`(?s)<style>.*?</style>|<svg.*?</svg>`).ReplaceAllString(page, " ")
	page = regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page, " ")
	return strings.Join(strings.Fields(page), " ")
}

// report loads claims and returns the page that is made of them.
func report(t *testing.T, w *warehouse, text string) string {
	t.Helper()
	mustLoad(t, w, text)
	require.NoError(t, w.present(t.Context(), io.Discard))
	page := read(t, filepath.Join(w.dir, "report.html"))
	wellFormed(t, "report.html", page)
	return page
}

func TestReportOfTheEmbeddedServer(t *testing.T) {
	dir := t.TempDir()
	printed(t, "-dir", dir, "-beneficiaries", "100", "-claims", "96", "-api", "v1")
	page := read(t, filepath.Join(dir, "report.html"))
	wellFormed(t, "report.html", page)
	text := plain(page)

	assert.Contains(t, text, "Synthetic data The people and claims in this report do not exist.")
	assert.Regexp(t, `<title>[^<]*Z0000[^<]*Synthetic data`, page)
	assert.Contains(t, text, "Contract Z0000")
	assert.Contains(t, text, "Server embedded test server")
	assert.NotContains(t, text, "127.0.0.1")
	assert.Contains(t, text, "API version v1")
	assert.Regexp(t, `Claims for services Jul 1, 2024 to [A-Z][a-z]{2} \d+, 2026`, text)
	today := regexp.MustCompile(`Last export [A-Z][a-z]{2} \d+, \d{4}, \d\d:\d\d UTC Report made [A-Z][a-z]{2} \d+, \d{4}, \d\d:\d\d UTC`)
	assert.Regexp(t, today, text)
	assert.Regexp(t, `100 people with at least one claim 9,\d{3} claims`, text)
	assert.Regexp(t, `\d{3} hospital stays`, text)
	assert.Regexp(t, `\d+\.\d% readmitted within 30 days last four complete quarters`, text)
	for _, q := range questions() {
		assert.Contains(t, page, `id="`+q.Name+`"`)
		assert.Contains(t, page, `href="#`+q.Name+`"`, "it is in the summary")
	}
	assert.NotRegexp(t, `(?i)<script|<link|src=|@import|url\(`, page, "the page needs more than itself")
	assert.NotRegexp(t, `[0-9]S[0-9A-Z]{9}`, page, "the page names people")
	assert.Regexp(t, `[0-9]S[0-9A-Z]{9}`, read(t, filepath.Join(dir, "answers", "hospice.csv")))
	assert.Contains(t, page, `name="viewport"`)
	assert.Contains(t, page, "@media print")
	assert.Contains(t, page, "@media (max-width")
	assert.NotContains(t, text, "fewer than 11 people", "nobody can be found in synthetic data")
}

func TestEachQuestionIsAnsweredByAChartOrAList(t *testing.T) {
	w := newWarehouse(t)
	page := report(t, w, lines(ab2d.V2, 0, population))
	sections := strings.Split(page, "<section ")[1:]
	require.Len(t, sections, 10)
	for _, s := range sections {
		name := regexp.MustCompile(`id="([^"]*)"`).FindStringSubmatch(s)[1]
		assert.Contains(t, s, `class="finding"`, name)
		if strings.Contains(s, "answers/"+name+".csv") {
			assert.NotContains(t, s, "<table", name)
			continue
		}
		assert.Equal(t, 1, strings.Count(s, `class="wide"`), name)
		assert.Equal(t, 1, strings.Count(s, `class="narrow"`), name)
		assert.Equal(t, 2, len(regexp.MustCompile(`role="img" aria-label="[^"]{60,}"`).FindAllString(s, -1)), "%s: charts without a text", name)
		assert.Regexp(t, `<caption[^>]*>[^<]+</caption>`, s, name)
		assert.Contains(t, s, `<th scope="col"`, name)
		assert.Contains(t, s, `<th scope="row"`, name)
		svg := read(t, filepath.Join(w.dir, name+".svg"))
		wellFormed(t, name, svg)
		assert.Contains(t, svg, ">Synthetic data<", "%s: a chart goes its own ways", name)
	}
	assert.Contains(t, read(t, filepath.Join(w.dir, "readmissions.svg")), "readmitted within 30 days")
	assert.Contains(t, read(t, filepath.Join(w.dir, "comorbidity.svg")), "Heart failure")
	assert.Contains(t, sections[0], ">Essential (primary) hypertension<", "the first question's chart")
}

// column returns the texts of a column of the table in a page's section.
func column(t *testing.T, page, section, heading string) (list []string) {
	t.Helper()
	_, page, ok := strings.Cut(page, `<section id="`+section+`"`)
	require.True(t, ok)
	_, page, _ = strings.Cut(page, "<table>")
	page, _, _ = strings.Cut(page, "</table>")
	at := -1
	cells := regexp.MustCompile(`(?s)<t[hd][^>]*>(.*?)</t[hd]>`)
	for row := range strings.SplitSeq(page, "<tr>") {
		all := cells.FindAllStringSubmatch(row, -1)
		for i, c := range all {
			if at < 0 && plain(c[1]) == heading {
				at = i
			} else if at == i && strings.Contains(row, "scope=\"row\"") {
				list = append(list, plain(c[1]))
			}
		}
	}
	return list
}

func TestCodesHaveWords(t *testing.T) {
	page := report(t, newWarehouse(t), lines(ab2d.V2, 0, population))
	assert.Contains(t, column(t, page, "top_diagnoses", "Code"), "E11.65")
	for _, title := range append(column(t, page, "top_diagnoses", "Diagnosis"), column(t, page, "equipment", "Item or service")...) {
		assert.NotEmpty(t, title, "a code that the embedded server serves")
	}
	assert.Contains(t, column(t, page, "equipment", "Item or service"), "Oxygen concentrator")
}

func TestTablesAndChartsMarkIncompletePeriods(t *testing.T) {
	w := newWarehouse(t)
	page := report(t, w, lines(ab2d.V2, 0, population))
	quarters := column(t, page, "readmissions", "Quarter")
	require.Greater(t, len(quarters), 6)
	assert.Equal(t, "Q3 2024", quarters[0])
	assert.Equal(t, "Q2 2026 incomplete", quarters[len(quarters)-1])
	for _, q := range quarters[1 : len(quarters)-1] {
		assert.NotContains(t, q, "incomplete")
	}
	assert.Contains(t, plain(page), "not to be compared with the others: Q2 2026 (counted until ")
	svg := read(t, filepath.Join(w.dir, "readmissions.svg"))
	assert.Contains(t, svg, "stroke-dasharray")
	assert.Contains(t, svg, ">incomplete<")
	// The share of the incomplete quarter is not drawn beside the others'.
	assert.Len(t, regexp.MustCompile(`>\d+\.\d%<`).FindAllString(svg, -1), len(quarters)-1)
	months := column(t, page, "follow_up", "Month")
	assert.Contains(t, months[len(months)-1], "incomplete", "few claims of this month have arrived")
}

func TestIncompletePeriods(t *testing.T) {
	date := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		require.NoError(t, err)
		return d
	}
	year := func(months int, from string) (list []period) {
		for p := (period{date(from), months}); len(list) < 12/months; p.start = p.start.AddDate(0, months, 0) {
			list = append(list, p)
		}
		return list
	}
	steady := []float64{9, 8, 10, 9, 9, 8, 10, 9, 9, 9, 9, 9}
	for name, test := range map[string]struct {
		periods     []period
		counts      []float64
		from, until string
		lag         int
		want        string // a letter a period: - complete, u until, b begin, a arriving
	}{
		"all":                       {year(3, "2025-01-01"), steady[:4], "2025-01-01", "2025-12-31", 0, "----"},
		"a day is missing":          {year(3, "2025-01-01"), steady[:4], "2025-01-01", "2025-12-30", 0, "---u"},
		"not counted yet":           {year(3, "2025-01-01"), steady[:4], "2025-01-01", "2026-01-29", 30, "---u"},
		"counted by now":            {year(3, "2025-01-01"), steady[:4], "2025-01-01", "2026-01-30", 30, "----"},
		"begins in the middle":      {year(3, "2025-01-01"), steady[:4], "2025-02-14", "2025-12-31", 0, "b---"},
		"begins after a holiday":    {year(3, "2025-01-01"), steady[:4], "2025-01-03", "2025-12-31", 0, "----"},
		"few have arrived":          {year(1, "2025-01-01"), []float64{9, 8, 10, 9, 9, 8, 10, 9, 9, 9, 4, 1}, "2025-01-01", "2026-02-01", 0, "----------aa"},
		"few and cut off":           {year(1, "2025-01-01"), []float64{9, 8, 10, 9, 9, 8, 10, 9, 9, 9, 4, 1}, "2025-01-01", "2025-12-12", 0, "----------au"},
		"few in the middle":         {year(1, "2025-01-01"), []float64{9, 8, 1, 9, 9, 8, 10, 9, 9, 9, 9, 9}, "2025-01-01", "2026-02-01", 0, "------------"},
		"none at the end":           {year(1, "2025-01-01"), []float64{9, 8, 9, 9, 9, 8, 10, 9, 9, 9, 9, 0}, "2025-01-01", "2026-02-01", 0, "-----------a"},
		"too short to say":          {year(3, "2025-01-01"), []float64{9, 1, 0, 0}, "2025-01-01", "2025-08-31", 0, "--uu"},
		"leap day":                  {year(1, "2024-02-01")[:1], steady[:1], "2024-02-01", "2024-02-28", 0, "u"},
		"all before they can count": {year(1, "2025-01-01")[:2], steady[:2], "2025-01-01", "2025-02-10", 30, "uu"},
	} {
		t.Run(name, func(t *testing.T) {
			got := ""
			why := extent{date(test.from), date(test.until)}.incomplete(test.periods, test.counts, test.lag)
			for _, w := range why {
				got += map[string]string{"": "-", "counted": "u", "claims begin": "b", "claims still": "a"}[regexp.MustCompile(`^(counted|claims begin|claims still|)`).FindString(w)]
			}
			assert.Equal(t, test.want, got)
			assert.Equal(t, strings.Trim(test.want, "-") == "", incompleteNote(test.periods, why) == "")
		})
	}
	q := year(3, "2025-01-01")
	assert.Equal(t, "Incomplete, and not to be compared with the others: Q1 2025 (x) and Q3 2025 and Q4 2025 (y).", incompleteNote(q, []string{"x", "", "y", "y"}))
}

// The form of a real identifier (CMS's example is 1EG4-TE5-MK73), for a person that does not exist.
func realForm(text string) string {
	return regexp.MustCompile(`"([1-9])S([0-9]{2}[A-Z][0-9]{2}[A-Z]{2}[0-9]{2})"`).ReplaceAllString(text, `"${1}E${2}"`)
}

func TestSyntheticDataIsMarkedAndRealIsNot(t *testing.T) {
	synthetic := lines(ab2d.V2, 0, 64)
	someRows := strings.SplitAfter(synthetic, "\n")
	for name, test := range map[string]struct {
		text string
		want string // at the top
	}{
		"synthetic": {synthetic, "Synthetic data"},
		"v3":        {lines(ab2d.V3, 0, 64), "Synthetic data"},
		"real":      {realForm(synthetic), ""},
		"mixed":     {realForm(strings.Join(someRows[:32], "")) + strings.Join(someRows[32:], ""), "Partly synthetic data"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWarehouse(t)
			page := report(t, w, test.text)
			if test.want != "" {
				assert.Contains(t, page, `class="mark"`)
				assert.Contains(t, page, "<strong>"+test.want+"</strong>")
				assert.Contains(t, read(t, filepath.Join(w.dir, "comorbidity.svg")), ">"+test.want+"<")
				assert.Contains(t, page, `@bottom-center { content: "`+test.want+`"`, "each printed page")
			} else {
				assert.NotRegexp(t, `(?i)synthetic`, page)
				assert.NotRegexp(t, `(?i)synthetic`, read(t, filepath.Join(w.dir, "comorbidity.svg")))
			}
			assert.Equal(t, test.want != "Synthetic data", strings.Contains(page, "fewer than 11 people"))
		})
	}
}

func TestProvenance(t *testing.T) {
	w := newWarehouse(t)
	for i, e := range []struct {
		server string
		from   source
	}{
		{"http://127.0.0.1:1234", fromEmbedded}, {"http://127.0.0.1:99", fromEmbedded}, {ab2d.Sandbox.BaseURL, fromServer},
		{ab2d.Production.BaseURL, fromServer}, {"https://ab2d.example.org:8443", ""}, {"http://127.0.0.1:7", fromFiles},
	} {
		job := &ab2d.Job{ID: fmt.Sprint(i), Created: time.Date(2026, 3, 1+i, 12, 0, 0, 0, time.UTC)}
		require.NoError(t, w.begin(t.Context(), job, e.server, ab2d.V2, e.from))
	}
	for i, name := range []string{"S1234_0001.ndjson", "S1234_0002.ndjson", "Z0000_0001.ndjson", "notes_0001.ndjson"} {
		_, err := w.load(t.Context(), ab2d.V1, ab2d.File{URL: "http://127.0.0.1/" + name, SHA256: strconv.Itoa(i)}, decode(strings.NewReader(lines(ab2d.V1, i, i+1))))
		require.NoError(t, err)
	}
	p, err := w.provenance(t.Context())
	require.NoError(t, err)
	assert.Equal(t, []string{"S1234", "Z0000"}, p.contracts)
	assert.Equal(t, []string{"v1"}, p.versions)
	assert.Equal(t, []string{"AB2D production (api.ab2d.cms.gov)", "AB2D sandbox (sandbox.ab2d.cms.gov)", "ab2d.example.org:8443", "embedded test server", "files on disk, by the embedded test server"}, p.servers)
	assert.Equal(t, "2026-03-06T12:00:00Z", p.last.Format(time.RFC3339))

	for names, want := range map[string]string{"S1234_0001.ndjson": "S1234", "a/S1234_0001.ndjson b/S1234_0002.ndjson.gz": "S1234", "S1234_0001.ndjson H0001_0001.ndjson": "files", "x.ndjson": "files"} {
		assert.Equal(t, want, contractOf(strings.Fields(names)), names)
	}
}

func TestReportWithoutClaims(t *testing.T) {
	w := newWarehouse(t)
	page := report(t, w, "")
	assert.Equal(t, 10, strings.Count(page, "Nothing in these claims."))
	assert.NotContains(t, page, `class="mark"`)
	assert.NoFileExists(t, filepath.Join(w.dir, "readmissions.svg"))
}

func TestHeatmapShowsHowManyEachRowIsAbout(t *testing.T) {
	w := newWarehouse(t)
	report(t, w, lines(ab2d.V2, 0, population))
	a := read(t, filepath.Join(w.dir, "answers", "comorbidity.csv"))
	svg := read(t, filepath.Join(w.dir, "comorbidity.svg"))
	rows := regexp.MustCompile(`(?m)^([A-Za-z ]+),([A-Za-z ]+),(\d+),100\.0$`).FindAllStringSubmatch(a, -1)
	n := 0
	for _, row := range rows {
		if row[1] == row[2] {
			n++
			assert.Regexp(t, `>`+row[1]+`</text><text [^>]*>`+row[3]+`</text>`, svg)
		}
	}
	assert.Equal(t, 9, n)
	assert.Equal(t, 72, len(regexp.MustCompile(`>\d+%<`).FindAllString(svg, -1)), "each cell but the diagonal has a number")
}

// Whatever claims hold, charts and pages stay well-formed and harmless.
func TestCodesThatNobodyWouldExpect(t *testing.T) {
	for _, code := range []string{`<b>x`, `&\"'`, `]]>`, strings.Repeat("long ", 200), `\u0001\u001f\ufffe`, `日本語`} {
		text := strings.ReplaceAll(lines(ab2d.V2, 0, 960), `"code":"I10"`, `"code":"`+code+`"`)
		text = strings.ReplaceAll(text, `"code":"A4670"`, `"code":"`+code+`"`)
		w := newWarehouse(t)
		page := report(t, w, text)
		assert.NotContains(t, page, "<b>x")
		wellFormed(t, code, read(t, filepath.Join(w.dir, "top_diagnoses.svg")))
		wellFormed(t, code, read(t, filepath.Join(w.dir, "equipment.svg")))
	}
}

// Users add questions of their own, whose columns may mean anything.
func TestQuestionsOfTheUser(t *testing.T) {
	w := newWarehouse(t)
	mustLoad(t, w, lines(ab2d.V2, 0, 640))
	total, err := w.totals(t.Context())
	require.NoError(t, err)
	for name, test := range map[string]struct{ sql, want string }{
		"backward":       {"SELECT date_trunc('month', start_date)::DATE AS month, count(*) AS claims FROM claims GROUP BY ALL ORDER BY month DESC", ">May 2026<"},
		"by quarter":     {"SELECT date_trunc('quarter', start_date)::DATE AS quarter, drg, count(*) AS n FROM claims GROUP BY ALL ORDER BY ALL", ">Q3 2024<"},
		"centuries":      {"SELECT unnest([DATE '0001-01-01', DATE '2026-04-01']) AS month, 5 AS n", ">Jan 0001<"},
		"no date":        {"SELECT NULL AS month, 1 AS n", ">1<"},
		"text":           {"SELECT 'x' AS quarter, 1234 AS n", ">1,234<"},
		"within a month": {"SELECT DATE '2026-04-05' AS month, 1 AS n", ">Apr 5, 2026<"},
		"no numbers":     {"SELECT DATE '2026-04-01' AS month, 'x' AS words", ">x<"},
		"people":         {"SELECT mbi FROM claims", "answers/users.csv"},
		"nothing":        {"SELECT 1 AS n WHERE false", "Nothing in these claims."},
		"CPT codes":      {"SELECT '99214' AS code, 2 AS n", "AMA copyright"},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := w.answer(t.Context(), question{Name: "users", Title: "What?", sql: test.sql})
			require.NoError(t, err)
			page := filepath.Join(w.dir, "users.html")
			require.NoError(t, w.writeReport(t.Context(), page, total, []*answer{a}))
			assert.Contains(t, regexp.MustCompile(` <span class="note">.*?</span>`).ReplaceAllString(read(t, page), ""), test.want)
			wellFormed(t, "users.html", read(t, page))
			assert.NotRegexp(t, `[0-9]S[0-9A-Z]{9}`, read(t, page))
		})
	}
}

func TestWrongDateDoesNotStretchCharts(t *testing.T) {
	for start, table := range map[string]bool{"2020": true, "1924": false} { // of 1924 AB2D has no claims
		w := newWarehouse(t)
		page := plain(report(t, w, strings.Replace(lines(ab2d.V2, 0, 3200), `"start":"2024-`, `"start":"`+start+`-`, 1)))
		assert.Equal(t, table, strings.Contains(page, "Earlier ones than Jun 2023 are in the table alone."), start)
		assert.NotContains(t, page, "1924")
		assert.Less(t, len(read(t, filepath.Join(w.dir, "top_diagnoses.svg"))), 60_000)
	}
}

func TestNoHalfAReport(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "report.html")
	require.NoError(t, writeFile(name, "one"))
	require.NoError(t, writeFile(name, "two"))
	assert.Equal(t, "two", read(t, name))
	assert.Error(t, writeFile(dir, "three"), "the name of a folder")
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, left, 1)
}

func TestNumbersInWords(t *testing.T) {
	for n, want := range map[float64]string{0: "0", 999: "999", 1000: "1,000", 63002: "63,002", 1234567: "1,234,567", -4000: "-4,000", 100.4: "100"} {
		assert.Equal(t, want, count(n))
	}
	for text, want := range map[string]string{"1234": "1,234", "1234.50": "1,234.50", "": "", "x": "x", "-1234": "-1,234"} {
		assert.Equal(t, want, spellNumber(text))
	}
	assert.Equal(t, "12.5%", share(1, 8, 1))
	assert.Equal(t, "under 1%", share(1, 1000, 0))
	assert.Equal(t, "0%", share(0, 1000, 0))
	assert.Empty(t, share(0, 0, 0))
	assert.Equal(t, "a, b, and c", list([]string{"a", "b", "c"}))
}

func TestTicks(t *testing.T) {
	for top, want := range map[float64][]float64{0: {0}, 1: {0, 1}, 7: {0, 2, 4, 6}, 60: {0, 20, 40, 60}, 289: {0, 100, 200}, 4000: {0, 1000, 2000, 3000, 4000}} {
		assert.Equal(t, want, ticks(top))
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(text)
}

func wellFormed(t *testing.T, name, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	if strings.HasSuffix(name, ".html") {
		d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	}
	for {
		switch _, err := d.Token(); {
		case errors.Is(err, io.EOF):
			return
		case err != nil:
			require.NoError(t, err, name)
		}
	}
}

// contrast is that of WCAG 2.
func contrast(a, b string) float64 {
	light := func(color string) float64 {
		var sum float64
		for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
			n, _ := strconv.ParseUint(color[1+2*i:3+2*i], 16, 8)
			c := float64(n) / 255
			if c <= 0.03928 {
				c /= 12.92
			} else {
				c = math.Pow((c+0.055)/1.055, 2.4)
			}
			sum += weight * c
		}
		return sum
	}
	x, y := light(a), light(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestContrast(t *testing.T) {
	for _, color := range []string{ink, quiet, orange} {
		assert.GreaterOrEqual(t, contrast(color, "#ffffff"), 4.5, color)
	}
	for _, color := range []string{blue, sky, orange, green, gray} {
		assert.GreaterOrEqual(t, contrast(color, "#ffffff"), 3.0, color)
	}
	for percent := range 101 {
		assert.GreaterOrEqual(t, contrast(onShade(float64(percent)), shade(float64(percent))), 4.5, percent)
	}
	style, _, _ := strings.Cut(reportPage, "</style>")
	for _, m := range regexp.MustCompile(`[ {]color: (#[0-9a-f]{6})`).FindAllStringSubmatch(style, -1) {
		assert.GreaterOrEqual(t, contrast(m[1], "#fff6ee"), 4.5, m[1]) // the darkest ground that they are on
	}
	for _, m := range regexp.MustCompile(`--(?:ink|quiet|link): (#[0-9a-f]{6})`).FindAllStringSubmatch(style, -1) {
		assert.GreaterOrEqual(t, contrast(m[1], "#f4f6f9"), 4.5, m[1])
	}
}
