// SPDX-License-Identifier: AGPL-3.0-or-later

package kind

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/kind/published"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Kind is what differs between Classes of different kinds. A kind is given only Classes and Units
// of its own.
type Kind interface {
	// Facts are what holds for every Class of the kind, as plain data.
	Facts() facts.Description
	Contracted
	Observed
	Used
	Written
	Declared
	Changing
	Judged
}

// Contracted is what a kind deploys, and how its contracts are told their parameters.
type Contracted interface {
	// Holders are those who are to hold a role on a contract of the Class. The proxy is its
	// ALMProxy.
	Holders(class *catalog.Class, proxy common.Address) []facts.Holder
	// ClassData and UnitData return the ABI encodings that the module takes, and the same for
	// people.
	ClassData(network *catalog.Network, class *catalog.Class) ([]byte, []facts.Argument, error)
	UnitData(network *catalog.Network, unit *catalog.Unit) ([]byte, []facts.Argument, error)
	// Key returns the key of a limit. For a Unit's limit it takes the Unit's contracts; for one of
	// the Class, which has no Unit, those of the Class. It is false if the kind has no such route.
	Key(network *catalog.Network, of catalog.Limited, limit *catalog.Limit, contracts []common.Address) (common.Hash, bool)
}

// Observed is what has to be read from a chain about a kind.
type Observed interface {
	// Reads ask the contracts of a deployed Class, or of one of its Units, for the fields of the
	// manifest that they hold. Roles and limits are read elsewhere.
	Reads(of facts.Place) ([]facts.Read, error)
	// UnitWorth asks what a Unit's shares are worth; nil if it has no shares.
	UnitWorth(contracts []common.Address) *facts.Worth
}

// Used is how Units of a kind are used first.
type Used interface {
	// FirstUse directs the actors through the first use of a Unit.
	FirstUse(site facts.Site, actors facts.Actors) error
	// WaysOut has Primes bring capital into a live Unit, and take it out after an emergency.
	WaysOut(site facts.Site, actors facts.Actors) error
}

// Written is how the manifests of a kind are read and drafted.
type Written interface {
	// ReadClass and ReadUnit resolve references in what was read into a file of Manifests, fill in
	// made, and return the asset; nil if it is not known.
	ReadClass(r facts.Fields, file any, network *catalog.Network, made *catalog.Class) *catalog.Asset
	ReadUnit(r facts.Fields, file any, network *catalog.Network, class *catalog.Class, made *catalog.Unit) *catalog.Asset
	// ClassForm and UnitForm ask for what only manifests of this kind have.
	ClassForm(asked facts.Asked) facts.Form
	UnitForm(asked facts.Asked) facts.Form
}

// Declared is what only manifests of this kind say.
type Declared interface {
	// ClassFields and UnitFields are what a plan shows.
	ClassFields(class *catalog.Class) []facts.Field
	UnitFields(unit *catalog.Unit) []facts.Field
	// ClassPromises and UnitPromises are what a record says and no chain enforces.
	ClassPromises(class *catalog.Class) facts.Promises
	UnitPromises(unit *catalog.Unit) facts.Promises
	// Offer is what people read of a Unit first, beside what Units of all kinds have. The asset is
	// the one that the Unit counts in.
	Offer(class *catalog.Class, unit *catalog.Unit, asset *catalog.Asset) []facts.Field
	// Accounts are lists of accounts of a Class. Stated are all addresses of somebody outside, of
	// the Class and of its Units. They include those of Accounts.
	Accounts(class *catalog.Class) []facts.Accounts
	Stated(class *catalog.Class) []facts.Stated
	// Asset is the asset that a Class counts in; "" if each of its Units has its own. Tokens are
	// those that the Class and its Units deploy, in this order.
	Asset(class *catalog.Class) string
	Tokens(class *catalog.Class) []facts.OwnToken
	// Texts are what a Unit says to people, or the Class if no Unit is given. Published are
	// addresses on the network at which the Class publishes something.
	Texts(class *catalog.Class, unit *catalog.Unit) []facts.Text
	Published(class *catalog.Class) []facts.Text
}

// Changing is how what only manifests of this kind say may change once it is live.
type Changing interface {
	// ChangeRows are the rows of those fields, and of shared ones that change in another way.
	ChangeRows() []field.Row
}

// Judged is what rules and people look at in a kind.
type Judged interface {
	// Bounds are what rules demand of a Unit besides its template.
	Bounds(class *catalog.Class, unit *catalog.Unit, ranges catalog.Ranges, asset *catalog.Asset) []facts.Bound
	// Haircut is the most that the beacon alone may take off what a Unit's shares are worth; nil if
	// it can take nothing off.
	Haircut(unit *catalog.Unit) *facts.Haircut
	// Sends are the limits through which Units send capital outside, with who receives it. A limit
	// that Units share is listed for each of them.
	Sends(class *catalog.Class) []facts.Send
}

// all lists the kinds. A new one needs a folder of its own and an entry here.
var all = []Kind{lcts.Kind{}, nfat.Kind{}, published.Kind{}}

// All returns the kinds that this version knows, in the order in which people are told of them.
func All() []Kind { return slices.Clone(all) }

// Named finds a kind by its name in manifests.
func Named(name string) (Kind, bool) {
	for _, each := range all {
		if each.Facts().Name == name {
			return each, true
		}
	}
	return nil, false
}

// Of finds the kind of a template; none without a template.
func Of(template *catalog.Template) (Kind, bool) {
	if template == nil {
		return nil, false
	}
	return Named(template.Kind)
}

// Beacon is what beacons of Classes of a kind are named after: lpha-nfat after "nfat". Kinds with
// the same manifests have the same beacons.
func Beacon(name string) string {
	of, known := Named(name)
	for _, each := range all {
		if known && each.Facts().Manifests.Definition == of.Facts().Manifests.Definition {
			return each.Facts().Name
		}
	}
	return name
}

// Limited lists everything in a Class that has limits: first the Class itself, for all its Units,
// then each Unit.
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

// ClassField returns the field of a Class's manifest that gives a parameter of a template.
func ClassField(template *catalog.Template, parameter string) string {
	if of, known := Of(template); known {
		if given, ok := of.Facts().Parameters.Class[parameter]; ok {
			return given.Field
		}
	}
	return "class.parameters." + parameter
}

// UnitField returns the field of a Unit's manifest that gives a parameter of a template; "" if no
// field does.
func UnitField(template *catalog.Template, parameter string) string {
	if of, known := Of(template); known {
		return of.Facts().Parameters.Unit[parameter].Field
	}
	return ""
}

// Topics are the first topics of the events by which parameters of Classes and Units of all kinds
// change.
func Topics() []common.Hash {
	var topics []common.Hash
	for _, each := range all {
		for _, signature := range each.Facts().Events {
			topics = append(topics, facts.By(signature)[0])
		}
	}
	return topics
}

// RoleEvents are the events by which contracts of all kinds grant and revoke roles.
func RoleEvents() []onchain.RoleEvents {
	var events []onchain.RoleEvents
	for _, each := range all {
		for _, contract := range each.Facts().Contracts() {
			for _, role := range contract.Roles {
				events = append(events, role.RoleEvents)
			}
		}
	}
	return events
}
