// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/scaffold"
	"github.com/halo-factory/halocompile/internal/spelling"
	"github.com/halo-factory/halocompile/internal/tree"
)

// interactive tells whether standard input is a terminal, so that a person can answer.
func (a *app) interactive() bool {
	file, ok := a.in.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// interview asks every question that has no answer yet, one after the other. It asks on standard
// error, because standard output is for the result. A person is asked again if an answer is
// unusable. Where there is no person, that is an error: the next line answers the next question.
func (m *making) interview(ctx context.Context) error {
	for {
		next := m.next()
		if next == nil {
			if !m.app.interactive() {
				fmt.Fprintln(m.app.err) // a terminal shows the newline that ends an answer
			}
			return nil
		}
		prompt := next.Text
		if next.Default != "" {
			prompt += " [" + next.Default + "]"
		}
		fmt.Fprint(m.app.err, sentence("%s: %s\n> ", next.Name, prompt))
		text, err := m.line(ctx, next.Name)
		if err != nil {
			return err
		}
		if text == "" && next.Default == "" {
			fmt.Fprintln(m.app.err, "an answer is needed")
			continue
		}
		given := text
		if given == "" {
			given = next.Default
		}
		read, err := scaffold.Answer(*next, given)
		if err != nil {
			if !m.app.interactive() {
				fmt.Fprintln(m.app.err)
				return err
			}
			fmt.Fprintln(m.app.err, err)
			continue
		}
		if read != given {
			fmt.Fprint(m.app.err, sentence("taken as %s\n", read))
		}
		m.answers[next.Name] = read
		m.save()
	}
}

// next returns the first question that has no answer; nil if all have one.
func (m *making) next() *scaffold.Question {
	for _, question := range m.draft.Questions(m.answers) {
		if _, given := m.answers[question.Name]; given || question.Follows != "" && !m.app.interactive() {
			continue
		}
		if old := m.before[question.Name]; old != "" {
			question.Default = old
		}
		return &question
	}
	return nil
}

// line reads what a person types. It fails at the end of the input, and when it is interrupted.
func (m *making) line(ctx context.Context, at string) (string, error) {
	given, err := parallel.Until(ctx, func() (bool, error) { return m.lines.Scan(), nil })
	if err != nil {
		fmt.Fprintln(m.app.err)
		return "", fault.New(fault.Interrupted, at, "nothing was written%s: %w", m.where(), err)
	}
	if !given {
		fmt.Fprintln(m.app.err)
		missing := fault.New(fault.CommandLineUnusable, at, "there is no answer%s: %w", m.where(), errors.Join(m.lines.Err(), io.ErrUnexpectedEOF)).
			Remedy("answer every question, or give answers with --set NAME=VALUE")
		if m.kept != nil {
			missing.Remedy("run the same command again: it goes on where you stopped")
		}
		return "", missing
	}
	return strings.TrimSpace(m.lines.Text()), nil
}

// finish writes the manifest. A person may change answers until the repository passes with it.
func (m *making) finish(ctx context.Context, root *tree.Tree) error {
	for {
		text, err := m.draft.Text(m.answers)
		var beside []scaffold.Written
		if err == nil {
			beside, err = m.draft.Beside(m.answers)
		}
		if err == nil {
			err = m.app.place(ctx, root, m.draft.File, text, beside...)
		}
		if err == nil {
			m.forget()
			for _, each := range m.draft.Moves(m.answers) {
				fmt.Fprint(m.app.err, sentence("%s\n", each))
			}
			return nil
		}
		list, _ := fault.All(err)
		if m.kept == nil || m.app.output != "text" || ctx.Err() != nil || len(list) == 0 || !strings.HasPrefix(list[0].Where, m.draft.File+":") {
			return err
		}
		m.app.report(err)
		if again, stopped := m.change(ctx); !again {
			if stopped == nil {
				fmt.Fprint(m.app.err, sentence("nothing was written%s\n", m.where()))
				stopped = exitWith(exitCode(err))
			}
			return stopped
		}
	}
}

// change asks which answer is to be another, and asks for it. again is false if none is.
func (m *making) change(ctx context.Context) (again bool, err error) {
	var names []string
	for _, question := range m.draft.Questions(m.answers) {
		names = append(names, question.Name)
	}
	for {
		fmt.Fprint(m.app.err, "which answer is to change? Its name, or nothing to stop here\n> ")
		name, err := m.line(ctx, "")
		if err != nil || name == "" {
			return false, err
		}
		old, is := m.answers[name]
		if !is {
			near := spelling.Near(name, names)
			if near == "" {
				near = strings.Join(names, ", ")
			}
			fmt.Fprint(m.app.err, sentence("%q is no answer; did you mean: %s\n", name, near))
			continue
		}
		delete(m.answers, name)
		m.before = map[string]string{name: old}
		if err := m.interview(ctx); err != nil {
			return false, err
		}
		m.onlyAsked()
		return true, nil
	}
}

// onlyAsked drops answers to questions that are asked no more, because another answer has changed.
func (m *making) onlyAsked() {
	asked := map[string]bool{}
	for _, question := range m.draft.Questions(m.answers) {
		asked[question.Name] = true
	}
	for name := range m.answers {
		if !asked[name] {
			delete(m.answers, name)
		}
	}
}
