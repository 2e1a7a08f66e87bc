// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import "github.com/halo-factory/halocompile/internal/field"

var changeRows = []field.Row{
	field.NeverRow("class.facility.asset", field.NewClass),
	field.NeverRow("class.facility.token", field.NewClass),
	field.MoveRow("class.facility.baseURI", "file on the facility, by an admin", field.Admins),
	field.MoveRow("class.facility.identityNetwork", "file on the facility, by an admin; members of the old network alone can then collect nothing", field.Admins),
	field.MoveRow("class.facility.freezers", "addFreezer and removeFreezer on the facility, by an admin", field.Admins),
	field.MoveRow("class.facility.maxAnnualGrowth", "nfatHalo_setMaxAnnualGrowthRate on the Controller, by an admin; or by GovOps through callControllerAction, once addInitControllerActions has approved the call", field.Council, field.GovOps).Counts(field.Bps),
	field.MoveRow("class.facility.limits.*.init", field.InitWay, field.Council),
	field.RecordRow("class.facility.limits.*.initial"),
	field.MoveRow("class.facility.limits.*.now", field.LimitWay, field.GovOps),
	field.MoveRow("class.facility.counterparties.*", field.DestinationWay, field.Council, field.GovOps),
	field.RecordRow("class.facility.counterparties.*.title"),
	field.RecordRow("class.facility.counterparties.*.constraints"),
	field.MoveRow("class.facility.counterparties.*.transfer.init", field.InitWay, field.Council),
	field.RecordRow("class.facility.counterparties.*.transfer.initial"),
	field.MoveRow("class.facility.counterparties.*.transfer.now", field.LimitWay, field.GovOps),
	field.MoveRow("class.facility.primes.*", field.PrimeWay, field.Council, field.PrimesOwn, field.GovOps),
	field.MoveRow("class.facility.primes.*.*.init", field.InitWay, field.Council),
	field.RecordRow("class.facility.primes.*.*.initial"),
	field.MoveRow("class.facility.primes.*.*.now", field.LimitWay, field.PrimesOwn, field.GovOps),
	field.MoveRow("unit.size", field.ParameterWay, field.Council, field.GovOps),
	field.MoveRow("unit.term", field.ParameterWay, field.Council, field.GovOps).Counts(field.Seconds),
	field.MoveRow("unit.yield", field.ParameterWay, field.Council, field.GovOps).Counts(field.Bps),
	field.PromiseRow("unit.counterparties"),
}

// ChangeRows are those of the facility, and of the ranges in which deals are struck.
func (Kind) ChangeRows() []field.Row { return changeRows }
