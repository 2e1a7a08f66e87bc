// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

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

func (nfat) unitData(*subject, *catalog.Unit) ([]byte, []Argument, error) { return []byte{}, nil, nil }

func (nfat) classFields(class *catalog.Class) []field {
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

func (nfat) unitFields(unit *catalog.Unit) []field {
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

func (nfat) key(s *subject, unit *catalog.Unit, limit *catalog.Limit, blocks []common.Address) (common.Hash, bool) {
	if unit != nil {
		return common.Hash{}, false
	}
	asset, facility := s.network.Assets[s.class.Facility.Asset].Address, blocks[0]
	switch limit.Route {
	case "ISSUE":
		if limit.Subject != nil {
			return onchain.LimitKey("LIMIT_NFAT_HALO_ISSUE", facility, limit.Subject.Address), true
		}
	case "TRANSFER":
		if limit.Subject != nil {
			return onchain.LimitKey("LIMIT_ASSET_TRANSFER", asset, limit.Subject.Address), true
		}
	case "REPAY_PRINCIPAL":
		return onchain.LimitKey("LIMIT_NFAT_HALO_REPAY_PRINCIPAL", asset, facility), true
	case "REPAY_INTEREST":
		return onchain.LimitKey("LIMIT_NFAT_HALO_REPAY_INTEREST", asset, facility), true
	case "PRIME_SUBSCRIBE":
		return onchain.LimitKey("LIMIT_NFAT_PRIME_SUBSCRIBE", asset, facility), true
	case "PRIME_WITHDRAW":
		return onchain.LimitKey("LIMIT_NFAT_PRIME_WITHDRAW", facility), true
	case "PRIME_COLLECT":
		return onchain.LimitKey("LIMIT_NFAT_PRIME_COLLECT", facility), true
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
func (nfat) sameUnit(o *observer, unit *catalog.Unit, _ UnitState, index uint64, blocks []common.Address) (bool, error) {
	record, err := ask(o, blocks[0], "unit", facility().PackUnit(uint256(index)), facility().UnpackUnit)
	if err != nil {
		return false, err
	}
	return record.Capacity.Cmp(&unit.Capacity.Units.Int) == 0 && record.MinSize.Cmp(&unit.Size.Min.Units.Int) == 0 && record.MaxSize.Cmp(&unit.Size.Max.Units.Int) == 0, nil
}
