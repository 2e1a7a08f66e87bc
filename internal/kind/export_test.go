// SPDX-License-Identifier: AGPL-3.0-or-later

package kind

import (
	"slices"
	"testing"
)

// Add puts a kind on the list until a test ends.
func Add(t testing.TB, each Kind) {
	before := all
	t.Cleanup(func() { all = before })
	all = append(slices.Clone(all), each)
}
