// SPDX-License-Identifier: AGPL-3.0-or-later

package creation_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/fault"
)

// file reads what a compiler wrote, from the packages below contracts/.
func file(t testing.TB, name string) []byte {
	t.Helper()
	path, err := chaintest.Upward("contracts/" + name)
	if err != nil {
		t.Fatalf("run 'make setup contracts': %v", err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

const (
	safes   = "node_modules/@safe-global/safe-contracts/build/artifacts/"
	foundry = "out/NfatFacility.sol/NfatFacility.json"
	hardhat = safes + "contracts/Safe.sol/Safe.json"
	info    = safes + "build-info/0128*.json" // of all contracts of Safe 1.4.1
)

func TestEachFormOfCompilersIsRead(t *testing.T) {
	runs := uint32(200)
	for name, each := range map[string]struct {
		file, contract string
		want           []byte
		compiler       string
	}{
		"Foundry":           {foundry, "", bindings.CreationCode(&bindings.NfatFacilityMetaData), "solc 0.8.34+commit.80d5c536"},
		"Foundry, named":    {foundry, "src/nfat/NfatFacility.sol:NfatFacility", bindings.CreationCode(&bindings.NfatFacilityMetaData), "solc 0.8.34+commit.80d5c536"},
		"Hardhat":           {hardhat, "", chaintest.SafeArtifact(t, "Safe.sol").Bytecode, ""},
		"build information": {info, "Safe", chaintest.SafeArtifact(t, "Safe.sol").Bytecode, "solc 0.7.6+commit.7338295f"},
	} {
		code, err := creation.Read(file(t, each.file), each.contract)
		if err != nil || !bytes.Equal(code.Creation, each.want) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if each.compiler == "" && code.Build != nil || each.compiler != "" && (code.Build == nil || code.Build.Compiler != each.compiler) {
			t.Errorf("%s was built by %+v", name, code.Build)
		}
		if each.file == foundry {
			if s := code.Build.Settings; s.EVM != "cancun" || s.Runs == nil || *s.Runs != runs || s.ViaIR || s.Metadata != "absent" {
				t.Errorf("%s: settings %+v", name, s)
			}
		}
	}
	var whole struct {
		Output struct {
			Contracts json.RawMessage `json:"contracts"`
		} `json:"output"`
	}
	if err := json.Unmarshal(file(t, info), &whole); err != nil {
		t.Fatal(err)
	}
	standard, err := json.Marshal(map[string]any{"contracts": whole.Output.Contracts})
	if err != nil {
		t.Fatal(err)
	}
	code, err := creation.Read(standard, "contracts/Safe.sol:Safe")
	if err != nil || code.Build.Settings.Runs != nil || code.Build.Settings.Metadata != "ipfs" {
		t.Errorf("standard JSON: %v %+v", err, code)
	}
}

func TestWhatIsNoWholeCodeIsRefused(t *testing.T) {
	linked := func(object string) string { return fmt.Sprintf(`{"bytecode":{"object":%q}}`, object) }
	for name, each := range map[string]struct {
		text, contract string
		want           fault.Code
	}{
		"no JSON":                {"0x6001", "", fault.CompiledNotRead},
		"another JSON":           {`{"version":"1.0"}`, "", fault.CompiledNotRead},
		"an interface":           {linked("0x"), "", fault.CompiledNotRead},
		"no digits":              {linked("0xzz"), "", fault.CompiledNotRead},
		"half a byte":            {linked("0x600"), "", fault.CompiledNotRead},
		"a library is missing":   {linked("0x6001__$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa$__6002"), "", fault.CodeUnlinked},
		"a byte too many":        {linked(strings.Repeat("00", creation.MaxCreation+1)), "", fault.CodeTooLarge},
		"several contracts":      {string(file(t, info)), "", fault.CompiledNotRead},
		"no such contract":       {string(file(t, info)), "Vault", fault.CompiledNotRead},
		"the file of another":    {string(file(t, foundry)), "NfatModule", fault.CompiledNotRead},
		"of another, of Hardhat": {string(file(t, hardhat)), "SafeL2", fault.CompiledNotRead},
		"metadata of no form":    {`{"bytecode":{"object":"0x00"},"metadata":{"compiler":7}}`, "", fault.CompiledNotRead},
	} {
		if _, err := creation.Read([]byte(each.text), each.contract); fault.First(err) != each.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := creation.Read([]byte(linked(strings.Repeat("00", creation.MaxCreation))), ""); err != nil {
		t.Errorf("the largest code: %v", err)
	}
	_, err := creation.Read(file(t, info), "")
	if list, _ := fault.All(err); len(list) != 1 || !strings.Contains(list[0].Do, "contracts/GuardManager") && !strings.Contains(list[0].Do, "…") {
		t.Errorf("it does not say which contracts there are: %v", err)
	}
}

// deployed are all contracts of Safe 1.4.1 and of OpenZeppelin that have code: what their
// constructors run, and what that leaves.
func deployed(t *testing.T, do func(name string, created, left []byte)) {
	t.Helper()
	for _, pattern := range []string{safes + "contracts/*.sol/*.json", safes + "contracts/*/*.sol/*.json", "node_modules/@openzeppelin/contracts/build/contracts/*.json"} {
		first, err := chaintest.Upward("contracts/" + pattern)
		if err != nil {
			t.Fatal(err)
		}
		root := first[:strings.Index(filepath.ToSlash(first), "/contracts/node_modules/")]
		paths, _ := filepath.Glob(filepath.Join(root, "contracts", filepath.FromSlash(pattern)))
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var from struct{ Bytecode, DeployedBytecode string }
			if json.Unmarshal(text, &from) != nil || from.DeployedBytecode == "" || from.DeployedBytecode == "0x" || strings.Contains(from.Bytecode, "__") {
				continue
			}
			do(filepath.Base(path), common.FromHex(from.Bytecode), common.FromHex(from.DeployedBytecode))
		}
	}
}

// Code of other compilers and years: each contract is found in its own creation code. With another
// tail it is the same but for that. With a byte more or less, or as a piece, it is not.
func TestPublishedContractsAreFoundInTheirCreationCode(t *testing.T) {
	seen, tails := 0, 0
	deployed(t, func(name string, created, left []byte) {
		seen++
		if got := creation.Compare(created, left); got.Likeness != creation.Same || got.Behind < 0 || got.Behind > len(created)-len(left) {
			t.Errorf("%s: %+v", name, got)
		}
		for change, code := range map[string][]byte{
			"a piece": left[:len(left)/2], "the rest": left[1:], "longer": append(bytes.Clone(left), 0), "nothing": nil, "one byte": {0},
		} {
			if got := creation.Compare(created, code).Likeness; got != creation.Different {
				t.Errorf("%s, %s: %s", name, change, got)
			}
		}
		body, tail := creation.Tail(left)
		if len(tail) == 0 {
			return
		}
		tails++
		other := bytes.Clone(left)
		other[len(body)+12] ^= 1 // in the hash of the metadata
		if got := creation.Compare(created, other).Likeness; got != creation.SameButTail {
			t.Errorf("%s with another tail: %s", name, got)
		}
		// without a tail the compiler writes no INVALID before it either
		if got := creation.Compare(created, bytes.TrimSuffix(body, []byte{0xfe})).Likeness; got != creation.SameButTail {
			t.Errorf("%s without its tail: %s", name, got)
		}
		other = bytes.Clone(left)
		other[0] ^= 1
		if got := creation.Compare(created, other).Likeness; got != creation.Different {
			t.Errorf("%s with another first instruction: %s", name, got)
		}
	})
	if seen < 60 || tails < 60 {
		t.Errorf("%d contracts, %d tails", seen, tails)
	}
}

// tails are those of three compilers.
var tails = []string{
	"a264697066735822122048b6d2f5c2e3a1f09e8d7c6b5a493827160504030201ffeeddccbbaa9988776664736f6c63430008220033",
	"a265627a7a7231582048b6d2f5c2e3a1f09e8d7c6b5a493827160504030201ffeeddccbbaa9988776664736f6c63430005110032",
	"a164736f6c6343000822000a",
}

func tailed(t *rapid.T, label string) []byte {
	return common.FromHex(rapid.SampledFrom(tails).Draw(t, label))
}

// body draws runtime code without a tail: instructions, some of which have room for an immutable.
// filled has values there.
func body(t *rapid.T) (template, filled []byte) {
	count := rapid.IntRange(1, 40).Draw(t, "instructions")
	for range count {
		switch rapid.IntRange(0, 3).Draw(t, "instruction") {
		case 0:
			template = append(append(template, 0x7f), make([]byte, 32)...)
			filled = append(append(filled, 0x7f), rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "value")...)
		case 1:
			constant := append([]byte{0x61}, rapid.SliceOfN(rapid.Byte(), 2, 2).Draw(t, "constant")...)
			template, filled = append(template, constant...), append(filled, constant...)
		default:
			op := rapid.Byte().Filter(func(b byte) bool { return b < 0x60 || b > 0x7f }).Draw(t, "operation")
			template, filled = append(template, op), append(filled, op)
		}
	}
	return append(template, 0x5b), append(filled, 0x5b)
}

// created is creation code that leaves a template, as solc makes it, with something behind.
func created(template, behind []byte) []byte {
	init := common.FromHex("608060405234801561000f575f5ffd5b5061ffff8061ffff5f395ff3fe")
	copy(init[18:], []byte{byte(len(template) >> 8), byte(len(template))})
	copy(init[22:], []byte{byte(len(init) >> 8), byte(len(init))})
	return append(append(init, template...), behind...)
}

func TestATailIsCutAndNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code, tail := rapid.SliceOf(rapid.Byte()).Draw(t, "code"), tailed(t, "tail")
		rest, cut := creation.Tail(append(bytes.Clone(code), tail...))
		if !bytes.Equal(rest, code) || !bytes.Equal(cut, tail) {
			t.Fatalf("%x | %x", rest, cut)
		}
		rest, cut = creation.Tail(code)
		if !bytes.Equal(append(bytes.Clone(rest), cut...), code) {
			t.Fatalf("%x | %x", rest, cut)
		}
	})
}

func TestLikenessIsToldExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		template, filled := body(t)
		tail, other := tailed(t, "tail"), tailed(t, "other")
		behind := rapid.SliceOfN(rapid.Byte(), 0, 64).Draw(t, "behind")
		code := created(append(bytes.Clone(template), tail...), behind)
		runs := append(bytes.Clone(filled), tail...)
		if got := creation.Compare(code, runs); got != (creation.Match{Likeness: creation.Same, Behind: len(behind)}) {
			t.Fatalf("with its immutables: %+v", got)
		}
		want := creation.SameButTail
		if bytes.Equal(tail, other) {
			want = creation.Same
		}
		if got := creation.Compare(code, append(bytes.Clone(filled), other...)).Likeness; got != want {
			t.Fatalf("with the tail %x: %s", other, got)
		}
		if got := creation.Between(runs, append(bytes.Clone(filled), other...)); got != want {
			t.Fatalf("two contracts: %s", got)
		}
		// The last instruction is outside of every immutable.
		changed := bytes.Clone(runs)
		changed[len(filled)-1] ^= rapid.ByteRange(1, 255).Draw(t, "change")
		if got := creation.Compare(code, changed).Likeness; got != creation.Different {
			t.Fatalf("with another instruction: %s", got)
		}
		if got := creation.Between(runs, changed); got != creation.Different {
			t.Fatalf("two contracts with another instruction: %s", got)
		}
		if got := creation.Compare(code, runs[:rapid.IntRange(0, len(filled)-1).Draw(t, "piece")]).Likeness; got != creation.Different {
			t.Fatalf("a piece: %s", got)
		}
	})
}

// Code that is made to be slow is compared in time that its size bounds.
func TestComparingIsBounded(t *testing.T) {
	slow := bytes.Repeat(common.FromHex("61c0006160003961c00161600039"), creation.MaxCreation/14)
	if got := creation.Compare(slow, make([]byte, creation.MaxRuntime)).Likeness; got != creation.Different {
		t.Error(got)
	}
}

func TestStoredCodeIsWhatItsNameSays(t *testing.T) {
	code := []byte{0x60, 0x01}
	hash := crypto.Keccak256Hash(code)
	largest := make([]byte, creation.MaxCreation)
	for name, each := range map[string]struct {
		text string
		hash common.Hash
		want fault.Code
	}{
		"as it is written":   {string(creation.Text(code)), hash, fault.Code{}},
		"without a new line": {"6001", hash, fault.Code{}},
		"the largest":        {string(creation.Text(largest)), crypto.Keccak256Hash(largest), fault.Code{}},
		"other code":         {"6002\n", hash, fault.CodeNotAsPinned},
		"no digits":          {"0x6001\n", hash, fault.CodeNotAsPinned},
		"too large":          {hex.EncodeToString(append(largest, 0)), hash, fault.CodeTooLarge},
	} {
		got, err := creation.Stored(fstest.MapFS{creation.File(each.hash): {Data: []byte(each.text)}}, each.hash)
		if fault.First(err) != each.want || err == nil && crypto.Keccak256Hash(got) != each.hash {
			t.Errorf("%s: %x %v", name, got, err)
		}
	}
	for _, tree := range []fstest.MapFS{nil, {}} {
		if _, err := creation.Stored(tree, hash); !errors.Is(err, fault.CodeNotImported) {
			t.Error(err)
		}
	}
	if _, err := creation.Stored(nil, hash); !errors.Is(err, fault.CodeNotImported) {
		t.Error(err)
	}
	for name, want := range map[string]bool{
		hash.Hex() + ".hex": true, strings.ToUpper(hash.Hex()) + ".hex": false, hash.Hex(): false, "0x12.hex": false, ".hex": false, hash.Hex() + ".hex.hex": false,
	} {
		if got, is := creation.Named(name); is != want || is && got != hash {
			t.Errorf("%s: %v %s", name, is, got)
		}
	}
}

// No text of a compiler and no code makes a reader fail, and what is read is code that a chain
// takes.
func FuzzCompiled(f *testing.F) {
	f.Add([]byte(`{"bytecode":{"object":"0x6001"},"metadata":{"compiler":{"version":"0.8.34"}}}`), "")
	f.Add([]byte(`{"bytecode":"0x60__","contractName":"A"}`), "A")
	f.Add([]byte(`{"contracts":{"a.sol":{"A":{"evm":{"bytecode":{"object":"6001"}},"metadata":"{}"}}}}`), "a.sol:A")
	f.Add(common.FromHex("61000461000c5f395ff3fe60016002"), "")
	f.Fuzz(func(t *testing.T, text []byte, contract string) {
		code, err := creation.Read(text, contract)
		if err != nil {
			if _, is := fault.All(err); !is {
				t.Fatalf("an error without a number: %v", err)
			}
		} else if len(code.Creation) == 0 || len(code.Creation) > creation.MaxCreation {
			t.Fatalf("%d bytes", len(code.Creation))
		}
		if rest, tail := creation.Tail(text); !bytes.Equal(append(bytes.Clone(rest), tail...), text) {
			t.Fatal("a tail is not cut, but changed")
		}
		if got := creation.Compare(text, []byte(contract)); got.Behind < 0 || got.Behind > len(text) {
			t.Fatalf("%+v", got)
		}
	})
}
