// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/safe"
)

// pass lets the timelock's delay pass.
func (s *story) pass() {
	s.t.Helper()
	s.ask(nil, "evm_increaseTime", uint64((14*24*time.Hour+time.Minute)/time.Second))
	s.ask(nil, "evm_mine")
}

// ask calls any method of the node.
func (s *story) ask(into any, method string, arguments ...any) {
	s.t.Helper()
	if err := s.client.RPC().CallContext(context.Background(), into, method, arguments...); err != nil {
		s.t.Fatalf("%s: %v", method, err)
	}
}

// live carries the whole rollout through.
func (s *story) live() {
	s.t.Helper()
	s.plan()
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	s.pass()
	s.must(s.sending("advance", s.node)...)
}

// footprint is every nonce that sending anything would move, and every file of the rollout and of
// the repository.
func (s *story) footprint() string {
	s.t.Helper()
	var text strings.Builder
	nonce := func(address common.Address) {
		n, err := s.client.PendingNonce(context.Background(), address)
		if err != nil {
			s.t.Fatal(err)
		}
		text.WriteString(address.Hex() + " " + new(big.Int).SetUint64(n).String() + "\n")
	}
	for _, actor := range devnet.Actors() {
		nonce(devnet.Address(actor))
	}
	for _, name := range devnet.Safes {
		state, err := safe.Read(context.Background(), s.client, s.platform.Safes[name], common.Hash{})
		if err != nil {
			s.t.Fatal(err)
		}
		text.WriteString(string(name) + " " + new(big.Int).SetUint64(state.Nonce).String() + "\n")
	}
	for _, dir := range []string{s.dir, s.root} {
		err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
			// Where a process was killed the lock stays behind, and says nothing.
			if err != nil || entry.IsDir() || entry.Name() == ".lock" {
				return err
			}
			data, err := os.ReadFile(path)
			fmt.Fprintf(&text, "%s %x\n", path, sha256.Sum256(data))
			return err
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			s.t.Fatal(err)
		}
	}
	return text.String()
}

// council executes a call by the council's Safe, signed by two of its owners, as governance would.
func (s *story) council(to common.Address, data []byte) {
	s.t.Helper()
	s.through("council", to, data)
}

func (s *story) through(authority catalog.AuthorityRef, to common.Address, data []byte) {
	s.t.Helper()
	s.executes(s.platform.Safes[authority], devnet.Owners(authority)[:2], to, data)
}

// executes executes a call by a Safe, signed by these of its owners.
func (s *story) executes(address common.Address, owners []string, to common.Address, data []byte) {
	s.t.Helper()
	ctx := context.Background()
	state, err := safe.Read(ctx, s.client, address, common.Hash{})
	if err != nil {
		s.t.Fatal(err)
	}
	tx := safe.Tx{To: to, Data: data, Nonce: state.Nonce}
	hash, err := tx.Hash(s.client.ChainID(), address)
	if err != nil {
		s.t.Fatal(err)
	}
	var signatures [][]byte
	for _, owner := range owners {
		signature, err := safe.Sign(devnet.Key(owner), hash)
		if err != nil {
			s.t.Fatal(err)
		}
		signatures = append(signatures, signature)
	}
	joined, err := state.Join(hash, signatures)
	if err != nil {
		s.t.Fatal(err)
	}
	call, err := safe.ExecTransaction(tx, joined)
	if err != nil {
		s.t.Fatal(err)
	}
	s.send("freezer", address, call)
}

// send sends a transaction of an actor and demands that it succeeds.
func (s *story) send(actor string, to common.Address, data []byte) {
	s.t.Helper()
	s.sendBy(devnet.Key(actor), to, data, new(big.Int))
}

func (s *story) sendBy(key *ecdsa.PrivateKey, to common.Address, data []byte, value *big.Int) {
	s.t.Helper()
	ctx := context.Background()
	id, from := new(big.Int).SetUint64(s.client.ChainID()), crypto.PubkeyToAddress(key.PublicKey)
	nonce, err := s.client.Nonce(ctx, from, common.Hash{})
	if err != nil {
		s.t.Fatal(err)
	}
	fee, err := s.client.FeeEstimate(ctx, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	transaction, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: fee.Tip, GasFeeCap: fee.Max, Gas: 3_000_000, To: &to, Data: data, Value: value,
	})
	if err != nil {
		s.t.Fatal(err)
	}
	if err := s.client.SendRaw(ctx, transaction); err != nil {
		s.t.Fatal(err)
	}
	receipt, err := s.client.WaitReceipt(ctx, transaction.Hash(), 1)
	if err != nil {
		s.t.Fatal(err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		s.t.Fatalf("transaction %s of %s reverted", transaction.Hash(), from)
	}
}

// now is the chain's time.
func (s *story) now() uint64 {
	s.t.Helper()
	head, err := s.client.Head(context.Background())
	if err != nil {
		s.t.Fatal(err)
	}
	return head.Time
}

// until moves the chain's time to a time of day: the next one, and so many days later.
func (s *story) until(clock time.Duration, days uint64) {
	s.t.Helper()
	now := s.now()
	to := now - now%86_400 + uint64(clock/time.Second) + days*86_400
	if to <= now {
		to += 86_400
	}
	s.ask(nil, "evm_increaseTime", to-now)
	s.ask(nil, "evm_mine")
}
