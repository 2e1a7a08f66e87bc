// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"math/big"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/words"
)

// fee is the fee to offer for a transaction. The node may have a transaction with the same nonce
// waiting, this one or another of the bundle. The fee is then high enough to replace it. fee fails
// when that takes more than FeeCap, or more than dearest times the fee of a new transaction.
func (r *run) fee(ctx context.Context, t bundle.Transaction, now chain.Outlook) (chain.Fee, error) {
	fee, err := now.Fee(r.FeeCap)
	if err != nil {
		return fee, err
	}
	replaced, err := r.known(ctx, r.Journal.sentWith(r.relayer, now.Nonce))
	if err != nil || replaced == nil {
		return fee, err
	}
	most := new(big.Int).Mul(fee.Max, big.NewInt(dearest))
	if r.FeeCap != nil && most.Cmp(r.FeeCap) > 0 {
		most = r.FeeCap
	}
	before := chain.Fee{Tip: replaced.GasTipCap(), Max: replaced.GasFeeCap()}
	if !raise(&before, most) {
		return fee, fault.New(fault.TransactionNotIncluded, t.ID.String(), "%s is still waiting at %s gwei a gas, and more than %s is not offered: the chain asks for %s",
			replaced.Hash(), gwei(replaced.GasFeeCap()), gwei(most), gwei(fee.Base))
	}
	fee.Tip, fee.Max = larger(fee.Tip, before.Tip), larger(fee.Max, before.Max)
	return fee, nil
}

// Ether writes an amount of wei in ether, exactly.
func Ether(wei *big.Int) string { return words.Decimal(wei, 18) }

func gwei(wei *big.Int) string { return words.Decimal(wei, 9) }

// affordable demands that the relayer's balance covers the most that a transaction can cost.
func (r *run) affordable(t bundle.Transaction, gas uint64, fee chain.Fee, balance *big.Int) error {
	most := new(big.Int).Mul(new(big.Int).SetUint64(gas), fee.Max)
	if balance.Cmp(most) < 0 {
		return fault.New(fault.RelayerCannotPay, t.ID.String(), "it may cost %s wei, and relayer %s has %s", most, r.relayer, balance)
	}
	return nil
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// raise puts a fee up by a quarter, and by one wei at least. That is more than nodes demand of a
// replacement. It returns false and leaves the fee as it is when the new one would be above the
// ceiling.
func raise(fee *chain.Fee, ceiling *big.Int) bool {
	quarterMore := func(value *big.Int) *big.Int {
		more := new(big.Int).Mul(value, big.NewInt(5))
		return more.Add(more, big.NewInt(4)).Div(more, big.NewInt(4))
	}
	tip, most := quarterMore(fee.Tip), quarterMore(fee.Max)
	if ceiling != nil && most.Cmp(ceiling) > 0 {
		return false
	}
	fee.Tip, fee.Max = tip, most
	return true
}
