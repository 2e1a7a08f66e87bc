// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/plan"
)

// follow goes on from a plan that rests on a lie, with nodes that are honest. Somebody must find it
// before anything is sent, or all ends well. The embedded chain's clock does not go back when its
// blocks do, so only the first such plans are carried out across the timelock's delay.
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
		if verb == "advance" {
			if b.waited++; b.waited > 2 {
				return "" // so long after the beginning that the plan would be too old
			}
			b.peer.Advance(b.t, 14*24*time.Hour+time.Minute)
		}
		end := b.honestly(b.relaying(verb)...)
		if end.code != 0 && verb == "apply" && b.counts() == before {
			return ""
		}
		if end.code != 0 {
			return fmt.Sprintf("it wrote another plan (%s), which is signed and begun, and then: %s", other, end)
		}
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
// blocks and hashes that the chain itself has. Where transactions went in another order, the
// records list them in that order; then the chain itself proves them.
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
			sends, times := b.sent(), map[uint64]uint64{}
			for what, was := range b.sends {
				is, ok := sends[what]
				if !ok {
					return "there are records, and not all transactions"
				}
				pairs = append(pairs, was.hash.Hex(), is.hash.Hex())
				for _, place := range []string{`"block":%d,`, `"since":%d,`} {
					pairs = append(pairs, fmt.Sprintf(place, was.block), fmt.Sprintf(place, is.block))
				}
				// The time of a revision is that of the block of its newest transaction. Blocks may
				// have one time.
				times[was.time] = max(times[was.time], is.time)
			}
			for was, is := range times {
				pairs = append(pairs, fmt.Sprintf(`"time":%d,`, was), fmt.Sprintf(`"time":%d,`, is))
			}
			moved = strings.NewReplacer(pairs...)
		}
		if want = moved.Replace(want); text != want && b.honestly("artifact", "verify", "--dir", b.dir).code != 0 {
			return "a record is wrong: " + differing(map[string]string{name: text}, map[string]string{name: want})
		}
	}
	return ""
}
