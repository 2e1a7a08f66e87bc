// SPDX-License-Identifier: AGPL-3.0-or-later

package fault

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// MaxMarks is how many combining marks after a letter are shown. Further marks become escapes,
// because they would paint over the lines above and below.
const MaxMarks = 2

// Seen tells whether a character leaves a trace on a screen, at the place where it is written. It
// is false for control characters, for characters without width, for those that turn the order of
// their neighbours, and for letters that are written from right to left.
func Seen(r rune) bool {
	if r >= 0x20 && r <= 0x7e {
		return true
	}
	return unicode.IsPrint(r) && r != 0x2800 && !turned(r) &&
		!unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}

// turned tells whether a character is shown from right to left.
func turned(r rune) bool {
	if r < 0x590 {
		return false
	}
	properties, _ := bidi.LookupRune(r)
	switch properties.Class() {
	case bidi.R, bidi.AL, bidi.AN:
		return true
	}
	return false
}

// Escape returns a character as visible letters: \n, \x1b, \u202e, \U000e0041.
func Escape(r rune) string {
	if quoted := strconv.QuoteRuneToASCII(r); len(quoted) > 3 {
		return quoted[1 : len(quoted)-1]
	}
	return fmt.Sprintf(`\x%02x`, r)
}

// Lines makes a text of several lines safe to show to people, wherever it comes from. Each line is
// as OneLine returns it, and all but the first are indented.
func Lines(text string) string {
	parts := strings.Split(text, "\n")
	for i := range parts {
		parts[i] = OneLine(parts[i])
	}
	return strings.Join(parts, "\n  ")
}

// OneLine makes a text safe to show to people on one line, wherever it comes from. What cannot be
// seen becomes an escape: also line ends, bytes that are not UTF-8, and marks beyond MaxMarks.
func OneLine(text string) string {
	var line strings.Builder
	marks := 0
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				fmt.Fprintf(&line, `\x%02x`, text[i])
				continue
			}
		}
		if !unicode.In(r, unicode.M) {
			marks = 0
		} else if marks++; i == 0 {
			marks = MaxMarks + 1 // a mark here would combine with what comes before the text
		}
		if marks > MaxMarks || !Seen(r) {
			line.WriteString(Escape(r))
			continue
		}
		line.WriteRune(r)
	}
	return line.String()
}
