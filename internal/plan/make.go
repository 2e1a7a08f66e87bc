// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Signing is how much time signers have, at least, after the timelock's delay: 30 days, in seconds.
const Signing = 30 * 24 * 60 * 60

// Deadline returns the default deadline of a plan that is made now: the end of that day in UTC,
// plus the timelock's delay, plus the time for signing. All values are in seconds, moments in Unix
// time. It rounds to the day so that plans that are made on one day are equal.
func Deadline(now, minDelay uint64) uint64 {
	const day = 24 * 60 * 60
	return (now/day+1)*day + minDelay + Signing
}

// Make compiles manifests and a Snapshot into a plan. It is pure: equal inputs give equal bytes.
// The deadline is in Unix seconds. Make fails if the Snapshot is not one of these manifests, and if
// the manifests demand a change that a deployed contract does not allow. Of a Snapshot of one Unit
// it makes the plan of that Unit alone: the rest of the Class stays as the chain has it.
func Make(declared *catalog.Catalog, class catalog.ClassRef, snapshot *Snapshot, deadline uint64) (*Plan, error) {
	declared, err := Alone(declared, class.Unit(snapshot.Basis.Unit))
	if err != nil {
		return nil, err
	}
	s, err := Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	manifests, err := SourcesDigest(declared, class)
	if err != nil {
		return nil, err
	}
	m := newMaker(declared, s, snapshot)
	m.deadline = deadline
	if err := m.fits(); err != nil {
		return nil, err
	}
	core := Core{
		Class: class, Network: s.Network.Name, ChainID: s.Network.ChainID, Manifests: manifests, Deadline: deadline,
		Basis: snapshot.Basis, Addresses: m.addresses(), Roles: s.Roles(&snapshot.Basis.Class),
	}
	if m.separates() || snapshot.Basis.Emergency != nil {
		core.Roles = snapshot.Basis.Class.Roles
	}
	for _, step := range m.steps(core.Addresses) {
		if err := step(); err != nil {
			return nil, err
		}
	}
	if len(m.faults) > 0 {
		return nil, m.faults
	}
	core.Changes, core.Operations = m.changes, m.operations
	if core.Stages, err = m.stages(); err != nil {
		return nil, err
	}
	if snapshot.Basis.Halo.Awaited && !core.Empty() {
		core.Awaits = []Check{s.haloCheck(*s.Network.Contracts.Factory)}
		core.Stages[0].Purpose += " Another rollout deploys " + s.Halo.Part().String() + " first."
	}
	sets := func(made *move) bool {
		return slices.Contains([]ActKind{SetLimit, MoveLimit, RampLimit, LowerLimit, CloseLimit, ZeroLimit, Open}, made.call.Act.Kind)
	}
	if snapshot.Basis.Platform.Stopped && slices.ContainsFunc(m.moves, sets) {
		return nil, fault.New(fault.ChainNotAsPlanned, s.Network.Contracts.BeamState.Hex(), "the BeamState is stopped: no limit can be set").
			Remedy("wait until governance has started it again")
	}
	plan := &Plan{Version: Version, Core: core, Block: snapshot.Block, Positions: positions(declared, &core), Pauses: m.pausing}
	return plan, plan.Seal()
}

// refusals are the steps that find what no plan can mend.
func (m *maker) refusals(contracts []Address) []func() error {
	return []func() error{m.begun, m.activates, m.sharedKeys, func() error { return m.apart(m.declared, contracts) }}
}

// comparisons are the steps that compare manifests and chain, and add the moves that make both
// equal. What a step adds may need what the steps before it added.
func (m *maker) comparisons() []func() error {
	return []func() error{
		m.deployments, m.records, m.additions, m.pacing, m.pairings, m.openings, m.limits, m.deals, m.closings, m.facets, m.parameters, m.roles, m.strays, m.leftovers, m.retirement, m.facts,
	}
}

// Addresses lists the contracts of a Class and of its Units, with the addresses that the factory
// recorded or predicts.
func Addresses(declared *catalog.Catalog, class catalog.ClassRef, snapshot *Snapshot) ([]Address, error) {
	s, err := Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	m := &maker{s: s, basis: &snapshot.Basis}
	if err := m.fits(); err != nil {
		return nil, err
	}
	return m.addresses(), nil
}

func newMaker(declared *catalog.Catalog, s *Resolved, snapshot *Snapshot) *maker {
	return &maker{
		s: s, declared: declared, basis: &snapshot.Basis, alone: snapshot.Basis.Unit, now: snapshot.Block.Time, paused: snapshot.Paused, nonces: map[catalog.AuthorityRef]uint64{},
		changes: []Change{}, deployed: map[catalog.Part]*move{}, registered: map[catalog.Part]*move{}, brings: map[string]*move{}, opened: map[common.Hash]*move{},
		used: map[Action]bool{},
	}
}

// maker holds what the stages share while one plan is made.
type maker struct {
	s        *Resolved
	declared *catalog.Catalog
	basis    *Basis
	alone    catalog.UnitName    // the one Unit that is planned; "" for the whole Class
	now      uint64              // when the chain was read, in Unix seconds
	paused   map[string][]string // why ramps pause, by their names
	pausing  []RampPause
	deadline uint64
	// number of Safe transactions planned so far, by authority
	nonces map[catalog.AuthorityRef]uint64

	changes    []Change
	faults     fault.List
	refused    []Change    // fields of faults that nothing can change
	operations []Operation // that the moves schedule, execute or cancel
	moves      []*move     // in an order in which they could be made
	// the moves that deploy something, and those that execute what its deployment scheduled
	deployed, registered map[catalog.Part]*move
	// the moves that make an addition to the BeamState take effect, by its calldata
	brings map[string]*move
	paired []*move                  // the moves that pair the Class with its cBEAM
	opened map[common.Hash]*move    // the moves by which the factory opens limits, by their keys
	used   map[Action]bool          // approvals that a move rests on
	rest   map[onchain.Role][]*move // the moves that rest on a role of whoever makes them

	limitsBy *limitIndex // see index
}
