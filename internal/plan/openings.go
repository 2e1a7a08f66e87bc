// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// mostFirst is how many first values an opening has at most.
const mostFirst = 64

// Opening is a list of first values that a deployment prepared. The factory sets them together,
// when anyone asks it to.
type Opening struct {
	ID      common.Hash `json:"id"`
	Entries []First     `json:"entries"`
}

// First is the first value of a limit on the Class's RateLimits.
type First struct {
	Key common.Hash `json:"key"`
	Amounts
}

// Openings cuts the first values of one deployment into openings, as the factory does: each has an
// id that follows from the Class and from what it sets.
func Openings(class common.Hash, firsts []First) []Opening {
	var list []Opening
	for i, first := range firsts {
		if i%mostFirst == 0 {
			list = append(list, Opening{ID: class})
		}
		last := &list[len(list)-1]
		last.Entries = append(last.Entries, first)
		last.ID = crypto.Keccak256Hash(last.ID[:], first.Key[:], word(&first.MaxAmount.Int).Bytes(), word(&first.Slope.Int).Bytes())
	}
	return list
}

// opens tells whether the factory gives a limit its first value. It sets no limit of a Prime, none
// to zero, and none of a Class that it did not deploy.
func (s *Resolved) opens(limit *catalog.Limit) bool {
	if !s.Network.FactoryOpens() || limit.Prime != "" || s.Class.Adopted != nil {
		return false
	}
	first := limit.Initial
	return first.Unlimited && limit.Init.Unlimited || first.MaxAmount.Sign() > 0 && first.Slope.Sign() > 0
}

// openings makes the moves by which the factory gives limits their first value, once they have an
// init and the Class is paired. What an opening would set otherwise than the manifests say is left
// to GovOps, and so is what was never prepared.
func (m *maker) openings() error {
	if !m.s.Network.FactoryOpens() {
		return nil
	}
	declared := m.openable()
	for _, each := range m.prepared() {
		due, needs := m.due(each.Opening, declared)
		if !due {
			continue
		}
		if lacks := m.basis.Platform.FactoryLacks; len(lacks) > 0 {
			return fault.New(fault.NetworkIncomplete, m.s.Network.File, "network.opening is \"factory\", and the HaloFactory %s may not open limits: it lacks %s", *m.s.Network.Contracts.Factory, strings.Join(lacks, ", and ")).
				Remedy("have governance give it that, or write opening: \"govops\"")
		}
		m.open(each.of, each.Opening, needs)
	}
	return nil
}

// preparedOpening is an opening with what it is of.
type preparedOpening struct {
	of []catalog.Part
	Opening
}

// prepared lists the openings that deployments prepared, and those that the deployments of this
// plan prepare.
func (m *maker) prepared() []preparedOpening {
	var list []preparedOpening
	all := m.s.limited(m.basis)
	deployment := func(parts []catalog.Part, together ...Limited) {
		var firsts []First
		for _, of := range together {
			for j, limit := range of.Limits {
				if m.s.opens(limit) {
					firsts = append(firsts, First{of.states[j].Key, Amounts{limit.Initial.MaxAmount, limit.Initial.Slope}})
				}
			}
		}
		for _, opening := range Openings(m.s.ClassID(), firsts) {
			list = append(list, preparedOpening{parts, opening})
		}
	}
	for _, opening := range m.basis.Class.Openings {
		list = append(list, preparedOpening{[]catalog.Part{m.whole()}, opening})
	}
	if !m.basis.Class.Exists {
		deployment([]catalog.Part{m.s.Class.Part()}, all[0])
	}
	for _, group := range m.s.Groups(m.basis) {
		var together []Limited
		for _, i := range group {
			together = append(together, all[i+1])
		}
		deployment(m.parts(group), together...)
	}
	return list
}

// openableLimit is a limit to which the manifests let the factory give its first value.
type openableLimit struct {
	of    catalog.Part
	limit *catalog.Limit
	state LimitState
}

// openable finds those limits, by their keys.
func (m *maker) openable() map[common.Hash]openableLimit {
	declared := map[common.Hash]openableLimit{}
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			if m.s.opens(limit) && m.s.Leaves(of.Limited, limit) == nil {
				declared[of.states[j].Key] = openableLimit{of.Part, limit, of.states[j]}
			}
		}
	}
	return declared
}

// due tells whether an opening sets something, and only what the manifests say. It returns the
// moves that have to be made before.
func (m *maker) due(opening Opening, declared map[common.Hash]openableLimit) (due bool, needs []*move) {
	known := map[*move]bool{nil: true}
	add := func(made *move) {
		if !known[made] {
			known[made] = true
			needs = append(needs, made)
		}
	}
	for _, first := range opening.Entries {
		at, there := declared[first.Key]
		switch {
		case !there:
			return false, nil
		case at.state.Set:
			continue
		case !first.Is(at.limit.Initial):
			return false, nil
		}
		due = true
		add(m.brings[string(addInit(at.state, at.limit))])
		add(m.registered[at.of])
		add(m.deployed[at.of])
	}
	for _, made := range m.paired {
		add(made)
	}
	return due, needs
}

// open makes the move that asks the factory to set the first values of an opening.
func (m *maker) open(of []catalog.Part, opening Opening, needs []*move) {
	f, p := *m.s.Network.Contracts.Factory, m.basis.Class.Pau
	cBeam := m.s.GovOps.Safe
	firsts := make([]bindings.IHaloFactoryFirstLimit, len(opening.Entries))
	call := Call{
		Contract: "HaloFactory", To: f, Function: "open(bytes32,address,(bytes32,uint256,uint256)[][])",
		Arguments: []Argument{
			{"class", m.s.Class.Name + " " + m.s.ClassID().Hex(), m.s.Class.File, "class.name"}, {"cBeam", cBeam.Hex(), m.s.Class.File, "class.govOps"},
		},
		Undo: "GovOps lower them to zero at once.",
	}
	for i, first := range opening.Entries {
		firsts[i] = bindings.IHaloFactoryFirstLimit{Key: first.Key, MaxAmount: &first.MaxAmount.Int, Slope: &first.Slope.Int}
		call.Arguments = append(call.Arguments, Argument{Name: fmt.Sprintf("first[%d]", i), Value: fmt.Sprintf("%s: max %s, slope %s a second", first.Key, first.MaxAmount, first.Slope)})
		call.Done = append(call.Done, Check{"the limit has been set", p.RateLimits, rateLimits().PackGetRateLimitData(first.Key), 3, NotEqual, common.Hash{}})
	}
	call.Data = factory().PackOpen(m.s.ClassID(), cBeam, [][]bindings.IHaloFactoryFirstLimit{firsts})
	made := m.add(&move{stage: Registration, by: Anyone, needs: needs, weighed: weighed{openGas + uint64(len(opening.Entries))*firstGas, Open.of(of).named(call)}})
	for _, first := range opening.Entries {
		m.opened[first.Key] = made
	}
}
