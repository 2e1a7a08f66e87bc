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
		indent := len(line) - len(strings.TrimLeft(line, " "))
		hanging := strings.Repeat(" ", indent+4)
		rest := strings.TrimSuffix(line, "\n")
		for start := indent; utf8.RuneCountInString(rest) > width; start = len(hanging) {
			at := breakAt(rest, start, width)
			if at < 0 {
				break
			}
			out.WriteString(strings.TrimRight(rest[:at], " ") + "\n")
			rest = hanging + strings.TrimLeft(rest[at:], " ")
		}
		out.WriteString(rest)
		if strings.HasSuffix(line, "\n") {
			out.WriteByte('\n')
		}
	}
	return out.String()
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
