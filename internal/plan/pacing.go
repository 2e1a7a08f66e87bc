// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/words"
)

// PaceField is the part of a network's manifest that says how fast limits may be raised.
const PaceField = "network.sorl"

// Pacing says who brings about how fast limits may be raised, where the network's manifest says
// otherwise than the chain. That holds for all Classes of the network, so the plan of one of them
// does it.
type Pacing struct {
	By    catalog.ClassRef `json:"by"`
	Times uint64           `json:"times,omitempty"` // how often the same was carried out before
	// of the operation, if it waits; Unix seconds
	ReadyAt uint64 `json:"readyAt,omitempty"`
}

// paced is one number of the pace, as a call of the BeamState that holds for all RateLimits.
type paced struct {
	field, before, after string
	event                string
	payload              []byte
	differs              bool
}

func (s *Resolved) paces(platform *Platform) []paced {
	declared := s.Network.SORL
	// a basis point is 1e14
	change := new(big.Int).Add(one, new(big.Int).Mul(big.NewInt(declared.MaxChange), big.NewInt(1e14)))
	list := []paced{{
		field: PaceField + ".hop", before: words.Span(platform.Hop), after: words.Span(declared.Hop), event: "SetHop",
		payload: beamState().PackSetHop(common.Address{}, uint256(declared.Hop)), differs: platform.Hop != declared.Hop,
	}}
	if platform.MaxChange == nil {
		return list // not read
	}
	return append(list, paced{
		field:  PaceField + ".maxChange",
		before: words.Tokens(new(big.Int).Sub(&platform.MaxChange.Int, one), 16) + " %", after: words.Percent(declared.MaxChange), event: "SetMaxChange",
		payload: beamState().PackSetMaxChange(common.Address{}, change), differs: platform.MaxChange.Cmp(change) != 0,
	})
}

// Pace is the operation of the timelock that makes the chain's pace that of the manifest; it has no
// calls if there is nothing to do. Its salt comes from the content and from how often the same was
// carried out before, because the timelock takes no operation twice. So whichever Class plans it,
// it is the same operation.
func (s *Resolved) Pace(platform *Platform, times uint64) Operation {
	var payloads [][]byte
	for _, each := range s.paces(platform) {
		if each.differs {
			payloads = append(payloads, each.payload)
		}
	}
	if len(payloads) == 0 {
		return Operation{}
	}
	return s.additionsOf(payloads, crypto.Keccak256Hash([]byte(PaceField), crypto.Keccak256(payloads...), word(uint256(times)).Bytes()))
}

// pacing makes the moves that bring about how fast limits may be raised, if this is the Class whose
// plan does it. Otherwise it shows the difference.
func (m *maker) pacing() error {
	platform := &m.basis.Platform
	pacing, class := platform.Pacing, m.s.Class.Part()
	moved, how, why := false, Found, ""
	switch {
	case pacing == nil || pacing.By == (catalog.ClassRef{}):
	case pacing.By != m.s.Class.Ref():
		how, why = Told, "; the plan of "+pacing.By.String()+" changes it"
	case pacing.ReadyAt == 0 && !m.mayPace():
		why = "; governance changes it by a spell"
	default:
		moved = true
	}
	var left []paced
	for _, each := range m.s.paces(platform) {
		switch {
		case !each.differs:
		case !moved:
			m.found(class, m.s.Network.File, each.field, each.before+" on the chain"+why)
			m.changes[len(m.changes)-1].After, m.changes[len(m.changes)-1].Kind = each.after, how
		default:
			m.changed(class, m.s.Network.File, each.field, each.before, each.after)
			if m.brings[string(each.payload)] == nil {
				left = append(left, each)
			}
		}
		if each.differs {
			topic := bindings.Topic(&bindings.BeamStateMetaData, each.event)
			m.about(About{By: m.s.Network.Contracts.BeamState, Words: []common.Hash{topic, {}}, Addition: each.payload})
		}
	}
	if len(left) == 0 {
		return nil
	}
	operation := m.s.Pace(platform, pacing.Times)
	var made *move
	var err error
	if pacing.ReadyAt > 0 {
		made, err = m.register(operation, []catalog.Part{class}, nil, 0, pacing.ReadyAt)
	} else {
		made, err = m.emit(operation, nil, []catalog.Part{class}, false)
	}
	if err != nil {
		return err
	}
	if made.call.Act.Kind != Enroll { // a spell's calls say it themselves
		made.paces()
	}
	return nil
}

// mayPace tells whether somebody whom the network names can change how fast limits may be raised.
func (m *maker) mayPace() bool {
	spell, err := m.adder()
	return err == nil && (spell != nil || m.basis.Platform.CouncilProposes || m.spell(m.basis.Platform.Proposers) != "")
}

// paces says that a move, and those that it needs, are about how fast limits may be raised.
func (made *move) paces() {
	for _, each := range append([]*move{made}, made.needs...) {
		each.call.Act.Field = PaceField
		each.call = each.call.Act.named(each.call)
	}
	made.call.Undo = "The values of before, through the timelock."
}

// pace tells whether an operation only says how fast limits may be raised, as the manifest does. It
// is not about this Class then, unless this is the one whose plan brings that about.
func (m *maker) pace(operation Operation) (is, here bool) {
	all := m.s.paces(&m.basis.Platform)
	for i, payload := range operation.Payloads {
		at := slices.IndexFunc(all, func(each paced) bool { return bytes.Equal(each.payload, payload) })
		if operation.Targets[i] != m.s.Network.Contracts.BeamState || at < 0 {
			return false, false
		}
		here = here || all[at].differs
	}
	pacing := m.basis.Platform.Pacing
	return true, here && pacing != nil && pacing.By == m.s.Class.Ref()
}
