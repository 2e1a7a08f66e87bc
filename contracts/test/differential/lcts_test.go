// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

var (
	operator         = common.HexToAddress("0x0900000000000000000000000000000000000001")
	deployer         = common.HexToAddress("0xde00000000000000000000000000000000000001")
	shareAddress     = common.HexToAddress("0x5a00000000000000000000000000000000000001")
	subscribeAddress = common.HexToAddress("0x9e00000000000000000000000000000000000001")
	redeemAddress    = common.HexToAddress("0x9e00000000000000000000000000000000000002")
)

func userAddress(user int) common.Address {
	return common.BigToAddress(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(0xa11ce), 100), big.NewInt(int64(user))))
}

// digits is how large the exact numbers of a generation may become before a history ends it. They
// grow with each settlement; four hundred of them without an end are replayed elsewhere, in another
// kind of exact number.
const digits = 6_000

// What a run must have seen beside the outcomes.
const (
	payouts = "payouts compared"
	short   = "payouts compared, a unit or more below the exact value rounded down"
	divided = "shares divided by 2**64, the next epoch"
	dropped = "positions divided down to nothing"

	kept     = "rewards kept by an entry or an exit"
	keptOnly = "claims of what is kept, while a lock holds the rest"
	restored = "haircuts taken back beyond what growth allows"
)

// lctsOperation is one call on a queue or the share, or time that passes.
type lctsOperation struct {
	name    string
	redeem  bool
	user    int
	from    common.Address
	number  *big.Int
	seconds uint64
}

func (o lctsOperation) kind() string { return o.name }

func (o lctsOperation) String() string {
	queue := "subscribe queue"
	if o.redeem {
		queue = "redeem queue"
	}
	switch o.name {
	case "pass":
		return fmt.Sprintf("pass %d seconds", o.seconds)
	case "setExchangeRate", "overrideExchangeRate":
		return fmt.Sprintf("%s(%v) from %v", o.name, o.number, o.from)
	case "enter", "donate":
		return fmt.Sprintf("%s(%v) on the %s by user %d", o.name, o.number, queue, o.user)
	case "claim", "exit":
		return fmt.Sprintf("%s() on the %s by user %d", o.name, queue, o.user)
	case "settle":
		return fmt.Sprintf("settle(%v) on the %s from %v", o.number, queue, o.from)
	default:
		return fmt.Sprintf("%s() on the %s from %v", o.name, queue, o.from)
	}
}

// lctsWorld is a Unit with its tokens, and its model.
type lctsWorld struct {
	*chain
	asset, share contract
	queues       map[*Waiting]contract
	model        *Unit
	seen         map[string]int
}

// lctsBase is the code that Units share, and an asset for each number of decimals.
type lctsBase struct {
	start                *chain
	queueCode, shareCode common.Address
	assets               map[int]contract
}

func TestQueuesAccountAsTheModelSays(t *testing.T) {
	base, err := deployLcts()
	if err != nil {
		t.Fatal(err)
	}
	run(t, subject[lctsOperation]{
		begin: func(r *rand.Rand) (world[lctsOperation], error) {
			return base.newWorld(drawTerms(r), r)
		},
		length: 250,
		outcomes: []string{
			"enter: done", "enter: ZeroAmount", "enter: QueueIsLocked", "enter: QueueFull", "enter: ERC20InsufficientBalance",
			"claim: done", "claim: NoPosition", "claim: QueueIsLocked",
			"exit: done", "exit: NoPosition", "exit: QueueIsLocked",
			"lock: done", "lock: NotOperator",
			"settle: done", "settle: NotOperator", "settle: QueueNotLocked",
			"settle: CapacityExceeded", "settle: ERC20InsufficientBalance",
			"release: done", "release: QueueNotLocked", "release: LockHolds",
			"setExchangeRate: done", "setExchangeRate: NotOperator", "setExchangeRate: QueueActive",
			"setExchangeRate: ZeroExchangeRate", "setExchangeRate: ExchangeRateTooHigh",
			"setExchangeRate: SafeCastOverflowedUintDowncast", "setExchangeRate: HaircutTooLarge",
			"overrideExchangeRate: done", "overrideExchangeRate: NotOperator", "overrideExchangeRate: QueueActive",
			"overrideExchangeRate: ZeroExchangeRate", "overrideExchangeRate: ExchangeRateTooHigh",
			"overrideExchangeRate: SafeCastOverflowedUintDowncast",
			"donate: done", "pass: done",
			payouts, short, divided, dropped, kept, keptOnly, restored,
		},
	})
}

func deployLcts() (*lctsBase, error) {
	c, err := newChain()
	if err != nil {
		return nil, err
	}
	base := &lctsBase{start: c, assets: map[int]contract{}}
	if base.queueCode, err = c.deploy(deployer, &bindings.LctsQueueMetaData); err != nil {
		return nil, err
	}
	if base.shareCode, err = c.deploy(deployer, &bindings.UnitShareMetaData); err != nil {
		return nil, err
	}
	for _, decimals := range []int{6, 18} {
		address, err := c.deploy(deployer, &bindings.DevTokenMetaData, "Asset", "AST", uint8(decimals))
		if err != nil {
			return nil, err
		}
		base.assets[decimals] = at(address, &bindings.DevTokenMetaData)
	}
	return base, nil
}

func drawTerms(r *rand.Rand) Terms {
	terms := Terms{
		Decimals:  one(r, 6, 18),
		Capacity:  new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1)),
		Growth:    big.NewInt(one[int64](r, 1_000, 1_000, 0, 1<<32-1)),
		Haircut:   big.NewInt(one[int64](r, 10_000, 10_000, 1_000, 333, 0)),
		LockLimit: one[uint64](r, 3*3_600, 3*3_600, 0, 86_400),
	}
	if chance(r, 4) {
		terms.Capacity = tokens(r, terms.Decimals)
	}
	return terms
}

// newWorld makes a Unit as the module would, and gives people what they may bring.
func (b *lctsBase) newWorld(terms Terms, r *rand.Rand) (*lctsWorld, error) {
	c := b.start.fork()
	w := &lctsWorld{
		chain: c,
		asset: b.assets[terms.Decimals],
		share: at(shareAddress, &bindings.UnitShareMetaData),
		model: NewUnit(terms, operator, subscribeAddress, redeemAddress, c.now),
		seen:  map[string]int{},
	}
	w.queues = map[*Waiting]contract{
		w.model.Subscribe: at(subscribeAddress, &bindings.LctsQueueMetaData),
		w.model.Redeem:    at(redeemAddress, &bindings.LctsQueueMetaData),
	}
	c.clone(shareAddress, b.shareCode, shareArguments(terms, w.asset.address))
	c.clone(subscribeAddress, b.queueCode, queueArguments(terms, w.asset.address, true))
	c.clone(redeemAddress, b.queueCode, queueArguments(terms, w.asset.address, false))
	if _, err := w.chain.do(deployer, w.share, "initialize", subscribeAddress, redeemAddress); err != nil {
		return nil, err
	}
	if err := w.isAsAgreed(); err != nil {
		return nil, err
	}
	return w, w.fund(r)
}

// clone puts a minimal proxy to an address, with arguments behind its code.
func (c *chain) clone(address, implementation common.Address, arguments []byte) {
	code := common.FromHex("0x363d3d373d3d3d363d73")
	code = append(code, implementation[:]...)
	code = append(code, common.FromHex("0x5af43d82803e903d91602b57fd5bf3")...)
	c.state.SetCode(address, append(code, arguments...), tracing.CodeChangeUnspecified)
	c.state.Finalise(true)
}

func shareArguments(terms Terms, asset common.Address) []byte {
	var out []byte
	out = append(out, asset[:]...)
	out = append(out, operator[:]...)
	out = append(out, deployer[:]...)
	out = append(out, common.LeftPadBytes(terms.Capacity.Bytes(), 16)...)
	out = append(out, common.LeftPadBytes(terms.Growth.Bytes(), 4)...)
	out = append(out, common.LeftPadBytes(terms.Haircut.Bytes(), 2)...)
	out = append(out, byte(terms.Decimals))
	return append(out, "\x04UnitUNT"...)
}

func queueArguments(terms Terms, asset common.Address, isSubscribe bool) []byte {
	var out []byte
	out = append(out, operator[:]...)
	out = append(out, asset[:]...)
	out = append(out, shareAddress[:]...)
	out = append(out, binary.BigEndian.AppendUint64(nil, terms.LockLimit)[3:]...)
	if isSubscribe {
		return append(out, 1)
	}
	return append(out, 0)
}

// isAsAgreed reads the terms back: what the arguments above are is the contracts' business.
func (w *lctsWorld) isAsAgreed() error {
	is := func(of contract, method string, want *big.Int) error {
		got, err := w.get(of, method)
		if err == nil && got.number(0).Cmp(want) != 0 {
			err = fmt.Errorf("%s of %v is %v, not %v", method, of.address, got.number(0), want)
		}
		return err
	}
	errs := []error{
		is(w.share, "capacity", w.model.Capacity), is(w.share, "maxAnnualGrowth", w.model.Growth),
		is(w.share, "maxHaircut", w.model.Haircut), is(w.share, "RESTORE_TIME", big.NewInt(restoreTime)),
		is(w.share, "operator", operator.Big()), is(w.share, "exchangeRate", w.model.Rate),
	}
	for model, queue := range w.queues {
		subscribe := new(big.Int)
		if model == w.model.Subscribe {
			subscribe.SetInt64(1)
		}
		errs = append(errs,
			is(queue, "operator", operator.Big()), is(queue, "asset", w.asset.address.Big()),
			is(queue, "share", shareAddress.Big()), is(queue, "isSubscribe", subscribe),
			is(queue, "lockLimit", new(big.Int).SetUint64(w.model.LockLimit)),
		)
	}
	return errors.Join(errs...)
}

// fund gives all but the last user more than a queue can hold, and the last one little; the
// operator sometimes has little too.
func (w *lctsWorld) fund(r *rand.Rand) error {
	type grant struct {
		token  *Token
		of     contract
		to     common.Address
		amount *big.Int
	}
	much, little := new(big.Int).Lsh(big.NewInt(1), 97), tokens(r, 6)
	supply := new(big.Int).Mul(w.model.Capacity, oneShare)
	supply.Quo(supply, w.model.Rate).Quo(supply, big.NewInt(2*users))
	var grants []grant
	for user := range users {
		assets, shares := much, least(much, supply)
		if user == users-1 {
			assets, shares = little, least(little, supply)
		}
		grants = append(grants,
			grant{w.model.Asset, w.asset, userAddress(user), assets},
			grant{w.model.Share, w.share, userAddress(user), shares})
	}
	reserve := new(big.Int).Lsh(big.NewInt(1), 140)
	if chance(r, 4) {
		reserve = tokens(r, w.model.Decimals)
	}
	grants = append(grants, grant{w.model.Asset, w.asset, operator, reserve})

	for _, g := range grants {
		var err error
		if g.token == w.model.Asset {
			_, err = w.chain.do(deployer, g.of, "mint", g.to, g.amount)
		} else if _, err = w.chain.do(subscribeAddress, g.of, "mint", g.amount); err == nil {
			// The queue alone mints, and to itself: what is given here is as if somebody had
			// claimed it long ago.
			_, err = w.chain.do(subscribeAddress, g.of, "transfer", g.to, g.amount)
		}
		if err != nil {
			return err
		}
		g.token.Mint(g.to, g.amount)
		for _, queue := range w.queues {
			if _, err := w.chain.do(g.to, g.of, "approve", queue.address, Max); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *lctsWorld) notes() map[string]int { return w.seen }

func (w *lctsWorld) queue(redeem bool) *Waiting {
	if redeem {
		return w.model.Redeem
	}
	return w.model.Subscribe
}

func (w *lctsWorld) draw(r *rand.Rand) lctsOperation {
	o := lctsOperation{redeem: chance(r, 2), user: r.IntN(users), from: operator}
	if chance(r, 30) {
		o.from = userAddress(o.user)
	}
	q := w.queue(o.redeem)

	// Numbers that have become large end with their generation.
	if q.RewardPerToken.Rat().Denom().BitLen() > digits && !chance(r, 4) {
		o.from, o.name, o.number = operator, "lock", Max
		if q.LockedAt != 0 {
			o.name = "settle"
		}
		return o
	}

	var likely []string
	switch q.State() {
	case 0:
		likely = []string{"enter", "enter", "claim", "exit"}
	case 1:
		likely = []string{"enter", "enter", "enter", "claim", "exit", "lock", "lock"}
	case 2:
		likely = []string{"settle", "settle", "settle", "release", "setExchangeRate"}
	}
	o.name = one(r, likely...)
	if w.model.Subscribe.State() != 1 && w.model.Redeem.State() != 1 && chance(r, 3) {
		o.name = one(r, "setExchangeRate", "setExchangeRate", "overrideExchangeRate")
	}
	if chance(r, 8) {
		o.name = one(r, "enter", "claim", "exit", "lock", "settle", "release", "setExchangeRate", "overrideExchangeRate", "donate")
	}
	if chance(r, 10) {
		o.name = "pass"
	}

	switch o.name {
	case "claim", "exit":
		if has, _ := q.Has(o.user); !has {
			o.user = r.IntN(users)
		}
	case "enter":
		o.number = w.amount(r, q, o.user)
	case "donate":
		o.number = below(r, q.Underlying.Balance(userAddress(o.user)))
		o.number = least(o.number, pow10(r.IntN(20)))
	case "settle":
		o.number = w.capacity(r, q)
	case "setExchangeRate", "overrideExchangeRate":
		o.number = w.rate(r)
	case "pass":
		o.seconds = one(r, 1, 12, r.Uint64N(3*3_600), 3*3_600, 3*3_600, 86_400, 86_400, r.Uint64N(400*86_400))
		if chance(r, 10) {
			o.seconds = r.Uint64N(1 << 35)
		}
	}
	return o
}

// amount draws what to enter with: mostly some tokens, sometimes a single unit, or all that a queue
// can count.
func (w *lctsWorld) amount(r *rand.Rand, q *Waiting, user int) *big.Int {
	decimals := 18
	if q == w.model.Subscribe {
		decimals = w.model.Decimals
	}
	switch r.IntN(20) {
	case 0:
		return new(big.Int)
	case 1, 2:
		return big.NewInt(1 + r.Int64N(10))
	case 3:
		return around(r, new(big.Int).Sub(maxWaiting, floor(q.Total())))
	case 4:
		return around(r, q.Underlying.Balance(userAddress(user)))
	case 5:
		return bits(r, 1+r.IntN(96))
	case 6:
		return number(r)
	default:
		return tokens(r, decimals-r.IntN(4))
	}
}

// capacity draws what to settle at most: nothing, everything, nearly everything, or a part.
func (w *lctsWorld) capacity(r *rand.Rand, q *Waiting) *big.Int {
	waits := floor(q.Total())
	switch r.IntN(13) {
	case 0:
		return new(big.Int)
	case 1:
		return big.NewInt(1)
	case 2:
		return Max
	case 3, 4:
		return around(r, waits)
	case 5, 6, 7:
		nearly := new(big.Int).Mul(waits, big.NewInt(999_999))
		return nearly.Quo(nearly, big.NewInt(1_000_000))
	case 8:
		// Leaves a few units.
		return new(big.Int).Sub(waits, least(waits, big.NewInt(1+r.Int64N(5))))
	case 9:
		return number(r)
	case 10:
		// What fills the Unit.
		supply := rat(w.model.Share.Supply)
		worth := floor(supply.Mul(supply, new(big.Rat).SetFrac(w.model.Rate, oneShare)))
		return around(r, worth.Sub(w.model.Capacity, worth))
	default:
		return below(r, waits)
	}
}

// rate draws an exchange rate: up or down a little, at the bound, or a haircut.
func (w *lctsWorld) rate(r *rand.Rand) *big.Int {
	// At either end of what a haircut bounds, for the beacon or for governance.
	if chance(r, 4) {
		return around(r, one(r, w.model.MinRate(w.now), w.model.RestorableRate(w.now)))
	}
	// Where growth is as good as unbounded, up to the greatest rate that fits, and beyond.
	if maximum := w.model.MaxRate(w.now); w.model.Growth.BitLen() == 32 && chance(r, 3) {
		if maximum.BitLen() > rateBits && chance(r, 2) {
			return around(r, new(big.Int).Lsh(big.NewInt(1), uint(rateBits)))
		}
		return maximum
	}
	change := new(big.Int).Mul(w.model.Rate, big.NewInt(990_000+r.Int64N(11_000)))
	switch r.IntN(16) {
	case 0:
		return new(big.Int)
	case 1:
		return big.NewInt(1 + r.Int64N(3))
	case 2:
		return below(r, w.model.Rate)
	case 3, 4, 5:
		return around(r, w.model.MaxRate(w.now))
	case 6:
		return number(r)
	case 7, 8:
		return least(pow10(w.model.Decimals), w.model.MaxRate(w.now))
	default:
		return change.Quo(change, big.NewInt(1_000_000))
	}
}

func (w *lctsWorld) do(o lctsOperation) (string, error) {
	q := w.queue(o.redeem)
	queue, user := w.queues[q], userAddress(o.user)
	everybody := false
	var got, want error
	var err error
	switch o.name {
	case "pass":
		w.pass(o.seconds)
		return outcome(nil), nil
	case "donate":
		token := w.share
		if q.Underlying == w.model.Asset {
			token = w.asset
		}
		_, got = w.chain.do(user, token, "transfer", queue.address, o.number)
		if want = q.Underlying.Covers(user, o.number); want == nil {
			q.Underlying.Move(user, queue.address, o.number)
		}
	case "setExchangeRate":
		_, got = w.chain.do(o.from, w.share, "setExchangeRate", o.number)
		want = w.model.SetRate(o.from, o.number, w.now)
		if err := errors.Join(same(got, want), w.compareShare()); err != nil {
			return "", err
		}
	case "overrideExchangeRate":
		grown := w.model.MaxRate(w.now)
		_, got = w.chain.do(o.from, w.share, "overrideExchangeRate", o.number)
		want = w.model.Override(o.from, o.number, w.now)
		if err := errors.Join(same(got, want), w.compareShare()); err != nil {
			return "", err
		}
		if got == nil && o.number.Cmp(grown) > 0 {
			w.seen[restored]++
		}
	case "enter":
		got, want, err = w.enter(q, o.user, o.number)
	case "claim":
		got, want, err = w.claim(q, o.user)
	case "exit":
		got, want, err = w.exit(q, o.user)
		everybody = got == nil
	case "lock":
		_, got = w.chain.do(o.from, queue, "lock")
		want = q.Lock(w.model.Operator, o.from, w.now)
	case "release":
		_, got = w.chain.do(o.from, queue, "release")
		want = q.Release(w.model.LockLimit, w.now)
	case "settle":
		got, want, err = w.settle(q, o.from, o.number)
		everybody = got == nil
	}
	if err := errors.Join(same(got, want), err); err != nil {
		return "", err
	}
	// What is refused changes nothing, which is the machine's doing and not the contract's.
	if got != nil {
		return outcome(got), nil
	}
	if err := w.compareQueue(q); err != nil {
		return "", err
	}
	for user := range users {
		has, _ := q.Has(user)
		if everybody && has || user == o.user {
			if err := w.compareUser(q, user); err != nil {
				return "", fmt.Errorf("user %d: %w", user, err)
			}
		}
	}
	return outcome(got), nil
}

func (w *lctsWorld) enter(q *Waiting, user int, amount *big.Int) (got, want, err error) {
	from := userAddress(user)
	_, got = w.chain.do(from, w.queues[q], "enter", amount)
	if want = q.CanEnter(from, amount); got != nil || want != nil {
		return got, want, nil
	}
	reward, err := w.keeps(q, user)
	if err != nil {
		return nil, nil, err
	}
	q.Entered(user, from, amount, reward)
	return nil, nil, nil
}

// keeps is what an entry or an exit that was just made has added to what the queue keeps for its
// user, compared.
func (w *lctsWorld) keeps(q *Waiting, user int) (*big.Int, error) {
	owed, err := w.get(w.queues[q], "owed", userAddress(user))
	if err != nil {
		return nil, err
	}
	reward := new(big.Int).Sub(owed.number(0), q.Kept[user])
	if reward.Sign() != 0 {
		w.seen[kept]++
	}
	return reward, w.payout("the reward", q.PendingOf(user), reward)
}

func (w *lctsWorld) claim(q *Waiting, user int) (got, want, err error) {
	from := userAddress(user)
	returned, got := w.chain.do(from, w.queues[q], "claim")
	if want = q.CanClaim(user, from); got != nil || want != nil {
		return got, want, nil
	}
	reward := returned.number(0)
	if q.IsHeld(user) {
		w.seen[keptOnly]++
		err = w.equal("what is kept", reward, q.Kept[user])
	} else {
		err = w.payout("the reward", q.PendingOf(user), new(big.Int).Sub(reward, q.Kept[user]))
	}
	if err != nil {
		return nil, nil, err
	}
	held := q.IsHeld(user)
	q.Claimed(user, from, reward)
	if held {
		return nil, nil, nil
	}

	position, err := w.get(w.queues[q], "positionOf", from)
	if err != nil {
		return nil, nil, err
	}
	if _, current := q.Has(user); current && position.number(0).Sign() == 0 {
		w.seen[dropped]++
		return nil, nil, q.Dropped(user)
	}
	return nil, nil, nil
}

func (w *lctsWorld) exit(q *Waiting, user int) (got, want, err error) {
	from := userAddress(user)
	before, err := w.shareValue(q)
	if err != nil {
		return nil, nil, err
	}
	returned, got := w.chain.do(from, w.queues[q], "exit")
	if want = q.CanExit(user, from); got != nil || want != nil {
		return got, want, nil
	}
	paid := returned.number(0)
	reward, err := w.keeps(q, user)
	if err := errors.Join(err, w.payout("what is given back", q.ClaimOf(user), paid)); err != nil {
		return nil, nil, err
	}
	after, err := w.shareValue(q)
	if err != nil {
		return nil, nil, err
	}
	if after.Cmp(before) > 0 {
		return nil, nil, errors.New("an exit leaves more for each share than there was: it rounds in the favour of who stays")
	}
	return nil, nil, q.Exited(user, from, paid, reward, w.ledger(q).underlying)
}

// shareValue is what a share of the current epoch is worth, 0 while nobody waits [underlying
// units]. That it is between 2**-120 and 2**-55 is what the bounds of Waiting rest on.
func (w *lctsWorld) shareValue(q *Waiting) (*big.Rat, error) {
	books := w.ledger(q)
	value := books.underlying
	if value.Sign() == 0 {
		return value, nil
	}
	value.Quo(value, rat(books.totalShares))
	least := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 120))
	most := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 55))
	if value.Cmp(least) <= 0 || value.Cmp(most) > 0 {
		return nil, fmt.Errorf("a share is worth %s units", value.FloatString(40))
	}
	return value, nil
}

func (w *lctsWorld) settle(q *Waiting, from common.Address, capacity *big.Int) (got, want, err error) {
	converts, rewards := w.model.Quote(q, capacity)
	if err := w.isWhole(w.queues[q], "previewSettle", []any{capacity}, converts, rewards); err != nil {
		return nil, nil, err
	}
	before := w.ledger(q).epoch
	returned, got := w.chain.do(from, w.queues[q], "settle", capacity)
	converts, rewards, want = w.model.Settle(q, from, capacity)
	if got != nil || want != nil {
		return got, want, nil
	}
	after := w.ledger(q).epoch
	w.seen[divided] += int(after.Int64() - before.Int64())
	if _, err := w.shareValue(q); err != nil {
		return nil, nil, err
	}
	return nil, nil, errors.Join(
		w.equal("converted", returned.number(0), converts), w.equal("rewarded", returned.number(1), rewards))
}

// ledger is what a queue stores: what waits and dust below whole units, and all shares in the scale
// of the epoch.
type ledger struct {
	underlying, dust   *big.Rat
	totalShares, epoch *big.Int
}

func (w *lctsWorld) ledger(q *Waiting) ledger {
	field := func(slot byte, shift uint, size uint) *big.Int {
		word := w.state.GetState(w.queues[q].address, common.Hash{31: slot}).Big()
		mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), size), big.NewInt(1))
		return word.Rsh(word, shift).And(word, mask)
	}
	return ledger{
		totalShares: field(0, 0, 216),
		epoch:       field(0, 216, 40),
		underlying:  new(big.Rat).SetFrac(field(1, 0, 160), unitFraction),
		dust:        new(big.Rat).SetFrac(field(2, 40, 128), unitFraction),
	}
}

// compareQueue compares everything of a queue that is nobody's in particular. All of it is exact:
// not one unit of a token, nor a 2**-64th of one in the books, may be anywhere but where the model
// has it.
func (w *lctsWorld) compareQueue(q *Waiting) error {
	queue, books := w.queues[q], w.ledger(q)
	underlying, reward := w.share, w.asset
	if q == w.model.Subscribe {
		underlying, reward = reward, underlying
	}
	errs := []error{
		w.isWhole(queue, "state", nil, big.NewInt(int64(q.State()))),
		w.isWhole(queue, "lockedAt", nil, new(big.Int).SetUint64(q.LockedAt)),
		w.isWhole(queue, "generation", nil, big.NewInt(int64(q.Generation))),
		w.isWhole(queue, "totalUnderlying", nil, floor(q.Total())),
		w.isWhole(queue, "dust", nil, floor(q.Dust())),
		w.exactly("what waits", books.underlying, q.Total()),
		w.exactly("dust", books.dust, q.Dust()),
		w.isWhole(underlying, "balanceOf", []any{q.Address}, q.Underlying.Balance(q.Address)),
		w.isWhole(reward, "balanceOf", []any{q.Address}, q.Reward.Balance(q.Address)),
		w.isWhole(w.share, "totalSupply", nil, w.model.Share.Supply),
		w.isWhole(w.asset, "balanceOf", []any{operator}, w.model.Asset.Balance(operator)),
		w.isWhole(queue, "totalShares", nil, books.totalShares),
		w.isWhole(queue, "epoch", nil, books.epoch),
		w.compareRewardPerToken(q),
	}
	if q.Owed.Sign() < 0 {
		errs = append(errs, fmt.Errorf("%v more rewards were paid than received", new(big.Int).Neg(q.Owed)))
	}
	return errors.Join(errs...)
}

// compareRewardPerToken allows for what the contract's shares S are more than the exact ones, in
// proportion. An entry and a division round S up by 1 of 2**55 at least. An exit of the fraction f
// takes s/S <= f off, which leaves (1 - s/S)/(1 - f) times what it should; with at least a unit
// left that is 1 + slack at most. A slack is less than the operations of the generation and 8,
// times 2**-55, so n operations make it n*(n + 8)*2**-55 at most: less than 2**-36 for the few
// hundred of a history. The last 2 are for rounding down, and for epochs after the fourth, where a
// unit at the beginning is worth nothing any more.
func (w *lctsWorld) compareRewardPerToken(q *Waiting) error {
	returned, err := w.get(w.queues[q], "rewardPerToken")
	if err != nil {
		return err
	}
	exact := q.RewardPerToken.Rat()
	exact.Mul(exact, rat(oneShare))
	low := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 36))
	low.Sub(exact, low.Mul(low, exact))
	return w.within("rewardPerToken", Range{below0(low, big.NewRat(2, 1)), exact}, rat(returned.number(0)))
}

// compareUser compares a position and what it is worth.
func (w *lctsWorld) compareUser(q *Waiting, user int) error {
	queue, address := w.queues[q], userAddress(user)
	has, current := q.Has(user)
	position, err := w.get(queue, "positionOf", address)
	if err != nil {
		return err
	}
	shares, epoch := position.number(0), position.number(1)
	if (shares.Sign() != 0) != has || (position.number(2).Sign() != 0) != current {
		return fmt.Errorf("the position is %v, in the model %v, %v", position.number(0), has, current)
	}
	w.seen[compared] += 2

	claimable, err := w.get(queue, "claimable", address)
	if err != nil {
		return err
	}
	waiting, err := w.get(queue, "underlyingOf", address)
	if err != nil {
		return err
	}
	claim := q.ClaimOf(user)
	errs := []error{
		w.within("claimable", q.PendingOf(user).Floor(), rat(new(big.Int).Sub(claimable.number(0), q.Kept[user]))),
		w.isWhole(queue, "owed", []any{address}, q.Kept[user]),
		w.within("underlyingOf", claim.Floor(), rat(waiting.number(0))),
		w.isWhole(w.asset, "balanceOf", []any{address}, w.model.Asset.Balance(address)),
		w.isWhole(w.share, "balanceOf", []any{address}, w.model.Share.Balance(address)),
	}
	if current {
		errs = append(errs, w.comparePosition(q, claim, shares, epoch))
	}
	return errors.Join(errs...)
}

// comparePosition compares what waits of a user far below a whole unit, from the shares themselves.
func (w *lctsWorld) comparePosition(q *Waiting, claim Range, shares, epoch *big.Int) error {
	books := w.ledger(q)
	divisions := new(big.Int).Sub(books.epoch, epoch)
	if divisions.Sign() < 0 || divisions.BitLen() > 16 {
		return fmt.Errorf("a position of epoch %v, in epoch %v", epoch, books.epoch)
	}
	part := new(big.Rat).SetFrac(new(big.Int).Rsh(shares, 64*uint(divisions.Uint64())), books.totalShares)
	return w.within("what waits of the user", claim, part.Mul(part, books.underlying))
}

func (w *lctsWorld) compareShare() error {
	restorableUntil := new(big.Int)
	if cut := w.model.Cut(w.now); cut != nil {
		restorableUntil.SetUint64(cut.CutAt + restoreTime)
	}
	return errors.Join(
		w.isWhole(w.share, "exchangeRate", nil, w.model.Rate),
		w.isWhole(w.share, "exchangeRateSetAt", nil, new(big.Int).SetUint64(w.model.RateSetAt)),
		w.isWhole(w.share, "maxExchangeRate", nil, w.model.MaxRate(w.now)),
		w.isWhole(w.share, "minExchangeRate", nil, w.model.MinRate(w.now)),
		w.isWhole(w.share, "restorableRate", nil, w.model.RestorableRate(w.now)),
		w.isWhole(w.share, "restorableUntil", nil, restorableUntil),
	)
}

// isWhole compares what a view returns.
func (w *lctsWorld) isWhole(of contract, method string, args []any, want ...*big.Int) error {
	got, err := w.get(of, method, args...)
	if err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	for i := range want {
		if err := w.equal(method, got.number(i), want[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *lctsWorld) equal(what string, got, want *big.Int) error {
	w.seen[compared]++
	if got.Cmp(want) != 0 {
		return fmt.Errorf("%s is %v, in the model %v", what, got, want)
	}
	return nil
}

func (w *lctsWorld) exactly(what string, got, want *big.Rat) error {
	w.seen[compared]++
	if got.Cmp(want) != 0 {
		return fmt.Errorf("%s is %s, in the model %s", what, got.FloatString(24), want.FloatString(24))
	}
	return nil
}

func (w *lctsWorld) within(what string, r Range, x *big.Rat) error {
	w.seen[compared]++
	return r.Within(what, x)
}

// payout compares what was paid, in whole units.
func (w *lctsWorld) payout(what string, r Range, paid *big.Int) error {
	w.seen[payouts]++
	if paid.Cmp(floor(r.High)) < 0 {
		w.seen[short]++
	}
	return w.within(what, r.Floor(), rat(paid))
}
