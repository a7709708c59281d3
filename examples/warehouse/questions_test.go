package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// The answers of the queries are compared with those of the plainest Go over the
// same claims, held in memory.

const population = 9600 // claims, of 100 people

// people are the final claims by person.
type people map[string][]*claim.Claim

func finalClaims(t *testing.T, text string) people {
	p := make(people)
	for _, c := range newest(t, text) {
		if c.Final {
			mbi := c.MBI
			if mbi == "" { // the synthetic persons of whom AB2D knows no current one
				mbi = c.HistoricMBIs[0]
			}
			p[mbi] = append(p[mbi], c)
		}
	}
	return p
}

func date(d fhir.DateTime) time.Time {
	t, _, _ := d.Time()
	return t.UTC().Truncate(24 * time.Hour)
}

func daysBetween(a, b time.Time) int { return int(b.Sub(a).Hours() / 24) }

func (p people) until() (last time.Time) {
	for _, claims := range p {
		for _, c := range claims {
			if end := date(c.End); end.After(last) {
				last = end
			}
		}
	}
	return last
}

type stay struct{ admitted, discharged time.Time }

// stays are those of a person, in order.
func stays(claims []*claim.Claim) (list []stay) {
	claims = slices.Clone(claims)
	slices.SortFunc(claims, func(a, b *claim.Claim) int { return date(a.Start).Compare(date(b.Start)) })
	for _, c := range claims {
		if c.Type != claim.Inpatient {
			continue
		}
		start, end := date(c.Start), date(c.End)
		if n := len(list); n > 0 && daysBetween(list[n-1].discharged, start) <= 1 {
			if end.After(list[n-1].discharged) {
				list[n-1].discharged = end
			}
			continue
		}
		list = append(list, stay{start, end})
	}
	return list
}

func quarter(t time.Time) string {
	return time.Date(t.Year(), (t.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

func month(t time.Time) string { return t.Format("2006-01") + "-01" }

// expected are straightforward computations of the answers of these names.
var expected = map[string]func(people) [][]string{
	"top_diagnoses": func(p people) (rows [][]string) {
		type count struct{ people, claims map[string]bool }
		counts := make(map[[2]string]count)
		for mbi, claims := range p {
			for _, c := range claims {
				for _, d := range c.Diagnoses {
					if !slices.Contains(d.Types, "principal") {
						continue
					}
					k := [2]string{month(date(c.Start)), d.Code}
					if counts[k].people == nil {
						counts[k] = count{make(map[string]bool), make(map[string]bool)}
					}
					counts[k].people[mbi], counts[k].claims[c.Key()] = true, true
				}
			}
		}
		keys := slices.SortedFunc(maps.Keys(counts), func(a, b [2]string) int {
			return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(len(counts[b].people), len(counts[a].people)), cmp.Compare(a[1], b[1]))
		})
		place, last := 0, ""
		for _, k := range keys {
			if k[0] != last {
				place, last = 0, k[0]
			}
			if place++; place <= 5 {
				rows = append(rows, []string{k[0], fmt.Sprint(place), k[1], fmt.Sprint(len(counts[k].people)), fmt.Sprint(len(counts[k].claims))})
			}
		}
		return rows
	},
	"readmissions": func(p people) (rows [][]string) {
		all, again := make(map[string]int), make(map[string]int)
		until := p.until()
		for _, claims := range p {
			list := stays(claims)
			for i, s := range list {
				if daysBetween(s.discharged, until) < 30 {
					continue
				}
				all[quarter(s.discharged)]++
				if i+1 < len(list) && daysBetween(s.discharged, list[i+1].admitted) <= 30 {
					again[quarter(s.discharged)]++
				}
			}
		}
		for _, q := range slices.Sorted(maps.Keys(all)) {
			rows = append(rows, []string{q, fmt.Sprint(all[q]), fmt.Sprint(again[q]), fmt.Sprintf("%.1f", 100*float64(again[q])/float64(all[q]))})
		}
		return rows
	},
	"diabetics_without_hba1c": func(p people) (rows [][]string) {
		until := p.until()
		for mbi, claims := range p {
			days := make(map[time.Time]bool)
			inside, hospice := false, false
			var lastClaim, lastTest time.Time
			for _, c := range claims {
				start := date(c.Start)
				if c.Type == claim.Hospice && daysBetween(date(c.End), until) < 365 {
					hospice = true
				}
				for _, l := range c.Lines {
					if day := cmp.Or(l.Start, c.Start); l.Code == "83036" && date(day).After(lastTest) {
						lastTest = date(day)
					}
				}
				if daysBetween(start, until) >= 730 || !slices.ContainsFunc(c.Diagnoses, func(d claim.Diagnosis) bool {
					return slices.Contains([]string{"E10", "E11", "E13"}, d.Code[:3])
				}) {
					continue
				}
				days[start] = true
				inside = inside || c.Type == claim.Inpatient
				if start.After(lastClaim) {
					lastClaim = start
				}
			}
			if hospice || len(days) == 0 || len(days) < 2 && !inside || !lastTest.IsZero() && daysBetween(lastTest, until) < 365 {
				continue
			}
			test := ""
			if !lastTest.IsZero() {
				test = lastTest.Format(time.DateOnly)
			}
			rows = append(rows, []string{mbi, test, fmt.Sprint(len(days)), lastClaim.Format(time.DateOnly)})
		}
		slices.SortFunc(rows, func(a, b []string) int { return cmp.Or(cmp.Compare(a[1], b[1]), cmp.Compare(a[0], b[0])) })
		return rows
	},
	"medication_review_due": func(p people) (rows [][]string) {
		until := p.until()
		for mbi, claims := range p {
			for _, s := range stays(claims) { // no synthetic claim is for a review
				if due := s.discharged.AddDate(0, 0, 30); daysBetween(s.discharged, until) < 120 {
					rows = append(rows, []string{mbi, s.admitted.Format(time.DateOnly), s.discharged.Format(time.DateOnly), due.Format(time.DateOnly), fmt.Sprint(due.Before(until))})
				}
			}
		}
		slices.SortFunc(rows, func(a, b []string) int { return cmp.Or(cmp.Compare(a[3], b[3]), cmp.Compare(a[0], b[0])) })
		return rows
	},
	"emergency_visits": func(p people) (rows [][]string) {
		until := p.until()
		counts, inside := make(map[int]int), make(map[int]int)
		for _, claims := range p {
			days := make(map[time.Time]bool)
			for _, c := range claims {
				for _, l := range c.Lines {
					if day := date(cmp.Or(l.Start, c.Start)); strings.HasPrefix(l.Code, "9928") && daysBetween(day, until) < 365 {
						days[day] = true
					}
				}
			}
			if len(days) == 0 {
				continue
			}
			counts[len(days)]++
			if slices.ContainsFunc(stays(claims), func(s stay) bool { return daysBetween(s.discharged, until) < 365 }) {
				inside[len(days)]++
			}
		}
		for _, n := range slices.Sorted(maps.Keys(counts)) {
			rows = append(rows, []string{fmt.Sprint(n), fmt.Sprint(counts[n]), fmt.Sprint(inside[n])})
		}
		return rows
	},
	"hospice": func(p people) (rows [][]string) {
		until := p.until()
		for mbi, claims := range p {
			var first, last time.Time
			n := 0
			for _, c := range claims {
				if c.Type != claim.Hospice {
					continue
				}
				if n++; n == 1 || date(c.Start).Before(first) {
					first = date(c.Start)
				}
				if date(c.End).After(last) {
					last = date(c.End)
				}
			}
			if n > 0 {
				rows = append(rows, []string{mbi, first.Format(time.DateOnly), last.Format(time.DateOnly), fmt.Sprint(n), fmt.Sprint(daysBetween(last, until) < 60)})
			}
		}
		slices.SortFunc(rows, func(a, b []string) int { return cmp.Or(cmp.Compare(b[2], a[2]), cmp.Compare(a[0], b[0])) })
		return rows
	},
}

func TestAnswers(t *testing.T) {
	answers := make(map[ab2d.Version]map[string]*answer)
	for _, api := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		text := lines(api, 0, population)
		w := newWarehouse(t)
		mustLoad(t, w, text)
		list, err := w.ask(t.Context())
		require.NoError(t, err)
		require.Len(t, list, 10)
		answers[api] = make(map[string]*answer)
		for _, a := range list {
			assert.NotEmpty(t, a.Rows, a.Name)
			answers[api][a.Name] = a
		}
		p := finalClaims(t, text)
		for name, compute := range expected {
			assert.Equal(t, compute(p), answers[api][name].Rows, "%s, %s", api, name)
		}
	}
	// All that the questions are about is served by every version.
	for name, want := range answers[ab2d.V2] {
		assert.Equal(t, want.Rows, answers[ab2d.V1][name].Rows, "v1: %s", name)
		assert.Equal(t, want.Rows, answers[ab2d.V3][name].Rows, "v3: %s", name)
	}
}

// A wrong date moves neither the first and last day of the claims nor an answer about others.
func TestWrongDates(t *testing.T) {
	text := lines(ab2d.V2, 0, 600)
	ask := func(text string) (*totals, []*answer) {
		w := newWarehouse(t)
		mustLoad(t, w, text)
		sums, err := w.totals(t.Context())
		require.NoError(t, err)
		list, err := w.ask(t.Context())
		require.NoError(t, err)
		return sums, list
	}
	want, answers := ask(text)
	last := strings.TrimSuffix(text, "\n")
	last = last[strings.LastIndexByte(last, '\n')+1:]
	var wrong fhir.ExplanationOfBenefit
	require.NoError(t, json.Unmarshal([]byte(last), &wrong))
	right := *wrong.BillablePeriod
	for _, period := range []fhir.Period{
		{Start: right.Start, End: "2062-03-01"},
		{Start: right.Start, End: "9999-12-31"},
		{Start: "2062-03-01", End: "2062-03-01"},
		{Start: "1900-01-01", End: right.End},
		{Start: "1900-01-01", End: "1900-01-02"},
		{Start: "0001-01-01", End: right.End},
		{Start: "2002-06-01", End: "2002-06-02"},
	} {
		wrong.BillablePeriod = &period
		changed, err := wrong.AppendJSON([]byte(text[:len(text)-len(last)-1]))
		require.NoError(t, err)
		got, list := ask(string(changed) + "\n")
		assert.Equal(t, want.extent(), got.extent(), period)
		for i, a := range list {
			if a.Name != "hospice" { // which has the last day of each person
				assert.Equal(t, answers[i].Rows, a.Rows, "%v: %s", period, a.Name)
			}
		}
	}
}

func TestQuestionsOfAnEmptyWarehouse(t *testing.T) {
	list, err := newWarehouse(t).ask(t.Context())
	require.NoError(t, err)
	for _, a := range list {
		assert.Empty(t, a.Rows, a.Name)
	}
}

func TestQuestionsSayWhatTheyMean(t *testing.T) {
	for _, q := range questions() {
		assert.True(t, strings.HasSuffix(q.Title, "?"), q.Title)
		assert.Greater(t, len(q.About), 60, q.Name)
	}
}
