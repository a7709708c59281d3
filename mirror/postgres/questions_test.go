package postgres_test

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
)

// The answers of the queries are compared with those of the plainest Go over the
// same claims, in memory. The warehouse's queries of the same names, on DuckDB, are
// compared with the same.

// people are the final claims by person; those of nobody that is known are under "".
type people map[string][]*claim.Claim

func day(d fhir.DateTime) time.Time {
	t, _, _ := d.Time()
	return t.UTC().Truncate(24 * time.Hour)
}

func daysBetween(a, b time.Time) int { return int(b.Sub(a).Hours() / 24) }

func (p people) until() (last time.Time) {
	for _, claims := range p {
		for _, c := range claims {
			if end := day(c.End); end.After(last) {
				last = end
			}
		}
	}
	return last
}

type stay struct{ admitted, discharged time.Time }

func stays(claims []*claim.Claim) (list []stay) {
	claims = slices.Clone(claims)
	slices.SortFunc(claims, func(a, b *claim.Claim) int { return day(a.Start).Compare(day(b.Start)) })
	for _, c := range claims {
		if c.Type != claim.Inpatient {
			continue
		}
		start, end := day(c.Start), day(c.End)
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

var answers = map[string]func(people) [][]string{
	"01_top_diagnoses": func(p people) (rows [][]string) {
		type count struct{ people, claims map[string]bool }
		counts := make(map[[2]string]count)
		for mbi, claims := range p {
			for _, c := range claims {
				for _, d := range c.Diagnoses {
					if !slices.Contains(d.Types, "principal") {
						continue
					}
					k := [2]string{day(c.Start).Format("2006-01") + "-01", d.Code}
					if counts[k].people == nil {
						counts[k] = count{make(map[string]bool), make(map[string]bool)}
					}
					counts[k].claims[c.Key()] = true
					if mbi != "" {
						counts[k].people[mbi] = true
					}
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
	"02_readmissions": func(p people) (rows [][]string) {
		quarter := func(t time.Time) string {
			return time.Date(t.Year(), (t.Month()-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		}
		all, again := make(map[string]int), make(map[string]int)
		for mbi, claims := range p {
			list := stays(claims)
			if mbi == "" {
				continue
			}
			for i, s := range list {
				if daysBetween(s.discharged, p.until()) < 30 {
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
	"03_diabetics_without_hba1c": func(p people) (rows [][]string) {
		until := p.until()
		for mbi, claims := range p {
			if mbi == "" {
				continue
			}
			days := make(map[time.Time]bool)
			inside, hospice := false, false
			var lastClaim, lastTest time.Time
			for _, c := range claims {
				start := day(c.Start)
				hospice = hospice || c.Type == claim.Hospice && daysBetween(day(c.End), until) < 365
				for _, l := range c.Lines {
					if d := day(cmp.Or(l.Start, c.Start)); (l.Code == "83036" || l.Code == "83037") && d.After(lastTest) {
						lastTest = d
					}
				}
				if daysBetween(start, until) >= 730 || !slices.ContainsFunc(c.Diagnoses, func(d claim.Diagnosis) bool {
					return strings.HasPrefix(d.Code, "E10") || strings.HasPrefix(d.Code, "E11") || strings.HasPrefix(d.Code, "E13")
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
	"04_medication_review_due": func(p people) (rows [][]string) {
		until := p.until()
		for mbi, claims := range p {
			if mbi == "" {
				continue
			}
			var reviews []time.Time
			for _, c := range claims {
				for _, l := range c.Lines {
					if slices.Contains([]string{"1111F", "99483", "99495", "99496"}, l.Code) {
						reviews = append(reviews, day(cmp.Or(l.Start, c.Start)))
					}
				}
			}
			for _, s := range stays(claims) {
				due := s.discharged.AddDate(0, 0, 30)
				if daysBetween(s.discharged, until) >= 120 || slices.ContainsFunc(reviews, func(t time.Time) bool { return !t.Before(s.discharged) && !t.After(due) }) {
					continue
				}
				rows = append(rows, []string{mbi, s.admitted.Format(time.DateOnly), s.discharged.Format(time.DateOnly), due.Format(time.DateOnly), fmt.Sprint(due.Before(until))})
			}
		}
		slices.SortFunc(rows, func(a, b []string) int { return cmp.Or(cmp.Compare(a[3], b[3]), cmp.Compare(a[0], b[0])) })
		return rows
	},
	"05_emergency_visits": func(p people) (rows [][]string) {
		until := p.until()
		counts, inside := make(map[int]int), make(map[int]int)
		for mbi, claims := range p {
			if mbi == "" {
				continue
			}
			days := make(map[time.Time]bool)
			for _, c := range claims {
				for _, l := range c.Lines {
					if d := day(cmp.Or(l.Start, c.Start)); strings.HasPrefix(l.Code, "9928") && daysBetween(d, until) < 365 {
						days[d] = true
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
}

// ask runs a query and returns its rows as text.
func ask(t testing.TB, pool *pgxpool.Pool, file string) (all [][]string) {
	t.Helper()
	sql, err := os.ReadFile(file)
	require.NoError(t, err)
	conn, err := pool.Acquire(t.Context())
	require.NoError(t, err)
	defer conn.Release()
	_, err = conn.Exec(t.Context(), "SET search_path = ab2d")
	require.NoError(t, err)
	rows, err := conn.Query(t.Context(), string(sql), pgx.QueryResultFormats{pgx.TextFormatCode})
	require.NoError(t, err)
	defer rows.Close()
	for rows.Next() {
		var row []string
		for i, value := range rows.RawValues() {
			text := string(value)
			if rows.FieldDescriptions()[i].DataTypeOID == 16 { // boolean
				text = fmt.Sprint(text == "t")
			}
			row = append(row, text)
		}
		all = append(all, row)
	}
	require.NoError(t, rows.Err())
	return all
}

func TestAnswers(t *testing.T) {
	files, err := filepath.Glob("queries/*.sql")
	require.NoError(t, err)
	require.Len(t, files, len(answers))
	for _, version := range []ab2d.Version{ab2d.V1, ab2d.V2, ab2d.V3} {
		t.Run(string(version), func(t *testing.T) {
			_, pool := database(t)
			lines := synthetic(version, 1800)
			require.NoError(t, open(t, pool, "Z0001", version).Update(t.Context(), claims(lines), mark))
			p := make(people)
			for _, c := range newest(t, lines) {
				if c.Final {
					p[c.MBI] = append(p[c.MBI], c)
				}
			}
			for _, file := range files {
				name := strings.TrimSuffix(filepath.Base(file), ".sql")
				got := ask(t, pool, file)
				assert.NotEmpty(t, got, name)
				assert.Equal(t, answers[name](p), got, name)
			}
		})
	}
}

// A wrong date does not move the answers about others. A schema of version 1, which had no views of the first and last day, gets them.
func TestWrongDates(t *testing.T) {
	files, err := filepath.Glob("queries/*.sql")
	require.NoError(t, err)
	text := synthetic(ab2d.V2, 600)
	all := strings.SplitAfter(strings.TrimSuffix(text, "\n"), "\n")
	rest, last := strings.Join(all[:len(all)-1], ""), all[len(all)-1]
	fill := func(lines string) *pgxpool.Pool {
		_, pool := database(t)
		require.NoError(t, open(t, pool, "Z0001", ab2d.V2).Update(t.Context(), claims(lines), mark))
		return pool
	}
	want := fill(text)
	for _, period := range []fhir.Period{{End: "2062-03-01"}, {End: "9999-12-31"}, {Start: "2062-03-01", End: "2062-03-01"}, {Start: "1900-01-01"}, {Start: "1900-01-01", End: "1900-01-02"}} {
		var wrong fhir.ExplanationOfBenefit
		require.NoError(t, wrong.UnmarshalJSON([]byte(last)))
		wrong.BillablePeriod.Start = cmp.Or(period.Start, wrong.BillablePeriod.Start)
		wrong.BillablePeriod.End = cmp.Or(period.End, wrong.BillablePeriod.End)
		changed, err := wrong.AppendJSON([]byte(rest))
		require.NoError(t, err)
		pool := fill(string(changed))
		_, err = pool.Exec(t.Context(), "DROP VIEW ab2d.stays, ab2d.data_from, ab2d.data_until; "+staysOf1(t)+"; UPDATE ab2d.schema_version SET version = 1")
		require.NoError(t, err)
		open(t, pool, "Z0001", ab2d.V2)
		for _, file := range files {
			assert.Equal(t, ask(t, want, file), ask(t, pool, file), "%v: %s", period, file)
		}
	}
}

// staysOf1 is the statement by which version 1 of the schema made its view of stays.
func staysOf1(t *testing.T) string {
	text, err := os.ReadFile("migrations/001_create.sql")
	require.NoError(t, err)
	_, text, found := bytes.Cut(text, []byte("CREATE VIEW stays"))
	require.True(t, found)
	text, _, _ = bytes.Cut(text, []byte(";"))
	return "CREATE VIEW ab2d.stays" + strings.ReplaceAll(string(text), "FROM final_claims", "FROM ab2d.final_claims")
}
