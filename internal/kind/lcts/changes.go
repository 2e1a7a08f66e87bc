// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import "github.com/halo-factory/halocompile/internal/field"

var changeRows = []field.Row{
	field.NeverRow("unit.asset", field.NewUnit),
	field.NeverRow("unit.token", field.NewUnit),
	field.MoveRow("unit.maxAnnualGrowth", field.ParameterWay, field.Council, field.GovOps).Counts(field.Bps),
	field.NeverRow("unit.maxHaircut", field.NewUnit).Counts(field.Bps),
	field.RecordRow("unit.queue"),
	field.MoveRow("unit.queue.lockLimit", field.ParameterWay, field.Council, field.GovOps).Counts(field.Seconds),
	field.RecordRow("unit.manager"),
	field.MoveRow("unit.manager.address", field.DestinationWay, field.Council, field.GovOps),
	field.MoveRow("unit.limits.*.init", field.InitWay, field.Council),
	field.RecordRow("unit.limits.*.initial"),
	field.MoveRow("unit.limits.*.now", field.LimitWay, field.GovOps),
	field.MoveRow("unit.primes.*", field.PrimeWay, field.Council, field.PrimesOwn),
	field.MoveRow("unit.primes.*.*.init", field.InitWay, field.Council),
	field.RecordRow("unit.primes.*.*.initial"),
	field.MoveRow("unit.primes.*.*.now", field.LimitWay, field.PrimesOwn),
	field.PromiseRow("unit.pricing"),
	field.PromiseRow("unit.pricing.target").Counts(field.Bps),
}

// ChangeRows are those of the share, the queues, the manager and the Primes of a Unit.
func (Kind) ChangeRows() []field.Row { return changeRows }
