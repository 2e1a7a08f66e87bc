// SPDX-License-Identifier: AGPL-3.0-or-later

package kind

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Kind is what differs between the Classes that templates of different kinds make. A Class or a Unit
// that is given to a kind is one of that kind.
type Kind interface {
	Words() facts.Words

	// What is deployed: beside the PAU of a Class, and for each Unit, in the module's order.
	ClassContracts() []facts.Contract
	UnitContracts() []facts.Contract
	// Code is the code of its templates as it is built here, and the facets that Controllers use.
	Code() facts.Code
	// Holders are who is to hold a role on a contract of the Class. The proxy is its ALMProxy.
	Holders(class *catalog.Class, proxy common.Address) []facts.Holder

	// ClassData and UnitData are the ABI encodings that the module takes, and the same for people.
	ClassData(network *catalog.Network, class *catalog.Class) ([]byte, []facts.Argument, error)
	UnitData(network *catalog.Network, unit *catalog.Unit) ([]byte, []facts.Argument, error)
	// Key is the key of a limit: of a Unit with its contracts, or of the Class, without a Unit, with
	// the contracts of the Class. It tells whether the kind has the route.
	Key(network *catalog.Network, of catalog.Limited, limit *catalog.Limit, contracts []common.Address) (common.Hash, bool)

	// Manifests say how its manifests are written. ReadFacility and ReadUnit resolve what a reader
	// has of them, and return the asset; nil if that is not to be had. UnitFile is a pointer that the
	// manifest of a Unit is read into, and that ReadUnit is given.
	Manifests() facts.Manifests
	ReadFacility(r facts.Reader, written *facts.WrittenFacility, network *catalog.Network, made *catalog.Class) *catalog.Asset
	UnitFile() any
	ReadUnit(r facts.Reader, file any, network *catalog.Network, class *catalog.Class, made *catalog.Unit) *catalog.Asset
	// Parameters are the fields that give the numbers which a template may ask for.
	Parameters() facts.Parameters
	// ClassFields and UnitFields are what only this kind of manifest says.
	ClassFields(class *catalog.Class) []facts.Field
	UnitFields(unit *catalog.Unit) []facts.Field

	// ClassReads tell whether the chain holds what the manifest of a deployed Class says now, beside
	// its roles. UnitRecord is what a contract of the Class holds of a Unit; nil if none does.
	// UnitWorth asks what a Unit's shares are worth; nil if it has none.
	ClassReads(network *catalog.Network, class *catalog.Class, blocks []common.Address) ([]facts.Read, error)
	UnitRecord() *facts.Record
	// UnitSame tells whether such a record is what the manifest says.
	UnitSame(unit *catalog.Unit, record map[string]string) bool
	UnitWorth(contracts []common.Address) *facts.Worth

	// ClassPromises and UnitPromises are what a record says of them, and no chain enforces.
	ClassPromises(class *catalog.Class) facts.Promises
	UnitPromises(unit *catalog.Unit) facts.Promises
	// Accounts are the lists of accounts of a Class that only this kind has. Stated are the addresses
	// of somebody outside, of the Class and of its Units: those of Accounts are among them.
	Accounts(class *catalog.Class) []facts.Accounts
	Stated(class *catalog.Class) []facts.Stated
	// Asset is what a Class counts in; "" if each of its Units does so by itself. Tokens are those
	// that the Class and its Units deploy, in this order.
	Asset(class *catalog.Class) string
	Tokens(class *catalog.Class) []facts.Token

	// Bounds are what rules demand of a Unit besides its template. Inward are the routes by which
	// capital comes into the custody of the PAU that the limit is on. Haircut is what the beacon
	// alone may take off what a Unit's shares are worth; nil if it has none.
	Bounds(class *catalog.Class, unit *catalog.Unit, ranges catalog.Ranges, asset *catalog.Asset) []facts.Bound
	Inward() []string
	Haircut(unit *catalog.Unit) *facts.Haircut

	// ClassForm and UnitForm are what a new manifest of this kind asks for besides others.
	ClassForm(asked facts.Asked) facts.Form
	UnitForm(asked facts.Asked) facts.Form

	// Texts are what only a manifest of this kind says to people: that of a Unit, or, without one, of
	// the Class. Published are addresses of the Class on the network. Mutants are changed values
	// that rules about this kind have to notice.
	Texts(class *catalog.Class, unit *catalog.Unit) []facts.Text
	Published(class *catalog.Class) []facts.Text
	Mutants() facts.Mutants

	// PrimeFunctions are those of a Prime's Controller that FirstUse calls. FirstUse directs who
	// uses a Unit first.
	PrimeFunctions() []string
	FirstUse(site facts.Site, actors facts.Actors) error
}

// all are the kinds. A new one stands in a folder of its own, and in this list.
var all = []Kind{lcts.Kind{}, nfat.Kind{}}

// All are the kinds that this version knows, in the order in which people are told of them.
func All() []Kind { return slices.Clone(all) }

// Named finds a kind by its name in manifests.
func Named(name string) (Kind, bool) {
	for _, each := range all {
		if each.Words().Name == name {
			return each, true
		}
	}
	return nil, false
}

// Of is the kind of what a template makes; none without a template.
func Of(template *catalog.Template) (Kind, bool) {
	if template == nil {
		return nil, false
	}
	return Named(template.Kind)
}

// Contracts are the names of contracts.
func Contracts(list []facts.Contract) []string {
	names := make([]string, len(list))
	for i, each := range list {
		names[i] = each.Name
	}
	return names
}

// Limited is everything of a Class that has limits: the Class itself, for all its Units, and then
// each Unit.
func Limited(template *catalog.Template, class *catalog.Class) []catalog.Limited {
	own, shares := catalog.Limited{File: class.File, Limits: class.Limits}, map[*catalog.Unit]string{}
	if of, known := Of(template); known {
		own.Asset = of.Asset(class)
		for _, token := range of.Tokens(class) {
			shares[token.Unit] = token.Symbol
		}
	}
	own.Share = shares[nil]
	list := []catalog.Limited{own}
	for _, unit := range class.Units {
		list = append(list, catalog.Limited{Unit: unit, File: unit.File, Asset: unit.Asset, Share: shares[unit], Limits: unit.Limits})
	}
	return list
}

// ClassField is the field of a Class's manifest that gives a parameter of a template.
func ClassField(template *catalog.Template, parameter string) string {
	if of, known := Of(template); known {
		if given, ok := of.Parameters().Class[parameter]; ok {
			return given.Field
		}
	}
	return "class.parameters." + parameter
}

// UnitField is the same of a Unit's manifest, and "" if no field gives it.
func UnitField(template *catalog.Template, parameter string) string {
	if of, known := Of(template); known {
		return of.Parameters().Unit[parameter].Field
	}
	return ""
}

// RoleEvents are the events by which contracts of all kinds give and take roles.
func RoleEvents() []onchain.RoleEvents {
	var events []onchain.RoleEvents
	for _, each := range all {
		for _, contract := range append(each.ClassContracts(), each.UnitContracts()...) {
			for _, role := range contract.Roles {
				events = append(events, role.RoleEvents)
			}
		}
	}
	return events
}
