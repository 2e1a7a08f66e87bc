// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/manifesttest"
)

const burnt = "0x000000000000000000000000000000000000dEaD"

// addresses returns the fields of the schema that hold an address. It knows them by the shape of
// the values that they take.
func addresses(t *testing.T) []manifesttest.Field {
	t.Helper()
	return slices.DeleteFunc(manifesttest.Fields(t, os.DirFS("../../schema")), func(field manifesttest.Field) bool {
		return !field.Takes(`"`+burnt+`"`) || field.Takes(`"`+strings.TrimSuffix(burnt, "D")+`"`)
	})
}

// Every field of the schema that holds an address has a role, and every role belongs to a field.
func TestEveryAddressHasARole(t *testing.T) {
	var roles map[string]string
	evaluate(t, "data.halo.lib.roles", &roles)
	fields := addresses(t)
	if len(fields) < 20 {
		t.Errorf("only %d fields hold an address", len(fields))
	}
	used := map[string]bool{}
	for _, field := range fields {
		of := field.Path
		if strings.HasPrefix(of, "network.contracts.") {
			of = "network.contracts.*"
		}
		if roles[of] == "" {
			t.Errorf("%s holds an address, and has no role in policy/lib_addresses.rego", field.Path)
		}
		used[of] = true
	}
	for field := range roles {
		if !used[field] {
			t.Errorf("%s has a role, and holds no address", field)
		}
	}
}

// An address that nobody holds is denied at every field for an address. So the rules leave out no
// such field.
func TestEveryAddressIsLookedAt(t *testing.T) {
	rules, err := Compile(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range addresses(t) {
		files := manifesttest.Repository(t, "../..")
		file, path := manifesttest.Examples[field.Definition], ""
		if strings.Contains(field.Path, ".adopted.") {
			file, path = adopting(t, files, strings.HasPrefix(field.Path, "unit."))
		} else {
			path = manifesttest.Set(t, files, file, field.Path, `"`+burnt+`"`)
		}
		declared, err := manifest.Load(t.Context(), files, manifest.Options{})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		findings, err := rules.Judge(t.Context(), declared, Life{}, now)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(findings.Findings, func(f Finding) bool {
			return strings.HasPrefix(f.Rule, "addresses.") && f.Severity == Error && f.Field == path && strings.HasPrefix(f.Where, file+":")
		}) {
			t.Errorf("%s of %s may be %s: %+v", path, file, burnt, findings.Findings)
		}
	}
}

// adopting has a whole Class adopted, because nothing less is read. One contract of the Class, or
// of one of its Units, is burnt.
func adopting(t *testing.T, files fstest.MapFS, unit bool) (file, path string) {
	const folder = "halos/meridian/clo-tranched/"
	number := int64(1 << 40)
	adopt := func(of, level, burns string) {
		var contracts []string
		for _, name := range (lcts.Kind{}).Facts().Own(level == "unit") {
			number++
			at := common.BigToAddress(big.NewInt(number)).Hex()
			if name == burns {
				file, path, at = of, level+".adopted.contracts."+name, burnt
			}
			contracts = append(contracts, fmt.Sprintf("%s: %q", name, at))
		}
		manifesttest.Set(t, files, of, level+".adopted.contracts", "{"+strings.Join(contracts, ", ")+"}")
	}
	ofClass, ofUnit := "CONTROLLER", ""
	if unit {
		ofClass, ofUnit = "", "UNIT_SHARE"
	}
	adopt(folder+"class.cue", "class", ofClass)
	adopt(folder+"units/junior.cue", "unit", ofUnit)
	adopt(folder+"units/senior.cue", "unit", "")
	return file, path
}

// The tables of addresses are copied without mistakes. Accounts whose keys everybody has are denied
// on a public chain; the example has some, so whoever copies it to a public chain is told so.
func TestAddressesThatEverybodyKnows(t *testing.T) {
	all := map[string]string{}
	for _, table := range []string{"tools", "tokens_known", "shared_keys"} {
		var known map[string]string
		evaluate(t, "data.halo.lib."+table, &known)
		for address, name := range known {
			if common.HexToAddress(address).Hex() != address {
				t.Errorf("%s of %s has no valid checksum: %s", address, table, name)
			}
			if all[address] != "" {
				t.Errorf("%s is %s and %s", address, all[address], name)
			}
			all[address] = name
		}
	}
	declared, err := manifest.Load(t.Context(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	halo := declared.Halo("meridian")
	accounts := []common.Address{halo.Governance}
	for _, class := range halo.Classes {
		accounts = slices.Concat(accounts, class.Beacon.Actors, class.Beacon.Revokers)
		if nfat.FacilityOf(class) != nil {
			accounts = append(append(accounts, nfat.FacilityOf(class).Freezers...), nfat.FacilityOf(class).Counterparties[0].Address)
		}
		for _, unit := range class.Units {
			if lcts.PoolOf(unit) != nil {
				accounts = append(accounts, lcts.PoolOf(unit).Manager.Address)
			}
		}
	}
	for _, account := range accounts {
		if all[account.Hex()] == "" {
			t.Errorf("%s is of the example, and not in shared_keys", account)
		}
	}
}
