// SPDX-License-Identifier: AGPL-3.0-or-later

package field

// shared are the rows of the fields that Halos, Classes and Units of every kind have, and of
// networks and templates.
var shared = concat(haloRows, classRows, unitRows, bookRows, networkRows, templateRows)

func concat(lists ...[]Row) []Row {
	var all []Row
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// NeverRow is the row of a field that is fixed for good.
func NeverRow(field, way string) Row {
	return Row{Field: field, How: Never, Way: way, By: []Signer{}}
}

// MoveRow is the row of a field that somebody changes on the chain.
func MoveRow(field, way string, by ...Signer) Row {
	return Row{Field: field, How: Move, Way: way, By: by}
}

// PromiseRow is the row of a field that holders rely on.
func PromiseRow(field string) Row { return Row{Field: field, How: Promise, By: []Signer{Promising}} }

// RecordRow is the row of a field that only the record holds.
func RecordRow(field string) Row { return Row{Field: field, How: Record, By: []Signer{Merge}} }

// Counts returns the row with what its numbers count.
func (r Row) Counts(in Measure) Row {
	r.In = in
	return r
}

// Ways that several rows share.
const (
	// NewClass is the way out of what a Class can never change.
	NewClass = "declare a new Class with `replaces`, and wind this one down by its `status`"
	// NewUnit is the way out of what a Unit can never change.
	NewUnit = "declare a new Unit, and wind this one down by its `status`"
	// NewVersion is the way out of what a template can never change.
	NewVersion = "a registered version is immutable: make a new version of the template"

	// InitWay is how an init changes.
	InitWay = "addInitRateLimits on the BeamState, through the timelock or by a spell; to lower one at once, the council first calls delInitRateLimits"
	// LimitWay is how a limit comes to a value that the manifest declares.
	LimitWay = "setRateLimit of the Configurator, by GovOps: down at once; up to the init, once the hop since the last rise is over"
	// PrimeWay is how a Prime joins and leaves.
	PrimeWay = "a Prime joins by addInitRateLimits on its own RateLimits and on the Class's, then setRateLimit by its GovOps; it leaves by setRateLimit to zero, then delInitRateLimits"
	// DestinationWay is how the receiver of transfers changes.
	DestinationWay = "the destination is part of the limit's key: addInitRateLimits and setRateLimit for the new key, setRateLimit to zero and delInitRateLimits for the old one"
	// ParameterWay is how a Unit's parameter changes.
	ParameterWay = "a setter on the Controller, by an admin; or by GovOps through callControllerAction, once addInitControllerActions has approved the call"

	statusWay   = "winding-down: setRateLimit to zero on what leads in; retired: limits to zero, inits deleted, pairings off, registrations removed, roles revoked"
	registryWay = "a new network, with new Classes on it; what is live stays with these contracts"
)

var haloRows = []Row{
	RecordRow("halo.title"),
	NeverRow("halo.governance", "the factory writes it once and has no function that changes it: declare a new Halo, with new Classes in it"),
	RecordRow("halo.owner"),
	PromiseRow("halo.legal"),
}

var classRows = []Row{
	RecordRow("class.title"),
	MoveRow("class.status", statusWay, GovOps, PrimesOwn, Council, Admins),
	RecordRow("class.replaces"),
	NeverRow("class.template", NewClass),
	NeverRow("class.network", NewClass),
	NeverRow("class.adopted", NewClass),
	MoveRow("class.admins", "grantRole on each contract and addAdmin on the agent for the new ones, then revokeRole and removeAdmin for the old ones, by an admin", Admins),
	MoveRow("class.govOps", "addCBeam through the timelock or by a spell; the council pairs the new cBEAM, then unpairs the old one", Council),
	RecordRow("class.beacon.kind"),
	PromiseRow("class.beacon.operator"),
	RecordRow("class.beacon.endpoint"),
	MoveRow("class.beacon.actors", "addActor by an admin or grantor, removeActor by an admin or revoker, on the agent", Admins),
	MoveRow("class.beacon.revokers", "addRevoker and removeRevoker on the agent, by an admin", Admins),
	RecordRow("class.attestor.id"),
	PromiseRow("class.attestor.operator"),
	RecordRow("class.attestor.endpoint"),
	PromiseRow("class.attestor.address"),
	PromiseRow("class.attestor.refresh"),
	PromiseRow("class.buybox"),
	PromiseRow("class.buybox.term").Counts(Seconds),
	PromiseRow("class.buybox.apy").Counts(Bps),
	RecordRow("class.cycle"),
	PromiseRow("class.legal"),
	RecordRow("class.reporting"),
	NeverRow("class.parameters", NewClass),
}

var unitRows = []Row{
	RecordRow("unit.title"),
	MoveRow("unit.status", statusWay, GovOps, PrimesOwn, Council, Admins),
	NeverRow("unit.adopted", NewUnit),
	MoveRow("unit.capacity", ParameterWay, Council, GovOps),
	PromiseRow("unit.seniority"),
	PromiseRow("unit.book"),
	RecordRow("unit.oracles"),
	PromiseRow("unit.redemption"),
	PromiseRow("unit.legal"),
	RecordRow("unit.reporting"),
	RecordRow("unit.day0"),
}

// The Book behind a Unit is the boundary of a bankruptcy, so holders rely on what it is. An
// attestation is added when it is given.
var bookRows = []Row{
	RecordRow("book.title"),
	PromiseRow("book.form"),
	PromiseRow("book.entity"),
	PromiseRow("book.assets"),
	RecordRow("book.attestations"),
}

// What a network's manifest says of the chain is compared with the chain by every plan.
var networkRows = []Row{
	NeverRow("network.chainId", registryWay),
	RecordRow("network.confirmations"),
	RecordRow("network.explorer"),
	NeverRow("network.contracts", registryWay),
	RecordRow("network.contracts.guards"),
	RecordRow("network.safe"),
	RecordRow("network.authorities"),
	RecordRow("network.spells"),
	RecordRow("network.additions"),
	RecordRow("network.promises"),
	RecordRow("network.opening"),
	MoveRow("network.platform", "grantRole and setAdminAllowed on the factory, registerTemplate and setStatus on the registry, roles of timelock and BeamState by their admins: plan networks/<network> has the calls", Governance, Approvers),
	NeverRow("network.platform.governance", registryWay),
	NeverRow("network.platform.approval", registryWay),
	RecordRow("network.admins"),
	NeverRow("network.assets.*", "another name for the other token; Units count in the token of the old one"),
	RecordRow("network.primes"),
	MoveRow("network.sorl.maxChange", "setMaxChange on the BeamState, through the timelock or by a spell", Council).Counts(Bps),
	MoveRow("network.sorl.hop", "setHop on the BeamState, through the timelock or by a spell", Council).Counts(Seconds),
	RecordRow("network.sources"),
}

var templateRows = []Row{
	NeverRow("template.version", NewVersion),
	NeverRow("template.kind", NewVersion),
	RecordRow("template.tier"),
	MoveRow("template.status", "setStatus on the TemplateRegistry", Approvers),
	NeverRow("template.expires", NewVersion),
	RecordRow("template.unitsUntil"),
	NeverRow("template.components", NewVersion),
	NeverRow("template.integrations", NewVersion),
	NeverRow(facetsField, NewVersion),
	NeverRow("template.assetDecimals", NewVersion),
	NeverRow("template.classBounds", NewVersion),
	NeverRow("template.unitBounds", NewVersion),
	NeverRow("template.limitBounds", NewVersion),
	RecordRow("template.ranges"),
	NeverRow("template.audits", NewVersion),
	RecordRow("template.approvals"),
	RecordRow("template.classApprovals"),
}
