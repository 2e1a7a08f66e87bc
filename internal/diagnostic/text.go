// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"cmp"
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
	tabWidth = 4   // columns of a tab
	maxWidth = 110 // columns of a line that are shown at most
)

// Painter is a writer that can colour text. The code is one of ANSI's: 31 is red.
type Painter interface {
	io.Writer
	Paint(code, text string)
}

// text writes for people: the place, what is wrong, the line with a caret under it, and what to do.
// It has colours if the writer is a Painter.
func text(out io.Writer, report *Report, source Source) error {
	var failed error
	say := func(format string, arguments ...any) {
		_, err := fmt.Fprintf(out, format, arguments...)
		failed = cmp.Or(failed, err)
	}
	paint := func(_, text string) { say("%s", text) }
	if painter, ok := out.(Painter); ok {
		paint = painter.Paint
	}
	for _, each := range report.Diagnostics {
		if each.Where != "" {
			paint("1", fault.OneLine(each.Where))
			say(": ")
		}
		if each.Severity == policy.Warning {
			paint("33", "warning ")
			say("%s: ", fault.OneLine(each.Code.String()))
		} else {
			paint("31", fault.OneLine(each.Code.String()))
			say(": ")
		}
		say("%s", fault.Lines(each.Message))
		if each.Rule != "" {
			say(" (rule %s)", fault.OneLine(each.Rule))
		}
		say("\n")
		if written, ok := line(source, each.File, each.Line); ok && each.Column > 0 {
			shown, caret := snippet(written, each.Column)
			number := fmt.Sprint(each.Line)
			say("  %s | %s\n  %s | %s", number, shown, strings.Repeat(" ", len(number)), strings.Repeat(" ", caret))
			paint("32", "^")
			say("\n")
		}
		if each.Remedy != "" {
			say("  %s\n", fault.Lines(each.Remedy))
		}
	}
	if report.Outcome == Passed {
		say("%s", report.Summary)
	}
	return failed
}

// snippet returns a line as a terminal shows it, and the number of columns before the byte at
// column. Tabs become spaces, invisible characters become escapes, and a long line is cut around
// the place.
func snippet(written string, column int) (shown string, caret int) {
	cells, at := cellsOf(written, column)
	// The indentation is skipped, since it says nothing about what is wrong.
	first := 0
	for first < at && first < len(cells) && strings.TrimSpace(cells[first].text) == "" {
		first++
	}
	var out strings.Builder
	if columns(cells[first:]) > maxWidth {
		// The place moves to the middle at most.
		for first < at && columns(cells[first:at]) > maxWidth/2 {
			first++
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

// cell is a character as a terminal shows it.
type cell struct {
	text  string
	width int // in columns
}

// cellsOf returns the characters of a line, and the index of the one that the byte at column
// belongs to.
func cellsOf(written string, column int) (cells []cell, at int) {
	at = -1
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
		case !fault.Seen(r):
			escaped := fault.Escape(r)
			made = cell{escaped, len(escaped)}
		}
		cells = append(cells, made)
		i += size
	}
	if at < 0 {
		at = len(cells)
	}
	return cells, at
}

func columns(cells []cell) int {
	total := 0
	for _, each := range cells {
		total += each.width
	}
	return total
}

// runeWidth returns how many columns a character takes.
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
