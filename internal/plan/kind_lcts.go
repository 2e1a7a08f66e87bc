// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// lcts is the pooled kind: a share token and two queues a Unit.
type lcts struct{}

var lctsUnitData = arguments("address", "address", "string", "string")

func (lcts) blocks() []string { return nil }

func (lcts) contracts() []string { return []string{"UnitShare", "SubscribeQueue", "RedeemQueue"} }

func (lcts) classData(*subject) ([]byte, []Argument, error) { return []byte{}, nil, nil }

func (lcts) unitData(s *subject, unit *catalog.Unit) ([]byte, []Argument, error) {
	asset, err := s.asset(unit.Asset, unit.File)
	if err != nil {
		return nil, nil, err
	}
	data, err := lctsUnitData.Pack(asset.Address, unit.Manager.Address, unit.Token.Name, unit.Token.Symbol)
	return data, []Argument{
		{"data.asset", asset.Address.Hex(), unit.File, "unit.asset"},
		{"data.manager", unit.Manager.Address.Hex(), unit.File, "unit.manager.address"},
		{"data.name", unit.Token.Name, unit.File, "unit.token.name"},
		{"data.symbol", unit.Token.Symbol, unit.File, "unit.token.symbol"},
	}, err
}

func (lcts) classFields(*catalog.Class) []field { return nil }

func (lcts) unitFields(unit *catalog.Unit) []field {
	return []field{
		{"unit.token.symbol", unit.Token.Symbol}, {"unit.maxAnnualGrowth", fmt.Sprintf("%d bps a year", unit.MaxGrowth)},
		{"unit.maxHaircut", fmt.Sprintf("%d bps within 7 days", unit.MaxHaircut)},
		{"unit.queue.lockLimit", fmt.Sprintf("%d s", unit.Queue.LockLimit)}, {"unit.manager.address", unit.Manager.Address.Hex()},
	}
}

func (lcts) roles(*subject, Pau, func(int, string, ...common.Address)) {}

func (lcts) key(s *subject, unit *catalog.Unit, limit *catalog.Limit, contracts []common.Address) (common.Hash, bool) {
	if unit == nil {
		return common.Hash{}, false
	}
	asset := s.network.Assets[unit.Asset].Address
	share, subscribe, redeem := contracts[0], contracts[1], contracts[2]
	switch limit.Route {
	case "SETTLE_SUBSCRIBE":
		return onchain.LimitKey("LIMIT_LCTS_HALO_SETTLE", asset, subscribe), true
	case "SETTLE_REDEEM":
		return onchain.LimitKey("LIMIT_LCTS_HALO_SETTLE", asset, redeem), true
	case "TRANSFER":
		return onchain.LimitKey("LIMIT_ASSET_TRANSFER", asset, unit.Manager.Address), true
	case "PRIME_SUBSCRIBE":
		return onchain.LimitKey("LIMIT_LCTS_PRIME_SUBSCRIBE", asset, subscribe), true
	case "PRIME_REDEEM":
		return onchain.LimitKey("LIMIT_LCTS_PRIME_REDEEM", share, redeem), true
	case "PRIME_CLAIM_SUBSCRIBE":
		return onchain.LimitKey("LIMIT_LCTS_PRIME_CLAIM", subscribe), true
	case "PRIME_CLAIM_REDEEM":
		return onchain.LimitKey("LIMIT_LCTS_PRIME_CLAIM", redeem), true
	}
	return common.Hash{}, false
}

func (lcts) sameClass(*observer, []common.Address) (bool, error) { return true, nil }

// The addresses of the contracts commit to every parameter, and the id of the timelock operation to every init, so there is nothing to compare one by one.
func (lcts) sameUnit(o *observer, _ *catalog.Unit, state UnitState, _ uint64, _ []common.Address) (bool, error) {
	for _, address := range state.Contracts {
		code, err := o.client.Code(o.ctx, address, o.block)
		if err != nil || len(code) == 0 {
			return false, err
		}
	}
	return state.Operation.ReadyAt != 0, nil
}
