// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"html"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

// courseSpan is the time that a chart shows: from when the chain was read until all can pass, but
// not much longer than the steps take.
func courseSpan(c *ramp.Course) (from, to uint64) {
	from, last := c.Time, c.Schedule.Steps[len(c.Schedule.Steps)-1].At
	from = min(from, c.Schedule.Steps[0].At)
	to = last + max(secondsADay, (last-from)/4)
	if full := c.Schedule.FullAt; full > last {
		to = min(to, full)
	}
	return from, to
}

// coursePoints are the moments of a chart, and the height of the chart. Where a limit has no bound
// it is as high as the chart.
func coursePoints(c *ramp.Course, count int) (list []ramp.Point, top *catalog.Integer) {
	from, to := courseSpan(c)
	list, top = c.Schedule.Points(from, to, count), new(catalog.Integer)
	for _, each := range list {
		if each.Max.Cmp(&top.Int) > 0 && each.Max.Cmp(&catalog.Unlimited.Int) < 0 {
			top = each.Max
		}
	}
	for i := range list {
		for _, value := range []**catalog.Integer{&list[i].Max, &list[i].Available} {
			if (*value).Cmp(&top.Int) > 0 {
				*value = top
			}
		}
	}
	return list, top
}

// heightOf returns value/whole in so many parts, rounded to the nearest.
func heightOf(value, whole *catalog.Integer, parts int64) int {
	scaled := new(big.Int).Mul(&value.Int, big.NewInt(2*parts))
	scaled.Add(scaled, &whole.Int).Div(scaled, new(big.Int).Lsh(&whole.Int, 1))
	return int(scaled.Int64())
}

// courseChart draws a chart of letters, at most 100 columns wide.
func courseChart(c *ramp.Course, blocks bool) string {
	const high = 10
	full, open, eighths := '#', '.', []rune("  ____##")
	if blocks {
		full, open, eighths = '█', '░', []rune("░▁▂▃▄▅▆▇")
	}
	mark := tokens(wholeTokens(&largestOf(c).Int, c.Present.Scale), 0)
	left := utf8.RuneCountInString(mark)
	points, top := coursePoints(c, max(min(72, width-left-4), 20))
	if top.Sign() == 0 {
		return ""
	}
	var text strings.Builder
	for row := high; row > 0; row-- {
		axis := ""
		switch row {
		case high:
			axis = mark
		case 1:
			axis = "0"
		}
		cells := make([]rune, len(points))
		for i, each := range points {
			passes, limit := heightOf(each.Available, top, high*8), heightOf(each.Max, top, high)
			switch inside := passes - (row-1)*8; {
			case inside >= 8:
				cells[i] = full
			case inside > 0 && (blocks || inside >= 4):
				cells[i] = eighths[inside]
			case limit >= row:
				cells[i] = open
			default:
				cells[i] = ' '
			}
		}
		text.WriteString(strings.TrimRight(fmt.Sprintf("  %*s |%s", left, axis, string(cells)), " ") + "\n")
	}
	from, to := courseSpan(c)
	first, last := day(from), day(to)
	fmt.Fprintf(&text, "  %*s +%s\n  %*s  %s%*s\n", left, "", strings.Repeat("-", len(points)), left, "", first, len(points)-len(first), last)
	fmt.Fprintf(&text, "  %*s  %c what can pass if nothing is used   %c the limit\n", left, "", full, open)
	return text.String()
}

// largestOf is the greatest maximum that a chart shows.
func largestOf(c *ramp.Course) *catalog.Integer {
	_, top := coursePoints(c, 72)
	return top
}

// courseStyle draws two lines that can be seen on light and on dark backgrounds.
const courseStyle = `%%{init: {"xyChart": {"width": 700, "height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#8b949e, #2da44e"}}}}%%`

// courseMermaid draws the limit and what can pass, in whole tokens.
func courseMermaid(c *ramp.Course) string {
	points, top := coursePoints(c, 49)
	unit := words.Whole(c.Present.Scale)
	high := new(big.Int).Div(&top.Int, unit)
	if high.Sign() == 0 {
		return ""
	}
	var limits, passes []string
	for _, each := range points {
		limits = append(limits, new(big.Int).Div(&each.Max.Int, unit).String())
		passes = append(passes, new(big.Int).Div(&each.Available.Int, unit).String())
	}
	title := label(c.Limit.Route, "in", c.Present.Token)
	if title == "" {
		title = "the ramp"
	}
	from, to := courseSpan(c)
	return fmt.Sprintf("%s\nxychart-beta\n  title \"%s: the limit, and below it what can pass\"\n  x-axis \"days from %s\" 0 --> %s\n  y-axis 0 --> %s\n  line [%s]\n  line [%s]\n",
		courseStyle, title, day(from), words.Decimal(new(big.Int).SetUint64((to-from)*100/secondsADay), 2), high, strings.Join(limits, ", "), strings.Join(passes, ", "))
}

// CourseSVG draws the same as a picture that is read on a phone, on a light or a dark screen.
func CourseSVG(c *ramp.Course) string {
	const wide, high, left, top, bottom = 360, 240, 10, 52, 32
	name := html.EscapeString(line(c.Limit.Of(c.Of)))
	var text strings.Builder
	fmt.Fprintf(&text, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n<title>%s: limit and what can pass</title>\n%s\n", wide, high, name, courseCSS)
	fmt.Fprintf(&text, "<rect class=\"page\" width=\"%d\" height=\"%d\"/>\n", wide, high)
	fit := ""
	if utf8.RuneCountInString(name) > 38 { // longer than the picture is wide, in a wide font
		fit = fmt.Sprintf(` textLength="%d" lengthAdjust="spacingAndGlyphs"`, wide-2*left)
	}
	fmt.Fprintf(&text, "<text class=\"name\" x=\"%d\" y=\"18\"%s>%s</text>\n", left, fit, name)
	if len(c.Schedule.Steps) == 0 {
		return text.String() + fmt.Sprintf("<text x=\"%d\" y=\"%d\">no step is needed</text>\n</svg>\n", left, high/2)
	}
	points, most := coursePoints(c, 200)
	from, to := courseSpan(c)
	fmt.Fprintf(&text, "<text x=\"%d\" y=\"%d\">%s %s</text>\n", left, top-10, tokens(wholeTokens(&most.Int, c.Present.Scale), 0), html.EscapeString(line(c.Present.Token)))
	fmt.Fprintf(&text, "<text class=\"key\" x=\"%d\" y=\"%d\" text-anchor=\"end\"><tspan class=\"limit-key\">limit</tspan> · <tspan class=\"pass-key\">can pass</tspan></text>\n", wide-left, top-10)
	if most.Sign() > 0 {
		x := func(i int) float64 { return left + float64(i)/float64(len(points)-1)*(wide-2*left) }
		y := func(value *catalog.Integer) float64 {
			return high - bottom - float64(heightOf(value, most, 10_000))/10_000*(high-bottom-top)
		}
		var limit, pass strings.Builder
		for i, each := range points {
			if i > 0 {
				fmt.Fprintf(&limit, " H%.1f", x(i))
			}
			fmt.Fprintf(&limit, " %s%.1f", map[bool]string{true: fmt.Sprintf("M%.1f ", x(0)), false: "V"}[i == 0], y(each.Max))
			fmt.Fprintf(&pass, " L%.1f %.1f", x(i), y(each.Available))
		}
		fmt.Fprintf(&text, "<path class=\"pass\" d=\"M%d %d%s L%d %d Z\"/>\n", left, high-bottom, pass.String(), wide-left, high-bottom)
		fmt.Fprintf(&text, "<path class=\"limit\" d=\"%s\"/>\n", strings.TrimSpace(limit.String()))
	}
	fmt.Fprintf(&text, "<path class=\"axis\" d=\"M%d %d H%d\"/>\n", left, high-bottom, wide-left)
	fmt.Fprintf(&text, "<text x=\"%d\" y=\"%d\">%s</text>\n<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n</svg>\n", left, high-10, day(from), wide-left, high-10, day(to))
	return text.String()
}

// courseCSS has the colours of both kinds of screen.
const courseCSS = `<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 } .name { font-size: 12px; font-weight: 600 }
.page { fill: #ffffff } .axis { stroke: #8b949e } .limit { fill: none; stroke: #57606a; stroke-width: 2 }
.pass { fill: #2da44e; fill-opacity: .5 } .limit-key { fill: #57606a } .pass-key { fill: #1a7f37 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .page { fill: #0d1117 } .limit { stroke: #b1bac4 } .limit-key { fill: #b1bac4 } .pass-key { fill: #3fb950 }
}
</style>`
