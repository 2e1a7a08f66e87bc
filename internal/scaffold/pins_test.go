// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold_test

import (
	"os"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/scaffold"
)

// An integration is added to the list in the template's manifest, and nothing else there changes.
// A list that is not written there is left to people.
func TestAnIntegrationIsAddedToTheList(t *testing.T) {
	const file = "halos/templates/portfolio-lcts.cue"
	text, err := os.ReadFile("../../" + file)
	if err != nil {
		t.Fatal(err)
	}
	const before, after = `["TRANSFER_ASSET_FACET", "LCTS_HALO_FACET"]`, `["TRANSFER_ASSET_FACET", "LCTS_HALO_FACET", "PSM_FACET", "OTHER_FACET"]`
	made, err := scaffold.Integrate(file, text, []string{"PSM_FACET", "OTHER_FACET"})
	if want := strings.Replace(string(text), before, after, 1); err != nil || string(made) != want || want == string(text) {
		t.Errorf("%v\n%s", err, made)
	}
	for _, other := range []string{`template: {version: 1}`, `template: integrations: 7`, `integrations: ["A"]`} {
		if made, err := scaffold.Integrate(file, []byte(other), []string{"PSM_FACET"}); made != nil || err != nil {
			t.Errorf("%s: %s %v", other, made, err)
		}
	}
	if _, err := scaffold.Integrate(file, []byte("template: {"), nil); err == nil {
		t.Error("what is no CUE is read")
	}
}
