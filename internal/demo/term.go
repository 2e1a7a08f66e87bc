// SPDX-License-Identifier: AGPL-3.0-or-later

package demo

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/words"
)

// Deal is an NFAT in a facility of a Term Class, and its terms.
type Deal struct {
	Facility     common.Address
	Unit         uint64         // place of the Unit among the Units of its Class
	Principal    *big.Int       // units of the asset
	Yield        uint64         // basis points a year
	Held         time.Duration  // until all of it is repaid
	Counterparty common.Address // gets the capital; must be the devnet's "counterparty"
}

var (
	lender   = sync.OnceValue(bindings.NewNfatPrimeController)
	borrower = sync.OnceValue(bindings.NewNfatHaloController)
	transfer = sync.OnceValue(bindings.NewTransferAssetController)
	facility = sync.OnceValue(bindings.NewNfatFacility)
)

// Lend plays the story of one NFAT. A Prime brings capital; the beacon issues the NFAT and sends
// the capital to the counterparty. Later the counterparty pays it back with interest, the beacon
// repays the NFAT, and the Prime collects.
func Lend(ctx context.Context, v Venue, d Deal) error {
	// New limits start at zero and fill with time. Every limit is full after a day and an hour.
	if err := v.Wait(ctx, 25*time.Hour); err != nil {
		return err
	}
	primeSide := PAU{Agent: v.Prime.Agent, Controller: v.Prime.Controller, ALMProxy: v.Prime.ALMProxy, RateLimits: v.Prime.RateLimits}
	id := new(big.Int).Lsh(new(big.Int).SetUint64(d.Unit), 128)
	id.Add(id, big.NewInt(1))
	// The facility reads the Unit from this calldata, so the deposit is for this Unit only.
	mark := facility().PackUnit(new(big.Int).SetUint64(d.Unit))
	if err := v.act(ctx, "ember allocator", primeSide, lender().PackNfatPrimeSubscribe(d.Facility, d.Principal, mark)); err != nil {
		return fmt.Errorf("the Prime subscribes: %w", err)
	}
	v.Tell("Prime ember subscribed %s USDS to the facility", tokens(d.Principal))
	if err := v.act(ctx, "beacon", v.Halo, borrower().PackNfatHaloIssue(d.Facility, v.Prime.ALMProxy, id, d.Principal)); err != nil {
		return fmt.Errorf("the beacon issues an NFAT: %w", err)
	}
	v.Tell("the beacon issued NFAT %s to Prime ember for %s USDS", id, tokens(d.Principal))
	if err := v.act(ctx, "beacon", v.Halo, transfer().PackTransferAssetTransfer(v.Asset, d.Counterparty, d.Principal)); err != nil {
		return fmt.Errorf("the beacon sends the capital to work: %w", err)
	}
	v.Tell("the beacon sent %s USDS to the counterparty", tokens(d.Principal))
	if err := v.Wait(ctx, d.Held); err != nil {
		return err
	}
	// Simple interest, rounded down.
	interest := new(big.Int).Mul(d.Principal, new(big.Int).SetUint64(d.Yield*uint64(d.Held/time.Second)))
	interest.Div(interest, big.NewInt(10_000*365*24*60*60))
	for _, pay := range [][]byte{token().PackTransfer(v.Halo.ALMProxy, d.Principal), token().PackMint(v.Halo.ALMProxy, interest)} {
		if _, err := send(ctx, v.Client, "counterparty", v.Asset, pay); err != nil {
			return fmt.Errorf("the counterparty pays back: %w", err)
		}
	}
	v.Tell("after %s it paid back %s USDS and %s USDS interest", words.Span(uint64(d.Held/time.Second)), tokens(d.Principal), tokens(interest))
	for _, call := range [][]byte{borrower().PackNfatHaloRepayInterest(d.Facility, id, interest), borrower().PackNfatHaloRepayPrincipal(d.Facility, id, d.Principal)} {
		if err := v.act(ctx, "beacon", v.Halo, call); err != nil {
			return fmt.Errorf("the beacon repays the NFAT: %w", err)
		}
	}
	v.Tell("the beacon repaid NFAT %s, principal and interest", id)
	before, err := v.balance(ctx, v.Asset, v.Prime.ALMProxy)
	if err != nil {
		return err
	}
	due := new(big.Int).Add(d.Principal, interest)
	if err := v.act(ctx, "ember allocator", primeSide, lender().PackNfatPrimeCollect(d.Facility, id, due)); err != nil {
		return fmt.Errorf("the Prime collects: %w", err)
	}
	after, err := v.balance(ctx, v.Asset, v.Prime.ALMProxy)
	if err != nil {
		return err
	}
	if got := new(big.Int).Sub(after, before); got.Cmp(due) != 0 {
		return fault.New(fault.TransactionFailed, "demo", "the Prime collected %s USDS of %s", tokens(got), tokens(due))
	}
	v.Tell("Prime ember collected %s USDS", tokens(due))
	return nil
}
