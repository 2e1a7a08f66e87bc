// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"errors"
	"fmt"
	"strings"
)

// header is what a lemma's comment says: the law in words, the Solidity file, and lines of it.
type header struct {
	law, source string
	quotes      []string
}

// parseHeader reads the comment that a file begins with. A law, a source, a quotation and the
// assumptions must be there.
func parseHeader(text string) (header, error) {
	var result header
	var assumed bool
	var law []string
	inLaw := false
	for _, line := range strings.Split(text, "\n") {
		if !strings.HasPrefix(line, ";") {
			break
		}
		content := strings.TrimSpace(strings.TrimPrefix(line, ";"))
		quote, isQuote := strings.CutPrefix(content, "| ")
		switch {
		case strings.HasPrefix(content, "Law: "):
			inLaw = true
			law = append(law, strings.TrimPrefix(content, "Law: "))
		case content == "":
			inLaw = false
		case inLaw:
			law = append(law, content)
		case strings.HasPrefix(content, "Code: "):
			result.source, _, _ = strings.Cut(strings.TrimPrefix(content, "Code: "), ",")
		case isQuote:
			result.quotes = append(result.quotes, quote)
		case strings.HasPrefix(content, "Assumed: "):
			assumed = true
		}
	}
	result.law = strings.Join(law, " ")
	switch {
	case result.law == "":
		return header{}, errors.New("the header states no law")
	case result.source == "":
		return header{}, errors.New("the header names no source")
	case len(result.quotes) == 0:
		return header{}, errors.New("the header quotes no line of the source")
	case !assumed:
		return header{}, errors.New("the header does not say what is assumed")
	}
	return result, nil
}

// quotesFrom fails for a quotation that the source does not have. White space does not matter, and
// comments of the source do not count.
func (h header) quotesFrom(source string) error {
	var code []string
	for _, line := range strings.Split(source, "\n") {
		if line = strings.TrimSpace(line); !strings.HasPrefix(line, "//") {
			code = append(code, line)
		}
	}
	all := words(strings.Join(code, " "))
	for _, quote := range h.quotes {
		if !strings.Contains(all, words(quote)) {
			return fmt.Errorf("%s has no longer: %s\nLook at the lemma again: is it still about the code?", h.source, quote)
		}
	}
	return nil
}

func words(text string) string {
	return strings.Join(strings.Fields(text), " ")
}

// judge fails unless the solver's answers are what a lemma needs: hypotheses sat, steps unsat, law
// unsat, control sat, in this order, and nothing else.
func judge(output string) error {
	lines := strings.Split(strings.TrimSpace(output), "\n")
	if len(lines)%2 != 0 {
		return fmt.Errorf("questions and answers do not alternate:\n%s", output)
	}
	var asked []string
	for i := 0; i < len(lines); i += 2 {
		question, answer := lines[i], lines[i+1]
		name, _, _ := strings.Cut(question, ":")
		var want string
		switch name {
		case "hypotheses", "control":
			want = "sat"
		case "law", "step":
			want = "unsat"
		default:
			return fmt.Errorf("no question of a lemma: %q", question)
		}
		if answer != want {
			return fmt.Errorf("%s: the solver says %s, not %s", question, answer, want)
		}
		if name != "step" {
			asked = append(asked, name)
		}
	}
	if order := strings.Join(asked, ", "); order != "hypotheses, law, control" {
		return fmt.Errorf("the questions are %q, not hypotheses, steps, law, control", order)
	}
	return nil
}
