// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
)

var numbered = regexp.MustCompile(`HC\d{4}`)

// try commits one fault, and says what is wrong with what came of it; "" when nothing is. met tells
// whether the fault was met at all.
func (b *bench) try(f chaintest.Fault) (wrong string, met bool) {
	b.t.Helper()
	b.back()
	end := b.run(&f)
	if !b.proxy.Met() {
		return "", false
	}
	var list []string
	say := func(format string, arguments ...any) { list = append(list, fmt.Sprintf(format, arguments...)) }
	done := func() (string, bool) {
		if len(list) == 0 {
			return "", true
		}
		return strings.Join(list, "; ") + "\n    it ended with " + strings.ReplaceAll(end.String(), "\n", "\n    "), true
	}
	switch {
	case end.panicked != "":
		say("it panics")
	case end.took >= b.bound:
		say("it hangs")
	case end.code == 0:
		if why := b.rightly(end); why != "" {
			say("it says that all is well: %s", why)
		}
	default:
		codes := map[int]bool{}
		for _, line := range strings.Split(end.err, "\n") {
			if code, known := fault.Parse(numbered.FindString(line)); known && line[0] != ' ' {
				kind, _ := code.Kind()
				codes[kind.Exit] = true
			}
		}
		switch {
		case len(codes) == 0 || !strings.Contains(end.err, "\n  "):
			say("it gives no number, or says nothing of what to do")
		case !codes[end.code]:
			say("its exit code %d is not that of what it says", end.code)
		}
		if strings.Contains(end.err, "\x1b") {
			say("what the node sent reaches the terminal")
		}
	}
	// A plan makes no records. Those of one that was carried out nevertheless are verified by
	// b.follow.
	if why := b.records(); why != "" && b.verb != "plan" {
		say("after it, %s", why)
	}
	// Where nothing has changed, running again is running for the first time.
	if same(b.read(), b.files) && b.counts() == b.nonces {
		return done()
	}
	if b.verb == "plan" && end.code == 0 {
		return done() // b.rightly has looked at it
	}
	again := b.run(nil)
	switch {
	case again.panicked != "" || again.code != 0:
		say("running again does not recover: %s", again)
	default:
		if why := b.rightly(again); why != "" {
			say("running again ends well, and %s", why)
		}
	}
	return done()
}

func same(a, b map[string]string) bool {
	if len(a) != len(b) {
		return false
	}
	for name, text := range a {
		if other, ok := b[name]; !ok || other != text {
			return false
		}
	}
	return true
}

// rightly looks at what a verb left behind that says that all is well.
func (b *bench) rightly(end ending) string {
	b.t.Helper()
	if counts := b.counts(); counts != b.after {
		return fmt.Sprintf("the chain has %s, want %s", counts, b.after)
	}
	files := b.read()
	switch b.verb {
	case "plan":
		// What could not be tried is noted in the plan; an owner's own node tries it anew.
		if files["bundle.json"] == b.clean["bundle.json"] && unsimulated(b.t, files["plan.json"]) == unsimulated(b.t, b.clean["plan.json"]) {
			return ""
		}
		return b.follow(files)
	case "sign":
		if !same(files, b.clean) {
			return "it wrote something else: " + differing(files, b.clean)
		}
	case "advance":
		for name := range b.clean {
			if _, ok := files[name]; !ok {
				return "there is no " + name
			}
		}
		return b.records()
	case "verify":
		if end.out != b.said {
			return fmt.Sprintf("it prints %q", end.out)
		}
	}
	return ""
}
