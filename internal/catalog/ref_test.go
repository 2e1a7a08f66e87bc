// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog_test

import (
	"encoding/json"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
)

var meridian = catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}

func TestAReferenceIsReadAsItIsWritten(t *testing.T) {
	for text, part := range map[string]catalog.Part{
		"halo meridian": meridian.HaloPart(), "class clo-tranched": meridian.Part(), "unit senior": meridian.Unit("senior").Part(), "": {},
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
	for _, text := range []string{"senior", "unit", "unit ", "network devnet", "Unit senior", " unit senior"} {
		if part, err := catalog.ParsePart(text); err == nil {
			t.Errorf("%q is read as %+v", text, part)
		}
		if contract, err := catalog.ParseContract(text + ": ALMProxy"); err == nil {
			t.Errorf("%q is read as %+v", text, contract)
		}
	}
}
