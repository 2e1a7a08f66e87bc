// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// parameters makes the moves that set a parameter of something deployed to what the manifest says.
// What nothing can set is refused.
func (m *maker) parameters() error {
	class := &m.basis.Class
	if !class.Exists {
		return nil
	}
	if !m.separates() {
		if err := m.held(m.s.Class.Part(), m.s.Class.File, m.s.Place(class, nil, nil, 0), class.Held); err != nil {
			return err
		}
	}
	for i, unit := range m.s.Class.Units {
		state, from := m.basis.Units[i], len(m.moves)
		if !state.Exists {
			continue
		}
		if err := m.held(unit.Part(), unit.File, m.s.Place(class, unit, state.Contracts, state.Index), state.Held); err != nil {
			return err
		}
		if err := m.guarded(m.moves[from:], i); err != nil {
			return err
		}
	}
	return nil
}

func (m *maker) held(of catalog.Part, file string, place facts.Place, held []Held) error {
	reads, err := m.s.Kind.Reads(place)
	if err != nil {
		return err
	}
	if len(held) != len(reads) {
		return fault.New(fault.PlanNotReproducible, file, "the state of the chain that the plan is made from has %d parameters of %s, this version reads %d", len(held), of, len(reads))
	}
	var soon, late []raise
	for i, read := range reads {
		was, show := held[i].Value, read.Show
		if show == nil {
			show = func(value string) string { return value }
		}
		switch {
		case was == read.Want:
			continue
		case read.Left != nil:
			m.faults = append(m.faults, fault.New(fault.StillHeld, m.declared.Position(m.statusField(of)), "%s is to be retired, and %s is %s", of, read.Field, show(was)))
			continue
		case read.Told:
			m.found(of, file, read.Field, of.String()+" is "+show(was)+" on the chain")
			m.about(m.aboutRead(of, read)...)
			continue
		case read.Set == nil:
			m.never(file, read.Field, show(was), show(read.Want))
			last := &m.refused[len(m.refused)-1]
			last.About = m.aboutRead(of, read)
			if read.Way != "" {
				m.faults[len(m.faults)-1].Remedy("%s", read.Way)
			}
			continue
		case read.Late != nil && read.Late(was):
			late = append(late, raise{read, was})
		default:
			soon = append(soon, raise{read, was})
		}
		m.changed(of, file, read.Field, show(was), show(read.Want))
		m.about(m.aboutRead(of, read)...)
	}
	var first []*move
	for _, each := range soon {
		if made := m.set(of, file, each, nil); made != nil {
			first = append(first, made)
		}
	}
	for _, each := range late {
		m.set(of, file, each, first)
	}
	return nil
}

// aboutRead says which events tell of a parameter: those that change it, and the deployment, which
// gave it its first value.
func (m *maker) aboutRead(of catalog.Part, read facts.Read) (list []About) {
	event, id := "ClassDeployed", m.s.ClassID()
	if of.Level == catalog.UnitLevel {
		event, id = "UnitDeployed", onchain.UnitID(id, catalog.UnitName(of.Name))
	}
	list = append(list, About{By: *m.s.Network.Contracts.Factory, Words: []common.Hash{bindings.Topic(&bindings.HaloFactoryMetaData, event), id}})
	for _, topics := range read.Events {
		list = append(list, About{By: read.At, Words: topics})
	}
	return list
}

// set makes the move that sets one parameter.
func (m *maker) set(of catalog.Part, file string, to raise, needs []*move) *move {
	read, set := to.Read, to.Set
	call := Act{Kind: SetParameter, Of: of, Field: read.Field}.named(Call{
		Contract: set.Contract, To: set.To, Function: set.Function, Data: set.Data, Undo: set.Undo,
		Arguments: []Argument{{read.Field, read.Want, file, read.Field}},
	})
	for j := range len(read.Answer) / 32 {
		call.Done = append(call.Done, Check{read.Field + " is as declared", read.At, read.Data, read.Word + j, Equal, common.BytesToHash(read.Answer[j*32 : j*32+32])})
	}
	if m.approvable(of.Level, to) {
		return m.approved(call, set, needs)
	}
	if parameter := m.guardedRaise(of.Level, to); parameter != "" {
		m.faults = append(m.faults, fault.New(fault.RaiseNotApprovable, m.declared.Position(file, read.Field), "%s of %s: the template has raises of %s approved, and now no call can be: approvals pass the timelock, and GovOps make them through the Configurator", read.Field, of, parameter).
			Remedy("leave the value until the timelock is not paused, the council may schedule, and the Configurator is an admin of the Class's AccessControls"))
		return nil
	}
	right := onchain.Role{Contract: m.s.Contracts(&m.basis.Class)[set.At], Address: set.At, Role: set.Role}
	own, is := m.s.OwnRole(&m.basis.Class, right)
	if _, held := m.holder(right); is && held == (common.Address{}) {
		if _, giver := m.holder(onchain.Role{Address: set.At, Role: own.By}); giver != (common.Address{}) {
			right.Holder = giver
			return m.lent(call, right, own, needs)
		}
	}
	return m.byRight(weighed{roleGas, call}, []onchain.Role{right}, Access, needs)
}

// lent makes the moves by which those who may give a role take it themselves, make a call, and put
// it down again. It returns the last one. What the call brings about shows that the others are
// done.
func (m *maker) lent(call Call, role onchain.Role, own facts.Role, needs []*move) *move {
	rights := []onchain.Role{{Address: role.Address, Role: own.By}}
	around := func(kind ActKind, function, undo string, done ...Check) Call {
		return Act{Kind: kind, Of: call.Act.Of, Role: role}.named(Call{
			Contract: role.Contract.Name, To: role.Address, Function: function, Data: facts.Call(function, role.Holder), Undo: undo,
			Arguments: []Argument{{Name: "role", Value: string(role.Role)}, {Name: "account", Value: role.Holder.Hex()}},
			Done:      append(slices.Clone(call.Done), done...),
		})
	}
	for _, each := range []Call{
		around(GiveRole, own.Give, "The last call of the three takes the role away again."), call,
		around(TakeRole, own.Take, "Whoever may give the role gives it again.", Check{fmt.Sprintf("%s does not hold %s", role.Holder, role.Role), role.Address, own.Ask(role.Holder), 0, Equal, common.Hash{}}),
	} {
		if made := m.byRight(weighed{roleGas, each}, rights, Access, needs); made != nil {
			needs = []*move{made}
		}
	}
	return needs[len(needs)-1]
}

// byRight adds a move of whoever holds one of some roles on the chain. If no Safe of the network's
// authorities does, a spell makes it, where the network names a holder as a contract of spells.
func (m *maker) byRight(call weighed, rights []onchain.Role, stage StageName, needs []*move) *move {
	var holders []common.Address
	for _, right := range rights {
		for _, role := range m.basis.Class.Roles {
			if role.Address == right.Address && role.Role == right.Role {
				holders = append(holders, role.Holder)
			}
		}
	}
	var may, spells []catalog.AuthorityRef
	for _, right := range rights {
		if by, account := m.holder(right); account == (common.Address{}) {
			continue
		} else if m.s.Network.Spells[by] != nil {
			spells = append(spells, by)
		} else {
			may = append(may, by)
		}
	}
	slices.Sort(may)
	slices.Sort(spells)
	switch {
	case len(may) > 0:
		return m.resting(&move{stage: stage, by: may[0], needs: needs, weighed: call}, rights)
	case len(spells) > 0:
		return m.resting(&move{stage: Spelled, by: spells[0], needs: needs, weighed: call}, rights)
	}
	m.faults = append(m.faults, fault.New(fault.ChainNotAsPlanned, call.call.To.Hex(), "%s: nobody who may do this is a Safe or a contract of spells that network %s names (%s)", call.call.Name, m.s.Network.Name, facts.Hexes(holders)).
		Remedy("name whoever may in the network's manifest, under authorities or spells; or have it done by them, and plan again"))
	return nil
}

// resting adds a move, and notes the rights that its maker has on the chain. None of them is taken
// from the maker before; see giveOrTake.
func (m *maker) resting(made *move, rights []onchain.Role) *move {
	var account common.Address
	if spell := m.s.Network.Spells[made.by]; spell != nil {
		account = spell.Sender
	} else {
		account = m.s.Network.Authorities[made.by].Safe
	}
	if m.rest == nil {
		m.rest = map[onchain.Role][]*move{}
	}
	for _, right := range rights {
		key := onchain.Role{Address: right.Address, Role: right.Role, Holder: account}
		m.rest[key] = append(m.rest[key], made)
	}
	return m.add(made)
}

// roles makes the moves that give every role that the manifest demands, and then those that take
// away every other one: new in before old out.
func (m *maker) roles() error {
	if !m.basis.Class.Exists || m.s.Class.Status == catalog.Retired {
		return nil
	}
	return m.holders(nil)
}

// holders is roles for moves that need others first.
func (m *maker) holders(needs []*move) error {
	class := &m.basis.Class
	want := m.s.Roles(class)
	given := slices.Clone(needs)
	for _, role := range want {
		if !slices.Contains(class.Roles, role) {
			m.roleChange(role, want)
			if made := m.giveOrTake(role, true, needs); made != nil {
				given = append(given, made)
			}
		}
	}
	extra := slices.DeleteFunc(slices.Clone(class.Roles), func(role onchain.Role) bool { return slices.Contains(want, role) })
	// The right to give and take goes last: whoever has it needs it for the others.
	rank := func(role onchain.Role) int {
		return slices.Index([]onchain.RoleName{onchain.AdminRole, onchain.Admin, onchain.Ward}, role.Role)
	}
	// Whoever makes these moves takes the right from themselves last of all.
	own := func(role onchain.Role) int {
		if _, by := m.holder(role); rank(role) >= 0 && by == role.Holder {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(extra, func(a, b onchain.Role) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(own(a), own(b)))
	})
	for _, role := range extra {
		m.roleChange(role, want)
		m.giveOrTake(role, false, given)
	}
	return nil
}

// giveOrTake makes the move for one role.
func (m *maker) giveOrTake(role onchain.Role, give bool, needs []*move) *move {
	function, rights, _, _ := m.roleCall(role, give)
	if function == "" {
		m.faults = append(m.faults, fault.New(fault.ChainNotAsPlanned, role.Address.Hex(), "%s: nothing here can change this role", role))
		return nil
	}
	if give {
		return m.byRight(m.roleMove(role, give), rights, Access, needs)
	}
	rest := m.rest[onchain.Role{Address: role.Address, Role: role.Role, Holder: role.Holder}]
	return m.byRight(m.roleMove(role, give), rights, Removal, slices.Concat(needs, rest))
}

// roleMove is the call that gives or takes a role that can be given and taken.
func (m *maker) roleMove(role onchain.Role, give bool) weighed {
	function, _, data, read := m.roleCall(role, give)
	act, held := Act{Kind: GiveRole, Of: m.s.Class.Part(), Role: role}, common.BigToHash(common.Big1)
	what, undo := fmt.Sprintf("%s holds %s", role.Holder, role.Role), "Whoever may give the role takes it away again."
	if !give {
		act.Kind, held = TakeRole, common.Hash{}
		what, undo = fmt.Sprintf("%s does not hold %s", role.Holder, role.Role), "Whoever may give the role gives it back."
	}
	return weighed{roleGas, act.named(Call{
		Contract: role.Contract.Name, To: role.Address, Function: function, Data: data, Undo: undo,
		Arguments: []Argument{{Name: "role", Value: string(role.Role)}, {Name: "account", Value: role.Holder.Hex()}},
		Done:      []Check{{what, role.Address, read, 0, Equal, held}},
	})}
}

// roleCall returns how a role is given or taken, who may do that, and how its holder is asked for.
func (m *maker) roleCall(role onchain.Role, give bool) (function string, rights []onchain.Role, data, read []byte) {
	by := func(names ...onchain.RoleName) (list []onchain.Role) {
		for _, name := range names {
			list = append(list, onchain.Role{Address: role.Address, Role: name})
		}
		return list
	}
	choose := func(add, remove string) string {
		if give {
			return add
		}
		return remove
	}
	if own, is := m.s.OwnRole(&m.basis.Class, role); is {
		function = choose(own.Give, own.Take)
		return function, by(own.By), facts.Call(function, role.Holder), own.Ask(role.Holder)
	}
	if names, is := agentRoles[role.Role]; is && role.Address == m.basis.Class.Pau.Agent {
		giver := names.taker
		if give {
			giver = names.giver
		}
		function = choose("add", "remove") + names.noun + "(address)"
		return function, by(giver, onchain.Admin), facts.Call(function, role.Holder), facts.Call("getIs"+names.noun+"(address)", role.Holder)
	}
	id := role.Role.ID()
	if onchain.RoleOf(id) != role.Role {
		id = common.HexToHash(string(role.Role))
	}
	function = choose("grantRole", "revokeRole") + "(bytes32,address)"
	return function, by(onchain.AdminRole), facts.Call(function, id, role.Holder), accessControls().PackHasRole(id, role.Holder)
}

// agentRoles are the roles of an agent: the noun in its functions, and who may give and take them
// beside its admins.
var agentRoles = map[onchain.RoleName]struct {
	noun         string
	giver, taker onchain.RoleName
}{
	onchain.Actor: {"Actor", onchain.Grantor, onchain.Revoker}, onchain.Revoker: {"Revoker", onchain.Admin, onchain.Admin},
	onchain.Grantor: {"Grantor", onchain.Admin, onchain.Admin}, onchain.Admin: {"Admin", onchain.Admin, onchain.Admin},
}

// roleChange shows that the holders of a role change, once for each contract and role.
func (m *maker) roleChange(role onchain.Role, want []onchain.Role) {
	path := m.fieldOf(role)
	holders := func(list []onchain.Role) string {
		var found []common.Address
		for _, each := range list {
			// No manifest names the Configurator, which is always an admin of two contracts.
			stated := path != "class.admins" || each.Holder != m.s.Network.Contracts.Configurator
			if each.Address == role.Address && each.Role == role.Role && stated {
				found = append(found, each.Holder)
			}
		}
		slices.SortFunc(found, common.Address.Cmp)
		return facts.Hexes(found)
	}
	before := holders(m.basis.Class.Roles)
	if path == "class" {
		before = string(role.Role) + " of " + string(role.Contract.Name) + ": " + before
	}
	after := holders(want)
	for i, said := range m.changes {
		if said.Field == path && said.Subject == m.s.Class.Part() && said.Before == before && (path == "class" || said.After == after) {
			m.changes[i].About = append(said.About, About{Role: role})
			return
		}
	}
	m.changed(m.s.Class.Part(), m.s.Class.File, path, before, after)
	m.about(About{Role: role})
}

// fieldOf is the field of the Class's manifest that says who holds a role; "class" if none does.
func (m *maker) fieldOf(role onchain.Role) string {
	if role.Holder == m.s.Network.Contracts.Configurator {
		return "class"
	}
	switch role.Role {
	case onchain.Actor:
		return "class.beacon.actors"
	case onchain.Revoker:
		return "class.beacon.revokers"
	case onchain.Admin, onchain.AdminRole, onchain.Ward:
		return "class.admins"
	}
	for _, each := range m.s.Kind.Accounts(m.s.Class) {
		if strings.EqualFold(each.Role, string(role.Role)) {
			return each.Field
		}
	}
	return "class"
}
