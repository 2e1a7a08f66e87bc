// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"
	"sync"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

// Contracts of the platform and of deployments, by their bindings. A binding takes a while to
// parse, so each is parsed when it is first needed.
var (
	factory        = sync.OnceValue(bindings.NewHaloFactory)
	registry       = sync.OnceValue(bindings.NewTemplateRegistry)
	guards         = sync.OnceValue(bindings.NewGuards)
	beamState      = sync.OnceValue(bindings.NewBeamState)
	configurator   = sync.OnceValue(bindings.NewConfigurator)
	timelock       = sync.OnceValue(bindings.NewTimelock)
	rateLimits     = sync.OnceValue(bindings.NewRateLimits)
	accessControls = sync.OnceValue(bindings.NewAccessControls)
	agent          = sync.OnceValue(bindings.NewAdministeredAgent)
)

func uint256(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
