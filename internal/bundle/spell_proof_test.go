// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/spell"
)

// The sources of lists are proved to make their calls, as the compiler builds them. A call takes no
// more bytes of code than plans allow for, and a list of as many bytes as plans allow fits into a
// contract.
func TestTheSourceOfAListIsProvedAndFits(t *testing.T) {
	sender, chainID := common.HexToAddress("0x3000000000000000000000000000000000000003"), uint64(31337)
	list := func(guard *bundle.ListedGuard, lengths ...int) (*bundle.CallList, spell.Listed) {
		made, wanted := &bundle.CallList{ChainID: chainID, Sender: sender.Hex(), Guard: guard}, spell.Listed{ChainID: chainID, Sender: sender}
		for i, length := range lengths {
			to, data := common.Address{0: 0x10, 19: byte(i + 1)}, bytes.Repeat([]byte{byte(i + 1)}, length)
			made.Calls = append(made.Calls, bundle.ListedCall{To: to.Hex(), Data: data})
			wanted.Calls = append(wanted.Calls, safe.Call{To: to, Data: data, Value: new(big.Int)})
		}
		return made, wanted
	}
	var many []int
	for used := 0; used+plan.SpellBytes(132) <= plan.MaxSpellBytes; used += plan.SpellBytes(132) {
		many = append(many, 132)
	}
	short, few := list(&bundle.ListedGuard{Address: sender.Hex()}, 4, 36, 68)
	long, all := list(nil, many...)
	compiled := plantest.Compiled(t, "../../contracts", map[string]string{"short.sol": short.Source(), "long.sol": long.Source()})
	code := func(name string) []byte {
		code, _, _, err := runtime.Create(compiled[name], &runtime.Config{GasLimit: 30_000_000})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return code
	}
	small, large := code("HaloStarSpell"), code("HaloSpellAction")
	if err := spell.Prove(small, few); err != nil {
		t.Errorf("the Star's spell: %v", err)
	}
	if err := spell.Prove(large, all); err != nil {
		t.Errorf("the action of %d calls: %v", len(many), err)
	}
	if err := spell.Prove(small, all); err == nil {
		t.Error("a spell is proved to be another one")
	}
	if most := 24_576; len(large) > most || len(large) < most/2 {
		t.Errorf("%d calls of 132 bytes are %d bytes of code, a contract has at most %d (EIP-170)", len(many), len(large), most)
	}
	if calls := len(large) - len(small); calls > (len(many)-3)*plan.SpellBytes(132) {
		t.Errorf("%d calls more take %d bytes, plans allow for %d", len(many)-3, calls, (len(many)-3)*plan.SpellBytes(132))
	}
}
