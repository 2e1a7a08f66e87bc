// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// commandOf is the first line of a log that the runner of a workflow takes for a command; "" if
// there is none. Its rules for a match ignore characters without width. Source: GitHub's runner,
// OutputManager and ActionCommand.
func commandOf(log string) string {
	ignored := func(r rune) rune {
		if r == 0 || unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector, unicode.Cf) {
			return -1
		}
		return r
	}
	for _, line := range regexp.MustCompile(`\r\n|\r|\n`).Split(log, -1) {
		line = strings.Map(ignored, line)
		begun := strings.TrimLeftFunc(line, func(r rune) bool { return unicode.IsSpace(r) || unicode.In(r, unicode.Z) })
		if strings.HasPrefix(begun, "::") || strings.Contains(line, "##[") {
			return line
		}
	}
	return ""
}

// unseenIn is the first character of a text that a terminal obeys or does not show where it stands;
// "" if there is none.
func unseenIn(text string) string {
	before := ' '
	marks := 0
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return fmt.Sprintf("byte %x", text[i])
			}
		}
		if unicode.In(r, unicode.M) && r != 0xfe0f {
			if marks++; marks > 3 {
				return "a tower of marks"
			}
		} else {
			marks = 0
		}
		switch {
		case r == '\n', r == '\t', r == ' ':
		case r == 0xfe0f && strings.ContainsRune("⚠✍☑", before): // our own signs
		case unicode.In(r, unicode.C, unicode.Z, unicode.Bidi_Control, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector, unicode.Hebrew, unicode.Arabic),
			r == 0x2800, !unicode.IsGraphic(r):
			return fmt.Sprintf("%U", r)
		}
		before = r
	}
	return ""
}

// contained demands that nothing gets out of what was printed.
func contained(t *testing.T, printed string, from ...any) {
	t.Helper()
	if got := unseenIn(printed); got != "" {
		t.Errorf("%s: %s is let out:\n%q", fmt.Sprint(from...), got, around(printed, got))
	}
	if got := commandOf(printed); got != "" {
		t.Errorf("%s: a command is let out: %q", fmt.Sprint(from...), got)
	}
}

func around(text, _ string) string { return text[:min(len(text), 2000)] }

func TestTheJudgesAreNotBlind(t *testing.T) {
	for _, text := range []string{"::error::x", "a\n \t::add-mask::x", "a\r::x::", "x ##[error]y", "\u00a0::x::y", ":\u00ad:x::y", "#\u200d#[x]"} {
		if commandOf(text) == "" {
			t.Errorf("%q is no command", text)
		}
	}
	for _, text := range []string{"\x1b[2J", "\u202e", "\u200b", "\x9b", "\u009b", "\u2028", "\U000e0041", "\ufeff", "\u05d0", "\r", "a\ufe0f", "e\u0301\u0301\u0301\u0301"} {
		if unseenIn(text) == "" {
			t.Errorf("%q is seen", text)
		}
	}
	if text := "a: b::c ⚠️ größer 値\n\tx"; commandOf(text)+unseenIn(text) != "" {
		t.Errorf("%q is refused", text)
	}
}
