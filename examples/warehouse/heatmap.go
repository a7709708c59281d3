package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// heatmap shows the share of the people with the condition of a row who also have that
// of a column.
type heatmap struct {
	names  []string
	people []float64   // with the condition
	share  [][]float64 // in percent, by row and column
}

func newHeatmap(v *view) *heatmap {
	conditions, also, people, percent := v.text("condition"), v.text("also"), v.numbers("people"), v.numbers("percent")
	h := new(heatmap)
	at := make(map[string]int)
	for i, name := range conditions {
		if name == also[i] {
			at[name] = len(h.names)
			h.names, h.people = append(h.names, name), append(h.people, people[i])
		}
	}
	h.share = make([][]float64, len(h.names))
	for i := range h.share {
		h.share[i] = make([]float64, len(h.names))
	}
	for i, name := range conditions {
		h.share[at[name]][at[also[i]]] = percent[i]
	}
	return h
}

func (h *heatmap) draw(s *svg) float64 {
	size, left, n, height, top := 13.0, 150.0, 56.0, 36.0, 104.0
	if s.narrow() {
		size, left, n, height, top = 11, 114, 36, 30, 126
	}
	step := (s.width - left - n - 26) / float64(len(h.names))
	if s.narrow() {
		step = (s.width - left - n - 4) / float64(len(h.names))
	}
	s.text(0, top-8, start, size, quiet, "Of those with")
	s.bold(left+n-10, top-8, end, size, ink, "n")
	for i, name := range h.names {
		x := left + n + step*(float64(i)+0.5)
		if s.narrow() {
			s.slanted(x+4, top-8, 90, size, fit(name, top-10, size))
		} else {
			s.slanted(x-4, top-8, 40, size, name)
		}
		y := top + height*float64(i)
		s.block(0, y+height/2, start, left-14, size, name)
		s.text(left+n-10, y+height/2+4, end, size, ink, count(h.people[i]))
		for j, percent := range h.share[i] {
			x := left + n + step*float64(j)
			if i == j {
				s.rect(x+1, y+1, step-2, height-2, "#ffffff", ` stroke="`+grid+`"`)
				continue
			}
			s.rect(x+1, y+1, step-2, height-2, shade(percent), "")
			text := strconv.FormatFloat(percent, 'f', 0, 64)
			if !s.narrow() {
				text += "%"
			}
			s.text(x+step/2, y+height/2+4, middle, size-1, onShade(percent), text)
		}
	}
	y := top + height*float64(len(h.names)) + 16
	if s.narrow() {
		s.text(0, y, start, 11, quiet, "Percent of each row’s n who also have the column’s.")
	} else {
		s.text(0, y, start, 12, quiet, "Share of the people with the condition of the row (n) who also have the condition of the column.")
	}
	return y + 8
}

func (h *heatmap) about() string {
	var parts []string
	for i, name := range h.names {
		best, most := "", 0.0
		for j, percent := range h.share[i] {
			if i != j && percent > most {
				best, most = h.names[j], percent
			}
		}
		text := fmt.Sprintf("%s, n %s", name, count(h.people[i]))
		if best != "" {
			text += fmt.Sprintf(", most often with %s, %.0f%%", best, most)
		}
		parts = append(parts, text)
	}
	return "Heat map of conditions that people have together. " + strings.Join(parts, "; ") + ". All figures are in the table below."
}

// shade goes from nearly white to a blue on which black can be read.
func shade(percent float64) string {
	mix := func(from, to float64) int {
		return int(math.Round(from + (to-from)*min(max(percent, 0), 100)/100))
	}
	return fmt.Sprintf("#%02x%02x%02x", mix(0xf2, 0x5b), mix(0xf6, 0x93), mix(0xfa, 0xcb))
}

// onShade is the color of a number: nobody is said more quietly.
func onShade(percent float64) string {
	if percent == 0 {
		return quiet
	}
	return "#000000"
}
