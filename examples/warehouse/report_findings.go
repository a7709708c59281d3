package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// findings are the answers to the questions of these names in a sentence, over complete
// periods alone. "" is no finding: there is too little data.
var findings = map[string]func(*view) string{
	"top_diagnoses": func(v *view) string {
		top := commonDiagnoses(v)
		if len(top) == 0 {
			return ""
		}
		return fmt.Sprintf("More people are treated for %s than for any other principal diagnosis: %s a month on average.",
			codeSystems["diagnosis"].phrase(top[0].code), average(top[0].average)+" people")
	},
	"readmissions": func(v *view) string {
		last, before := v.complete(4)
		rate := func(rows func(int) bool) string { return share(v.sum("readmitted", rows), v.sum("stays", rows), 1) }
		switch {
		case last == nil:
			return atLeast(v, fmt.Sprintf("%s of %s were followed by another within 30 days.", rate(nil), many(v.sum("stays", nil), "stay", "stays")))
		case before == nil:
			return fmt.Sprintf("%s of %s stays in the last four complete quarters were followed by another within 30 days.", rate(last), count(v.sum("stays", last)))
		}
		return fmt.Sprintf("%s of %s stays in the last four complete quarters were followed by another within 30 days, after %s in the four before.",
			rate(last), count(v.sum("stays", last)), rate(before))
	},
	"diabetics_without_hba1c": func(v *view) string {
		never := v.rowsWith("last_test", "")
		return fmt.Sprintf("%s with diabetes had no HbA1c test in the last year; for %s no test is on record at all.",
			many(float64(len(v.Rows)), "person", "people"), count(float64(never)))
	},
	"medication_review_due": func(v *view) string {
		overdue := v.rowsWith("overdue", "true")
		return fmt.Sprintf("%s of the last 120 days have had no review of medications: %s overdue, %s still in time.",
			many(float64(len(v.Rows)), "hospital stay", "hospital stays"), count(float64(overdue)), count(float64(len(v.Rows)-overdue)))
	},
	"follow_up": func(v *view) string {
		rows, when := v.recent(12, "last twelve complete months")
		stays := v.sum("stays", rows)
		return atLeast(v, fmt.Sprintf("After %s of %s in the %s there was a visit within 7 days, after %s within 30, and after %s none.",
			share(v.sum("within_7_days", rows), stays, 0), many(stays, "stay", "stays"), when, share(v.sum("within_30_days", rows), stays, 0), share(v.sum("no_visit", rows), stays, 0)))
	},
	"emergency_visits": func(v *view) string {
		visits := v.numbers("visits")
		again := v.sum("people", func(i int) bool { return visits[i] > 1 })
		return atLeast(v, fmt.Sprintf("%s went to an emergency department in the last year, %s of them on two days or more.", many(v.sum("people", nil), "person", "people"), count(again)))
	},
	"equipment": func(v *view) string {
		codes, people := v.text("code"), v.numbers("people")
		if len(codes) == 0 {
			return ""
		}
		return fmt.Sprintf("The item that most people get is %s: %s in the last year.", codeSystems["code"].phrase(codes[0]), many(people[0], "person", "people"))
	},
	"after_hospital": func(v *view) string {
		rows, when := v.recent(4, "last four complete quarters")
		stays := v.sum("stays", rows)
		part := func(column string) string { return share(v.sum(column, rows), stays, 0) }
		return atLeast(v, fmt.Sprintf("Of %s in the %s, %s were followed by care in a nursing facility, %s by home health care, %s by hospice and %s by none of these.",
			many(stays, "stay", "stays"), when, part("nursing_facility"), part("home_health"), part("hospice"), part("none")))
	},
	"hospice": func(v *view) string {
		recent := v.rowsWith("recent", "true")
		return fmt.Sprintf("%s elected hospice; %s had hospice claims in the last 60 days.", many(float64(len(v.Rows)), "person", "people"), count(float64(recent)))
	},
	"comorbidity": func(v *view) string {
		conditions, also, people := v.text("condition"), v.text("also"), v.numbers("people")
		best, most := "", 0.0
		for i := range v.Rows {
			if conditions[i] == conditions[0] && also[i] != also[0] && people[i] > most {
				best, most = also[i], people[i]
			}
		}
		if len(conditions) == 0 {
			return ""
		}
		text := fmt.Sprintf("%s is the most common long-lasting condition, with %s", conditions[0], many(people[0], "person", "people"))
		if best != "" {
			text += fmt.Sprintf("; %s of them also have %s", share(most, people[0], 0), strings.ToLower(best))
		}
		return text + "."
	},
}

// recent returns the last n rows of complete periods and what to call them, or all rows
// where there are fewer.
func (v *view) recent(n int, name string) (rows func(int) bool, when string) {
	if rows, _ := v.complete(n); rows != nil {
		return rows, name
	}
	return nil, "period of these claims"
}

// atLeast returns a text if there is a row that it can be about.
func atLeast(v *view, text string) string {
	if len(v.Rows) == 0 {
		return ""
	}
	return text
}

// diagnosis is a code and how many people have it as a principal diagnosis.
type diagnosis struct {
	code    string
	months  []float64 // along the timeline
	average float64   // of the complete months, or of all where none is
}

// commonDiagnoses are those of the detail of the first question, the most common first.
func commonDiagnoses(v *view) (list []diagnosis) {
	codes, people := v.text("diagnosis"), v.numbers("people")
	complete := func(i int) bool { return v.why[i] == "" || !slices.Contains(v.why, "") }
	for _, code := range slices.Compact(slices.Sorted(slices.Values(codes))) {
		d := diagnosis{code: code, months: v.along(people, func(row int) bool { return codes[row] == code })}
		months := 0.0
		for i, n := range d.months {
			if complete(i) {
				d.average += n
				months++
			}
		}
		d.average /= months
		list = append(list, d)
	}
	slices.SortStableFunc(list, func(a, b diagnosis) int { return cmp.Compare(b.average, a.average) })
	return list
}
