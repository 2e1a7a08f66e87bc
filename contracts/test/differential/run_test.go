// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

const (
	leastCases = 100_000

	// compared is the note of how many numbers of the two sides were held against each other.
	compared = "numbers compared"

	// shrinking is how long a failure may be cut down.
	shrinking = 20 * time.Second
)

var (
	seed    = flag.Uint64("seed", 1, "seed of the histories")
	cases   = flag.Int("cases", leastCases, "cases to compare in each test, at least 100,000")
	history = flag.Int("history", -1, "number of the only history to run")
)

// operation is one step of a history.
type operation interface {
	fmt.Stringer
	// kind is its name alone.
	kind() string
}

// world is a contract and its model, side by side. An operation is a value of its own, drawn with
// the state in view but meaning the same in any: a history can be replayed with operations left
// out.
type world[O operation] interface {
	// draw is the next operation of a random history.
	draw(*rand.Rand) O
	// do does an operation on both sides. It returns how that ended on both, and where they part as
	// an error.
	do(O) (outcome string, err error)
	// notes counts what else there is to say of the history so far.
	notes() map[string]int
}

// subject is what a test compares.
type subject[O operation] struct {
	// begin makes a world; what is random about it comes from the argument.
	begin func(*rand.Rand) (world[O], error)
	// counts says which operations are cases; nil for all.
	counts func(O) bool
	// length is how many cases a history has.
	length int
	// outcomes must each come about, by kind of operation and outcome; and notes.
	outcomes []string
}

// tally is what a run has seen.
type tally struct {
	cases    int
	outcomes map[string]int
}

func run[O operation](t *testing.T, s subject[O]) {
	t.Parallel()
	if *history >= 0 {
		one := s.play(t, *history)
		t.Logf("history %d of seed %d: %s", *history, *seed, one)
		return
	}
	if *cases < leastCases {
		t.Fatalf("-cases %d: a run has at least %d", *cases, leastCases)
	}

	// Two histories at a time: which is which does not depend on it.
	total := tally{outcomes: map[string]int{}}
	var lock sync.Mutex
	var next int
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			for {
				lock.Lock()
				number := next
				next++
				stop := number*s.length >= *cases || t.Failed()
				lock.Unlock()
				if stop {
					return
				}
				one := s.play(t, number)
				lock.Lock()
				total.cases += one.cases
				for name, n := range one.outcomes {
					total.outcomes[name] += n
				}
				lock.Unlock()
			}
		})
	}
	workers.Wait()

	if t.Failed() {
		return
	}
	t.Log(total)
	if total.cases < leastCases {
		t.Errorf("%d cases are fewer than %d: this run says too little", total.cases, leastCases)
	}
	for _, name := range s.outcomes {
		if total.outcomes[name] == 0 {
			t.Errorf("%q never came about: this run says nothing of it", name)
		}
	}
}

func (s subject[O]) random(number int) *rand.Rand {
	return rand.New(rand.NewPCG(*seed, uint64(number)))
}

// play runs one history, and reports it if the sides part.
func (s subject[O]) play(t *testing.T, number int) tally {
	seen := tally{outcomes: map[string]int{}}
	r := s.random(number)
	w, err := s.begin(r)
	if err != nil {
		t.Errorf("history %d of seed %d cannot begin: %v", number, *seed, err)
		return seen
	}
	var done []O
	for seen.cases < s.length {
		next := w.draw(r)
		done = append(done, next)
		outcome, err := w.do(next)
		if err != nil {
			s.report(t, number, done, err)
			return seen
		}
		seen.outcomes[next.kind()+": "+outcome]++
		if s.counts == nil || s.counts(next) {
			seen.cases++
		}
	}
	for note, n := range w.notes() {
		seen.outcomes[note] += n
	}
	return seen
}

func (s subject[O]) report(t *testing.T, number int, operations []O, err error) {
	all := len(operations)
	operations, err = s.shrink(number, operations, err)
	lines := make([]string, len(operations))
	for i, o := range operations {
		lines[i] = fmt.Sprintf("%4d  %v", i+1, o)
	}
	t.Errorf(`contract and model part: %v

%s

These are %d of the %d operations of history %d of seed %d: all that it takes, the last one shows it. To repeat:

    go test ./contracts/test/differential -run '^%s$' -args -seed %d -history %d`,
		err, strings.Join(lines, "\n"), len(operations), all, number, *seed, t.Name(), *seed, number)
}

// shrink leaves out whatever the failure does not need: halves first, then ever smaller parts, down
// to single operations.
func (s subject[O]) shrink(number int, operations []O, err error) ([]O, error) {
	deadline := time.Now().Add(shrinking)
	for part := len(operations) / 2; part > 0; {
		shorter := false
		for from := 0; from+part <= len(operations) && time.Now().Before(deadline); {
			without := slices.Concat(operations[:from], operations[from+part:])
			if n, e := s.replay(number, without); e != nil {
				operations, err, shorter = without[:n], e, true
			} else {
				from += part
			}
		}
		if !shorter || part > 1 {
			part /= 2
		}
	}
	return operations, err
}

// replay does operations in the world of a history, and returns the first error and how many
// operations it took.
func (s subject[O]) replay(number int, operations []O) (int, error) {
	w, err := s.begin(s.random(number))
	if err != nil {
		return 0, nil
	}
	for i, o := range operations {
		if _, err := w.do(o); err != nil {
			return i + 1, err
		}
	}
	return 0, nil
}

func (t tally) String() string {
	lines := []string{fmt.Sprintf("%d cases", t.cases)}
	for _, name := range slices.Sorted(maps.Keys(t.outcomes)) {
		lines = append(lines, fmt.Sprintf("%9d  %s", t.outcomes[name], name))
	}
	return strings.Join(lines, "\n")
}
