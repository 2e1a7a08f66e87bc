// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Use is one call of the first use of a Unit: what somebody who operates a PAU does through its
// Controller.
type Use struct {
	Unit     string // name of the Unit
	Who      string // "the beacon", "Prime ember"
	What     string // "subscribe 1 USDS to the SubscribeQueue"
	Side     Side
	Function string // of the Controller: "lctsPrime_subscribe(address,uint256)"
	Data     []byte // for the Controller
	After    uint64 // seconds that pass before the call
	// Refused are the reasons for which the call may fail without anything being wrong, because it
	// asks for more than there is: an error's signature, or the text of Error(string). Without any
	// the call has to succeed.
	Refused []string
	// Ends are reasons, as above, that end the first use of the Unit without anything being wrong:
	// the state in which others left what the call needs.
	Ends []string
	Done []Check // what holds right after the call
}

// Side is a PAU as those who operate it see it.
type Side struct {
	Actor      common.Address
	Agent      common.Address // zero: the actor calls the Controller itself
	Controller common.Address
	ALMProxy   common.Address
}

// Call is the transaction of the actor.
func (u *Use) Call() (from, to common.Address, data []byte) {
	if u.Side.Agent == (common.Address{}) {
		return u.Side.Actor, u.Side.Controller, u.Data
	}
	return u.Side.Actor, u.Side.Agent, agent().PackCall(u.Side.Controller, u.Data)
}

// Fund is what a PAU needs of a token before its first use.
type Fund struct {
	Asset  string // name in the network's table
	Token  common.Address
	Holder common.Address // the ALMProxy
	Amount *big.Int       // units of the token
}

// FirstUse is what the actors of a Class and of its Primes do first.
type FirstUse struct {
	Units []UnitUse
	Notes []string // what cannot be done, and why
	Funds []Fund
}

// UnitUse is the first use of one Unit, in order.
type UnitUse struct {
	Name string
	Uses []Use
}

// longest is how long a limit may take to fill up for a use to wait for it: a year, in seconds.
const longest = 365 * 24 * 60 * 60

// FirstUseOf says what the actors of a Class do first with each Unit that the plan brings to life,
// or what they can do at any time with the one live Unit that the users were read for. The limits
// are those that will hold when the plan is carried out. A plan leaves a Unit alone that was alive
// before: what it holds by then is not ours to guess.
func FirstUseOf(declared *catalog.Catalog, class catalog.ClassRef, basis *Basis, users *Users) (*FirstUse, error) {
	s, err := resolve(declared, class)
	if err != nil {
		return nil, err
	}
	f := &firstUse{s: s, users: users, of: s.limited(basis), blocks: basis.Class.Blocks, out: &FirstUse{Notes: slices.Clone(users.Notes)}}
	if users.Beacon == nil {
		return f.out, nil
	}
	wait := uint64(0)
	for i, unit := range s.class.Units {
		if !users.begins(basis, i) {
			continue
		}
		f.unit, f.place, f.own, f.uses, f.ends, f.wait = unit, users.places[unit.Name], f.of[i+1], nil, nil, 1
		if err := s.kind.firstUse(f, basis.Units[i].Contracts); err != nil {
			return nil, err
		}
		if len(f.uses) == 0 {
			continue
		}
		f.uses[0].After = f.wait
		wait = max(wait, f.wait)
		f.out.Units = append(f.out.Units, UnitUse{unit.Name, f.uses})
	}
	// Units with limits of their own wait together. Units that share limits wait for one another.
	if len(s.class.Limits) == 0 {
		for i := range f.out.Units {
			f.out.Units[i].Uses[0].After = 0
			if i == 0 {
				f.out.Units[i].Uses[0].After = wait
			}
		}
	}
	return f.out, nil
}

// firstUse puts together the first use of one Unit after another.
type firstUse struct {
	s      *subject
	users  *Users
	of     []limited // the Class, then each Unit
	blocks []common.Address
	out    *FirstUse

	unit  *catalog.Unit
	place uint64  // of the Unit among those of its Class
	own   limited // the Unit
	uses  []Use
	ends  []string
	wait  uint64 // seconds until the limits let through what is asked for
}

func (f *firstUse) note(format string, arguments ...any) {
	f.out.Notes = append(f.out.Notes, f.unit.Part().String()+": "+fmt.Sprintf(format, arguments...))
}

// allowance is what a limit lets through.
type allowance struct {
	text       string // the limit in words
	max, slope *big.Int
}

// spent are the reasons of a limit that lets less through than is asked for.
var spent = []string{"RateLimits/rate-limit-exceeded", "RateLimits/zero-maxAmount", "LctsHaloFacet/invalid-action"}

// limit finds a limit of the Unit or its Class as it will be: what is set already, or else its
// first value. A route that the manifests do not have lets nothing through.
func (f *firstUse) limit(route, prime string, holder common.Address) allowance {
	for _, of := range []limited{f.own, f.of[0]} {
		for j, limit := range of.Limits {
			if limit.Route != route || limit.Prime != prime || (limit.Subject != nil && limit.Subject.Address != holder) {
				continue
			}
			made := allowance{max: &limit.Initial.MaxAmount.Int, slope: &limit.Initial.Slope.Int}
			if state := of.states[j]; state.Set || f.users.only != "" {
				made.max, made.slope = &state.MaxAmount.Int, &state.Slope.Int
			}
			made.text = fmt.Sprintf("the limit %s (%s at most)", route, f.s.amount(of, limit, made.max))
			return made
		}
	}
	return allowance{text: "the limit " + route + " (none)", max: new(big.Int), slope: new(big.Int)}
}

func (a allowance) unlimited() bool { return a.max.Cmp(unlimitedAmount) == 0 }

var unlimitedAmount = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// bound is what the limit lets through in the end: nothing if it does not fill up.
func (a allowance) bound() *big.Int {
	if !a.unlimited() && a.slope.Sign() == 0 {
		return new(big.Int)
	}
	return a.max
}

// allows tells whether an amount can go through, and lets the Unit's first use wait until it can.
func (f *firstUse) allows(a allowance, amount *big.Int) bool {
	if amount.Sign() <= 0 || a.bound().Cmp(amount) < 0 {
		return false
	}
	if a.unlimited() {
		return true
	}
	seconds := new(big.Int).Add(amount, a.slope)
	seconds.Div(seconds.Sub(seconds, big.NewInt(1)), a.slope)
	if !seconds.IsUint64() || seconds.Uint64() > longest {
		return false
	}
	f.wait = max(f.wait, seconds.Uint64())
	return true
}

// do adds a call of somebody.
func (f *firstUse) do(who string, side Side, what, function string, data []byte, refused []string, done ...Check) *Use {
	f.uses = append(f.uses, Use{
		Unit: f.unit.Name, Who: who, What: what, Side: side, Function: function, Data: data, Refused: refused, Ends: f.ends, Done: done,
	})
	return &f.uses[len(f.uses)-1]
}

func (f *firstUse) beacon(what, function string, data []byte, refused []string, done ...Check) *Use {
	return f.do("the beacon", *f.users.Beacon, what, function, data, refused, done...)
}

// fund notes that a Prime has to bring so much of an asset.
func (f *firstUse) fund(asset *catalog.Asset, holder common.Address, amount *big.Int) {
	for i := range f.out.Funds {
		if fund := &f.out.Funds[i]; fund.Token == asset.Address && fund.Holder == holder {
			fund.Amount = new(big.Int).Add(fund.Amount, amount)
			return
		}
	}
	f.out.Funds = append(f.out.Funds, Fund{asset.Name, asset.Address, holder, new(big.Int).Set(amount)})
}

// can tells whether a Prime can act on the Unit by this function, and notes why it cannot.
func (f *firstUse) can(name, function string) (*PrimeSide, bool) {
	prime := f.users.Primes[name]
	if prime == nil {
		return nil, false // noted with the users
	}
	if !prime.Offers[function] {
		offered, _, _ := strings.Cut(function, "(")
		f.note("Prime %s cannot use it yet: its Controller %s does not offer %s", name, prime.Controller, offered)
		return nil, false
	}
	return prime, true
}

// least is the smallest of some amounts; nil is no bound.
func least(amounts ...*big.Int) *big.Int {
	var found *big.Int
	for _, amount := range amounts {
		if amount != nil && (found == nil || amount.Cmp(found) < 0) {
			found = amount
		}
	}
	return new(big.Int).Set(found)
}

func one(decimals uint8) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
}

func part(amount *big.Int, of int64) *big.Int { return new(big.Int).Div(amount, big.NewInt(of)) }

func times(amount *big.Int, n int) *big.Int { return new(big.Int).Mul(amount, big.NewInt(int64(n))) }
