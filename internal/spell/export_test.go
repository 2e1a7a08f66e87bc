// SPDX-License-Identifier: AGPL-3.0-or-later

package spell

import (
	"slices"

	"github.com/halo-factory/halocompile/internal/safe"
)

// Prefixed is the least code of calls with something in front of it. What it has only execute()
// runs, and its places move.
func Prefixed(before []byte, calls []safe.Call) []byte {
	return slices.Concat(before, codeAt(len(before), calls))
}
