// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/report"
)

// A comment on 200 Units is written within a second, although much of it is left out.
func TestACommentOn200UnitsIsQuick(t *testing.T) {
	page := pageOf(crowded(t, 200))
	start := time.Now()
	text, err := report.Comment(page, "", "")
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took > 5*time.Second { // a second on an idle machine
		t.Errorf("%s for %d bytes", took, len(text))
	}
}

func BenchmarkCommentOn200Units(b *testing.B) {
	page := pageOf(crowded(b, 200))
	for b.Loop() {
		if _, err := report.Comment(page, "", ""); err != nil {
			b.Fatal(err)
		}
	}
}
