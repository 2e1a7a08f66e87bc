// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/report"
)

func TestDriftInWords(t *testing.T) {
	golden.Check(t, "testdata/drift.txt", report.Drift(drifted()))
}

// Names of Classes that no manifest declares come from the chain, and so do values. Whatever they
// are, they stay on their lines.
func TestDriftHoldsWhateverTheChainSays(t *testing.T) {
	plain := strings.Count(report.Drift(drifted()), "\n")
	for trick, text := range tricks {
		d := drifted()
		d.Undeclared[0].Class = catalog.ClassRef{Halo: text, Class: text}
		d.Classes[0].Items[0].Since.Event = text
		for _, shown := range []string{report.Drift(d), report.Drift(infect(t, d, func(string) string { return text }))} {
			if strings.Count(shown, "\n") < plain {
				t.Errorf("%s takes lines away:\n%s", trick, shown)
			}
			for line := range strings.Lines(shown) {
				for _, r := range strings.TrimSuffix(line, "\n") {
					if !fault.Seen(r) {
						t.Fatalf("%s lets %U through", trick, r)
					}
				}
			}
		}
	}
}
