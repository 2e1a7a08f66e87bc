// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
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
	// A plan makes no records. Those of one that was carried out nevertheless are verified by b.follow.
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

// follow goes on from a plan that rests on a lie, with nodes that are honest. Somebody must find it
// before anything is sent, or all ends well.
func (b *bench) follow(files map[string]string) string {
	b.t.Helper()
	other := differing(files, b.clean)
	before := b.counts()
	for _, owner := range signers {
		if end := b.honestly(b.signing(owner)...); end.code != 0 {
			return ""
		}
	}
	if !b.peer.CanJump {
		return "" // the timelock cannot be waited for
	}
	for _, verb := range []string{"apply", "advance"} {
		end := b.honestly(b.relaying(verb)...)
		if end.code != 0 && verb == "apply" && b.counts() == before {
			return ""
		}
		if end.code != 0 {
			return fmt.Sprintf("it wrote another plan (%s), which is signed and begun, and then: %s", other, end)
		}
		b.peer.Advance(b.t, 14*24*time.Hour+time.Minute)
	}
	if end := b.honestly("artifact", "verify", "--dir", b.dir); end.code != 0 {
		return fmt.Sprintf("it wrote another plan (%s), which is carried out, and then: %s", other, end)
	}
	return ""
}

// unsimulated is a plan without what the simulation told, if that passed.
func unsimulated(t *testing.T, text string) string {
	t.Helper()
	var p plan.Plan
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		t.Fatal(err)
	}
	if p.Simulated.Passed {
		p.Simulated = nil
	}
	again, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	return string(again)
}

// differing is what differs first between two folders.
func differing(got, want map[string]string) string {
	for name := range want {
		if got[name] != want[name] {
			i := 0
			for i < min(len(got[name]), len(want[name])) && got[name][i] == want[name][i] {
				i++
			}
			part := func(text string) string { return text[max(min(i-40, len(text)), 0):min(i+60, len(text))] }
			return fmt.Sprintf("%s has …%s… for …%s…", name, part(got[name]), part(want[name]))
		}
	}
	return "there are more files"
}

// records compares every record that is there with that of a run without a fault, moved to the
// blocks and hashes that the chain itself has.
func (b *bench) records() string {
	b.t.Helper()
	var moved *strings.Replacer
	for name, text := range b.read() {
		if !strings.HasPrefix(name, "artifact"+string(filepath.Separator)) || text == b.clean[name] {
			continue
		}
		want, ok := b.clean[name]
		if !ok {
			return "there is a record that nobody wants: " + name
		}
		if moved == nil {
			var pairs []string
			sends := b.sent()
			for what, was := range b.sends {
				is, ok := sends[what]
				if !ok {
					return "there are records, and not all transactions"
				}
				pairs = append(pairs, was.hash.Hex(), is.hash.Hex())
				for _, place := range []string{`"block":%d,`, `"since":%d,`} {
					pairs = append(pairs, fmt.Sprintf(place, was.block), fmt.Sprintf(place, is.block))
				}
			}
			moved = strings.NewReplacer(pairs...)
		}
		if want = moved.Replace(want); text != want {
			return "a record is wrong: " + differing(map[string]string{name: text}, map[string]string{name: want})
		}
	}
	return ""
}
