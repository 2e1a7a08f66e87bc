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

// Text is text from outside: whatever a manifest, a node, a contract or the writer of a Proposal
// put there. It has no way out but escaped, not even for a template: it prints as a code span, by
// every verb, and as an HTML element by its method HTML.
type Text struct {
	raw  string
	most int // bytes that are shown of it
}

// Markdown is text that this package, or the author of a template, wrote; what it holds from
// outside is escaped.
type Markdown struct{ text string }

const (
	maxText = 1200 // bytes of one text from outside that are shown
	maxName = 150  // bytes of a name
	// backticks in a row that stand as they are; some readers of Markdown give up on long fences
	maxTicks = 3
	nothing  = "–" // stands for a text that is empty
)

// Format prints the text as a code span, whatever the verb: a template cannot ask for anything
// else.
func (t Text) Format(to fmt.State, _ rune) { io.WriteString(to, t.code()) }

// Format prints the text, whatever the verb.
func (m Markdown) Format(to fmt.State, _ rune) { io.WriteString(to, m.text) }

// Empty tells whether there is nothing in it.
func (t Text) Empty() bool { return t.raw == "" }

// HTML is the text for places that Markdown does not look into, such as a <summary>.
func (t Text) HTML() Markdown {
	if t.raw == "" {
		return Markdown{nothing}
	}
	return Markdown{"<code>" + strings.ReplaceAll(html.EscapeString(visible(t.raw, t.most)), "`", "&#96;") + "</code>"}
}

// code is the text as a code span, in which Markdown has no meaning, no mention is one, and nothing
// becomes a link. Its fence is longer than any run of backticks in it. It has no pipe, so that it
// stays in its cell of a table.
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
	// A space at both ends is taken off by Markdown, so that a text may begin or end with a
	// backtick; a text that is spaces alone keeps them.
	if edge := text[0] == '`' || text[len(text)-1] == '`' || text[0] == ' ' && text[len(text)-1] == ' '; edge && strings.Trim(text, " ") != "" {
		text = " " + text + " "
	}
	fence := strings.Repeat("`", longest+1)
	return fence + text + fence
}

// visible is text as it can be shown to people wherever it comes from: on one line, in the order in
// which it is written, every character to be seen, and of bounded length in bytes. It is cut
// between words, so that half a hash does not pass for a hash.
func visible(text string, most int) string {
	if len(text) <= most && isPlain(text) {
		return defuse(text)
	}
	var out strings.Builder
	marks, word := 0, 0 // word: where the last one began, in what is written
	for i, r := range text {
		if out.Len() > most {
			left := utf8.RuneCountInString(text[i:])
			if left <= 20 {
				most += 400 // what remains is hardly more than what would be said of it
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

// isPlain tells whether a text is visible as it is.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] < 0x20 || text[i] > 0x7e {
			return false
		}
	}
	return true
}

// defuse breaks what a comment of HTML, a version fence, or a command in the log of a workflow
// begins with, even where it would have no effect.
var defuse = strings.NewReplacer("<!--", `\x3c!--`, "-->", `--\x3e`, "##[", `#\x23[`).Replace

// plain is text for places that show it as it is, without any markup: titles, and messages of
// annotations. It cannot begin with what the log of a workflow takes for a command.
func plain(text string, most int) string {
	text = strings.TrimSpace(visible(text, most))
	if strings.HasPrefix(text, "::") {
		return `\x3a` + text[1:]
	}
	return text
}

// Code is text from outside as a code span of Markdown, for other packages that write some.
func Code(text string) string { return Text{text, maxText}.code() }

// Plain is text from outside for places that show it as it is, on one line of at most as many
// bytes.
func Plain(text string, most int) string { return plain(text, most) }
