package main

// draws make the charts of the answers of these names.
var draws = map[string]func(*view) chart{
	"top_diagnoses": func(v *view) chart {
		c := &sparklines{what: "people with each of the most common principal diagnoses", heading: "People a month"}
		c.periods, c.incomplete = v.timeline, v.why
		for _, d := range commonDiagnoses(v) {
			c.names = append(c.names, codeSystems["diagnosis"].label(d.code))
			c.values = append(c.values, d.months)
			c.right = append(c.right, average(d.average))
		}
		return c
	},
	"readmissions": func(v *view) chart {
		stays, again := v.along(v.numbers("stays"), nil), v.along(v.numbers("readmitted"), nil)
		c := stacked(v, "hospital stays by the quarter in which they ended",
			series{"readmitted within 30 days (percent above)", blue, again}, series{"other stays", sky, minus(stays, again)})
		for i := range stays {
			c.above = append(c.above, share(again[i], stays[i], 1))
		}
		return c
	},
	"follow_up": func(v *view) chart {
		soon, later := v.along(v.numbers("within_7_days"), nil), v.along(v.numbers("within_30_days"), nil)
		return stacked(v, "hospital stays by the month in which they ended, and the first visit after them",
			series{"visit within 7 days", blue, soon}, series{"within 8 to 30 days", sky, minus(later, soon)}, series{"no visit", gray, v.along(v.numbers("no_visit"), nil)})
	},
	"emergency_visits": func(v *view) chart {
		b := &bars{what: "people by days in an emergency department in a year", values: v.numbers("people")}
		for _, n := range v.numbers("visits") {
			b.names = append(b.names, many(n, "day", "days"))
		}
		return b
	},
	"equipment": func(v *view) chart {
		b := &bars{what: "people with each kind of equipment or supply in a year", values: v.numbers("people")}
		for _, code := range v.text("code") {
			b.names = append(b.names, codeSystems["code"].label(code))
		}
		return b
	},
	"after_hospital": func(v *view) chart {
		return stacked(v, "hospital stays by the quarter in which they ended, and the care after them",
			series{"nursing facility", blue, v.along(v.numbers("nursing_facility"), nil)}, series{"home health", green, v.along(v.numbers("home_health"), nil)},
			series{"hospice", orange, v.along(v.numbers("hospice"), nil)}, series{"none of these", gray, v.along(v.numbers("none"), nil)})
	},
	"comorbidity": func(v *view) chart { return newHeatmap(v) },
}

func stacked(v *view, what string, parts ...series) *columns {
	return &columns{what: what, periods: v.timeline, incomplete: v.why, series: parts}
}

func minus(a, b []float64) []float64 {
	list := make([]float64, len(a))
	for i := range a {
		list[i] = a[i] - b[i]
	}
	return list
}
