// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
)

var meridian = catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}

func TestAReferenceIsReadAsItIsWritten(t *testing.T) {
	for text, part := range map[string]catalog.Part{
		"halo meridian": meridian.HaloPart(), "class clo-tranched": meridian.Part(), "unit senior": meridian.Unit("senior").Part(), "": {},
		"network devnet": catalog.NetworkRef("devnet").Part(), "template portfolio-lcts@1": catalog.TemplateRef("portfolio-lcts@1").Part(),
	} {
		if got := part.String(); got != text {
			t.Errorf("%q is written as %q", text, got)
		}
		var back struct {
			Part     catalog.Part
			Contract catalog.ContractRef
		}
		written, err := json.Marshal(map[string]any{"Part": part, "Contract": part.Contract("ALMProxy")})
		if err == nil {
			err = json.Unmarshal(written, &back)
		}
		if err != nil || back.Part != part || back.Contract != part.Contract("ALMProxy") {
			t.Errorf("%s is read as %+v, %v", written, back, err)
		}
	}
	if got := meridian.Part().Contract("ALMProxy").String(); got != "class clo-tranched: ALMProxy" {
		t.Errorf("a contract is %q", got)
	}
}

func TestWhatIsNoReferenceIsRefused(t *testing.T) {
	for _, text := range []string{"senior", "unit", "unit ", "devnet network", "Unit senior", " unit senior"} {
		if part, err := catalog.ParsePart(text); err == nil {
			t.Errorf("%q is read as %+v", text, part)
		}
		if contract, err := catalog.ParseContract(text + ": ALMProxy"); err == nil {
			t.Errorf("%q is read as %+v", text, contract)
		}
	}
}

// A reference to a Unit keeps its Unit in a document, as a value and as a key.
func TestAUnitIsReadAsItIsWritten(t *testing.T) {
	for _, ref := range []catalog.UnitRef{meridian.Unit("senior"), {Class: meridian}, {}} {
		written, err := json.Marshal(map[catalog.UnitRef]catalog.UnitRef{ref: ref})
		if want := fmt.Sprintf("{%q:%q}", ref, ref); err != nil || string(written) != want {
			t.Errorf("%+v is written as %s, %v", ref, written, err)
		}
		var back map[catalog.UnitRef]catalog.UnitRef
		if err := json.Unmarshal(written, &back); err != nil || len(back) != 1 || back[ref] != ref {
			t.Errorf("%s is read as %+v, %v", written, back, err)
		}
	}
	if text := meridian.Unit("senior").String(); text != "meridian/clo-tranched/senior" {
		t.Errorf("a Unit is %q", text)
	}
	for _, text := range []string{"meridian", "meridian/clo-tranched/", "meridian/clo-tranched/senior/x", "/clo-tranched/senior", "meridian/clo-tranched/Senior"} {
		if ref, err := catalog.ParseUnit(text); err == nil {
			t.Errorf("%q is read as %+v", text, ref)
		}
	}
}

func TestATemplateRefNamesItsVersion(t *testing.T) {
	template := catalog.Template{Name: "portfolio-lcts", Version: 2}
	if ref := template.Ref(); ref != "portfolio-lcts@2" || ref.Name() != template.Name {
		t.Errorf("it is %q, of %q", ref, ref.Name())
	}
}

// A platform is named where a Class could be, and is told from one.
func TestAPlatformIsNamedAsAClassIs(t *testing.T) {
	ref := catalog.NetworkRef("devnet").Platform()
	if back, err := catalog.ParseClass(ref.String()); err != nil || back != ref || ref.String() != "networks/devnet" {
		t.Errorf("%q is read as %+v, %v", ref, back, err)
	}
	if of, is := ref.Platform(); !is || of != "devnet" {
		t.Errorf("it is of %q, %v", of, is)
	}
	if of, is := meridian.Platform(); is {
		t.Errorf("a Class is the platform of %q", of)
	}
}
