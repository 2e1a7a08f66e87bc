// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// activatedWord is the index of the word in a Class's record that tells whether the Class is
// activated. It comes after halo, template, manifest, the PAU's five addresses, cBeam and units.
const activatedWord = 10

// register makes the stage that anyone may carry out after the timelock's delay: execute the
// operations, and let the factory pair the cBEAM. If the factory may not pair it, the council does.
func (m *maker) register() (Stage, error) {
	stage := Stage{Name: Registration, Purpose: "After the timelock's delay anyone executes the registration, and the factory pairs the cBEAM."}
	t, f := m.s.Network.Contracts.Timelock, *m.s.Network.Contracts.Factory
	var open []Call
	for _, operation := range m.operations() {
		data, err := timelock().TryPackExecuteBatch(operation.Targets, operation.values(), operation.payloads(), operation.Predecessor, operation.Salt)
		if err != nil {
			return stage, err
		}
		if operation.ReadyAt > 1 {
			stage.NotBefore = max(stage.NotBefore, operation.ReadyAt)
		} else {
			stage.Delay = m.basis.Platform.MinDelay
		}
		open = append(open, Act{Kind: Register, Of: operation.of}.named(Call{
			Contract: "Timelock", To: t, Data: data,
			Function:  "executeBatch(address[],uint256[],bytes[],bytes32,bytes32)",
			Arguments: operation.arguments(),
			Ready:     &Moment{"the timelock's delay is over", t, timelock().PackGetTimestamp(operation.ID)},
			Done:      []Check{{"the timelock has executed the operation", t, timelock().PackIsOperationDone(operation.ID), 0, Equal, word(big.NewInt(1))}},
		}))
	}
	b := m.s.Network.Contracts.BeamState
	p, cBeam := m.basis.Class.Pau, m.basis.Class.CBeam
	paired := []Check{
		{"the cBEAM is paired with the RateLimits", b, beamState().PackRateLimitsCBeams(p.RateLimits, cBeam), 0, Equal, word(big.NewInt(1))},
		{"the cBEAM is paired with the Controller", b, beamState().PackControllersCBeams(p.Controller, cBeam), 0, Equal, word(big.NewInt(1))},
	}
	if !m.basis.Class.Activated && m.basis.Platform.FactoryPairs {
		data, err := factory().TryPackActivate(m.s.ClassID())
		if err != nil {
			return stage, err
		}
		open = append(open, Act{Kind: Activate, Of: m.s.Class.Part()}.named(Call{
			Contract: "HaloFactory", To: f, Data: data, Function: "activate(bytes32)",
			Arguments: []Argument{{"class", m.s.Class.Name + " " + m.s.ClassID().Hex(), m.s.Class.File, "class.name"}},
			// The check reads the factory's record, not the pairing. Governance may unpair later,
			// and the call must not look undone then.
			Done: []Check{{"the factory has activated the Class", f, factory().PackClass(m.s.ClassID()), activatedWord, Equal, word(big.NewInt(1))}},
		}))
	}
	if len(open) > 0 {
		stage.Batches = []Batch{{ID: batchID(stage.Name, Anyone, 1), Authority: Anyone, Calls: open}}
	}
	if !m.basis.Class.Activated && !m.basis.Platform.FactoryPairs {
		var calls []weighed
		for _, pair := range []struct {
			kind               ActKind
			function, contract string
			data               []byte
			address            common.Address
			done               Check
		}{
			{PairRateLimits, "setCBeamForRateLimits(address,address)", "rateLimits", beamState().PackSetCBeamForRateLimits(p.RateLimits, cBeam), p.RateLimits, paired[0]},
			{PairController, "setCBeamForController(address,address)", "controller", beamState().PackSetCBeamForController(p.Controller, cBeam), p.Controller, paired[1]},
		} {
			calls = append(calls, weighed{limitGas, Act{Kind: pair.kind, Of: m.s.Class.Part()}.named(Call{
				Contract: "BeamState", To: b, Data: pair.data, Function: pair.function,
				Arguments: []Argument{{Name: pair.contract, Value: pair.address.Hex()}, {"cBeam", cBeam.Hex(), m.s.Class.File, "class.govOps"}},
				Done:      []Check{pair.done},
			})})
		}
		batches, err := m.batches(stage.Name, "council", []Call{m.guardCode("BeamState", b)}, calls)
		if err != nil {
			return stage, err
		}
		stage.Batches = append(stage.Batches, batches...)
	}
	return stage, nil
}
