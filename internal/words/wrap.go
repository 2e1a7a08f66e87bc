// SPDX-License-Identifier: AGPL-3.0-or-later

package words

import (
	"strings"
	"unicode/utf8"
)

// Wrap breaks the lines of a text that are longer than a width, between words. What is broken off
// is indented further than its line is. A word that is too long by itself stays whole.
func Wrap(text string, width int) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		whole := strings.TrimSuffix(line, "\n")
		indent := len(line) - len(strings.TrimLeft(line, " "))
		out.WriteString(folded(whole, indent, indent+4, width) + line[len(whole):])
	}
	return out.String()
}

// Beside writes a text beside what stands before it, as lines of at most a width. What is broken
// off stands below the text's beginning.
func Beside(before, text string, width int) string {
	return folded(before+text, len(before), utf8.RuneCountInString(before), width) + "\n"
}

// folded breaks a line between words, behind its first start bytes. What is broken off is indented
// by hanging columns.
func folded(line string, start, hanging, width int) string {
	var out strings.Builder
	for indent := strings.Repeat(" ", hanging); utf8.RuneCountInString(line) > width; start = hanging {
		at := breakAt(line, start, width)
		if at < 0 {
			break
		}
		out.WriteString(strings.TrimRight(line[:at], " ") + "\n")
		line = indent + strings.TrimLeft(line[at:], " ")
	}
	return out.String() + line
}

// breakAt returns where to break a line: at the last space within the width, or at the first after
// it. It is negative if there is none behind start.
func breakAt(line string, start, width int) int {
	at, column := -1, 0
	for i, r := range line {
		if r == ' ' && i > start && strings.TrimLeft(line[i:], " ") != "" {
			if column > width && at >= 0 {
				return at
			}
			if at = i; column > width {
				return at
			}
		}
		column++
	}
	return at
}
