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

// Kind is what differs between the Classes that templates of different kinds make. A Class or a
// Unit that is given to a kind is one of that kind.
type Kind interface {
	Words() facts.Words
	Contracted
	Observed
	Used
	Written
	Declared
	Judged
}

// Contracted is what a kind deploys, and how its contracts are told what to be.
type Contracted interface {
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
	// Key is the key of a limit: of a Unit with its contracts, or of the Class, without a Unit,
	// with the contracts of the Class. It tells whether the kind has the route.
	Key(network *catalog.Network, of catalog.Limited, limit *catalog.Limit, contracts []common.Address) (common.Hash, bool)
}

// Observed is what has to be read of a kind from a chain.
type Observed interface {
	// ClassReads tell whether the chain holds what the manifest of a deployed Class says now,
	// beside its roles and limits.
	ClassReads(network *catalog.Network, class *catalog.Class, blocks []common.Address) ([]facts.Read, error)
	// UnitRecord is what a contract of the Class holds of a Unit; nil if none does.
	UnitRecord() *facts.Record
	// UnitWorth asks what a Unit's shares are worth; nil if it has none.
	UnitWorth(contracts []common.Address) *facts.Worth
}

// Used is how a kind is used first.
type Used interface {
	// PrimeFunctions are those of a Prime's Controller that FirstUse calls.
	PrimeFunctions() []string
	// FirstUse directs who uses a Unit first.
	FirstUse(site facts.Site, actors facts.Actors) error
}

// Written is how the manifests of a kind are read, and asked for.
type Written interface {
	Manifests() facts.Manifests
	// Parameters are the fields that give the numbers which a template may ask for.
	Parameters() facts.Parameters
	// ReadFacility and ReadUnit resolve what a reader has of them, and return the asset; nil if
	// that is not to be had. UnitFile is a pointer that the manifest of a Unit is read into, and
	// that ReadUnit is given.
	ReadFacility(r facts.Fields, written *facts.WrittenFacility, network *catalog.Network, made *catalog.Class) *catalog.Asset
	UnitFile() any
	ReadUnit(r facts.Fields, file any, network *catalog.Network, class *catalog.Class, made *catalog.Unit) *catalog.Asset
	// ClassForm and UnitForm are what a new manifest of this kind asks for besides others.
	ClassForm(asked facts.Asked) facts.Form
	UnitForm(asked facts.Asked) facts.Form
}

// Declared is what manifests of a kind say that no other kind's do.
type Declared interface {
	// ClassFields and UnitFields are what a plan shows.
	ClassFields(class *catalog.Class) []facts.Field
	UnitFields(unit *catalog.Unit) []facts.Field
	// ClassPromises and UnitPromises are what a record says of them, and no chain enforces.
	ClassPromises(class *catalog.Class) facts.Promises
	UnitPromises(unit *catalog.Unit) facts.Promises
	// Accounts are lists of accounts of a Class. Stated are the addresses of somebody outside, of
	// the Class and of its Units: those of Accounts are among them.
	Accounts(class *catalog.Class) []facts.Accounts
	Stated(class *catalog.Class) []facts.Stated
	// Asset is what a Class counts in; "" if each of its Units does so by itself. Tokens are those
	// that the Class and its Units deploy, in this order.
	Asset(class *catalog.Class) string
	Tokens(class *catalog.Class) []facts.OwnToken
	// Texts are what is said to people: by a Unit, or, without one, by the Class. Published are
	// addresses of the Class on the network.
	Texts(class *catalog.Class, unit *catalog.Unit) []facts.Text
	Published(class *catalog.Class) []facts.Text
}

// Judged is what rules and people look at in a kind.
type Judged interface {
	// Bounds are what rules demand of a Unit besides its template.
	Bounds(class *catalog.Class, unit *catalog.Unit, ranges catalog.Ranges, asset *catalog.Asset) []facts.Bound
	Routes() facts.Routes
	// Haircut is what the beacon alone may take off what a Unit's shares are worth; nil if it has
	// none.
	Haircut(unit *catalog.Unit) *facts.Haircut
	// Mutants are changed values that rules about this kind have to notice.
	Mutants() facts.Mutants
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
