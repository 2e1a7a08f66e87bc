// SPDX-License-Identifier: AGPL-3.0-or-later

package published

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
)

// Kind is the kind of Term Classes on the published facility. It has all of nfat.Kind that does not
// ask the facility for a Unit.
type Kind struct{ nfat.Kind }

// Facts are what holds for every Class of this kind. What a template pins as NFAT_FACILITY is the
// published code; on a development chain another facility with that interface stands for it. The
// facets are those of the template.
func (k Kind) Facts() facts.Description {
	own := k.Kind.Facts()
	own.Name, own.Told = nfat.Published, " on the published facility"
	own.ClassContracts, own.UnitRecord, own.NoReturn = classContracts(own.ClassContracts[0]), &facts.Record{}, ""
	own.Events = slices.DeleteFunc(slices.Clone(own.Events), func(event string) bool { return slices.Contains(nfat.UnitEvents, event) })
	own.Code = facts.Code{
		Components: map[string]string{"MODULE": "PublishedNfatModule", "NFAT_FACILITY": "DevFacility"},
		PerClass:   []string{"NFAT_FACILITY"},
	}
	own.Flows, own.Deals, own.Instance = flows(own.Flows), deals, instance(own.Instance, own.ClassContracts)
	own.NotAdopted = notAdopted
	return own
}

// classContracts are the facility without the views that only ours has, and without a registrar.
func classContracts(facility facts.Contract) []facts.Contract {
	facility.Rights = nil
	facility.Views = slices.DeleteFunc(slices.Clone(facility.Views), func(view facts.View) bool { return view.Name == "registrar" })
	return []facts.Contract{facility}
}

// notAdopted is why a Class is not adopted: its Units would have no place by which ids of NFATs
// name them.
const notAdopted = "no contract of it tells which Units it has, and the factory has numbered none of them"

// instance is a facility without the views that only ours has, and without what is demanded of
// them.
func instance(of facts.Instance, contracts []facts.Contract) facts.Instance {
	facility := of.Contracts[0]
	facility.Of = contracts[0]
	facility.Links = slices.DeleteFunc(slices.Clone(facility.Links), func(link facts.Link) bool { return link.Tells })
	facility.Demands = slices.DeleteFunc(slices.Clone(facility.Demands), func(demand facts.Demand) bool { return demand.Who == facts.Factory })
	return facts.Instance{Contracts: []facts.InstanceContract{facility}, Keys: of.Keys}
}

// flows are the same, but for principal: only the Controller knows what of a payment is principal.
// What is outstanding of a Unit is written nowhere.
func flows(of facts.Flows) facts.Flows {
	moves := slices.Clone(of.Moves)
	for i := range moves {
		if moves[i].Name == nfat.PrincipalRepaid {
			moves[i].From, moves[i].Event, moves[i].Token = facts.Spot{Controller: true}, "NFATHaloRepayPrincipal(address,uint256,uint256)", 2
		}
	}
	return facts.Flows{Moves: moves}
}

// deals are known by the events of the facility, and each by its position in the Controller.
var deals = &facts.Deals{
	Route: "ISSUE", Block: 0, Event: "Issue(address,uint256,uint256)", Token: 2,
	Ask: position, Booked: 0, Left: 1,
}

func position(facility common.Address, id *big.Int) []byte {
	return facts.Call("nfatHalo_getPosition(address,uint256)", facility, id)
}

// ChangeRows are those of our facility, but that what a Unit offers is a promise.
func (k Kind) ChangeRows() []field.Row {
	rows := []field.Row{field.PromiseRow("unit.capacity")}
	for _, row := range k.Kind.ChangeRows() {
		if slices.Contains([]string{"unit.size", "unit.term", "unit.yield"}, row.Field) {
			row = field.PromiseRow(row.Field).Counts(row.In)
		}
		rows = append(rows, row)
	}
	return rows
}

// ReadUnit refuses a Unit that ends before its Class does: nothing on the chain could stop its
// deals.
func (k Kind) ReadUnit(r facts.Fields, from any, network *catalog.Network, class *catalog.Class, made *catalog.Unit) *catalog.Asset {
	asset := k.Kind.ReadUnit(r, from, network, class, made)
	if made.Status != catalog.Live && made.Status != class.Status {
		r.Wrong("unit.status", "unit.status: a Unit on the published facility ends with its Class, because the facility knows no Units").
			Remedy("leave it live and promise another capacity, or wind the Class down by its `status`")
	}
	return asset
}

// Offer says beside a Unit's ranges that nothing on the chain holds a deal against them.
func (k Kind) Offer(class *catalog.Class, unit *catalog.Unit, asset *catalog.Asset) []facts.Field {
	return append(k.Kind.Offer(class, unit, asset), facts.Field{
		Name: "Not enforced on chain", Value: "capacity, size, term and yield of deals; the limits on issues alone bound what is issued",
	})
}

// Reads ask the facility and the Controller for what the manifest of the Class says. They hold
// nothing of a Unit.
func (k Kind) Reads(of facts.Place) ([]facts.Read, error) {
	if of.Unit != nil {
		return nil, nil
	}
	return k.Kind.Reads(of)
}

// FirstUse is that of Units on our facility. What is repaid is asked of the Controller, because the
// facility does not tell principal from interest.
func (Kind) FirstUse(site facts.Site, actors facts.Actors) error {
	return nfat.FirstUse(site, actors, func(site facts.Site, id *big.Int) facts.Done {
		return facts.Done{
			What: "the Controller knows what is repaid", At: site.Controller, Word: 1,
			Data: position(site.Blocks[0], id),
		}
	})
}
