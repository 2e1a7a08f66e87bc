// SPDX-License-Identifier: AGPL-3.0-or-later

package published

import (
	"encoding/hex"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
)

func rows(t *testing.T) []Row {
	t.Helper()
	all, err := Table()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// sources are the Solidity files whose strings are part of a published interface.
func sources(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, folder := range []string{"pau", "configurator", "nfat"} {
		err := filepath.WalkDir(filepath.Join("../../src", folder), func(path string, entry fs.DirEntry, err error) error {
			// Interfaces tell what is refused; the contracts do it. The LCTS facets are ours alone.
			if err != nil || entry.IsDir() || strings.Contains(path, "interfaces") || strings.Contains(path, "Lcts") {
				return err
			}
			text, err := os.ReadFile(path)
			files[path] = string(text)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return files
}

func TestTheCompiledContractsAreAsTheTableSays(t *testing.T) {
	for _, finding := range compareABIs(rows(t)) {
		t.Error(finding)
	}
	for _, finding := range compareStrings(rows(t), sources(t)) {
		t.Error(finding)
	}
}

// The table must notice what differs from it. Each plant changes one row into what a contract of
// another mind would have.
func TestEachPlantedDifferenceIsFound(t *testing.T) {
	all := rows(t)
	strings_ := sources(t)
	for _, plant := range []struct{ name, contract, item, instead string }{
		{"a type of an argument", "NFATHaloFacet", "function issue(address,address,uint256,uint256) nonpayable returns ()", "function issue(address,address,uint128,uint256) nonpayable returns ()"},
		{"a return", "NFATHaloFacet", "function getPosition(address,uint256) view returns (bool,uint256,uint256,uint256)", "function getPosition(address,uint256) view returns (uint256,uint256,uint256,uint256)"},
		{"a mutability", "INFATPrimeController", "function nfatPrime_VERSION() pure returns (string)", "function nfatPrime_VERSION() view returns (string)"},
		{"an indexed mark", "NFATPrimeFacet", "event NFATPrimeCollect(address indexed,uint256 indexed,uint256)", "event NFATPrimeCollect(address indexed,uint256,uint256)"},
		{"an event's name", "NFATFacility", "event Issue(address indexed,uint256 indexed,uint256)", "event Issued(address indexed,uint256 indexed,uint256)"},
		{"an error", "Controller", "error SharedStorageAltered()", "error SharedStorageAltered(address)"},
		{"a string", "NFATHaloFacet", "string NFATHaloFacet/position-not-found", "string NFATHaloFacet/unknown-position"},
		{"a constructor", "Controller", "constructor(address,address,address,address)", "constructor(address,address,address)"},
	} {
		t.Run(plant.name, func(t *testing.T) {
			changed := slices.Clone(all)
			i := slices.IndexFunc(changed, func(r Row) bool { return r.Contract == plant.contract && r.Item == plant.item })
			if i < 0 {
				t.Fatalf("the table has no row %s %s", plant.contract, plant.item)
			}
			changed[i].Item = plant.instead
			changed[i].ID, _ = ID(plant.instead)
			if len(compareABIs(changed))+len(compareStrings(changed, strings_)) == 0 {
				t.Errorf("nobody noticed: %s", plant.instead)
			}
		})
	}
	for _, kind := range []string{"function", "event", "error", "role", "key", "integration", "storage", "action"} {
		t.Run("the id of a row of kind "+kind, func(t *testing.T) {
			changed := slices.Clone(all)
			i := slices.IndexFunc(changed, func(r Row) bool { return r.Kind() == kind })
			changed[i].ID = "0x" + strings.Repeat("0", 7) + "1"
			if len(compareABIs(changed)) == 0 {
				t.Error("nobody noticed")
			}
		})
	}
	for _, row := range all {
		if row.Kind() != "storage" {
			continue
		}
		part := storageItem.FindStringSubmatch(row.Item)
		offset, _ := strconv.Atoi(part[2])
		moved := row
		moved.Item = strings.Replace(row.Item, "+"+part[2], "+"+strconv.Itoa(offset+1), 1)
		if finding := newWorld(t).look(moved); finding == "" {
			t.Errorf("nobody noticed: %s %s", row.Contract, moved.Item)
		}
		if part[1] == "plain" {
			continue
		}
		moved.Item = strings.Replace(row.Item, part[1], part[1]+"x", 1)
		if finding := newWorld(t).look(moved); finding == "" {
			t.Errorf("nobody noticed: %s %s", row.Contract, moved.Item)
		}
	}
}

// A line of the table itself that is not as it should be.
func TestTheTableIsParsedStrictly(t *testing.T) {
	good := "Beacon\tboth\treceive\t-\tsomewhere\t-"
	if _, err := parse(good); err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]string{
		"a column too few":            "Beacon\tboth\treceive\t-\tsomewhere",
		"said twice":                  good + "\n" + good,
		"no such side":                "Beacon\tneither\treceive\t-\tsomewhere\tbecause",
		"published without a source":  "Beacon\tboth\treceive\t-\t\t-",
		"ours with another's source":  "Beacon\tours\treceive\t-\tsomewhere\tbecause",
		"a difference without reason": "Beacon\tours\treceive\t-\tours\t-",
		"a reason without difference": "Beacon\tboth\treceive\t-\tsomewhere\tbecause",
	} {
		if _, err := parse(bad); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestRolesVersionsKeysAndWires(t *testing.T) {
	w := newWorld(t)
	controllers := map[string]string{
		"NFATHaloFacet": "INFATHaloController", "NFATPrimeFacet": "INFATPrimeController", "TransferAssetFacet": "ITransferAssetController",
	}
	for _, row := range rows(t) {
		if row.Side == Theirs {
			continue
		}
		fields := strings.Fields(row.Item)
		switch row.Kind() {
		case "role":
			if got := common.BytesToHash(w.read(row.Contract, fields[1]+"()")).Hex(); got != row.ID {
				t.Errorf("%s.%s is %s, not %s", row.Contract, fields[1], got, row.ID)
			}
		case "constant":
			answer := w.read(row.Contract, fields[1]+"()")
			if got := string(answer[64 : 64+new(big.Int).SetBytes(answer[32:64]).Int64()]); got != fields[2] {
				t.Errorf("%s.%s is %q, not %q", row.Contract, fields[1], got, fields[2])
			}
		case "key":
			var arguments, hashed []byte
			for i := range strings.Count(fields[1], "address") {
				arguments = append(arguments, common.BigToHash(big.NewInt(int64(0xa0+i))).Bytes()...)
			}
			hashed = crypto.Keccak256([]byte(fields[2]))
			for _, place := range fields[3:] {
				i, err := strconv.Atoi(place)
				if err != nil {
					t.Fatal(err)
				}
				hashed = append(hashed, arguments[32*i:32*i+32]...)
			}
			if got, want := common.BytesToHash(w.read(row.Contract, fields[1], arguments...)), crypto.Keccak256Hash(hashed); got != want {
				t.Errorf("%s.%s gives %s, not %s", row.Contract, fields[1], got, want)
			}
		case "integration":
			// Wires of our own come on top of those that are published.
			wires := len(bindings.ABI(compiled[controllers[row.Contract]]).Methods)
			for _, each := range rows(t) {
				if each.Contract == controllers[row.Contract] && each.Side == Ours {
					wires--
				}
			}
			if want, _ := strconv.Atoi(fields[2]); wires != want {
				t.Errorf("%s has %d published wires, not %d", fields[1], wires, want)
			}
		}
	}
}

// What the platform of a development network gives to the roles of its BeamState, asked on the
// chain for every function and every role.
func TestActionsOfTheBeamStateAreThoseOfTheTable(t *testing.T) {
	node, err := devnet.Start(t.Context(), devnet.ChainOptions{Genesis: time.Unix(now, 0)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = node.Close() })
	client, err := chain.Dial(t.Context(), node.URL(), chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	platform, err := devnet.Install(t.Context(), client, devnet.InstallOptions{})
	if err != nil {
		t.Fatal(err)
	}
	head, err := client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{}
	for _, row := range rows(t) {
		if row.Kind() == "action" {
			want[strings.Fields(row.Item)[1]+" "+row.ID] = true
		}
	}
	state := bindings.ABI(&bindings.BeamStateMetaData)
	for _, method := range state.Methods {
		for role := range 8 {
			data, err := state.Pack("isActionInRole", [4]byte(method.ID), uint8(role))
			if err != nil {
				t.Fatal(err)
			}
			answer, err := client.Call(t.Context(), platform.BeamState, data, head.Hash)
			if err != nil {
				t.Fatal(err)
			}
			key := strconv.Itoa(role) + " 0x" + hex.EncodeToString(method.ID)
			if has := answer[31] == 1; has != want[key] {
				t.Errorf("role %d may call %s: %t, and the table says %t", role, method.Sig, has, want[key])
			}
			delete(want, key)
		}
	}
	for key := range want {
		t.Errorf("the table has an action that no BeamState has: %s", key)
	}
}

func TestStorageIsWhereTheTableSays(t *testing.T) {
	seen := map[string]int{}
	for _, row := range rows(t) {
		if row.Kind() != "storage" {
			continue
		}
		seen[row.Contract]++
		if finding := newWorld(t).look(row); finding != "" {
			t.Errorf("%s %s: %s", row.Contract, row.Item, finding)
		}
	}
	// A table that lost its storage rows would agree with everything.
	for contract, least := range map[string]int{"Controller": 9, "NFATHaloFacet": 3, "BeamState": 13} {
		if seen[contract] != least {
			t.Errorf("%s has %d storage rows, not %d", contract, seen[contract], least)
		}
	}
}

// docs/checks.md row 35 points here, and contracts/README.md tells the number of differences.
func TestThePagesSayWhatTheTableHas(t *testing.T) {
	page, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	count := map[Side]int{}
	for _, row := range rows(t) {
		count[row.Side]++
	}
	said := regexp.MustCompile(`(\d+) items are the same, (\d+) are published only, (\d+) are ours only`).FindStringSubmatch(strings.Join(strings.Fields(string(page)), " "))
	if said == nil {
		t.Fatal("contracts/README.md does not say how many items are the same, published only, ours only")
	}
	for i, side := range []Side{Both, Theirs, Ours} {
		if said[i+1] != strconv.Itoa(count[side]) {
			t.Errorf("contracts/README.md says %s of side %s, the table has %d", said[i+1], side, count[side])
		}
	}
}

// What stands for the published facility on development chains has its interface, and nothing more.
// A library's errors depend on its version.
func TestTheStandInForTheFacilityHasItsInterface(t *testing.T) {
	has := itemsOf(&bindings.DevFacilityMetaData)
	for _, row := range rows(t) {
		if row.Contract != "NFATFacility" || row.Side == Ours || !slices.Contains([]string{"constructor", "function", "event"}, row.Kind()) {
			continue
		}
		if !has[row.Item] {
			t.Errorf("it lacks %s", row.Item)
		}
		delete(has, row.Item)
	}
	for item := range has {
		if !strings.HasPrefix(item, "error ") {
			t.Errorf("it has %s", item)
		}
	}
}
