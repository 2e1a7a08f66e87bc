// SPDX-License-Identifier: AGPL-3.0-or-later

package drift_test

import (
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// named are the acts behind the repository's back that plan and drift have to name, at least. Each
// has a row below, and each row is about one of them.
const named = `actor added; actor removed; revoker added; revoker removed; admin added; admin removed;
ward added; ward removed; bud added; bud removed; cop added; cop removed;
role granted on ALMProxy; role granted on RateLimits; role granted on AccessControls;
init changed; init removed; init added on an undeclared key; limit set by a spell; limit beyond init;
pairing removed; second cBEAM paired; delController without unpairing;
facet exchanged on Beacon; facet exchanged on Controller;
facility stopped; recipient changed; identity network changed; growth bound changed;
Unit deployed without a manifest; Unit stopped; template status changed;
timelock paused; operation cancelled; foreign operation pending on a declared object; BeamState stopped;
Safe's owner added; Safe's owner removed; Safe's threshold changed; Safe's guard set; Safe's module enabled;
deployer's role taken; deployer's role given to somebody else; proposer's role given to somebody else;
code at an address without code before`

// sent are the hashes of transactions in what is told.
var sent = regexp.MustCompile(`transaction 0x[0-9a-f]{64}`)

// act is an act behind the repository's back.
type act struct {
	of     string // what it is, as named
	more   string // what tells it from others that are the same
	class  catalog.ClassRef
	do     func(*ground)
	undo   func(*ground)
	fields []string   // of the differences that it brings, and no others
	fault  fault.Code // by which a plan is refused; none where the plan names the difference
	stays  bool       // it is told for ever
	silent bool       // no event tells of it
}

// ground is one chain with two live Classes, and what acts are about.
type ground struct {
	*testing.T
	*plantest.Live
	network  *catalog.Network
	pau      plan.Pau
	units    []plan.UnitState
	facility common.Address
	custody  common.Address // the ALMProxy of the other Class
	salt     byte           // of the next operation: the timelock takes none twice
	noted    []byte         // what an act leaves for its undoing
}

func newGround(t *testing.T) *ground {
	t.Helper()
	g := &ground{T: t, Live: plantest.Start(t, "../..")}
	g.network = g.Catalog.Networks["devnet"]
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		g.Launch(t, class)
	}
	basis, term := g.basis(plantest.Class), g.basis(plantest.Term)
	g.pau, g.units, g.facility, g.custody = basis.Class.Pau, basis.Units, term.Class.Blocks[0], term.Class.Pau.ALMProxy
	return g
}

func (g *ground) basis(class catalog.ClassRef) *plan.Basis {
	g.Helper()
	snapshot, err := observe.Latest(g.Context(), g.Client, g.Catalog, class)
	if err != nil {
		g.Fatal(err)
	}
	return &snapshot.Basis
}

func (g *ground) council(at common.Address, function string, arguments ...any) {
	g.Helper()
	g.Council(g, at, facts.Call(function, arguments...))
}

func (g *ground) safe(name catalog.AuthorityRef) common.Address {
	return g.network.Authorities[name].Safe
}

func (g *ground) class() *catalog.Class { return g.Catalog.Class(plantest.Class) }

// scheduled is an operation of one call of the BeamState that waits in the timelock.
type scheduled struct {
	targets  []common.Address
	values   []*big.Int
	payloads [][]byte
	salt     common.Hash
}

func (g *ground) schedule(payload []byte) scheduled {
	g.Helper()
	g.salt++
	o := scheduled{[]common.Address{beamState(g)}, []*big.Int{new(big.Int)}, [][]byte{payload}, common.Hash{31: g.salt}}
	t := bindings.NewTimelock()
	g.Council(g, timelock(g), t.PackScheduleBatch(o.targets, o.values, o.payloads, common.Hash{}, o.salt, big.NewInt(int64(plantest.Delay/time.Second))))
	g.noted = crypto.Keccak256(t.PackHashOperationBatch(o.targets, o.values, o.payloads, common.Hash{}, o.salt)[4:])
	return o
}

// cancel takes out of the timelock what was scheduled last.
func (g *ground) cancel() {
	g.Helper()
	g.council(timelock(g), "cancel(bytes32)", common.BytesToHash(g.noted))
}

// add schedules a call of the BeamState and executes it.
func (g *ground) add(payload []byte) {
	g.Helper()
	o := g.schedule(payload)
	g.Wait(g, plantest.Delay)
	at := timelock(g)
	g.Send(g, "relayer", &at, bindings.NewTimelock().PackExecuteBatch(o.targets, o.values, o.payloads, common.Hash{}, o.salt))
}

// limit is the first limit of the second Unit.
func (g *ground) limit() (plan.LimitState, *catalog.Limit) {
	return g.units[1].Limits[0], g.class().Units[1].Limits[0]
}

// declares is the init of that limit, as an addition.
func (g *ground) declares() []byte {
	state, limit := g.limit()
	return bindings.NewBeamState().PackAddInitRateLimits(state.Key, state.RateLimits, &limit.Init.MaxAmount.Int, &limit.Init.Slope.Int)
}

func agent(g *ground) common.Address          { return g.pau.Agent }
func facility(g *ground) common.Address       { return g.facility }
func almProxy(g *ground) common.Address       { return g.pau.ALMProxy }
func rateLimits(g *ground) common.Address     { return g.pau.RateLimits }
func accessControls(g *ground) common.Address { return g.pau.AccessControls }
func timelock(g *ground) common.Address       { return g.network.Contracts.Timelock }
func beamState(g *ground) common.Address      { return g.network.Contracts.BeamState }
func factory(g *ground) common.Address        { return *g.network.Contracts.Factory }
func registry(g *ground) common.Address       { return *g.network.Contracts.Registry }
func council(g *ground) common.Address        { return g.safe(devnet.Council) }
func ember(g *ground) common.Address          { return g.safe("ember-govops") }

// both is an act of two calls with the same arguments: one that does it, and one that undoes it.
func both(of string, class catalog.ClassRef, field string, at func(*ground) common.Address, functions [2]string) func(...any) act {
	return func(arguments ...any) act {
		return act{
			of: of, class: class, fields: []string{field},
			do: func(g *ground) { g.council(at(g), functions[0], arguments...) }, undo: func(g *ground) { g.council(at(g), functions[1], arguments...) },
		}
	}
}

// succeeded is the act by which the council makes others its heir, who put it out.
func succeeded(of string, class catalog.ClassRef, at func(*ground) common.Address, give, take string) act {
	const heir = "meridian-govops"
	return act{of: of, class: class, fields: []string{"class.admins"}, do: func(g *ground) {
		g.council(at(g), give, g.safe(heir))
		g.By(g, heir, at(g), facts.Call(take, council(g)))
	}, undo: func(g *ground) {
		g.By(g, heir, at(g), facts.Call(give, council(g)))
		g.council(at(g), take, g.safe(heir))
	}}
}

// head begins the lists of owners and modules that a Safe keeps.
var head = common.Address{19: 1}

// agreeing is the creation code of a contract that answers 1 to everything.
var agreeing = common.FromHex("6008600c60003960086000f3" + "60015f5260205ff3")

// alone takes the Primes out of the Class: no plan needs the Safe of their GovOps then.
func alone(declared *catalog.Catalog) {
	for _, unit := range declared.Class(plantest.Class).Units {
		unit.Limits = slices.DeleteFunc(unit.Limits, func(limit *catalog.Limit) bool { return limit.Prime != "" })
	}
}

// ofPeople are acts on roles.
func ofPeople() []act {
	class, term, freezer := plantest.Class, plantest.Term, devnet.Address("freezer")
	actor := common.HexToAddress("0x27BF7cc936eeb389dfD9b94FF2258Bf3f9aCBc1e")
	role := [2]string{"grantRole(bytes32,address)", "revokeRole(bytes32,address)"}
	return []act{
		both("actor added", class, "class.beacon.actors", agent, [2]string{"addActor(address)", "removeActor(address)"})(stranger),
		both("actor removed", class, "class.beacon.actors", agent, [2]string{"removeActor(address)", "addActor(address)"})(actor),
		both("revoker added", class, "class.beacon.revokers", agent, [2]string{"addRevoker(address)", "removeRevoker(address)"})(stranger),
		both("revoker removed", class, "class.beacon.revokers", agent, [2]string{"removeRevoker(address)", "addRevoker(address)"})(freezer),
		both("admin added", class, "class.admins", agent, [2]string{"addAdmin(address)", "removeAdmin(address)"})(stranger),
		succeeded("admin removed", class, agent, "addAdmin(address)", "removeAdmin(address)"),
		both("ward added", term, "class.admins", facility, [2]string{"rely(address)", "deny(address)"})(stranger),
		succeeded("ward removed", term, facility, "rely(address)", "deny(address)"),
		both("bud added", term, "class", facility, [2]string{"kiss(address)", "diss(address)"})(stranger),
		{of: "bud removed", class: term, fields: []string{"class"}, do: func(g *ground) { g.council(g.facility, "diss(address)", g.custody) }, undo: func(g *ground) { g.council(g.facility, "kiss(address)", g.custody) }},
		both("cop added", term, "class.facility.freezers", facility, [2]string{"addFreezer(address)", "removeFreezer(address)"})(stranger),
		both("cop removed", term, "class.facility.freezers", facility, [2]string{"removeFreezer(address)", "addFreezer(address)"})(freezer),
		both("role granted on ALMProxy", class, "class", almProxy, role)(onchain.ControllerRole.ID(), stranger),
		both("role granted on RateLimits", class, "class", rateLimits, role)(onchain.ControllerRole.ID(), stranger),
		both("role granted on AccessControls", class, "class", accessControls, role)(onchain.AllocatorRole.ID(), stranger),
	}
}

// ofLimits are acts on the Configurator Unit.
func ofLimits() []act {
	class, b := plantest.Class, bindings.NewBeamState()
	const init = "unit.limits.settleSubscribe.init"
	again := func(g *ground) { g.add(g.declares()) }
	spelled := func(times int64) func(*ground) {
		return func(g *ground) {
			state, limit := g.limit()
			most := new(big.Int).Mul(&limit.Init.MaxAmount.Int, big.NewInt(times))
			g.council(state.RateLimits, "setRateLimitData(bytes32,uint256,uint256)", state.Key, most, new(big.Int))
		}
	}
	return []act{
		{of: "init changed", class: class, fields: []string{init}, undo: again, do: func(g *ground) {
			state, _ := g.limit()
			g.add(b.PackAddInitRateLimits(state.Key, state.RateLimits, big.NewInt(9e18), big.NewInt(1e12)))
		}},
		{of: "init removed", class: class, fields: []string{init}, undo: again, do: func(g *ground) {
			state, _ := g.limit()
			g.council(beamState(g), "delInitRateLimits(bytes32,address)", state.Key, state.RateLimits)
		}},
		{of: "init added on an undeclared key", class: class, fields: []string{"class.limits"}, do: func(g *ground) {
			g.add(b.PackAddInitRateLimits(common.Hash{7}, rateLimits(g), big.NewInt(5), big.NewInt(5)))
		}, undo: func(g *ground) {
			g.council(beamState(g), "delInitRateLimits(bytes32,address)", common.Hash{7}, rateLimits(g))
		}},
		{of: "pairing removed", class: class, fields: []string{"class.govOps"}, do: func(g *ground) {
			g.council(beamState(g), "unsetCBeamForRateLimits(address,address)", rateLimits(g), g.safe("meridian-govops"))
		}, undo: func(g *ground) {
			g.council(beamState(g), "setCBeamForRateLimits(address,address)", rateLimits(g), g.safe("meridian-govops"))
		}},
		{of: "second cBEAM paired", class: class, fields: []string{"class.govOps"}, do: func(g *ground) {
			g.add(b.PackAddCBeam(stranger))
			g.council(beamState(g), "setCBeamForRateLimits(address,address)", rateLimits(g), stranger)
		}, undo: func(g *ground) {
			g.council(beamState(g), "unsetCBeamForRateLimits(address,address)", rateLimits(g), stranger)
		}},
		{of: "delController without unpairing", class: class, fields: []string{"class"}, do: func(g *ground) {
			g.council(beamState(g), "delController(address)", g.pau.Controller)
		}, undo: func(g *ground) { g.add(b.PackAddController(g.pau.Controller)) }},
		{of: "operation cancelled", class: class, fields: []string{init}, do: func(g *ground) {
			_, limit := g.limit()
			limit.Init.MaxAmount.Lsh(&limit.Init.MaxAmount.Int, 1)
			g.schedule(g.declares())
			g.cancel()
		}, undo: func(g *ground) {
			_, limit := g.limit()
			limit.Init.MaxAmount.Rsh(&limit.Init.MaxAmount.Int, 1)
		}},
		{of: "foreign operation pending on a declared object", class: class, fields: []string{"class"}, do: func(g *ground) {
			g.schedule(b.PackAddInitControllerActions([]byte{1, 2, 3, 4}, g.pau.Controller))
		}, undo: func(g *ground) { g.cancel() }},
		{of: "foreign operation pending on a declared object", more: "an init that no manifest says", class: class, fields: []string{"class"}, do: func(g *ground) {
			state, _ := g.limit()
			g.schedule(b.PackAddInitRateLimits(state.Key, state.RateLimits, big.NewInt(5), big.NewInt(5)))
		}, undo: func(g *ground) { g.cancel() }},
		{of: "foreign operation pending on a declared object", more: "how fast its limits rise", class: class, fields: []string{"class"}, do: func(g *ground) {
			g.schedule(b.PackSetHop(rateLimits(g), big.NewInt(1)))
		}, undo: func(g *ground) { g.cancel() }},
		both("BeamState stopped", class, "network.contracts.beamState", beamState, [2]string{"stop()", "start()"})(),
		both("timelock paused", class, "network.contracts.timelock", timelock, [2]string{"pause()", "unpause()"})(),
		{of: "limit set by a spell", class: class, do: spelled(1), fields: []string{"unit.limits.settleSubscribe"}, stays: true},
		{of: "limit beyond init", class: class, do: spelled(3), undo: spelled(1), fields: []string{"unit.limits.settleSubscribe"}},
	}
}

// ofContracts are acts on what was deployed, and on the platform.
func ofContracts() []act {
	class, term := plantest.Class, plantest.Term
	role := [2]string{"grantRole(bytes32,address)", "revokeRole(bytes32,address)"}
	files := func(what, of, field string) act {
		return act{of: of, class: term, fields: []string{field}, do: func(g *ground) {
			answer, err := g.Client.Call(g.Context(), g.facility, facts.Call(what+"()"), common.Hash{})
			if err != nil {
				g.Fatal(err)
			}
			g.noted = answer
			g.council(g.facility, "file(bytes32,address)", onchain.Slug(what), stranger)
		}, undo: func(g *ground) {
			g.council(g.facility, "file(bytes32,address)", onchain.Slug(what), common.BytesToAddress(g.noted))
		}}
	}
	status := func(status uint8) func(*ground) {
		return func(g *ground) {
			g.council(registry(g), "setStatus(bytes32,uint8)", onchain.TemplateID("portfolio-lcts", 1), status)
		}
	}
	deployer := func(function string) func(*ground) {
		return func(g *ground) { g.council(factory(g), function, onchain.DeployerRole.ID(), g.safe("deployer")) }
	}
	var less *catalog.Unit
	return []act{
		{of: "facility stopped", class: term, fields: []string{"class.status"}, do: func(g *ground) {
			g.Send(g, "freezer", &g.facility, facts.Call("stop()"))
		}, undo: func(g *ground) { g.council(g.facility, "start()") }},
		{of: "Unit stopped", class: term, fields: []string{"unit.status"}, do: func(g *ground) {
			g.Send(g, "freezer", &g.facility, facts.Call("stopUnit(uint256)", new(big.Int)))
		}, undo: func(g *ground) { g.council(g.facility, "startUnit(uint256)", new(big.Int)) }},
		files("recipient", "recipient changed", "class.facility.recipient"),
		files("identityNetwork", "identity network changed", "class.facility.identityNetwork"),
		{of: "growth bound changed", class: class, fields: []string{"unit.maxAnnualGrowth"}, do: func(g *ground) {
			g.council(g.pau.Controller, "lctsHalo_setMaxAnnualGrowth(address,uint256)", g.units[0].Contracts[0], big.NewInt(1))
		}, undo: func(g *ground) {
			g.CarryOut(g, g.Plan(g))
		}},
		{of: "Unit deployed without a manifest", class: class, fields: []string{"unit"}, do: func(g *ground) {
			less = g.class().Units[0]
			g.class().Units = g.class().Units[1:]
		}, undo: func(g *ground) { g.class().Units = append([]*catalog.Unit{less}, g.class().Units...) }},
		{of: "template status changed", class: class, do: status(2), undo: status(1), fields: []string{"class.template"}, fault: fault.TemplateRangesDiffer},
		{of: "deployer's role taken", class: class, do: deployer(role[1]), undo: deployer(role[0]), fields: []string{"network.authorities.deployer"}, fault: fault.NetworkIncomplete},
		both("deployer's role given to somebody else", class, "network", factory, role)(onchain.DeployerRole.ID(), stranger),
		both("proposer's role given to somebody else", class, "network", timelock, role)(onchain.ProposerRole.ID(), stranger),
		{of: "facet exchanged on Beacon", class: class, fields: []string{"class.template"}, do: func(g *ground) {
			before := g.Offer(g, "TRANSFER_ASSET_FACET", g.Send(g, "installer", nil, plantest.Elsewhere(g, &bindings.TransferAssetFacetMetaData)))
			g.noted = before[:]
		}, undo: func(g *ground) { g.Offer(g, "TRANSFER_ASSET_FACET", common.BytesToAddress(g.noted)) }},
		{of: "facet exchanged on Controller", class: class, fields: []string{"class.template"}, do: func(g *ground) {
			before := g.Offer(g, "TRANSFER_ASSET_FACET", g.Send(g, "installer", nil, plantest.Elsewhere(g, &bindings.TransferAssetFacetMetaData)), g.pau.Controller)
			g.noted = before[:]
		}, undo: func(g *ground) { g.Offer(g, "TRANSFER_ASSET_FACET", common.BytesToAddress(g.noted), g.pau.Controller) }},
		{of: "facet exchanged on Controller", more: "a function more", class: class, fields: []string{"class.template"}, do: func(g *ground) {
			config := g.Offered(g, "TRANSFER_ASSET_FACET")
			config.Wires = append(config.Wires, bindings.IEnumerableIntegrationsWire{CallSelector: [4]byte{1}, DelegateSelector: [4]byte{1}})
			g.Set(g, "TRANSFER_ASSET_FACET", config)
			g.Offer(g, "TRANSFER_ASSET_FACET", config.Facet, g.pau.Controller)
		}, undo: func(g *ground) {
			config := g.Offered(g, "TRANSFER_ASSET_FACET")
			config.Wires = config.Wires[:len(config.Wires)-1]
			g.Set(g, "TRANSFER_ASSET_FACET", config)
			g.Offer(g, "TRANSFER_ASSET_FACET", config.Facet, g.pau.Controller)
		}},
		{of: "code at an address without code before", class: class, silent: true, fields: []string{"class.beacon.revokers", "class.beacon.revokers[1]"}, do: func(g *ground) {
			nonce, err := g.Client.Nonce(g.Context(), devnet.Address("installer"), common.Hash{})
			if err != nil {
				g.Fatal(err)
			}
			g.class().Beacon.Revokers = append(g.class().Beacon.Revokers, crypto.CreateAddress(devnet.Address("installer"), nonce))
			g.Send(g, "installer", nil, agreeing)
		}, undo: func(g *ground) { g.class().Beacon.Revokers = g.class().Beacon.Revokers[:1] }},
	}
}

// ofSafes are acts on Safes: on the council's, which every plan needs, and on one that none needs.
func ofSafes() []act {
	var list []act
	for _, each := range []struct {
		of, more string
		who      catalog.AuthorityRef
		at       func(*ground) common.Address
		refused  fault.Code
	}{{"council", "", devnet.Council, council, fault.SafeNotAsPinned}, {"ember-govops", "of a Safe that no manifest of the Class names", "ember-govops", ember, fault.NotDeclared}} {
		by := func(function string, arguments ...any) func(*ground) {
			return func(g *ground) { g.By(g, each.who, each.at(g), facts.Call(function, arguments...)) }
		}
		guard := func(g *ground, at common.Address) { by("setGuard(address)", at)(g) }
		field := []string{"network.authorities." + each.of}
		list = append(list, []act{
			{of: "Safe's owner added", more: each.more, do: by("addOwnerWithThreshold(address,uint256)", stranger, big.NewInt(2)), undo: by("removeOwner(address,address,uint256)", head, stranger, big.NewInt(2))},
			{of: "Safe's module enabled", more: each.more, fault: each.refused, do: by("enableModule(address)", stranger), undo: by("disableModule(address,address)", head, stranger)},
			{of: "Safe's guard set", more: each.more, do: func(g *ground) { guard(g, g.Send(g, "installer", nil, agreeing)) }, undo: func(g *ground) { guard(g, common.Address{}) }},
			{of: "Safe's threshold changed", more: each.more, stays: true, do: by("changeThreshold(uint256)", big.NewInt(1)), undo: by("changeThreshold(uint256)", big.NewInt(2))},
			{of: "Safe's owner removed", more: each.more, do: func(g *ground) {
				answer, err := g.Client.Call(g.Context(), each.at(g), facts.Call("getOwners()"), common.Hash{})
				if err != nil {
					g.Fatal(err)
				}
				g.noted = answer[len(answer)-64:]
				by("removeOwner(address,address,uint256)", common.BytesToAddress(g.noted[:32]), common.BytesToAddress(g.noted[32:]), big.NewInt(2))(g)
			}, undo: func(g *ground) {
				by("addOwnerWithThreshold(address,uint256)", common.BytesToAddress(g.noted[32:]), big.NewInt(2))(g)
			}},
		}...)
		for i := range list[len(list)-5:] {
			list[len(list)-5+i].class, list[len(list)-5+i].fields = plantest.Class, field
		}
	}
	return list
}

// differences are those of a Class, each with the object and the field; words of the chain tell two
// of one field apart.
func (g *ground) differences(class catalog.ClassRef) map[string]drift.Item {
	g.Helper()
	found, err := drift.Read(g.Context(), g.Client, g.Catalog, []catalog.ClassRef{class}, nothing)
	if err != nil {
		g.Fatal(err)
	}
	list := map[string]drift.Item{}
	for _, item := range found.Classes[0].Items {
		list[item.Subject.String()+": "+item.Field+": "+sent.ReplaceAllString(item.Chain, "transaction …")+" → "+item.Declared] = item
	}
	return list
}

// planned fails if a plan does not name what drift does, or is not refused as it has to be.
func (g *ground) planned(each act, items []drift.Item) {
	g.Helper()
	snapshot, err := observe.Latest(g.Context(), g.Client, g.Catalog, each.class)
	var p *plan.Plan
	if err == nil {
		p, err = plan.Make(g.Catalog, each.class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
	}
	if err != nil || each.fault != (fault.Code{}) {
		if fault.First(err) != each.fault {
			g.Errorf("the plan: %v", err)
		}
		return
	}
	for _, item := range items {
		if !slices.ContainsFunc(p.Core.Changes, func(c plan.Change) bool {
			return c.Subject == item.Subject && c.Field == item.Field && (c.Before == item.Chain || item.Nature == drift.Ramped)
		}) {
			g.Errorf("the plan does not name %+v", item)
		}
	}
}

// Each act is named by plan and drift: the object, the field, and the event by which it came. Once
// it is undone, nothing is left of it.
func TestEveryActBehindTheBackIsNamed(t *testing.T) {
	want := map[string]bool{}
	for _, each := range strings.Split(named, ";") {
		want[strings.TrimSpace(each)] = false
	}
	g := newGround(t)
	var story strings.Builder
	for _, each := range slices.Concat(ofPeople(), ofLimits(), ofContracts(), ofSafes()) {
		if _, is := want[each.of]; !is {
			t.Fatalf("%s is none of the acts", each.of)
		}
		want[each.of] = true
		t.Run(strings.TrimSuffix(each.of+", "+each.more, ", "), func(t *testing.T) {
			g := &ground{T: t, Live: g.Live, network: g.network, pau: g.pau, units: g.units, facility: g.facility, custody: g.custody, salt: g.salt}
			whole := g.Catalog
			if strings.HasPrefix(each.more, "of a Safe") {
				g.Catalog = plantest.Copy(t, whole)
				alone(g.Catalog)
			}
			defer func() { g.Catalog = whole }()
			before := g.differences(each.class)
			each.do(g)
			var fields []string
			var items []drift.Item
			fmt.Fprintf(&story, "%s\n", strings.TrimSuffix(each.of+", "+each.more, ", "))
			after := g.differences(each.class)
			for _, name := range facts.Sorted(after) {
				item := after[name]
				if _, was := before[name]; was {
					continue
				}
				items, fields = append(items, item), append(fields, item.Field)
				event := "no event"
				if item.Since != nil {
					event = item.Since.Event
				}
				if (item.Since == nil) != each.silent {
					t.Errorf("since: %+v of %+v", item.Since, item)
				}
				fmt.Fprintf(&story, "  %s %s (%s)\n", item.Nature, name, event)
			}
			slices.Sort(fields)
			if fields = slices.Compact(fields); !slices.Equal(fields, each.fields) {
				t.Errorf("differences of %v, want %v", fields, each.fields)
			}
			g.planned(each, items)
			if each.undo == nil {
				return
			}
			each.undo(g)
			left := g.differences(each.class)
			for name := range before {
				delete(left, name)
			}
			if len(left) > 0 && !each.stays {
				t.Errorf("left are %v", left)
			}
		})
		g.salt += 4 // each has at most so many operations
	}
	for each, is := range want {
		if !is {
			t.Errorf("nothing is done that is %s", each)
		}
	}
	golden.Check(t, "testdata/acts.txt", strings.NewReplacer(g.Client.Node(), "the node").Replace(story.String()))
}
