// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import "github.com/halo-factory/halocompile/internal/catalog"

// TransactionGas is what one Safe transaction is planned to use at most.
const TransactionGas = transactionGas

// Estimate is the gas that a call is planned with.
func Estimate(call Call) uint64 {
	switch call.Act.Kind {
	case Guard, GuardAbsent, GuardEmpty:
		return guardGas
	case Deploy:
		return map[catalog.Level]uint64{catalog.HaloLevel: haloGas, catalog.ClassLevel: classGas, catalog.UnitLevel: uint64(len(call.Done)) * unitGas(&catalog.Unit{})}[call.Act.Of.Level]
	case Schedule:
		return scheduling(len(call.Arguments) - 4)
	case SetLimit, MoveLimit, CloseLimit, ZeroLimit, DeleteInit, Deregister, Cancel, PairRateLimits, PairController, UnpairRateLimits, UnpairController:
		return limitGas
	case GiveRole, TakeRole, SetParameter:
		return roleGas
	}
	panic(call.Function)
}
