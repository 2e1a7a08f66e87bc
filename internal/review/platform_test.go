// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
)

const (
	platformOf = "networks/" + devnet.Network
	term       = "halos/templates/term-nfat.cue"
)

// A pull request that changes what a network wants of the Halo Factory gets the plan of the
// network's platform, as one of a Class gets that of the Class. It is planned from the manifests of
// the pull request, because those are what the main branch has after the merge. The merge carries
// it out, the clock goes on with it once its spell is cast, and the next pull request governs a
// template.
func TestThePlatformOfANetworkIsPlannedMergedAndCarriedOut(t *testing.T) {
	live := plantest.StartBare(t, root)
	w := newWorldOn(t, "", live, "halos/meridian/")
	proxy := live.Governed(t, "pause-proxy")
	network := string(live.Manifest)
	w.host.Push("", "main", "A network without a Halo Factory", githubtest.Files{devnet.NetworkFile: []byte(network)})

	wants := strings.Replace(network, "network: {\n", fmt.Sprintf(`network: {
	spells: "pause-proxy": {sender: %q, role: "executive spells"}
	platform: {
		governance: "pause-proxy"
		approval:   "council"
		templates: ["portfolio-lcts@1", "term-nfat@1"]
		schedules: true
		pairs:     true
	}
`, proxy), 1)
	number := w.propose(githubtest.Files{devnet.NetworkFile: []byte(wants)})
	p := w.judge(number)
	if p.Verdict != proposal.Denied || len(p.Classes) != 1 || len(p.Classes[0].Faults) != 3 || p.Classes[0].Faults[0].Code != fault.PlatformNotNamed {
		t.Fatalf("without addresses: %s, %+v", p.Verdict, p.Classes)
	}
	w.comment(w.ran(number, p))
	own := live.Wants(t, catalog.Wanted{
		Governance: "pause-proxy", Approval: devnet.Council, Templates: []catalog.TemplateRef{"portfolio-lcts@1", "term-nfat@1"}, Schedules: true, Pairs: true,
	}).Contracts
	for field, at := range map[string]string{"registry": own.Registry.Hex(), "factory": own.Factory.Hex(), "guards": own.Guards.Hex()} {
		has(t, w.mine(number)[0], at) // the comment tells what is to be named
		wants = strings.Replace(wants, "contracts: {\n", fmt.Sprintf("contracts: {\n%s: %q\n", field, at), 1)
	}
	w.push("The addresses", githubtest.Files{devnet.NetworkFile: []byte(wants)})
	if p = w.judge(number); p.Verdict != proposal.Ready || p.Classes[0].Name.String() != platformOf {
		t.Fatalf("with addresses: %s, %v, %+v, %+v", p.Verdict, p.Faults, p.Findings, p.Classes)
	}
	b := p.Classes[0].Bundle
	w.push("The bundle", w.documents(p, number, true))
	if p = w.judge(number); p.Verdict != proposal.Ready || len(p.Classes[0].Stale) > 0 {
		t.Fatalf("signed: %s, %+v", p.Verdict, p.Classes[0].Stale)
	}
	w.comment(w.ran(number, p))
	has(t, w.mine(number)[0], "### `"+platformOf+"` on `devnet`", "Merging begins it; later stages are signed when they are due, by `council`", "`pause-proxy`", "register template portfolio-lcts@1", "TemplateRegistry")
	w.labelled(number, change.NetworkChange)
	w.host.Merge(number, "squash")

	w.executes(true, 1)
	for _, each := range b.Batches {
		if each.Sender != nil {
			live.Cast(t, each)
		}
	}
	w.executes(false, 0)
	before := w.writes()
	w.executes(false, 0)
	if changed := w.writes()[len(before):]; len(changed) > 0 {
		t.Errorf("it was told again: %q", changed)
	}
	if deployments := w.host.Deployments(); len(deployments) != 1 || deployments[0].State() != "success" {
		t.Errorf("%+v", deployments)
	}
	has(t, w.mine(number)[1], "complete")

	w.deprecates()
	if left := live.Plan(t); len(left.Core.Stages) == 0 {
		t.Error("no Class can be planned on it")
	}
}

// deprecates proposes that a template takes no new Classes.
func (w *world) deprecates() {
	t := w.t
	t.Helper()
	text := strings.Replace(string(w.host.File("main", term)), `status:  "approved"`, `status: "deprecated"`, 1)
	w.host.Push("", "deprecate", "No new Classes", githubtest.Files{term: []byte(text)})
	number := w.host.OpenPull("", "deprecate", "", "No new Classes", "governor")
	p := w.judge(number)
	if p.Verdict != proposal.Unsigned || len(p.Classes) != 1 || p.Classes[0].Name.String() != platformOf {
		t.Fatalf("%s, %v, %+v, %+v", p.Verdict, p.Faults, p.Findings, p.Classes)
	}
	w.host.Push("", "deprecate", "The bundle", w.documents(p, number, true))
	if p = w.judge(number); p.Verdict != proposal.Ready {
		t.Fatalf("%s, %+v", p.Verdict, p.Classes[0].Stale)
	}
	w.comment(w.ran(number, p))
	has(t, w.mine(number)[0], "set template term-nfat@1 to deprecated")
	w.labelled(number, change.TemplateChange)
	w.host.Merge(number, "squash")
	// The council revokes it meanwhile. What was signed does not begin, and an issue says why,
	// until the manifests say what the chain does.
	registry := w.live.Catalog.Networks[devnet.Network].Contracts.Registry
	w.live.Council(t, *registry, bindings.NewTemplateRegistry().PackSetStatus(onchain.TemplateID("term-nfat", 1), 3))
	if err := w.execute(true); fault.First(err) != fault.TemplateRevokedForGood {
		t.Errorf("a revoked template is deprecated: %v", err)
	}
	if open := w.open(); len(open) != 1 {
		t.Errorf("%+v", open)
	}
	text = strings.Replace(text, "deprecated", "revoked", 1)
	w.host.Push("", "main", "It is revoked", githubtest.Files{term: []byte(text)})
	w.executes(true, 0)
}

// labelled demands the label of one kind of change.
func (w *world) labelled(number int, kind change.Kind) {
	w.t.Helper()
	has(w.t, strings.Join(w.host.Labels(number), ", "), string(kind))
}

// executes carries out what is due, and demands a number of issues that are open then.
func (w *world) executes(begin bool, issues int) {
	w.t.Helper()
	if err := w.execute(begin); err != nil {
		w.t.Fatal(err)
	}
	if open := w.open(); len(open) != issues {
		w.t.Errorf("%+v", open)
	}
}
