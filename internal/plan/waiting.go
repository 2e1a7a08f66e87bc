// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
)

// pending executes an operation that waits, if the manifests say everything that it adds. It is
// cancelled if it adds, to this Class, what they do not say. It is left alone if it is about more
// than this Class, or if the timelock is paused. It is not even told if it changes nothing here.
// lacking are the additions that the chain does not have: while the timelock is paused, a spell
// makes them. Where a spell made all of an operation's, it is executed all the same, so that it
// does not wait until the manifests say something else.
func (m *maker) pending(operation Operation, said, lacking map[string]bool) error {
	if m.basis.Platform.Paused {
		says := "operation " + operation.ID.Hex() + " waits in the timelock, which is paused: it can be neither executed nor cancelled"
		lacks := func(payload hexutil.Bytes) bool { return lacking[string(payload)] }
		if spell, err := m.adder(); err == nil && spell != nil && slices.ContainsFunc(operation.Payloads, lacks) {
			says += "; a spell of " + string(spell.Name) + " adds what it would"
		}
		m.found(m.s.Class.Part(), m.s.Class.File, "class", says)
		m.about(m.aboutOperation(operation))
		return nil
	}
	var unwanted, foreign []string
	pace, here := m.pace(operation)
	if pace && !here {
		return nil
	}
	for i, payload := range operation.Payloads {
		switch {
		case pace, said[string(payload)]:
		case m.owns(operation.Targets[i], payload):
			unwanted = append(unwanted, m.says(operation.Targets[i], payload))
		default:
			foreign = append(foreign, m.says(operation.Targets[i], payload))
		}
	}
	class, waits := m.s.Class, "an operation that waits in the timelock ("+operation.ID.Hex()+") "
	switch {
	case foreign != nil && unwanted == nil && m.elsewhere(operation):
		return nil
	case foreign != nil:
		m.changes = append(m.changes, Change{Subject: class.Part(), Field: "class", Kind: Found, File: class.File, Before: waits + several(foreign)})
		m.about(m.aboutOperation(operation))
		return nil
	case unwanted != nil:
		m.changed(class.Part(), class.File, "class", waits+several(unwanted), "cancelled: no manifest says so")
		m.about(m.aboutOperation(operation))
		m.changes[len(m.changes)-1].Undeclared = true
		m.cancel(operation)
		return nil
	}
	made, err := m.register(operation, []catalog.Part{m.whole()}, nil, 0, operation.ReadyAt)
	switch {
	case err != nil:
		return err
	case pace:
		made.paces()
	case !slices.ContainsFunc(operation.Payloads, func(payload hexutil.Bytes) bool { return lacking[string(payload)] }):
		made.call.Done = append(made.call.Done, m.executed(operation))
	}
	return nil
}

// elsewhere tells whether an operation is about other Classes alone. The launch of another Class
// with the same GovOps registers their cBEAM once more, which this Class has already.
func (m *maker) elsewhere(operation Operation) bool {
	again := m.basis.Class.Registered.CBeam
	for i, payload := range operation.Payloads {
		switch {
		case again && bytes.Equal(payload, beamState().PackAddCBeam(m.s.GovOps.Safe)):
		case operation.Targets[i] != m.s.Network.Contracts.BeamState || !ofOne(payload) || m.mentioned(payload):
			return false
		}
	}
	return true
}

// ofOne tells whether calldata of the BeamState registers one contract, or adds an init to one
// RateLimits.
func ofOne(payload []byte) bool {
	method, values, err := decoded(bindings.ABI(&bindings.BeamStateMetaData), payload)
	if err != nil {
		return false
	}
	return effectsOf[method.RawName] != "" || method.RawName == "addInitRateLimits" && values[1] != common.Address{}
}

// mentioned tells whether calldata has a contract of the Class, its cBEAM or a key of its limits in
// it.
func (m *maker) mentioned(payload []byte) bool {
	p := m.basis.Class.Pau
	for _, account := range []common.Address{p.RateLimits, p.Controller, p.AccessControls, m.s.GovOps.Safe} {
		if bytes.Contains(payload, account[:]) {
			return true
		}
	}
	is := func(state LimitState) bool { return bytes.Contains(payload, state.Key[:]) }
	for _, states := range m.basis.Limits() {
		if slices.ContainsFunc(states, is) {
			return true
		}
	}
	return slices.ContainsFunc(m.basis.Class.Strays, func(stray Stray) bool { return is(stray.LimitState) })
}

func (m *maker) aboutOperation(operation Operation) About {
	return About{By: m.s.Network.Contracts.Timelock, Words: []common.Hash{operation.ID}}
}

// said are the additions that the manifests say, whether or not the chain has them, by calldata.
// Of what retires they say none.
func (m *maker) said() map[string]bool {
	p, said := m.basis.Class.Pau, map[string]bool{}
	if len(m.basis.Class.Pending) == 0 {
		return said
	}
	var list [][]byte
	if !m.separates() {
		list = append(list, beamState().PackAddCBeam(m.s.GovOps.Safe), beamState().PackAddCBeam(m.basis.Class.CBeam))
		if m.s.Class.Status != catalog.Retired {
			list = append(list, beamState().PackAddRateLimits(p.RateLimits), beamState().PackAddController(p.Controller))
		}
	}
	for _, of := range m.s.limited(m.basis) {
		if m.skips(of.Part) || m.s.Class.StatusOf(of.Unit) == catalog.Retired {
			continue
		}
		for j, limit := range of.Limits {
			list = append(list, addInit(of.states[j], limit))
		}
	}
	for _, each := range list {
		said[string(each)] = true
	}
	return said
}

// owns tells whether an addition is about this Class alone: its registration, an init on its
// RateLimits, or one on a key of a Prime that only this Class has.
func (m *maker) owns(target common.Address, payload []byte) bool {
	if p := m.basis.Class.Pau; target == m.s.Network.Contracts.BeamState &&
		(bytes.Equal(payload, beamState().PackAddRateLimits(p.RateLimits)) || bytes.Equal(payload, beamState().PackAddController(p.Controller))) {
		return true
	}
	if target != m.s.Network.Contracts.BeamState || len(payload) != 4+4*32 || !bytes.Equal(payload[:4], beamState().PackAddInitRateLimits(common.Hash{}, common.Address{}, new(big.Int), new(big.Int))[:4]) {
		return false
	}
	key, at := common.BytesToHash(payload[4:36]), common.BytesToAddress(payload[36:68])
	if at == m.basis.Class.Pau.RateLimits {
		return true
	}
	if _, limit := m.limitOf(limitPlace{at, key}); limit != nil {
		return true
	}
	return slices.ContainsFunc(m.basis.Class.Strays, func(stray Stray) bool { return stray.Key == key && stray.RateLimits == at })
}
