// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"fmt"
	"testing"
)

func TestWhatThereIsIsNamedToABound(t *testing.T) {
	for n, want := range map[int]string{
		0: "there is none", 1: "there is u0", 2: "there are u0, u1",
		12: "there are u0, u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11",
		14: "there are u0, u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11 and 2 more",
	} {
		class := Class{Halo: "halo"}
		for i := range n {
			class.Units = append(class.Units, &Unit{Name: UnitName(fmt.Sprint("u", i))})
		}
		if got := class.Named(); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
	if got := (&Catalog{Halos: []*Halo{{Classes: []*Class{{Halo: "halo", Name: "class"}}}}}).Named(); got != "there is halo/class" {
		t.Error(got)
	}
}
