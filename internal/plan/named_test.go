// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Whoever names what is not there, as after a rename, is told what is.
func TestWhatThereIsIsNamedInstead(t *testing.T) {
	class := &catalog.Class{Halo: "meridian", Name: "new-name", Units: []*catalog.Unit{{Name: "junior"}, {Name: "senior"}}}
	declared := &catalog.Catalog{Halos: []*catalog.Halo{{Name: "meridian", Classes: []*catalog.Class{class}}}}
	for of, want := range map[string]string{
		"meridian/old-name": "there is meridian/new-name", "meridian/old-name/junior": "there is meridian/new-name", "meridian/new-name/mezzanine": "there are junior, senior",
	} {
		ref, err := catalog.ParseUnit(of)
		if err != nil {
			t.Fatal(err)
		}
		if _, err = plan.Alone(declared, ref); err == nil {
			_, err = plan.Resolve(declared, ref.Class)
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", of, err)
		}
	}
}
