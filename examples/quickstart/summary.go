package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ab2d-go/ab2d/claim"
)

// summary is what a reader wants to know of an export at once.
type summary struct {
	claims        int
	bytes         int64
	took          time.Duration
	types         map[string]int
	beneficiaries map[string]bool
	diagnoses     map[string]int
	procedures    map[string]int
	first, last   string // days of service
}

func newSummary() *summary {
	return &summary{
		types: map[string]int{}, beneficiaries: map[string]bool{}, diagnoses: map[string]int{}, procedures: map[string]int{},
	}
}

func (s *summary) add(c *claim.Claim) {
	s.claims++
	s.types[cmp.Or(string(c.Type), "unknown")]++
	s.beneficiaries[cmp.Or(c.MBI, c.PatientID)] = true
	for _, d := range c.Diagnoses {
		s.diagnoses[d.Dotted]++
	}
	for _, l := range c.Lines {
		s.procedures[l.Code]++
	}
	if c.Start != "" && (s.first == "" || string(c.Start) < s.first) {
		s.first = string(c.Start)
	}
	s.last = max(s.last, string(c.End))
}

func (s *summary) print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "\nclaims\t%d\n", s.claims)
	fmt.Fprintf(w, "beneficiaries\t%d\n", len(s.beneficiaries))
	if s.claims > 0 {
		fmt.Fprintf(w, "service dates\t%s to %s\n", s.first, s.last)
		fmt.Fprintf(w, "by type\t%s\n", top(s.types, 9))
		fmt.Fprintf(w, "top diagnoses\t%s\n", top(s.diagnoses, 5))
		fmt.Fprintf(w, "top procedures\t%s\n", top(s.procedures, 5))
	}
	seconds := max(s.took, time.Microsecond).Seconds()
	fmt.Fprintf(w, "verified\t%.1f MB in %v: %.0f claims and %.0f MB a second\n",
		float64(s.bytes)/1e6, s.took.Round(time.Millisecond), float64(s.claims)/seconds, float64(s.bytes)/1e6/seconds)
	return w.Flush()
}

// top names the n commonest keys with their counts, those of one count together: lines of one visit
// come with each other.
func top(counts map[string]int, n int) string {
	delete(counts, "")
	keys := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	keys = keys[:min(n, len(keys))]
	var parts []string
	for len(keys) > 0 {
		count, same := counts[keys[0]], 1
		for same < len(keys) && counts[keys[same]] == count {
			same++
		}
		part := fmt.Sprintf("%s %d", strings.Join(keys[:same], "/"), count)
		if same > 1 {
			part += " each"
		}
		parts, keys = append(parts, part), keys[same:]
	}
	return strings.Join(parts, ", ")
}
