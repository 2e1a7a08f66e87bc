// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// halt stops the Class, or the one Unit, where its contracts can be stopped. Otherwise it closes
// the limits that lead in, as winding down does.
func (m *maker) halt() error {
	reads, held, err := m.switches()
	if err != nil {
		return err
	}
	stops := false
	for i, read := range reads {
		if read.Stop == nil {
			continue
		}
		if stops = true; held[i].Value == read.Want {
			m.changed(m.whole(), m.wholeFile(), read.Field, "running", "stopped")
			m.atOnce(m.switched(read, read.Stop, Halt, "it is stopped", common.BigToHash(common.Big1)), onchain.Role{Address: read.Stop.At, Role: read.Stop.Role})
		}
	}
	if stops {
		return nil
	}
	if m.basis.Platform.Stopped {
		return m.stoppedAll()
	}
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			least, enters := m.s.Least(limit)
			if state := of.states[j]; !m.skips(of.Part) && enters && state.Open {
				m.changed(of.Part, of.File, limit.Field, limit.Route+": open", "nothing enters")
				m.shut(Act{Kind: CloseLimit, Of: of.Part, Limit: limit.Ref()}, state, catalog.RateLimit{MaxAmount: catalog.NewInteger(least), Slope: new(catalog.Integer)})
			}
		}
	}
	return nil
}

// resume lets what was stopped run again, and opens what the emergency closed instead.
func (m *maker) resume() error {
	reads, held, err := m.switches()
	if err != nil {
		return err
	}
	for i, read := range reads {
		if read.Start != nil && held[i].Value != read.Want {
			m.changed(m.whole(), m.wholeFile(), read.Field, held[i].Value, "running")
			m.byRight(m.switched(read, read.Start, Resume, "it is not stopped", common.Hash{}), []onchain.Role{{Address: read.Start.At, Role: read.Start.Role}}, Access, nil)
		}
	}
	return m.reopen()
}

// switches are what the contracts of the Class, or of the one Unit, are asked for, and what they
// hold.
func (m *maker) switches() ([]facts.Read, []Held, error) {
	class := &m.basis.Class
	place, held := m.s.Place(class, nil, nil, 0), class.Held
	if m.alone != "" {
		state := m.basis.Units[0]
		place, held = m.s.Place(class, m.s.Class.Units[0], state.Contracts, state.Index), state.Held
	}
	reads, err := m.s.Kind.Reads(place)
	if err == nil && len(held) != len(reads) {
		err = fault.New(fault.PlanNotReproducible, m.s.Class.File, "the state of the chain that the plan is made from has %d parameters, this version reads %d", len(held), len(reads))
	}
	return reads, held, err
}

// wholeFile is the manifest of what the plan is of.
func (m *maker) wholeFile() string {
	if m.alone != "" {
		return m.s.Class.Units[0].File
	}
	return m.s.Class.File
}

// switched is the call that stops something, or lets it run again.
func (m *maker) switched(read facts.Read, by *facts.Setter, kind ActKind, what string, is common.Hash) weighed {
	return weighed{roleGas, Act{Kind: kind, Of: m.whole(), Field: read.Field}.named(Call{
		Contract: by.Contract, To: by.To, Function: by.Function, Data: by.Data, Undo: by.Undo, Arguments: []Argument{},
		Done: []Check{{what, read.At, read.Data, read.Word, Equal, is}},
	})}
}

// unpair ends every pairing of the Class with a cBEAM.
func (m *maker) unpair() error {
	for _, each := range m.basis.Class.Pairings {
		m.coupled(each, false)
	}
	return nil
}

// repair pairs the Class with the cBEAM that its manifest names.
func (m *maker) repair() error {
	p := m.basis.Class.Pau
	for _, contract := range []common.Address{p.RateLimits, p.Controller} {
		if each := (Pairing{contract, m.s.GovOps.Safe}); !slices.Contains(m.basis.Class.Pairings, each) {
			m.coupled(each, true)
		}
	}
	return nil
}

// coupled makes the council's move for one pairing. Its act says of whom, as a role.
func (m *maker) coupled(each Pairing, on bool) {
	contract := m.s.Contracts(&m.basis.Class)[each.Contract]
	before, after := "paired", "not paired"
	if on {
		before, after = after, before
	}
	m.changed(m.s.Class.Part(), m.s.Class.File, "class.govOps", fmt.Sprintf("%s %s with %s", contract.Name, before, m.named(each.CBeam)), after)
	made := m.pair(each.Contract, each.CBeam, on, nil)
	made.call.Act.Role = onchain.Role{
		Contract: catalog.ContractRef{Name: "BeamState"}, Address: m.s.Network.Contracts.BeamState, Role: onchain.PairedWith(contract), Holder: each.CBeam,
	}
}

// pause stops the timelock of the whole network.
func (m *maker) pause() error {
	if !m.basis.Platform.Paused {
		m.atOnce(m.timelock("pause()", Halt, common.BigToHash(common.Big1)), onchain.Role{Address: m.s.Network.Contracts.Timelock, Role: onchain.PauserRole})
	}
	return nil
}

// unpause lets the timelock go on.
func (m *maker) unpause() error {
	if m.basis.Platform.Paused {
		m.byRight(m.timelock("unpause()", Resume, common.Hash{}), []onchain.Role{{Address: m.s.Network.Contracts.Timelock, Role: onchain.AdminRole}}, Access, nil)
	}
	return nil
}

// timelock is a call that pauses the timelock, or ends that.
func (m *maker) timelock(function string, kind ActKind, is common.Hash) weighed {
	at := m.s.Network.Contracts.Timelock
	before, after, undo := "not paused", "paused", "An admin of the timelock unpauses it."
	if kind == Resume {
		before, after, undo = after, before, "Whoever may pause it does so again."
	}
	m.changed(m.s.Class.Part(), m.s.Network.File, timelockField, before, after)
	return weighed{roleGas, Act{Kind: kind, Of: m.s.Class.Part(), Field: timelockField}.named(Call{
		Contract: "Timelock", To: at, Function: function, Data: facts.Call(function), Arguments: []Argument{}, Undo: undo,
		Done: []Check{{"the timelock is " + after, at, facts.Call("paused()"), 0, Equal, is}},
	})}
}

// timelockField is the field of a network that names its timelock.
const timelockField = "network.contracts.timelock"

// AfterEmergency says in words what stays possible once an emergency is carried out, and how it is
// undone.
func (s *Resolved) AfterEmergency(e Emergency) (stays, undo []string) {
	ref := s.Class.Ref()
	switch out := s.Kind.Facts(); e.Kind {
	case Freeze:
		stays = append([]string{"nobody acts through the beacon's agent; what the beacon does waits"}, out.Stays.Freeze...)
		undo = []string{"whoever may give the agent an actor (a grantor, or an admin) gives back those that the manifest declares; if a key was lost, put the new one into class.beacon.actors first"}
	case LimitsToZero:
		stays = append([]string{"the beacon acts, and nothing goes through a limit of the Class's own PAU"}, out.Stays.LimitsToZero...)
		undo = []string{"GovOps give each limit that this closed its first value again; from there they raise it as after the launch"}
	case Stop:
		stays = out.Stays.Stop
		undo = []string{"whoever may start again what was stopped does so; limits that were closed instead get their first value again"}
	case Unpair:
		stays = []string{"GovOps set no limit and make no approved call of the Class; the limits stay what they are, and the beacon and the Primes act within them"}
		undo = []string{"the council pairs the Class with the cBEAM that its manifest names; if that Safe was lost, put another one into class.govOps first, and plan"}
	case Pause:
		stays = []string{
			fmt.Sprintf("the timelock of the whole network %s is paused: for no Class is anything scheduled, executed or cancelled", s.Network.Name),
			"what needs no timelock goes on: limits, pairings, beacons, Primes, and what the council does at once",
			"what is ready when it is unpaused can be executed by anyone in the same block: cancelling waits until then, too",
		}
		undo = []string{"an admin of the timelock unpauses it: governance, by a spell where it is no Safe"}
	case Withdraw:
		stays = []string{"all that is in force; what the operation would have added is not there"}
		return stays, []string{fmt.Sprintf("a plan schedules anew what the manifests still say, and the delay begins anew: halocompile plan %s", ref)}
	case Lower:
		stays = []string{"whatever fits into the lower limit goes through it; no other limit changes"}
		return stays, []string{"GovOps raise it again within the SORL; a declared ramp of it pauses until its manifest says something else, see docs/ramp.md"}
	}
	undo = append(undo, fmt.Sprintf("the bundle for that: halocompile emergency %s %s --undo", ref, e.Kind))
	return stays, undo
}
