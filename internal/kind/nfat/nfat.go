// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/words"
)

// Kind is the kind of Term Classes.
type Kind struct{}

// Published is the name of the kind of Term Classes on the published facility: see package
// published.
const Published = "nfat-published"

// Facts are what holds for every Class of this kind.
func (Kind) Facts() facts.Description {
	return facts.Description{
		Name: "nfat", Title: "Term",
		ClassContracts: classContracts, Code: code, PrimeFunctions: primeFunctions, UnitRecord: unitRecord,
		Events:    []string{addressFiled, textFiled, growthSet, offeringSet, stopped, started, unitStopped, unitStarted, unitRetired},
		Manifests: manifests, Parameters: parameters, Routes: routes, Stays: stays, Mutants: mutants, NoReturn: noReturn, Instance: instance, NotAdopted: notAdopted, Flows: flows,
	}
}

// The events by which parameters of a Class or a Unit change, and by which they are stopped.
const (
	addressFiled = "File(bytes32,address)"
	textFiled    = "File(bytes32,string)"
	growthSet    = "NFATHaloMaxAnnualGrowthRateSet(address,uint256)"
	offeringSet  = "SetOffering(uint256," + ranges + "," + ranges + ")"
	stopped      = "Stop()"
	started      = "Start()"
	unitStopped  = "StopUnit(uint256)"
	unitStarted  = "StartUnit(uint256)"
	unitRetired  = "RetireUnit(uint256)"

	ranges = "(uint256,uint256,uint256,uint256,uint256,uint256,uint256)"
)

// UnitEvents are those of the events that are about one Unit.
var UnitEvents = []string{offeringSet, unitStopped, unitStarted, unitRetired}

// classContracts are the facility alone. A Unit has none of its own: it is a record in the
// facility.
var classContracts = []facts.Contract{{
	Name: "NfatFacility", Rights: []onchain.RoleName{"registrar"},
	Views: []facts.View{
		{Name: "name", Type: "string"}, {Name: "symbol", Type: "string"}, {Name: "baseURI", Type: "string"}, {Name: "gem", Type: "address"},
		{Name: "recipient", Type: "address"}, {Name: "identityNetwork", Type: "address"}, {Name: "registrar", Type: "address"},
	},
	Roles: []facts.Role{
		role(onchain.Ward, [2]string{"Rely(address)", "Deny(address)"}, "wards(address)", [2]string{"rely(address)", "deny(address)"}),
		role("BUD", [2]string{"Kiss(address)", "Diss(address)"}, "buds(address)", [2]string{"kiss(address)", "diss(address)"}),
		role("FREEZER", [2]string{"AddFreezer(address)", "RemoveFreezer(address)"}, "cops(address)", [2]string{"addFreezer(address)", "removeFreezer(address)"}),
	},
}}

func role(name onchain.RoleName, events [2]string, ask string, calls [2]string) facts.Role {
	return facts.Role{
		Give: calls[0], Take: calls[1], By: onchain.Ward,
		RoleEvents: onchain.RoleEvents{Role: name, Given: events[0], Taken: events[1]},
		Ask:        func(holder common.Address) []byte { return facts.Call(ask, holder) },
		Held:       facts.Counted(facts.Answer[*big.Int]("uint256")),
	}
}

// Holders are the facility's. The PAU's admins are its wards, and its ALMProxy is its only bud.
func (Kind) Holders(class *catalog.Class, proxy common.Address) []facts.Holder {
	var list []facts.Holder
	hold := func(role onchain.RoleName, holders ...common.Address) {
		for _, holder := range holders {
			list = append(list, facts.Holder{Block: 0, Role: role, Holder: holder})
		}
	}
	hold(onchain.Ward, class.Admins...)
	hold("BUD", proxy)
	hold("FREEZER", FacilityOf(class).Freezers...)
	return list
}

var classData = facts.Arguments("address", "address", "string", "string", "string", "address[]", "address[]")

// ClassData names the PAU's admins as the facility's wards.
func (Kind) ClassData(network *catalog.Network, class *catalog.Class) ([]byte, []facts.Argument, error) {
	f := FacilityOf(class)
	asset, err := facts.Asset(network, f.Asset, class.File)
	if err != nil {
		return nil, nil, err
	}
	var identity common.Address
	who := "anybody"
	if f.IdentityNetwork != nil {
		identity, who = *f.IdentityNetwork, f.IdentityNetwork.Hex()
	}
	data, err := classData.Pack(asset.Address, identity, f.Token.Name, f.Token.Symbol, f.BaseURI, class.Admins, f.Freezers)
	argument := func(name, value, field string) facts.Argument {
		return facts.Argument{Name: name, Value: value, File: class.File, Field: field}
	}
	return data, []facts.Argument{
		argument("data.gem", asset.Address.Hex(), "class.facility.asset"), argument("data.identityNetwork", who, "class.facility.identityNetwork"),
		argument("data.name", f.Token.Name, "class.facility.token.name"), argument("data.symbol", f.Token.Symbol, "class.facility.token.symbol"),
		argument("data.baseURI", f.BaseURI, "class.facility.baseURI"), argument("data.wards", facts.Hexes(class.Admins), "class.admins"),
		argument("data.cops", facts.Hexes(f.Freezers), "class.facility.freezers"),
	}, err
}

// UnitData is empty.
func (Kind) UnitData(*catalog.Network, *catalog.Unit) ([]byte, []facts.Argument, error) {
	return []byte{}, nil, nil
}

// Key encodes keys as the facets do. All limits are the Class's.
func (Kind) Key(network *catalog.Network, of catalog.Limited, limit *catalog.Limit, blocks []common.Address) (common.Hash, bool) {
	if of.Unit != nil {
		return common.Hash{}, false
	}
	asset, facility := network.Assets[of.Asset].Address, blocks[0]
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

// ClassFields are what the facility is deployed with, and the counterparties.
func (Kind) ClassFields(class *catalog.Class) []facts.Field {
	f := FacilityOf(class)
	fields := []facts.Field{
		{Name: "class.facility.asset", Value: f.Asset}, {Name: "class.facility.token.symbol", Value: f.Token.Symbol}, {Name: "class.facility.baseURI", Value: f.BaseURI},
		{Name: "class.facility.freezers", Value: facts.Hexes(f.Freezers)}, {Name: "class.facility.maxAnnualGrowth", Value: words.Percent(f.MaxGrowth) + " a year"},
	}
	if f.IdentityNetwork != nil {
		fields = append(fields, facts.Field{Name: "class.facility.identityNetwork", Value: f.IdentityNetwork.Hex()})
	}
	for _, each := range f.Counterparties {
		fields = append(fields, facts.Field{Name: "class.facility.counterparties." + each.Name + ".address", Value: each.Address.Hex()})
	}
	return fields
}

// UnitFields are the ranges in which deals are struck.
func (Kind) UnitFields(unit *catalog.Unit) []facts.Field {
	term := TermOf(unit)
	return []facts.Field{
		{Name: "unit.size", Value: words.Range(words.Separated(term.Size.Min.Tokens), words.Separated(term.Size.Max.Tokens)) + " " + unit.Asset},
		{Name: "unit.term", Value: words.Range(words.Span(term.Maturity.Min), words.Span(term.Maturity.Max))},
		{Name: "unit.yield", Value: words.Range(words.Percent(term.Yield.Min), words.Percent(term.Yield.Max)) + " a year"},
		{Name: "unit.counterparties", Value: strings.Join(term.Counterparties, " ")},
	}
}

// Reads ask the facility for what the manifest of the Class, or of a Unit, says. The holders of its
// roles are read together with all other roles.
func (k Kind) Reads(of facts.Place) ([]facts.Read, error) {
	if of.Unit != nil {
		return k.unitReads(of), nil
	}
	f := FacilityOf(of.Class)
	asset, err := facts.Asset(of.Network, f.Asset, of.Class.File)
	if err != nil {
		return nil, err
	}
	at := of.Blocks[0]
	if of.Status == catalog.Retired {
		return []facts.Read{
			facts.BalanceLeft("what depositors and owners of NFATs have in the facility", at, asset),
			facts.BalanceLeft("the balance of the ALMProxy", of.Proxy, asset),
		}, nil
	}
	var identity common.Address
	if f.IdentityNetwork != nil {
		identity = *f.IdentityNetwork
	}
	file := func(read *facts.Read, what, kind string, value any) {
		read.Set = &facts.Setter{
			Contract: "NfatFacility", To: at, Function: "file(bytes32," + kind + ")", Data: facts.Call("file(bytes32,"+kind+")", onchain.Slug(what), value),
			At: at, Role: onchain.Ward, Undo: "The same call with the old value.",
		}
		read.Events = [][]common.Hash{facts.By("File(bytes32,"+kind+")", onchain.Slug(what))}
	}
	list := []facts.Read{
		facts.AddressOf("class.facility.asset", at, "gem", asset.Address),
		facts.AddressOf("class.facility.identityNetwork", at, "identityNetwork", identity),
		facts.TextOf("class.facility.token.name", at, "name", f.Token.Name),
		facts.TextOf("class.facility.token.symbol", at, "symbol", f.Token.Symbol),
		facts.TextOf("class.facility.baseURI", at, "baseURI", f.BaseURI),
	}
	list = append(list, facts.AddressOf("class.facility.recipient", at, "recipient", of.Proxy), growth(of))
	file(&list[5], "recipient", "address", of.Proxy)
	file(&list[1], "identityNetwork", "address", identity)
	file(&list[4], "baseURI", "string", f.BaseURI)
	state := facts.StateOf("class.status", at, "stopped", facts.Call("stopped()"), 0)
	state.Events = [][]common.Hash{facts.By(stopped), facts.By(started)}
	state.Stop, state.Start = switches(at, "stop()", "start()")
	return append(list, state), nil
}

// switches are the calls by which a freezer stops something of a facility, and a ward starts it.
func switches(at common.Address, stop, start string, arguments ...any) (off, on *facts.Setter) {
	made := func(function string, by onchain.RoleName, undo string) *facts.Setter {
		return &facts.Setter{Contract: "NfatFacility", To: at, Function: function, Data: facts.Call(function, arguments...), At: at, Role: by, Undo: undo}
	}
	return made(stop, "FREEZER", "A ward starts it again."), made(start, onchain.Ward, "A freezer stops it again.")
}

// bps is a basis point as the facet counts rates: 1e18 is 100 %.
var bps = big.NewInt(1e14)

// growth asks the facet for the bound on a facility's interest.
func growth(of facts.Place) facts.Read {
	facility := of.Blocks[0]
	want := new(big.Int).Mul(big.NewInt(FacilityOf(of.Class).MaxGrowth), bps)
	read := facts.NumberOf("class.facility.maxAnnualGrowth", of.Controller, "nfatHalo_getMaxAnnualGrowthRate", want)
	read.Data = facts.Call("nfatHalo_getMaxAnnualGrowthRate(address)", facility)
	read.Set = facts.OnController(of, "nfatHalo_setMaxAnnualGrowthRate(address,uint256)", facility, want)
	read.Events = [][]common.Hash{facts.By(growthSet, common.BytesToHash(facility[:]))}
	read.Show, read.Parameters = facts.ShowPercent(16, "a year"), []string{"maxAnnualGrowth"}
	return read
}

// unitReads ask for what the facility holds of a Unit.
func (Kind) unitReads(of facts.Place) []facts.Read {
	u, own := of.Unit, TermOf(of.Unit)
	if of.Status == catalog.Retired {
		outstanding := facts.LeftOf("the principal of its deals", of.Blocks[0], facts.Call("unit(uint256)", of.Index), 3, common.Big1)
		if asset := of.Network.Assets[u.Asset]; asset != nil {
			outstanding.Show = facts.ShowTokens(asset)
		}
		return append([]facts.Read{outstanding}, states(of)...)
	}
	tokens := func(value string) string { return value }
	if asset := of.Network.Assets[u.Asset]; asset != nil {
		tokens = ends(facts.ShowTokens(asset))
	}
	capacity := offers(of, "unit.capacity", "setCapacity", 0, &u.Capacity.Units.Int)
	// The sizes always have to fit into the capacity.
	capacity.Late = func(value string) bool {
		held, ok := new(big.Int).SetString(value, 10)
		return ok && held.Cmp(&u.Capacity.Units.Int) > 0
	}
	size := offers(of, "unit.size", "setSizes", 1, &own.Size.Min.Units.Int, &own.Size.Max.Units.Int)
	term := offers(of, "unit.term", "setTerms", 3, new(big.Int).SetUint64(own.Maturity.Min), new(big.Int).SetUint64(own.Maturity.Max))
	yield := offers(of, "unit.yield", "setYields", 5, big.NewInt(own.Yield.Min), big.NewInt(own.Yield.Max))
	capacity.Show, size.Show, term.Show, yield.Show = tokens, tokens, ends(facts.ShowSpan), ends(facts.ShowPercent(2, "a year"))
	return append([]facts.Read{capacity, size, term, yield}, states(of)...)
}

// noReturn is what to do instead of having a Unit live again.
const noReturn = "the facility has stopped it for good: leave its status, and declare a new Unit that offers the same"

// states ask the facility whether deals of a Unit are struck. A Unit that winds down strikes none
// any more, and its deals are repaid. A freezer's stop alone would not do: until a ward has decided
// about it, the facility takes no other Unit.
func states(of facts.Place) []facts.Read {
	at := of.Blocks[0]
	stops := facts.StateOf("unit.status", at, "unit", facts.Call("unit(uint256)", of.Index), 4)
	unit := common.BigToHash(of.Index)
	stops.Events = [][]common.Hash{facts.By(unitStopped, unit), facts.By(unitStarted, unit)}
	final := facts.StateOf("unit.status", at, "isRetired", facts.Call("isRetired(uint256)", of.Index), 0)
	final.Told, final.Events = false, [][]common.Hash{facts.By(unitRetired, unit)}
	state := map[string]string{"running": "not for good", "stopped": "stopped for good"}
	final.Show = func(value string) string { return state[value] }
	if of.Unit.Status == catalog.Live {
		stops.Stop, stops.Start = switches(at, "stopUnit(uint256)", "startUnit(uint256)", of.Index)
		state["running"], final.Way = "live", noReturn
		return []facts.Read{stops, final}
	}
	yes := common.BigToHash(common.Big1)
	set := func(read *facts.Read, function string, by onchain.RoleName, undo string) {
		read.Answer, read.Set = yes[:], &facts.Setter{
			Contract: "NfatFacility", To: at, Function: function, Data: facts.Call(function, of.Index), At: at, Role: by, Undo: undo,
		}
	}
	stops.Told, stops.Want, stops.Word = false, "stopped", 4
	set(&stops, "stopUnit(uint256)", "FREEZER", "A ward starts it again, as long as it is not stopped for good.")
	final.Want = "stopped"
	final.Late = func(string) bool { return true }
	set(&final, "retireUnit(uint256)", onchain.Ward, "Nothing. A new Unit offers the same.")
	return []facts.Read{stops, final}
}

// offers asks the facility for some words of what a Unit offers.
func offers(of facts.Place, field, function string, word int, want ...*big.Int) facts.Read {
	read := facts.Read{Field: field, At: of.Blocks[0], What: "offering", Data: facts.Call("offering(uint256)", of.Index), Word: word, Parameters: offered[word : word+len(want)]}
	values, signature := []any{of.Blocks[0], of.Index}, "nfatHalo_"+function+"(address,uint256"
	for _, each := range want {
		values, signature, read.Answer = append(values, each), signature+",uint256", append(read.Answer, common.BigToHash(each).Bytes()...)
	}
	read.Set, read.Want = facts.OnController(of, signature+")", values...), joined(read.Answer)
	read.Events = [][]common.Hash{facts.By(offeringSet, common.BigToHash(of.Index))}
	read.Tell = func(answer []byte) (string, error) {
		from, to := word*32, (word+len(want))*32
		if len(answer) < to {
			return "", fmt.Errorf("%d bytes", len(answer))
		}
		return joined(answer[from:to]), nil
	}
	return read
}

// joined writes the numbers in some words: "1 to 2".
func joined(words []byte) string {
	var texts []string
	for ; len(words) >= 32; words = words[32:] {
		texts = append(texts, new(big.Int).SetBytes(words[:32]).String())
	}
	return strings.Join(texts, facts.Between)
}

// ends shows both ends of a range.
func ends(show func(string) string) func(string) string {
	return func(value string) string {
		least, most, both := strings.Cut(value, facts.Between)
		if !both {
			return show(value)
		}
		return words.Range(show(least), show(most))
	}
}

// offered are the parameters of a Unit in the order in which the facility answers
// offering(uint256).
var offered = []string{"capacity", "minSize", "maxSize", "minTerm", "maxTerm", "minYield", "maxYield"}

var offering = facts.Arguments("uint256", "uint256", "uint256", "uint256", "uint256", "uint256", "uint256")

// unitRecord is what a Unit offers, as it is in force: governance can change it. The facility
// enforces capacity and sizes at each issue, and only keeps the ranges of maturity and yield.
var unitRecord = &facts.Record{
	Block: 0, Ask: func(index *big.Int) []byte { return facts.Call("offering(uint256)", index) },
	Tell: func(answer []byte) (map[string]string, error) {
		held, err := offering.Unpack(answer)
		if err != nil {
			return nil, err
		}
		told := map[string]string{}
		for i, name := range offered {
			told[name] = fmt.Sprint(held[i])
		}
		return told, nil
	},
}

// UnitWorth is none, because an NFAT is worth its deal.
func (Kind) UnitWorth([]common.Address) *facts.Worth { return nil }
