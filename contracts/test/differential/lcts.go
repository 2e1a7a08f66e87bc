// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/test/lcts/published"
)

// users of a Unit.
const users = 5

var (
	oneShare     = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	year         = new(big.Int).Mul(big.NewInt(10_000), big.NewInt(365*86_400)) // in bps seconds
	maxWaiting   = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))
	rateBits     = 96
	unitFraction = new(big.Int).Lsh(big.NewInt(1), 64)
)

// Token is the model of an ERC-20 without fees.
type Token struct {
	Supply   *big.Int
	Balances map[common.Address]*big.Int
}

// NewToken is one that nobody has.
func NewToken() *Token { return &Token{new(big.Int), map[common.Address]*big.Int{}} }

// Balance is what an account has.
func (t *Token) Balance(account common.Address) *big.Int {
	if b := t.Balances[account]; b != nil {
		return b
	}
	return new(big.Int)
}

// Mint creates tokens.
func (t *Token) Mint(to common.Address, amount *big.Int) {
	t.Supply = new(big.Int).Add(t.Supply, amount)
	t.Balances[to] = new(big.Int).Add(t.Balance(to), amount)
}

// Burn destroys tokens of an account that has them.
func (t *Token) Burn(from common.Address, amount *big.Int) {
	t.Supply = new(big.Int).Sub(t.Supply, amount)
	t.Balances[from] = new(big.Int).Sub(t.Balance(from), amount)
}

// Covers refuses a transfer of more than an account has.
func (t *Token) Covers(from common.Address, amount *big.Int) error {
	if balance := t.Balance(from); balance.Cmp(amount) < 0 {
		return Custom("ERC20InsufficientBalance", from, balance, amount)
	}
	return nil
}

// Move transfers what was covered.
func (t *Token) Move(from, to common.Address, amount *big.Int) {
	t.Balances[from] = new(big.Int).Sub(t.Balance(from), amount)
	t.Balances[to] = new(big.Int).Add(t.Balance(to), amount)
}

// Terms are what a Unit is made with.
type Terms struct {
	Decimals  int
	Capacity  *big.Int // greatest value of the supply that minting may lead to [asset units]
	Growth    *big.Int // of the exchange rate [bps a year]
	Haircut   *big.Int // greatest decrease of the exchange rate without governance [bps]
	LockLimit uint64   // [seconds]
}

// Unit is the model of a Unit: its share and its two queues.
type Unit struct {
	Terms
	Operator     common.Address
	Asset, Share *Token
	Rate         *big.Int // what 1e18 shares are worth [asset units]
	RateSetAt    uint64   // [Unix seconds]
	Full         *Full    // what the rate was before the haircut that is open, or nil
	Subscribe    *Waiting
	Redeem       *Waiting
}

// Full is a rate before a haircut.
type Full struct {
	Rate *big.Int
	// when the rate had been set, and when the last decrease was made [Unix seconds]
	SetAt, CutAt uint64
}

// restoreTime is how long after its last decrease a haircut stays open [seconds].
const restoreTime = 7 * 86_400

// Waiting is the model of a queue: the published formulae, and what the contract adds to them:
// locks, tokens, and rounding.
//
// The formulae are run in rational numbers with one thing taken over from the contract: by how much
// an exit lowers the total U that waits. The contract takes off the leaver's claim rounded up to a
// 2**-64th of a unit; that it took off no more than that, and how much less at most, is compared
// before it is believed. With the same U on both sides, the following is certain.
//
// Write S for the contract's shares, s for a user's, v = U/S for what a share is worth, and "short"
// for what the users' shares together are less than S.
//
//   - v <= 2**-55 units: it is exactly that when a generation begins; entering rounds S up; an exit
//     takes at least sU/S off U for s off S; a settlement lowers U alone, and is followed by
//     divisions of S by 2**64 only while S > U * 2**119.
//   - short <= entries + users + 2: an entry rounds S up and s down, which adds 1 at most; an exit
//     adds none; a division by 2**64 leaves short/2**64 + 1 and 1 for each user at most.
//   - s/S is never more than the exact fraction: see docs/queue-arithmetic.md. So neither are
//     claims on U nor payouts, before or after they are rounded down to whole units. What all
//     claims together lack is short * v, and none is negative; so each lacks at most slack =
//     (entries + users + 2) * 2**-55 units.
//   - A settlement of R lacks R * slack/U of a user's reward by that, and s * 2**-224 by rounding
//     the reward for a share down, where s <= S < U * 2**120. Summing it up for a user rounds down
//     to a 2**-64th for each of at most five epochs.
//
// Each comparison below uses the last two, and no other tolerance.
type Waiting struct {
	*published.Queue[published.Rational]
	Address    common.Address
	Underlying *Token // what users bring
	Reward     *Token // what they receive
	LockedAt   uint64 // 0 while not locked [Unix seconds]

	// Held is what of the queue's balance is accounted for: what waits, and dust, which belongs to
	// no user [underlying units].
	Held *big.Int
	// Owed is what was rewarded and not paid yet [reward units].
	Owed *big.Int
	// Kept is what of that each user earned before they last entered or exited [reward units].
	Kept [users]*big.Int

	entries int
	// lacks is the most that each user's pending reward falls short of the exact one [2**-64 reward
	// units].
	lacks [users]*big.Int
}

// NewUnit is one that was just deployed: the exchange rate is at par.
func NewUnit(terms Terms, operator, subscribe, redeem common.Address, now uint64) *Unit {
	asset, share := NewToken(), NewToken()
	return &Unit{
		Terms:     terms,
		Operator:  operator,
		Asset:     asset,
		Share:     share,
		Rate:      new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(terms.Decimals)), nil),
		RateSetAt: now,
		Subscribe: newWaiting(subscribe, asset, share),
		Redeem:    newWaiting(redeem, share, asset),
	}
}

func newWaiting(address common.Address, underlying, reward *Token) *Waiting {
	w := &Waiting{
		Queue:      published.New(published.Whole),
		Address:    address,
		Underlying: underlying,
		Reward:     reward,
		Held:       new(big.Int),
		Owed:       new(big.Int),
	}
	for user := range w.lacks {
		w.lacks[user], w.Kept[user] = new(big.Int), new(big.Int)
	}
	return w
}

// State is 0 for DORMANT, 1 for ACTIVE, 2 for LOCKED.
func (w *Waiting) State() int {
	switch {
	case !w.Active:
		return 0
	case w.LockedAt == 0:
		return 1
	default:
		return 2
	}
}

// Total is what waits.
func (w *Waiting) Total() *big.Rat { return w.Queue.Underlying.Rat() }

// Dust is what of the accounted balance belongs to no user: exactly what payouts were rounded down
// by.
func (w *Waiting) Dust() *big.Rat { return new(big.Rat).Sub(rat(w.Held), w.Total()) }

// slack is how much a claim on what waits may fall short of the exact one [underlying units].
func (w *Waiting) slack() *big.Rat {
	return new(big.Rat).SetFrac(big.NewInt(int64(w.entries+users+2)), new(big.Int).Lsh(big.NewInt(1), 55))
}

// Range is where a number of the contract may lie, ends included. The upper end is the exact value.
type Range struct{ Low, High *big.Rat }

// Within refuses a number outside.
func (r Range) Within(what string, x *big.Rat) error {
	if x.Cmp(r.High) > 0 {
		return fmt.Errorf("%s is %s, in the user's favour: exact is %s", what, x.FloatString(24), r.High.FloatString(24))
	}
	if x.Cmp(r.Low) < 0 {
		return fmt.Errorf("%s is %s, too little: exact is %s, and at least %s is due",
			what, x.FloatString(24), r.High.FloatString(24), r.Low.FloatString(24))
	}
	return nil
}

// Floor is the range of what is paid in whole units, rounded down.
func (r Range) Floor() Range { return Range{rat(floor(r.Low)), rat(floor(r.High))} }

func below0(x, slack *big.Rat) *big.Rat {
	x = new(big.Rat).Sub(x, slack)
	if x.Sign() < 0 {
		x.SetInt64(0)
	}
	return x
}

// ClaimOf is where a user's part of what waits lies.
func (w *Waiting) ClaimOf(user int) Range {
	claim := w.Waiting(user).Rat()
	return Range{below0(claim, w.slack()), claim}
}

// PendingOf is where a user's pending reward lies.
func (w *Waiting) PendingOf(user int) Range {
	pending := w.Pending(user).Rat()
	const epochs = 5
	lacks := new(big.Rat).SetFrac(new(big.Int).Add(w.lacks[user], big.NewInt(epochs)), unitFraction)
	return Range{below0(pending, lacks), pending}
}

// CanEnter is whether an entry is refused, and with what.
func (w *Waiting) CanEnter(from common.Address, amount *big.Int) error {
	if amount.Sign() == 0 {
		return Custom("ZeroAmount")
	}
	if w.LockedAt != 0 {
		return Custom("QueueIsLocked")
	}
	// The total in the error does not grow beyond what it needs to say.
	total := new(big.Int).Add(floor(w.Total()), least(amount, new(big.Int).Add(maxWaiting, big.NewInt(1))))
	if total.Cmp(maxWaiting) > 0 {
		return Custom("QueueFull", total, maxWaiting)
	}
	return w.Underlying.Covers(from, amount)
}

// Entered books an entry with the reward that is kept for the user since, which was compared.
func (w *Waiting) Entered(user int, from common.Address, amount, reward *big.Int) {
	if !w.Active {
		w.entries = 0
	}
	w.entries++
	w.Queue.Enter(user, amount)
	w.Underlying.Move(from, w.Address, amount)
	w.Held = new(big.Int).Add(w.Held, amount)
	w.keep(user, reward)
}

// keep is what the published formulae pay with an entry or an exit.
func (w *Waiting) keep(user int, reward *big.Int) {
	w.lacks[user] = new(big.Int)
	w.Kept[user] = new(big.Int).Add(w.Kept[user], reward)
}

// IsHeld is whether a lock holds what a user has in the current generation.
func (w *Waiting) IsHeld(user int) bool {
	_, current := w.Has(user)
	return current && w.LockedAt != 0
}

// CanClaim is whether a claim is refused: a lock holds for the current generation only, and for
// nothing that is kept.
func (w *Waiting) CanClaim(user int, from common.Address) error {
	if w.Kept[user].Sign() != 0 {
		return nil
	}
	return w.CanExit(user, from)
}

// CanExit is whether an exit is refused.
func (w *Waiting) CanExit(user int, from common.Address) error {
	if position, _ := w.Has(user); !position {
		return Custom("NoPosition", from)
	}
	if w.IsHeld(user) {
		return Custom("QueueIsLocked")
	}
	return nil
}

// Claimed books a claim of all that is kept, and of what is pending unless a lock holds it, which
// was compared.
func (w *Waiting) Claimed(user int, from common.Address, reward *big.Int) {
	if position, _ := w.Has(user); position && !w.IsHeld(user) {
		w.Queue.Claim(user)
		w.lacks[user] = new(big.Int)
	}
	w.Kept[user] = new(big.Int)
	w.Owed = new(big.Int).Sub(w.Owed, reward)
	w.Reward.Move(w.Address, from, reward)
}

// Exited books an exit, whose payout and kept reward were compared. What is left of the total
// afterwards is the contract's number, 0 if it ended the generation.
func (w *Waiting) Exited(user int, from common.Address, paid, reward *big.Int, left *big.Rat) error {
	claim := w.ClaimOf(user)
	_, current := w.Has(user)
	if current {
		// Rounded up to a 2**-64th.
		most := new(big.Rat).Mul(claim.High, rat(unitFraction))
		most = new(big.Rat).SetFrac(ceil(most), unitFraction)
		off := new(big.Rat).Sub(w.Total(), left)
		if left.Sign() == 0 {
			// What was taken off cannot be told from what became dust; at most this.
			off = most
		}
		if err := (Range{claim.Low, most}).Within("what an exit takes off the total", off); err != nil {
			return err
		}
		if off.Cmp(rat(paid)) < 0 {
			return fmt.Errorf("an exit takes %s off the total and pays %v", off.FloatString(24), paid)
		}
		if _, err := w.ExitTaking(user, published.Fraction(off)); err != nil {
			return err
		}
		if w.Active == (left.Sign() == 0) {
			return fmt.Errorf("the contract leaves %s waiting, the model %s", left.FloatString(24), w.Total().FloatString(24))
		}
	} else if _, err := w.ExitTaking(user, published.Whole(new(big.Int))); err != nil {
		return err
	}
	w.Held = new(big.Int).Sub(w.Held, paid)
	w.Underlying.Move(w.Address, from, paid)
	w.keep(user, reward)
	return nil
}

func ceil(x *big.Rat) *big.Int {
	n := floor(x)
	if !x.IsInt() {
		n.Add(n, big.NewInt(1))
	}
	return n
}

// Dropped removes a position that the contract no longer has because its shares were divided down
// to none. That is right only if what is lost with it is less than the slack.
func (w *Waiting) Dropped(user int) error {
	if claim := w.Waiting(user).Rat(); claim.Cmp(w.slack()) > 0 {
		return fmt.Errorf("user %d has no position, but %s units waiting", user, claim.FloatString(24))
	}
	w.Forfeit(user)
	return nil
}

// Lock is the operator's; without effect while nobody waits, and while locked.
func (w *Waiting) Lock(operator, from common.Address, now uint64) error {
	if from != operator {
		return Custom("NotOperator", from)
	}
	if w.Active && w.LockedAt == 0 {
		w.LockedAt = now
	}
	return nil
}

// Release is anybody's, once the lock has lasted long enough.
func (w *Waiting) Release(limit, now uint64) error {
	if w.LockedAt == 0 {
		return Custom("QueueNotLocked", w.State())
	}
	if due := w.LockedAt + limit; now < due {
		return Custom("LockHolds", now, due)
	}
	w.LockedAt = 0
	return nil
}

// Quote is what a settlement converts, in whole units, and what is received for it: rounded down in
// either direction, so that nobody gets more than the exchange rate gives.
func (u *Unit) Quote(w *Waiting, capacity *big.Int) (converted, rewarded *big.Int) {
	converted = least(capacity, floor(w.Total()))
	value := new(big.Rat).SetFrac(u.Rate, oneShare)
	if w == u.Subscribe {
		value.Inv(value)
	}
	return converted, floor(value.Mul(value, rat(converted)))
}

// Settle converts at most the capacity, and hands over what whole units of dust there are. It does
// nothing while nobody waits.
func (u *Unit) Settle(w *Waiting, from common.Address, capacity *big.Int) (converted, rewarded *big.Int, err error) {
	if from != u.Operator {
		return nil, nil, Custom("NotOperator", from)
	}
	if !w.Active {
		return new(big.Int), new(big.Int), nil
	}
	if w.LockedAt == 0 {
		return nil, nil, Custom("QueueNotLocked", w.State())
	}
	converted, rewarded = u.Quote(w, capacity)
	leaves := new(big.Int).Add(converted, floor(w.Dust()))

	if w == u.Subscribe {
		if err := u.fits(rewarded); err != nil {
			return nil, nil, err
		}
		u.Asset.Move(w.Address, u.Operator, leaves)
		u.Share.Mint(w.Address, rewarded)
	} else {
		if err := u.Asset.Covers(u.Operator, rewarded); err != nil {
			return nil, nil, err
		}
		u.Asset.Move(u.Operator, w.Address, rewarded)
		u.Share.Burn(w.Address, leaves)
	}
	w.LockedAt = 0
	w.Held = new(big.Int).Sub(w.Held, leaves)
	w.Owed = new(big.Int).Add(w.Owed, rewarded)
	if converted.Sign() == 0 {
		return converted, rewarded, nil
	}

	lack := w.slack()
	lack.Mul(lack, rat(rewarded)).Quo(lack, w.Total())
	rounded := new(big.Rat).SetFrac(floor(w.Total()).Add(floor(w.Total()), big.NewInt(1)), new(big.Int).Lsh(big.NewInt(1), 104))
	lack.Add(lack, rounded).Mul(lack, rat(unitFraction))
	for user := range w.lacks {
		if _, current := w.Has(user); current {
			w.lacks[user] = new(big.Int).Add(w.lacks[user], ceil(lack))
		}
	}
	return converted, rewarded, w.Queue.Settle(converted, rewarded)
}

// fits refuses to mint what makes the supply worth more than the capacity, rounded down.
func (u *Unit) fits(shares *big.Int) error {
	if shares.Sign() == 0 {
		return nil
	}
	supply := rat(new(big.Int).Add(u.Share.Supply, shares))
	value := floor(supply.Mul(supply, new(big.Rat).SetFrac(u.Rate, oneShare)))
	if value.Cmp(u.Capacity) > 0 {
		return Custom("CapacityExceeded", value, u.Capacity)
	}
	return nil
}

// MaxRate is the rate and its growth since it was set, rounded down.
func (u *Unit) MaxRate(now uint64) *big.Int { return u.grown(u.Rate, u.RateSetAt, now) }

func (u *Unit) grown(rate *big.Int, since, now uint64) *big.Int {
	part := new(big.Rat).SetFrac(new(big.Int).Mul(u.Growth, new(big.Int).SetUint64(now-since)), year)
	return floor(part.Add(part, big.NewRat(1, 1)).Mul(part, rat(rate)))
}

// Cut is the haircut that is open, or nil.
func (u *Unit) Cut(now uint64) *Full {
	if u.Full == nil || now > u.Full.CutAt+restoreTime {
		return nil
	}
	return u.Full
}

// MinRate is what the bound of a haircut leaves of the rate before it, rounded up; never 0, and
// never more than the rate.
func (u *Unit) MinRate(now uint64) *big.Int {
	full := u.Rate
	if cut := u.Cut(now); cut != nil {
		full = cut.Rate
	}
	left := new(big.Rat).SetFrac(new(big.Int).Sub(big.NewInt(10_000), u.Haircut), big.NewInt(10_000))
	minimum := least(u.Rate, ceil(left.Mul(left, rat(full))))
	if minimum.Sign() == 0 {
		return big.NewInt(1)
	}
	return minimum
}

// RestorableRate is how far governance may raise: as if the haircut that is open had not been made.
func (u *Unit) RestorableRate(now uint64) *big.Int {
	if cut := u.Cut(now); cut != nil {
		return u.grown(cut.Rate, cut.SetAt, now)
	}
	return u.MaxRate(now)
}

// SetRate is setExchangeRate: the operator's, while nobody can enter or leave, between the least
// and the greatest rate.
func (u *Unit) SetRate(from common.Address, rate *big.Int, now uint64) error {
	if err := u.canSet(from, rate); err != nil {
		return err
	}
	if minimum := u.MinRate(now); rate.Cmp(minimum) < 0 {
		return Custom("HaircutTooLarge", rate, minimum)
	}
	return u.set(rate, u.MaxRate(now), now)
}

// Override is overrideExchangeRate: the same, without a least rate and up to the restorable one.
func (u *Unit) Override(from common.Address, rate *big.Int, now uint64) error {
	if err := u.canSet(from, rate); err != nil {
		return err
	}
	return u.set(rate, u.RestorableRate(now), now)
}

func (u *Unit) canSet(from common.Address, rate *big.Int) error {
	if from != u.Operator {
		return Custom("NotOperator", from)
	}
	for _, w := range []*Waiting{u.Subscribe, u.Redeem} {
		if w.State() == 1 {
			return Custom("QueueActive", w.Address)
		}
	}
	if rate.Sign() == 0 {
		return Custom("ZeroExchangeRate")
	}
	return nil
}

func (u *Unit) set(rate, maximum *big.Int, now uint64) error {
	if rate.Cmp(maximum) > 0 {
		return Custom("ExchangeRateTooHigh", rate, maximum)
	}
	if rate.BitLen() > rateBits {
		return Custom("SafeCastOverflowedUintDowncast", rateBits, rate)
	}
	cut := u.Cut(now)
	switch {
	case rate.Cmp(u.Rate) < 0 && cut != nil:
		cut.CutAt = now
	case rate.Cmp(u.Rate) < 0:
		cut = &Full{Rate: u.Rate, SetAt: u.RateSetAt, CutAt: now}
	case cut != nil && rate.Cmp(cut.Rate) >= 0:
		cut = nil
	}
	u.Rate, u.RateSetAt, u.Full = rate, now, cut
	return nil
}
