// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// kind is what differs between templates: what a Unit's module is given beside its numbers, what it deploys, and
// which rate-limit key belongs to a route.
type kind interface {
	// unitData is the ABI encoding that the template's module takes for a Unit.
	unitData(s *subject, unit *manifest.Unit) ([]byte, error)
	// contracts names what a Unit deploys, in the module's order.
	contracts() []string
	// field is the manifest's field that a Unit's numeric parameter comes from.
	field(parameter string) string
	// key computes the rate-limit key of a route from a Unit's addresses, in the encoding order of the facet.
	key(s *subject, unit *manifest.Unit, route string, contracts []common.Address) (common.Hash, bool)
}

var kinds = map[string]kind{"lcts": lcts{}}

// lcts is the pooled kind: a share token and two queues a Unit.
type lcts struct{}

var lctsUnitData = arguments("address", "address", "string", "string")

func (lcts) unitData(s *subject, unit *manifest.Unit) ([]byte, error) {
	asset := s.network.Assets[unit.Asset]
	if asset == nil {
		return nil, fault.New("HC1007", unit.File, "asset %q is not declared by network %s", unit.Asset, s.network.Name)
	}
	return lctsUnitData.Pack(asset.Address, unit.Manager.Address, unit.Token.Name, unit.Token.Symbol)
}

func (lcts) contracts() []string { return []string{"UnitShare", "SubscribeQueue", "RedeemQueue"} }

func (lcts) field(parameter string) string {
	switch parameter {
	case "assetDecimals":
		return "unit.asset"
	case "lockLimit":
		return "unit.queue.lockLimit"
	}
	return "unit." + parameter // capacity, maxAnnualGrowth
}

func (lcts) key(s *subject, unit *manifest.Unit, route string, contracts []common.Address) (common.Hash, bool) {
	asset := s.network.Assets[unit.Asset].Address
	share, subscribe, redeem := contracts[0], contracts[1], contracts[2]
	switch route {
	case "SETTLE_SUBSCRIBE":
		return Key("LIMIT_LCTS_HALO_SETTLE", asset, subscribe), true
	case "SETTLE_REDEEM":
		return Key("LIMIT_LCTS_HALO_SETTLE", asset, redeem), true
	case "TRANSFER":
		return Key("LIMIT_ASSET_TRANSFER", asset, unit.Manager.Address), true
	case "PRIME_SUBSCRIBE":
		return Key("LIMIT_LCTS_PRIME_SUBSCRIBE", asset, subscribe), true
	case "PRIME_REDEEM":
		return Key("LIMIT_LCTS_PRIME_REDEEM", share, redeem), true
	case "PRIME_CLAIM_SUBSCRIBE":
		return Key("LIMIT_LCTS_PRIME_CLAIM", subscribe), true
	case "PRIME_CLAIM_REDEEM":
		return Key("LIMIT_LCTS_PRIME_CLAIM", redeem), true
	}
	return common.Hash{}, false
}

// Key is a rate-limit key: keccak256(abi.encode(keccak256(name), addresses…)).
func Key(name string, addresses ...common.Address) common.Hash {
	encoded := crypto.Keccak256([]byte(name))
	for _, address := range addresses {
		encoded = append(encoded, common.LeftPadBytes(address[:], 32)...)
	}
	return crypto.Keccak256Hash(encoded)
}

// arguments builds the ABI encoding of a list of types. The types are ours, so a mistake is a mistake in this program.
func arguments(types ...string) abi.Arguments {
	list := make(abi.Arguments, len(types))
	for i, name := range types {
		parsed, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err)
		}
		list[i] = abi.Argument{Type: parsed}
	}
	return list
}
