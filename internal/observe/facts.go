// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"bytes"
	"cmp"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// valued is a limit that the manifests name, with its present value.
type valued struct {
	limit  *catalog.Limit
	state  *plan.LimitState
	value  *plan.Amounts
	status catalog.Status
	leaves *big.Int // what its status leaves of it; nil for all
}

// more tells whether more goes through than some amount, at once.
func (v valued) more(than *big.Int) bool {
	return v.value.MaxAmount.Cmp(than) > 0 || v.value.Slope.Sign() > 0
}

// codes reads the code of the contracts of the Class, and of the accounts in its manifests.
func (o *observer) codes(r *round) {
	o.codeNow = map[common.Address]common.Hash{}
	for _, at := range o.coded() {
		r.codeHash(at, func(answer chain.Answer) error {
			o.codeNow[at] = common.BytesToHash(answer.Data)
			return answer.Err
		})
	}
}

// coded lists the contracts of the Class and then the accounts in its manifests.
func (o *observer) coded() []common.Address {
	own := o.s.Contracts(&o.basis.Class)
	list := slices.SortedFunc(maps.Keys(own), common.Address.Cmp)
	for _, each := range o.s.Addresses(o.declared) {
		if _, is := own[each]; !is {
			list = append(list, each)
		}
	}
	return list
}

// facts finds what happened since the deployment that no manifest says, and that no move follows
// from.
func (o *observer) facts() error {
	if err := o.codeThen(); err != nil {
		return err
	}
	logs := o.seen.happened
	o.owners(logs)
	o.given(logs)
	if err := o.deeds(slices.Concat(o.exchanged(logs), o.set(slices.Concat(o.seen.set, logs)))); err != nil {
		return err
	}
	for _, each := range o.values {
		if !each.state.Set {
			continue
		}
		init, at := each.state.Init, plan.Fact{At: each.state.RateLimits, Key: each.state.Key}
		if each.value.MaxAmount.Cmp(&init.MaxAmount.Int) > 0 {
			at.Kind, at.Value = plan.LimitBeyondInit, each.value.MaxAmount
			o.fact(at)
		}
		// An init without a bound does not refill, and nothing goes beyond it.
		if each.value.Slope.Cmp(&init.Slope.Int) > 0 && init.MaxAmount.Cmp(&catalog.Unlimited.Int) != 0 {
			at.Kind, at.Value = plan.SlopeBeyondInit, each.value.Slope
			o.fact(at)
		}
	}
	return nil
}

func (o *observer) fact(fact plan.Fact) { o.basis.Facts = append(o.basis.Facts, fact) }

// codeThen compares code with what was there in the block of the deployment. A node that does not
// know that block's state any more says nothing, and so does this.
func (o *observer) codeThen() error {
	if o.launched == (common.Hash{}) {
		return nil // it was adopted, and nobody noted when
	}
	r, none := &round{}, crypto.Keccak256Hash()
	contracts := o.s.Contracts(&o.basis.Class)
	for _, at := range o.coded() {
		now := o.codeNow[at]
		_, own := contracts[at]
		if !own && now == none {
			continue
		}
		r.codeHash(at, func(answer chain.Answer) error {
			then := common.BytesToHash(answer.Data)
			switch {
			case answer.Err != nil:
			case own && now != then:
				o.fact(plan.Fact{Kind: plan.CodeChanged, At: at})
			case !own && then == none:
				o.fact(plan.Fact{Kind: plan.CodeAppeared, At: at})
			}
			return nil
		})
	}
	return o.sendAt(r, o.launched)
}

// Events that tell of facts.
var (
	threshold    = bindings.Topic(&bindings.SafeMetaData, "ChangedThreshold")
	guardChanged = bindings.Topic(&bindings.SafeMetaData, "ChangedGuard")
	limitSet     = bindings.Topic(&bindings.RateLimitsMetaData, "RateLimitDataSet")
	limitByBeam  = bindings.Topic(&bindings.ConfiguratorMetaData, "SetRateLimit")
	approvedCall = bindings.Topic(&bindings.ConfiguratorMetaData, "CallControllerAction")
	facetSet     = bindings.Topic(&bindings.ControllerMetaData, "IntegrationSet")
	facetRemoved = bindings.Topic(&bindings.ControllerMetaData, "IntegrationRemoved")
	timePaused   = bindings.Topic(&bindings.TimelockMetaData, "Paused")
	cancelled    = bindings.Topic(&bindings.TimelockMetaData, "Cancelled")
	beamsStopped = bindings.Topic(&bindings.BeamStateMetaData, "Stop")
	hopSet       = bindings.Topic(&bindings.BeamStateMetaData, "SetHop")
	changeSet    = bindings.Topic(&bindings.BeamStateMetaData, "SetMaxChange")
)

// joins are the events by which an account begins to belong to a Safe, and leaves those by which it
// does so no more, each with the fact that it tells.
var (
	joins = map[common.Hash]plan.FactKind{
		bindings.Topic(&bindings.SafeMetaData, "AddedOwner"): plan.OwnerAdded, bindings.Topic(&bindings.SafeMetaData, "EnabledModule"): plan.ModuleAdded,
	}
	leaves = map[common.Hash]plan.FactKind{
		bindings.Topic(&bindings.SafeMetaData, "RemovedOwner"): plan.OwnerRemoved, bindings.Topic(&bindings.SafeMetaData, "DisabledModule"): plan.ModuleRemoved,
	}
)

// since asks for all events since the deployment that may tell of a fact: of every Safe that the
// network or the Class names, too, whether or not a plan needs it.
func (o *observer) since() chain.LogQuery {
	c, p := o.s.Network.Contracts, o.basis.Class.Pau
	addresses := append([]common.Address{*c.Factory, *c.Registry, c.Timelock, c.BeamState, c.Configurator, c.Beacon, p.Controller}, o.mayBeSafes()...)
	slices.SortFunc(addresses, common.Address.Cmp)
	topics := append(onchain.RoleTopics(kind.RoleEvents()...), threshold, guardChanged, limitByBeam, facetSet, facetRemoved, timePaused, cancelled, beamsStopped, hopSet, changeSet, approvedCall, bindings.Topic(&bindings.BeamStateMetaData, "SetUserRole"))
	topics = append(topics, eventsOf(&bindings.SafeMetaData, "AddedOwner", "RemovedOwner", "EnabledModule", "DisabledModule")...)
	return chain.LogQuery{Addresses: slices.Compact(addresses), Topics: [][]common.Hash{topics}, From: o.basis.Class.Since, To: o.head}
}

// mayBeSafes are the accounts of the network's authorities, and those that the Class names for
// itself.
func (o *observer) mayBeSafes() []common.Address {
	list := slices.Concat([]common.Address{o.s.Halo.Governance}, o.s.Class.Admins, o.s.Class.Beacon.Actors, o.s.Class.Beacon.Revokers)
	for _, each := range o.s.Network.Authorities {
		list = append(list, each.Safe)
	}
	return list
}

// owners finds who signs or acts for a Safe that did not before, and the other way round. Who came
// and went again is not told.
func (o *observer) owners(logs []types.Log) {
	safes := map[common.Address]bool{}
	for _, each := range o.mayBeSafes() {
		safes[each] = true
	}
	type member struct {
		safe, account common.Address
		joins         plan.FactKind
	}
	first, last := map[member]plan.FactKind{}, map[member]plan.FactKind{}
	var order []member
	thresholds, guards := map[common.Address]*big.Int{}, map[common.Address]common.Address{}
	for _, log := range logs {
		topic := log.Topics[0]
		switch kind := cmp.Or(joins[topic], leaves[topic]); {
		case !safes[log.Address]:
		case topic == threshold && len(log.Data) == 32:
			thresholds[log.Address] = new(big.Int).SetBytes(log.Data)
		case topic == guardChanged && len(log.Topics) == 2:
			guards[log.Address] = account(log.Topics[1])
		case kind != "" && len(log.Topics) == 2:
			who := member{log.Address, account(log.Topics[1]), plan.OwnerAdded}
			if kind == plan.ModuleAdded || kind == plan.ModuleRemoved {
				who.joins = plan.ModuleAdded
			}
			if _, known := first[who]; !known {
				first[who], order = kind, append(order, who)
			}
			last[who] = kind
		}
	}
	for _, who := range order {
		if first[who] == last[who] {
			o.fact(plan.Fact{Kind: last[who], At: who.safe, Who: who.account})
		}
	}
	for _, at := range slices.SortedFunc(maps.Keys(thresholds), common.Address.Cmp) {
		o.fact(plan.Fact{Kind: plan.ThresholdChanged, At: at, Value: catalog.NewInteger(thresholds[at])})
	}
	for _, at := range slices.SortedFunc(maps.Keys(guards), common.Address.Cmp) {
		if who := guards[at]; who != (common.Address{}) {
			o.fact(plan.Fact{Kind: plan.GuardChanged, At: at, Who: who})
		}
	}
}

// given finds who was given a role on the platform. Those whom the network names for it are not
// told.
func (o *observer) given(logs []types.Log) {
	c := o.s.Network.Contracts
	names := map[common.Address]catalog.ContractRef{*c.Factory: {}, *c.Registry: {}, c.Timelock: {}, c.BeamState: {}}
	for _, role := range append(onchain.RolesFrom(logs, names, kind.RoleEvents()...), onchain.BeamStateRoles(logs, c.BeamState, names)...) {
		safe := func(name catalog.AuthorityRef) bool {
			authority := o.s.Network.Authorities[name]
			return authority != nil && authority.Safe == role.Holder
		}
		switch role.Role {
		case onchain.DeployerRole:
			if safe("deployer") {
				continue
			}
		case onchain.ProposerRole, onchain.CancellerRole, onchain.BeamStateRoleName(onchain.ImmediateRole):
			if safe("council") || role.Holder == *c.Factory {
				continue
			}
		}
		o.fact(plan.Fact{Kind: plan.RoleGiven, At: role.Address, Role: role.Role, Who: role.Holder})
	}
}

// exchanged finds facets of the Controller that are not those of the deployment.
func (o *observer) exchanged(logs []types.Log) (found []deed) {
	first, now, last := map[common.Hash]common.Address{}, map[common.Hash]common.Address{}, map[common.Hash]types.Log{}
	for i := range logs {
		if logs[i].Address != o.basis.Class.Pau.Controller || logs[i].Topics[0] != facetSet {
			continue
		}
		event, err := controller().UnpackIntegrationSetEvent(&logs[i])
		if err != nil {
			continue // state tells which facets there are
		}
		if _, known := first[event.Id]; !known {
			first[event.Id] = event.Config.Facet
		}
		now[event.Id], last[event.Id] = event.Config.Facet, logs[i]
	}
	for _, id := range slices.SortedFunc(maps.Keys(now), func(a, b common.Hash) int { return bytes.Compare(a[:], b[:]) }) {
		if first[id] != now[id] {
			found = append(found, deed{plan.Fact{Kind: plan.FacetExchanged, At: now[id], Who: first[id], Facet: onchain.Text(id)}, last[id], o.basis.Class.Pau.AccessControls})
		}
	}
	return found
}

// set finds limits that were last set without the Configurator: by whoever is admin of the
// RateLimits.
func (o *observer) set(logs []types.Log) (found []deed) {
	type setting struct {
		place
		transaction common.Hash
	}
	last, byBeam := map[place]types.Log{}, map[setting]bool{}
	for _, log := range logs {
		switch topic := log.Topics[0]; {
		case topic == limitSet && len(log.Topics) == 2 && (o.s.Class.Adopted == nil || log.BlockNumber > o.basis.Class.Since):
			last[place{log.Address, log.Topics[1]}] = log
		case topic == limitByBeam && len(log.Topics) == 3 && log.Address == o.s.Network.Contracts.Configurator:
			byBeam[setting{place{account(log.Topics[1]), log.Topics[2]}, log.TxHash}] = true
		}
	}
	for _, each := range o.values {
		at := place{each.state.RateLimits, each.state.Key}
		if log, was := last[at]; was && !byBeam[setting{at, log.TxHash}] {
			found = append(found, deed{plan.Fact{Kind: plan.LimitSetByOthers, At: at.rateLimits, Key: at.key}, log, at.rateLimits})
		}
	}
	slices.SortFunc(found, func(a, b deed) int {
		return cmp.Or(a.fact.At.Cmp(b.fact.At), bytes.Compare(a.fact.Key[:], b.fact.Key[:]))
	})
	return found
}
