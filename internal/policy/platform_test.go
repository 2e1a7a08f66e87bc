// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/platform"
)

// onPlatforms are the rules on plans of platforms. TestRulesOnPlatformsDeny has changes for each.
var onPlatforms = []string{"platform.destinations", "platform.guarded", "platform.rights_wanted", "platform.signers_expected", "platform.templates_wanted"}

// wanting returns the example's network, which wants all of the Halo Factory.
func wanting(t *testing.T, declared *catalog.Catalog, governance catalog.AuthorityRef) *catalog.Network {
	t.Helper()
	network := declared.Networks["devnet"]
	network.Platform = &catalog.Wanted{Governance: governance, Approval: "council", Templates: []catalog.TemplateRef{"portfolio-lcts@1", "term-nfat@1"}, Schedules: true, Pairs: true}
	network.Contracts.Registry, network.Contracts.Factory, network.Contracts.Guards = nil, nil, nil
	for range 2 { // the factory's address follows from the registry's
		own, err := platform.Contracts(network)
		if err != nil {
			t.Fatal(err)
		}
		network.Contracts.Registry, network.Contracts.Factory, network.Contracts.Guards = &own[0].Address, &own[1].Address, &own[2].Address
	}
	return network
}

// platformPlan is the plan of a network on a chain that has nothing of the Halo Factory, and on
// which one account holds every right in the Configurator Unit.
func platformPlan(t *testing.T, declared *catalog.Catalog, network *catalog.Network, holder common.Address) *plan.Plan {
	t.Helper()
	answers, err := platform.Questions(declared, network, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, each := range answers {
		holds := strings.HasPrefix(each.What, "is a") && common.BytesToAddress(each.Data) == holder
		value := common.Hash{}
		if holds {
			value[31] = 1
		}
		answers[i].Value = &value
	}
	basis := plan.Basis{Answers: answers, Safes: map[catalog.AuthorityRef]plan.Safe{}}
	basis.Platform.CodeHashes = map[catalog.ContractName]common.Hash{"Create2Deployer": platform.DeployerHash, "Timelock": {1}, "BeamState": {2}}
	for name, authority := range network.Authorities {
		basis.Safes[name] = plan.Safe{Address: authority.Safe}
	}
	made, err := platform.Make(declared, network.Name, &plan.Snapshot{Basis: basis, Block: plan.Block{Time: uint64(now.Unix())}}, plan.Deadline(uint64(now.Unix()), 0), nil)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// judged asks the rules on plans of platforms, after a change of the plan as JSON.
func judged(t *testing.T, rules *Policy, declared *catalog.Catalog, made *plan.Plan, edit func(string) string) map[string]bool {
	t.Helper()
	network := declared.Networks["devnet"]
	text, err := json.Marshal(made)
	if err != nil {
		t.Fatal(err)
	}
	edited := edit(string(text))
	read := new(plan.Plan)
	if err := json.Unmarshal([]byte(edited), read); err != nil {
		t.Fatal(err)
	}
	findings, err := rules.JudgePlatform(t.Context(), declared, network, read, now)
	if err != nil {
		t.Fatal(err)
	}
	denied := map[string]bool{}
	for _, each := range findings.Findings {
		if !strings.HasPrefix(each.Where, network.File) {
			t.Errorf("%s stands at %s", each.Rule, each.Where)
		}
		denied[each.Rule] = true
	}
	return denied
}

// The plans of platforms pass, whether Safes or spells hold the rights and whatever the network
// wants. Each rule on them denies every change of a plan that it is about.
func TestRulesOnPlatformsDeny(t *testing.T) {
	b := newBench(t)
	replaced := func(old, now string) func(string) string {
		return func(text string) string {
			if !strings.Contains(text, old) {
				t.Errorf("the plan has no %.80s", old)
			}
			return strings.Replace(text, old, now, 1)
		}
	}
	same := func(text string) string { return text }
	stranger := common.HexToAddress("0x00000000000000000000000000000000DeaDBeef")
	padded := func(at common.Address) string { return strings.Repeat("0", 24) + strings.ToLower(at.Hex()[2:]) }
	declared := decoded(t, b.example)
	declared.Templates["term-nfat@1"].Status = "deprecated"
	network := wanting(t, declared, "council")
	council := network.Authorities["council"].Safe
	made := platformPlan(t, declared, network, council)
	if denied := judged(t, b.policy, declared, made, same); len(denied) > 0 {
		t.Fatalf("the plan is denied: %v", denied)
	}
	factory, own, deadline := padded(*network.Contracts.Factory), padded(network.Authorities["deployer"].Safe), fmt.Sprintf("%064x", made.Core.Deadline)
	deploys, proposes := "0x2f2ff15d"+onchain.DeployerRole.ID().Hex()[2:], "0x2f2ff15d"+onchain.ProposerRole.ID().Hex()[2:]
	shown := map[string]bool{}
	for name, test := range map[string]struct {
		rule string
		edit func(string) string
	}{
		"a token is called":                {"platform.destinations", replaced(`"contract":"BeamState","to":"`+strings.ToLower(network.Contracts.BeamState.Hex()), `"contract":"BeamState","to":"`+strings.ToLower(network.Assets["USDS"].Address.Hex()))},
		"another function":                 {"platform.destinations", replaced(`"data":"0x67aff484`, `"data":"0x65fae35e`)},
		"another salt":                     {"platform.destinations", replaced(`"data":"0x0000`, `"data":"0x1000`)},
		"the deployer is a stranger":       {"platform.rights_wanted", replaced(deploys+own, deploys+padded(stranger))},
		"the factory's admin role":         {"platform.rights_wanted", replaced(deploys+own, "0x2f2ff15d"+strings.Repeat("0", 64)+own)},
		"a stranger proposes":              {"platform.rights_wanted", replaced(proposes+factory, proposes+padded(stranger))},
		"a stranger is an admin":           {"platform.rights_wanted", replaced("0x5059a58d"+padded(council), "0x5059a58d"+padded(stranger))},
		"the role may call more":           {"platform.rights_wanted", replaced("0370807a96", "0338de8682")},
		"another role of the BeamState":    {"platform.rights_wanted", replaced("0x67aff484"+factory+fmt.Sprintf("%064x", 3), "0x67aff484"+factory+fmt.Sprintf("%064x", 1))},
		"a stranger is a cBEAM":            {"platform.rights_wanted", replaced("0x38de8682"+factory, "0x38de8682"+padded(stranger))},
		"more behind a call":               {"platform.rights_wanted", replaced("0x38de8682"+factory, "0x38de8682"+factory+"00")},
		"another version":                  {"platform.templates_wanted", replaced(fmt.Sprintf("%x", "term-nfat")+strings.Repeat("0", 46+63)+"1", fmt.Sprintf("%x", "term-nfat")+strings.Repeat("0", 46+63)+"2")},
		"the status of another version":    {"platform.templates_wanted", replaced("0x8de654ba"+onchain.TemplateID("term-nfat", 1).Hex()[2:], "0x8de654ba"+onchain.TemplateID("portfolio-lcts", 1).Hex()[2:])},
		"another signer":                   {"platform.signers_expected", replaced(`"authority":"council"`, `"authority":"deployer"`)},
		"another Safe":                     {"platform.signers_expected", replaced(`"safe":"`+strings.ToLower(council.Hex()), `"safe":"`+stranger.Hex())},
		"no guard of the deadline":         {"platform.guarded", replaced("0xf11e333d"+deadline, "0xf11e333d"+strings.Repeat("f", 64))},
		"the plan of another network":      {"platform.guarded", replaced(`"class":"networks/devnet"`, `"class":"networks/mainnet"`)},
		"a deadline that nobody waits for": {"platform.guarded", replaced(fmt.Sprintf(`"deadline":%d`, made.Core.Deadline), fmt.Sprintf(`"deadline":%d`, made.Core.Deadline+2*86400))},
	} {
		if denied := judged(t, b.policy, declared, made, test.edit); !denied[test.rule] {
			t.Errorf("%s: %v, want %s", name, denied, test.rule)
		}
		shown[test.rule] = true
	}
	if got := facts.Sorted(shown); !slices.Equal(got, onPlatforms) {
		t.Errorf("changes for %v", got)
	}
	proxy := common.HexToAddress("0x00000000000000000000000000000000000Be11A")
	network.Spells = map[catalog.AuthorityRef]*catalog.Spell{"pause-proxy": {Sender: proxy}}
	spelled := platformPlan(t, declared, wanting(t, declared, "pause-proxy"), proxy)
	if denied := judged(t, b.policy, declared, spelled, same); len(denied) > 0 {
		t.Errorf("the plan of a spell is denied: %v", denied)
	}
	// What the manifest wants no more is a right that the plan must not give.
	network.Platform.Schedules, network.Platform.Pairs, network.Opening = false, false, ""
	if denied := judged(t, b.policy, declared, spelled, same); !denied["platform.rights_wanted"] {
		t.Errorf("a spell gives what is not wanted: %v", denied)
	}
	less := platformPlan(t, declared, network, proxy)
	if denied := judged(t, b.policy, declared, less, same); len(denied) > 0 {
		t.Errorf("less is denied: %v", denied)
	}
}
