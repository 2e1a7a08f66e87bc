// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// Steps are the values of a ramp.
func Steps(initial, ceiling, factor *big.Int) ([]*big.Int, bool) {
	return steps(proposal.Ramp{Initial: manifest.NewInteger(initial), Ceiling: manifest.NewInteger(ceiling), Factor: manifest.NewInteger(factor)})
}
