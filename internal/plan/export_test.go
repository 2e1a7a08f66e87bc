// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

// TransactionGas is what one Safe transaction is planned to use at most.
const TransactionGas = transactionGas

// Estimate is the gas that a call is planned with.
func Estimate(call Call) uint64 {
	if call.Guard {
		return guardGas
	}
	switch call.Function[:len("deployHalo")] {
	case "deployHalo":
		return haloGas
	case "deployClas":
		return classGas
	case "deployUnit":
		return unitGas
	case "scheduleBa":
		return scheduleGas
	case "setRateLim", "setCBeamFo":
		return limitGas
	}
	panic(call.Function)
}
