// SPDX-License-Identifier: AGPL-3.0-or-later

package field

// shared are the rows of the fields that Halos, Classes and Units of every kind have, and of
// networks and templates.
var shared = concat(haloRules, classRules, unitRules, networkRules, templateRules)

func concat(lists ...[]Rule) []Rule {
	var all []Rule
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

// NeverRule is the row of a field that is fixed for good.
func NeverRule(field, way string) Rule {
	return Rule{Field: field, How: Never, Way: way, By: []Signer{}}
}

// MoveRule is the row of a field that somebody changes on the chain.
func MoveRule(field, way string, by ...Signer) Rule {
	return Rule{Field: field, How: Move, Way: way, By: by}
}

// PromiseRule is the row of a field that holders rely on.
func PromiseRule(field string) Rule { return Rule{Field: field, How: Promise, By: []Signer{Promising}} }

// RecordRule is the row of a field that only the record holds.
func RecordRule(field string) Rule { return Rule{Field: field, How: Record, By: []Signer{Merge}} }

// Counts returns the row with what its numbers count.
func (r Rule) Counts(in Measure) Rule {
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
	// PrimeWay is how a Prime joins and leaves.
	PrimeWay = "a Prime joins by addInitRateLimits on its own RateLimits and on the Class's, then setRateLimit by its GovOps; it leaves by setRateLimit to zero, then delInitRateLimits"
	// DestinationWay is how the receiver of transfers changes.
	DestinationWay = "the destination is part of the limit's key: addInitRateLimits and setRateLimit for the new key, setRateLimit to zero and delInitRateLimits for the old one"
	// ParameterWay is how a Unit's parameter changes.
	ParameterWay = "a setter on the Controller, by an admin; or by GovOps through callControllerAction, once addInitControllerActions has approved the call"

	statusWay   = "winding-down: setRateLimit to zero on what leads in; retired: limits to zero, inits deleted, pairings off, registrations removed, roles revoked"
	registryWay = "a new network, with new Classes on it; what is live stays with these contracts"
)

var haloRules = []Rule{
	RecordRule("halo.title"),
	MoveRule("halo.governance", "the factory's record, changed by the present governance", Governance),
	RecordRule("halo.owner"),
	PromiseRule("halo.legal"),
}

var classRules = []Rule{
	RecordRule("class.title"),
	MoveRule("class.status", statusWay, GovOps, PrimesOwn, Council, Admins),
	RecordRule("class.replaces"),
	NeverRule("class.template", NewClass),
	NeverRule("class.network", NewClass),
	MoveRule("class.admins", "grantRole on each contract and addAdmin on the agent for the new ones, then revokeRole and removeAdmin for the old ones, by an admin", Admins),
	MoveRule("class.govOps", "addCBeam through the timelock or by a spell; the council pairs the new cBEAM, then unpairs the old one", Council),
	RecordRule("class.beacon.kind"),
	PromiseRule("class.beacon.operator"),
	RecordRule("class.beacon.endpoint"),
	MoveRule("class.beacon.actors", "addActor by an admin or grantor, removeActor by an admin or revoker, on the agent", Admins),
	MoveRule("class.beacon.revokers", "addRevoker and removeRevoker on the agent, by an admin", Admins),
	PromiseRule("class.buybox"),
	PromiseRule("class.buybox.term").Counts(Seconds),
	PromiseRule("class.buybox.apy").Counts(Bps),
	PromiseRule("class.legal"),
	RecordRule("class.reporting"),
	NeverRule("class.parameters", NewClass),
}

var unitRules = []Rule{
	RecordRule("unit.title"),
	MoveRule("unit.status", statusWay, GovOps, PrimesOwn, Council, Admins),
	MoveRule("unit.capacity", ParameterWay, Council, GovOps),
	PromiseRule("unit.seniority"),
	RecordRule("unit.book"),
	RecordRule("unit.oracles"),
	PromiseRule("unit.redemption"),
	PromiseRule("unit.legal"),
	RecordRule("unit.reporting"),
	RecordRule("unit.day0"),
}

// What a network's manifest says of the chain is compared with the chain by every plan.
var networkRules = []Rule{
	NeverRule("network.chainId", registryWay),
	RecordRule("network.confirmations"),
	RecordRule("network.explorer"),
	NeverRule("network.contracts", registryWay),
	RecordRule("network.contracts.guards"),
	RecordRule("network.safe"),
	RecordRule("network.authorities"),
	RecordRule("network.promises"),
	RecordRule("network.admins"),
	NeverRule("network.assets.*", "another name for the other token; Units count in the token of the old one"),
	RecordRule("network.primes"),
	MoveRule("network.sorl.maxChange", "setMaxChange on the BeamState, through the timelock or by a spell", Council).Counts(Bps),
	MoveRule("network.sorl.hop", "setHop on the BeamState, through the timelock or by a spell", Council).Counts(Seconds),
	RecordRule("network.sources"),
}

var templateRules = []Rule{
	NeverRule("template.version", NewVersion),
	NeverRule("template.kind", NewVersion),
	MoveRule("template.status", "setStatus on the TemplateRegistry", Approvers),
	NeverRule("template.expires", NewVersion),
	RecordRule("template.unitsUntil"),
	NeverRule("template.components", NewVersion),
	NeverRule("template.integrations", NewVersion),
	NeverRule("template.assetDecimals", NewVersion),
	NeverRule("template.classBounds", NewVersion),
	NeverRule("template.unitBounds", NewVersion),
	NeverRule("template.limitBounds", NewVersion),
	RecordRule("template.ranges"),
	NeverRule("template.audits", NewVersion),
	RecordRule("template.approvals"),
}
