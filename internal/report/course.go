// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

const secondsADay = 86_400

// Course shows how a limit is ramped, in lines of at most 100 columns: where it is and where it
// goes, a table of steps, and a chart. The chart is of Unicode blocks, or else of plain letters.
func Course(c *ramp.Course, blocks bool) string {
	var text strings.Builder
	text.WriteString(words.Wrap(fmt.Sprintf("%s of %s on %s, read at block %d, %s\n", line(c.Limit.Of(c.Of)), line(c.Class.String()), line(c.Network), c.Block, ramp.Clock(c.Time)), width))
	for _, each := range courseFacts(c) {
		text.WriteString(words.Beside(fmt.Sprintf("  %-7s ", each[0]), each[1], width))
	}
	if len(c.Schedule.Steps) == 0 {
		return text.String() + "\nThe limit is there already: no step is needed.\n"
	}
	text.WriteString("\n" + courseTable(c) + "\n")
	for _, each := range courseNotes(c, line[string]) {
		text.WriteString(words.Wrap("  "+each+"\n", width))
	}
	if chart := courseChart(c, blocks); chart != "" {
		text.WriteString("\n" + chart)
	}
	return text.String()
}

// CourseMarkdown shows the same for a page of a Git host, with a chart that it draws.
func CourseMarkdown(c *ramp.Course) string {
	var text strings.Builder
	code := func(raw string) string { return Text{raw, maxName}.code() }
	fmt.Fprintf(&text, "### %s of %s on %s\n\n", code(c.Limit.Of(c.Of)), code(c.Class.String()), code(string(c.Network)))
	fmt.Fprintf(&text, "Read at block %d, %s.\n\n", c.Block, ramp.Clock(c.Time))
	for _, each := range courseFacts(c) {
		fmt.Fprintf(&text, "- **%s** %s\n", each[0], code(each[1]))
	}
	if len(c.Schedule.Steps) == 0 {
		return text.String() + "\nThe limit is there already: no step is needed.\n"
	}
	if mermaid := courseMermaid(c); mermaid != "" {
		text.WriteString("\n```mermaid\n" + mermaid + "```\n")
	}
	rows := courseRows(c, 0)
	for i, row := range rows {
		if i == 1 {
			text.WriteString("|" + strings.Repeat(" --: |", len(row)) + "\n")
		} else if i == 0 {
			text.WriteString("\n")
		}
		text.WriteString("| " + strings.Join(row, " | ") + " |\n")
	}
	text.WriteString("\n")
	for _, each := range courseNotes(c, code) {
		text.WriteString("- " + each + "\n")
	}
	return text.String()
}

// courseFacts are what the steps rest on, by name.
func courseFacts(c *ramp.Course) [][2]string {
	p := c.Present
	passes := fmt.Sprintf("; %s can pass", wholeBelow(c.Schedule.Points(c.Time, c.Time, 1)[0].Available, p.Scale))
	if p.Now.Max.Cmp(&catalog.Unlimited.Int) == 0 {
		passes = ""
	}
	pace := "no hop is set, so nothing is raised"
	if p.Hop > 0 {
		pace = fmt.Sprintf("a step comes to at most ×%s, one each %s at the fastest; ", words.Tokens(&p.MaxChange.Int, 18), words.Span(p.Hop))
		if p.RaisedAt > 0 {
			pace += "last raised " + ramp.Clock(p.RaisedAt)
		} else {
			pace += "never raised"
		}
	}
	return [][2]string{
		{"now", courseValue(p, p.Now) + passes}, {"init", courseValue(p, p.Init)}, {"target", courseValue(p, c.Wish.Target)}, {"pace", pace},
	}
}

func courseValue(p ramp.Present, value ramp.Value) string {
	switch {
	case value.Max.Cmp(&catalog.Unlimited.Int) == 0:
		return "unlimited"
	case value.Max.Sign() == 0 && value.Slope.Sign() == 0:
		return "nothing"
	}
	return tokens(&value.Max.Int, p.Scale) + " " + p.Token + ", " + perDay(&value.Slope.Int, p.Scale)
}

// courseRows are the steps as cells, below their headings. Amounts are in whole tokens, or in so
// many zeros more: limits rounded down, losses rounded up.
func courseRows(c *ramp.Course, zeros uint8) [][]string {
	scale := c.Present.Scale + zeros
	list := [][]string{{"#", "when (UTC)", "limit", "a day", "can pass", "theft", "extraction"}}
	for i, step := range c.Schedule.Steps {
		daily := wholeTokens(new(big.Int).Mul(&step.Slope.Int, big.NewInt(secondsADay)), scale)
		list = append(list, []string{
			fmt.Sprint(i + 1), strings.TrimSuffix(ramp.Clock(step.At), " UTC"), wholeBelow(step.Max, scale), tokens(daily, 0), wholeBelow(step.Available, scale),
			tokens(wholeTokens(&step.Theft.Int, scale), 0), tokens(wholeTokens(&step.Extraction.Int, scale), 0),
		})
	}
	return list
}

// wholeBelow shows an amount in whole tokens, rounded down.
func wholeBelow(units *catalog.Integer, scale uint8) string {
	return tokens(new(big.Int).Div(&units.Int, words.Whole(scale)), 0)
}

// courseTable shows the steps with each column as wide as it has to be, flush right. If whole
// tokens do not fit, it counts thousands of them, or millions.
func courseTable(c *ramp.Course) string {
	var rows [][]string
	var wide []int
	zeros := uint8(0)
	for ; ; zeros += 3 {
		rows = courseRows(c, zeros)
		wide = make([]int, len(rows[0]))
		all := 2 * len(wide)
		for i := range wide {
			for _, row := range rows {
				wide[i] = max(wide[i], utf8.RuneCountInString(row[i]))
			}
			all += wide[i]
		}
		if all <= width {
			break
		}
	}
	var text strings.Builder
	for _, row := range rows {
		for i, cell := range row {
			fmt.Fprintf(&text, "  %*s", wide[i], cell)
		}
		text.WriteString("\n")
	}
	if zeros > 0 {
		fmt.Fprintf(&text, "  Amounts count %s tokens each.\n", tokens(words.Whole(zeros), 0))
	}
	return text.String()
}

// courseNotes say why steps are when they are, when all can pass, and what the losses mean. An
// amount with its token is marked as words of others.
func courseNotes(c *ramp.Course, mark func(string) string) (list []string) {
	steps, p := c.Schedule.Steps, c.Present
	for i := 0; i < len(steps); {
		end := i + 1 // the first step counts from what was before the steps
		for i > 0 && end < len(steps) && steps[end].Why == steps[i].Why {
			end++
		}
		name := fmt.Sprintf("Step %d", i+1)
		if end > i+1 {
			name = fmt.Sprintf("Steps %d to %d", i+1, end)
		}
		list = append(list, name+": "+courseWhy(c, i)+".")
		i = end
	}
	switch full := c.Schedule.FullAt; {
	case c.Wish.Target.Max.Sign() == 0:
		list = append(list, "Nothing passes any more.")
		if p.Init.Max.Sign() == 0 {
			list = append(list, "There is no init: GovOps cannot raise the limit again, only governance can.")
		}
	case full == 0:
		list = append(list, "All of it can never pass at once: too little refills.")
	default:
		list = append(list, "All of it can pass at once from "+ramp.Clock(full)+" on, if nothing is used before.")
	}
	rise := new(big.Int).Sub(&p.MaxChange.Int, wad)
	if p.Hop == 0 || rise.Sign() < 0 {
		rise = new(big.Int)
	}
	list = append(list, fmt.Sprintf("Losses within the 24 hours in which an attack is to be frozen; S is %s %%, what a step may add, and F is %s, the part of a day after the first hop:",
		words.Tokens(rise, 16), remainder(p.Hop)),
		"Theft, by who configured a surface wrongly: limit × (1 + F × S). Extraction, by who raises the limit: limit × ((1 + F) × S + F × S²) × 1 % damage × 2 cycles.")
	if p.Hop > 0 && p.Hop < secondsADay/2 {
		list = append(list, "With a hop of less than half a day a limit is raised more often within it; the table counts each rise.")
	}
	if c.Harm != nil && c.Least != nil {
		whole := func(units *catalog.Integer) string {
			return mark(tokens(wholeTokens(&units.Int, p.Scale), 0) + " " + p.Token)
		}
		list = append(list, fmt.Sprintf("Total harm, 3 × theft at the init and 3 × extraction at the target: %s. In as many steps the least is %s, with S at %s %% and an init of %s.",
			whole(c.Harm.Total), whole(c.Least.Total), words.Tokens(new(big.Int).Sub(&c.Least.MaxChange.Int, wad), 16), whole(c.Least.Init)))
	}
	return list
}

// remainder is the part of a day that remains after one hop, with three decimals.
func remainder(hop uint64) string {
	left := uint64(0)
	if hop > 0 && hop < secondsADay {
		left = secondsADay - hop
	}
	return words.Tokens(new(big.Int).SetUint64((left*1000+secondsADay/2)/secondsADay), 3)
}

// courseWhy says why a step is when it is.
func courseWhy(c *ramp.Course, i int) string {
	step, before, whose := c.Schedule.Steps[i], c.Present.RaisedAt, "the last rise"
	if i > 0 && c.Schedule.Steps[i-1].Why != ramp.Lowered {
		before, whose = c.Schedule.Steps[i-1].At, "the step before"
	}
	gap := words.Span(step.At - min(before, step.At))
	switch step.Why {
	case ramp.Lowered:
		return "at once, because lowering waits for nothing"
	case ramp.AtOnce:
		return "at once, because no hop has to be waited for"
	case ramp.Hopped:
		return gap + " after " + whose + ", which is the hop"
	case ramp.Spread:
		return gap + " after " + whose + ", so that the target is set by " + ramp.Clock(c.Wish.By)
	case ramp.Paced:
		if c.Wish.Step == 0 {
			return gap + " after " + whose + ", the pace of peacetime"
		}
	}
	return gap + " after " + whose + ", as asked"
}
