// SPDX-License-Identifier: AGPL-3.0-or-later

package plantest

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/safe"
)

// proxy is the code of a contract that delegatecalls the address in the first word of its calldata
// with the rest, as the Pause Proxy and a SubProxy run a spell. It does so for anybody.
//
//	size := calldatasize - 32; calldatacopy(0, 32, size); delegatecall(gas, calldata[0], 0, size, 0, 0)
//	returndatacopy(0, 0, returndatasize); return or revert with it
var proxy = common.FromHex("0x601f600a5f39601f5ff3" + "602036038060205f375f5f915f5f355af43d5f5f3e601b573d5ffd5b3d5ff3")

// SpellsBy deploys a contract through which spells act, and names it in the network's manifest. It
// holds no right yet.
func (l *Live) SpellsBy(t testing.TB, name catalog.AuthorityRef) common.Address {
	t.Helper()
	network := l.Catalog.Networks["devnet"]
	sender := l.Send(t, "relayer", nil, proxy)
	network.Spells = map[catalog.AuthorityRef]*catalog.Spell{name: {Name: name, Sender: sender, Role: "spells of a test"}}
	return sender
}

// Adds lets the contract of spells add to the BeamState.
func (l *Live) Adds(t testing.TB, sender common.Address) {
	t.Helper()
	l.Council(t, l.Catalog.Networks["devnet"].Contracts.BeamState, facts.Call("rely(address)", sender))
}

// Cast carries out a transaction of a bundle as a spell does: its sender delegatecalls what makes
// the calls.
func (l *Live) Cast(t testing.TB, tx bundle.Transaction) {
	t.Helper()
	calls := tx.Open()
	if len(calls) == 1 {
		// The sender can only delegatecall: a list of one goes through the MultiSendCallOnly, too.
		l.Spell(t, *tx.Sender, calls[0].To, calls[0].Data)
		return
	}
	l.Delegate(t, *tx.Sender, tx.To, tx.Data)
}

// Spell has a contract of spells make a call.
func (l *Live) Spell(t testing.TB, sender, to common.Address, data []byte) {
	t.Helper()
	calls, err := safe.MultiSend([]safe.Call{{To: to, Data: data}})
	if err != nil {
		t.Fatal(err)
	}
	l.Delegate(t, sender, l.Catalog.Networks["devnet"].Safe.MultiSendCallOnly, calls)
}

// Delegate has a contract of spells run code by delegatecall.
func (l *Live) Delegate(t testing.TB, sender, code common.Address, data []byte) {
	t.Helper()
	l.Send(t, "relayer", &sender, slices.Concat(common.BytesToHash(code[:]).Bytes(), data))
}

// Awaited is the transaction of a plan that a run waits for a spell with.
func Awaited(t testing.TB, result *exec.Result) bundle.Transaction {
	t.Helper()
	next := result.Next()
	if next == nil || next.State != exec.Waiting || next.Transaction.Sender == nil || next.Reason == "" {
		t.Fatalf("no spell is waited for: %+v", next)
	}
	return next.Transaction
}
