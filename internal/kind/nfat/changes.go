// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import "github.com/halo-factory/halocompile/internal/field"

var changeRules = []field.Rule{
	field.NeverRule("class.facility.asset", field.NewClass),
	field.NeverRule("class.facility.token", field.NewClass),
	field.MoveRule("class.facility.baseURI", "file on the facility, by an admin", field.Admins),
	field.MoveRule("class.facility.identityNetwork", "file on the facility, by an admin; members of the old network alone can then collect nothing", field.Admins),
	field.MoveRule("class.facility.freezers", "addFreezer and removeFreezer on the facility, by an admin", field.Admins),
	field.MoveRule("class.facility.maxAnnualGrowth", "nfatHalo_setMaxAnnualGrowthRate on the Controller, by an admin; or by GovOps through callControllerAction, once addInitControllerActions has approved the call", field.Council, field.GovOps).Counts(field.Bps),
	field.MoveRule("class.facility.limits.*.init", field.InitWay, field.Council),
	field.RecordRule("class.facility.limits.*.initial"),
	field.MoveRule("class.facility.counterparties.*", field.DestinationWay, field.Council, field.GovOps),
	field.RecordRule("class.facility.counterparties.*.title"),
	field.RecordRule("class.facility.counterparties.*.constraints"),
	field.MoveRule("class.facility.counterparties.*.transfer.init", field.InitWay, field.Council),
	field.RecordRule("class.facility.counterparties.*.transfer.initial"),
	field.MoveRule("class.facility.primes.*", field.PrimeWay, field.Council, field.PrimesOwn, field.GovOps),
	field.MoveRule("class.facility.primes.*.*.init", field.InitWay, field.Council),
	field.RecordRule("class.facility.primes.*.*.initial"),
	field.MoveRule("unit.size", field.ParameterWay, field.Council, field.GovOps),
	field.MoveRule("unit.term", field.ParameterWay, field.Council, field.GovOps).Counts(field.Seconds),
	field.MoveRule("unit.yield", field.ParameterWay, field.Council, field.GovOps).Counts(field.Bps),
	field.PromiseRule("unit.counterparties"),
}

// ChangeRules are those of the facility, and of the ranges in which deals are struck.
func (Kind) ChangeRules() []field.Rule { return changeRules }
