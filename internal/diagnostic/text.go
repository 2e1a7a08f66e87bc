// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
)

const (
	tabWidth = 4   // columns
	maxWidth = 110 // columns of a line that are shown
)

// text is for people: the place, what is wrong, the line with a caret under it, and what to do.
func text(out io.Writer, report *Report, source Source, colour bool) error {
	paint := func(code, text string) string {
		if !colour {
			return text
		}
		return "\x1b[" + code + "m" + text + "\x1b[0m"
	}
	var all strings.Builder
	for _, each := range report.Diagnostics {
		if each.Where != "" {
			all.WriteString(paint("1", fault.OneLine(each.Where)) + ": ")
		}
		if each.Severity == policy.Warning {
			all.WriteString(paint("33", "warning ") + each.Code + ": ")
		} else {
			all.WriteString(paint("31", each.Code) + ": ")
		}
		all.WriteString(fault.Lines(each.Message))
		if each.Rule != "" {
			fmt.Fprintf(&all, " (rule %s)", each.Rule)
		}
		all.WriteString("\n")
		if written, ok := line(source, each.File, each.Line); ok && each.Column > 0 {
			shown, caret := snippet(written, each.Column)
			number := fmt.Sprint(each.Line)
			fmt.Fprintf(&all, "  %s | %s\n  %s | %s%s\n", number, shown, strings.Repeat(" ", len(number)), strings.Repeat(" ", caret), paint("32", "^"))
		}
		if each.Remedy != "" {
			all.WriteString("  " + fault.Lines(each.Remedy) + "\n")
		}
	}
	if report.Outcome == Passed {
		all.WriteString(report.Summary)
	}
	_, err := io.WriteString(out, all.String())
	return err
}

// snippet is a line as a terminal shows it, and how many columns stand before the byte at a column. Tabs are spaces, what cannot be seen stands as an
// escape, and a long line is cut around the place.
func snippet(written string, column int) (shown string, caret int) {
	type cell struct {
		text  string
		width int
	}
	var cells []cell
	at, total := -1, 0
	for i := 0; i < len(written); {
		r, size := utf8.DecodeRuneInString(written[i:])
		if at < 0 && i >= column-1 {
			at = len(cells)
		}
		made := cell{string(r), runeWidth(r)}
		switch {
		case r == '\t':
			made = cell{strings.Repeat(" ", tabWidth), tabWidth}
		case r == utf8.RuneError && size == 1:
			made = cell{fmt.Sprintf(`\x%02x`, written[i]), 4}
		case unicode.In(r, unicode.C, unicode.Zl, unicode.Zp):
			escaped := fmt.Sprintf(`\u%04x`, r)
			made = cell{escaped, len(escaped)}
		}
		cells = append(cells, made)
		total += made.width
		i += size
	}
	if at < 0 {
		at = len(cells)
	}
	// Indentation says nothing about what is wrong.
	first := 0
	for first < at && first < len(cells) && strings.TrimSpace(cells[first].text) == "" {
		total -= cells[first].width
		first++
	}
	var out strings.Builder
	if total > maxWidth {
		for before := 0; first < at; first++ { // skip until the place is in the middle at most
			before = 0
			for _, each := range cells[first:at] {
				before += each.width
			}
			if before <= maxWidth/2 {
				break
			}
		}
		if first > 0 && strings.TrimSpace(cells[first-1].text) != "" {
			out.WriteString("…")
			caret++
		}
	}
	used := caret
	for i := first; i < len(cells); i++ {
		if used+cells[i].width > maxWidth {
			out.WriteString("…")
			break
		}
		if i < at {
			caret += cells[i].width
		}
		used += cells[i].width
		out.WriteString(cells[i].text)
	}
	return strings.TrimRight(out.String(), " "), caret
}

// runeWidth is how many columns a character takes.
func runeWidth(r rune) int {
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
