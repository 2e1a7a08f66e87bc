// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/words"
)

// together is how many additions one operation of the timelock has at most, so that it can be
// scheduled and executed within the gas of one transaction.
const together = 80

// additions makes the moves that add to the BeamState what the manifests demand and the chain does
// not have. Whoever deploys schedules them with the deployment, if the factory may. What waits in
// the timelock already is executed. The council schedules the rest, or a spell adds it.
func (m *maker) additions() error {
	for _, each := range m.predicted() {
		made, err := m.emit(each.Operation, m.deployed[each.of[0]], each.of, m.basis.Platform.FactoryProposes && !m.basis.Platform.Paused)
		if err != nil {
			return err
		}
		for _, of := range each.of {
			m.registered[of] = made
		}
	}
	wanted := m.wanted()
	approvals, err := m.approvals()
	if err != nil {
		return err
	}
	wanted = append(wanted, approvals...)
	said, lacking := m.said(), map[string]bool{}
	for _, payload := range wanted {
		said[string(payload)], lacking[string(payload)] = true, true
	}
	for _, operation := range m.basis.Class.Pending {
		if err := m.pending(operation, said, lacking); err != nil {
			return err
		}
	}
	wanted = slices.DeleteFunc(wanted, func(payload []byte) bool { return m.brings[string(payload)] != nil })
	for part := range slices.Chunk(wanted, together) {
		if _, err := m.emit(m.operation(part), nil, []catalog.Part{m.whole()}, false); err != nil {
			return err
		}
	}
	return nil
}

// predicted is what the factory schedules when it deploys something.
type predicted struct {
	of []catalog.Part
	Operation
}

func (m *maker) predicted() []predicted {
	var list []predicted
	if class := &m.basis.Class; !class.Exists {
		list = append(list, predicted{[]catalog.Part{m.s.Class.Part()}, class.Operation})
	}
	for _, group := range m.s.Groups(m.basis) {
		if operation := m.basis.Units[group[0]].Operation; len(operation.Targets) > 0 {
			list = append(list, predicted{m.parts(group), operation})
		}
	}
	return list
}

// wanted lists the additions that what exists still lacks, as calldata: first the registration,
// then inits in the order of the manifests. An init of which one number is to be lower is deleted
// at once, unless the spell that adds would delete it, too.
func (m *maker) wanted() [][]byte {
	class, list := &m.basis.Class, [][]byte(nil)
	if !class.Exists || m.s.Class.Status == catalog.Retired {
		return nil
	}
	for _, each := range []struct {
		is                bool
		field, what, lost string
		data              []byte
	}{
		{class.Registered.RateLimits, "class", "RateLimits", "DelRateLimits", beamState().PackAddRateLimits(class.Pau.RateLimits)},
		{class.Registered.Controller, "class", "Controller", "DelController", beamState().PackAddController(class.Pau.Controller)},
		{class.Registered.CBeam, "class.govOps", "cBEAM " + m.s.GovOps.Safe.Hex(), "DelCBeam", beamState().PackAddCBeam(m.s.GovOps.Safe)},
	} {
		if !each.is && !m.separates() {
			list = append(list, each.data)
			m.changed(m.s.Class.Part(), m.s.Class.File, each.field, each.what+" is not registered with the Configurator Unit", "registered")
			m.about(About{By: m.s.Network.Contracts.BeamState, Words: []common.Hash{bindings.Topic(&bindings.BeamStateMetaData, each.lost), common.BytesToHash(each.data[4:])}, Addition: each.data})
			m.later()
		}
	}
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			if state := of.states[j]; !m.skips(of.Part) && of.exists && m.s.Class.StatusOf(of.Unit) != catalog.Retired && !state.Init.Is(limit.Init) {
				m.initChanges(of, limit, state)
				list = append(list, addInit(state, limit))
			}
		}
	}
	return list
}

func addInit(state LimitState, limit *catalog.Limit) []byte {
	return beamState().PackAddInitRateLimits(state.Key, state.RateLimits, &limit.Init.MaxAmount.Int, &limit.Init.Slope.Int)
}

// initChanges shows that an init changes. What is to be lower does not wait for the timelock, even
// if the other number rises: the init is deleted now, with both numbers, since nothing lowers one
// alone. What is in force stays, and GovOps raise it by the SORL alone until the next init is
// there.
func (m *maker) initChanges(of Limited, limit *catalog.Limit, state LimitState) {
	before := "none"
	if !state.Init.None() {
		before = m.describeAmounts(of, limit.Token, &state.Init.MaxAmount.Int, &state.Init.Slope.Int)
		if state.Init.above(limit.Init) && !m.replaces() {
			m.deleteInit(of.Part, limit.Ref(), state, &limit.Init, nil)
		}
	}
	m.changed(of.Part, of.File, limit.Field+".init", before, m.describeLimit(of, limit, limit.Init))
	is := m.aboutInit(state)
	is.Addition = addInit(state, limit)
	m.about(is)
	m.later()
}

// aboutInit is what the events tell that add and delete an init.
func (m *maker) aboutInit(state LimitState) About {
	return About{By: m.s.Network.Contracts.BeamState, Words: []common.Hash{state.Key, common.BytesToHash(state.RateLimits[:])}}
}

// deleteInit is the council's move that takes an init away. next is the init that follows it; nil
// if none does.
func (m *maker) deleteInit(of catalog.Part, limit catalog.LimitRef, state LimitState, next *catalog.RateLimit, needs []*move) *move {
	at := m.s.Network.Contracts.BeamState
	none := beamState().PackInitRateLimits(state.Key, state.RateLimits)
	return m.byCouncil(&move{stage: Removal, needs: needs, guards: []Call{m.guardCode("BeamState", at)}, weighed: weighed{limitGas, Act{Kind: DeleteInit, Of: of, Limit: limit}.named(Call{
		Contract: "BeamState", To: at, Function: "delInitRateLimits(bytes32,address)", Data: beamState().PackDelInitRateLimits(state.Key, state.RateLimits),
		Arguments: []Argument{{Name: "key", Value: state.Key.Hex()}, {Name: "rateLimits", Value: state.RateLimits.Hex()}},
		Undo:      "The same init again, through the timelock.",
		// An init that was added again since is not the one that was deleted.
		Done: []Check{gone(at, none, state.Init, next)},
	})}})
}

// gone demands that an init is not what it was. It looks at a number that the next init does not
// share with it, so that it still holds once that one is there.
func gone(at common.Address, read []byte, was Amounts, next *catalog.RateLimit) Check {
	word, number := 0, was.MaxAmount
	if next != nil && next.MaxAmount.Cmp(&was.MaxAmount.Int) == 0 || number.Sign() == 0 {
		word, number = 1, was.Slope
	}
	return Check{"the init is not what it was", at, read, word, NotEqual, common.BigToHash(&number.Int)}
}

// operation composes an operation of additions. Its salt comes from the Class, the content, and how
// often the same content was carried out before: the timelock takes no operation twice.
func (m *maker) operation(payloads [][]byte) Operation {
	class := m.s.ClassID()
	content := crypto.Keccak256(payloads...)
	for n := uint64(0); ; n++ {
		operation := m.s.additionsOf(payloads, crypto.Keccak256Hash(class[:], content, word(uint256(n)).Bytes()))
		if !slices.Contains(m.basis.Class.Spent, operation.ID) {
			return operation
		}
	}
}

// additionsOf is an operation of calls of the BeamState.
func (s *Resolved) additionsOf(payloads [][]byte, salt common.Hash) Operation {
	operation := Operation{Salt: salt}
	for _, payload := range payloads {
		operation.Targets, operation.Values = append(operation.Targets, s.Network.Contracts.BeamState), append(operation.Values, "0")
		operation.Payloads = append(operation.Payloads, payload)
	}
	operation.ID = operation.Hash()
	return operation
}

// emit makes the moves that schedule an operation and execute it after the delay. The deployment
// that it belongs to schedules it, if the factory does. Where the timelock is not the way, a spell
// makes the same calls.
func (m *maker) emit(operation Operation, deploys *move, of []catalog.Part, byFactory bool) (*move, error) {
	var needs []*move
	if deploys != nil {
		needs = []*move{deploys}
	}
	platform, t := m.basis.Platform, m.s.Network.Contracts.Timelock
	if !byFactory {
		if spell, err := m.adder(); err != nil {
			return nil, err
		} else if spell != nil {
			return m.spelled(spell, operation, needs)
		}
		data, err := timelock().TryPackScheduleBatch(operation.Targets, operation.values(), operation.payloads(), operation.Predecessor, operation.Salt, uint256(platform.MinDelay))
		if err != nil {
			return nil, err
		}
		needs = []*move{m.byCouncil(&move{stage: Scheduling, needs: needs, guards: []Call{m.guardCode("Timelock", t)}, weighed: weighed{scheduling(len(operation.Targets)), Schedule.of(of).named(Call{
			Contract: "Timelock", To: t, Data: data,
			Function:  "scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)",
			Arguments: operation.arguments(Argument{Name: "delay", Value: words.Span(platform.MinDelay)}),
			Undo:      "The council cancels the operation, before it is executed.",
			Done:      []Check{{"the timelock knows the operation", t, timelock().PackGetTimestamp(operation.ID), 0, AtLeast, word(big.NewInt(1))}},
		})}})}
	}
	return m.register(operation, of, needs, platform.MinDelay, 0)
}

func scheduling(calls int) uint64 { return scheduleGas + uint64(calls)*15_000 }

// register makes the move that executes an operation. Its effects in the BeamState show that it is
// done, whoever brought them about.
func (m *maker) register(operation Operation, of []catalog.Part, needs []*move, wait, from uint64) (*move, error) {
	t := m.s.Network.Contracts.Timelock
	m.operations = append(m.operations, operation)
	data, err := timelock().TryPackExecuteBatch(operation.Targets, operation.values(), operation.payloads(), operation.Predecessor, operation.Salt)
	if err != nil {
		return nil, err
	}
	call := Register.of(of).named(Call{
		Contract: "Timelock", To: t, Data: data,
		Function:  "executeBatch(address[],uint256[],bytes[],bytes32,bytes32)",
		Arguments: operation.arguments(),
		Ready:     &Moment{What: "the timelock's delay is over", To: t, Data: timelock().PackGetTimestamp(operation.ID)},
		Undo:      "The council deletes at once what was added.",
	})
	for _, payload := range operation.Payloads {
		if approves(payload) {
			// The approval is taken away once it was used: what stays is that it was given.
			call.Done = append(call.Done, m.executed(operation))
			continue
		}
		checks, err := effects(m.s.Network.Contracts.BeamState, payload)
		if err != nil {
			return nil, err
		}
		call.Done = append(call.Done, checks...)
	}
	made := m.add(&move{stage: Registration, by: Anyone, needs: needs, wait: wait, from: from, weighed: weighed{executeGas + uint64(len(operation.Payloads))*additionGas, call}})
	for _, payload := range operation.Payloads {
		m.brings[string(payload)] = made
	}
	return made, nil
}

func (m *maker) executed(operation Operation) Check {
	return Check{"the timelock has executed the operation", m.s.Network.Contracts.Timelock, timelock().PackGetTimestamp(operation.ID), 0, Equal, word(big.NewInt(1))}
}

// approves tells whether calldata of the BeamState approves a call.
func approves(payload []byte) bool {
	return bytes.HasPrefix(payload, beamState().PackAddInitControllerActions(nil, common.Address{})[:4])
}

// cancel is the council's move that takes an operation out of the timelock.
func (m *maker) cancel(operation Operation) {
	t := m.s.Network.Contracts.Timelock
	m.operations = append(m.operations, operation)
	m.byCouncil(&move{stage: Removal, guards: []Call{m.guardCode("Timelock", t)}, weighed: weighed{limitGas, Act{Kind: Cancel, Of: m.s.Class.Part()}.named(Call{
		Contract: "Timelock", To: t, Function: "cancel(bytes32)", Data: timelock().PackCancel(operation.ID), Arguments: operation.arguments(),
		Undo: "The council schedules the same operation again.",
		Done: []Check{{"the operation does not wait any more", t, timelock().PackGetTimestamp(operation.ID), 0, Equal, common.Hash{}}},
	})}})
}

// effectsOf names, for each function that adds to the BeamState, the getter that shows the effect.
var effectsOf = map[string]string{"addRateLimits": "rateLimits", "addController": "controllers", "addCBeam": "cBeams"}

// pacesOf does so for those that say how fast limits may be raised.
var pacesOf = map[string]string{"setHop": "getHop", "setMaxChange": "getMaxChange"}

// effects are what the BeamState shows once a call of it has been made.
func effects(at common.Address, payload hexutil.Bytes) ([]Check, error) {
	parsed := bindings.ABI(&bindings.BeamStateMetaData)
	method, values, err := decoded(parsed, payload)
	if err != nil {
		return nil, err
	}
	if getter, is := effectsOf[method.RawName]; is {
		data, err := parsed.Pack(getter, values[0])
		return []Check{{fmt.Sprintf("the BeamState has %s %s", getter, values[0]), at, data, 0, Equal, word(big.NewInt(1))}}, err
	}
	if getter, is := pacesOf[method.RawName]; is {
		data, err := parsed.Pack(getter, values[0])
		return []Check{{fmt.Sprintf("%s of the BeamState is %s", getter, values[1]), at, data, 0, Equal, word(values[1].(*big.Int))}}, err
	}
	switch method.RawName {
	case "addInitRateLimits":
		data, err := parsed.Pack("initRateLimits", values[0], values[1])
		return []Check{
			{"the init has this maximum", at, data, 0, Equal, word(values[2].(*big.Int))},
			{"the init has this slope", at, data, 1, Equal, word(values[3].(*big.Int))},
		}, err
	case "addInitControllerActions":
		data, err := parsed.Pack("isControllerActionEnabled", crypto.Keccak256Hash(values[0].([]byte)), values[1])
		return []Check{{"the action is approved", at, data, 0, Equal, word(big.NewInt(1))}}, err
	}
	return nil, fmt.Errorf("nothing shows that %s was called", method.RawName)
}

// decoded reads calldata of a contract.
func decoded(parsed *abi.ABI, payload []byte) (*abi.Method, []any, error) {
	if len(payload) < 4 {
		return nil, nil, fmt.Errorf("no function: %x", payload)
	}
	method, err := parsed.MethodById(payload[:4])
	if err != nil {
		return nil, nil, err
	}
	values, err := method.Inputs.Unpack(payload[4:])
	return method, values, err
}
