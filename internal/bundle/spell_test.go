// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/plan"
)

// The sources that are run as the Pause Proxy and as a SubProxy in
// contracts/test/governance/Spells.t.sol are those that lists of calls give. The addresses are
// those of the contracts that the test there deploys, in its order.
func TestTheSourcesThatFoundryRunsAreThoseOfLists(t *testing.T) {
	at := func(nonce uint64) common.Address {
		return crypto.CreateAddress(common.HexToAddress("0x7FA9385bE102ac3EAc297483Dd6233D62b3e1496"), nonce)
	}
	pauseProxy, subProxy, starGuard, beamState, accessControls := at(1), at(2), at(3), at(4), at(5)
	someone := common.HexToAddress("0x00000000000000000000000000000000000A11cE")
	added := plan.Check{What: "the BeamState has the RateLimits", To: beamState, Data: bindings.NewBeamState().PackRateLimits(someone), Is: plan.Equal, Value: common.BigToHash(common.Big1)}
	list := func(sender common.Address, calls ...ListedCall) *CallList {
		return &CallList{
			Class: catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}, Network: "devnet", ChainID: 31337, Authority: "spells",
			ID: "spell/spells", Sender: sender.Hex(), Plan: strings.Repeat("1", 64), Bundle: strings.Repeat("2", 64), Checksum: strings.Repeat("3", 64), Calls: calls,
		}
	}
	call := func(name string, contract catalog.ContractName, to common.Address, function string, data hexutil.Bytes, after ...plan.Check) ListedCall {
		return ListedCall{Name: name, Contract: contract, To: to.Hex(), Value: "0", Function: function, Data: data, After: after, Before: make([]common.Hash, len(after))}
	}
	golden.Check(t, "../../contracts/test/governance/HaloSpellAction.sol", list(pauseProxy,
		call("add the RateLimits", "BeamState", beamState, "addRateLimits(address)", bindings.NewBeamState().PackAddRateLimits(someone), added),
		call("add the cBEAM", "BeamState", beamState, "addCBeam(address)", bindings.NewBeamState().PackAddCBeam(someone)),
	).Source())
	star := list(subProxy, call("give ALLOCATOR_ROLE", "AccessControls", accessControls, "grantRole(bytes32,address)",
		bindings.NewAccessControls().PackGrantRole(crypto.Keccak256Hash([]byte("ALLOCATOR_ROLE")), someone)))
	star.Guard = &ListedGuard{Address: starGuard.Hex(), MaxDelay: 7 * 24 * 60 * 60}
	reads := func(is plan.Comparison, value int64) plan.Check {
		check := added
		check.Is, check.Value = is, common.BigToHash(common.Big1)
		if value == 0 {
			check.Value = common.Hash{}
		}
		return check
	}
	star.first = []plan.Check{added, reads(plan.NotEqual, 0), reads(plan.AtLeast, 1)}
	golden.Check(t, "../../contracts/test/governance/HaloStarSpell.sol", star.Source())
}

// Words of others stay words: in a source they are comments on one line, in a text they are code.
func TestWordsInASpellStayWords(t *testing.T) {
	list := &CallList{Authority: "a`\n# b", Sender: "0x1", Calls: []ListedCall{{
		Name: "x\n    selfdestruct(payable(0));", Arguments: []plan.Argument{{Name: "u`<script>`", Value: "line\r\nother\u2028third */ }"}},
	}}}
	for _, line := range strings.Split(list.Source(), "\n") {
		for _, word := range []string{"selfdestruct", "script", "third", "# b"} {
			if strings.Contains(line, word) && !strings.HasPrefix(strings.TrimSpace(line), "//") {
				t.Errorf("%s is code of the source: %s", word, line)
			}
		}
	}
	for _, line := range strings.Split(list.Text(), "\n") {
		if strings.Count(line, "`")%2 != 0 || strings.HasPrefix(line, "# b") {
			t.Errorf("it leaves its code: %s", line)
		}
	}
}
