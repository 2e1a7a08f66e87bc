// SPDX-License-Identifier: AGPL-3.0-or-later

package multicall_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/multicall"
)

// published is the function's part of the contract's published ABI.
const published = `[{"type":"function","name":"aggregate3","stateMutability":"payable",
	"inputs":[{"name":"calls","type":"tuple[]","components":[{"name":"target","type":"address"},{"name":"allowFailure","type":"bool"},{"name":"callData","type":"bytes"}]}],
	"outputs":[{"name":"returnData","type":"tuple[]","components":[{"name":"success","type":"bool"},{"name":"returnData","type":"bytes"}]}]}]`

func contract(t testing.TB) abi.Method {
	t.Helper()
	parsed, err := abi.JSON(strings.NewReader(published))
	if err != nil {
		t.Fatal(err)
	}
	return parsed.Methods["aggregate3"]
}

func TestTheCodeIsThatOfThePinnedHash(t *testing.T) {
	if got := crypto.Keccak256Hash(multicall.Code()); got != multicall.CodeHash {
		t.Errorf("code hash %s", got)
	}
}

// given is a call as the published ABI names its fields; answered a result.
type (
	given struct {
		Target       common.Address
		AllowFailure bool
		CallData     []byte
	}
	answered struct {
		Success    bool
		ReturnData []byte
	}
)

func TestCallsAndAnswersAreThoseOfThePublishedABI(t *testing.T) {
	method := contract(t)
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOfN(rapid.Byte(), 0, 100)
		var calls []multicall.Inner
		asked := []given{}
		results := []answered{}
		for range rapid.IntRange(0, 6).Draw(t, "calls") {
			call := multicall.Inner{To: common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "to")), Data: data.Draw(t, "data")}
			calls = append(calls, call)
			asked = append(asked, given{call.To, true, call.Data})
			results = append(results, answered{rapid.Bool().Draw(t, "success"), data.Draw(t, "answer")})
		}
		want, err := method.Inputs.Pack(asked)
		if err != nil {
			t.Fatal(err)
		}
		if got := multicall.Pack(calls); !bytes.Equal(got, append(bytes.Clone(method.ID), want...)) {
			t.Fatalf("packed %x\ninstead of %x", got, want)
		}
		answer, err := method.Outputs.Pack(results)
		if err != nil {
			t.Fatal(err)
		}
		got, err := multicall.Unpack(answer, len(calls))
		if err != nil {
			t.Fatal(err)
		}
		for i, result := range got {
			if result.OK != results[i].Success || !bytes.Equal(result.Data, results[i].ReturnData) {
				t.Fatalf("result %d is %+v instead of %+v", i, result, results[i])
			}
		}
		// Whatever else is read gives the very bytes that were read: there is one way to write it.
		changed := bytes.Clone(answer)
		changed[rapid.IntRange(0, len(answer)-1).Draw(t, "at")] ^= rapid.ByteRange(1, 255).Draw(t, "by")
		if read, err := multicall.Unpack(changed, len(calls)); err == nil {
			again := make([]answered, len(read))
			for i := range read {
				again[i] = answered{read[i].OK, read[i].Data}
			}
			if packed, err := method.Outputs.Pack(again); err != nil || !bytes.Equal(packed, changed) {
				t.Fatalf("believed %x", changed)
			}
		}
		for _, wrong := range [][]byte{nil, answer[:len(answer)-1], append(bytes.Clone(answer), 0)} {
			if _, err := multicall.Unpack(wrong, len(calls)); err == nil {
				t.Fatalf("believed %x", wrong)
			}
		}
		for _, wrong := range []int{len(calls) + 1, max(len(calls)-1, 1), 1 << 30} {
			if _, err := multicall.Unpack(answer, wrong); err == nil && wrong != len(calls) {
				t.Fatalf("believed %d results instead of %d", len(calls), wrong)
			}
		}
	})
}
