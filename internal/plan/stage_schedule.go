// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"

	"github.com/halo-factory/halocompile/internal/fault"
)

// schedule makes the stage in which the council's Safe schedules operations. These are the ones
// that the factory cannot schedule, because it may not propose or because the Class or Unit is
// deployed already. It fails if the timelock is paused.
func (m *maker) schedule() (Stage, error) {
	stage := Stage{Name: Scheduling, Purpose: "The council schedules the registration with the Configurator Unit, because the factory is no proposer of the timelock."}
	platform := m.basis.Platform
	t := m.s.Network.Contracts.Timelock
	var calls []weighed
	for _, operation := range m.operations() {
		deployed := operation.ReadyAt == 0 && m.isDeployed(operation.of)
		if operation.ReadyAt != 0 || (platform.FactoryProposes && !platform.Paused && !deployed) {
			continue
		}
		if platform.Paused {
			return stage, fault.New(fault.ChainNotAsPlanned, t.Hex(), "the timelock is paused: registration cannot be scheduled through it").
				Remedy("wait until governance unpauses it; emitting the additions as a governance spell is not part of this version")
		}
		data, err := timelock().TryPackScheduleBatch(operation.Targets, operation.values(), operation.payloads(), operation.Predecessor, operation.Salt, new(big.Int).SetUint64(platform.MinDelay))
		if err != nil {
			return stage, err
		}
		calls = append(calls, weighed{scheduleGas, Act{Kind: Schedule, Of: operation.of}.named(Call{
			Contract: "Timelock", To: t, Data: data,
			Function:  "scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)",
			Arguments: operation.arguments(Argument{Name: "delay", Value: fmt.Sprintf("%d s", platform.MinDelay)}),
			Done:      []Check{{"the timelock knows the operation", t, timelock().PackGetTimestamp(operation.ID), 0, AtLeast, word(big.NewInt(1))}},
		})})
	}
	if len(calls) == 0 {
		return stage, nil
	}
	var err error
	stage.Batches, err = m.batches(stage.Name, "council", []Call{m.guardCode("Timelock", t)}, calls)
	return stage, err
}
