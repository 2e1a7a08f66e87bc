// SPDX-License-Identifier: AGPL-3.0-or-later

package platform_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/platform"
)

func TestComponentsAreInOrderAndPinTheCodeThatIsBuilt(t *testing.T) {
	list := platform.Components("lcts")
	if !slices.IsSortedFunc(list, func(a, b catalog.Component) int { return strings.Compare(a.Name, b.Name) }) {
		t.Errorf("not sorted: %v", list)
	}
	var names []string
	for _, component := range list {
		names = append(names, component.Name)
	}
	if got := strings.Join(names, " "); got != "ACCESS_CONTROLS ADMINISTERED_AGENT ALM_PROXY CONTROLLER LCTS_QUEUE MODULE RATE_LIMITS UNIT_SHARE" {
		t.Error(got)
	}
}
