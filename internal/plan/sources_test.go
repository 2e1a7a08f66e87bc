// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"maps"
	"os"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Governance's approval of one Class changes neither the plans of other Classes, nor the
// platform's. Otherwise every rollout that is open would have to be signed anew.
func TestAnApprovalOfAClassIsAManifestOfThatClassAlone(t *testing.T) {
	declared, err := manifest.Load(t.Context(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	approved := *declared
	approved.Templates = maps.Clone(declared.Templates)
	for name, template := range declared.Templates {
		with := *template
		with.ClassApprovals = []catalog.ClassApproval{{Class: catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}, Approval: catalog.Approval{By: "Governance"}}}
		approved.Templates[name] = &with
	}
	for class, alters := range map[catalog.ClassRef]bool{
		{Halo: "meridian", Class: "clo-tranched"}:   true,
		{Halo: "meridian", Class: "senior-secured"}: false,
		catalog.NetworkRef("devnet").Platform():     false,
	} {
		before, err := plan.SourcesDigest(declared, class)
		if err != nil {
			t.Fatal(err)
		}
		after, err := plan.SourcesDigest(&approved, class)
		if err != nil || (before != after) != alters {
			t.Errorf("%s: altered %t, %v", class, before != after, err)
		}
	}
}
