// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// kind is what differs between templates: what the template's module is given beside numbers, what it deploys, and which rate-limit
// key belongs to a route. A nil Unit stands for the Class.
type kind interface {
	// blocks names what a Class deploys beside its PAU, in the module's order; contracts names what a Unit deploys.
	blocks() []string
	contracts() []string
	// classData and unitData are the ABI encodings that the module takes. The arguments are the same for people.
	classData(s *subject) ([]byte, []Argument, error)
	unitData(s *subject, unit *manifest.Unit) ([]byte, []Argument, error)
	// classFields and unitFields are what only this kind of manifest says.
	classFields(class *manifest.Class) []field
	unitFields(unit *manifest.Unit) []field
	// roles calls hold for everybody who holds a role on a block of the Class, by the block's place.
	roles(s *subject, pau Pau, hold func(block int, role string, holders ...common.Address))
	// key computes the key of a limit from the addresses of blocks or contracts, in the encoding order of the facet.
	key(s *subject, unit *manifest.Unit, limit *manifest.Limit, contracts []common.Address) (common.Hash, bool)
	// sameClass and sameUnit tell whether the chain holds what the manifest of something deployed says now.
	sameClass(o *observer, blocks []common.Address) (bool, error)
	sameUnit(o *observer, unit *manifest.Unit, state UnitState, index uint64, blocks []common.Address) (bool, error)
	// primeFunctions are those of a Prime's Controller that first use calls. firstUse adds the
	// calls for one Unit.
	primeFunctions() []string
	firstUse(f *firstUse, contracts []common.Address) error
}

var kinds = map[string]kind{"lcts": lcts{}, "nfat": nfat{}}

/**************************************************************************************************/
/*** Portfolio Class                                                                            ***/
/**************************************************************************************************/

// lcts is the pooled kind: a share token and two queues a Unit.
type lcts struct{}

var lctsUnitData = arguments("address", "address", "string", "string")

func (lcts) blocks() []string { return nil }

func (lcts) contracts() []string { return []string{"UnitShare", "SubscribeQueue", "RedeemQueue"} }

func (lcts) classData(*subject) ([]byte, []Argument, error) { return []byte{}, nil, nil }

func (lcts) unitData(s *subject, unit *manifest.Unit) ([]byte, []Argument, error) {
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

func (lcts) classFields(*manifest.Class) []field { return nil }

func (lcts) unitFields(unit *manifest.Unit) []field {
	return []field{
		{"unit.token.symbol", unit.Token.Symbol}, {"unit.maxAnnualGrowth", fmt.Sprintf("%d bps a year", unit.MaxGrowth)},
		{"unit.maxHaircut", fmt.Sprintf("%d bps within 7 days", unit.MaxHaircut)},
		{"unit.queue.lockLimit", fmt.Sprintf("%d s", unit.Queue.LockLimit)}, {"unit.manager.address", unit.Manager.Address.Hex()},
	}
}

func (lcts) roles(*subject, Pau, func(int, string, ...common.Address)) {}

func (lcts) key(s *subject, unit *manifest.Unit, limit *manifest.Limit, contracts []common.Address) (common.Hash, bool) {
	if unit == nil {
		return common.Hash{}, false
	}
	asset := s.network.Assets[unit.Asset].Address
	share, subscribe, redeem := contracts[0], contracts[1], contracts[2]
	switch limit.Route {
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

func (lcts) sameClass(*observer, []common.Address) (bool, error) { return true, nil }

// The addresses of the contracts commit to every parameter, and the id of the timelock operation to every init, so there is nothing to compare one by one.
func (lcts) sameUnit(o *observer, _ *manifest.Unit, state UnitState, _ uint64, _ []common.Address) (bool, error) {
	for _, address := range state.Contracts {
		code, err := o.client.Code(o.ctx, address, o.block)
		if err != nil || len(code) == 0 {
			return false, err
		}
	}
	return state.Operation.ReadyAt != 0, nil
}

/**************************************************************************************************/
/*** Term Class                                                                                 ***/
/**************************************************************************************************/

// nfat is the bespoke kind: a facility a Class, whose queue and limits all Units share. A Unit is a record in the facility.
type nfat struct{}

var nfatClassData = arguments("address", "address", "string", "string", "string", "address[]", "address[]")

func (nfat) blocks() []string { return []string{"NfatFacility"} }

func (nfat) contracts() []string { return nil }

// classData names the PAU's admins as the facility's wards.
func (nfat) classData(s *subject) ([]byte, []Argument, error) {
	f := s.class.Facility
	asset, err := s.asset(f.Asset, s.class.File)
	if err != nil {
		return nil, nil, err
	}
	var identity common.Address
	who := "anybody"
	if f.IdentityNetwork != nil {
		identity, who = *f.IdentityNetwork, f.IdentityNetwork.Hex()
	}
	data, err := nfatClassData.Pack(asset.Address, identity, f.Token.Name, f.Token.Symbol, f.BaseURI, s.class.Admins, f.Freezers)
	at := s.class.File
	return data, []Argument{
		{"data.gem", asset.Address.Hex(), at, "class.facility.asset"}, {"data.identityNetwork", who, at, "class.facility.identityNetwork"},
		{"data.name", f.Token.Name, at, "class.facility.token.name"}, {"data.symbol", f.Token.Symbol, at, "class.facility.token.symbol"},
		{"data.baseURI", f.BaseURI, at, "class.facility.baseURI"}, {"data.wards", hexes(s.class.Admins), at, "class.admins"},
		{"data.cops", hexes(f.Freezers), at, "class.facility.freezers"},
	}, err
}

func (nfat) unitData(*subject, *manifest.Unit) ([]byte, []Argument, error) { return []byte{}, nil, nil }

func (nfat) classFields(class *manifest.Class) []field {
	f := class.Facility
	fields := []field{
		{"class.facility.asset", f.Asset}, {"class.facility.token.symbol", f.Token.Symbol}, {"class.facility.baseURI", f.BaseURI},
		{"class.facility.freezers", hexes(f.Freezers)}, {"class.facility.maxAnnualGrowth", fmt.Sprintf("%d bps a year", f.MaxGrowth)},
	}
	if f.IdentityNetwork != nil {
		fields = append(fields, field{"class.facility.identityNetwork", f.IdentityNetwork.Hex()})
	}
	for _, each := range f.Counterparties {
		fields = append(fields, field{"class.facility.counterparties." + each.Name + ".address", each.Address.Hex()})
	}
	return fields
}

func (nfat) unitFields(unit *manifest.Unit) []field {
	return []field{
		{"unit.size", unit.Size.Min.Tokens + " to " + unit.Size.Max.Tokens + " " + unit.Asset},
		{"unit.term", span(unit.Maturity.Min) + " to " + span(unit.Maturity.Max)},
		{"unit.yield", fmt.Sprintf("%d to %d bps a year", unit.Yield.Min, unit.Yield.Max)},
		{"unit.counterparties", strings.Join(unit.Counterparties, " ")},
	}
}

// span is a time in days where it is whole days, and in seconds else.
func span(seconds uint64) string {
	const day = 24 * 60 * 60
	if seconds%day == 0 {
		return fmt.Sprintf("%d days", seconds/day)
	}
	return fmt.Sprintf("%d s", seconds)
}

func (nfat) roles(s *subject, pau Pau, hold func(block int, role string, holders ...common.Address)) {
	hold(0, "WARD", s.class.Admins...)
	hold(0, "BUD", pau.ALMProxy)
	hold(0, "FREEZER", s.class.Facility.Freezers...)
}

func (nfat) key(s *subject, unit *manifest.Unit, limit *manifest.Limit, blocks []common.Address) (common.Hash, bool) {
	if unit != nil {
		return common.Hash{}, false
	}
	asset, facility := s.network.Assets[s.class.Facility.Asset].Address, blocks[0]
	switch limit.Route {
	case "ISSUE":
		if limit.Subject != nil {
			return Key("LIMIT_NFAT_HALO_ISSUE", facility, limit.Subject.Address), true
		}
	case "TRANSFER":
		if limit.Subject != nil {
			return Key("LIMIT_ASSET_TRANSFER", asset, limit.Subject.Address), true
		}
	case "REPAY_PRINCIPAL":
		return Key("LIMIT_NFAT_HALO_REPAY_PRINCIPAL", asset, facility), true
	case "REPAY_INTEREST":
		return Key("LIMIT_NFAT_HALO_REPAY_INTEREST", asset, facility), true
	case "PRIME_SUBSCRIBE":
		return Key("LIMIT_NFAT_PRIME_SUBSCRIBE", asset, facility), true
	case "PRIME_WITHDRAW":
		return Key("LIMIT_NFAT_PRIME_WITHDRAW", facility), true
	case "PRIME_COLLECT":
		return Key("LIMIT_NFAT_PRIME_COLLECT", facility), true
	}
	return common.Hash{}, false
}

// sameClass compares what the facility holds. Who holds a role on it is compared with everybody else's roles.
func (nfat) sameClass(o *observer, blocks []common.Address) (bool, error) {
	f := o.s.class.Facility
	asset, err := o.s.asset(f.Asset, o.s.class.File)
	if err != nil {
		return false, err
	}
	var identity common.Address
	if f.IdentityNetwork != nil {
		identity = *f.IdentityNetwork
	}
	gem, err := ask(o, blocks[0], "gem", facility().PackGem(), facility().UnpackGem)
	if err != nil {
		return false, err
	}
	network, err := ask(o, blocks[0], "identityNetwork", facility().PackIdentityNetwork(), facility().UnpackIdentityNetwork)
	if err != nil {
		return false, err
	}
	same := gem == asset.Address && network == identity
	for _, text := range []struct {
		name, want string
		data       []byte
		unpack     func([]byte) (string, error)
	}{
		{"name", f.Token.Name, facility().PackName(), facility().UnpackName}, {"symbol", f.Token.Symbol, facility().PackSymbol(), facility().UnpackSymbol},
		{"baseURI", f.BaseURI, facility().PackBaseURI(), facility().UnpackBaseURI},
	} {
		got, err := ask(o, blocks[0], text.name, text.data, text.unpack)
		if err != nil {
			return false, err
		}
		same = same && got == text.want
	}
	return same, nil
}

// sameUnit compares what the facility enforces. The ranges of maturity and yield stand in the factory's event alone: nothing enforces them on the chain.
func (nfat) sameUnit(o *observer, unit *manifest.Unit, _ UnitState, index uint64, blocks []common.Address) (bool, error) {
	record, err := ask(o, blocks[0], "unit", facility().PackUnit(uint256(index)), facility().UnpackUnit)
	if err != nil {
		return false, err
	}
	return record.Capacity.Cmp(&unit.Capacity.Units.Int) == 0 && record.MinSize.Cmp(&unit.Size.Min.Units.Int) == 0 && record.MaxSize.Cmp(&unit.Size.Max.Units.Int) == 0, nil
}

/**************************************************************************************************/
/*** Encoding                                                                                   ***/
/**************************************************************************************************/

// asset is one of the network's.
func (s *subject) asset(name, file string) (*manifest.Asset, error) {
	if found := s.network.Assets[name]; found != nil {
		return found, nil
	}
	return nil, fault.New(fault.NotDeclared, file, "asset %q is not declared by network %s", name, s.network.Name)
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
