// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf16"

	"github.com/halo-factory/halocompile/internal/fault"
)

// annotation returns the command that a line begins with, if it only marks a place in a file.
func annotation(line string) string {
	for _, own := range []string{"::error ", "::warning "} {
		if strings.HasPrefix(line, own) {
			return own
		}
	}
	return ""
}

// hides tells whether a character must not be printed as it is, after the characters before it.
// Source: the runner's ActionCommand. It takes a line for a command if the line begins with "::"
// after white space, or if it contains "##[".
func (p *printer) hides(r rune) bool {
	switch r {
	case '\n':
		return false
	case '\t':
		return p.audience == programs
	case ':':
		return p.line == oneColon
	case '[':
		return p.hashes >= 2
	case '\ufe0f': // makes the sign before it coloured, as in our own texts
		return p.audience != people || !unicode.Is(unicode.So, p.before) || !fault.Seen(p.before)
	}
	return !fault.Seen(r) || p.marks >= fault.MaxMarks && unicode.In(r, unicode.M)
}

// put adds a character, escaped if it is hidden, and notes what matters for the next one.
func (p *printer) put(to *strings.Builder, r rune, hidden bool) {
	p.before = r
	if r == '#' {
		p.hashes++
	} else {
		p.hashes = 0
	}
	if unicode.In(r, unicode.M) {
		p.marks++
	} else {
		p.marks = 0
	}
	switch {
	case r == '\n':
		p.line = blank
	case p.line == blank && r == ':':
		p.line = oneColon
	case p.line != blank || hidden || r != ' ' && r != '\t':
		p.line = ordinary
	}
	switch {
	case !hidden:
		to.WriteRune(r)
	case p.audience == programs:
		for _, unit := range utf16.AppendRune(nil, r) {
			fmt.Fprintf(to, `\u%04x`, unit)
		}
	default:
		to.WriteString(fault.Escape(r))
	}
}

// sentence formats a text of ours with words of others. Each of those words stays on its line.
func sentence(format string, words ...any) string {
	for i, each := range words {
		switch word := each.(type) {
		case string:
			words[i] = fault.OneLine(word)
		case error:
			words[i] = fault.OneLine(word.Error())
		case fmt.Stringer:
			words[i] = fault.OneLine(word.String())
		default:
			if value := reflect.ValueOf(each); value.Kind() == reflect.String {
				words[i] = fault.OneLine(value.String())
			}
		}
	}
	return fmt.Sprintf(format, words...)
}
