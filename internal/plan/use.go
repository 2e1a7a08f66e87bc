// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Use is one call of the first use of a Unit: what somebody who operates a PAU does through its
// Controller.
type Use struct {
	Unit catalog.UnitName
	Who  string // "the beacon", "Prime ember"
	What string // "subscribe 1 USDS to the SubscribeQueue"
	Side Side
	// signature of a function of the Controller: "lctsPrime_subscribe(address,uint256)"
	Function string
	Data     []byte // calldata for the Controller
	After    uint64 // seconds that pass before the call
	// Refused are the reasons for which the call may fail without anything being wrong, because it
	// asks for more than there is. A reason is an error's signature, or the text of Error(string).
	// If Refused is empty, the call has to succeed.
	Refused []string
	// Ends are reasons that end the first use of the Unit without anything being wrong: others left
	// what the call needs in a state that does not allow it. They have the form of Refused.
	Ends []string
	Done []Check // what has to hold right after the call

	Later, Enters bool // as in facts.Act
	Barred        bool // the call must fail, whatever the reason
}

// Users holds the actors of a Class and of its Primes, as the chain has them.
type Users struct {
	Beacon *Side                           // nil: the Class names no actor
	Primes map[catalog.PrimeRef]*PrimeSide // that the Class's limits name, by name
	Notes  []string                        // who cannot act, and the reason
	Limits map[common.Hash]Amounts         // present values, by key, of limits that were set

	// the one live Unit that is used, or EveryUnit; "": every Unit that a plan brings to life
	Only   catalog.UnitName
	Places map[catalog.UnitName]uint64   // index of each such Unit in its Class
	Rates  map[catalog.UnitName]*big.Int // worth of 1e18 shares of each such Unit, if it has shares
}

// PrimeSide is what a Prime acts with.
type PrimeSide struct {
	Side
	Offers map[string]bool     // functions of the kind that the Controller has
	Has    map[string]*big.Int // most that it can bring, by asset; absent: as much as is needed
}

// Begins tells whether first use includes the Unit at index i: the one live Unit, or one that the
// plan brings to life. A plan brings a Unit to life if it deploys it, activates its Class, or sets
// one of its limits or of its Class's for the first time. What winds down begins nothing.
func (u *Users) Begins(s *Resolved, basis *Basis, i int) bool {
	state := basis.Units[i]
	if u.Only == "" && s.Class.StatusOf(s.Class.Units[i]) != catalog.Live {
		return false
	}
	if u.Only == EveryUnit {
		return state.Exists
	}
	if u.Only != "" {
		return state.Name == u.Only
	}
	unset := func(limit LimitState) bool { return !limit.Set }
	return !state.Exists || !basis.Class.Serves() || slices.ContainsFunc(state.Limits, unset) || slices.ContainsFunc(basis.Class.Limits, unset)
}

// EveryUnit stands in a reference for all live Units of its Class. No Unit has such a name.
const EveryUnit catalog.UnitName = "*"

// Side holds the addresses of a PAU that somebody who operates it needs.
type Side struct {
	Actor      common.Address
	Agent      common.Address // zero: the actor calls the Controller itself
	Controller common.Address
	ALMProxy   common.Address
}

// Call returns the transaction that the actor sends.
func (u *Use) Call() (from, to common.Address, data []byte) {
	if u.Side.Agent == (common.Address{}) {
		return u.Side.Actor, u.Side.Controller, u.Data
	}
	return u.Side.Actor, u.Side.Agent, agent().PackCall(u.Side.Controller, u.Data)
}

// Fund is the amount of a token that a PAU needs before its first use.
type Fund struct {
	Asset  string // name in the network's table
	Token  common.Address
	Holder common.Address // the ALMProxy
	Amount *big.Int       // in the token's smallest unit
}

// FirstUse is what the actors of a Class and of its Primes do first.
type FirstUse struct {
	Units []UnitUse
	Notes []string // what cannot be done, and the reason
	Funds []Fund
}

// UnitUse is the first use of one Unit. The calls are in order.
type UnitUse struct {
	Name catalog.UnitName
	Uses []Use
}

// longest is the longest time that a use waits for a limit to fill up: a year, in seconds.
const longest = 365 * 24 * 60 * 60

// FirstUseOf says what the actors do first with each Unit that the plan brings to life. If users
// were read for one live Unit, it says what they can do with that Unit at any time. The limits are
// those that will hold after the plan is carried out. For a plan it leaves out Units that were
// alive before, because it cannot know what they hold by then.
func FirstUseOf(declared *catalog.Catalog, class catalog.ClassRef, basis *Basis, users *Users) (*FirstUse, error) {
	s, err := Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	a := &actors{s: s, users: users, of: s.limited(basis), out: &FirstUse{Notes: slices.Clone(users.Notes)}}
	if users.Beacon == nil {
		return a.out, nil
	}
	wait := uint64(0)
	for i, unit := range s.Class.Units {
		if !users.Begins(s, basis, i) {
			continue
		}
		a.unit, a.own, a.uses, a.ends, a.wait = unit, a.of[i+1], nil, nil, 1
		site := facts.Site{
			Network: s.Network, Class: s.Class, Unit: unit, Controller: basis.Class.Pau.Controller, Blocks: basis.Class.Blocks, Contracts: basis.Units[i].Contracts,
			Place: users.Places[unit.Name], Before: a.of[0].exists, UnitOld: a.own.exists, Rate: users.Rates[unit.Name],
		}
		if err := s.Kind.FirstUse(site, a); err != nil {
			return nil, err
		}
		if len(a.uses) == 0 {
			continue
		}
		a.uses[0].After = a.wait
		wait = max(wait, a.wait)
		a.out.Units = append(a.out.Units, UnitUse{unit.Name, a.uses})
	}
	// Units with limits of their own wait together. Units that share limits wait for one another.
	if len(s.Class.Limits) == 0 {
		for i := range a.out.Units {
			a.out.Units[i].Uses[0].After = 0
			if i == 0 {
				a.out.Units[i].Uses[0].After = wait
			}
		}
	}
	return a.out, nil
}

// actors composes the first use of one Unit after another, as the kind directs. It implements
// facts.Actors.
type actors struct {
	s     *Resolved
	users *Users
	of    []Limited // the Class, then each Unit
	out   *FirstUse

	unit *catalog.Unit
	own  Limited // the Unit
	uses []Use
	ends []string
	wait uint64 // seconds until the limits let through all that is asked for
}

// Note implements facts.Actors.
func (a *actors) Note(format string, arguments ...any) {
	a.out.Notes = append(a.out.Notes, a.unit.Part().String()+": "+fmt.Sprintf(format, arguments...))
}

// Limit finds a limit of the Unit or its Class as it will be after the rollout: the value that is
// set already, or else the first value. A route that the manifests do not have lets nothing
// through.
func (a *actors) Limit(route string, prime catalog.PrimeRef, holder common.Address) facts.Allowance {
	for _, of := range []Limited{a.own, a.of[0]} {
		for j, limit := range of.Limits {
			if limit.Route != route || limit.Prime != prime || (limit.Subject != nil && limit.Subject.Address != holder) {
				continue
			}
			made := facts.Allowance{Max: &limit.Initial.MaxAmount.Int, Slope: &limit.Initial.Slope.Int}
			if now, read := a.users.Limits[of.states[j].Key]; read && (of.states[j].Set || a.users.Only != "") {
				made.Max, made.Slope = &now.MaxAmount.Int, &now.Slope.Int
			}
			made.Text = fmt.Sprintf("the limit %s (%s at most)", route, a.s.amount(of, limit.Token, made.Max))
			return made
		}
	}
	return facts.Allowance{Text: "the limit " + route + " (none)", Max: new(big.Int), Slope: new(big.Int)}
}

// Allows tells whether an amount can go through. If the limit has to fill up first, the Unit's
// first use waits for it, for a year at most.
func (a *actors) Allows(limit facts.Allowance, amount *big.Int) bool {
	if amount.Sign() <= 0 || limit.Bound().Cmp(amount) < 0 {
		return false
	}
	if limit.Unlimited() {
		return true
	}
	seconds := new(big.Int).Add(amount, limit.Slope)
	seconds.Div(seconds.Sub(seconds, big.NewInt(1)), limit.Slope)
	if !seconds.IsUint64() || seconds.Uint64() > longest {
		return false
	}
	a.wait = max(a.wait, seconds.Uint64())
	return true
}

// Can tells whether a Prime can act on the Unit by this function. If not, it notes the reason.
func (a *actors) Can(name catalog.PrimeRef, function string) bool {
	prime := a.users.Primes[name]
	if prime == nil {
		return false // observe.Users has noted the reason
	}
	if !prime.Offers[function] {
		offered, _, _ := strings.Cut(function, "(")
		a.Note("Prime %s cannot use it yet: its Controller %s does not offer %s", name, prime.Controller, offered)
		return false
	}
	return true
}

// Offers implements facts.Actors.
func (a *actors) Offers(prime catalog.PrimeRef, function string) bool {
	return a.users.Primes[prime].Offers[function]
}

// Has implements facts.Actors.
func (a *actors) Has(prime catalog.PrimeRef, asset string) *big.Int {
	return a.users.Primes[prime].Has[asset]
}

// Proxy implements facts.Actors.
func (a *actors) Proxy(prime catalog.PrimeRef) common.Address { return a.users.Primes[prime].ALMProxy }

// Fund notes that a Prime has to bring an amount of an asset. Amounts of one asset add up.
func (a *actors) Fund(asset *catalog.Asset, prime catalog.PrimeRef, amount *big.Int) {
	holder := a.Proxy(prime)
	for i := range a.out.Funds {
		if fund := &a.out.Funds[i]; fund.Token == asset.Address && fund.Holder == holder {
			fund.Amount = new(big.Int).Add(fund.Amount, amount)
			return
		}
	}
	a.out.Funds = append(a.out.Funds, Fund{asset.Name, asset.Address, holder, new(big.Int).Set(amount)})
}

// Ends implements facts.Actors.
func (a *actors) Ends(reasons ...string) { a.ends = reasons }

// Do adds a call of the beacon or of a Prime.
func (a *actors) Do(act facts.Act) {
	who, side := "the beacon", a.users.Beacon
	if act.Prime != "" {
		who, side = "Prime "+string(act.Prime), &a.users.Primes[act.Prime].Side
	}
	use := Use{
		Unit: a.unit.Name, Who: who, What: act.What, Side: *side, Function: act.Function, Data: act.Data, After: act.After,
		Refused: act.Refused, Ends: a.ends, Later: act.Later, Enters: act.Enters,
	}
	if done := act.Done; done != nil {
		is := Equal
		if done.Least {
			is = AtLeast
		}
		use.Done = []Check{{done.What, done.At, done.Data, done.Word, is, done.Value}}
	}
	a.uses = append(a.uses, use)
}
