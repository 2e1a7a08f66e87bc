// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
)

var rules = sync.OnceValues(func() (*policy.Policy, error) { return policy.Compile(os.DirFS("../../policy")) })

// passes demands that the rules on plans refuse nothing of a plan.
func passes(t *testing.T, l *plantest.Live, p *plan.Plan) {
	t.Helper()
	compiled, err := rules()
	if err != nil {
		t.Fatal(err)
	}
	// Tests name admins whom the network does not allow; other rules deny that.
	declared, class := *l.Catalog, l.Catalog.Class(p.Core.Class)
	allows := *declared.Networks[class.Network]
	allows.Admins = append(slices.Clone(allows.Admins), class.Admins...)
	declared.Networks = map[catalog.NetworkRef]*catalog.Network{class.Network: &allows}
	findings, err := compiled.JudgePlan(t.Context(), &declared, class, p, time.Unix(int64(p.Block.Time), 0))
	if err != nil {
		t.Fatal(err)
	}
	for _, finding := range findings.Findings {
		if finding.Severity == policy.Error {
			t.Errorf("the rules refuse it: %s %s", finding.Code, finding.Message)
		}
	}
}
