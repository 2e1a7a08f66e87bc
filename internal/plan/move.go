// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// move is one change of the chain's state: a call, who may make it, and what it needs first. The
// state itself says whether it is done (Call.Done).
type move struct {
	weighed
	stage  StageName // kind of the stage that it belongs to
	by     catalog.AuthorityRef
	sender *common.Address // of Account
	needs  []*move         // are done before
	wait   uint64          // seconds that have to pass after them
	from   uint64          // Unix seconds before which it cannot be made; 0 if no moment is known
	guards []Call          // what its transaction demands
	first  []Call          // what its transaction demands right before it, too
	// it may have to wait for a moment of its own, so that nothing else is signed together with it
	apart bool

	level int // of its stage: greater than those of the stages that it needs
}

// order lists the kinds of stages. Stages that could be carried out at the same time stand in this
// order.
var order = []StageName{Urgency, Installation, Approval, Deployment, Registration, Scheduling, Spelled, Access, Limits, Removal}

// purposes say in one sentence what a kind of stage is for.
var purposes = map[StageName]string{
	Deployment:   "The deployer deploys what the manifests declare; registration with the Configurator Unit is scheduled in the same transaction.",
	Scheduling:   "The council schedules additions to the Configurator Unit through the timelock.",
	Registration: "After the timelock's delay anyone executes the registration, and the factory pairs the cBEAM.",
	Spelled:      "A spell of governance makes these calls. Nobody signs for them here, and the program never sends them.",
	Access:       "Those who hold the rights on the chain give roles and pairings, and set parameters, as the manifests say.",
	Limits:       "GovOps of the Halo and of each Prime set limits.",
	Installation: "Anyone deploys what is pinned by its code; the addresses are known before.",
	Approval:     "Those who approve templates register them, and set their status.",
	Removal:      "What no manifest names any more is taken away.",
}

// add adds a move. What it needs has been added before.
func (m *maker) add(made *move) *move {
	for _, need := range made.needs {
		step := 1
		if need.by == made.by && made.wait == 0 && need.apart == made.apart {
			step = 0 // one batch makes its calls in order
		}
		made.level = max(made.level, need.level+step)
	}
	m.moves = append(m.moves, made)
	return made
}

// grouped are the moves of one stage.
type grouped struct {
	Stage
	level int
	kind  StageName
	apart bool
	moves []*move
}

// stages sorts moves into as few stages as their needs allow. A stage has moves of one kind, so one
// that anyone may send waits for nothing but what it needs.
func (m *maker) stages() ([]Stage, error) {
	var groups []*grouped
	of := map[*move]*grouped{}
	m.merge()
	for _, each := range m.moves {
		at := slices.IndexFunc(groups, func(g *grouped) bool { return g.level == each.level && g.kind == each.stage && g.apart == each.apart })
		if at < 0 {
			at, groups = len(groups), append(groups, &grouped{level: each.level, kind: each.stage, apart: each.apart})
		}
		groups[at].moves, of[each] = append(groups[at].moves, each), groups[at]
	}
	slices.SortStableFunc(groups, func(a, b *grouped) int {
		return cmp.Or(cmp.Compare(a.level, b.level), cmp.Compare(slices.Index(order, a.kind), slices.Index(order, b.kind)), later(a.apart)-later(b.apart))
	})
	count := map[StageName]int{}
	list := []Stage{}
	for _, group := range groups {
		group.Name, group.Purpose = group.kind, purposes[group.kind]
		if group.kind == Urgency {
			group.Purpose = purposed(*m.basis.Emergency)
		}
		if count[group.kind]++; count[group.kind] > 1 {
			group.Name = StageName(fmt.Sprintf("%s-%d", group.kind, count[group.kind]))
		}
		for _, each := range group.moves {
			group.Delay, group.NotBefore = max(group.Delay, each.wait), max(group.NotBefore, each.from)
			for _, need := range each.needs {
				if before := of[need]; before != group && !slices.Contains(group.After, before.Name) {
					group.After = append(group.After, before.Name)
				}
			}
		}
		at := func(name StageName) int {
			return slices.IndexFunc(groups, func(g *grouped) bool { return g.Name == name })
		}
		slices.SortFunc(group.After, func(a, b StageName) int { return cmp.Compare(at(a), at(b)) })
		if err := m.batched(group); err != nil {
			return nil, err
		}
		list = append(list, group.Stage)
	}
	return list, nil
}

func later(apart bool) int {
	if apart {
		return 1
	}
	return 0
}

// merge gives all moves that one authority can make at the same time the same kind of stage, so
// that it signs them together.
func (m *maker) merge() {
	type moment struct {
		by    catalog.AuthorityRef
		level int
		apart bool
	}
	first := map[moment]StageName{}
	for _, each := range m.moves {
		at := moment{each.by, each.level, each.apart}
		if kind, known := first[at]; !known || slices.Index(order, each.stage) < slices.Index(order, kind) {
			first[at] = each.stage
		}
	}
	for _, each := range m.moves {
		each.stage = first[moment{each.by, each.level, each.apart}]
	}
}

// batched makes the batches of a stage: one list for each authority, in the order in which the
// authorities come.
func (m *maker) batched(group *grouped) error {
	var who []catalog.AuthorityRef
	calls, checks := map[catalog.AuthorityRef][]*move{}, map[catalog.AuthorityRef][]Call{}
	for _, each := range group.moves {
		if _, known := calls[each.by]; !known {
			who = append(who, each.by)
		}
		calls[each.by] = append(calls[each.by], each)
		for _, guard := range each.guards {
			if !slices.ContainsFunc(checks[each.by], func(c Call) bool { return string(c.Data) == string(guard.Data) }) {
				checks[each.by] = append(checks[each.by], guard)
			}
		}
	}
	for _, authority := range who {
		if authority == Anyone {
			group.Batches = append(group.Batches, open(group.Name, Anyone, nil, calls[Anyone])...)
			continue
		}
		if authority == Account {
			group.Batches = append(group.Batches, single(group.Name, calls[Account])...)
			continue
		}
		if spell := m.s.Network.Spells[authority]; spell != nil {
			for _, each := range calls[authority] {
				each.call.Before = m.before(each.call)
			}
			group.Batches = append(group.Batches, open(group.Name, authority, &spell.Sender, calls[authority])...)
			continue
		}
		batches, err := m.batches(group.Name, authority, checks[authority], calls[authority])
		if err != nil {
			return err
		}
		group.Batches = append(group.Batches, batches...)
	}
	return nil
}
