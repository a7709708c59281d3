package main

import (
	"fmt"
	"html"
	"strings"
	"unicode/utf8"
)

// The colors of charts. On white, text has a contrast of at least 4.5 and what is drawn
// one of at least 3, as WCAG 2 asks for.
const (
	ink    = "#1b2430"
	quiet  = "#526070"
	grid   = "#d9dee5"
	blue   = "#1f5f99"
	sky    = "#6b98c4"
	orange = "#b8500f"
	green  = "#3a8a66"
	gray   = "#828d9b"
)

const fonts = `system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif`

// svg is a drawing in pixels, with its origin at the top left.
type svg struct {
	strings.Builder
	width float64
}

// narrow reports whether the drawing is for a phone.
func (s *svg) narrow() bool { return s.width < 500 }

func (s *svg) rect(x, y, width, height float64, fill, more string) {
	fmt.Fprintf(s, `<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"%s/>`, x, y, width, height, fill, more)
}

// bar draws a rectangle for a number. That of an incomplete period is pale and has a dashed outline.
func (s *svg) bar(x, y, width, height float64, fill string, incomplete bool) {
	if height <= 0 || width <= 0 {
		return
	}
	if !incomplete {
		s.rect(x, y, width, height, fill, "")
		return
	}
	const line = 1
	s.rect(x+line/2.0, y+line/2.0, max(line, width-line), max(line, height-line), fill,
		fmt.Sprintf(` fill-opacity="0.22" stroke="%s" stroke-width="%d" stroke-dasharray="3 2"`, fill, line))
}

func (s *svg) line(x1, y1, x2, y2 float64, color string) {
	fmt.Fprintf(s, `<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s"/>`, x1, y1, x2, y2, color)
}

// printable replaces what HTML and XML do not admit: codes of claims may hold anything.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == utf8.RuneError || r >= 0xfffe && r <= 0xffff {
			return ' '
		}
		return r
	}, text)
}

func escape(text string) string { return html.EscapeString(printable(text)) }

// anchors of a text.
const (
	start  = "start"
	middle = "middle"
	end    = "end"
)

func (s *svg) text(x, y float64, anchor string, size float64, color, text string) {
	s.styled(x, y, anchor, size, "", color, text)
}

func (s *svg) bold(x, y float64, anchor string, size float64, color, text string) {
	s.styled(x, y, anchor, size, ` font-weight="600"`, color, text)
}

func (s *svg) styled(x, y float64, anchor string, size float64, style, color, text string) {
	fmt.Fprintf(s, `<text x="%.1f" y="%.1f" text-anchor="%s" font-size="%g"%s fill="%s">%s</text>`, x, y, anchor, size, style, color, escape(text))
}

// slanted writes a text upward that begins at a point.
func (s *svg) slanted(x, y, degrees, size float64, text string) {
	fmt.Fprintf(s, `<text x="%.1f" y="%.1f" font-size="%g" fill="%s" transform="rotate(-%g %.1f %.1f)">%s</text>`, x, y, size, ink, degrees, x, y, escape(text))
}

// textWidth estimates how wide a text is: browsers differ in their fonts.
func textWidth(text string, size float64) float64 {
	return float64(utf8.RuneCountInString(text)) * size * 0.54
}

// fit shortens a text to a width.
func fit(text string, width, size float64) string {
	if textWidth(text, size) <= width {
		return text
	}
	runes := []rune(text)
	n := max(1, int(width/(size*0.54))-1)
	return strings.TrimRight(string(runes[:min(n, len(runes))]), " ,(") + "…"
}

// wrap breaks a text into up to two lines of a width.
func wrap(text string, width, size float64) []string {
	if textWidth(text, size) <= width {
		return []string{text}
	}
	words := strings.Fields(text)
	first := words[0]
	for len(words) > 1 && textWidth(first+" "+words[1], size) <= width {
		words = words[1:]
		first += " " + words[0]
	}
	if len(words) == 1 {
		return []string{fit(first, width, size)}
	}
	return []string{fit(first, width, size), fit(strings.Join(words[1:], " "), width, size)}
}

// label writes a text in up to two lines that end at x, around a middle.
func (s *svg) label(x, y, width, size float64, text string) {
	s.block(x, y, end, width, size, text)
}

// block writes a text in up to two lines around a middle.
func (s *svg) block(x, y float64, anchor string, width, size float64, text string) {
	lines := wrap(text, width, size)
	for i, line := range lines {
		s.text(x, y+size*0.36+size*1.15*(float64(i)-float64(len(lines)-1)/2), anchor, size, ink, line)
	}
}

// lines writes a text from the left in up to two lines, and returns the y below.
func (s *svg) lines(y, size float64, text string) float64 {
	for _, line := range wrap(text, s.width, size) {
		s.text(0, y+12, start, size, ink, line)
		y += 16
	}
	return y + 1
}

// legend writes names with their colors in lines, and returns the y below.
func (s *svg) legend(x, y float64, names, colors []string, incomplete bool) float64 {
	const size, box = 12, 11
	left := x
	next := func(name string) {
		if width := box + 5 + textWidth(name, size); left+width > s.width && left > x {
			left, y = x, y+18
		}
	}
	put := func(name string) {
		s.text(left+box+5, y+10, start, size, ink, name)
		left += box + 5 + textWidth(name, size) + 14
	}
	for i, name := range names {
		next(name)
		s.rect(left, y, box, box, colors[i], ` rx="1.5"`)
		put(name)
	}
	if incomplete {
		next("incomplete")
		s.bar(left, y, box, box, gray, true)
		put("incomplete")
	}
	return y + 24
}

// element returns the drawing of a height, with a text in its place for who cannot see it.
func (s *svg) element(height float64, class, about string) string {
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg"%s width="%g" height="%.0f" viewBox="0 0 %g %.0f" role="img" aria-label="%s" font-family="%s">%s</svg>`,
		class, s.width, height, s.width, height, escape(about), fonts, s.String())
}

// file returns the drawing as a file of its own, on white, with a caption above.
func (s *svg) file(height float64, about, caption, mark string) string {
	const top, margin = 46, 14
	var head svg
	head.width = s.width + 2*margin
	head.rect(0, 0, head.width, height+top+margin, "#ffffff", "")
	head.bold(margin, 26, start, 15, ink, fit(caption, s.width-textWidth(mark, 12)-20, 15))
	if mark != "" {
		head.bold(head.width-margin, 26, end, 12, orange, mark)
	}
	fmt.Fprintf(&head, `<g transform="translate(%d %d)">%s</g>`, margin, top, s.String())
	return `<?xml version="1.0" encoding="UTF-8"?>` + "\n" + head.element(height+top+margin, "", about) + "\n"
}
