// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/multicall"
)

// InstallOptions say what to install.
type InstallOptions struct {
	Settings
	Templates []*catalog.Template // that are wanted, in this order
	// tree with code that is not built here; may be nil
	Stored   fs.FS
	Progress func(done, total int, transaction string) // called after each transaction; may be nil
}

const (
	// working is how much ether the installer needs, in ether: what it gives to others, and fees at
	// the highest price that it offers.
	working = 1_000
	// together is the most transactions of the installer that wait in a node's pool. Nodes keep few
	// of one account.
	together = 16
	// dearest is the most that one transaction may cost in fees, in wei. Nodes refuse more than one
	// ether.
	dearest = 0.9 * params.Ether
	// patience is the longest that a development node may take for one transaction.
	patience = 60 * time.Second
	look     = 5 * time.Millisecond
)

// Install installs the platform on a development node, or completes an installation that was
// interrupted. First comes the reference platform, by transactions of the installer. Then the Halo
// Factory comes as it does on every network: by the plan of the manifest, signed with keys that
// everybody knows. Install changes nothing on a node that has all of it already. In the end it
// checks the chain: every contract's code, the settings, that nothing is left to plan, and that the
// installer holds no role.
func Install(ctx context.Context, client *chain.Client, options InstallOptions) (*Platform, error) {
	if id := client.ChainID(); id != options.Pretends {
		if err := RequireDev(id); err != nil {
			return nil, err
		}
	}
	steps, platform, err := layout(client.ChainID(), options.Settings, options.Templates)
	if err != nil {
		return nil, err
	}
	i := &installation{client: client, from: Address("installer"), progress: options.Progress}
	if err := i.reference(ctx, steps); err != nil {
		return nil, err
	}
	if err := i.checkSettings(ctx, platform, options.Settings.withDefaults()); err != nil {
		return nil, err
	}
	if !options.Bare {
		if err := i.factory(ctx, platform, options); err != nil {
			return nil, err
		}
	}
	holdings, err := Holdings(ctx, client, platform)
	if err != nil {
		return nil, err
	}
	for _, holding := range holdings {
		if holding.Holder == i.from {
			return nil, i.refuse("the installer still holds %s of %s", holding.Role, holding.Contract)
		}
	}
	return platform, nil
}

// reference brings what a network has before a Halo Factory comes, by the installer's transactions,
// and the contracts that public chains have.
func (i *installation) reference(ctx context.Context, steps []step) error {
	done, err := i.client.PendingNonce(ctx, i.from)
	if err != nil {
		return err
	}
	done = min(done, uint64(len(steps)))
	if err := i.checkCode(ctx, steps[:done]); err != nil {
		return err
	}
	if done < uint64(len(steps)) {
		if err := i.fund(ctx); err != nil {
			return err
		}
		if err := i.send(ctx, steps, done, 0); err != nil {
			return err
		}
		if err := i.checkCode(ctx, steps[done:]); err != nil {
			return err
		}
	}
	if err := i.multicall(ctx); err != nil {
		return err
	}
	return i.create2(ctx)
}

// installation is one run of Install.
type installation struct {
	client   *chain.Client
	from     common.Address
	progress func(int, int, string)
}

func (i *installation) refuse(format string, arguments ...any) *fault.Fault {
	return fault.New(fault.PlatformNotInstallable, i.client.Node(), format, arguments...)
}

// fund lets the node's own account give ether to the installer, unless the installer has enough.
func (i *installation) fund(ctx context.Context) error {
	balance, err := i.client.Balance(ctx, i.from, common.Hash{})
	if err != nil || balance.Cmp(ether(working)) >= 0 {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	var accounts []common.Address
	if err := i.client.RPC().CallContext(ctx, &accounts, "eth_accounts"); err != nil || len(accounts) == 0 {
		return i.refuse("the installer %s has no ether, and the node has no account of its own to give it", i.from).
			Remedy("send %d ether to %s, or use a node that has an unlocked account", working, i.from)
	}
	var hash common.Hash
	if err := i.client.RPC().CallContext(ctx, &hash, "eth_sendTransaction", map[string]any{
		"from": accounts[0], "to": i.from, "value": (*hexutil.Big)(ether(working)),
	}); err != nil {
		return i.refuse("the node's account %s gives no ether: %w", accounts[0], err)
	}
	_, err = i.receipt(ctx, hash, "ether for the installer")
	return err
}

// multicall puts Multicall3 at its address, on nodes that let code be set, as anvil and hardhat do.
// A node without it is read in more requests, so it is no fault when a node does not.
func (i *installation) multicall(ctx context.Context) error {
	code, err := i.client.Code(ctx, multicall.Address, common.Hash{})
	if err != nil || len(code) > 0 {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	_ = i.client.RPC().CallContext(ctx, new(any), "hardhat_setCode", multicall.Address, hexutil.Bytes(multicall.Code()))
	return nil
}

// send sends the steps from an index on, and waits for each to succeed. The nonce of the first of
// all steps is given.
func (i *installation) send(ctx context.Context, steps []step, from, nonce uint64) error {
	chainID := new(big.Int).SetUint64(i.client.ChainID())
	signer := types.LatestSignerForChainID(chainID)
	key := Key("installer")
	window := i.window(ctx)
	for start := from; start < uint64(len(steps)); start += window {
		end := min(start+window, uint64(len(steps)))
		head, err := i.client.Head(ctx)
		if err != nil {
			return err
		}
		// Our own full blocks raise the base fee before the last transaction of this window is
		// included.
		highest := new(big.Int).Mul(head.BaseFee, big.NewInt(10))
		if least := big.NewInt(50 * params.GWei); highest.Cmp(least) < 0 {
			highest = least
		}
		hashes := make([]common.Hash, 0, window)
		for n := start; n < end; n++ {
			step := steps[n]
			limit := min(gas(step), head.GasLimit)
			fee := new(big.Int).Div(big.NewInt(dearest), new(big.Int).SetUint64(limit))
			if fee.Cmp(highest) > 0 {
				fee = highest
			}
			transaction, err := types.SignNewTx(key, signer, &types.DynamicFeeTx{
				ChainID: chainID, Nonce: nonce + n, To: step.to, Value: step.value, Data: step.data,
				Gas: limit, GasTipCap: big.NewInt(params.GWei), GasFeeCap: fee,
			})
			if err != nil {
				return err
			}
			if err := i.client.SendRaw(ctx, transaction); err != nil {
				return err
			}
			hashes = append(hashes, transaction.Hash())
		}
		for at, hash := range hashes {
			n := start + uint64(at)
			step := steps[n]
			receipt, err := i.receipt(ctx, hash, step.name)
			if err != nil {
				return err
			}
			if receipt.Status != types.ReceiptStatusSuccessful {
				_, err := i.client.CallMessage(ctx, chain.Message{From: i.from, To: step.to, Value: step.value, Data: step.data}, receipt.BlockHash)
				if err == nil {
					err = fmt.Errorf("it works when it is repeated, and used %d of %d gas", receipt.GasUsed, gas(step))
				}
				return i.refuse("%s (transaction %d, %s) failed: %w", step.name, nonce+n, hash, err)
			}
			if i.progress != nil {
				i.progress(int(n)+1, len(steps), step.name)
			}
		}
	}
	return nil
}

// window is how many transactions are sent before their receipts are asked for. It is 1 unless the
// node is known to take more. Anvil is not: it reads an account's nonce, and adds a transaction to
// its pool later. If the transaction before is mined in between, this one and all after it wait for
// ever (https://github.com/foundry-rs/foundry/issues/10122).
func (i *installation) window(ctx context.Context) uint64 {
	var version string
	if err := i.client.RPC().CallContext(ctx, &version, "web3_clientVersion"); err != nil || strings.HasPrefix(version, "anvil/") {
		return 1
	}
	return together
}

// gas is a gas limit that is enough for a transaction. A byte that it deploys costs 200 gas, and a
// byte of calldata at most 40. Only the gas used is paid for.
func gas(s step) uint64 {
	switch {
	case s.gas > 0:
		return s.gas
	case len(s.data) == 0:
		return params.TxGas
	}
	return min(1_000_000+400*uint64(len(s.data)), params.MaxTxGas)
}

func (i *installation) receipt(ctx context.Context, hash common.Hash, what string) (*types.Receipt, error) {
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	said := ""
	for {
		receipt, err := i.client.Receipt(ctx, hash)
		if receipt != nil {
			return receipt, nil
		}
		// A node that has just started refuses to look up transactions until it has indexed its
		// chain.
		if err != nil && !errors.Is(err, fault.NodeError) {
			return nil, err
		}
		if err != nil {
			said = fmt.Sprintf("; the node says: %v", err)
		}
		select {
		case <-time.After(look):
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-deadline.C:
			return nil, fault.New(fault.TransactionNotIncluded, i.client.Node(), "%s: transaction %s is in no block after %s%s", what, hash, patience, said).
				Remedy("check that the node makes blocks, and run again")
		}
	}
}

// checkCode compares the code at each deployed address with what the same deployment would leave
// now.
func (i *installation) checkCode(ctx context.Context, steps []step) error {
	var expected []chain.Message
	for _, step := range steps {
		if step.to == nil {
			expected = append(expected, chain.Message{From: i.from, Data: step.data})
		}
	}
	answers, err := i.client.CallMany(ctx, expected, common.Hash{})
	if err != nil {
		return err
	}
	for _, step := range steps {
		if step.creates == (common.Address{}) {
			continue
		}
		code, err := i.client.Code(ctx, step.creates, common.Hash{})
		if err != nil {
			return err
		}
		right := len(code) > 0 // a Safe's address has the right code or none
		if step.to == nil {
			if answers[0].Err != nil {
				return answers[0].Err
			}
			right = right && bytes.Equal(code, answers[0].Data)
			answers = answers[1:]
		}
		if !right {
			return i.refuse("%s: another code than expected (%d bytes) stands at %s, so the installer's key was used for something else here",
				step.name, len(code), step.creates)
		}
	}
	return nil
}

// checkSettings compares the Configurator Unit's settings on the chain with those wanted.
func (i *installation) checkSettings(ctx context.Context, p *Platform, want Settings) error {
	for _, setting := range []struct {
		name     string
		at       common.Address
		contract *bind.MetaData
		function string
		argument []any
		want     *big.Int
	}{
		{"delay", p.Timelock, &bindings.TimelockMetaData, "getMinDelay", nil, seconds(want.Delay)},
		{"hop", p.BeamState, &bindings.BeamStateMetaData, "hop", []any{common.Address{}}, seconds(want.Hop)},
		{"maxChange", p.BeamState, &bindings.BeamStateMetaData, "maxChange", []any{common.Address{}}, want.MaxChange},
	} {
		data, err := bindings.ABI(setting.contract).Pack(setting.function, setting.argument...)
		if err != nil {
			return err
		}
		answer, err := i.client.Call(ctx, setting.at, data, common.Hash{})
		if err != nil {
			return err
		}
		if got := new(big.Int).SetBytes(answer); got.Cmp(setting.want) != 0 {
			return i.refuse("the platform is installed with %s %s, and %s is asked for", setting.name, got, setting.want).
				Remedy("ask for what is installed, or use a fresh development node")
		}
	}
	return nil
}
