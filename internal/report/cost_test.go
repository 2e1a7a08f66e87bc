// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/report"
)

// What rollouts took stands side by side, with separators, and the delay in words.
func TestCostsStandSideBySide(t *testing.T) {
	golden.Check(t, "testdata/cost.txt", report.Costs([]report.Cost{
		{
			Class: catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}, Title: "Portfolio Class", Units: 12, Manifests: 13, Delay: 1_209_600, Records: 14,
			Own: report.Effort{Transactions: 4, Signed: 1, Signatures: 2, Gas: 20_716_985}, Primes: report.Effort{Transactions: 1, Signed: 1, Signatures: 2, Gas: 909_355},
		},
		{Class: catalog.ClassRef{Halo: "meridian", Class: "a-class-with-a-rather-long-name"}, Title: "Term Class", Units: 1, Manifests: 2, Delay: 90, Records: 3},
	}))
}
