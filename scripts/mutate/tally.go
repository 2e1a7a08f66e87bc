// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"time"
)

// tally counts verdicts. Several goroutines may add to it.
type tally struct {
	accepted map[string]string
	log      io.Writer
	progress io.Writer
	total    int

	mutex     sync.Mutex
	counts    map[verdict]int
	excused   int      // survivors that are accepted
	survivors []mutant // survivors that are not accepted
	undead    []string // mutants that are accepted as survivors, but were killed
	done      int
	processor time.Duration // of forge and compilers, together
}

func (t *tally) add(m mutant, result outcome, took time.Duration) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if t.counts == nil {
		t.counts = map[verdict]int{}
	}
	t.done++
	_, accepted := t.accepted[m.name()]
	switch {
	case result.verdict == survived && accepted:
		t.excused++
	case result.verdict == survived:
		t.counts[survived]++
		t.survivors = append(t.survivors, m)
	default:
		t.counts[result.verdict]++
		if accepted {
			t.undead = append(t.undead, m.name())
		}
	}
	fmt.Fprintf(t.log, "%s\t%.1f s\t%s:%d\t%s\t%s => %s\t%s\n", result.verdict, took.Seconds(), m.file, m.line, m.operator,
		m.before, m.after, result.by)
	if t.done%25 == 0 || t.done == t.total {
		fmt.Fprintf(t.progress, "%d of %d: killed %d, survived %d\n", t.done, t.total, t.counts[killed]+t.counts[endless], t.counts[survived])
	}
}

// report prints a line for each survivor, and the summary. It fails if the killed share is below
// least, in percent, or if an accepted mutant was killed.
func (t *tally) report(out io.Writer, least float64, took time.Duration) error {
	slices.SortFunc(t.survivors, func(a, b mutant) int {
		return cmp.Or(strings.Compare(a.file, b.file), cmp.Compare(a.line, b.line), strings.Compare(a.name(), b.name()))
	})
	for _, m := range t.survivors {
		fmt.Fprintf(out, "survived %s:%d | %s | %s => %s\n", m.file, m.line, m.operator, m.before, m.after)
	}
	for _, name := range t.undead {
		fmt.Fprintf(out, "accepted, but killed: %s\n", name)
	}
	counted := t.counts[killed] + t.counts[endless] + t.counts[survived]
	if counted == 0 {
		return errors.New("no mutant was tried")
	}
	share := 100 * float64(t.counts[killed]+t.counts[endless]) / float64(counted)
	fmt.Fprintf(out, "mutants %d killed %d survived %d timeout %d accepted %d equivalent %d refused %d not-run %d  %.1f %%\n",
		counted+t.excused, t.counts[killed], t.counts[survived], t.counts[endless], t.excused, t.counts[equivalent],
		t.counts[refused], t.total-t.done, share)
	fmt.Fprintf(out, "%.0f s, of them for each mutant %.1f s of one processor\n", took.Seconds(), t.processor.Seconds()/float64(t.done))
	if len(t.undead) > 0 {
		return errors.New("mutants-accepted.txt has mutants that tests kill: take them out")
	}
	if share < least {
		return fmt.Errorf("%.1f %% are killed, less than %.1f %%", share, least)
	}
	return nil
}
