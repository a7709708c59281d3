package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// drawn are charts of many and of few things, small and great numbers, and long names.
func drawn() map[string]chart {
	long := "Hypertensive heart and chronic kidney disease without heart failure, with stage 1 through stage 4 chronic kidney disease"
	charts := make(map[string]chart)
	for _, n := range []int{1, 2, 8, 23, 60} {
		for _, months := range []int{1, 3} {
			for _, top := range []float64{0, 3, 1e6} {
				c := &columns{what: "x", series: []series{{"readmitted within 30 days (percent above)", blue, nil}, {"none of these", gray, nil}}}
				s := &sparklines{what: "x", heading: "People a month", names: []string{long, "Cough"}, right: []string{count(top), "0.4"}, values: make([][]float64, 2)}
				for i := range n {
					c.periods = append(c.periods, period{time.Date(2024, 7, 1, 0, 0, 0, 0, time.UTC).AddDate(0, i*months, 0), months})
					c.incomplete = append(c.incomplete, map[bool]string{true: "x"}[i == n-1])
					c.above = append(c.above, "100.0%")
					for j := range c.series {
						c.series[j].values = append(c.series[j].values, top/float64(i+1))
						s.values[j] = append(s.values[j], top/float64(i+1))
					}
				}
				s.periods, s.incomplete = c.periods, c.incomplete
				charts[fmt.Sprint("columns ", n, months, top)] = c
				charts[fmt.Sprint("sparklines ", n, months, top)] = s
			}
		}
		b := &bars{what: "x"}
		h := &heatmap{}
		for i := range n {
			b.names, b.values = append(b.names, []string{long, "1 day"}[i%2]), append(b.values, float64(i*100_000))
			if i < 9 {
				h.names, h.people, h.share = append(h.names, "Atrial fibrillation"), append(h.people, 1_234_567), append(h.share, make([]float64, min(n, 9)))
			}
		}
		charts[fmt.Sprint("bars ", n)], charts[fmt.Sprint("heat map ", n)] = b, h
	}
	return charts
}

var textElement = regexp.MustCompile(`<text x="([-0-9.]+)" y="([-0-9.]+)" text-anchor="(\w+)" font-size="([0-9.]+)"[^>]*>([^<]*)</text>`)

// A phone is some 360 pixels wide: the drawing has to be readable without being scaled.
func TestChartsFitTheirWidth(t *testing.T) {
	for name, c := range drawn() {
		assert.Greater(t, len(c.about()), 10, name)
		for _, width := range []float64{narrow, wide} {
			s := &svg{width: width}
			height := c.draw(s)
			wellFormed(t, name, s.element(height, "", c.about()))
			assert.NotContains(t, s.String(), "NaN", name)
			assert.NotContains(t, s.String(), "Inf", name)
			for _, m := range textElement.FindAllStringSubmatch(s.String(), -1) {
				var f [3]float64
				for i, text := range []string{m[1], m[2], m[4]} {
					var err error
					f[i], err = strconv.ParseFloat(text, 64)
					require.NoError(t, err)
				}
				x, y, size := f[0], f[1], f[2]
				length := textWidth(m[5], size)
				left := map[string]float64{start: x, middle: x - length/2, end: x - length}[m[3]]
				assert.GreaterOrEqual(t, size, 10.0, name)
				assert.GreaterOrEqual(t, left, -6.0, "%s, %g wide: %q", name, width, m[5])
				assert.LessOrEqual(t, left+length, width+6, "%s, %g wide: %q", name, width, m[5])
				assert.LessOrEqual(t, y, height, "%s: %q", name, m[5])
			}
		}
	}
}

// Two names may differ in their last word alone: on a phone they have a second line.
func TestNamesAreNotCutOnAPhone(t *testing.T) {
	names := []string{"Chronic obstructive pulmonary disease, unspecified", "Chronic obstructive pulmonary disease with (acute) exacerbation"}
	months := []period{{time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), 1}}
	for name, c := range map[string]chart{
		"sparklines": &sparklines{names: names, periods: months, incomplete: []string{""}, values: [][]float64{{1}, {2}}, right: []string{"1", "2"}},
		"bars":       &bars{names: names, values: []float64{1, 2}},
		"heat map":   &heatmap{names: []string{"Atrial fibrillation", "Kidney disease"}, people: []float64{1, 2}, share: [][]float64{{100, 1}, {1, 100}}},
	} {
		s := &svg{width: narrow}
		c.draw(s)
		assert.NotContains(t, s.String(), "…", name)
	}
}

func TestIncompleteBarsLookOtherwise(t *testing.T) {
	var whole, part svg
	whole.bar(0, 0, 10, 10, blue, false)
	part.bar(0, 0, 10, 10, blue, true)
	assert.NotContains(t, whole.String(), "stroke-dasharray")
	assert.Contains(t, part.String(), "stroke-dasharray")
}

func TestFit(t *testing.T) {
	assert.Equal(t, "short", fit("short", 100, 12))
	long := strings.Repeat("word ", 40)
	assert.LessOrEqual(t, textWidth(fit(long, 100, 12), 12), 100.0)
	for _, line := range wrap(long, 100, 12) {
		assert.LessOrEqual(t, textWidth(line, 12), 100.0)
	}
	assert.Len(t, wrap("two words", 40, 12), 2)
	assert.Len(t, wrap(strings.Repeat("x", 100), 40, 12), 1)
}
