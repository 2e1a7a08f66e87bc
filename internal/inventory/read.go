// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"bytes"
	"cmp"
	"io/fs"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Deployment is what a chain holds of something that was deployed without the factory.
type Deployment struct {
	Network *catalog.Network `json:"-"`
	// the tree with code that is not built here, which templates may pin; nil if there is none
	Stored    fs.FS                     `json:"-"`
	Block     plan.Block                `json:"block"`
	Contracts map[string]common.Address `json:"contracts"` // by what the inventory calls them
	Held      catalog.EntryHeld         `json:"held"`
	Missing   []string                  `json:"missing"` // what could not be found or read

	made map[string]string // contracts that the factory deployed, and for what

	codes   map[common.Address][]byte // of contracts, and of those whose code they run
	inits   map[common.Hash]plan.Amounts
	keys    map[common.Hash]facts.Key // limits that are known
	offered map[string]common.Address // facets in the Beacon, by their ids
	// what views answer that name no contract, by contract and view
	flags  map[[2]string]common.Hash
	rights []catalog.HeldRole           // that code gives to one account
	seen   []onchain.Role               // roles that events tell
	paired []onchain.Role               // pairings that events tell
	limits map[common.Hash]plan.Amounts // present values of all keys that events tell
}

func (d *Deployment) sorted() []string {
	return ordered(slices.Collect(maps.Keys(d.Contracts)))
}

// nameOf is what the inventory calls the contract at an address; "" if it is none of these.
func (d *Deployment) nameOf(at common.Address) string {
	for _, name := range d.sorted() {
		if d.Contracts[name] == at {
			return name
		}
	}
	return ""
}

// read reads what some deployments of the network hold: in two rounds of questions with one of
// events between them, however many contracts, roles and limits there are.
func (r *reader) read(list []*Deployment) error {
	first, second := &questions{}, &questions{}
	offered := r.facets(first)
	for _, d := range list {
		d.Block, d.Held.Block = r.block(), r.head.Number
		d.codes, d.inits, d.limits = map[common.Address][]byte{}, map[common.Hash]plan.Amounts{}, map[common.Hash]plan.Amounts{}
		d.flags, d.offered, d.keys = map[[2]string]common.Hash{}, offered, r.keys(d)
		r.contracts(first, d)
	}
	if err := r.send(first); err != nil {
		return err
	}
	if err := r.events(list); err != nil {
		return err
	}
	for _, d := range list {
		r.roles(second, d)
		r.limits(second, d)
		r.codes(second, d)
	}
	if err := r.send(second); err != nil {
		return err
	}
	for _, d := range list {
		d.order()
	}
	return nil
}

// facets asks the Beacon what it offers.
func (r *reader) facets(q *questions) map[string]common.Address {
	offered := map[string]common.Address{}
	contract := bindings.NewController()
	q.call(r.network.Contracts.Beacon, contract.PackIntegrations(), func(answer []byte) {
		all, err := contract.UnpackIntegrations(answer)
		if err != nil {
			return
		}
		for _, each := range all {
			offered[onchain.Text(each.Id)] = each.Config.Facet
		}
	})
	return offered
}

// contracts asks each contract for its code and for whom it names, and the BeamState whether it
// knows it.
func (r *reader) contracts(q *questions, d *Deployment) {
	for _, name := range d.sorted() {
		at := d.Contracts[name]
		q.add(chain.ReadCode(at), func(answer chain.Answer) { d.codes[at] = answer.Data })
		part, known := partOf(name)
		if !known {
			continue
		}
		for _, link := range part.Links {
			r.link(q, d, name, link)
		}
		for _, right := range part.Of.Rights {
			q.named(at, string(right), func(holder common.Address, is bool) {
				if is {
					d.rights = append(d.rights, catalog.HeldRole{Contract: name, Role: string(right), Holders: []common.Address{holder}})
				}
			})
		}
		state := bindings.NewBeamState()
		registered := func(place *bool) func([]byte) {
			return func(answer []byte) { *place = len(answer) == 32 && new(big.Int).SetBytes(answer).Sign() != 0 }
		}
		switch name {
		case rateLimits:
			q.call(r.network.Contracts.BeamState, state.PackRateLimits(at), registered(&d.Held.Registration.RateLimits))
		case controller:
			q.call(r.network.Contracts.BeamState, state.PackControllers(at), registered(&d.Held.Registration.Controller))
		}
		if part.Entry == controller {
			r.integrations(q, d, name)
		}
	}
}

func (r *reader) link(q *questions, d *Deployment, name string, link facts.Link) {
	q.word(d.Contracts[name], link.View, func(word common.Hash, is bool) {
		switch {
		case !is && link.Tells:
		case !is:
			d.Missing = append(d.Missing, name+"."+link.View+"() answers nothing")
		case link.Flag != nil:
			d.flags[[2]string{name, link.View}] = word
		default:
			d.Held.Wiring = append(d.Held.Wiring, catalog.HeldWire{Contract: name, View: link.View, To: account(word)})
		}
	})
}

// integrations asks a Controller what it delegates to.
func (r *reader) integrations(q *questions, d *Deployment, name string) {
	contract := bindings.NewController()
	q.call(d.Contracts[name], contract.PackIntegrations(), func(answer []byte) {
		all, err := contract.UnpackIntegrations(answer)
		if err != nil {
			d.Missing = append(d.Missing, name+".integrations() answers nothing")
			return
		}
		for _, each := range all {
			facet := catalog.HeldFacet{Contract: name, ID: onchain.Text(each.Id), Facet: each.Config.Facet, Selectors: []string{}}
			for _, wire := range each.Config.Wires {
				facet.Selectors = append(facet.Selectors, hexutil.Encode(wire.CallSelector[:]))
			}
			slices.Sort(facet.Selectors)
			d.Held.Facets = append(d.Held.Facets, facet)
		}
	})
}

// events reads who was ever given a role or paired, and which limits and inits there were.
func (r *reader) events(list []*Deployment) error {
	var queries []chain.LogQuery
	state := r.network.Contracts.BeamState
	none := common.HexToHash("0x01") // a topic that no event has
	word := func(d *Deployment, name string) common.Hash {
		if at, is := d.Contracts[name]; is {
			return common.BytesToHash(at[:])
		}
		return none
	}
	for _, d := range list {
		limits := word(d, rateLimits)
		queries = append(queries,
			chain.LogQuery{Addresses: slices.Collect(maps.Values(d.Contracts)), Topics: [][]common.Hash{append(onchain.RoleTopics(kind.RoleEvents()...), limitSet)}, To: r.head},
			chain.LogQuery{Addresses: []common.Address{state}, Topics: [][]common.Hash{onchain.BeamStateTopics(), {limits, word(d, controller)}}, To: r.head},
			chain.LogQuery{Addresses: []common.Address{state}, Topics: [][]common.Hash{{initAdded}, nil, {limits}}, To: r.head})
	}
	logs, err := r.client.LogsMany(r.ctx, queries...)
	if err != nil {
		return err
	}
	for i, d := range list {
		d.replay(logs[3*i], logs[3*i+1], logs[3*i+2], state)
	}
	return nil
}

func (d *Deployment) replay(own, pairings, inits []types.Log, state common.Address) {
	names := map[common.Address]catalog.ContractRef{}
	for name, at := range d.Contracts {
		part, _ := partOf(name)
		names[at] = catalog.ContractRef{Name: part.Of.Name}
	}
	d.seen = onchain.RolesFrom(own, names, kind.RoleEvents()...)
	names[state] = catalog.ContractRef{Name: "BeamState"}
	d.paired = onchain.BeamStateRoles(pairings, state, names)
	for _, log := range own {
		if log.Topics[0] == limitSet && len(log.Topics) == 2 && log.Address == d.Contracts[rateLimits] {
			d.limits[log.Topics[1]] = plan.Amounts{}
		}
	}
	for _, log := range inits {
		if len(log.Topics) == 3 {
			d.limits[log.Topics[1]] = plan.Amounts{}
		}
	}
}

// roles confirms every role and every pairing that events tell.
func (r *reader) roles(q *questions, d *Deployment) {
	access, own, state := bindings.NewAccessControls(), bindings.NewAdministeredAgent(), bindings.NewBeamState()
	for _, role := range d.seen {
		data, held := access.PackHasRole(role.Role.ID(), role.Holder), access.UnpackHasRole
		switch part, _ := partOf(d.nameOf(role.Address)); {
		case part.Entry == agent && role.Role == onchain.Admin:
			data, held = own.PackGetIsAdmin(role.Holder), own.UnpackGetIsAdmin
		case part.Entry == agent && role.Role == onchain.Actor:
			data, held = own.PackGetIsActor(role.Holder), own.UnpackGetIsActor
		case part.Entry == agent && role.Role == onchain.Revoker:
			data, held = own.PackGetIsRevoker(role.Holder), own.UnpackGetIsRevoker
		case part.Entry == agent && role.Role == onchain.Grantor:
			data, held = own.PackGetIsGrantor(role.Holder), own.UnpackGetIsGrantor
		default:
			if i := slices.IndexFunc(part.Of.Roles, func(each facts.Role) bool { return each.Role == role.Role }); i >= 0 {
				data, held = part.Of.Roles[i].Ask(role.Holder), part.Of.Roles[i].Held
			}
		}
		q.call(role.Address, data, func(answer []byte) {
			is, err := held(answer)
			if err != nil {
				d.Missing = append(d.Missing, d.nameOf(role.Address)+" does not say whether "+role.Holder.Hex()+" holds "+string(role.Role))
				return
			}
			if is {
				d.hold(d.nameOf(role.Address), string(role.Role), role.Holder)
			}
		})
	}
	for _, pair := range d.paired {
		for name, data := range map[string][]byte{
			rateLimits: state.PackRateLimitsCBeams(d.Contracts[rateLimits], pair.Holder), controller: state.PackControllersCBeams(d.Contracts[controller], pair.Holder),
		} {
			part, _ := partOf(name)
			if pair.Role != onchain.PairedWith(catalog.ContractRef{Name: part.Of.Name}) {
				continue
			}
			q.call(pair.Address, data, func(answer []byte) {
				list := &d.Held.Registration.CBeams
				if len(answer) == 32 && new(big.Int).SetBytes(answer).Sign() != 0 && !slices.Contains(*list, pair.Holder) {
					*list = append(*list, pair.Holder)
				}
			})
		}
	}
}

func (d *Deployment) hold(contract, role string, holder common.Address) {
	i := slices.IndexFunc(d.Held.Roles, func(each catalog.HeldRole) bool { return each.Contract == contract && each.Role == role })
	if i < 0 {
		i, d.Held.Roles = len(d.Held.Roles), append(d.Held.Roles, catalog.HeldRole{Contract: contract, Role: role})
	}
	d.Held.Roles[i].Holders = append(d.Held.Roles[i].Holders, holder)
}

// limits reads the present value and the init of each limit that events tell.
func (r *reader) limits(q *questions, d *Deployment) {
	contract, state, at := bindings.NewRateLimits(), bindings.NewBeamState(), d.Contracts[rateLimits]
	for _, key := range slices.SortedFunc(maps.Keys(d.limits), common.Hash.Cmp) {
		q.call(at, contract.PackGetRateLimitData(key), func(answer []byte) {
			if data, err := contract.UnpackGetRateLimitData(answer); err == nil {
				d.limits[key] = plan.Amounts{MaxAmount: catalog.NewInteger(data.MaxAmount), Slope: catalog.NewInteger(data.Slope)}
			} else {
				d.Missing = append(d.Missing, rateLimits+" does not tell the limit "+key.Hex())
			}
		})
		q.call(r.network.Contracts.BeamState, state.PackInitRateLimits(key, at), func(answer []byte) {
			if init, err := state.UnpackInitRateLimits(answer); err == nil {
				d.inits[key] = plan.Amounts{MaxAmount: catalog.NewInteger(init.MaxAmount), Slope: catalog.NewInteger(init.Slope)}
			}
		})
	}
}

// codes reads the code of facets, and that which minimal proxies run.
func (r *reader) codes(q *questions, d *Deployment) {
	for i := range d.Held.Facets {
		facet := &d.Held.Facets[i]
		q.add(chain.ReadCodeHash(facet.Facet), func(answer chain.Answer) { facet.CodeHash = common.BytesToHash(answer.Data) })
	}
	for _, name := range d.sorted() {
		if to, is := target(d.codes[d.Contracts[name]]); is {
			q.add(chain.ReadCode(to), func(answer chain.Answer) { d.codes[to] = answer.Data })
		}
	}
}

// order puts what was read in the order in which an entry has it.
func (d *Deployment) order() {
	h := &d.Held
	names := d.sorted()
	rank := func(a, b string) int { return slices.Index(names, a) - slices.Index(names, b) }
	h.Roles = append(h.Roles, d.rights...)
	for _, role := range h.Roles {
		slices.SortFunc(role.Holders, common.Address.Cmp)
	}
	slices.SortStableFunc(h.Roles, func(a, b catalog.HeldRole) int {
		return cmp.Or(rank(a.Contract, b.Contract), cmp.Compare(a.Role, b.Role))
	})
	slices.SortStableFunc(h.Wiring, func(a, b catalog.HeldWire) int { return rank(a.Contract, b.Contract) })
	slices.SortStableFunc(h.Facets, func(a, b catalog.HeldFacet) int { return cmp.Or(rank(a.Contract, b.Contract), cmp.Compare(a.ID, b.ID)) })
	slices.SortFunc(h.Registration.CBeams, common.Address.Cmp)
	for key, value := range d.limits {
		if value.None() {
			continue
		}
		of := d.keys[key]
		h.Limits = append(h.Limits, catalog.HeldLimit{Key: key, Name: of.Name, Route: of.Route, Token: of.Token, MaxAmount: value.MaxAmount, Slope: value.Slope})
	}
	slices.SortFunc(h.Limits, func(a, b catalog.HeldLimit) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.Name, "~"), cmp.Or(b.Name, "~")), bytes.Compare(a.Key[:], b.Key[:]))
	})
	slices.Sort(d.Missing)
}

// keys are the limits that a deployment may have: of its own kind for every asset and everybody
// whom the manifests of the network know, and those that a Prime has for any instance of the
// inventory.
func (r *reader) keys(d *Deployment) map[common.Hash]facts.Key {
	known := map[common.Hash]facts.Key{}
	others := r.others()
	add := func(contracts map[string]common.Address, of string, primes bool) {
		for _, each := range kind.All() {
			if !each.Facts().Inventoried() {
				continue
			}
			for _, asset := range slices.Sorted(maps.Keys(r.network.Assets)) {
				for _, key := range each.Facts().Instance.Keys(func(name string) common.Address { return contracts[name] }, r.network.Assets[asset], others) {
					if key.Prime != primes {
						continue
					}
					counted := key.Token + of
					key.Name += ", " + counted
					if key.Token == catalog.Share {
						key.Token = counted // each Unit has shares of its own
					}
					if _, twice := known[key.Key]; !twice {
						known[key.Key] = key
					}
				}
			}
		}
	}
	add(d.Contracts, "", false)
	for _, name := range slices.Sorted(maps.Keys(r.declared.Inventory)) {
		if entry := r.declared.Inventory[name]; entry.Network == r.network.Name {
			add(entry.Contracts, " of "+name, true)
		}
	}
	for _, bare := range []string{"LIMIT_USDS_MINT", "LIMIT_USDS_BURN", "LIMIT_USDS_TO_USDC", "LIMIT_USDC_TO_USDS"} {
		key := onchain.LimitKey(bare)
		known[key] = facts.Key{Name: bare, Key: key}
	}
	return known
}

// others are the accounts that a limit may be about: of Primes, Safes, and those whom Classes of
// the network name.
func (r *reader) others() (list []facts.Other) {
	list = append(list, r.receivers...)
	for _, name := range slices.Sorted(maps.Keys(r.network.Primes)) {
		list = append(list, facts.Other{Name: string(name), Address: r.network.Primes[name].ALMProxy})
	}
	for _, name := range slices.Sorted(maps.Keys(r.network.Authorities)) {
		list = append(list, facts.Other{Name: string(name), Address: r.network.Authorities[name].Safe})
	}
	for _, halo := range r.declared.Halos {
		for _, class := range halo.Classes {
			if class.Network != r.network.Name {
				continue
			}
			of, known := kind.Of(r.declared.Templates[class.Template])
			if !known {
				continue
			}
			for _, stated := range of.Stated(class) {
				list = append(list, facts.Other{Name: "the " + stated.Role + " of " + class.Ref().String(), Address: stated.Address})
			}
		}
	}
	return list
}
