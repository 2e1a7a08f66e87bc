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

// What is printed, and how:
//
// Everything goes through a printer, standard output and standard error alike. Text is for people:
// it may stand on a terminal, or in the log of a workflow, which reads commands out of lines. So no
// character reaches either that is not seen (fault.Seen), apart from line ends and tabs, and no
// line is a command to the workflow's runner. Documents for programs are JSON, with the same
// characters as \uXXXX: they mean what they meant. Colours, and lines that replace each other, have
// methods of their own, and appear on a terminal alone.
//
// A printer cannot tell whose line end it gets. Words of others that have to stay on their line are
// put into text by sentence.

// printer is the way out for everything that is printed.
type printer struct {
	out      io.Writer
	audience audience

	one sync.Mutex // around everything below

	held   []byte    // beginning of a character whose other bytes have not come yet
	line   beginning // of the line that is being written
	before rune      // the character before
	hashes int       // signs # in a row before
	marks  int       // marks in a row before
	err    error     // the first one; nothing is written after it
}

// audience is who reads what is printed.
type audience int

const (
	people   audience = iota // text
	programs                 // JSON
	runner                   // lines that are annotations of a workflow
)

// beginning is how a line begins, as the runner of a workflow sees it: it skips white space.
type beginning int

const (
	blank beginning = iota
	oneColon
	ordinary
)

func newPrinter(out io.Writer) *printer { return &printer{out: out} }

// as is the same way out for other readers.
func (p *printer) as(audience audience) *printer {
	return &printer{out: through{p}, audience: audience}
}

// through writes text as it is, and has the printer remember what failed.
type through struct{ p *printer }

func (t through) Write(text []byte) (int, error) {
	t.p.one.Lock()
	defer t.p.one.Unlock()
	t.p.raw(string(text))
	return len(text), t.p.err
}

// Write prints text, or a part of it.
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

// finish prints what is left of a character that never became whole, and says whether everything
// could be printed.
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

// Paint prints text in a colour, on a terminal whose user has not refused colours.
// Source: no-color.org.
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

// terminal tells whether somebody looks at what is printed.
func (p *printer) terminal() bool { return isTerminal(p.out) }

func isTerminal(file any) bool {
	opened, ok := file.(*os.File)
	return ok && term.IsTerminal(int(opened.Fd()))
}
