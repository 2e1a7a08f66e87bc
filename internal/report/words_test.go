// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
)

const commit = "4f9c1d2ab07e55f3c6d8e9017b2a43c5d6e7f801"

var noon = time.Date(2026, 11, 22, 21, 34, 0, 0, time.UTC)

// classOf is what a change of the example amounts to.
func classOf(t testing.TB, p *plan.Plan, b *bundle.Bundle, signed int) proposal.Class {
	t.Helper()
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	c := proposal.Class{Name: p.Core.Class, Network: p.Core.Network, Plan: p, Bundle: b, Digest: digest, Approvals: []proposal.Approval{}}
	if signed > 0 {
		c.Folder = "halos/" + c.Name + "/approvals/" + digest
	}
	seen := map[string]bool{}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil || seen[transaction.Authority] {
			continue
		}
		seen[transaction.Authority] = true
		approval := proposal.Approval{Authority: transaction.Authority, Safe: transaction.Safe.Address, Threshold: 2, Signed: []common.Address{}}
		for i, owner := range devnet.Owners(transaction.Authority) {
			approval.Owners = append(approval.Owners, devnet.Address(owner))
			if i < signed {
				approval.Signed = append(approval.Signed, devnet.Address(owner))
			}
		}
		c.Approvals = append(c.Approvals, approval)
	}
	catalog := plantest.Catalog(t)
	_, class, _ := plan.Target(catalog, plantest.Class)
	for _, unit := range class.Units {
		for _, limit := range unit.Limits {
			if limit.Init.Unlimited {
				continue
			}
			token := unit.Asset
			if limit.Token != "asset" {
				token = unit.Token.Symbol
			}
			c.Ramps = append(c.Ramps, proposal.Ramp{
				Unit: unit.Name, Route: limit.Route, Prime: limit.Prime, Token: token, Scale: 18, Initial: limit.Initial.MaxAmount, Ceiling: limit.Init.MaxAmount,
				Factor: integer(t, "1250000000000000000"), Hop: 18 * 3600,
			})
		}
	}
	return c
}

func integer(t testing.TB, text string) *manifest.Integer {
	t.Helper()
	value := new(manifest.Integer)
	if err := value.UnmarshalJSON([]byte(`"` + text + `"`)); err != nil {
		t.Fatal(err)
	}
	return value
}

// pageOf is a judged change as it is shown on a pull request.
func pageOf(p *proposal.Proposal) report.Page {
	return report.Page{
		Proposal: p, Server: "https://github.com", Repository: "halo-factory/halocompile", Pull: "12", Head: commit,
		RunURL:    "https://github.com/halo-factory/halocompile/actions/runs/7001",
		ReportURL: "https://github.com/halo-factory/halocompile/actions/runs/7001/artifacts/9", At: noon,
	}
}

// proposed is the example, proposed, with so many owners of each Safe having signed.
func proposed(t testing.TB, signed int) *proposal.Proposal {
	t.Helper()
	p, b := example(t, nil)
	simulated(p, b)
	verdict := proposal.Unsigned
	if signed >= 2 {
		verdict = proposal.Ready
	}
	return &proposal.Proposal{
		Version: proposal.Version, Now: "2026-11-22T21:34:00Z", Verdict: verdict, Rules: 32, Findings: []proposal.Finding{},
		Kinds: []proposal.Kind{proposal.NewClass, proposal.NewUnit}, Classes: []proposal.Class{classOf(t, p, b, signed)},
	}
}

func denied(t testing.TB) *proposal.Proposal {
	t.Helper()
	p := proposed(t, 0)
	p.Verdict = proposal.Denied
	p.Findings = []proposal.Finding{
		{Finding: policy.Finding{
			Rule: "queues.window", Code: "HC2142", Severity: policy.Error, Message: "lockLimit is 4h", Remedy: "use 3h at most, for the window and for lockLimit",
			Where: "halos/meridian/clo-tranched/units/senior.cue:18:3", Field: "unit.queue.lockLimit",
		}, By: []string{"base", "head"}},
		{Finding: policy.Finding{
			Rule: "tokens.unique", Code: "HC2152", Severity: policy.Warning, Message: "mCLO-S is the symbol of another token", Remedy: "give each Unit its own token name and symbol",
			Where: "halos/meridian/clo-tranched/units/senior.cue:9:3", Field: "unit.token.symbol",
		}, By: []string{"base"}},
	}
	return p
}

func TestCommentsInWords(t *testing.T) {
	for name, page := range map[string]report.Page{
		"comment_ready.md":    pageOf(proposed(t, 2)),
		"comment_unsigned.md": pageOf(proposed(t, 0)),
		"comment_denied.md":   pageOf(denied(t)),
	} {
		t.Run(name, func(t *testing.T) {
			text, err := report.Comment(page, "", "")
			if err != nil {
				t.Fatal(err)
			}
			golden(t, name, text)
		})
	}
}
