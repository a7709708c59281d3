package main

import (
	"image/color"
	"slices"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// comorbidityChart draws the share of the people with the condition of a row who
// also have that of a column.
func comorbidityChart(a *answer) (string, error) {
	var names []string
	cells := make(map[[2]string]string)
	for _, row := range a.Rows {
		if row[0] == row[1] {
			names = append(names, row[0])
		}
		cells[[2]string{row[0], row[1]}] = row[3]
	}
	p := newPlot()
	h := heat{side: len(names)}
	for x, column := range names {
		for y, row := range names {
			percent, err := strconv.ParseFloat(cells[[2]string{row, column}], 64)
			if err != nil || row == column {
				percent = -1 // nobody, or everybody by definition
			}
			h.cells = append(h.cells, cell{x, len(names) - 1 - y, percent})
		}
	}
	p.Add(h)
	p.NominalX(names...)
	p.NominalY(slices.Collect(backward(names))...)
	p.X.Label.Text, p.Y.Label.Text = "also have", "of the people with"
	p.X.Padding = 14 // for the ends of the slanted names
	p.X.Tick.Label.Rotation = 0.6
	p.X.Tick.Label.XAlign, p.X.Tick.Label.YAlign = draw.XRight, draw.YCenter
	return chart(p, 720, 480)
}

func backward(names []string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, name := range slices.Backward(names) {
			if !yield(name) {
				return
			}
		}
	}
}

type cell struct {
	x, y    int
	percent float64 // -1: nothing to show
}

// heat is a plotter of cells, the darker the more, each with its number.
type heat struct {
	side  int
	cells []cell
}

// DataRange implements plot.DataRanger.
func (h heat) DataRange() (xmin, xmax, ymin, ymax float64) {
	return -0.5, float64(h.side) - 0.5, -0.5, float64(h.side) - 0.5
}

// Plot implements plot.Plotter.
func (h heat) Plot(c draw.Canvas, p *plot.Plot) {
	toX, toY := p.Transforms(&c)
	style := text.Style{Font: sans, XAlign: draw.XCenter, YAlign: draw.YCenter, Handler: plot.DefaultTextHandler}
	const gap = 1
	for _, cell := range h.cells {
		left, right := toX(float64(cell.x)-0.5)+gap, toX(float64(cell.x)+0.5)-gap
		low, high := toY(float64(cell.y)-0.5)+gap, toY(float64(cell.y)+0.5)-gap
		c.FillPolygon(shade(cell.percent), []vg.Point{{X: left, Y: low}, {X: right, Y: low}, {X: right, Y: high}, {X: left, Y: high}})
		if cell.percent < 0 {
			continue
		}
		style.Color = ink
		if cell.percent > 55 {
			style.Color = color.White
		}
		c.FillText(style, vg.Point{X: (left + right) / 2, Y: (low + high) / 2}, strconv.FormatFloat(cell.percent, 'f', 0, 64)+" %")
	}
}

// shade goes from nearly white to front.
func shade(percent float64) color.Color {
	if percent < 0 {
		return color.RGBA{0xf3, 0xf5, 0xf7, 0xff}
	}
	mix := func(from, to uint8) uint8 {
		return uint8(float64(from) + (float64(to)-float64(from))*min(percent, 100)/100)
	}
	return color.RGBA{mix(0xed, front.R), mix(0xf3, front.G), mix(0xf9, front.B), 0xff}
}
