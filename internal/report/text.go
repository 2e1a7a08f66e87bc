// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"html"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Text is a text from outside: from a manifest, a node, a contract or the writer of a Proposal. It
// never prints unescaped, not even in a template. Every verb prints it as a code span, and its
// method HTML escapes it for HTML.
type Text struct {
	raw  string
	most int // bytes that are shown of it
}

// Markdown is text that this package or the author of a template wrote. Texts from outside are
// escaped in it.
type Markdown struct{ text string }

const (
	maxText = 1200 // bytes of one text from outside that are shown
	maxName = 150  // bytes of a name
	// most backticks in a row that are shown; some readers of Markdown fail on long fences
	maxTicks = 3
	nothing  = "–" // shown in place of an empty text
)

// Format prints the text as a code span, whatever the verb, so a template cannot ask for anything
// else.
func (t Text) Format(to fmt.State, _ rune) { io.WriteString(to, t.code()) }

// Format prints the text, whatever the verb.
func (m Markdown) Format(to fmt.State, _ rune) { io.WriteString(to, m.text) }

// Empty tells whether the text is empty.
func (t Text) Empty() bool { return t.raw == "" }

// HTML escapes the text for places where Markdown is not read, such as a <summary>.
func (t Text) HTML() Markdown {
	if t.raw == "" {
		return Markdown{nothing}
	}
	return Markdown{"<code>" + strings.ReplaceAll(html.EscapeString(visible(t.raw, t.most)), "`", "&#96;") + "</code>"}
}

// code returns the text as a code span. There, Markdown has no meaning, no name is mentioned, and
// no address becomes a link. Its fence is longer than any run of backticks in it. It has no pipe,
// so it stays in its cell of a table.
func (t Text) code() string {
	if t.raw == "" {
		return nothing
	}
	text := visible(t.raw, t.most)
	text = strings.ReplaceAll(text, "|", `\x7c`)
	longest, run := 0, 0
	var inner strings.Builder
	for _, r := range text {
		if r != '`' {
			run = 0
			inner.WriteRune(r)
			continue
		}
		if run == maxTicks {
			inner.WriteString(`\x60`)
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
		inner.WriteRune(r)
	}
	text = inner.String()
	// Markdown takes off one space at both ends. With that space a text may begin or end with a
	// backtick. A text that is only spaces keeps them.
	if edge := text[0] == '`' || text[len(text)-1] == '`' || text[0] == ' ' && text[len(text)-1] == ' '; edge && strings.Trim(text, " ") != "" {
		text = " " + text + " "
	}
	fence := strings.Repeat("`", longest+1)
	return fence + text + fence
}

// visible makes a text from outside safe to show: one line, every character visible, in the order
// in which it is written. It cuts a text that is longer than most bytes, between words, so that
// half a hash is not taken for a hash.
func visible(text string, most int) string {
	if len(text) <= most && isPlain(text) {
		return defuse(text)
	}
	var out strings.Builder
	marks, word := 0, 0 // word is where the last one began in the output
	for i, r := range text {
		if out.Len() > most {
			left := utf8.RuneCountInString(text[i:])
			if left <= 20 {
				most += 400 // the note about a remainder would be about as long as the remainder
			} else {
				kept := out.String()
				if word > len(kept)/2 {
					left += utf8.RuneCountInString(kept[word:])
					kept = kept[:word]
				}
				return defuse(fmt.Sprintf("%s… (%d more)", kept, left))
			}
		}
		if unicode.In(r, unicode.M) {
			marks++
		} else {
			marks = 0
		}
		switch {
		case r == utf8.RuneError:
			_, size := utf8.DecodeRuneInString(text[i:])
			out.WriteString(fault.OneLine(text[i : i+size]))
		case marks > fault.MaxMarks || marks > 0 && i == 0, !fault.Seen(r):
			out.WriteString(fault.Escape(r))
		default:
			out.WriteRune(r)
		}
		if r == ' ' {
			word = out.Len()
		}
	}
	return defuse(out.String())
}

// isPlain tells whether visible leaves a text as it is.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] < 0x20 || text[i] > 0x7e {
			return false
		}
	}
	return true
}

// defuse breaks up what begins an HTML comment, a version fence, or a command in a workflow's log.
// It does so even where these have no effect.
var defuse = strings.NewReplacer("<!--", `\x3c!--`, "-->", `--\x3e`, "##[", `#\x23[`).Replace

// plain makes a text from outside safe where there is no markup: in titles, and in messages of
// annotations. Its result never begins with what a workflow's log takes for a command.
func plain(text string, most int) string {
	text = strings.TrimSpace(visible(text, most))
	if strings.HasPrefix(text, "::") {
		return `\x3a` + text[1:]
	}
	return text
}

// Code returns a text from outside as a code span of Markdown, for other packages that write
// Markdown.
func Code(text string) string { return Text{text, maxText}.code() }

// Plain returns a text from outside for places without markup, on one line of at most most bytes.
func Plain(text string, most int) string { return plain(text, most) }
