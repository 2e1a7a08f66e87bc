// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/words"
)

// HeadroomView shows how far a Class's values are from their bounds, and how much its limits let
// out in a day.
type HeadroomView struct {
	Tightest   Markdown // one line
	Loss       Markdown // one line, of the Class's own PAU
	Haircut    Markdown // one line, of the Units' exchange rates; empty if there are none
	Losses     Rows[LossRow]
	Parameters Rows[ParameterRow]
	Rest       string // what is not shown because nobody chose it
	Bounded    int    // number of parameters, shown or not
}

// LossRow shows the most that can leave one PAU in one token within 24 hours, or the part of it
// that one route lets through.
type LossRow struct {
	Of             Markdown
	First, Ceiling Text
	Total          bool // the row is the sum of the routes that follow
}

// ParameterRow shows one bounded parameter.
type ParameterRow struct {
	ToLeast, ToGreatest           Text // percent of the range
	Unit, Field                   Text
	Value, Least, Greatest, Token Text
	Where                         Markdown
}

const (
	tightestShown = 12 // parameters that a comment shows; the full report has all
	routesShown   = 12
	haircutsShown = 3 // Units that the line names
)

// headroom puts a Document into words. It trusts nothing in the Document: any field may be missing.
func (b *builder) headroom(d *headroom.Document) *HeadroomView {
	if d == nil {
		return nil
	}
	v := &HeadroomView{Bounded: len(d.Parameters)}
	v.Tightest = b.tightest(d.Parameters)
	var sums []string
	for _, loss := range d.Losses {
		if loss.Prime == "" && len(sums) < 3 {
			sums = append(sums, fmt.Sprintf("%s by the first values, %s at the inits", b.name(lost(loss.First, loss.Scale)+" "+loss.Token).code(), b.name(lost(loss.Ceiling, loss.Scale)+" "+loss.Token).code()))
		}
	}
	v.Loss = Markdown{"Worst loss in 24 hours: none, no route leads out of the Class's custody."}
	if len(sums) > 0 {
		v.Loss = Markdown{"Worst loss in 24 hours: " + strings.Join(sums, "; ") + "."}
	}
	v.Haircut = b.haircut(d.Haircuts)
	for _, loss := range d.Losses {
		of := "**The Class**"
		if loss.Prime != "" {
			of = "**Prime** " + b.name(string(loss.Prime)).code()
		}
		sum := func(day headroom.Day) Text { return b.name(lost(day, loss.Scale) + " " + loss.Token) }
		v.Losses.Items = append(v.Losses.Items, LossRow{Markdown{of}, sum(loss.First), sum(loss.Ceiling), true})
		for i, route := range loss.Routes {
			if !b.whole && i == routesShown {
				v.Losses.More += len(loss.Routes) - i
				break
			}
			v.Losses.Items = append(v.Losses.Items, LossRow{Of: Markdown{b.name(routeName(route)).code()}, First: sum(route.First), Ceiling: sum(route.Ceiling)})
		}
	}
	chosen, rest := decided(d.Parameters)
	if v.Rest = rest; b.whole {
		chosen, v.Rest = d.Parameters, ""
	}
	for i, each := range chosen {
		if !b.whole && i == tightestShown {
			v.Parameters.More = len(chosen) - i
			break
		}
		v.Parameters.Items = append(v.Parameters.Items, ParameterRow{
			ToLeast: b.name(percent(each.ToLeast)), ToGreatest: b.name(percent(each.ToGreatest)), Unit: b.name(string(each.Unit)), Field: b.name(each.Field), Token: b.name(each.Token), Where: b.short(each.Where),
			Value: b.name(shownAs(each, each.Value)), Least: b.name(leastOf(each)), Greatest: b.name(shownAs(each, each.Greatest)),
		})
	}
	return v
}

// decided returns the parameters that somebody chose, and counts the others in words.
func decided(list []headroom.Parameter) (chosen []headroom.Parameter, rest string) {
	fixed := 0
	for _, each := range list {
		switch {
		case each.Chosen():
			chosen = append(chosen, each)
		case each.Fixed():
			fixed++
		}
	}
	var said []string
	if offered := len(list) - len(chosen) - fixed; offered > 0 {
		said = append(said, words.Count(offered, "value")+" at the default")
	}
	if fixed > 0 {
		said = append(said, words.Count(fixed, "value")+" without a choice")
	}
	return chosen, strings.Join(said, ", ")
}

// tightest says which of the chosen values have the least room left, and which value has the least
// of the others. It says at which end. The list must be sorted.
func (b *builder) tightest(list []headroom.Parameter) Markdown {
	chosen, rest := decided(list)
	if len(chosen) == 0 {
		return Markdown{}
	}
	name := func(of headroom.Parameter) string { return b.name(joined(of.Unit, of.Field)).code() }
	at := 0
	for at < len(chosen) && chosen[at].Left == chosen[0].Left {
		at++
	}
	text := "Tightest: " + name(chosen[0])
	if at > 1 {
		text += fmt.Sprintf(" and %d more of %s", at-1, words.Count(len(chosen), "chosen value"))
	}
	text += ", " + b.room(chosen[0])
	if at < len(chosen) {
		text += "; then " + name(chosen[at]) + ", " + b.room(chosen[at])
	}
	if rest != "" {
		text += ". Beside these: " + rest
	}
	return Markdown{text + "."}
}

// room says how much of the range is left to the nearer bound, and which that is.
func (b *builder) room(of headroom.Parameter) string {
	end := "below the greatest"
	if of.Left == of.ToLeast {
		end = "above the least"
	}
	return b.name(percent(of.Left)).code() + " of the range " + end
}

// haircut says by how much the beacon alone may lower exchange rates. It names the Units with the
// greatest haircuts and counts the others.
func (b *builder) haircut(list []headroom.Haircut) Markdown {
	if len(list) == 0 {
		return Markdown{}
	}
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(x, y headroom.Haircut) int { return cmp.Compare(y.Bps, x.Bps) })
	var shown []string
	for _, each := range list[:min(len(list), haircutsShown)] {
		shown = append(shown, b.name(string(each.Unit)).code()+" by "+b.name(words.Percent(each.Bps)).code())
	}
	text := "Worst haircut in 7 days: the beacon alone lowers the exchange rate of " + strings.Join(shown, ", ")
	if more := len(list) - haircutsShown; more > 0 {
		text += fmt.Sprintf(", and of %s by no more", words.Count(more, "other Unit"))
	}
	return Markdown{text + "."}
}

func joined(unit catalog.UnitName, rest string) string {
	if unit == "" {
		return rest
	}
	return string(unit) + " " + rest
}

func routeName(route headroom.Route) string {
	name := joined(route.Unit, route.Route)
	if route.For != "" {
		name += " to " + route.For
	}
	return name
}

// percent shows a part of a range, or that there is no range.
func percent(part string) string {
	if part == "" {
		return "fixed"
	}
	return part + " %"
}

// lost shows an amount in whole tokens. It rounds up, so that a loss never looks smaller than it
// is.
func lost(day headroom.Day, scale uint8) string {
	if day.Unlimited {
		return "unlimited"
	}
	if day.Amount == nil {
		return nothing
	}
	return tokens(wholeTokens(&day.Amount.Int, scale), 0)
}

// wholeTokens returns an amount in whole tokens, rounded up.
func wholeTokens(units *big.Int, scale uint8) *big.Int {
	one := words.Whole(scale)
	up := new(big.Int).Add(units, new(big.Int).Sub(one, big.NewInt(1)))
	return up.Div(up, one)
}

// shownAs shows a number of a parameter as people write it.
func shownAs(of headroom.Parameter, value *catalog.Integer) string {
	if value == nil {
		return nothing
	}
	switch of.Counts {
	case headroom.Tokens:
		return tokens(&value.Int, of.Scale)
	case headroom.Slope:
		return perDay(&value.Int, of.Scale)
	case headroom.TimeOfDay:
		if minutes := value.Int64(); value.IsInt64() && minutes >= 0 && minutes < 24*60 {
			return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60)
		}
	}
	return tokens(&value.Int, 0)
}

// leastOf shows the lower bound. The smallest unit of a token is shown as "above 0".
func leastOf(of headroom.Parameter) string {
	if counted := of.Counts == headroom.Tokens || of.Counts == headroom.Slope; counted && of.Least != nil && of.Least.Cmp(big.NewInt(1)) == 0 {
		return "above 0"
	}
	return shownAs(of, of.Least)
}

// perDay shows a slope as the whole tokens a day that the compiler makes this slope of, rounding
// down. If there is no such amount, it shows the slope itself.
func perDay(slope *big.Int, scale uint8) string {
	const day = 86_400
	daily := wholeTokens(new(big.Int).Mul(slope, big.NewInt(day)), scale)
	if back := new(big.Int).Mul(daily, words.Whole(scale)); back.Div(back, big.NewInt(day)).Cmp(slope) == 0 {
		return tokens(daily, 0) + " a day"
	}
	return tokens(slope, scale) + " a second"
}

// Headroom shows a Document as lines: first what can be lost, then haircuts, then every parameter.
func Headroom(d *headroom.Document) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s by the template %s on %s\n\nWorst loss in 24 hours: what a compromised operator could send out of custody, in whole tokens, rounded up\n", line(d.Class.String()), line(d.Template), line(d.Network))
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "  \tfirst values\tat the inits\t\n")
	for _, loss := range d.Losses {
		of := "the Class"
		if loss.Prime != "" {
			of = "Prime " + string(loss.Prime)
		}
		beside := ""
		if loss.Capacity != nil {
			beside = "of a capacity of " + tokens(&loss.Capacity.Int, loss.Scale)
		}
		fmt.Fprintf(table, "  %s, %s\t%s\t%s\t%s\n", line(of), line(loss.Token), lost(loss.First, loss.Scale), lost(loss.Ceiling, loss.Scale), beside)
		for _, route := range loss.Routes {
			fmt.Fprintf(table, "    %s\t%s\t%s\t%s\n", line(routeName(route)), lost(route.First, loss.Scale), lost(route.Ceiling, loss.Scale), line(route.Where))
		}
	}
	table.Flush()
	text.WriteString(haircuts(d.Haircuts))
	text.WriteString(lossNote)
	if len(d.Haircuts) > 0 {
		text.WriteString(haircutNote)
	}
	text.WriteString("\n\nHeadroom: what is left to each bound, in percent of the range, tightest first\n")
	bounded(&text, d.Parameters, headroom.Parameter.Chosen, true)
	offered := func(of headroom.Parameter) bool { return !of.Chosen() && !of.Fixed() }
	for _, group := range []struct {
		title string
		of    func(headroom.Parameter) bool
	}{{"At the default: what the template or the schema offers", offered}, {"Without a choice: one value is allowed", headroom.Parameter.Fixed}} {
		if slices.ContainsFunc(d.Parameters, group.of) {
			text.WriteString("\n" + group.title + "\n")
			bounded(&text, d.Parameters, group.of, false)
		}
	}
	return trimmed(text.String())
}

// bounded shows those parameters in a table that a group has, with how much is left if that tells
// something.
func bounded(text *strings.Builder, list []headroom.Parameter, group func(headroom.Parameter) bool, left bool) {
	table := tabwriter.NewWriter(text, 0, 0, 2, ' ', 0)
	row := func(toLeast, toGreatest string, rest ...string) {
		if left {
			rest = slices.Concat([]string{toLeast, toGreatest}, rest)
		}
		fmt.Fprintf(table, "  %s\n", strings.Join(rest, "\t"))
	}
	row("to least", "to greatest", "field", "value", "least", "greatest", "")
	for _, each := range list {
		if group(each) {
			row(percent(each.ToLeast), percent(each.ToGreatest),
				line(joined(each.Unit, each.Field)), shownAs(each, each.Value), leastOf(each), shownAs(each, each.Greatest), line(each.Where))
		}
	}
	table.Flush()
}

// haircuts shows, one a line, by how much the beacon alone may lower exchange rates.
func haircuts(list []headroom.Haircut) string {
	if len(list) == 0 {
		return ""
	}
	var text strings.Builder
	text.WriteString("\nWorst haircut in 7 days: what a compromised beacon could take off an exchange rate by itself\n")
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	for _, each := range list {
		part := nothing
		if each.Amount != nil {
			part = tokens(wholeTokens(&each.Amount.Int, each.Scale), 0)
		}
		fmt.Fprintf(table, "  %s\t%s\t%s %s at full capacity\t%s\n", line(each.Unit), words.Percent(each.Bps), part, line(each.Token), line(each.Where))
	}
	table.Flush()
	return text.String()
}

// lossNote says what the numbers of losses mean and what they leave out.
const lossNote = `
A limit that is full lets its maximum out at once, and what it regains in a day on top. A compromised actor is to be frozen within 24 hours.
Not counted: what a manager or counterparty does with capital, what GovOps could raise a limit to within the day, and defects of contracts.`

// haircutNote says what the numbers of haircuts mean and what they leave out.
const haircutNote = `
A haircut takes nothing out of custody: value moves between holders. An admin of the Class may take a mistaken one back within 7 days.`

// HeadroomSummary shows a Document in a few lines, for the end of a plan.
func HeadroomSummary(d *headroom.Document) string {
	v := (&builder{page: &Page{}, most: maxText}).headroom(d)
	text := ""
	for _, each := range []Markdown{v.Tightest, v.Loss, v.Haircut} {
		if each.text != "" {
			text += "  " + line(strings.ReplaceAll(each.text, "`", "")) + "\n"
		}
	}
	return "\nHeadroom and worst loss\n" + words.Wrap(text, width)
}

// trimmed removes the spaces at the ends of lines.
func trimmed(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}
