// SPDX-License-Identifier: AGPL-3.0-or-later

package plantest

import (
	"bytes"
	"encoding/json"
	"maps"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// MaxDelay is how long after its plot a spell of Star can be run.
const MaxDelay = 7 * 24 * time.Hour

// Star deploys a SubProxy with its StarGuard, as the published interface has them, and names them
// in the network's manifest. The spells of plotter are a ward of the StarGuard.
func (l *Live) Star(t testing.TB, root string, name, plotter catalog.AuthorityRef) *catalog.Spell {
	t.Helper()
	contracts := filepath.Join(root, "contracts")
	sources := map[string]string{}
	for _, file := range []string{"test/support/Star.sol", "src/governance/interfaces/IStarGuard.sol", "src/governance/interfaces/ISubProxy.sol"} {
		text, err := os.ReadFile(filepath.Join(contracts, file))
		if err != nil {
			t.Fatal(err)
		}
		sources[file] = string(text)
	}
	code := Compiled(t, contracts, sources)
	network := l.Catalog.Networks["devnet"]
	sender := l.Send(t, "relayer", nil, code["SubProxy"])
	guard := l.Send(t, "relayer", nil, slices.Concat(code["StarGuard"], common.BytesToHash(sender[:]).Bytes(), common.BigToHash(big.NewInt(int64(MaxDelay/time.Second))).Bytes()))
	l.Send(t, "relayer", &sender, facts.Call("rely(address)", guard))
	l.Send(t, "relayer", &guard, facts.Call("rely(address)", network.Spells[plotter].Sender))
	network.Spells = maps.Clone(network.Spells)
	network.Spells[name] = &catalog.Spell{Name: name, Sender: sender, Role: "spells of a Star", Guard: &guard}
	return network.Spells[name]
}

// Plot has the core spell of plotter plot a spell of a Star.
func (l *Live) Plot(t testing.TB, plotter catalog.AuthorityRef, star *catalog.Spell, spell common.Address) {
	t.Helper()
	code, err := l.Client.Code(t.Context(), spell, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	data := bindings.NewStarGuard().PackPlot(spell, crypto.Keccak256Hash(code))
	l.Spell(t, l.Catalog.Networks["devnet"].Spells[plotter].Sender, *star.Guard, data)
}

// Compiled is the creation code of each contract of some sources in Solidity, by its name. A
// warning fails the test, and so does it if the compiler is not installed. contracts is the folder
// of the repository that has the compiler.
func Compiled(t testing.TB, contracts string, sources map[string]string) map[string][]byte {
	t.Helper()
	if _, err := os.Stat(filepath.Join(contracts, "node_modules", "solc")); err != nil {
		t.Fatalf("solc is not installed, run make setup: %v", err)
	}
	content := map[string]any{}
	for name, text := range sources {
		content[name] = map[string]any{"content": text}
	}
	asked, err := json.Marshal(map[string]any{
		"language": "Solidity", "sources": content,
		"settings": map[string]any{"evmVersion": "cancun", "outputSelection": map[string]any{"*": map[string]any{"*": []string{"evm.bytecode.object"}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	solc := exec.Command("node", "solc", "--standard-json")
	solc.Dir, solc.Stdin = contracts, bytes.NewReader(asked)
	answer, err := solc.Output()
	if err != nil {
		t.Fatal(err)
	}
	var made struct {
		Errors    []struct{ FormattedMessage string }
		Contracts map[string]map[string]struct {
			EVM struct{ Bytecode struct{ Object string } }
		}
	}
	if err := json.Unmarshal(answer, &made); err != nil {
		t.Fatal(err)
	}
	for _, each := range made.Errors {
		t.Error(each.FormattedMessage)
	}
	codes := map[string][]byte{}
	for _, file := range made.Contracts {
		for name, contract := range file {
			codes[name] = common.FromHex(contract.EVM.Bytecode.Object)
		}
	}
	return codes
}
