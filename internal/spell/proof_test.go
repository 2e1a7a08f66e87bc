// SPDX-License-Identifier: AGPL-3.0-or-later

package spell_test

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/spell"
)

var (
	one, two = common.HexToAddress("0x1000000000000000000000000000000000000001"), common.HexToAddress("0x2000000000000000000000000000000000000002")
	wanted   = spell.Listed{
		ChainID: 31337, Sender: common.HexToAddress("0x3000000000000000000000000000000000000003"),
		Calls: []safe.Call{
			{To: one, Data: common.FromHex("0xdeadbeef01"), Value: new(big.Int)},
			{To: two, Data: bytes.Repeat([]byte{0xab}, 100), Value: new(big.Int)},
			{To: one, Data: common.FromHex("0xdeadbeef02"), Value: new(big.Int)},
			// the account that runs the spell may be called, too
			{To: common.HexToAddress("0x3000000000000000000000000000000000000003"), Data: common.FromHex("0x65fae35e"), Value: new(big.Int)},
		},
		Sizes: map[common.Address]int{one: 4321},
	}
)

// The least code of a list of calls is proved to make them, and no other list.
func TestTheLeastCodeIsProved(t *testing.T) {
	code := spell.Code(wanted.Calls)
	if err := spell.Prove(code, wanted); err != nil {
		t.Fatal(err)
	}
	if err := spell.Prove(spell.Code(nil), spell.Listed{Sender: one}); err != nil {
		t.Errorf("no calls: %v", err)
	}
	for name, test := range map[string]struct {
		change func([]safe.Call) []safe.Call
		says   string
	}{
		"a call less":      {func(calls []safe.Call) []safe.Call { return calls[:3] }, "3 of 4 calls"},
		"a call more":      {func(calls []safe.Call) []safe.Call { return append(calls, safe.Call{To: two, Data: []byte{1}}) }, "one call more"},
		"another order":    {func(calls []safe.Call) []safe.Call { calls[0], calls[1] = calls[1], calls[0]; return calls }, "call 1 is of"},
		"another contract": {func(calls []safe.Call) []safe.Call { calls[2].To = two; return calls }, "call 3 is of"},
		"other data":       {func(calls []safe.Call) []safe.Call { calls[2].Data = []byte{1}; return calls }, "call 3 is of"},
		"a byte more of it": {func(calls []safe.Call) []safe.Call {
			calls[1].Data = append(slices.Clone(calls[1].Data), 0)
			return calls
		}, "call 2 is of"},
	} {
		err := spell.Prove(spell.Code(test.change(slices.Clone(wanted.Calls))), wanted)
		if err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Code that may do something else at another block, for another caller, or after another answer is
// refused, and so is code that changes anything but by a call of the list.
func TestWhatMayDoSomethingElseIsNotProved(t *testing.T) {
	for name, test := range map[string]struct{ before, says string }{
		"nothing at all":               {"", ""},
		"its own address":              {"3050", ""},
		"the chain":                    {"4650", ""},
		"code of what it calls":        {"73" + one.Hex()[2:] + "3b50", ""},
		"code of something else":       {"73" + wanted.Sender.Hex()[2:40] + "ff" + "3b50", "which the list does not call"},
		"the time":                     {"4250", "TIMESTAMP at byte 0"},
		"the block":                    {"4350", "NUMBER"},
		"who calls":                    {"3350", "CALLER"},
		"who pays":                     {"3250", "ORIGIN"},
		"its ether":                    {"4750", "SELFBALANCE"},
		"the gas":                      {"5a50", "GAS at byte 0"},
		"its storage":                  {"5f5450", "SLOAD"},
		"what it keeps":                {"5f5f55", "SSTORE"},
		"what it keeps for long":       {"5f5f5d", "TSTORE"},
		"an event":                     {"5f5fa0", "LOG0"},
		"an answer":                    {"3d50", "RETURNDATASIZE"},
		"an account's code hash":       {"5f3f50", "EXTCODEHASH"},
		"a contract of its own":        {"5f5f5ff050", "CREATE"},
		"code of others":               {"5f5f5f5f5f5af450", "GAS"},
		"code of others, and all gas":  {"5f5f5f5f5f5ff450", "DELEGATECALL"},
		"a question":                   {"5f5f5f5f5f5ffa50", "STATICCALL"},
		"its end":                      {"5fff", "SELFDESTRUCT"},
		"a call that nobody wants":     {"5f5f5f5f5f5f5ff150", "call 1 is of"},
		"ether that nobody wants":      {"5f5f5f5f60015f5ff150", "call 1 is of"},
		"a revert":                     {"5f5ffd", "reverts, although every call is taken"},
		"a loop without end":           {"5b5f56", "reverts, although every call is taken"},
		"an end before it has begun":   {"00", "0 of 4 calls"},
		"an end by returning nothing":  {"5f5ff3", "0 of 4 calls"},
		"a short way that looks right": {"600160015750", "reverts, although every call is taken"},
	} {
		// Every jump of the least code moves with what stands before it.
		code := spell.Prefixed(common.FromHex(test.before), wanted.Calls)
		err := spell.Prove(code, wanted)
		if test.says == "" != (err == nil) || err != nil && !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := spell.Prove(nil, wanted); err == nil {
		t.Error("no code is proved")
	}
	many := wanted
	many.Calls = make([]safe.Call, 501)
	if err := spell.Prove([]byte{0}, many); err == nil || !strings.Contains(err.Error(), "no more than 500") {
		t.Errorf("too many calls: %v", err)
	}
}

// A spell that goes on after a call was refused is none: it would do a part of its list.
func TestASpellRevertsAsAWhole(t *testing.T) {
	code := spell.Code(wanted.Calls)
	// The jump after the third call is taken away: ISZERO, PUSH3, JUMPI become POP and four times
	// nothing.
	const head, perCall = 23, 47
	at := head + 3*perCall - 6
	copy(code[at:], common.FromHex("505b5b5b5b5b"))
	if err := spell.Prove(code, wanted); err == nil || !strings.Contains(err.Error(), "goes on after call 3") {
		t.Errorf("%v", err)
	}
}
