// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// Steps are the values of a ramp.
func Steps(initial, ceiling, factor *big.Int) ([]*big.Int, bool) {
	return steps(proposal.Ramp{Initial: catalog.NewInteger(initial), Ceiling: catalog.NewInteger(ceiling), Factor: catalog.NewInteger(factor)})
}

// Unbroken is a plan before its lines are broken.
var Unbroken = unbroken

// Standings are the transactions of a rollout before their lines are broken.
var Standings = standings
