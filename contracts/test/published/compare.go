// SPDX-License-Identifier: AGPL-3.0-or-later

package published

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

// compiled are our contracts by the published names.
var compiled = map[string]*bind.MetaData{
	"ALMProxy":                 &bindings.ALMProxyMetaData,
	"AccessControls":           &bindings.AccessControlsMetaData,
	"AdministeredAgent":        &bindings.AdministeredAgentMetaData,
	"Beacon":                   &bindings.BeaconMetaData,
	"BeamState":                &bindings.BeamStateMetaData,
	"Configurator":             &bindings.ConfiguratorMetaData,
	"Controller":               &bindings.ControllerMetaData,
	"INFATHaloController":      &bindings.NfatHaloControllerMetaData,
	"INFATPrimeController":     &bindings.NfatPrimeControllerMetaData,
	"ITransferAssetController": &bindings.TransferAssetControllerMetaData,
	"MultiSendCallOnly":        &bindings.MultiSendCallOnlyMetaData,
	"NFATFacility":             &bindings.NfatFacilityMetaData,
	"NFATHaloFacet":            &bindings.NfatHaloFacetMetaData,
	"NFATPrimeFacet":           &bindings.NfatPrimeFacetMetaData,
	"RateLimits":               &bindings.RateLimitsMetaData,
	"Safe":                     &bindings.SafeMetaData,
	"StarGuard":                &bindings.StarGuardMetaData,
	"SubProxy":                 &bindings.SubProxyMetaData,
	"Timelock":                 &bindings.TimelockMetaData,
	"TransferAssetFacet":       &bindings.TransferAssetFacetMetaData,
}

// driven are contracts of others, of which the table has only what is called.
var driven = map[string]bool{"Safe": true, "MultiSendCallOnly": true, "StarGuard": true, "SubProxy": true}

// inABI are the kinds that an ABI shows.
var inABI = []string{"constructor", "receive", "fallback", "function", "event", "error"}

// itemsOf are the items that a contract's ABI has.
func itemsOf(contract *bind.MetaData) map[string]bool {
	items := map[string]bool{}
	parsed := bindings.ABI(contract)
	for _, m := range parsed.Methods {
		items[fmt.Sprintf("function %s %s returns (%s)", m.Sig, m.StateMutability, typesOf(m.Outputs))] = true
	}
	for _, e := range parsed.Events {
		items[fmt.Sprintf("event %s(%s)", e.RawName, typesOf(e.Inputs))] = true
	}
	for _, e := range parsed.Errors {
		items["error "+e.Sig] = true
	}
	if strings.Contains(contract.ABI, `"type":"constructor"`) {
		items[fmt.Sprintf("constructor(%s)", typesOf(parsed.Constructor.Inputs))] = true
	}
	if parsed.HasFallback() {
		items["fallback "+parsed.Fallback.StateMutability] = true
	}
	if parsed.HasReceive() {
		items["receive"] = true
	}
	return items
}

func typesOf(arguments abi.Arguments) string {
	list := make([]string, len(arguments))
	for i, argument := range arguments {
		list[i] = argument.Type.String()
		if argument.Indexed {
			list[i] += " indexed"
		}
	}
	return strings.Join(list, ",")
}

// compareABIs says where the table and the compiled contracts differ: an item of one that the other
// lacks, and an id that does not follow from its item. Nothing when they agree.
func compareABIs(rows []Row) []string {
	var findings []string
	left := map[string]map[string]bool{}
	for name, contract := range compiled {
		left[name] = itemsOf(contract)
	}
	for _, row := range rows {
		if id, err := ID(row.Item); err != nil || id != row.ID {
			findings = append(findings, fmt.Sprintf("%s %s: the id is %s, not %s", row.Contract, row.Item, id, row.ID))
		}
		if !slices.Contains(inABI, row.Kind()) || row.Contract == "IdentityNetwork" {
			continue
		}
		have := left[row.Contract][row.Item]
		delete(left[row.Contract], row.Item)
		if want := row.Side != Theirs; have != want {
			findings = append(findings, fmt.Sprintf("%s %s: the table says %s, and ours has it: %t", row.Contract, row.Item, row.Side, have))
		}
	}
	for name, items := range left {
		for item := range items {
			if !driven[name] {
				findings = append(findings, fmt.Sprintf("%s %s: ours has it, and the table has no row", name, item))
			}
		}
	}
	slices.Sort(findings)
	return findings
}

var quoted = regexp.MustCompile(`"([A-Z][A-Za-z]*/[A-Za-z0-9-]+)"`)

// compareStrings says where the table and the sources differ in the strings that calls are refused
// with. The sources are by path.
func compareStrings(rows []Row, sources map[string]string) []string {
	var findings []string
	used := map[string]bool{}
	for _, text := range sources {
		for _, match := range quoted.FindAllStringSubmatch(text, -1) {
			used[match[1]] = true
		}
	}
	for _, row := range rows {
		if row.Kind() != "string" {
			continue
		}
		text := strings.TrimPrefix(row.Item, "string ")
		if have, want := used[text], row.Side != Theirs; have != want {
			findings = append(findings, fmt.Sprintf("%s: the table says %s, and ours has it: %t", text, row.Side, have))
		}
		delete(used, text)
	}
	for text := range used {
		findings = append(findings, text+": ours refuses with it, and the table has no row")
	}
	slices.Sort(findings)
	return findings
}
