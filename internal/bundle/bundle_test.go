// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/safe"
)

// example is the stored example's plan and bundle.
func example(t testing.TB) (*plan.Plan, *bundle.Bundle) {
	t.Helper()
	declared := plantest.Catalog(t)
	p := plantest.Make(t, declared, plantest.Snapshot(t))
	return p, plantest.Compile(t, declared, p)
}

func bytesOf(t testing.TB, document any) []byte {
	t.Helper()
	data, err := canon.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestEqualPlansCompileToEqualBytes(t *testing.T) {
	p, b := example(t)
	first := bytesOf(t, b)
	for range 20 {
		_, again := example(t)
		if !bytes.Equal(bytesOf(t, again), first) {
			t.Fatal("another bundle")
		}
	}
	// What is for people only does not count.
	p.Gas, p.Simulated, p.Positions, p.Block = map[plan.TransactionID]uint64{"x": 1}, &plan.Simulated{}, nil, plan.Block{}
	if again := plantest.Compile(t, plantest.Catalog(t), p); !bytes.Equal(bytesOf(t, again), first) {
		t.Error("the bundle depends on more than the plan's core")
	}
}

func TestASafeTransactionIsTheBatchBehindThePlansDigest(t *testing.T) {
	declared := plantest.Catalog(t)
	pins := declared.Networks["devnet"].Safe
	p, b := example(t)
	digest := [32]byte(common.Hex2Bytes(p.Digest))
	next := 0
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			if batch.Safe == nil {
				transaction := b.Batches[next]
				next++
				calls, err := safe.DecodeMultiSend(transaction.Data)
				if err != nil || transaction.Safe != nil || transaction.To != pins.MultiSendCallOnly || transaction.Authority != plan.Anyone || len(calls) != len(batch.Calls) {
					t.Fatalf("%+v, %v", transaction, err)
				}
				for i, call := range batch.Calls {
					if calls[i].To != call.To || !bytes.Equal(calls[i].Data, call.Data) || calls[i].Value.Sign() != 0 {
						t.Errorf("call %d of %s is not %s", i, transaction.ID, call.Name)
					}
				}
				alone := plantest.Copy(t, p)
				alone.Core.Stages[1].Batches[0].Calls = batch.Calls[1:2]
				if one := plantest.Compile(t, declared, alone).Batches[1]; one.To != batch.Calls[1].To || !bytes.Equal(one.Data, batch.Calls[1].Data) {
					t.Errorf("one call alone: %+v", one)
				}
				continue
			}
			transaction := b.Batches[next]
			next++
			if transaction.ID != batch.ID || transaction.Safe == nil || transaction.To != pins.MultiSendCallOnly || transaction.Value != "0" ||
				transaction.Safe.Operation != 1 || transaction.Safe.Nonce != batch.Nonce || transaction.Safe.Address != *batch.Safe {
				t.Fatalf("%+v", transaction)
			}
			calls, err := safe.DecodeMultiSend(transaction.Data)
			if err != nil {
				t.Fatal(err)
			}
			want := []safe.Call{{To: batch.Calls[0].To, Data: bindings.NewGuards().PackPlan(digest)}}
			for _, call := range batch.Calls {
				want = append(want, safe.Call{To: call.To, Data: call.Data})
			}
			if len(calls) != len(want) {
				t.Fatalf("%s makes %d calls, want %d", batch.ID, len(calls), len(want))
			}
			for i, call := range calls {
				if call.To != want[i].To || !bytes.Equal(call.Data, want[i].Data) || call.Value.Sign() != 0 {
					t.Errorf("%s: call %d is %+v", batch.ID, i, call)
				}
			}
			if want[0].To != *declared.Networks["devnet"].Contracts.Guards {
				t.Errorf("%s gives the plan's digest to %s", batch.ID, want[0].To)
			}
			// The three hashes that signers compare, from the definitions of EIP-712.
			hash, err := transaction.Tx().Hash(b.ChainID, *batch.Safe)
			if err != nil || hash != transaction.Safe.SafeTxHash ||
				hash != crypto.Keccak256Hash([]byte{0x19, 1}, transaction.Safe.DomainHash[:], transaction.Safe.MessageHash[:]) {
				t.Errorf("%s: safeTxHash %s, %v", batch.ID, hash, err)
			}
		}
	}
	if next != len(b.Batches) {
		t.Errorf("%d transactions, the plan has %d", len(b.Batches), next)
	}
}

func TestCompileRefusesAPlanWithoutADigest(t *testing.T) {
	for _, digest := range []string{"", "xyz", strings.Repeat("0", 62), strings.Repeat("0", 66)} {
		p, _ := example(t)
		p.Digest = digest
		if _, err := bundle.Compile(p, plantest.Catalog(t).Networks["devnet"].Safe); fault.First(err) != fault.BundleNotReproducible {
			t.Errorf("%q: %v", digest, err)
		}
	}
}

func TestTheDigestIsThatOfTheFile(t *testing.T) {
	_, b := example(t)
	digest, err := b.Digest()
	sum := sha256.Sum256(bytesOf(t, b))
	if err != nil || digest != hex.EncodeToString(sum[:]) {
		t.Errorf("%s, the file's is %x, %v", digest, sum, err)
	}
}

func TestReadTakesItsOwnFormOnly(t *testing.T) {
	_, b := example(t)
	data := bytesOf(t, b)
	again, err := bundle.Read(data)
	if err != nil || !bytes.Equal(bytesOf(t, again), data) {
		t.Fatalf("its own file: %v", err)
	}
	text := string(data)
	for name, test := range map[string]struct {
		text string
		code fault.Code
	}{
		"nothing":                   {"", fault.BundleNotReproducible},
		"no JSON":                   {"bundle", fault.BundleNotReproducible},
		"a list":                    {"[]\n", fault.BundleNotReproducible},
		"cut off":                   {text[:len(text)-2], fault.BundleNotReproducible},
		"no final newline":          {strings.TrimSuffix(text, "\n"), fault.BundleNotReproducible},
		"white space":               {strings.Replace(text, ":", ": ", 1), fault.BundleNotReproducible},
		"something behind it":       {text + "{}", fault.BundleNotReproducible},
		"a newline behind it":       {text + "\n", fault.BundleNotReproducible},
		"keys in another order":     {`{"version":"1.0",` + strings.Replace(text[1:], `,"version":"1.0"`, "", 1), fault.BundleNotReproducible},
		"a key twice":               {strings.Replace(text, `"chainId":1337`, `"chainId":1,"chainId":1337`, 1), fault.BundleNotReproducible},
		"a key in upper case":       {strings.Replace(text, `"chainId"`, `"ChainID"`, 1), fault.BundleNotReproducible},
		"a field missing":           {strings.Replace(text, `"chainId":1337,`, "", 1), fault.BundleNotReproducible},
		"an unknown field":          {strings.Replace(text, `"class":`, `"also":1,"class":`, 1), fault.BundleNotReproducible},
		"an unknown field, inside":  {strings.Replace(text, `"operation":1`, `"operation":1,"other":0`, 1), fault.BundleNotReproducible},
		"a checksummed address":     {strings.Replace(text, b.Batches[0].To.Hex()[2:], "", 1), fault.Code{}},
		"an unknown major version":  {strings.Replace(text, `"version":"1.0"`, `"version":"2.0"`, 1), fault.DocumentOfOtherVersion},
		"no version":                {strings.Replace(text, `"version":"1.0"`, `"version":""`, 1), fault.DocumentOfOtherVersion},
		"a number as a fraction":    {strings.Replace(text, `"chainId":1337`, `"chainId":1337.0`, 1), fault.BundleNotReproducible},
		"an address of 19 bytes":    {strings.Replace(text, `"to":"0x`, `"to":"0`, 1), fault.BundleNotReproducible},
		"hexadecimal in upper case": {strings.Replace(text, `"data":"0x8d80ff0a`, `"data":"0x8D80FF0A`, 1), fault.BundleNotReproducible},
	} {
		if _, err := bundle.Read([]byte(test.text)); fault.First(err) != test.code {
			t.Errorf("%s: %v", name, err)
		}
	}
	minor := plantest.Copy(t, b)
	minor.Version = "1.7"
	if _, err := bundle.Read(bytesOf(t, minor)); err != nil {
		t.Errorf("a later minor version: %v", err)
	}
}

func TestRequireEqualNamesWhatDiffers(t *testing.T) {
	_, b := example(t)
	if err := bundle.RequireEqual(plantest.Copy(t, b), b); err != nil {
		t.Errorf("equal ones: %v", err)
	}
	for name, test := range map[string]struct {
		change func(*bundle.Bundle)
		says   []string
	}{
		"class":       {func(b *bundle.Bundle) { b.Class = catalog.ClassRef{Halo: "x", Class: "y"} }, []string{"class is x/y"}},
		"network":     {func(b *bundle.Bundle) { b.Network = "mainnet" }, []string{"network is mainnet"}},
		"chain id":    {func(b *bundle.Bundle) { b.ChainID = 1 }, []string{"chain id is 1,", "1337"}},
		"plan":        {func(b *bundle.Bundle) { b.Plan = "00" }, []string{"plan is 00"}},
		"manifests":   {func(b *bundle.Bundle) { b.Manifests = "00" }, []string{"manifests is 00"}},
		"deadline":    {func(b *bundle.Bundle) { b.Deadline++ }, []string{"deadline is"}},
		"a version":   {func(b *bundle.Bundle) { b.Version = "1.1" }, []string{"bytes are not"}},
		"one fewer":   {func(b *bundle.Bundle) { b.Batches = b.Batches[1:] }, []string{"number of transactions is 3", "transaction 1 is register/anyone"}},
		"one more":    {func(b *bundle.Bundle) { b.Batches = append(b.Batches, b.Batches[0]) }, []string{"number of transactions is 5"}},
		"nonce":       {func(b *bundle.Bundle) { b.Batches[0].Safe.Nonce++ }, []string{"transaction deploy/deployer: nonce is 1,"}},
		"no Safe":     {func(b *bundle.Bundle) { b.Batches[0].Safe = nil }, []string{"transaction deploy/deployer: executed by a Safe is false"}},
		"calldata":    {func(b *bundle.Bundle) { b.Batches[3].Data[900] ^= 1 }, []string{"transaction limits/ember-govops: data is …", "from character 1787 of 4682"}},
		"more data":   {func(b *bundle.Bundle) { b.Batches[1].Data = append(b.Batches[1].Data, 7) }, []string{"transaction register/anyone: data is …"}},
		"an id":       {func(b *bundle.Bundle) { b.Batches[3].ID = "x" }, []string{"transaction 4 is x"}},
		"a hash":      {func(b *bundle.Bundle) { b.Batches[0].Safe.SafeTxHash[3] ^= 1 }, []string{"transaction deploy/deployer: safeTxHash is"}},
		"words":       {func(b *bundle.Bundle) { b.Batches[0].Description[0] = "nothing" }, []string{"transaction deploy/deployer: description is nothing"}},
		"two at once": {func(b *bundle.Bundle) { b.Deadline++; b.Batches[1].To[0] ^= 1 }, []string{"deadline is", "transaction register/anyone: to is"}},
	} {
		given := plantest.Copy(t, b)
		test.change(given)
		err := bundle.RequireEqual(given, b)
		if fault.First(err) != fault.BundleNotReproducible {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, words := range test.says {
			if !strings.Contains(err.Error(), words) {
				t.Errorf("%s: %q is not in\n%v", name, words, err)
			}
		}
		if list, _ := fault.All(err); len(err.Error()) > 1200*len(list) {
			t.Errorf("%s: %d bytes of message", name, len(err.Error()))
		}
	}
}
