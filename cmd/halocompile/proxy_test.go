// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"regexp"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

var (
	faultCount = flag.Int("faults", 30, "how many single faults TestOneFaultOfANode tries")
	faultSeed  = flag.Uint64("seed", 1, "which ones it draws")
	faultOnly  = flag.String("fault", "", "try only faults whose name, as the test prints it, matches this expression")
)

// What the verbs are told of the node, so that a fault costs little time.
const (
	faultTimeout = time.Second // of one request
	// for a transaction's inclusion, before its fee is raised
	faultPatience = 500 * time.Millisecond
	// For one fault: a request that is repeated, six times the patience, and as much again.
	// Besides, thrice what the verb takes without a fault, so that a busy machine is none.
	faultBound = 15 * time.Second
)

// stages are the verbs in the order of a rollout. Each begins where the one before ended without a
// fault; between leads there.
var stages = []struct {
	verb    string
	sends   bool // or adds to what was sent
	between func(b *bench)
	command func(b *bench) []string
}{
	{"plan", false, func(*bench) {}, func(b *bench) []string { return []string{"plan", storyClass, "--out", b.dir} }},
	{"sign", false, func(*bench) {}, func(b *bench) []string {
		return []string{"sign", "--dir", b.dir, "--key", filepath.Join(b.keys, signers[0]+".json"), "--password-file", b.password}
	}},
	{"apply", true, func(b *bench) { b.sign(signers[1:]...) }, func(b *bench) []string { return b.relaying("apply") }},
	{"advance", true, func(b *bench) { b.peer.Advance(b.t, 14*24*time.Hour+time.Minute) }, func(b *bench) []string { return b.relaying("advance") }},
	{"verify", true, func(*bench) {}, func(b *bench) []string { return []string{"artifact", "verify", "--dir", b.dir} }},
}

// draw chooses faults of all that can happen: as many of each kind as of any other, as far as there
// are enough.
func draw(seen []chaintest.Exchange, verb string, count int) []chaintest.Fault {
	random := rand.New(rand.NewPCG(*faultSeed, uint64(len(verb))))
	groups := map[string][]chaintest.Fault{}
	for _, exchange := range seen {
		for _, f := range exchange.Faults() {
			if *faultOnly != "" && !regexp.MustCompile(*faultOnly).MatchString(verb+": "+f.String()) {
				continue
			}
			key := f.Method + " " + f.Kind
			groups[key] = append(groups[key], f)
		}
	}
	keys := slices.Sorted(maps.Keys(groups))
	random.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
	for _, key := range keys {
		group := groups[key]
		random.Shuffle(len(group), func(i, j int) { group[i], group[j] = group[j], group[i] })
	}
	var drawn []chaintest.Fault
	for round := 0; len(drawn) < count; round++ {
		before := len(drawn)
		for _, key := range keys {
			if round < len(groups[key]) && len(drawn) < count {
				drawn = append(drawn, groups[key][round])
			}
		}
		if len(drawn) == before {
			break
		}
	}
	return drawn
}

// One fault of the node, whatever it is and whenever it comes, neither crashes a verb nor holds it
// up for longer than the bound; it ends with what is right, or with a number; no record is wrong
// after it; and the next run ends as if nothing had been, with nothing done twice.
//
// `make faults` tries more of them.
func TestOneFaultOfANode(t *testing.T) {
	t.Parallel()
	t.Logf("seed %d", *faultSeed)
	// What the faults wait for, the workers wait for together. To begin is what each has to do by
	// itself.
	workers := 2
	if *faultCount > 1000 {
		workers = 6
	}
	var sum tally
	t.Run("node", func(t *testing.T) {
		for worker := range workers {
			t.Run(fmt.Sprintf("embedded %d", worker), func(t *testing.T) {
				t.Parallel()
				newBench(t, chaintest.Embedded(t)).all(&sum, *faultCount, worker, workers)
			})
		}
		t.Run("anvil", func(t *testing.T) {
			t.Parallel()
			newBench(t, chaintest.Anvil(t)).all(&sum, *faultCount/10, 0, 1)
		})
		if *faultCount <= 1000 {
			return
		}
		t.Run("geth", func(t *testing.T) {
			t.Parallel()
			newBench(t, chaintest.GethDev(t)).all(&sum, *faultCount/20, 0, 1)
		})
	})
	t.Logf("seed %d: %s", *faultSeed, &sum)
}

// tally counts faults.
type tally struct {
	lock   sync.Mutex
	tried  map[string]int // by verb
	missed int            // what the fault was for was not asked
	wrong  int
}

func (s *tally) String() string {
	all := 0
	for _, count := range s.tried {
		all += count
	}
	return fmt.Sprintf("%d faults tried, %v; %d more were not met; %d went wrong", all, s.tried, s.missed, s.wrong)
}

func (s *tally) add(verb string, met, wrong bool) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.tried == nil {
		s.tried = map[string]int{}
	}
	if !met {
		s.missed++
		return
	}
	s.tried[verb]++
	if wrong {
		s.wrong++
	}
}

// all tries this worker's part of so many faults, verb by verb.
func (b *bench) all(sum *tally, count, worker, workers int) {
	for _, stage := range stages {
		if stage.sends && !b.peer.CanJump {
			return // and so it cannot go back either
		}
		stage.between(b)
		began := time.Now()
		seen := b.begin(stage.verb, stage.command(b))
		b.t.Logf("%s: %d requests, %s", stage.verb, len(seen), time.Since(began).Round(time.Millisecond))
		for i, f := range draw(seen, stage.verb, count/len(stages)) {
			if i%workers != worker {
				continue
			}
			wrong, met := b.try(f)
			sum.add(stage.verb, met, wrong != "")
			if wrong != "" {
				b.t.Errorf("%s: %s: %s", stage.verb, f, wrong)
			}
		}
		b.back()
		if end := b.run(nil); end.code != 0 || b.rightly(end) != "" {
			b.t.Fatalf("%s without a fault, at the end: %s %s", stage.verb, end, b.rightly(end))
		}
	}
}
