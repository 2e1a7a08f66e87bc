// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import "github.com/halo-factory/halocompile/internal/field"

var changeRules = []field.Rule{
	field.NeverRule("unit.asset", field.NewUnit),
	field.NeverRule("unit.token", field.NewUnit),
	field.MoveRule("unit.maxAnnualGrowth", field.ParameterWay, field.Council, field.GovOps).Counts(field.Bps),
	field.NeverRule("unit.maxHaircut", field.NewUnit).Counts(field.Bps),
	field.RecordRule("unit.queue"),
	field.MoveRule("unit.queue.lockLimit", field.ParameterWay, field.Council, field.GovOps).Counts(field.Seconds),
	field.RecordRule("unit.manager"),
	field.MoveRule("unit.manager.address", field.DestinationWay, field.Council, field.GovOps),
	field.MoveRule("unit.limits.*.init", field.InitWay, field.Council),
	field.RecordRule("unit.limits.*.initial"),
	field.MoveRule("unit.primes.*", field.PrimeWay, field.Council, field.PrimesOwn),
	field.MoveRule("unit.primes.*.*.init", field.InitWay, field.Council),
	field.RecordRule("unit.primes.*.*.initial"),
	field.PromiseRule("unit.pricing"),
	field.PromiseRule("unit.pricing.target").Counts(field.Bps),
}

// ChangeRules are those of the share, the queues, the manager and the Primes of a Unit.
func (Kind) ChangeRules() []field.Rule { return changeRules }
