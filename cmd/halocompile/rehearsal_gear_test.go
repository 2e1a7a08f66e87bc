// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/safe"
)

// handedOver gives the Safes other owners than those whose keys everybody knows.
func (r *rehearsal) handedOver() {
	for _, name := range devnet.Safes {
		r.swapped(name)
	}
}

func (r *rehearsal) swapped(name catalog.AuthorityRef) {
	r.t.Helper()
	known := devnet.Owners(name)
	signs := []*ecdsa.PrivateKey{devnet.Key(known[0]), devnet.Key(known[1]), nil}
	for _, n := range []int{2, 1, 0} {
		state, err := safe.Read(r.t.Context(), r.client, r.platform.Safes[name], common.Hash{})
		if err != nil {
			r.t.Fatal(err)
		}
		// the list begins with 1
		before, old := common.BigToAddress(big.NewInt(1)), devnet.Address(known[n])
		if at := slices.Index(state.Owners, old); at > 0 {
			before = state.Owners[at-1]
		}
		r.signed(state, state.Address, facts.Call("swapOwner(address,address,address)", before, old, secretly(known[n])), signs[0], signs[1])
		signs[n] = secret(known[n])
	}
}

// by has the Safe of an authority make a call, signed by two of its new owners.
func (r *rehearsal) by(name catalog.AuthorityRef, to common.Address, data []byte) {
	r.t.Helper()
	state, err := safe.Read(r.t.Context(), r.client, r.platform.Safes[name], common.Hash{})
	if err != nil {
		r.t.Fatal(err)
	}
	owners := devnet.Owners(name)
	r.signed(state, to, data, secret(owners[0]), secret(owners[1]))
}

// signed has a Safe make a call that these owners sign.
func (r *rehearsal) signed(state safe.State, to common.Address, data []byte, owners ...*ecdsa.PrivateKey) {
	r.t.Helper()
	tx := safe.Tx{To: to, Data: data, Nonce: state.Nonce}
	hash, err := tx.Hash(public, state.Address)
	if err != nil {
		r.t.Fatal(err)
	}
	var signatures [][]byte
	for _, owner := range owners {
		signature, err := safe.Sign(owner, hash)
		if err != nil {
			r.t.Fatal(err)
		}
		signatures = append(signatures, signature)
	}
	joined, err := state.Join(hash, signatures)
	if err != nil {
		r.t.Fatal(err)
	}
	call, err := safe.ExecTransaction(tx, joined)
	if err != nil {
		r.t.Fatal(err)
	}
	r.send("freezer", state.Address, call)
}

// keyFiles replaces the keystore files by those of the actors whose keys nobody knows.
func (r *rehearsal) keyFiles() {
	r.t.Helper()
	names := []string{"relayer"}
	for _, each := range devnet.Safes {
		names = append(names, devnet.Owners(each)...)
	}
	for _, name := range names {
		key := secret(name)
		sealed, err := keystore.EncryptDataV3(crypto.FromECDSA(key), []byte("everybody knows"), 2, 1)
		if err != nil {
			r.t.Fatal(err)
		}
		text, err := json.Marshal(map[string]any{
			"address": hex.EncodeToString(crypto.PubkeyToAddress(key.PublicKey).Bytes()), "crypto": sealed, "id": "00000000-0000-0000-0000-000000000000", "version": 3,
		})
		if err != nil {
			r.t.Fatal(err)
		}
		r.write(filepath.Join(r.keys, strings.ReplaceAll(name, " ", "-")+".json"), string(text))
	}
}
