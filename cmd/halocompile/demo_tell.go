// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/words"
)

// verb calls one of the command's own verbs, and reports its result as a step. summary chooses the
// result from the verb's output.
func (p *performance) verb(ctx context.Context, summary func(string) string, arguments ...string) error {
	var out bytes.Buffer
	verb := *p.app
	verb.out, verb.output = newPrinter(&out), "text"
	if !p.brief {
		fmt.Fprintf(p.out, "\n$ halocompile %s\n", strings.Join(arguments, " "))
		verb.out = newPrinter(io.MultiWriter(p.out, &out))
	}
	root := verb.root()
	root.SetArgs(append(arguments, "-C", p.dir))
	if err := root.ExecuteContext(ctx); err != nil {
		return err
	}
	name := arguments[0]
	if name == "artifact" {
		name = "verify"
	}
	p.record(name, summary(out.String()))
	if p.brief {
		p.show(name, summary(out.String()))
	}
	return nil
}

// tell reports a step that no verb does.
func (p *performance) tell(step, result string) {
	p.record(step, result)
	if !p.brief {
		fmt.Fprintln(p.out)
	}
	p.show(step, result)
}

func (p *performance) record(step, result string) {
	p.steps = append(p.steps, demoStep{step, result})
}

func (p *performance) show(step, result string) {
	if step == "verify" {
		fmt.Fprintln(p.out, result)
		return
	}
	if p.brief { // a digest stands whole in the documents
		result = wholeDigest.ReplaceAllString(result, "$1…")
	}
	fmt.Fprintf(p.out, "%-8s %s\n", step, result)
}

var wholeDigest = regexp.MustCompile(`\b([0-9a-f]{8})[0-9a-f]{56}\b`)

// span returns a whole number of seconds as people read it.
func span(of time.Duration) string { return words.Span(uint64(of / time.Second)) }

// lastLine and lineOf choose the line of a verb's output that says its result.
func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return strings.TrimSpace(lines[len(lines)-1])
}

// lineOf chooses the first line that begins with start, or the last line.
func lineOf(start string) func(string) string {
	return func(text string) string {
		for said := range strings.Lines(text) {
			if said = strings.TrimSpace(said); strings.HasPrefix(said, start) {
				return said
			}
		}
		return lastLine(text)
	}
}
