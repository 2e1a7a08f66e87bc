// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"fmt"
	"os"
	"path/filepath"
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
	cost := func(files int) (allocated uint64) {
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
		before := allocations()
		p, err := proposal.Judge(t.Context(), proposal.Request{Trees: change.Trees{Base: os.DirFS(b.base), Head: os.DirFS(b.head), Now: time.Now()}})
		if err != nil {
			t.Fatal(err)
		}
		after := allocations()
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
		return after - before
	}
	cost(1) // what is made once
	few, many := cost(4), cost(40)
	if many > 11*few {
		t.Errorf("10 times the faults take %.1f times the allocations", float64(many)/float64(few))
	}
}

// allocations is how many objects this process has allocated.
func allocations() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:objects"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
