// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

const (
	// that one search goes on for; each finds contracts beside those that are known
	rounds     = 6
	candidates = 512 // contracts that one event may lead to
)

// Scan goes from the address of one contract to those that belong with it, and reads what they
// hold. It fails if there is no code at the address, or none that it recognises.
func Scan(ctx context.Context, client *chain.Client, declared *catalog.Catalog, network *catalog.Network, from common.Address) (*Deployment, error) {
	r, err := open(ctx, client, declared, network)
	if err != nil {
		return nil, err
	}
	f := &finder{reader: r, found: map[string]common.Address{}}
	if err := f.begin(from); err != nil {
		return nil, err
	}
	for range rounds {
		known := len(f.found)
		for _, step := range []func() error{f.links, f.controllers, f.agents, f.blocks} {
			if err := step(); err != nil {
				return nil, err
			}
		}
		if len(f.found) == known {
			break
		}
	}
	f.lacks()
	d := &Deployment{Network: network, Contracts: f.found, Missing: f.missing}
	return d, r.read([]*Deployment{d})
}

// finder collects contracts that belong together.
type finder struct {
	*reader
	found   map[string]common.Address
	missing []string
}

func (f *finder) miss(format string, arguments ...any) {
	if text := fmt.Sprintf(format, arguments...); !slices.Contains(f.missing, text) {
		f.missing = append(f.missing, text)
	}
}

// begin recognises the contract at the first address.
func (f *finder) begin(from common.Address) error {
	var code []byte
	q := &questions{}
	q.add(chain.ReadCode(from), func(answer chain.Answer) { code = answer.Data })
	names := f.probe(q, from)
	if err := f.send(q); err != nil {
		return err
	}
	if len(code) == 0 {
		return fault.New(fault.NothingToScan, from.Hex(), "there is no code at this address on network %s, at block %d", f.network.Name, f.head.Number).
			Remedy("check the address, and that the node serves %s", f.network.Name)
	}
	if *names == "" {
		return fault.New(fault.NothingToScan, from.Hex(), "the contract at this address answers none of the questions by which a PAU's contracts, a facility or a queue are recognised")
	}
	f.found[*names] = from
	return nil
}

// probe asks a contract what it is. The name is there once the questions were sent; it is "" if the
// contract is nothing that is known.
func (f *finder) probe(q *questions, at common.Address) *string {
	name := new(string)
	sorts := append([]facts.InstanceContract{}, parts()...)
	slices.Reverse(sorts) // those with more to tell come first
	for _, part := range sorts {
		signs := signsOf(part)
		hits := 0
		for _, sign := range signs {
			q.call(at, sign.data, func(answer []byte) {
				if sign.is(answer) {
					hits++
				}
				if hits == len(signs) && *name == "" {
					*name = part.Entry
				}
			})
		}
	}
	return name
}

// sign is a question, and whether an answer to it is that of a sort of contract.
type sign struct {
	data []byte
	is   func([]byte) bool
}

func signsOf(part facts.InstanceContract) (list []sign) {
	size := func(bytes int) func([]byte) bool { return func(a []byte) bool { return len(a) == bytes } }
	switch part.Entry {
	case almProxy:
		id := onchain.ControllerRole.ID()
		return []sign{
			{facts.Call("CONTROLLER()"), func(a []byte) bool { return common.BytesToHash(a) == id && len(a) == 32 }},
			{facts.Call("getRateLimitData(bytes32)", [32]byte{}), size(0)},
		}
	case rateLimits:
		return []sign{{facts.Call("getRateLimitData(bytes32)", [32]byte{}), size(128)}}
	case accessControls:
		return []sign{{facts.Call("getRoleMemberCount(bytes32)", [32]byte{}), size(32)}}
	case agent:
		return []sign{{facts.Call("adminCount()"), size(32)}, {facts.Call("actorCount()"), size(32)}}
	}
	for _, link := range part.Links {
		if link.Tells {
			continue
		}
		is := size(32)
		if link.Flag != nil {
			is = func(a []byte) bool { return len(a) == 32 && (a[31] == 1) == *link.Flag }
		}
		list = append(list, sign{facts.Call(link.View + "()"), is})
	}
	return list
}

// add notes a contract. A second one of its sort gets a number.
func (f *finder) add(name string, at common.Address) {
	if at == (common.Address{}) || slices.Contains(slices.Collect(maps.Values(f.found)), at) {
		return
	}
	as := name
	for n := 2; f.found[as] != (common.Address{}); n++ {
		if n > 9 {
			f.miss("there are more than nine contracts of the sort %s", name)
			return
		}
		as = fmt.Sprintf("%s_%d", name, n)
	}
	f.found[as] = at
}

// links asks each contract for those that it names.
func (f *finder) links() error {
	q := &questions{}
	for _, name := range ordered(slices.Collect(maps.Keys(f.found))) {
		part, _ := partOf(name)
		for _, link := range part.Links {
			if link.Flag != nil || link.To == "" || link.To == beacon {
				continue
			}
			q.named(f.found[name], link.View, func(to common.Address, is bool) {
				if f.found[link.To] == (common.Address{}) && is {
					f.add(link.To, to)
				}
			})
		}
	}
	return f.send(q)
}

// of recognises contracts at some addresses, and keeps those of one sort.
func (f *finder) of(name string, list []common.Address) (kept []common.Address, err error) {
	if len(list) > candidates {
		f.miss("%d contracts may be %s: only the last %d were asked", len(list), name, candidates)
		list = list[len(list)-candidates:]
	}
	q := &questions{}
	names := make([]*string, len(list))
	for i, at := range list {
		names[i] = f.probe(q, at)
	}
	if err := f.send(q); err != nil {
		return nil, err
	}
	for i, at := range list {
		if *names[i] == name {
			kept = append(kept, at)
		}
	}
	return kept, nil
}

// holders are the accounts that some contracts ever gave a role of AccessControl.
func (f *finder) holders(role onchain.RoleName, at ...common.Address) ([]common.Address, error) {
	at = slices.DeleteFunc(at, func(a common.Address) bool { return a == common.Address{} })
	if len(at) == 0 {
		return nil, nil
	}
	logs, err := f.client.Logs(f.ctx, chain.LogQuery{Addresses: at, Topics: [][]common.Hash{{roleGranted}, {role.ID()}}, To: f.head})
	return told(logs, 2), err
}

// told are the accounts in one topic of events, each once; that of the contract itself is 0.
func told(logs []types.Log, topic int) (list []common.Address) {
	for _, log := range logs {
		each := log.Address
		if topic > 0 {
			if len(log.Topics) <= topic {
				continue
			}
			each = account(log.Topics[topic])
		}
		if !slices.Contains(list, each) {
			list = append(list, each)
		}
	}
	return list
}

// controllers finds the Controllers: those that hold the role of one on the ALMProxy or the
// RateLimits, or, if only the AccessControls is known, those of the whole chain that name it.
func (f *finder) controllers() error {
	list, err := f.holders(onchain.ControllerRole, f.found[almProxy], f.found[rateLimits])
	if err != nil {
		return err
	}
	if access := f.found[accessControls]; access != (common.Address{}) && f.found[controller] == (common.Address{}) && len(list) == 0 {
		logs, err := f.anywhere(roleGranted, onchain.ControllerRole.ID())
		if err != nil {
			f.miss("the Controller of ACCESS_CONTROLS: the node does not tell the events of the whole chain (%v)", err)
			return nil
		}
		list = told(logs, 2)
	}
	if list, err = f.of(controller, list); err != nil {
		return err
	}
	q := &questions{}
	for _, at := range list {
		for view, name := range map[string]string{"proxy": almProxy, "rateLimits": rateLimits, "accessControls": accessControls} {
			q.named(at, view, func(to common.Address, is bool) {
				if is && to != (common.Address{}) && to == f.found[name] {
					f.add(controller, at)
				}
			})
		}
	}
	return f.send(q)
}

// agents finds the agent that may act, and from an agent the AccessControls that let it.
func (f *finder) agents() error {
	if at := f.found[agent]; at != (common.Address{}) && f.found[accessControls] == (common.Address{}) {
		logs, err := f.anywhere(roleGranted, onchain.AllocatorRole.ID(), common.BytesToHash(at[:]))
		if err != nil {
			f.miss("the AccessControls of ADMINISTERED_AGENT: the node does not tell the events of the whole chain (%v)", err)
			return nil
		}
		list, err := f.of(accessControls, told(logs, 0))
		if err != nil {
			return err
		}
		for _, each := range list[:min(len(list), 1)] {
			f.add(accessControls, each)
		}
		if len(list) > 1 {
			f.miss("ADMINISTERED_AGENT may act for %d AccessControls; this is the entry of the first", len(list))
		}
	}
	list, err := f.holders(onchain.AllocatorRole, f.found[accessControls])
	if err != nil {
		return err
	}
	if list, err = f.of(agent, list); err != nil {
		return err
	}
	for _, each := range list {
		f.add(agent, each)
	}
	return nil
}

// blocks finds the contracts of kinds that gave the ALMProxy a role: events of the whole chain tell
// of them.
func (f *finder) blocks() error {
	proxy := f.found[almProxy]
	if proxy == (common.Address{}) {
		return nil
	}
	for _, each := range kind.All() {
		for _, part := range each.Facts().Instance.Contracts {
			for _, demand := range part.Demands {
				if demand.Who != facts.Named || demand.Entry != almProxy || f.found[part.Entry] != (common.Address{}) {
					continue
				}
				i := slices.IndexFunc(part.Of.Roles, func(role facts.Role) bool { return role.Role == demand.Role })
				logs, err := f.anywhere(topicOf(part.Of.Roles[i].Given), common.BytesToHash(proxy[:]))
				if err != nil {
					f.miss("%s: the node does not tell the events of the whole chain (%v)", part.Entry, err)
					continue
				}
				list, err := f.of(part.Entry, told(logs, 0))
				if err != nil {
					return err
				}
				for _, at := range list {
					f.add(part.Entry, at)
				}
			}
		}
	}
	return nil
}

// lacks names the contracts that were not found.
func (f *finder) lacks() {
	for _, part := range pau {
		if f.found[part.Entry] == (common.Address{}) {
			f.miss("%s: nothing on the chain leads from the contracts that were found to it", part.Entry)
		}
	}
	for _, each := range kind.All() {
		has := func(unit bool) bool {
			return slices.ContainsFunc(each.Facts().Instance.Contracts, func(p facts.InstanceContract) bool {
				return p.Unit == unit && f.found[p.Entry] != (common.Address{})
			})
		}
		for _, part := range each.Facts().Instance.Contracts {
			if f.found[part.Entry] != (common.Address{}) {
				continue
			}
			switch {
			case has(true):
				f.miss("%s: nothing on the chain leads from the contracts that were found to it", part.Entry)
			case part.Unit && !slices.ContainsFunc(kind.All(), func(k kind.Kind) bool {
				return slices.ContainsFunc(k.Facts().Instance.Contracts, func(p facts.InstanceContract) bool { return f.found[p.Entry] != (common.Address{}) })
			}):
				f.miss("%s: no event leads from a PAU to a Unit of a %s Halo; scan one of the Unit's own contracts", part.Entry, each.Facts().Title)
			}
		}
	}
}
