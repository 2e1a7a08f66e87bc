// SPDX-License-Identifier: AGPL-3.0-or-later

package hostile_test

import (
	"testing"

	"github.com/halo-factory/halocompile/internal/hostile"
)

func TestThereAreEnough(t *testing.T) {
	different := map[string]bool{}
	for name, text := range hostile.Texts() {
		if text == "" {
			t.Errorf("%s is empty", name)
		}
		different[text] = true
	}
	if len(different) < 200 {
		t.Errorf("%d texts", len(different))
	}
}
