// SPDX-License-Identifier: AGPL-3.0-or-later

package safe_test

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/safe"
)

var (
	integers = rapid.Custom(func(t *rapid.T) *big.Int {
		return new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "integer"))
	})
	addresses = rapid.Custom(func(t *rapid.T) common.Address {
		return common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
	})
	datas = rapid.SliceOfN(rapid.Byte(), 0, 200)
	calls = rapid.Custom(func(t *rapid.T) safe.Call {
		return safe.Call{To: addresses.Draw(t, "to"), Value: integers.Draw(t, "value"), Data: datas.Draw(t, "data")}
	})
	txs = rapid.Custom(func(t *rapid.T) safe.Tx {
		return safe.Tx{
			To: addresses.Draw(t, "to"), Value: integers.Draw(t, "value"), Data: datas.Draw(t, "data"),
			Operation: safe.Operation(rapid.IntRange(0, 1).Draw(t, "operation")),
			SafeTxGas: integers.Draw(t, "safeTxGas"), BaseGas: integers.Draw(t, "baseGas"), GasPrice: integers.Draw(t, "gasPrice"),
			GasToken: addresses.Draw(t, "gasToken"), RefundReceiver: addresses.Draw(t, "refundReceiver"), Nonce: rapid.Uint64().Draw(t, "nonce"),
		}
	})
	keys = rapid.Custom(func(t *rapid.T) *ecdsa.PrivateKey {
		key, err := crypto.ToECDSA(crypto.Keccak256(rapid.SliceOfN(rapid.Byte(), 8, 8).Draw(t, "key")))
		if err != nil {
			t.Skip("no key")
		}
		return key
	})
)

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func TestHashIsThatOfTypedDataForEveryTransaction(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tx, chainID, address := txs.Draw(t, "tx"), rapid.Uint64().Draw(t, "chain"), addresses.Draw(t, "safe")
		own, err := tx.Hash(chainID, address)
		if err != nil {
			t.Fatal(err)
		}
		typed := tx.TypedData(chainID, address)
		theirs, _, err := apitypes.TypedDataAndHash(typed)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(own[:], theirs) {
			t.Fatalf("own hash is %s, typed data's %x", own, theirs)
		}
		domain, err := typed.HashStruct("EIP712Domain", typed.Domain.Map())
		if err != nil {
			t.Fatal(err)
		}
		if got := safe.DomainHash(chainID, address); !bytes.Equal(got[:], domain) {
			t.Fatalf("own domain hash is %s, typed data's %x", got, domain)
		}
		message, err := typed.HashStruct("SafeTx", typed.Message)
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := tx.MessageHash(); !bytes.Equal(got[:], message) {
			t.Fatalf("own message hash is %s, typed data's %x", got, message)
		}
	})
}

func TestHashChangesWithEveryField(t *testing.T) {
	one := common.HexToAddress("0x0000000000000000000000000000000000000001")
	variants := map[string]safe.Tx{
		"none": {}, "to": {To: one}, "value": {Value: common.Big1}, "data": {Data: []byte{0}}, "operation": {Operation: 1},
		"safeTxGas": {SafeTxGas: common.Big1}, "baseGas": {BaseGas: common.Big1}, "gasPrice": {GasPrice: common.Big1},
		"gasToken": {GasToken: one}, "refundReceiver": {RefundReceiver: one}, "nonce": {Nonce: 1},
	}
	seen := map[common.Hash]string{}
	for name, tx := range variants {
		for domain, at := range map[string]struct {
			chain uint64
			safe  common.Address
		}{"": {1, one}, " on another chain": {2, one}, " at another Safe": {1, common.Address{}}} {
			hash, err := tx.Hash(at.chain, at.safe)
			if err != nil {
				t.Fatal(err)
			}
			if other, ok := seen[hash]; ok {
				t.Errorf("%q and %q have the same hash", name+domain, other)
			}
			seen[hash] = name + domain
		}
	}
}

func TestFieldsThatDoNotFitAreRefused(t *testing.T) {
	tooLarge := new(big.Int).Lsh(common.Big1, 256)
	for name, tx := range map[string]safe.Tx{
		"value negative": {Value: big.NewInt(-1)}, "value of 2^256": {Value: tooLarge}, "safeTxGas": {SafeTxGas: tooLarge},
		"baseGas": {BaseGas: tooLarge}, "gasPrice": {GasPrice: tooLarge}, "operation 2": {Operation: 2},
	} {
		if _, err := tx.Hash(1, common.Address{}); err == nil {
			t.Errorf("%s: hashed", name)
		}
		if _, err := safe.ExecTransaction(tx, nil); err == nil {
			t.Errorf("%s: encoded", name)
		}
		if _, err := safe.TransactionHashCall(tx); err == nil {
			t.Errorf("%s: asked for", name)
		}
	}
	largest := new(big.Int).Sub(tooLarge, common.Big1)
	if _, err := (safe.Tx{Value: largest}).Hash(1, common.Address{}); err != nil {
		t.Errorf("2^256-1: %v", err)
	}
	for _, value := range []*big.Int{tooLarge, big.NewInt(-1)} {
		if _, err := safe.MultiSend([]safe.Call{{Value: value}}); err == nil {
			t.Errorf("MultiSend took the value %s", value)
		}
	}
}

func TestMultiSendComesBackAsItWent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		batch := rapid.SliceOfN(calls, 1, 8).Draw(t, "calls")
		data, err := safe.MultiSend(batch)
		if err != nil {
			t.Fatal(err)
		}
		back, err := safe.DecodeMultiSend(data)
		if err != nil {
			t.Fatal(err)
		}
		same := slices.EqualFunc(batch, back, func(a, b safe.Call) bool {
			return a.To == b.To && a.Value.Cmp(b.Value) == 0 && bytes.Equal(a.Data, b.Data)
		})
		if !same {
			t.Fatalf("went %v, came back %v", batch, back)
		}
	})
}

func TestMultiSendIsPackedAsPublished(t *testing.T) {
	data, err := safe.MultiSend([]safe.Call{{To: common.HexToAddress("0x1111111111111111111111111111111111111111"), Value: big.NewInt(5), Data: []byte{0xab, 0xcd}}})
	if err != nil {
		t.Fatal(err)
	}
	want := "8d80ff0a" +
		"0000000000000000000000000000000000000000000000000000000000000020" +
		"0000000000000000000000000000000000000000000000000000000000000057" +
		"00" + "1111111111111111111111111111111111111111" +
		"0000000000000000000000000000000000000000000000000000000000000005" +
		"0000000000000000000000000000000000000000000000000000000000000002" + "abcd" +
		strings.Repeat("00", 9)
	if got := common.Bytes2Hex(data); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestBatchesThatHideSomethingAreRefused(t *testing.T) {
	good, err := safe.MultiSend([]safe.Call{{Data: []byte{1, 2, 3}}, {Data: []byte{4}}})
	if err != nil {
		t.Fatal(err)
	}
	change := func(edit func([]byte) []byte) []byte { return edit(bytes.Clone(good)) }
	for name, data := range map[string][]byte{
		"nothing":                 {},
		"another selector":        change(func(b []byte) []byte { b[0]++; return b }),
		"bytes after the end":     append(bytes.Clone(good), 0),
		"a word after the end":    append(bytes.Clone(good), make([]byte, 32)...),
		"a delegatecall inside":   change(func(b []byte) []byte { b[68] = 1; return b }),
		"an unknown operation":    change(func(b []byte) []byte { b[68] = 7; return b }),
		"data longer than it is":  change(func(b []byte) []byte { b[68+84] = 200; return b }),
		"data of 2^255 bytes":     change(func(b []byte) []byte { b[68+53] = 0x80; return b }),
		"padding that is not 0":   change(func(b []byte) []byte { b[len(b)-1] = 1; return b }),
		"an offset elsewhere":     change(func(b []byte) []byte { b[35] = 0x40; return b }),
		"the second call cut off": change(func(b []byte) []byte { b[67] -= 10; return b }),
		"a batch without calls":   append(bytes.Clone(good[:36]), make([]byte, 32)...),
	} {
		if got, err := safe.DecodeMultiSend(data); fault.First(err) != fault.BundleNotReproducible {
			t.Errorf("%s: got %v, %v", name, got, err)
		}
	}
	if _, err := safe.MultiSend(nil); err == nil {
		t.Error("a batch without calls was encoded")
	}
}

func FuzzDecodeMultiSend(f *testing.F) {
	seed, err := safe.MultiSend([]safe.Call{{Data: []byte{1, 2, 3}}, {Value: common.Big1}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		batch, err := safe.DecodeMultiSend(data)
		if err != nil {
			return
		}
		again, err := safe.MultiSend(batch)
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%x was decoded and is %x when encoded (%v)", data, again, err)
		}
	})
}

func TestBatchPaysNobodyAndDelegatesOnlyToMultiSend(t *testing.T) {
	pinned := common.HexToAddress("0x9641d764fc13c8B624c04430C7356C1C7C8102e2")
	tx, err := safe.Batch(pinned, []safe.Call{{To: pinned}}, 7)
	if err != nil {
		t.Fatal(err)
	}
	if tx.To != pinned || tx.Operation != safe.OperationDelegateCall || tx.Nonce != 7 || tx.Value != nil || tx.SafeTxGas != nil ||
		tx.BaseGas != nil || tx.GasPrice != nil || tx.GasToken != (common.Address{}) || tx.RefundReceiver != (common.Address{}) {
		t.Errorf("got %+v", tx)
	}
}

func TestExecTransactionComesBackAsItWent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tx, signatures := txs.Draw(t, "tx"), datas.Draw(t, "signatures")
		data, err := safe.ExecTransaction(tx, signatures)
		if err != nil {
			t.Fatal(err)
		}
		back, backSignatures, err := safe.DecodeExecTransaction(data, tx.Nonce)
		if err != nil {
			t.Fatal(err)
		}
		one, _ := tx.Hash(1, common.Address{})
		two, _ := back.Hash(1, common.Address{})
		if one != two || !bytes.Equal(signatures, backSignatures) {
			t.Fatalf("went %+v, came back %+v", tx, back)
		}
		if _, _, err := safe.DecodeExecTransaction(append(data, 0), tx.Nonce); fault.First(err) != fault.BundleNotReproducible {
			t.Fatalf("bytes after the end: %v", err)
		}
	})
	for _, data := range [][]byte{nil, {1, 2, 3, 4}, {0x6a, 0x76, 0x12, 0x02}} {
		if _, _, err := safe.DecodeExecTransaction(data, 0); fault.First(err) != fault.BundleNotReproducible {
			t.Errorf("%x: %v", data, err)
		}
	}
}

func TestSignaturesAreJoinedByOwnerAscendingInWhateverOrderTheyCome(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hash := common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash"))
		signers := rapid.SliceOfNDistinct(keys, 1, 6, addressOf).Draw(t, "keys")
		var signatures [][]byte
		var want []common.Address
		for _, key := range signers {
			signature, err := safe.Sign(key, hash)
			if err != nil {
				t.Fatal(err)
			}
			if owner, err := safe.Recover(hash, signature); err != nil || owner != addressOf(key) {
				t.Fatalf("recovered %s, %v", owner, err)
			}
			signatures, want = append(signatures, signature), append(want, addressOf(key))
		}
		slices.SortFunc(want, common.Address.Cmp)
		joined, err := safe.JoinSignatures(hash, rapid.Permutation(signatures).Draw(t, "order"))
		if err != nil {
			t.Fatal(err)
		}
		got, err := safe.SplitSignatures(hash, joined)
		if err != nil || !slices.Equal(got, want) {
			t.Fatalf("owners %v, want %v (%v)", got, want, err)
		}
		if _, err := safe.JoinSignatures(hash, append(signatures, signatures[0])); fault.First(err) != fault.SignatureInvalid {
			t.Fatalf("an owner twice: %v", err)
		}
		if _, err := safe.SplitSignatures(hash, slices.Concat(joined, joined)); fault.First(err) != fault.SignatureInvalid {
			t.Fatalf("not ascending: %v", err)
		}
	})
}

func TestSignaturesThatACarefulReaderRefuses(t *testing.T) {
	key, _ := crypto.ToECDSA(crypto.Keccak256([]byte("owner")))
	hash := crypto.Keccak256Hash([]byte("transaction"))
	good, err := safe.Sign(key, hash)
	if err != nil {
		t.Fatal(err)
	}
	withV := func(v byte) []byte { s := bytes.Clone(good); s[64] = v; return s }
	highS := bytes.Clone(good)
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(good[32:64]))
	s.FillBytes(highS[32:64])
	highS[64] = 27 + 28 - good[64]
	zero := withV(27)
	clear(zero[:64])
	for name, signature := range map[string][]byte{
		"empty": {}, "64 bytes": good[:64], "66 bytes": append(bytes.Clone(good), 0), "v 0 (contract)": withV(0),
		"v 1 (approved hash)": withV(1), "v 31 (eth_sign)": withV(good[64] + 4), "s in the upper half": highS, "r and s zero": zero,
	} {
		if owner, err := safe.Recover(hash, signature); fault.First(err) != fault.SignatureInvalid {
			t.Errorf("%s: recovered %s, %v", name, owner, err)
		}
		if _, err := safe.JoinSignatures(hash, [][]byte{signature}); fault.First(err) != fault.SignatureInvalid {
			t.Errorf("%s: joined, %v", name, err)
		}
	}
	// The upper half recovers to the same owner too. That is why Recover must refuse it.
	plain := bytes.Clone(highS)
	plain[64] -= 27
	if public, err := crypto.SigToPub(hash[:], plain); err != nil || crypto.PubkeyToAddress(*public) != addressOf(key) {
		t.Errorf("the malleable signature is not one: %v", err)
	}
	if _, err := safe.SplitSignatures(hash, good[:64]); fault.First(err) != fault.SignatureInvalid {
		t.Errorf("split of 64 bytes: %v", err)
	}
}

func TestStateJoinTakesOwnersOnlyAndJustAsManyAsNeeded(t *testing.T) {
	hash := crypto.Keccak256Hash([]byte("transaction"))
	var owners []common.Address
	var signatures [][]byte
	for _, name := range []string{"a", "b", "c", "stranger"} {
		key, _ := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
		signature, err := safe.Sign(key, hash)
		if err != nil {
			t.Fatal(err)
		}
		owners, signatures = append(owners, addressOf(key)), append(signatures, signature)
	}
	state := safe.State{Owners: owners[:3], Threshold: 2}
	joined, err := state.Join(hash, signatures[:3])
	if err != nil {
		t.Fatal(err)
	}
	got, err := safe.SplitSignatures(hash, joined)
	lowest := slices.SortedFunc(slices.Values(owners[:3]), common.Address.Cmp)[:2]
	if err != nil || !slices.Equal(got, lowest) {
		t.Errorf("joined those of %v, want %v (%v)", got, lowest, err)
	}
	if _, err := state.Join(hash, signatures[:1]); fault.First(err) != fault.SignaturesMissing {
		t.Errorf("one too few: %v", err)
	}
	if _, err := state.Join(hash, [][]byte{signatures[0], signatures[0]}); fault.First(err) != fault.SignatureInvalid {
		t.Errorf("an owner twice: %v", err)
	}
	if _, err := state.Join(hash, [][]byte{signatures[0], signatures[1], signatures[3]}); fault.First(err) != fault.SignatureInvalid {
		t.Errorf("with a stranger: %v", err)
	}
	if _, err := state.Join(crypto.Keccak256Hash(nil), signatures[:2]); fault.First(err) != fault.SignatureInvalid {
		t.Errorf("of another hash: %v", err)
	}
	if _, err := (safe.State{}).Join(hash, nil); fault.First(err) != fault.SignaturesMissing {
		t.Errorf("threshold zero: %v", err)
	}
}

// An owner who has approved on the chain counts once, in the order of addresses, and only for that
// hash and while it is an owner. A signature that says so counts for nothing.
func TestJoinTakesOwnersWhoHaveApprovedOnTheChain(t *testing.T) {
	hash := crypto.Keccak256Hash([]byte("transaction"))
	key, _ := crypto.ToECDSA(crypto.Keccak256([]byte("a")))
	signature, err := safe.Sign(key, hash)
	if err != nil {
		t.Fatal(err)
	}
	signer, low, high := addressOf(key), common.Address{19: 9}, common.Address{0: 0xff, 19: 9}
	state := safe.State{Owners: []common.Address{high, signer, low}, Threshold: 2, Approved: map[common.Hash][]common.Address{hash: {high, low}}}
	for name, test := range map[string]struct {
		signatures [][]byte
		approved   []common.Address
		want       []common.Address
	}{
		"one signs and one approves": {[][]byte{signature}, []common.Address{high}, []common.Address{signer, high}},
		"the lowest are enough":      {[][]byte{signature}, []common.Address{high, low}, []common.Address{low, signer}},
		"nobody signs":               {nil, []common.Address{high, low}, []common.Address{low, high}},
		"one does both":              {[][]byte{signature}, []common.Address{signer}, nil},
		"a former owner approved":    {[][]byte{signature}, []common.Address{{1: 1}}, nil},
		"another hash was approved":  {[][]byte{signature}, nil, nil},
	} {
		state.Approved = map[common.Hash][]common.Address{hash: test.approved, {1}: {high, low}}
		joined, err := state.Join(hash, test.signatures)
		if test.want == nil {
			if fault.First(err) != fault.SignaturesMissing {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if got, split := safe.SplitSignatures(hash, joined); err != nil || split != nil || !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v (%v, %v)", name, got, test.want, err, split)
		}
	}
	claimed, err := safe.ApprovedHashSignatures([]common.Address{high})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := state.Join(hash, [][]byte{signature, claimed}); fault.First(err) != fault.SignatureInvalid {
		t.Errorf("a signature that claims an approval: %v", err)
	}
}

func TestRequireTellsEveryDifference(t *testing.T) {
	a, b := common.HexToAddress("0xaa"), common.HexToAddress("0xbb")
	good := safe.State{Version: "1.4.1", Owners: []common.Address{a, b}, Threshold: 2, Singleton: a}
	if err := good.Require(safe.Pin{Singleton: a}); err != nil {
		t.Errorf("as pinned: %v", err)
	}
	bad := safe.State{Version: "1.3.0", Owners: []common.Address{a}, Threshold: 2, Singleton: b, Modules: []common.Address{a}, Guard: b}
	err := bad.Require(safe.Pin{Singleton: a})
	list, _ := fault.All(err)
	if len(list) != 5 {
		t.Errorf("want five faults, got %v", err)
	}
	for _, one := range list {
		if one.Code != fault.SafeNotAsPinned {
			t.Errorf("got %s", one.Code)
		}
	}
	guarded := good
	guarded.ModuleGuard = b
	if err := guarded.Require(safe.Pin{Singleton: a}); err == nil {
		t.Error("a module guard: accepted")
	}
	pinned := safe.Pin{Version: "1.3.0", Modules: []common.Address{a}, Guard: b}
	bad.Threshold = 1
	if err := bad.Require(pinned); err != nil {
		t.Errorf("pinned module and guard: %v", err)
	}
	bad.Modules, bad.Guard = nil, common.Address{}
	if list, _ := fault.All(bad.Require(pinned)); len(list) != 2 {
		t.Errorf("a pinned module and guard that are gone: %v", list)
	}
}

// The new value is a topic of the event from Safe 1.4.1 on, and data before.
func TestChangesOfASafeAreSaid(t *testing.T) {
	owner := common.BytesToHash(common.HexToAddress("0xaa").Bytes())
	topic := func(event string) common.Hash { return crypto.Keccak256Hash([]byte(event)) }
	for _, c := range []struct {
		log  types.Log
		want string
	}{
		{types.Log{Topics: []common.Hash{topic("AddedOwner(address)"), owner}}, "owner 0x00000000000000000000000000000000000000AA was added"},
		{types.Log{Topics: []common.Hash{topic("RemovedOwner(address)")}, Data: owner[:]}, "owner 0x00000000000000000000000000000000000000AA was removed"},
		{types.Log{Topics: []common.Hash{topic("ChangedThreshold(uint256)")}, Data: common.BigToHash(big.NewInt(1)).Bytes()}, "the threshold was set to 1"},
		{types.Log{Topics: []common.Hash{topic("ChangedFallbackHandler(address)"), owner}}, "the fallback handler was set to 0x00000000000000000000000000000000000000AA"},
		{types.Log{Topics: []common.Hash{topic("ChangedThreshold(uint256)")}}, ""},
		{types.Log{Topics: []common.Hash{topic("EnabledModule(address)"), owner}}, ""},
		{types.Log{}, ""},
	} {
		if got := safe.Change(&c.log); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
	if topics := safe.ChangeTopics(); len(topics) != 4 {
		t.Errorf("%d topics", len(topics))
	}
}

func TestSetupRefusesWhatTheContractWould(t *testing.T) {
	a, b, none := common.HexToAddress("0xaa"), common.HexToAddress("0xbb"), common.Address{}
	for name, c := range map[string]struct {
		owners    []common.Address
		threshold int
	}{
		"no owner": {nil, 1}, "threshold zero": {[]common.Address{a}, 0}, "threshold above owners": {[]common.Address{a, b}, 3},
		"zero owner": {[]common.Address{none}, 1}, "sentinel": {[]common.Address{common.HexToAddress("0x01")}, 1}, "an owner twice": {[]common.Address{a, a}, 1},
	} {
		if _, err := safe.Setup(c.owners, c.threshold, none); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := safe.Setup([]common.Address{a, b}, 2, none); err != nil {
		t.Error(err)
	}
}

func TestOutcomeReadsOnlyTheSafesOwnEventOfThatTransaction(t *testing.T) {
	address, hash := common.HexToAddress("0xaa"), common.HexToHash("0x11")
	log := func(from common.Address, topics ...common.Hash) *types.Log {
		return &types.Log{Address: from, Topics: topics}
	}
	removed := log(address, safe.TopicExecutionSuccess, hash)
	removed.Removed = true
	for name, c := range map[string]struct {
		log                 *types.Log
		executed, succeeded bool
	}{
		"success":             {log(address, safe.TopicExecutionSuccess, hash), true, true},
		"failure":             {log(address, safe.TopicExecutionFailure, hash), true, false},
		"another transaction": {log(address, safe.TopicExecutionSuccess, common.Hash{}), false, false},
		"another contract":    {log(common.Address{}, safe.TopicExecutionSuccess, hash), false, false},
		"another event":       {log(address, common.Hash{}, hash), false, false},
		"no topics":           {log(address), false, false},
		"removed":             {removed, false, false},
	} {
		if executed, succeeded := safe.Outcome([]*types.Log{c.log}, address, hash); executed != c.executed || succeeded != c.succeeded {
			t.Errorf("%s: executed %t, succeeded %t", name, executed, succeeded)
		}
	}
}

func TestReasonsOfTheContract(t *testing.T) {
	if safe.Reason("GS013") == "" || safe.Reason(`"GS013"`) != safe.Reason("GS013") || safe.Reason("GS999") != "" {
		t.Error("GS013 has a meaning, GS999 has none")
	}
}

func TestApprovedHashSignaturesRefuseAnOwnerTwice(t *testing.T) {
	a := common.HexToAddress("0xaa")
	if _, err := safe.ApprovedHashSignatures([]common.Address{a, a}); fault.First(err) != fault.SignatureInvalid {
		t.Errorf("got %v", err)
	}
}

var errDown = errors.New("down")
