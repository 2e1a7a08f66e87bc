// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"io"
	"os"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/term"

	"github.com/halo-factory/halocompile/internal/fault"
)

// How things are printed:
//
// Standard output and standard error are both written through a printer. Text is for people. It may
// be shown on a terminal, or in the log of a workflow, whose runner takes some lines for commands.
// So a printer escapes every character that cannot be seen (fault.Seen), apart from line ends and
// tabs, and lets no line be a command to the runner. Documents for programs are JSON. There the
// same characters are written as \uXXXX, which changes nothing in their meaning. Colours, and lines
// that replace each other, have methods of their own, and appear on a terminal only.
//
// A printer cannot tell who wrote the line ends that it is given. sentence puts words of others
// into text, if they have to stay on their line.

// printer writes everything that is printed.
type printer struct {
	out      io.Writer
	audience audience

	one sync.Mutex // around everything below

	held   []byte    // the first bytes of a character whose other bytes have not come yet
	line   beginning // how the line that is being written begins
	before rune      // the character before the next one
	hashes int       // how many "#" stand directly before it
	marks  int       // how many combining marks stand directly before it
	err    error     // the first one; nothing is written after it
}

// audience says who reads what is printed.
type audience int

const (
	people   audience = iota // text
	programs                 // JSON
	runner                   // text with lines that are annotations of a workflow
)

// beginning is how a line begins for the runner of a workflow, which skips white space.
type beginning int

const (
	blank beginning = iota
	oneColon
	ordinary
)

func newPrinter(out io.Writer) *printer { return &printer{out: out} }

// as returns a printer to the same place, for other readers.
func (p *printer) as(audience audience) *printer {
	return &printer{out: through{p}, audience: audience}
}

// through writes text unchanged. The printer behind it remembers a failure.
type through struct{ p *printer }

func (t through) Write(text []byte) (int, error) {
	t.p.one.Lock()
	defer t.p.one.Unlock()
	t.p.raw(string(text))
	return len(text), t.p.err
}

// Write prints text, or a part of one. A part may end within a character.
func (p *printer) Write(text []byte) (int, error) {
	p.one.Lock()
	defer p.one.Unlock()
	p.text(string(text))
	return len(text), p.err
}

func (p *printer) text(text string) {
	var shown strings.Builder
	for line := range strings.Lines(string(p.held) + text) {
		p.held = nil
		if own := annotation(line); own != "" && p.audience == runner && p.line == blank {
			shown.WriteString(own)
			p.line, line = ordinary, line[len(own):]
		}
		for len(line) > 0 {
			r, size := utf8.DecodeRuneInString(line)
			if r == utf8.RuneError && size == 1 {
				if !utf8.FullRuneInString(line) {
					p.held = []byte(line)
					break
				}
				p.put(&shown, rune(line[0]), true)
			} else {
				p.put(&shown, r, p.hides(r))
			}
			line = line[size:]
		}
	}
	p.raw(shown.String())
}

// finish prints the bytes of a character that never became whole. It returns the first error that
// printing has met.
func (p *printer) finish() error {
	p.one.Lock()
	defer p.one.Unlock()
	var shown strings.Builder
	for _, each := range p.held {
		p.put(&shown, rune(each), true)
	}
	p.held = nil
	p.raw(shown.String())
	return p.err
}

func (p *printer) raw(text string) {
	if p.err != nil || text == "" {
		return
	}
	if _, err := io.WriteString(p.out, text); err != nil {
		p.err = fault.New(fault.FileUnusable, "output", "not everything could be printed: %w", err)
	}
}

// Paint prints text in a colour. It prints without the colour if there is no terminal, or if the
// user has refused colours. Source: no-color.org.
func (p *printer) Paint(colour, text string) {
	p.one.Lock()
	defer p.one.Unlock()
	if !p.terminal() || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		p.text(text)
		return
	}
	p.raw("\x1b[" + colour + "m")
	p.text(text)
	p.raw("\x1b[0m")
}

// over prints text in place of the terminal's last line.
func (p *printer) over(text string) {
	p.one.Lock()
	defer p.one.Unlock()
	p.raw("\r\x1b[K")
	p.text(text)
}

// terminal tells whether the output is a terminal.
func (p *printer) terminal() bool { return isTerminal(p.out) }

func isTerminal(file any) bool {
	opened, ok := file.(*os.File)
	return ok && term.IsTerminal(int(opened.Fd()))
}
