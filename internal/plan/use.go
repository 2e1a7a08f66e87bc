// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
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

// Users are the actors of a Class and of its Primes, with what the chain says of them.
type Users struct {
	Beacon *Side                 // nil: the Class names no actor
	Primes map[string]*PrimeSide // by name; those that the Class's limits name
	Notes  []string              // who cannot act, and why

	only   string              // the one Unit that is asked about; "": those that a plan brings to life
	places map[string]uint64   // of each such Unit among those of its Class
	rates  map[string]*big.Int // what a share of each such Portfolio Unit is worth, where that exists
}

// PrimeSide is a Prime as it can act.
type PrimeSide struct {
	Side
	Offers map[string]bool     // by function of the Controller, of those that the kind uses
	Has    map[string]*big.Int // by asset: all that it can bring; absent: as much as is needed
}

// allocators is how many holders of a Prime's role are looked at.
const allocators = 8

// ReadUsers reads who acts for a Class and for the Primes that its limits name, to use one live
// Unit, or, without its name, those that a plan on this Basis brings to life. It sends three
// batches of questions, however many Units there are. A Prime for which nobody can act is in the
// notes.
func ReadUsers(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of catalog.ClassRef, only string, basis *Basis, block common.Hash) (*Users, error) {
	s, err := resolve(declared, of)
	if err != nil {
		return nil, err
	}
	users := &Users{Primes: map[string]*PrimeSide{}, only: only, places: map[string]uint64{}, rates: map[string]*big.Int{}}
	if len(s.class.Beacon.Actors) > 0 {
		p := basis.Class.Pau
		users.Beacon = &Side{Actor: s.class.Beacon.Actors[0], Agent: p.Agent, Controller: p.Controller, ALMProxy: p.ALMProxy}
	} else {
		users.Notes = append(users.Notes, "the Class names no actor of its beacon, so nobody can use its Units")
	}
	var primes []*catalog.Prime
	for _, of := range s.limited(nil) {
		for _, limit := range of.Limits {
			if prime := s.network.Primes[limit.Prime]; prime != nil && !slices.Contains(primes, prime) {
				primes = append(primes, prime)
			}
		}
	}
	slices.SortFunc(primes, func(a, b *catalog.Prime) int { return cmp.Compare(a.Name, b.Name) })

	q := &questions{ctx: ctx, client: client, block: block}
	factoryAt := *s.network.Contracts.Factory
	class := q.ask(factoryAt, factory().PackClass(s.classID()))
	places, rates := map[string]int{}, map[string]int{}
	for i, unit := range s.class.Units {
		if state := basis.Units[i]; state.Exists && users.begins(basis, i) {
			places[unit.Name] = q.ask(factoryAt, factory().PackUnit(onchain.UnitID(s.classID(), unit.Name)))
			if unit.Pool != nil {
				rates[unit.Name] = q.ask(state.Contracts[0], erc20().PackExchangeRate())
			}
		}
	}
	access, offers := make([]int, len(primes)), make([][]int, len(primes))
	for i, prime := range primes {
		access[i] = q.ask(prime.Controller, controller().PackAccessControls())
		for _, function := range s.kind.primeFunctions() {
			offers[i] = append(offers[i], q.ask(prime.Controller, controller().PackGetDispatch(selector(function))))
		}
	}
	if err := q.send(); err != nil {
		return nil, err
	}
	record, err := factory().UnpackClass(q.answers[class].Data)
	if err != nil {
		return nil, fault.New("HC3005", factoryAt.Hex(), "class_: the answer is not what the interface says: %w", err)
	}
	next := record.Units
	for i, unit := range s.class.Units {
		if !basis.Units[i].Exists {
			users.places[unit.Name] = next
			next++
		}
		if j, asked := places[unit.Name]; asked {
			record, err := factory().UnpackUnit(q.answers[j].Data)
			if err != nil {
				return nil, fault.New("HC3005", factoryAt.Hex(), "unit: the answer is not what the interface says: %w", err)
			}
			users.places[unit.Name] = record.Index.Uint64()
		}
		if j, asked := rates[unit.Name]; asked {
			if users.rates[unit.Name], err = erc20().UnpackExchangeRate(q.answers[j].Data); err != nil {
				return nil, fault.New("HC3005", basis.Units[i].Contracts[0].Hex(), "exchangeRate: the answer is not what the interface says: %w", err)
			}
		}
	}
	// Who may act for a Prime is not in the manifests: whoever holds the role on its AccessControls.
	first := *q
	q.reset()
	members := make([][allocators]int, len(primes))
	for i, prime := range primes {
		at, err := controller().UnpackAccessControls(first.answers[access[i]].Data)
		if first.answers[access[i]].Err != nil || err != nil {
			users.Notes = append(users.Notes, fmt.Sprintf("Prime %s: its Controller %s does not say who may act for it, so its first use is not simulated", prime.Name, prime.Controller))
			continue
		}
		users.Primes[prime.Name] = &PrimeSide{
			Side:   Side{Controller: prime.Controller, ALMProxy: prime.ALMProxy},
			Offers: map[string]bool{}, Has: map[string]*big.Int{},
		}
		for j, function := range s.kind.primeFunctions() {
			dispatch, err := controller().UnpackGetDispatch(first.answers[offers[i][j]].Data)
			users.Primes[prime.Name].Offers[function] = err == nil && dispatch.Facet != (common.Address{})
		}
		for j := range members[i] {
			members[i][j] = q.ask(at, accessControls().PackGetRoleMember(onchain.AllocatorRole, uint256(uint64(j))))
		}
	}
	if err := q.send(); err != nil {
		return nil, err
	}
	holders := make([][]common.Address, len(primes))
	for i, prime := range primes {
		if users.Primes[prime.Name] == nil {
			continue
		}
		for _, j := range members[i] {
			if holder, err := accessControls().UnpackGetRoleMember(q.answers[j].Data); q.answers[j].Err == nil && err == nil {
				holders[i] = append(holders[i], holder)
			}
		}
	}
	q.reset()
	actors := map[common.Address]int{}
	for _, list := range holders {
		for _, holder := range list {
			actors[holder] = q.ask(holder, agent().PackGetActor(new(big.Int)))
		}
	}
	if err := q.send(); err != nil {
		return nil, err
	}
	for i, prime := range primes {
		side := users.Primes[prime.Name]
		if side == nil {
			continue
		}
		for _, holder := range holders[i] {
			// An account that is no agent answers nothing.
			answer := q.answers[actors[holder]]
			if actor, err := agent().UnpackGetActor(answer.Data); answer.Err == nil && err == nil {
				side.Actor, side.Agent = actor, holder
				break
			}
			if answer.Err == nil && len(answer.Data) == 0 && side.Actor == (common.Address{}) {
				side.Actor = holder
			}
		}
		if side.Actor == (common.Address{}) {
			users.Notes = append(users.Notes, fmt.Sprintf("Prime %s: nobody may act through its Controller %s, so its first use is not simulated", prime.Name, prime.Controller))
			delete(users.Primes, prime.Name)
		}
	}
	return users, nil
}

// begins tells whether the first use of a Unit is asked about.
func (u *Users) begins(basis *Basis, i int) bool {
	state := basis.Units[i]
	if u.only != "" {
		return state.Name == u.only
	}
	unset := func(limit LimitState) bool { return !limit.Set }
	return !state.Exists || !basis.Class.Activated || slices.ContainsFunc(state.Limits, unset) || slices.ContainsFunc(basis.Class.Limits, unset)
}

// controller is read when it is needed, like the bindings beside the observer.
var controller = sync.OnceValue(bindings.NewController)

// questions are asked of a node together.
type questions struct {
	ctx      context.Context
	client   *chain.Client
	block    common.Hash
	messages []chain.Message
	answers  []chain.Answer
}

// ask adds a question, and gives its place among the answers.
func (q *questions) ask(to common.Address, data []byte) int {
	q.messages = append(q.messages, chain.Message{To: &to, Data: data})
	return len(q.messages) - 1
}

func (q *questions) send() (err error) {
	q.answers, err = q.client.CallMany(q.ctx, q.messages, q.block)
	return err
}

func (q *questions) reset() { q.messages, q.answers = nil, nil }

func selector(function string) [4]byte { return [4]byte(crypto.Keccak256([]byte(function))[:4]) }

/**************************************************************************************************/
/*** What they do                                                                               ***/
/**************************************************************************************************/

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
	f.out.Notes = append(f.out.Notes, "unit "+f.unit.Name+": "+fmt.Sprintf(format, arguments...))
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
