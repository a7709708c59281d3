package main

import (
	"bytes"
	"fmt"
	"image/color"
	"strconv"
	"strings"
	"time"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/text"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
	"gonum.org/v1/plot/vg/vgsvg"
)

// chart draws a plot as an SVG image that needs no fonts but the browser's.
func chart(p *plot.Plot, width, height vg.Length) (string, error) {
	c := vgsvg.New(width, height)
	const margin = 10 // the browser's fonts may be wider
	p.Draw(draw.Crop(draw.New(c), margin, -margin, margin, -margin))
	var svg bytes.Buffer
	if _, err := c.WriteTo(&svg); err != nil {
		return "", err
	}
	return strings.ReplaceAll(svg.String(), "Liberation Sans", "Liberation Sans,Arial,Helvetica,sans-serif"), nil
}

var (
	ink   = color.RGBA{0x22, 0x2b, 0x38, 0xff}
	faint = color.RGBA{0xd5, 0xda, 0xe1, 0xff}
	bars  = color.RGBA{0xb8, 0xcb, 0xe0, 0xff}
	front = color.RGBA{0x1f, 0x5f, 0x99, 0xff}
)

var sans = font.Font{Typeface: "Liberation", Variant: "Sans", Size: 10}

func newPlot() *plot.Plot {
	p := plot.New()
	p.BackgroundColor = color.White
	for _, axis := range []*plot.Axis{&p.X, &p.Y} {
		axis.LineStyle.Width = 0
		axis.Tick.LineStyle.Width = 0
		axis.Tick.Label.Font, axis.Tick.Label.Color = sans, ink
		axis.Label.TextStyle.Font, axis.Label.TextStyle.Color = sans, ink
		axis.Padding = 4
	}
	p.Legend.TextStyle.Font, p.Legend.TextStyle.Color = sans, ink
	return p
}

// readmissionsChart draws, quarter by quarter, the stays and those of them that
// another followed.
func readmissionsChart(a *answer) (string, error) {
	var stays, readmitted plotter.Values
	var names, percents []string
	for _, row := range a.Rows {
		quarter, err := time.Parse(time.DateOnly, row[0])
		if err != nil {
			return "", err
		}
		all, err := strconv.ParseFloat(row[1], 64)
		if err != nil {
			return "", err
		}
		again, err := strconv.ParseFloat(row[2], 64)
		if err != nil {
			return "", err
		}
		stays, readmitted = append(stays, all), append(readmitted, again)
		names = append(names, fmt.Sprintf("Q%d %d", (quarter.Month()+2)/3, quarter.Year()))
		percents = append(percents, row[3]+" %")
	}
	p := newPlot()
	grid := plotter.NewGrid()
	grid.Vertical.Width, grid.Horizontal.Color = 0, faint
	p.Add(grid)
	const width = 38
	for _, series := range []struct {
		name   string
		values plotter.Values
		color  color.Color
	}{{"stays", stays, bars}, {"readmitted within 30 days", readmitted, front}} {
		b, err := plotter.NewBarChart(series.values, width)
		if err != nil {
			return "", err
		}
		b.Color, b.LineStyle.Width = series.color, 0
		p.Add(b)
		p.Legend.Add(series.name, b)
	}
	if err := label(p, readmitted, percents); err != nil {
		return "", err
	}
	p.NominalX(names...)
	p.X.Min, p.X.Max = -0.6, float64(len(names))-0.4
	p.Y.Tick.Marker = plot.TickerFunc(wholeTicks)
	p.Y.Min, p.Y.Max = 0, p.Y.Max*1.2                             // room for the legend
	p.Legend.Top, p.Legend.Left, p.Legend.Padding = true, true, 4 // its text has room to the right
	return chart(p, 720, 300)
}

// wholeTicks are up to six round numbers from 0 on.
func wholeTicks(_, top float64) (ticks []plot.Tick) {
	step := 1.0
	for i := 0; step*5 < top; i++ {
		step *= []float64{2, 2.5, 2}[i%3] // 1, 2, 5, 10, 20, …
	}
	for v := 0.0; v <= top; v += step {
		ticks = append(ticks, plot.Tick{Value: v, Label: strconv.FormatFloat(v, 'f', 0, 64)})
	}
	return ticks
}

// label writes a text above each bar.
func label(p *plot.Plot, heights plotter.Values, texts []string) error {
	points := make(plotter.XYs, len(heights))
	for i, h := range heights {
		points[i] = plotter.XY{X: float64(i), Y: h}
	}
	labels, err := plotter.NewLabels(plotter.XYLabels{XYs: points, Labels: texts})
	if err != nil {
		return err
	}
	for i := range labels.TextStyle {
		labels.TextStyle[i] = text.Style{Color: ink, Font: sans, XAlign: draw.XCenter, Handler: plot.DefaultTextHandler}
	}
	labels.Offset = vg.Point{Y: 4}
	p.Add(labels)
	return nil
}
