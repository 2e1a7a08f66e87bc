// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// Ten times as many files full of faults cost ten times as much, and not a hundred times; and of
// each file the first faults are told, and how many more there are.
func TestFaultsCostInProportion(t *testing.T) {
	cost := func(files int) (allocated uint64, processors float64) {
		b := &bench{t: t, base: t.TempDir(), head: t.TempDir()}
		for _, tree := range []string{b.base, b.head} {
			for _, folder := range []string{"halos", "schema", "policy"} {
				if err := os.CopyFS(filepath.Join(tree, folder), os.DirFS(filepath.Join(root, folder))); err != nil {
					t.Fatal(err)
				}
			}
		}
		var fields strings.Builder
		for i := range 1_200 { // 18 kB
			fmt.Fprintf(&fields, "\tf%d: %d\n", i, i)
		}
		for i := range files {
			b.write(b.head, fmt.Sprintf("%s/units/unit-%d.cue", class, i), "unit: {\n"+fields.String()+"}\n")
		}
		mallocs, seconds := spent()
		p, err := proposal.Judge(t.Context(), proposal.Request{Trees: change.Trees{Base: os.DirFS(b.base), Head: os.DirFS(b.head), Now: time.Now()}})
		if err != nil {
			t.Fatal(err)
		}
		laterMallocs, laterSeconds := spent()
		told, counts := map[string]int{}, 0
		for _, each := range p.Faults {
			file, _, _ := strings.Cut(each.Where, ":")
			told[file]++
			if each.Code == fault.MoreFaults {
				counts++
			}
		}
		for file, n := range told {
			if n > 21 {
				t.Errorf("%s has %d faults", file, n)
			}
		}
		if len(told) != files || counts != files {
			t.Errorf("%d files have faults, and %d counts, want %d each", len(told), counts, files)
		}
		return laterMallocs - mallocs, laterSeconds - seconds
	}
	cost(1) // what is made once
	fewAllocated, few := cost(4)
	manyAllocated, many := cost(40)
	if manyAllocated > 11*fewAllocated {
		t.Errorf("10 times the faults take %.1f times the allocations", float64(manyAllocated)/float64(fewAllocated))
	}
	if many > 20*few { // processor time, which a busy machine stretches
		t.Errorf("10 times the faults take %.1f times as long", many/few)
	}
}

// spent is what this process has allocated, and how long processors have worked for it.
func spent() (mallocs uint64, seconds float64) {
	runtime.GC() // processor time is counted by then
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:objects"}, {Name: "/cpu/classes/user:cpu-seconds"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64(), sample[1].Value.Float64()
}
