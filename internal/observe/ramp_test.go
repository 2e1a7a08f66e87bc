// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
)

// A reference means one limit, or it is refused with those that there are.
func TestAReferenceMeansOneLimit(t *testing.T) {
	declared, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		class string
		unit  catalog.UnitName
		which catalog.LimitRef
		want  string // the limit, or what the refusal says
	}{
		{"clo-tranched", "senior", catalog.LimitRef{Prime: "ember"}, "PRIME_SUBSCRIBE of unit senior for Prime ember"},
		{"clo-tranched", "senior", catalog.LimitRef{Prime: "ember", Route: "redeem"}, "PRIME_REDEEM of unit senior for Prime ember"},
		{"clo-tranched", "junior", catalog.LimitRef{Route: "settleSubscribe"}, "SETTLE_SUBSCRIBE of unit junior"},
		{"clo-tranched", "junior", catalog.LimitRef{Route: "settle_subscribe"}, "SETTLE_SUBSCRIBE of unit junior"},
		{"clo-tranched", "senior", catalog.LimitRef{}, "several limits are meant: SETTLE_SUBSCRIBE of unit senior, "},
		{"clo-tranched", "senior", catalog.LimitRef{Prime: "other"}, "no such limit; there are SETTLE_SUBSCRIBE of unit senior, "},
		{"clo-tranched", "senior", catalog.LimitRef{Route: "ubscribe"}, "no such limit"},
		{"clo-tranched", "none", catalog.LimitRef{}, "the Class has no Unit none"},
		{"senior-secured", "", catalog.LimitRef{Prime: "ember"}, "PRIME_SUBSCRIBE of class senior-secured for Prime ember"},
		{"senior-secured", "", catalog.LimitRef{Route: "issue"}, "ISSUE of class senior-secured for ember"},
		{"senior-secured", "", catalog.LimitRef{Route: "TRANSFER", For: "harbour"}, "TRANSFER of class senior-secured for harbour"},
		{"senior-secured", "", catalog.LimitRef{Route: "TRANSFER", For: "ember"}, "no such limit"},
	} {
		of := catalog.UnitRef{Class: catalog.ClassRef{Halo: "meridian", Class: test.class}, Unit: test.unit}
		s, err := plan.Resolve(declared, of.Class)
		if err != nil {
			t.Fatal(err)
		}
		at, err := choose(s, of, test.which)
		if err != nil {
			if !errors.Is(err, fault.NotDeclared) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("%s of %s: %v", test.which.Of(s.Class.Part()), of, err)
			}
			continue
		}
		owner := s.Limited()[at.of]
		if got := owner.Limits[at.limit].Ref().Of(owner.Part); got != test.want {
			t.Errorf("%+v of %s is %s, not %s", test.which, of, got, test.want)
		}
	}
}
