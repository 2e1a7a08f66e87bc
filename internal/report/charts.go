// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"html"
	"io"
	"math/big"
	"regexp"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// Chart is a picture: Mermaid where a Git host shows Markdown, SVG elsewhere. A table beside it
// always shows the same facts.
type Chart struct{ text string }

// Format prints the chart as a block of Markdown.
func (c Chart) Format(to fmt.State, _ rune) { io.WriteString(to, c.text) }

// Empty tells whether the chart shows nothing.
func (c Chart) Empty() bool { return c.text == "" }

// chartName matches names that may stand in a chart. The language of charts has no escapes.
var chartName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$`)

// label joins names for a chart. If one of them does not match chartName, the label is empty; the
// table beside the chart has the names.
func label(names ...string) string {
	for _, name := range names {
		if !chartName.MatchString(name) || strings.Contains(name, "--") {
			return ""
		}
	}
	return strings.Join(names, " ")
}

// chart makes a Chart of its two forms.
func (b *builder) chart(mermaid, svg string) Chart {
	if !b.inline {
		return Chart{"```mermaid\n" + mermaid + "```"}
	}
	b.charts = append(b.charts, svg)
	return Chart{fmt.Sprintf("```%s\n%d\n```", drawn, len(b.charts)-1)}
}

// drawn is the language of a code block that a drawing replaces.
const drawn = "halocompile-chart"

// gantt shows the earliest moment of each stage, what it waits for, and until when the signed
// transactions can be executed.
func (b *builder) gantt(p *plan.Plan, moments []uint64) Chart {
	core := &p.Core
	if len(moments) == 0 || len(moments) > 30 || moments[len(moments)-1] > lastMoment || core.Deadline > lastMoment || core.Deadline <= p.Block.Time {
		return Chart{}
	}
	const form = "2006-01-02T15:04"
	at := func(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(form) }
	var mermaid strings.Builder
	mermaid.WriteString("gantt\n  dateFormat YYYY-MM-DDTHH:mm\n  axisFormat %e %b\n  todayMarker off\n")
	end := max(core.Deadline, moments[len(moments)-1]+1)
	picture := newDrawing(p.Block.Time, end)
	before := p.Block.Time
	for i, stage := range core.Stages {
		name := strings.TrimSpace(fmt.Sprintf("%d %s", i+1, label(string(stage.Name))))
		if moments[i] > before {
			wait := "waits"
			if stage.Delay > 0 {
				wait = words.Span(stage.Delay)
			}
			fmt.Fprintf(&mermaid, "  %s :done, %s, %s\n", wait, at(before), at(moments[i]))
			picture.bar(wait, "wait", before, moments[i])
		}
		if core.Deadline > moments[i] {
			fmt.Fprintf(&mermaid, "  %s :active, %s, %s\n", name, at(moments[i]), at(core.Deadline))
			picture.bar(name, "can", moments[i], core.Deadline)
		}
		before = moments[i]
	}
	fmt.Fprintf(&mermaid, "  deadline :crit, milestone, %s, 0d\n", at(core.Deadline))
	picture.point("deadline", core.Deadline)
	return b.chart(mermaid.String(), picture.svg())
}

// rampStyle draws a line that can be seen on light and on dark backgrounds, in a picture of little
// height.
const rampStyle = `%%{init: {"xyChart": {"width": 700, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#2da44e"}}}}%%`

// rampChart draws the values of one ramp.
func (b *builder) rampChart(ramp Ramp) Chart {
	if len(ramp.values) < 3 || ramp.count >= maxHops {
		return Chart{}
	}
	const most = 60
	var values []*big.Int
	var hops []int
	for i := 0; i < most; i++ { // evenly spaced, with the first and the last value
		at := i * (len(ramp.values) - 1) / (min(most, len(ramp.values)) - 1)
		if at >= len(ramp.values) {
			break
		}
		if len(hops) == 0 || hops[len(hops)-1] != at {
			hops, values = append(hops, at), append(values, ramp.values[at])
		}
	}
	unit := words.Whole(ramp.scale)
	var heights []string
	for _, value := range values {
		heights = append(heights, new(big.Int).Div(value, unit).String())
	}
	first, last := heights[0], heights[len(heights)-1]
	if first == last {
		return Chart{}
	}
	title := label(string(ramp.unit), ramp.route, "in", ramp.token)
	if title == "" {
		title = "the longest ramp"
	}
	mermaid := fmt.Sprintf("%s\nxychart-beta\n  title \"%s\"\n  x-axis \"steps\" 0 --> %d\n  y-axis 0 --> %s\n  line [%s]\n",
		rampStyle, title, ramp.count, last, strings.Join(heights, ", "))
	return b.chart(mermaid, rampDrawing(title, ramp, values, hops))
}

// drawing shows a plan's stages over time as SVG. It is 640 units wide and scales with the page.
type drawing struct {
	from, to uint64
	rows     []string
}

const (
	drawingWidth = 640
	drawingLeft  = 8
	drawingRow   = 34
)

func newDrawing(from, to uint64) *drawing { return &drawing{from: from, to: to} }

func (d *drawing) x(at uint64) float64 {
	at = min(max(at, d.from), d.to)
	return drawingLeft + float64(at-d.from)/float64(d.to-d.from)*(drawingWidth-2*drawingLeft)
}

func (d *drawing) bar(name, class string, from, to uint64) {
	y := len(d.rows) * drawingRow
	left, right := d.x(from), d.x(to)
	// The name stands above its bar, and never reaches past the picture's edge.
	anchor, at := "start", left
	if left > drawingWidth/2 {
		anchor, at = "end", right
	}
	d.rows = append(d.rows, fmt.Sprintf(`<text x="%.1f" y="%d" text-anchor="%s">%s</text><rect class="%s" x="%.1f" y="%d" width="%.1f" height="10" rx="3"/>`,
		at, y+13, anchor, html.EscapeString(name+", from "+day(from)), class, left, y+18, max(right-left, 2)))
}

func (d *drawing) point(name string, at uint64) {
	y := len(d.rows) * drawingRow
	x := d.x(at)
	d.rows = append(d.rows, fmt.Sprintf(`<text x="%.1f" y="%d" text-anchor="end">%s</text><path class="end" d="M%.1f %d l5 5 l-5 5 l-5 -5 z"/>`,
		min(x, drawingWidth-drawingLeft), y+13, html.EscapeString(name+", "+day(at)), min(x, drawingWidth-drawingLeft), y+18))
}

func day(at uint64) string { return time.Unix(int64(at), 0).UTC().Format("2 Jan 2006") }

func (d *drawing) svg() string {
	return fmt.Sprintf(`<svg class="chart" viewBox="0 0 %d %d" role="img" aria-label="stages over time; the table says the same">%s</svg>`,
		drawingWidth, len(d.rows)*drawingRow+4, strings.Join(d.rows, ""))
}

// rampDrawing draws the values of a ramp as SVG bars.
func rampDrawing(title string, ramp Ramp, values []*big.Int, hops []int) string {
	const height, top, bottom = 200, 24, 20
	highest := new(big.Float).SetInt(values[len(values)-1])
	width := float64(drawingWidth-2*drawingLeft) / float64(len(values))
	var bars strings.Builder
	for i, value := range values {
		share, _ := new(big.Float).Quo(new(big.Float).SetInt(value), highest).Float64()
		tall := share * (height - top - bottom)
		fmt.Fprintf(&bars, `<rect class="can" x="%.1f" y="%.1f" width="%.1f" height="%.1f"/>`, drawingLeft+float64(i)*width, height-bottom-tall, max(width-2, 1), max(tall, 1))
	}
	return fmt.Sprintf(`<svg class="chart" viewBox="0 0 %d %d" role="img" aria-label="values of a ramp; the table says the same">`+
		`<text x="%d" y="14">%s</text>%s<text x="%d" y="%d">first</text><text x="%d" y="%d" text-anchor="end">after %d increases</text></svg>`,
		drawingWidth, height, drawingLeft, html.EscapeString(title), bars.String(), drawingLeft, height-4, drawingWidth-drawingLeft, height-4, hops[len(hops)-1])
}
