// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	osexec "os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// converse runs a command at the terminal. Whenever it waits for a line, the person types what
// answer returns for the text since the last line; that has a line end, or is a control character.
func (m *terminal) converse(command *osexec.Cmd, answer func(asked string) string) (code int, screen string) {
	m.t.Helper()
	asked := ""
	return m.attend(command, func(_, piece string) {
		if asked += strings.ReplaceAll(piece, "\r", ""); strings.HasSuffix(asked, "\n> ") || strings.HasSuffix(asked, "[Y/n] > ") {
			typed := answer(asked)
			asked = ""
			m.types(typed)
		}
	})
}

// author answers the questions of new, each wrong before it is answered right.
type author struct {
	t            *testing.T
	right, wrong map[string]string // by question; what is not right takes what is offered
	asked        map[string]int    // how often each question was asked
	changes      []string          // answers to the question which answer is to change
}

var (
	askedFor = regexp.MustCompile(`(?m)^([a-zA-Z0-9.]+): [^\n]*\n> $`)
	tooLong  = strings.Repeat("x", 201)
)

// What new asks besides its questions.
const (
	toGoOn   = "go on with it?"
	toChange = "which answer is to change?"
)

func (a *author) answer(asked string) string {
	if strings.Contains(asked, toChange) {
		if len(a.changes) == 0 {
			a.t.Fatalf("nothing is to change:\n%s", asked)
		}
		next := a.changes[0]
		a.changes = a.changes[1:]
		return next + "\n"
	}
	found := askedFor.FindStringSubmatch(asked)
	if found == nil {
		a.t.Fatalf("no question:\n%s", asked)
	}
	name := found[1]
	a.asked[name]++
	if a.asked[name] == 1 {
		if wrong, known := a.wrong[name]; known {
			return wrong + "\n"
		}
		return tooLong + "\n"
	}
	return a.right[name] + "\n"
}

// quitter stops at each prompt once, in turn by Ctrl-C, by Ctrl-C within an answer, and by the end
// of the input. When a prompt comes again, it gives the answer.
type quitter struct {
	t       *testing.T
	right   map[string]string // by question; what is not right takes what is offered
	changes []string          // the last is the answer that is changed, to Northlight's
	stopped map[string]bool   // by prompt
	given   map[string]int    // how often each question was answered

	at       string // the prompt at which the last run was stopped; "" if it was not
	of       string // that prompt's question; "" if it is none
	ended    bool   // that run, by the end of the input
	changing bool   // the next question is asked again
}

func (q *quitter) answer(asked string) string {
	prompt, of := "", ""
	switch found := askedFor.FindStringSubmatch(asked); {
	case strings.Contains(asked, toGoOn):
		prompt = toGoOn
	case strings.Contains(asked, toChange):
		prompt = toChange
	case found == nil:
		q.t.Fatalf("no question:\n%s", asked)
	default:
		prompt, of = found[1], found[1]
		if q.changing {
			prompt += ", again"
		}
	}
	q.at, q.of, q.changing = "", of, prompt == toChange
	if !q.stopped[prompt] {
		typed := []string{"\x03", "half an ans\x03", "\x04"}[len(q.stopped)%3]
		q.stopped[prompt] = true
		q.at, q.ended, q.changing = prompt, typed == "\x04", false
		return typed
	}
	switch prompt {
	case toGoOn:
		return "\n"
	case toChange:
		return q.changes[len(q.changes)-1] + "\n"
	}
	if q.given[of]++; prompt != of {
		return "Northlight Attestation\n"
	}
	return q.right[of] + "\n"
}

// workplace is a repository in which somebody writes new manifests at a terminal.
type workplace struct {
	t            *testing.T
	root, caches string
}

func newWorkplace(t *testing.T) *workplace {
	t.Helper()
	d := &workplace{t, t.TempDir(), t.TempDir()}
	for _, folder := range []string{"schema", "policy", "halos"} {
		if err := copyTree(filepath.Join("..", "..", folder), filepath.Join(d.root, folder)); err != nil {
			t.Fatal(err)
		}
	}
	return d
}

func (d *workplace) new(answer func(string) string, arguments ...string) (code int, screen string) {
	d.t.Helper()
	command := itself("halocompile", append([]string{"new", "-C", d.root}, arguments...)...)
	command.Env = append(os.Environ(), "XDG_CACHE_HOME="+d.caches)
	return newTerminal(d.t).converse(command, answer)
}

// drafts are the files of answers that are kept.
func (d *workplace) drafts() []string {
	found, err := filepath.Glob(filepath.Join(d.caches, "halocompile", "drafts", "*.json"))
	if err != nil {
		d.t.Fatal(err)
	}
	return found
}

func (d *workplace) text(file string) string {
	text, err := os.ReadFile(filepath.Join(d.root, file))
	if err != nil {
		d.t.Fatal(err)
	}
	return strings.Join(strings.Fields(string(text)), " ")
}

const (
	actorOfLumen   = "0x27BF7cc936eeb389dfD9b94FF2258Bf3f9aCBc1e"
	revokerOfLumen = "0x34FE6Af75A263e296Ba5CD3AB46af3E47DdC61a7"
)

var hashOfLumen = "0x" + strings.Repeat("2b", 32)
