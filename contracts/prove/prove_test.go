// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestLemmasHold(t *testing.T) {
	files, err := lemmas(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(file, ".smt2"), func(t *testing.T) {
			t.Parallel()
			if _, err := prove(filepath.Join("..", ".."), file); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// What has to be proved. A file that was renamed or lost is missed here.
func TestLawsThatMustBeThere(t *testing.T) {
	for _, name := range []string{
		"queue-enter-then-exit", "queue-enter-dilutes", "queue-exit-never-raises",
		"queue-exit-is-possible", "queue-rewards-are-covered",
		"limit-at-most-its-maximum", "limit-refills-by-its-slope", "limit-decrease", "limit-increase",
	} {
		if _, err := os.Stat(name + ".smt2"); err != nil {
			t.Error(err)
		}
	}
}

// Each law with its question turned: the solver finds numbers, and that is noticed. So no file
// passes because of what its law says.
func TestAFalseLawIsRefused(t *testing.T) {
	files, err := lemmas(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(file, ".smt2"), func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			const asked = "(echo \"law\")\n(assert (not law))"
			if strings.Count(string(text), asked) != 1 {
				t.Fatalf("%s does not ask for its law once", file)
			}
			answers, err := solve(strings.Replace(string(text), asked, "(echo \"law\")\n(assert law)", 1))
			if err != nil {
				t.Fatal(err)
			}
			if err := judge(answers); err == nil || !strings.HasPrefix(err.Error(), "law: the solver says sat") {
				t.Fatalf("a law that does not hold passes: %v", err)
			}
		})
	}
}

func TestJudge(t *testing.T) {
	for _, test := range []struct{ name, output, want string }{
		{"holds", "hypotheses\nsat\nlaw\nunsat\ncontrol\nsat\n", ""},
		{"holds by a step", "hypotheses\nsat\nstep: x\nunsat\nlaw\nunsat\ncontrol\nsat\n", ""},
		{"about nothing", "hypotheses\nunsat\nlaw\nunsat\ncontrol\nsat\n", "hypotheses: the solver says unsat"},
		{"false", "hypotheses\nsat\nlaw\nsat\ncontrol\nsat\n", "law: the solver says sat"},
		{"a false step", "hypotheses\nsat\nstep: x\nsat\nlaw\nunsat\ncontrol\nsat\n", "step: x: the solver says sat"},
		{"not decided", "hypotheses\nsat\nlaw\nunknown\ncontrol\nsat\n", "law: the solver says unknown"},
		{"out of time", "hypotheses\nsat\nlaw\ntimeout\n", "law: the solver says timeout"},
		{"notices nothing", "hypotheses\nsat\nlaw\nunsat\ncontrol\nunsat\n", "control: the solver says unsat"},
		{"no control", "hypotheses\nsat\nlaw\nunsat\n", "not hypotheses, steps, law, control"},
		{"no lemma", "", "do not alternate"},
		{"a mistake", "hypotheses\n(error \"line 3\")\nlaw\nunsat\ncontrol\nsat\n", "hypotheses: the solver says (error"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := judge(test.output)
			if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
				t.Fatalf("%v, want %q", err, test.want)
			}
		})
	}
}

func TestWithoutTheSolver(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := solve("(check-sat)"); err == nil || !strings.Contains(err.Error(), "install the solver") {
		t.Fatalf("%v: no proof, and no failure that says why", err)
	}
}

func TestFolderWithoutLemmas(t *testing.T) {
	if _, err := lemmas(t.TempDir()); err == nil {
		t.Fatal("nothing was proved, and nothing failed")
	}
}

const example = `; Law: a sum is
; a sum.
;
; Code: contracts/src/A.sol, f
;   | x = a   + b;
;
; Assumed: nothing.

(check-sat)
`

func TestHeader(t *testing.T) {
	parsed, err := parseHeader(example)
	if err != nil {
		t.Fatal(err)
	}
	if parsed.law != "a sum is a sum." || parsed.source != "contracts/src/A.sol" {
		t.Fatalf("%+v", parsed)
	}
	if err := parsed.quotesFrom("function f() {\n  x =\n      a + b;\n}"); err != nil {
		t.Error(err)
	}
	for _, source := range []string{"x = a - b;", "// x = a + b;"} {
		if parsed.quotesFrom(source) == nil {
			t.Errorf("%q has the quoted line", source)
		}
	}
}

func TestHeaderThatLacksSomething(t *testing.T) {
	for _, part := range []string{"Law:", "Code:", "|", "Assumed:"} {
		if _, err := parseHeader(strings.Replace(example, part, "", 1)); err == nil {
			t.Errorf("a header without %q passes", part)
		}
	}
}
