// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle_test

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/safe"
)

func all(bundle.Transaction) bool { return true }

// key is the private key of somebody, by number.
func key(n int) *ecdsa.PrivateKey {
	private, err := crypto.ToECDSA(crypto.Keccak256([]byte(fmt.Sprint("owner ", n))))
	if err != nil {
		panic(err)
	}
	return private
}

func address(n int) common.Address { return crypto.PubkeyToAddress(key(n).PublicKey) }

// everybody gives all Safes of a bundle the same owners.
func everybody(b *bundle.Bundle, owners []common.Address, threshold uint64) (map[common.Address]safe.State, map[common.Address][]common.Address) {
	states, lists := map[common.Address]safe.State{}, map[common.Address][]common.Address{}
	for _, transaction := range b.Batches {
		if transaction.Safe != nil {
			states[transaction.Safe.Address] = safe.State{Address: transaction.Safe.Address, Owners: owners, Threshold: threshold}
			lists[transaction.Safe.Address] = owners
		}
	}
	return states, lists
}

func TestTheExampleIsAssembled(t *testing.T) {
	_, b := example(t)
	approvals := plantest.Approvals(t, b)
	signed, lacking, err := bundle.Assemble(b, approvals, plantest.States(b), all)
	if err != nil || len(lacking) > 0 {
		t.Fatal(lacking, err)
	}
	if len(approvals) != 6 || len(signed) != 3 {
		t.Errorf("%d approvals, %d transactions", len(approvals), len(signed))
	}
	for id, entry := range signed {
		tx, joined, err := safe.DecodeExecTransaction(entry.Data, entry.Transaction.Safe.Nonce)
		if err != nil {
			t.Fatal(err)
		}
		hash, err := tx.Hash(b.ChainID, entry.Transaction.Safe.Address)
		if err != nil || hash != entry.Transaction.Safe.SafeTxHash {
			t.Errorf("%s executes %s, %v", id, hash, err)
		}
		if signers, err := safe.SplitSignatures(hash, joined); err != nil || !slices.Equal(signers, entry.Signers) || len(signers) != 2 {
			t.Errorf("%s is signed by %v, said to be by %v, %v", id, signers, entry.Signers, err)
		}
	}
}

func TestAnApprovalSignsWhatItsOwnerOwnsAndNothingElse(t *testing.T) {
	_, b := example(t)
	deployer := b.Batches[0].Safe.Address
	approval, err := bundle.Approve(b, key(1), map[common.Address][]common.Address{deployer: {address(2), address(1)}})
	if err != nil {
		t.Fatal(err)
	}
	digest, _ := b.Digest()
	if approval.Owner != address(1) || approval.Bundle != digest || len(approval.Signatures) != 1 || approval.Signatures[0].Transaction != "deploy/deployer" {
		t.Errorf("%+v", approval)
	}
	_, err = bundle.Approve(b, key(3), map[common.Address][]common.Address{deployer: {address(1)}})
	if fault.First(err) != fault.KeyOwnsNoSafe || !strings.Contains(err.Error(), deployer.Hex()) {
		t.Errorf("somebody else: %v", err)
	}
	for name, change := range map[string]func(*bundle.Transaction){
		"another hash":      func(t *bundle.Transaction) { t.Safe.SafeTxHash[0] ^= 1 },
		"another nonce":     func(t *bundle.Transaction) { t.Safe.Nonce++ },
		"other calldata":    func(t *bundle.Transaction) { t.Data[99] ^= 1 },
		"another operation": func(t *bundle.Transaction) { t.Safe.Operation = 0 },
		"no operation":      func(t *bundle.Transaction) { t.Safe.Operation = 2 },
	} {
		changed := plantest.Copy(t, b)
		change(&changed.Batches[0])
		if approval, err := bundle.Approve(changed, key(1), map[common.Address][]common.Address{deployer: {address(1)}}); err == nil {
			t.Errorf("%s was signed: %+v", name, approval)
		}
	}
}

// An owner that is a contract counts once the chain says that it has approved this very hash. Until
// then it is missing, and what it has to call is said. A file that claims it counts for nothing.
func TestAnOwnerThatIsAContractCountsByItsApproval(t *testing.T) {
	_, b := example(t)
	contract := common.Address{19: 77}
	states, lists := everybody(b, []common.Address{address(1), contract}, 2)
	first := b.Batches[slices.IndexFunc(b.Batches, func(t bundle.Transaction) bool { return t.Safe != nil })]
	open := func(t bundle.Transaction) bool { return t.ID == first.ID }
	approval, err := bundle.Approve(b, key(1), lists)
	if err != nil {
		t.Fatal(err)
	}
	given := map[string]*bundle.Approval{"1.json": approval}
	approve := func(hash common.Hash) {
		state := states[first.Safe.Address]
		state.Contracts, state.Approved = []common.Address{contract}, map[common.Hash][]common.Address{hash: {contract}}
		states[first.Safe.Address] = state
	}

	approve(common.Hash{1})
	signed, lacking, err := bundle.Assemble(b, given, states, open)
	call := "owner " + contract.Hex() + " is a contract and approves by a transaction of its own: to " + first.Safe.Address.Hex() + ", value 0, data 0xd4d9bdcd" + first.Safe.SafeTxHash.Hex()[2:]
	if err != nil || len(signed) > 0 || lacking[first.ID] == nil || lacking[first.ID].More() != 1 || lacking[first.ID].Call() != call || !strings.Contains(lacking[first.ID].String(), call) {
		t.Fatalf("%v, %v: %v", signed, lacking[first.ID], err)
	}

	approve(first.Safe.SafeTxHash)
	signed, lacking, err = bundle.Assemble(b, given, states, open)
	if err != nil || len(lacking) > 0 || len(signed[first.ID].Signers) != 2 || !slices.Contains(signed[first.ID].Signers, contract) {
		t.Fatalf("%v, %v: %v", signed, lacking, err)
	}

	claimed, err := safe.ApprovedHashSignatures([]common.Address{contract})
	if err != nil {
		t.Fatal(err)
	}
	forged := plantest.Copy(t, approval)
	forged.Owner = contract
	for i := range forged.Signatures {
		forged.Signatures[i].Signature = claimed
	}
	approve(common.Hash{1})
	if _, _, err := bundle.Assemble(b, map[string]*bundle.Approval{"1.json": approval, "2.json": forged}, states, open); fault.First(err) != fault.SignatureInvalid || !strings.Contains(err.Error(), "v = 1") {
		t.Errorf("a file that claims it: %v", err)
	}
}

func TestReadApproval(t *testing.T) {
	_, b := example(t)
	_, owners := everybody(b, []common.Address{address(1)}, 1)
	approval, err := bundle.Approve(b, key(1), owners)
	if err != nil {
		t.Fatal(err)
	}
	text := string(bytesOf(t, approval))
	again, err := bundle.ReadApproval("x.json", []byte(text))
	if err != nil || string(bytesOf(t, again)) != text {
		t.Errorf("its own file: %v", err)
	}
	for name, test := range map[string]struct {
		text string
		code fault.Code
	}{
		"nothing":                  {"", fault.SignatureInvalid},
		"cut off":                  {text[:40], fault.SignatureInvalid},
		"an unknown field":         {strings.Replace(text, "{", `{"also":1,`, 1), fault.SignatureInvalid},
		"something behind it":      {text + text, fault.SignatureInvalid},
		"garbage behind it":        {text + "x", fault.SignatureInvalid},
		"an unknown major version": {strings.Replace(text, `"version":"1.0"`, `"version":"2.0"`, 1), fault.DocumentOfOtherVersion},
		"no version":               {`{"owner":"0x0000000000000000000000000000000000000000"}`, fault.DocumentOfOtherVersion},
	} {
		_, err := bundle.ReadApproval("x.json", []byte(test.text))
		if fault.First(err) != test.code || !strings.Contains(err.Error(), "x.json") {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Others may write it too, in whatever order and with white space.
	if _, err := bundle.ReadApproval("x.json", []byte("{\"version\":\"1.0\",\n \"signatures\": []}\n\n")); err != nil {
		t.Errorf("white space: %v", err)
	}
}

// high is the same signature in the upper half of the curve's order.
func high(signature []byte) []byte {
	order := crypto.S256().Params().N
	s := new(big.Int).Sub(order, new(big.Int).SetBytes(signature[32:64]))
	out := bytes.Clone(signature)
	s.FillBytes(out[32:64])
	out[64] = 27 + 28 - out[64]
	return out
}

// For every set of owners, threshold and number of those who sign: with one signature fewer than
// the threshold it fails, with the threshold it passes; in which order approvals come, and under
// which names, changes nothing; and one approval that does not count fails the whole.
func TestAssembleOverRandomOwners(t *testing.T) {
	_, b := example(t)
	other := plantest.Copy(t, b)
	other.Deadline++
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, 6).Draw(t, "owners")
		threshold := rapid.IntRange(1, count).Draw(t, "threshold")
		var numbers []int
		var owners []common.Address
		for i := range count {
			numbers = append(numbers, i)
			owners = append(owners, address(i))
		}
		owners = rapid.Permutation(owners).Draw(t, "order of the owners")
		states, lists := everybody(b, owners, uint64(threshold))
		signing := rapid.Permutation(numbers).Draw(t, "who signs")[:rapid.IntRange(0, count).Draw(t, "how many sign")]
		approvals := map[string]*bundle.Approval{}
		approve := func(n int) *bundle.Approval {
			approval, err := bundle.Approve(b, key(n), lists)
			if err != nil {
				t.Fatal(err)
			}
			return approval
		}
		for i, n := range signing {
			approvals[fmt.Sprint(i)] = approve(n)
		}
		signed, lacking, err := bundle.Assemble(b, approvals, states, all)
		if len(signing) < threshold {
			if err != nil || len(signed) > 0 || len(lacking) == 0 {
				t.Fatalf("%d of %d signatures: %v, %v", len(signing), threshold, lacking, err)
			}
			for id, lack := range lacking {
				if lack.More() != uint64(threshold-len(signing)) {
					t.Fatalf("%s: %s", id, lack)
				}
				for _, owner := range owners {
					if has := slices.ContainsFunc(signing, func(n int) bool { return address(n) == owner }); strings.Contains(lack.String(), owner.Hex()) == has {
						t.Fatalf("who is missing: %s", lack)
					}
				}
			}
			// Nothing that is done needs signatures.
			if signed, lacking, err := bundle.Assemble(b, approvals, states, func(bundle.Transaction) bool { return false }); err != nil || len(signed)+len(lacking) > 0 {
				t.Fatalf("everything is done, and yet: %v", err)
			}
			return
		}
		if err != nil || len(lacking) > 0 {
			t.Fatalf("%d of %d signatures: %v, %v", len(signing), threshold, lacking, err)
		}
		for id, entry := range signed {
			if _, joined, err := safe.DecodeExecTransaction(entry.Data, 0); err != nil || len(joined) != threshold*safe.SignatureLength {
				t.Fatalf("%s carries %d bytes of signatures, %v", id, len(joined), err)
			}
		}
		shuffled := map[string]*bundle.Approval{}
		for i, n := range rapid.Permutation(signing).Draw(t, "another order") {
			shuffled[fmt.Sprint("again ", i)] = approve(n)
		}
		again, _, err := bundle.Assemble(b, shuffled, states, all)
		if err != nil {
			t.Fatal(err)
		}
		for id := range signed {
			if !bytes.Equal(signed[id].Data, again[id].Data) || !slices.Equal(signed[id].Signers, again[id].Signers) {
				t.Fatalf("%s depends on the order of approvals", id)
			}
		}

		bad := approve(signing[0])
		at := rapid.IntRange(0, len(bad.Signatures)-1).Draw(t, "which signature")
		what := rapid.SampledFrom([]string{
			"not an owner", "another bundle", "the same owner twice", "high s", "wrong owner", "another transaction's signature", "unknown transaction", "anyone's transaction",
			"cut", "empty", "eth_sign", "another hash", "another Safe",
		}).Draw(t, "what is wrong")
		replace := true
		switch what {
		case "not an owner":
			stranger := map[common.Address][]common.Address{}
			for address := range lists {
				stranger[address] = append([]common.Address{crypto.PubkeyToAddress(key(99).PublicKey)}, owners...)
			}
			if bad, err = bundle.Approve(b, key(99), stranger); err != nil {
				t.Fatal(err)
			}
			replace = false
		case "another bundle":
			if bad, err = bundle.Approve(other, key(signing[0]), lists); err != nil {
				t.Fatal(err)
			}
		case "the same owner twice":
			replace = false
		case "high s":
			bad.Signatures[at].Signature = high(bad.Signatures[at].Signature)
		case "wrong owner":
			bad.Owner = address(50)
		case "another transaction's signature":
			bad.Signatures[at].Signature = bad.Signatures[(at+1)%len(bad.Signatures)].Signature
		case "unknown transaction":
			bad.Signatures[at].Transaction = "deploy/nobody"
		case "anyone's transaction":
			bad.Signatures[at].Transaction = "register/anyone"
		case "cut":
			bad.Signatures[at].Signature = bad.Signatures[at].Signature[:64]
		case "empty":
			bad.Signatures[at].Signature = nil
		case "eth_sign":
			bad.Signatures[at].Signature[64] += 4
		case "another hash":
			bad.Signatures[at].SafeTxHash[0] ^= 1
		case "another Safe":
			bad.Signatures[at].Safe[0] ^= 1
		}
		if replace {
			approvals["0"] = bad
		} else {
			approvals["bad"] = bad
		}
		if signed, _, err := bundle.Assemble(b, approvals, states, all); err == nil || signed != nil {
			t.Fatalf("%s: taken", what)
		} else if fault.First(err) != fault.SignatureInvalid {
			t.Fatalf("%s: %v", what, err)
		}
	})
}
